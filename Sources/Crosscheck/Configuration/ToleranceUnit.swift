/// How the tolerance of a kind is written.
struct ToleranceUnit {
  private let takesNumber: String?
  private let takesShare: Bool
  private let takesTime: Bool

  /// Kinds that have a tolerance; a place in a series or a score is the same or is not.
  static let kinds: [Kind] = [.date, .time, .duration, .percentage, .money, .count, .age, .quantity]

  init?(_ kind: Kind) {
    switch kind {
    case .percentage: (takesNumber, takesShare, takesTime) = ("points", false, false)
    case .money, .count, .age, .quantity: (takesNumber, takesShare, takesTime) = ("units", true, false)
    case .date, .time: (takesNumber, takesShare, takesTime) = (nil, false, true)
    case .duration: (takesNumber, takesShare, takesTime) = (nil, true, true)
    case .ordinal, .score, .rank, .name, .role, .place, .quotation, .polarity, .direction, .arithmetic,
      .calendar, .number, .set:
      return nil
    }
  }

  /// What may be written, in words.
  var help: String {
    let ways = [
      takesNumber.map { "a number of \($0) such as 2" }, takesShare ? "a share such as 1%" : nil,
      takesTime ? "a time such as 15 minutes, 2 hours or 1 day" : nil,
    ]
    return ways.compactMap { $0 }.joined(separator: " or ")
  }

  /// Whether a number by itself may be written.
  var isNumber: Bool { takesNumber != nil }

  /// What may be written as text, as a regular expression of JSON Schema.
  var pattern: String {
    let number = "[0-9]+(\\.[0-9]+)?"
    let ways = [
      takesNumber == nil ? nil : number, takesShare ? "\(number)%" : nil,
      takesTime ? "\(number) (\(Self.minutes.keys.sorted().joined(separator: "|")))" : nil,
    ]
    return "^(\(ways.compactMap { $0 }.joined(separator: "|")))$"
  }

  /// Reads what was written.
  func tolerance(_ text: String) -> Tolerance? {
    let parts = text.split(separator: " ").map(String.init)
    if parts.count == 1, text.hasSuffix("%") {
      return takesShare ? Self.number(String(text.dropLast())).map { .share($0 / 100) } : nil
    }
    guard let first = parts.first, let number = Self.number(first) else { return nil }
    if parts.count == 1 { return takesNumber == nil ? nil : .amount(number) }
    guard takesTime, parts.count == 2, let minutes = Self.minutes[parts[1]] else { return nil }
    return .minutes(number * minutes)
  }

  /// A tolerance as it would be written.
  static func text(of tolerance: Tolerance) -> String {
    switch tolerance {
    case .amount(let amount): return ValueText.number(amount)
    case .share(let share): return "\(ValueText.number(share * 100))%"
    case .minutes(let minutes):
      let unit = ["week", "day", "hour"].first {
        minutes.truncatingRemainder(dividingBy: Self.minutes[$0] ?? 1) == 0
      }
      let count = minutes / (Self.minutes[unit ?? "minute"] ?? 1)
      return "\(ValueText.number(count)) \(unit ?? "minute")\(count == 1 ? "" : "s")"
    }
  }

  private static func number(_ text: String) -> Double? {
    // Digits and a point: no signs, no powers of ten, no hexadecimal.
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } && text.utf8.first != 0x2E
    guard isPlain, text.utf8.last != 0x2E else { return nil }
    return Double(text)
  }

  private static let minutes: [String: Double] = [
    "minute": 1, "minutes": 1, "hour": 60, "hours": 60, "day": 1440, "days": 1440, "week": 10_080,
    "weeks": 10_080,
  ]
}
