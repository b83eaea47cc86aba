/// Parts of a longer time: `late September`, `the end of 2008`, `the last week of March`, `the first two weeks of May`.
enum PeriodParts {
  static let rule = ExtractionRule(
    name: "part-of-period",
    starts: .of(.timePart, .ordinalWord, .timeShift, .timeUnit, .timeAdverb, .month),
    startsWithNumber: true,
    needs: .trait(.date),
    readDates: { document, dates, index in
      dates.part.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The part of a time that begins at an index.
  static func expression(at index: Int, in document: Document) -> Term<TimeExpression>? {
    if document.is(.timePart, at: index) { return part(at: index, in: document) }
    return counted(at: index, in: document) ?? dayOfMonth(at: index, in: document)
      ?? stretch(at: index, in: document) ?? PartsWithoutNumber.expression(at: index, in: document)
      ?? yearEnd(at: index, in: document)
  }

  /// `late September`, `mid-2011`, `the end of March`, `later this year`, `early in 2010`.
  private static func part(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let part = document.value(of: .timePart, at: index).flatMap(PeriodPart.init(rawValue:)) else {
      return nil
    }
    var next = index + 1
    let isNoun =
      document.word("end", at: index) || document.word("start", at: index)
      || document.word("beginning", at: index)
      || document.word("middle", at: index) || document.word("close", at: index)
    // "by end-2026", "at end-March"
    let isEnd =
      document.word("end", at: index) && document.mark(.hyphen, at: next)
      && document.isAttached(next) && document.isAttached(next + 1)
    if isEnd {
      guard let whole = Dates.plain(at: next + 1, in: document), case .calendar(let parts) = whole.content,
        parts.day == nil
      else { return nil }
      return Term(.part(part, of: whole.content), end: whole.end)
    }
    if isNoun {
      guard document.word("of", at: next) else { return nil }
      next += 1
    } else if document.mark(.hyphen, at: next) || document.word("in", at: next)
      || document.word("on", at: next)
    {
      next += 1
    }
    if document.word("the", at: next) { next += 1 }
    let isRelative = part == .earlier || part == .later
    if let whole = Dates.plain(at: next, in: document), isWhole(whole.content, isRelative: isRelative) {
      return Term(.part(part, of: whole.content), end: whole.end)
    }
    // "the end of the year", "by end of month", "later in the day", "beginning of the fiscal year"
    let isFiscal = document.isFiscal(at: next)
    let unitIndex = isFiscal ? next + 1 : next
    guard isNoun || isRelative && next > index + 1, let unit = document.timeUnit(at: unitIndex),
      !unit.isPlural,
      !unit.isShort, unit.unit >= .day, !document.word("of", at: unitIndex + 1),
      document.token(unitIndex + 1)?.form != .digits
    else { return nil }
    return Term(.part(part, of: .unit(unit.unit, .told, fiscal: isFiscal)), end: unitIndex + 1)
  }

  /// Whether a time can be early or late in itself.
  private static func isWhole(_ time: TimeExpression, isRelative: Bool) -> Bool {
    switch time {
    case .dayOffset, .unit, .named, .weekday, .section, .fiscalYear: return true
    case .calendar(let parts), .dated(let parts, in: _): return !isRelative || parts.day == nil
    case .decade, .century, .holiday: return !isRelative
    case .resolved, .numeric, .offset, .nth, .stretch, .part, .dayPart, .clock, .span, .adjacent, .bounded:
      return false
    }
  }

  /// `year-end`, `month-end`, `November-end`.
  private static func yearEnd(at index: Int, in document: Document) -> Term<TimeExpression>? {
    if let month = document.value(of: .month, at: index) {
      guard document.mark(.hyphen, at: index + 1), document.isAttached(index + 1),
        document.isAttached(index + 2), document.word("end", at: index + 2)
      else { return nil }
      return Term(.part(.late, of: .calendar(CalendarParts(month: month))), end: index + 3)
    }
    guard let unit = document.timeUnit(at: index), !unit.isPlural, unit.unit == .year || unit.unit == .month,
      document.mark(.hyphen, at: index + 1), document.isAttached(index + 1),
      document.word("end", at: index + 2)
    else { return nil }
    if unit.unit == .year, let year = document.fullYear(at: index + 3), year.content < 2200 {
      return Term(.part(.late, of: .calendar(CalendarParts(year: year.content))), end: year.end)
    }
    return Term(.part(.late, of: .unit(unit.unit, .told, fiscal: false)), end: index + 3)
  }

  /// `first week of 2015`, `last Sunday of March`, `the third last week of 2018`, `second Monday in May`.
  private static func counted(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let count = position(at: index, in: document) else { return nil }
    var next = count.end
    let item: CalendarItem
    if let weekday = document.weekdayName(at: next) {
      item = .weekday(weekday.content)
      next = weekday.end
    } else if let unit = document.timeUnit(at: next), !unit.isPlural, !unit.isShort, unit.unit >= .day {
      item = .unit(unit.unit)
      next += 1
      // "last week end of October"
      if unit.unit == .week, document.word("end", at: next) { return nil }
    } else {
      return nil
    }
    guard document.word("of", at: next) || document.word("in", at: next),
      let whole = whole(behind: next + 1, in: document)
    else { return nil }
    return Term(.nth(count.content, item, of: whole.content), end: whole.end)
  }

  /// `the first of next month`, `20th of the month`.
  private static func dayOfMonth(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let day = document.dayOfMonth(at: index), day.content.isOrdinal, document.word("of", at: day.end),
      let month = whole(behind: day.end + 1, in: document), case .unit(.month, _, _) = month.content
    else { return nil }
    return Term(.nth(day.content.day, .unit(.day), of: month.content), end: month.end)
  }

  /// `first` 1, `last` -1, `third last` -3.
  private static func position(at index: Int, in document: Document) -> Term<Int>? {
    if document.word("last", at: index) || document.word("final", at: index) {
      return Term(-1, end: index + 1)
    }
    guard let ordinal = document.calendarPlace(at: index) else { return nil }
    if document.word("last", at: ordinal.end) { return Term(-ordinal.content, end: ordinal.end + 1) }
    return ordinal
  }

  /// `the first two weeks of 2021`, `the last four months of last year`.
  private static func stretch(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let fromStart = document.word("first", at: index)
    guard fromStart || document.word("last", at: index) || document.word("final", at: index),
      let number = document.number(at: index + 1), number.value >= 1, number.value < 1000,
      let unit = document.timeUnit(at: number.tokens.upperBound), !unit.isShort, unit.unit >= .day,
      document.word("of", at: number.tokens.upperBound + 1)
        || document.word("in", at: number.tokens.upperBound + 1),
      let whole = whole(behind: number.tokens.upperBound + 2, in: document)
    else { return nil }
    return Term(
      .stretch(TimeCount(number.value, unit.unit), fromStart: fromStart, of: whole.content),
      end: whole.end
    )
  }

  /// What a part is of: a date longer than a day, or `the month`.
  static func whole(behind index: Int, in document: Document) -> Term<TimeExpression>? {
    let next = document.word("the", at: index) ? index + 1 : index
    if let plain = Dates.plain(at: next, in: document) {
      if case .calendar(let parts) = plain.content, parts.day != nil { return nil }
      if case .dayOffset = plain.content { return nil }
      return plain
    }
    guard let unit = document.timeUnit(at: next), !unit.isPlural, !unit.isShort, unit.unit > .day,
      next > index || document.tokens.count < 8
    else { return nil }
    return Term(.unit(unit.unit, .told, fiscal: false), end: next + 1)
  }
}
