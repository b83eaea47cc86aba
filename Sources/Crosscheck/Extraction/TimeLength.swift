/// How long a time is, in days: the shortest and the longest that its words can mean.
///
/// Months and years are not of one length, and `weeks` is any number of them from two on, so a length has two ends.
public struct TimeLength: Sendable, Hashable {
  /// The fewest days.
  public let lower: Double
  /// The most days; nil where it is open.
  public let upper: Double?

  /// Creates a length.
  public init(lower: Double, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Reads a TIMEX3 length: `P90D`, `P1Y6M`, `PT2.5H`, `P2W/P3W`, `PXM`; nil for any other value.
  public init?(timex value: String) {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = ends.first, ends.count <= 2, let shortest = TimeLength(period: first) else {
      return nil
    }
    guard ends.count == 2 else {
      self = shortest
      return
    }
    guard let longest = TimeLength(period: ends[1]) else { return nil }
    self.init(lower: shortest.lower, upper: longest.upper)
  }

  /// Whether some length can be meant by both.
  public func overlaps(_ other: TimeLength) -> Bool {
    lower <= other.upper ?? .infinity && other.lower <= upper ?? .infinity
  }

  /// Whether whatever the other means is meant by this as well.
  public func contains(_ other: TimeLength) -> Bool {
    guard lower <= other.lower else { return false }
    guard let upper else { return true }
    return other.upper.map { $0 <= upper } ?? false
  }

  private init?(period: Substring) {
    var rest = period.utf8
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var isClock = false
    var days = (lower: 0.0, upper: 0.0)
    var isOpen = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "T") {
        guard !isClock else { return nil }
        isClock = true
        rest.removeFirst()
        continue
      }
      guard let count = Self.count(&rest), let unit = Self.unit(&rest, isClock: isClock) else { return nil }
      let size = unit.days(count.value ?? 2)
      days.lower += size.lower
      days.upper += size.upper
      isOpen = isOpen || count.value == nil
    }
    self.init(lower: days.lower, upper: isOpen ? nil : days.upper)
  }

  /// Digits with a decimal part, or `X` for a number that is not said.
  private static func count(_ rest: inout Substring.UTF8View) -> (value: Double?, digits: Int)? {
    if rest.first == UInt8(ascii: "X") {
      rest.removeFirst()
      return (nil, 0)
    }
    let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard let value = Double(Substring(digits)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return (value, digits.count)
  }

  /// A unit of a period, with its size.
  private enum Unit {
    case seconds(Double)
    case months(Double)

    /// The fewest and the most days of so many months in a row.
    private static let fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
    private static let mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]

    /// The days of a count of units: a month has 28 to 31, a year 365 or 366.
    func days(_ count: Double) -> (lower: Double, upper: Double) {
      switch self {
      case .seconds(let seconds):
        let days = count * seconds / 86_400
        return (days, days)
      case .months(let months):
        let total = count * months
        guard total == total.rounded(), total < 120_000 else {
          let mean = total * 365.2425 / 12
          return (mean, mean)
        }
        let (years, rest) = Int(total).quotientAndRemainder(dividingBy: 12)
        let shortest = years * 365 + years / 4 + Unit.fewestDays[rest]
        return (Double(shortest), Double(years * 365 + (years + 3) / 4 + Unit.mostDays[rest]))
      }
    }
  }

  private static func unit(_ rest: inout Substring.UTF8View, isClock: Bool) -> Unit? {
    guard let letter = rest.popFirst() else { return nil }
    switch (Unicode.Scalar(letter), isClock) {
    case ("S", true): return .seconds(1)
    case ("M", true): return .seconds(60)
    case ("H", true): return .seconds(3600)
    case ("M", false): return .months(1)
    case ("Q", false): return .months(3)
    case ("Y", false): return .months(12)
    case ("W", false):
      guard rest.first == UInt8(ascii: "E") else { return .seconds(7 * 86_400) }
      rest.removeFirst()
      return .seconds(2 * 86_400)
    case ("D", false), ("C", false):
      // "DE" is a decade, "CE" a century.
      guard rest.first == UInt8(ascii: "E") else {
        return letter == UInt8(ascii: "D") ? .seconds(86_400) : nil
      }
      rest.removeFirst()
      return .months(letter == UInt8(ascii: "D") ? 120 : 1200)
    default: return nil
    }
  }
}

extension Timex {
  /// How long it is, where it is a length and no date.
  public var length: TimeLength? { TimeLength(timex: value) }
}
