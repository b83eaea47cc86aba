extension Timex {
  /// How two times of day stand to each other; other days, and zones of which one is not said, say nothing.
  func clockRelation(to other: Timex) -> Relation {
    guard let mine = clock, let theirs = other.clock else { return value == other.value ? .equal : .unknown }
    if !implied.contains(.day), !other.implied.contains(.day), mine.day != theirs.day { return .unknown }
    guard (mine.zone == nil) == (theirs.zone == nil) else {
      return mine.minute == theirs.minute ? .equal : .unknown
    }
    // "At ten to four" may be in the morning or in the afternoon.
    let round = implied.union(other.implied).contains(.hour) ? 720 : 1440
    let apart = Self.distance(
      ofMinutes: mine.minute - (mine.zone ?? 0) - theirs.minute + (theirs.zone ?? 0),
      round: round
    )
    if apart == 0 { return .equal }
    let isRough =
      modifier != nil || other.modifier != nil || mine.minute % 30 == 0 || theirs.minute % 30 == 0
    return apart <= (isRough ? 15 : 2) ? .rounds : .apart
  }

  /// How far two times on a clock lie apart, by the nearer way; `round` is the minutes after which it begins again.
  static func distance(ofMinutes difference: Int, round: Int = 1440) -> Int {
    let distance = abs(difference % round)
    return min(distance, round - distance)
  }

  /// The time of day that the value names, in minutes; nil where it names none, or more than one.
  ///
  /// It is read from the value, because a report without a date has times of day too, and no moments.
  fileprivate var clock: (day: Substring, minute: Int, zone: Int?)? {
    let text = value.utf8
    guard let mark = text.firstIndex(of: UInt8(ascii: "T")), !text.contains(UInt8(ascii: "/")) else {
      return nil
    }
    let time = text[text.index(after: mark)...]
    var figures = (0, 0)
    for (place, byte) in time.prefix(5).enumerated() {
      let digit = Int(byte) - 0x30
      if place == 2 ? byte != UInt8(ascii: ":") : !(0...9).contains(digit) { return nil }
      if place < 2 {
        figures.0 = figures.0 * 10 + digit
      } else if place > 2 {
        figures.1 = figures.1 * 10 + digit
      }
    }
    guard let end = time.index(time.startIndex, offsetBy: 5, limitedBy: time.endIndex) else { return nil }
    return (value[..<mark], figures.0 * 60 + figures.1, Self.zone(of: value[end...]))
  }

  /// Whether it is the evening or the night of a day.
  var isLate: Bool { modifier == .end || value.hasSuffix("TNI") || value.hasSuffix("TEV") }

  /// Whether it is the beginning or the morning of a day.
  var isEarly: Bool { modifier == .start || value.hasSuffix("TMO") }

  /// The minute of the day that it names as a time of day.
  var minuteOfDay: Int? { clock?.minute }

  /// Minutes ahead of Greenwich: `Z`, `+05:30`.
  private static func zone(of text: Substring) -> Int? {
    if text.isEmpty { return nil }
    if text == "Z" { return 0 }
    let parts = text.suffix(6).split(separator: ":")
    guard let sign = text.suffix(6).first, sign == "+" || sign == "-", parts.count == 2,
      let hours = Int(parts[0].dropFirst()), let minutes = Int(parts[1])
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }

  /// How two lengths of time stand to each other, each with the slack of its own unit.
  func lengthRelation(to other: Timex, _ mine: TimeLength.InSteps?, _ theirs: TimeLength.InSteps?) -> Relation
  {
    if value == other.value { return modifier == other.modifier ? .equal : .within }
    guard let mine, let theirs else { return .unknown }
    let left = mine.length.bounds(with: modifier, in: mine.step, against: theirs.step)
    let right = theirs.length.bounds(with: other.modifier, in: theirs.step, against: mine.step)
    // 78 seconds, a minute and 18: sums of parts of a day are the same but for what a sum is rounded by.
    if abs(left.lower - right.lower) < 1e-9, abs(left.upper - right.upper) < 1e-9 { return .equal }
    if left.lower <= right.upper, right.lower <= left.upper {
      return modifier == nil && other.modifier == nil ? .rounds : .within
    }
    return .apart
  }
}

extension TimeLength {
  /// A length with the smallest step in which it is told, in days.
  struct InSteps: Sendable {
    let length: TimeLength
    let step: Double

    /// Reads a TIMEX3 length; nil for any other value.
    init?(timex: String) {
      guard let length = TimeLength(timex: timex) else { return nil }
      self.length = length
      step = TimeLength.step(of: timex)
    }
  }

  /// The stretch of days that the words allow: nobody says 'more than a week' of two.
  fileprivate func bounds(with modifier: Amount.Modifier?, in step: Double, against other: Double) -> (
    lower: Double, upper: Double
  ) {
    let most = upper ?? lower * 5
    switch modifier {
    case .approximate: return (lower * 0.88, most * 1.12)
    case .lessThan: return (lower * 0.75, most)
    // 'Up to five hours' is said of waits of an hour as well.
    case .atMost: return (lower * 0.2, most)
    case .moreThan, .atLeast: return (lower, most * 1.5)
    case .start, .mid, .end, nil:
      // Whole decades are said of anything near them.
      let isRound = lower > 3600 && (lower / 3652.4 - (lower / 3652.4).rounded()).magnitude < 0.02
      if isRound { return (lower * 0.88, most * 1.12) }
      // Races are told to the second, and to less.
      if step == other, step <= 1.01 / 86400, lower >= 60.0 / 86400 || step < 0.9 / 86400 {
        return (lower, most)
      }
      // 'Two hours' are said of an hour and fifty minutes.
      let isCoarser = lower > step && step > other
      return isCoarser ? (lower - step / 4, most + step / 4) : (lower * 0.98, most * 1.02)
    }
  }

  /// The smallest step in which a TIMEX3 length is told, in days: a week of `P1W`, half a month of `P4.5M`.
  static func step(of timex: String) -> Double {
    let isClock = timex.utf8.contains(UInt8(ascii: "T"))
    let size: Double
    switch timex.last {
    case "Y": size = 365.25
    case "M": size = isClock ? 1.0 / 1440 : 30.44
    case "W": size = 7
    case "D": size = 1
    case "H": size = 1.0 / 24
    default: size = 1.0 / 86400
    }
    return timex.utf8.contains(UInt8(ascii: ".")) ? size / 2 : size
  }
}
