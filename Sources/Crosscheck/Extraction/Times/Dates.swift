/// The dates of every shape that begin at one token: read once for all the rules that are made of them.
struct DateReadings {
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

  /// Reads the dates at an index; parts of longer times are made of others themselves, and left out for those.
  init(at index: Int, in document: Document, withParts: Bool = true) {
    guard Dates.mayBegin(at: index, in: document) else { return }
    let token = document.tokens[index]
    let isNumber = token.form == .digits || token.number >= 0
    func `is`(_ classes: WordClasses) -> Bool { !token.classes.isDisjoint(with: classes) }
    // Each is asked only where its first word can be its own.
    calendar = CalendarDates.date(at: index, in: document)
    if token.form == .digits { numeric = NumericDates.date(at: index, in: document) }
    if token.is(.weekday) { weekday = Weekdays.weekday(at: index, in: document) }
    if `is`(Self.relativeStarts) { relative = RelativeDates.expression(at: index, in: document) }
    if isNumber || `is`(Self.sectionStarts) { section = YearSections.expression(at: index, in: document) }
    if isNumber || `is`(Self.yearStarts) { year = Years.expression(at: index, in: document) }
    if `is`(Self.holidayStarts) { holiday = Holidays.holiday(at: index, in: document) }
    if withParts, isNumber || `is`(Self.partStarts) { part = PeriodParts.expression(at: index, in: document) }
    consider(calendar)
    consider(numeric)
    consider(weekday)
    consider(relative)
    consider(section)
    consider(year)
    consider(holiday)
    consider(part)
  }

  private mutating func consider(_ date: Term<TimeExpression>?) {
    guard let date, longest.map({ date.end > $0.end }) ?? true else { return }
    longest = date
  }

  private static let relativeStarts = WordClasses.of(.dayReference, .timeShift, .timeUnit)
  private static let sectionStarts = WordClasses.of(.ordinalWord, .season, .timeAdverb, .timeShift)
  private static let yearStarts = WordClasses.of(
    .ordinalWord,
    .tensNumber,
    .unitNumber,
    .timeAdverb,
    .timeUnit
  )
  private static let holidayStarts = WordClasses.of(.holiday, .holidayLead)
  private static let partStarts = WordClasses.of(
    .ordinalWord,
    .tensNumber,
    .timeAdverb,
    .timePart,
    .timeShift,
    .timeUnit
  )
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
    case 1, 2: return next.is(.month) || next.mark == .hyphen || next.mark == .slash || next.is(.preposition)
    default: return false
    }
  }

  /// Classes of the words that dates begin with.
  private static let starts = WordClasses.of(
    .month,
    .weekday,
    .dayReference,
    .dayPart,
    .timeShift,
    .ordinalWord,
    .tensNumber,
    .season,
    .holiday,
    .holidayLead,
    .timeAdverb,
    .timeUnit,
    .timePart
  )

  /// `two hundredth`: what stands behind a number makes it an ordinal.
  private static func endsAsOrdinal(_ index: Int, in document: Document) -> Bool {
    document.is(.ordinalWord, at: index) || document.mark(.hyphen, at: index)
  }

  /// The longest date at an index that is not made of another one.
  static func plain(at index: Int, in document: Document) -> Term<TimeExpression>? {
    DateReadings(at: index, in: document, withParts: false).longest
  }

  /// The longest date at an index, `the` before it allowed.
  static func date(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let start = document.word("the", at: index) ? index + 1 : index
    return DateReadings(at: start, in: document).longest
  }
}
