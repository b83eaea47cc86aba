/// The dates of every shape that begin at one token: read once for all the rules that are made of them.
///
/// A class, because they are handed to a dozen rules: a copy of nine dates counts references to each. One of them serves all
/// tokens of a text: making one a token and freeing it cost a twentieth of the time of all rules.
final class DateReadings {
  private(set) var calendar: Term<TimeExpression>?
  private(set) var numeric: Term<TimeExpression>?
  private(set) var weekday: Term<TimeExpression>?
  private(set) var relative: Term<TimeExpression>?
  private(set) var section: Term<TimeExpression>?
  private(set) var year: Term<TimeExpression>?
  private(set) var holiday: Term<TimeExpression>?
  /// A part of a longer time.
  private(set) var part: Term<TimeExpression>?
  /// The longest of them; of two as long the first.
  private(set) var longest: Term<TimeExpression>?

  /// Takes in the dates at an index where one may begin (`Dates.mayBegin`).
  ///
  /// Parts of longer times are made of others themselves, and left out for those.
  func read(at index: Int, in document: Document, withParts: Bool = true) {
    let token = document.tokens[index]
    let isNumber = token.form == .digits || token.number >= 0
    func `is`(_ classes: WordClasses) -> Bool { !token.classes.isDisjoint(with: classes) }
    // Most numbers begin none: nothing is written where there is nothing, neither now nor from the last time.
    if longest != nil { removeAll() }
    // Each is asked only where its first word can be its own.
    if let date = CalendarDates.date(at: index, in: document) { calendar = noted(date) }
    if token.form == .digits, let date = NumericDates.date(at: index, in: document) {
      numeric = noted(date)
    }
    if token.is(.weekday), let date = Weekdays.weekday(at: index, in: document) { weekday = noted(date) }
    if `is`(Self.relativeStarts), let date = RelativeDates.expression(at: index, in: document) {
      relative = noted(date)
    }
    if isNumber || `is`(Self.sectionStarts), let date = YearSections.expression(at: index, in: document) {
      section = noted(date)
    }
    if isNumber || `is`(Self.yearStarts), let date = Years.expression(at: index, in: document) {
      year = noted(date)
    }
    if `is`(Self.holidayStarts), let date = Holidays.holiday(at: index, in: document) {
      holiday = noted(date)
    }
    if withParts, isNumber || `is`(Self.partStarts),
      let date = PeriodParts.expression(at: index, in: document)
    {
      part = noted(date)
    }
  }

  /// A date, taken in where it is longer than those before it.
  private func noted(_ date: Term<TimeExpression>) -> Term<TimeExpression> {
    if date.end > longest?.end ?? -1 { longest = date }
    return date
  }

  private func removeAll() {
    (calendar, numeric, weekday, relative) = (nil, nil, nil, nil)
    (section, year, holiday, part, longest) = (nil, nil, nil, nil, nil)
  }

  /// The longest date at an index where one may begin.
  static func longest(at index: Int, in document: Document, withParts: Bool = true) -> Term<TimeExpression>? {
    let readings = DateReadings()
    readings.read(at: index, in: document, withParts: withParts)
    return readings.longest
  }

  private static var relativeStarts: WordClasses {
    [WordClasses(.dayReference), WordClasses(.timeShift), WordClasses(.timeUnit)]
  }
  private static var sectionStarts: WordClasses {
    [
      WordClasses(.ordinalWord), WordClasses(.season), WordClasses(.timeAdverb), WordClasses(.timeShift),
      WordClasses(.month),
    ]
  }
  private static var yearStarts: WordClasses {
    [
      WordClasses(.ordinalWord), WordClasses(.tensNumber), WordClasses(.unitNumber), WordClasses(.timeAdverb),
      WordClasses(.timeUnit),
    ]
  }
  private static var holidayStarts: WordClasses { [WordClasses(.holiday), WordClasses(.holidayLead)] }
  private static var partStarts: WordClasses {
    [
      WordClasses(.ordinalWord), WordClasses(.tensNumber), WordClasses(.timeAdverb), WordClasses(.timePart),
      WordClasses(.timeShift), WordClasses(.timeUnit), WordClasses(.month),
    ]
  }
}

/// Dates of every shape, for the shapes that are made of dates.
enum Dates {
  /// Whether a date can begin at an index at all, as far as its first two tokens tell; most numbers begin none.
  static func mayBegin(at index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form != .mark else { return false }
    if !token.classes.isDisjoint(with: starts) { return true }
    guard token.form == .digits else {
      guard let number = document.number(at: index) else { return false }
      return number.value >= 16 || endsAsOrdinal(number.tokens.upperBound, in: document)
    }
    guard token.followsSpace, let next = document.token(index + 1), next.followsSpace else { return true }
    switch token.end - token.start {
    case 4, 8: return true
    case 1, 2:
      return next.is(.month) || next.mark == .hyphen || next.mark == .slash || next.is(.preposition)
        || next.is(.conjunction)
    default: return false
    }
  }

  /// Classes of the words that dates begin with.
  private static var starts: WordClasses {
    [
      WordClasses(.month), WordClasses(.weekday), WordClasses(.dayReference), WordClasses(.dayPart),
      WordClasses(.timeShift), WordClasses(.ordinalWord), WordClasses(.tensNumber), WordClasses(.season),
      WordClasses(.holiday), WordClasses(.holidayLead), WordClasses(.timeAdverb), WordClasses(.timeUnit),
      WordClasses(.timePart),
    ]
  }

  /// `two hundredth`: what stands behind a number makes it an ordinal.
  private static func endsAsOrdinal(_ index: Int, in document: Document) -> Bool {
    document.is(.ordinalWord, at: index) || document.mark(.hyphen, at: index)
  }

  /// The longest date at an index that is not made of another one.
  static func plain(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard mayBegin(at: index, in: document) else { return nil }
    return DateReadings.longest(at: index, in: document, withParts: false)
  }

  /// The longest date at an index, `the` before it allowed.
  static func date(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let start = document.word("the", at: index) ? index + 1 : index
    guard mayBegin(at: start, in: document) else { return nil }
    return DateReadings.longest(at: start, in: document)
  }
}
