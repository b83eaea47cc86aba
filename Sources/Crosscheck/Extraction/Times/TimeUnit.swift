/// The units that times are counted in, shortest first.
enum TimeUnit: Int, Sendable, Hashable, CaseIterable, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, half, year, decade, century,
    millennium

  /// The letter with which ISO 8601 counts the unit, and how many of that letter's unit one is.
  var isoCount: (factor: Int, letter: String) {
    switch self {
    case .second: return (1, "S")
    case .minute: return (1, "M")
    case .hour: return (1, "H")
    case .day: return (1, "D")
    case .weekend: return (1, "WE")
    case .week: return (1, "W")
    case .fortnight: return (2, "W")
    case .month: return (1, "M")
    case .quarter: return (1, "Q")
    case .half: return (6, "M")
    case .year: return (1, "Y")
    case .decade: return (1, "DE")
    case .century: return (1, "CE")
    case .millennium: return (1000, "Y")
    }
  }

  /// The unit in a word.
  var name: String {
    switch self {
    case .second: return "second"
    case .minute: return "minute"
    case .hour: return "hour"
    case .day: return "day"
    case .weekend: return "weekend"
    case .week: return "week"
    case .fortnight: return "fortnight"
    case .month: return "month"
    case .quarter: return "quarter"
    case .half: return "half"
    case .year: return "year"
    case .decade: return "decade"
    case .century: return "century"
    case .millennium: return "millennium"
    }
  }

  /// Whether ISO 8601 counts the unit behind the `T`.
  var isClockUnit: Bool { self < .day }

  /// How many months one is, for units that months make up.
  var months: Int? {
    switch self {
    case .second, .minute, .hour, .day, .weekend, .week, .fortnight: return nil
    case .month: return 1
    case .quarter: return 3
    case .half: return 6
    case .year: return 12
    case .decade: return 120
    case .century: return 1200
    case .millennium: return 12000
    }
  }

  /// How many seconds one is, for units that are always of the same length.
  var seconds: Int? {
    switch self {
    case .second: return 1
    case .minute: return 60
    case .hour: return 3600
    case .day: return 86_400
    case .weekend: return 2 * 86_400
    case .week: return 7 * 86_400
    case .fortnight: return 14 * 86_400
    case .month, .quarter, .half, .year, .decade, .century, .millennium: return nil
    }
  }

  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}

extension TimeUnit {
  /// A unit as a word of the text: `weeks`.
  struct Word: Sendable {
    let unit: TimeUnit
    let isPlural: Bool
    /// Short forms (`hrs`, `min`) count only behind a number.
    let isShort: Bool

    fileprivate init?(code: Int) {
      guard let unit = TimeUnit(rawValue: code / 4) else { return nil }
      self.unit = unit
      isPlural = code % 2 == 1
      isShort = code % 4 >= 2
    }

    fileprivate static func entries(_ words: String, _ unit: TimeUnit, plural: Bool, short: Bool = false)
      -> [Lexicon.Entry]
    {
      Lexicon.words([words: unit.rawValue * 4 + (short ? 2 : 0) + (plural ? 1 : 0)], .timeUnit)
    }
  }
}

extension Document {
  /// The unit of time that the word at an index names.
  func timeUnit(at index: Int) -> TimeUnit.Word? {
    value(of: .timeUnit, at: index).flatMap(TimeUnit.Word.init(code:))
  }
}

extension Lexicon {
  static let timeUnitWords: [Entry] = [
    entries("second", "seconds", .second), shortEntries("sec s", "secs", .second),
    entries("minute", "minutes", .minute), shortEntries("min", "mins", .minute),
    entries("hour", "hours", .hour), shortEntries("hr h", "hrs", .hour),
    entries("day", "days", .day),
    entries("weekend wkend", "weekends", .weekend),
    entries("week workweek", "weeks", .week), shortEntries("wk", "wks", .week),
    entries("fortnight", "fortnights", .fortnight),
    entries("month", "months", .month), shortEntries("mo", "mos", .month),
    entries("quarter", "quarters", .quarter),
    entries("year", "years", .year), shortEntries("yr", "yrs", .year),
    entries("decade", "decades", .decade), entries("century", "centuries", .century),
    entries("millennium", "millennia", .millennium),
  ].flatMap { $0 }

  private static func entries(_ singular: String, _ plural: String, _ unit: TimeUnit) -> [Entry] {
    TimeUnit.Word.entries(singular, unit, plural: false) + TimeUnit.Word.entries(plural, unit, plural: true)
  }

  private static func shortEntries(_ singular: String, _ plural: String, _ unit: TimeUnit) -> [Entry] {
    TimeUnit.Word.entries(singular, unit, plural: false, short: true)
      + TimeUnit.Word.entries(plural, unit, plural: true, short: true)
  }
}
