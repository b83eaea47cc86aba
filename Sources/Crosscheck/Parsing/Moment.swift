/// A day with, where it is known, the time of day and the distance from UTC: what ISO 8601 can say of a moment.
public struct Moment: Sendable, Hashable {
  /// The day at the place where the moment is told.
  public var day: CalendarDay
  /// Minutes since midnight there; nil where only the day is known.
  public var minute: Int?
  /// Seconds within that minute.
  public var second: Int
  /// Minutes east of UTC; nil where no zone was given.
  public var zone: Int?

  /// Creates a moment.
  public init(day: CalendarDay, minute: Int? = nil, second: Int = 0, zone: Int? = nil) {
    self.day = day
    self.minute = minute
    self.second = second
    self.zone = zone
  }

  /// Reads ISO 8601: `2025-10-24`, `2025-10-24T09:00`, `2025-10-24T09:00:00Z`, `2025-10-24 09:00:00+02:00`.
  ///
  /// Fractions of a second are dropped. Its basic form without marks, `20251024T090000Z`, is what news agencies
  /// write. Returns nil where the text is not such a date, or there is no such day.
  public init?(iso text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4) else { return nil }
    let hasMarks = reader.take("-")
    guard let month = reader.number(digits: 2), reader.take("-") == hasMarks,
      let dayOfMonth = reader.number(digits: 2),
      let day = CalendarDay(checkedYear: year, month: month, day: dayOfMonth)
    else { return nil }
    self.init(day: day)
    if reader.isAtEnd { return }
    guard reader.take("T") || reader.take("t") || reader.take(" "), let hour = reader.number(digits: 2) else {
      return nil
    }
    _ = reader.take(":")
    guard let minutes = reader.number(digits: 2), hour < 25, minutes < 60 else { return nil }
    minute = hour * 60 + minutes
    if reader.take(":") || !hasMarks && reader.hasDigit {
      guard let seconds = reader.number(digits: 2), seconds < 61 else { return nil }
      second = seconds
      if reader.take(".") || reader.take(",") { reader.skipDigits() }
    }
    if reader.take("Z") || reader.take("z") {
      zone = 0
    } else if let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : nil {
      guard let hours = reader.number(digits: 2) else { return nil }
      _ = reader.take(":")
      zone = sign * (hours * 60 + (reader.number(digits: 2) ?? 0))
    }
    guard reader.isAtEnd else { return nil }
  }

  /// ISO 8601, with as many parts as are known.
  public var iso: String {
    guard let minute else { return day.iso }
    var text = "\(day.iso)T\(digits(minute / 60, 2)):\(digits(minute % 60, 2)):\(digits(second, 2))"
    if let zone {
      if zone == 0 {
        text += "Z"
      } else {
        text += "\(zone < 0 ? "-" : "+")\(digits(abs(zone) / 60, 2)):\(digits(abs(zone) % 60, 2))"
      }
    }
    return text
  }

  /// Minutes since the calendar's origin in UTC; a missing zone counts as UTC, a missing time as midnight.
  public var universalMinute: Int { day.number * 1440 + (minute ?? 0) - (zone ?? 0) }
}

/// Reads digits and marks off the front of an ASCII text.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  var hasDigit: Bool { rest.first.map { (0x30...0x39).contains($0) } ?? false }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == mark.value else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(digits count: Int) -> Int? {
    var value = 0
    var next = rest
    for _ in 0..<count {
      guard let byte = next.popFirst(), (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    rest = next
    return value
  }

  mutating func skipDigits() {
    while let byte = rest.first, (0x30...0x39).contains(byte) { rest.removeFirst() }
  }
}
