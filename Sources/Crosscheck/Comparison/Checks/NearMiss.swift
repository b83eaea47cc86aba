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
    guard var mine = digits(of: made / step), var theirs = digits(of: stated / step), min(mine, theirs) > 9
    else { return false }
    var first: (place: Int, mine: Int, theirs: Int)?
    var (place, differing, areSwapped) = (0, 0, false)
    while mine > 0, theirs > 0 {
      let (left, right) = (mine % 10, theirs % 10)
      if left != right {
        differing += 1
        if let first {
          areSwapped = place == first.place + 1 && left == first.theirs && right == first.mine
        } else {
          first = (place, left, right)
        }
      }
      (mine, theirs, place) = (mine / 10, theirs / 10, place + 1)
    }
    return mine == theirs && (differing == 1 || differing == 2 && areSwapped)
  }

  /// How many digits of a figure are told: two of 4,800, three of 14.3.
  static func significantDigits(of value: Double) -> Int {
    var left = digits(of: value / Amount.precision(of: value)) ?? 0
    var count = 0
    while left > 0 { (left, count) = (left / 10, count + 1) }
    return count
  }

  /// The digits as one whole number.
  private static func digits(of value: Double) -> Int? {
    let whole = abs(value).rounded()
    return whole >= 1 && whole < largest ? Int(whole) : nil
  }
}
