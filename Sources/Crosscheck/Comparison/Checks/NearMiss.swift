/// Whether two figures that should be equal are one slip of the keyboard apart.
///
/// *Why it matters*: three figures of a passage often belong to three things. That they would fit each other but for one
/// digit hardly happens by chance, so that no words need say what they have to do with each other.
enum NearMiss {
  /// Larger figures are no longer exact in a double.
  private static let largest = 1e14

  /// Whether one figure has as many digits as the other, and one that differs or two neighbours in each other's place.
  ///
  /// Both are told as exactly as the finer one: 14.3 and 24.3, 468,000 and 486,000; of a single digit nothing is known.
  static func isOneDigit(_ made: Double, _ stated: Double) -> Bool {
    let step = min(Amount.precision(of: made), Amount.precision(of: stated))
    guard let mine = digits(of: made / step), let theirs = digits(of: stated / step),
      mine.count == theirs.count, mine.count > 1
    else { return false }
    let places = mine.indices.filter { mine[$0] != theirs[$0] }
    guard let first = places.first else { return false }
    if places.count == 1 { return true }
    return places.count == 2 && places[1] == first + 1 && mine[first] == theirs[first + 1]
      && mine[first + 1] == theirs[first]
  }

  /// How many digits of a figure are told: two of 4,800, three of 14.3.
  static func significantDigits(of value: Double) -> Int {
    let step = Amount.precision(of: value)
    return digits(of: value / step)?.count ?? 0
  }

  private static func digits(of value: Double) -> [UInt8]? {
    let whole = abs(value).rounded()
    guard whole >= 1, whole < largest else { return nil }
    return Array(String(Int(whole)).utf8)
  }
}
