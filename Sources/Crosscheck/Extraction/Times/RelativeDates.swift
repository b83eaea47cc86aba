/// Dates told from the article's own or from the date last mentioned: `yesterday`, `last month`, `the same day`.
enum RelativeDates {
  static let rule = ExtractionRule(
    name: "relative-date",
    starts: .of(.dayReference, .timeShift, .timeUnit),
    readDates: { document, dates, index in
      dates.relative.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The relative date that begins at an index.
  static func expression(at index: Int, in document: Document) -> Term<TimeExpression>? {
    day(at: index, in: document) ?? named(at: index, in: document) ?? weekdayOfWeek(at: index, in: document)
      ?? unit(at: index, in: document)
      ?? dayBeforeOrAfter(at: index, in: document) ?? trailing(at: index, in: document)
  }

  /// `today`, `yesterday`, `tomorrow`.
  static func day(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let days = document.value(of: .dayReference, at: index), days < 100 else { return nil }
    return Term(.dayOffset(days), end: index + 1)
  }

  /// `last Tuesday`, `next May`, `this summer`, `last Christmas`, `last third quarter`.
  static func named(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let shift = shift(at: index, in: document),
      shift.content != .that || isCapitalised(shift.end, document) || isThatSeason(index, in: document),
      // "critics say that Sunday's vote was fair": no pointing.
      shift.content != .that || !document.is(.speechVerb, at: index - 1)
    else { return nil }
    let next = shift.end
    let name: Term<CalendarName>
    if let weekday = document.weekdayName(at: next) {
      guard !document.isShortName(at: next) || isCapitalised(next, document) || document.tokens.count <= 3
      else {
        return nil
      }
      name = Term(.weekday(weekday.content), end: weekday.end)
    } else if let month = document.monthName(at: next), isMonth(month.content, at: next, in: document),
      // "The road runs past Mar Vista."
      !document.isShortName(at: next) || document.token(month.end)?.shape.contains(.capitalised) != true
    {
      if let parts = CalendarDates.parts(at: next, in: document), let day = parts.content.day,
        parts.content.year == nil
      {
        name = Term(.monthDay(month: month.content, day: day), end: parts.end)
      } else {
        name = Term(.month(month.content), end: month.end)
      }
    } else if let season = document.value(of: .season, at: next).flatMap(Season.init(rawValue:)),
      !document.word("games", at: next + 1), !document.word("olympics", at: next + 1)
    {
      name = Term(.section(.season(season)), end: next + 1)
    } else if let holiday = Holidays.name(at: next, in: document) {
      name = Term(.holiday(holiday.content), end: holiday.end)
    } else {
      return nil
    }
    return Term(.named(name.content, shift.content), end: name.end)
  }

  /// `That autumn he joined`; `said that autumn is dry` points at none.
  private static func isThatSeason(_ index: Int, in document: Document) -> Bool {
    document.is(.season, at: index + 1) && !document.word("fall", at: index + 1)
      && !document.word("spring", at: index + 1)
      && (document.startsSentence(index) || document.is(.timePreposition, at: index - 1))
  }

  /// `this may be` and `the last march` are no months; `this May` and `last march` are.
  private static func isMonth(_ month: Int, at index: Int, in document: Document) -> Bool {
    if isCapitalised(index, document) || month != 5 && month != 3 { return true }
    return (document.word("last", at: index - 1) || document.word("next", at: index - 1))
      && !document.word("the", at: index - 2)
  }

  private static func isCapitalised(_ index: Int, _ document: Document) -> Bool {
    document.token(index)?.shape.contains(.capitalised) == true
  }

  /// `last week's Sunday`, `this week Monday`.
  private static func weekdayOfWeek(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let week = unit(at: index, in: document), case .unit(.week, _, _) = week.content else { return nil }
    let next =
      document.is(.possessive, at: week.end) || document.word("on", at: week.end) ? week.end + 1 : week.end
    guard let day = document.weekdayName(at: next), !document.isShortName(at: next) else { return nil }
    return Term(.weekday(day.content, of: week.content), end: day.end)
  }

  /// `last month`, `the same day`, `next fiscal year`.
  static func unit(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let shift = shift(at: index, in: document) else { return nil }
    var next = shift.end
    let isFiscal = document.isFiscal(at: next)
    if isFiscal || document.word("calendar", at: next) || document.word("working", at: next)
      || document.word("trading", at: next) || document.word("business", at: next)
    {
      next += 1
    }
    guard let unit = document.timeUnit(at: next), !unit.isPlural, !unit.isShort, unit.unit >= .day,
      isDated(shift.content, unit.unit, end: next + 1, in: document)
        || shift.content == .last && unit.unit >= .week && !document.is(.determiner, at: index - 1)
          && !document.isOne(of: owners, at: index - 1),
      !isLength(shift.content, from: index, in: document)
    else { return nil }
    // "the next day" follows what was told; "next week" follows the article's.
    let isTold = shift.content == .next && document.word("the", at: index - 1)
    return Term(.unit(unit.unit, isTold ? .following : shift.content, fiscal: isFiscal), end: next + 1)
  }

  private static let owners: WordSet = ["his", "her", "its", "their", "my", "our", "your"]

  /// Whether a unit shifted so is a date: `the last day` of something is none, `the past year` is a length.
  private static func isDated(_ shift: TimeShift, _ unit: TimeUnit, end: Int, in document: Document) -> Bool {
    switch shift {
    case .past: return false
    case .last: return unit != .day && !(document.word("of", at: end) && unit < .quarter)
    case .this, .current, .told: return unit != .day || document.word("day", at: end - 1)
    case .coming: return unit != .day
    case .previous, .same, .that, .next, .following: return true
    }
  }

  /// `over the next decade`, `within the last year`: lengths, not the units of the calendar.
  static func isLength(_ shift: TimeShift, from index: Int, in document: Document) -> Bool {
    guard document.word("the", at: index - 1), shift.steps != 0, !shift.isNarrative else { return false }
    return document.word("over", at: index - 2) || document.word("within", at: index - 2)
      || document.word("throughout", at: index - 2)
  }

  /// A shift, of one word or two: `last`, `this past`, `that same`.
  static func shift(at index: Int, in document: Document) -> Term<TimeShift>? {
    guard let shift = document.value(of: .timeShift, at: index).flatMap(TimeShift.init(rawValue:)) else {
      return nil
    }
    if shift == .this || shift == .that,
      let second = document.value(of: .timeShift, at: index + 1).flatMap(TimeShift.init(rawValue:))
    {
      // "that same day", "this past week"; but "said that this year" has two words that go their own ways.
      if shift == .this,
        second == .past || second == .coming || second == .last || second == .same || second == .next
      {
        return Term(second == .past ? .last : second, end: index + 2)
      }
      return second == .same ? Term(.same, end: index + 2) : nil
    }
    return Term(shift, end: index + 1)
  }

  /// `the day before yesterday`, `the day after tomorrow`.
  private static func dayBeforeOrAfter(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard document.word("day", at: index) else { return nil }
    if document.word("before", at: index + 1), document.word("yesterday", at: index + 2) {
      return Term(.dayOffset(-2), end: index + 3)
    }
    if document.word("after", at: index + 1), document.word("tomorrow", at: index + 2) {
      return Term(.dayOffset(2), end: index + 3)
    }
    return nil
  }

  /// `the day before`, `the year previous`, `the week after`, and `the year`, `the quarter` in what is told of it.
  private static func trailing(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let unit = document.timeUnit(at: index), !unit.isPlural, !unit.isShort, unit.unit >= .day,
      let start = articleBefore(index, in: document)
    else { return nil }
    if start < index - 1 { return Term(.unit(unit.unit, .told, fiscal: false), end: index + 1) }
    let next = index + 1
    let isLast = endsClause(next + 1, in: document)
    // "the year before last"
    if document.word("before", at: next), document.word("last", at: next + 1), unit.unit >= .week {
      let count = TimeExpression.offset(TimeCount(2, unit.unit), sign: -1, from: .article)
      return Term(unit.unit == .week ? .nth(1, .unit(.week), of: count) : count, end: next + 2)
    }
    if document.word("before", at: next) || document.word("previous", at: next)
      || document.word("prior", at: next)
      || document.word("earlier", at: next), isLast
    {
      return Term(.unit(unit.unit, .previous, fiscal: false), end: next + 1)
    }
    if document.word("after", at: next) || document.word("following", at: next)
      || document.word("later", at: next),
      isLast
    {
      return Term(.unit(unit.unit, .following, fiscal: false), end: next + 1)
    }
    guard
      unit.unit == .weekend || document.is(.possessive, at: next)
        || isTold(index, of: unit.unit, in: document)
    else { return nil }
    return Term(.unit(unit.unit, .told, fiscal: false), end: next)
  }

  /// The index of the article before a unit, `entire` or `whole` allowed between them.
  private static func articleBefore(_ index: Int, in document: Document) -> Int? {
    if document.word("the", at: index - 1) { return index - 1 }
    let isAll =
      document.word("entire", at: index - 1) || document.word("whole", at: index - 1)
      || document.word("full", at: index - 1) && document.word("year", at: index)
        && document.word("for", at: index - 3)
    return isAll && document.word("the", at: index - 2) ? index - 2 : nil
  }

  /// `for the year`, `ending the day`, `the rest of the week`: the one that the article is of.
  private static func isTold(_ index: Int, of unit: TimeUnit, in document: Document) -> Bool {
    guard unit <= .year, endsClause(index + 1, in: document) || !isNoun(index + 1, in: document) else {
      return false
    }
    if document.word("of", at: index + 1) || document.word("that", at: index + 1) { return false }
    // "In the year to March 2023"
    if document.word("to", at: index + 1), document.is(.month, at: index + 2) { return false }
    // "In the week before the fire": whichever that was.
    if document.word("before", at: index + 1) || document.word("after", at: index + 1),
      document.is(.determiner, at: index + 2)
    {
      return false
    }
    let before = index - 2
    return document.word("for", at: before) || document.word("in", at: before)
      || document.word("during", at: before)
      || document.word("ended", at: before) || document.word("ending", at: before)
      || document.word("finished", at: before) || document.word("finish", at: before)
      || document.word("end", at: before) || document.word("closed", at: before)
      || document.word("of", at: before)
        && (document.is(.timePart, at: before - 1) || document.word("rest", at: before - 1)
          || document.word("remainder", at: before - 1) || isBehindSuperlative(before, in: document))
  }

  /// `the wettest day of the year`, `its third storm of the month`.
  private static func isBehindSuperlative(_ of: Int, in document: Document) -> Bool {
    // "Open most days of the week": how many, and no superlative.
    (of - 3..<of).contains {
      document.is(.ordinalWord, at: $0)
        || document.superlativeEnd(at: $0) != nil && !document.word("most", at: $0)
          && !document.word("least", at: $0)
    }
  }

  /// Whether a clause is over at an index: a mark, the end, a conjunction or a preposition follows.
  static func endsClause(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return true }
    if token.form == .mark { return token.mark != .hyphen && token.mark != .apostrophe }
    if document.startsSentence(index) { return true }
    return token.is(.conjunction) && !document.word("to", at: index)
      || ClauseTense.isPastForm(token, at: index, in: document) || token.is(.futureWord)
      || document.word("but", at: index) || document.word("when", at: index) || document.word("in", at: index)
      || document.word("at", at: index) || document.word("on", at: index) || document.word("with", at: index)
      || document.word("as", at: index) || document.word("by", at: index) || document.word("from", at: index)
  }

  private static func isNoun(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    return !token.is(.stopword)
  }
}
