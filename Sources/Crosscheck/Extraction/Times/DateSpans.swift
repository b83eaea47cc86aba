/// Times with two ends: `3 to 5 May`, `between 2010 and 2014`, `Monday to Friday`, `1997-2001`, `June-August 1992`.
enum DateSpans {
  static let rule = ExtractionRule(
    name: "date-span",
    starts: .of(
      .month,
      .weekday,
      .ordinalWord,
      .tensNumber,
      .dayReference,
      .timeShift,
      .timePart,
      .season,
      .holiday,
      .timeAdverb
    ),
    startsWithNumber: true,
    needs: .trait(.date)
      | .behind(words: "to until till til through thru untill and", marks: .hyphen, .dash, .emDash, .slash),
    readDates: { document, dates, index in
      guard let span = span(at: index, from: dates.longest, in: document),
        !isMove(before: index, in: document)
      else { return nil }
      return TimeReading.date(span, from: index, in: document)
    },
    examples: examples
  )

  private static func span(at index: Int, from date: Term<TimeExpression>?, in document: Document)
    -> Term<TimeExpression>?
  {
    shared(at: index, in: document) ?? whole(at: index, from: date, in: document)
      ?? shortYear(at: index, in: document)
  }

  /// `January to April 2015`, `Nov 18 2014-Dec 19 2015`, `from 2014 until the end of 2016`, `1997-2001`.
  private static func whole(at index: Int, from date: Term<TimeExpression>?, in document: Document)
    -> Term<TimeExpression>?
  {
    guard let first = end(at: index, date, in: document),
      let next = connector(at: first.end, from: index, in: document),
      let second = yearEnd(at: next, of: first.content, in: document) ?? end(at: next, in: document)
    else { return nil }
    if standsAlone(first.content), standsAlone(second.content),
      document.token(next - 1)?.form == .word, isLed(index, in: document)
    {
      return nil
    }
    guard var from = parts(first.content), let to = parts(second.content) else {
      return Term(.span(first.content, second.content), end: second.end)
    }
    // A number of four digits beside a year: "1997-2001", not "2001-1997".
    if let start = from.year, let end = to.year, start > end { return nil }
    if from.year != nil, from.month == nil, to.year == nil { return nil }
    if from.month != nil, to.month == nil, to.year != nil, to.day == nil, from.year == nil { return nil }
    if from.year == nil, let year = to.year, let month = from.month, let last = to.month {
      from.year = month > last ? year - 1 : year
      from.lacksCentury = to.lacksCentury
    }
    return Term(.span(.calendar(from), second.content), end: second.end)
  }

  /// The year that ends a span of years: `1997-2001`.
  private static func yearEnd(at index: Int, of first: TimeExpression, in document: Document) -> Term<
    TimeExpression
  >? {
    guard document.token(index - 1)?.form == .mark, let from = parts(first), from.month == nil,
      let start = from.year,
      let year = document.fullYear(at: index), year.content > start, year.content < 2200
    else { return nil }
    return Term(.calendar(CalendarParts(year: year.content)), end: year.end)
  }

  /// An end of a span: a date, or the short name of a month.
  private static func end(at index: Int, in document: Document) -> Term<TimeExpression>? {
    end(at: index, Dates.date(at: index, in: document), in: document)
  }

  /// The same where the longest date at the index is known.
  private static func end(at index: Int, _ date: Term<TimeExpression>?, in document: Document)
    -> Term<TimeExpression>?
  {
    if let date { return isEnd(date.content) ? date : nil }
    if document.value(of: .timeAdverb, at: index) == 200, index > 0 {
      return Term(.dayOffset(0), end: index + 1)
    }
    // Beside another month even "Nov" and "May" are months.
    guard let month = document.monthName(at: index), month.content != 5 || isCapitalised(index, in: document),
      !document.isShortName(at: index) || isCapitalised(index, in: document)
    else { return nil }
    let parts = TimeExpression.calendar(CalendarParts(month: month.content))
    return Term(parts, end: month.end)
  }

  /// Whether a date is a year or a month, which `from … to` tells each for itself.
  ///
  /// Either may be held against another report. Days, and ends of two sizes, are one stretch.
  private static func standsAlone(_ date: TimeExpression) -> Bool {
    guard case .calendar(let parts) = date else { return false }
    return parts.day == nil
  }

  private static func isLed(_ index: Int, in document: Document) -> Bool {
    document.word("from", at: index - 1) || document.word("between", at: index - 1)
  }

  /// Which end of a span told in two dates a date is: `from 2009 to 2011`, `between April and June`.
  static func bound(of tokens: Range<Int>, in document: Document) -> Amount.Modifier? {
    let end = tokens.upperBound
    if isLed(tokens.lowerBound, in: document),
      let next = connector(at: end, from: tokens.lowerBound, in: document),
      document.token(end)?.form == .word, document.is(.month, at: next) || document.fullYear(at: next) != nil
    {
      return .atLeast
    }
    let before = tokens.lowerBound - 1
    guard document.word("to", at: before) || document.word("and", at: before) else { return nil }
    for index in stride(from: before - 1, through: max(1, before - 4), by: -1) {
      guard
        document.is(.month, at: index) || document.fullYear(at: index) != nil
          || document.mark(.comma, at: index)
      else { return nil }
      if isLed(index, in: document) { return .atMost }
    }
    return nil
  }

