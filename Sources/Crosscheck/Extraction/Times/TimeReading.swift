/// Readings of times, with the words around them that bound or soften them.
enum TimeReading {
  /// The reading of a date that begins at an index, its determiner and bounds included.
  static func date(_ date: Term<TimeExpression>, from index: Int, in document: Document) -> Reading {
    reading(.date, date, from: index, in: document)
  }

  /// The reading of a time of any kind.
  static func reading(_ kind: Kind, _ time: Term<TimeExpression>, from index: Int, in document: Document)
    -> Reading
  {
    var start = index
    if document.isBehindApostrophe(start) { start -= 1 }
    if takesDeterminer(time.content), document.word("the", at: start - 1) { start -= 1 }
    if let bound = TimeBound.modifier(after: time.end, in: document) {
      return Reading(kind, start..<bound.end, time: .bounded(bound.modifier, time.content))
    }
    if let modifier = TimeBound.modifier(before: start, in: document) {
      return Reading(kind, start..<time.end, time: .bounded(modifier, time.content))
    }
    if let bound = DateSpans.bound(of: start..<time.end, in: document) {
      let whole = bound == .atLeast ? DateSpans.sharingYear(time, in: document) : time.content
      return Reading(kind, start..<time.end, time: .bounded(bound, whole))
    }
    if isApproximate(before: start, in: document) {
      return Reading(kind, start..<time.end, time: .bounded(.approximate, time.content))
    }
    return Reading(kind, start..<time.end, time: time.content)
  }

  /// Whether the words before an index soften the time that begins there: `around 1 May`, `circa 1990`.
  private static func isApproximate(before index: Int, in document: Document) -> Bool {
    document.word("around", at: index - 1) || document.word("about", at: index - 1)
      || document.word("circa", at: index - 1) || document.word("approximately", at: index - 1)
      || document.word("roughly", at: index - 1)
  }

  /// Whether `the` before a time is a part of it; before a year or a name it belongs to the noun behind.
  private static func takesDeterminer(_ time: TimeExpression) -> Bool {
    switch time {
    case .calendar(let parts): return parts.day != nil
    case .named(.weekday, _), .holiday, .numeric, .fiscalYear, .clock: return false
    case .dayPart(_, of: let day?): return takesDeterminer(day)
    case .bounded(_, let inner), .span(let inner, _): return takesDeterminer(inner)
    case .resolved, .decade, .century, .dayOffset, .unit, .named, .offset, .section, .nth, .stretch, .weekday,
      .part, .dayPart, .adjacent:
      return true
    }
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
    guard mayBegin(at: index, in: document) else { return nil }
    var longest: Term<TimeExpression>?
    func consider(_ date: Term<TimeExpression>?) {
      guard let date, date.end > longest?.end ?? index else { return }
      longest = date
    }
    consider(CalendarDates.date(at: index, in: document))
    consider(NumericDates.date(at: index, in: document))
    consider(Weekdays.weekday(at: index, in: document))
    consider(RelativeDates.expression(at: index, in: document))
    consider(YearSections.expression(at: index, in: document))
    consider(Years.expression(at: index, in: document))
    consider(Holidays.holiday(at: index, in: document))
    return longest
  }

  /// The longest date at an index, `the` before it allowed.
  static func date(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let start = document.word("the", at: index) ? index + 1 : index
    guard mayBegin(at: start, in: document) else { return nil }
    let plain = plain(at: start, in: document)
    let part = PeriodParts.expression(at: start, in: document)
    guard let plain else { return part }
    guard let part else { return plain }
    return part.end > plain.end ? part : plain
  }
}