  /// `from January to April 2015`: the first month is of the second's year, or of the year before it.
  static func sharingYear(_ first: Term<TimeExpression>, in document: Document) -> TimeExpression {
    guard var from = parts(first.content), from.year == nil, let month = from.month,
      let next = connector(at: first.end, from: first.end - 1, in: document)
        ?? (document.word("and", at: first.end) ? first.end + 1 : nil),
      let second = CalendarDates.parts(at: next, in: document), let year = second.content.year,
      let last = second.content.month
    else { return first.content }
    from.year = month > last ? year - 1 : year
    from.lacksCentury = second.content.lacksCentury
    return .calendar(from)
  }

  private static func isCapitalised(_ index: Int, in document: Document) -> Bool {
    document.token(index)?.shape.contains(.capitalised) == true
  }

  /// Whether a date can be the end of a span.
  private static func isEnd(_ date: TimeExpression) -> Bool {
    switch date {
    case .calendar, .dated, .numeric, .dayOffset, .unit, .named, .section, .fiscalYear, .weekday, .part,
      .holiday,
      .nth,
      .decade, .century:
      return true
    case .resolved, .offset, .stretch, .dayPart, .clock, .span, .adjacent, .bounded: return false
    }
  }

  private static func parts(_ date: TimeExpression) -> CalendarParts? {
    if case .calendar(let parts) = date { return parts }
    return nil
  }

  /// `3 to 5 May 2025`, `the eighth and the sixteenth of May`, `July 13-15, 2024`, `April 9th through 17th`.
  private static func shared(at index: Int, in document: Document) -> Term<TimeExpression>? {
    if let first = document.dayOfMonth(at: index), !document.isInsideNumber(index),
      var next = connector(at: first.end, from: index, in: document)
    {
      if document.word("the", at: next) { next += 1 }
      guard document.dayOfMonth(at: next) != nil, document.token(next)?.is(.month) == false,
        let last = CalendarDates.parts(at: next, in: document), let day = last.content.day,
        last.content.month != nil, last.content.weekday == nil, first.content.day < day
      else { return nil }
      var from = last.content
      from.day = first.content.day
      return Term(.span(.calendar(from), .calendar(last.content)), end: last.end)
    }
    guard document.is(.month, at: index), let first = CalendarDates.parts(at: index, in: document),
      let firstDay = first.content.day, first.content.year == nil,
      var next = connector(at: first.end, from: index, in: document)
    else { return nil }
    if document.word("the", at: next) { next += 1 }
    guard let last = document.dayOfMonth(at: next), !document.is(.month, at: last.end),
      !document.is(.timeUnit, at: last.end), firstDay < last.content.day
    else { return nil }
    var from = first.content
    var to = from
    to.day = last.content.day
    let comma = document.mark(.comma, at: last.end) ? last.end + 1 : last.end
    guard let year = document.fullYear(at: comma) else {
      return Term(.span(.calendar(from), .calendar(to)), end: last.end)
    }
    from.year = year.content
    to.year = year.content
    return Term(.span(.calendar(from), .calendar(to)), end: year.end)
  }

  /// `1914-18`, `2009-10`, `2009/10`: a season or a tax year too.
  private static func shortYear(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let year = document.fullYear(at: index), (1500...2199).contains(year.content),
      !document.isInsideNumber(index),
      document.mark(.hyphen, at: index + 1) || document.mark(.dash, at: index + 1)
        || document.mark(.slash, at: index + 1),
      document.isAttached(index + 1), document.isAttached(index + 2),
      let last = document.digits(at: index + 2, 2...2),
      last > year.content % 100, last > 12 || last == year.content % 100 + 1,
      !document.isAttached(index + 3)
        || document.token(index + 3)?.form == .mark && !document.mark(.hyphen, at: index + 3)
    else { return nil }
    let end = CalendarParts(year: year.content / 100 * 100 + last)
    return Term(.span(.calendar(CalendarParts(year: year.content)), .calendar(end)), end: index + 3)
  }

  private static let connectorWords: WordSet = [
    "to", "until", "till", "til", "through", "thru", "untill",
  ]

  /// The index behind what ties two ends: `to`, `until`, `through`, a dash, and `and` after `between`.
  static func connector(at index: Int, from start: Int, in document: Document) -> Int? {
    if document.isOne(of: connectorWords, at: index) { return index + 1 }
    if document.mark(.hyphen, at: index) || document.mark(.dash, at: index)
      || document.mark(.emDash, at: index)
    {
      // A dash with white space on both sides parts clauses: "in 2010 - 2011 was better".
      guard document.isAttached(index) == document.isAttached(index + 1) || document.mark(.dash, at: index)
      else {
        return nil
      }
      return index + 1
    }
    guard document.word("and", at: index) else { return nil }
    let lead = document.word("the", at: start - 1) ? start - 2 : start - 1
    return document.word("between", at: lead) ? index + 1 : nil
  }

  private static let verbsOfMoving: WordSet = [
    "moved", "postponed", "delayed", "pushed", "changed", "shifted", "rescheduled", "extended", "move",
    "delay",
    "postpone", "forward", "back",
  ]

  /// `moved from May to June`: two dates, no span.
  private static func isMove(before index: Int, in document: Document) -> Bool {
    guard document.word("from", at: index - 1) else { return false }
    return (2...4).contains { back in document.isOne(of: verbsOfMoving, at: index - back) }
  }
}
