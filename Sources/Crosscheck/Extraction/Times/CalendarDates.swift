/// Dates with a month's name, and years: `24 October 2025`, `Oct. 24`, `October of 2025`, `2025`.
enum CalendarDates {
  static let rule = ExtractionRule(
    name: "calendar-date",
    starts: .of(.month, .ordinalWord, .tensNumber, .weekday),
    startsWithNumber: true,
    needs: .trait(.date),
    readDates: { document, dates, index in
      dates.calendar.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The date that begins at an index, its weekday included.
  static func date(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let parts = parts(at: index, in: document),
      !document.isAttackOfSeptember(parts.content, end: parts.end)
    else { return DaysOfMonth.listed(at: index, in: document) ?? onTheDay(at: index, in: document) }
    return ofYear(parts, in: document) ?? Term(.calendar(parts.content), end: parts.end)
  }

  /// `May last year`, `3 March of this year`, `September of that year`.
  private static func ofYear(_ parts: Term<CalendarParts>, in document: Document) -> Term<TimeExpression>? {
    guard parts.content.month != nil, parts.content.year == nil else { return nil }
    var next =
      document.word("of", at: parts.end) || document.word("in", at: parts.end) ? parts.end + 1 : parts.end
    if document.word("the", at: next) { next += 1 }
    guard let year = RelativeDates.unit(at: next, in: document), case .unit(.year, _, false) = year.content,
      !document.is(.possessive, at: year.end)
    else { return nil }
    return Term(.dated(parts.content, in: year.content), end: year.end)
  }

  /// `on the 15th`, where neither a series nor a golf course is spoken of.
  private static func onTheDay(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard document.word("the", at: index - 1), document.word("on", at: index - 2),
      document.token(index)?.form == .digits, let day = dayAlone(at: index, in: document),
      !document.word("of", at: day.end), !isGolf(index, in: document)
    else { return nil }
    return Term(.calendar(day.content), end: day.end)
  }

  private static let golf: Set<String> = [
    "birdie", "birdies", "bogey", "bogeys", "eagle", "par", "hole", "holes", "green", "fairway", "tee",
    "putt",
  ]

  private static func isGolf(_ index: Int, in document: Document) -> Bool {
    let around = max(0, index - 30)..<min(document.tokens.count, index + 30)
    return around.contains { golf.contains(document.lowercased($0)) }
  }

  /// What the date at an index says.
  static func parts(at index: Int, in document: Document) -> Term<CalendarParts>? {
    if let weekday = document.weekdayName(at: index) {
      return afterWeekday(weekday, in: document)
    }
    return monthFirst(at: index, in: document) ?? dayFirst(at: index, in: document)
      ?? yearFirst(at: index, in: document)
  }

  /// `Tuesday, Oct. 21`, `Friday the 24th of October`.
  private static func afterWeekday(_ weekday: Term<Int>, in document: Document) -> Term<CalendarParts>? {
    var next = weekday.end
    if document.mark(.comma, at: next) || document.mark(.openBracket, at: next) { next += 1 }
    if document.word("the", at: next) { next += 1 }
    guard
      var date = monthFirst(at: next, in: document) ?? dayFirst(at: next, in: document)
        ?? dayAlone(at: next, in: document),
      date.content.day != nil
    else { return nil }
    date = Term(date.content, end: date.end)
    var parts = date.content
    parts.weekday = weekday.content
    return Term(parts, end: date.end)
  }

  private static func dayAlone(at index: Int, in document: Document) -> Term<CalendarParts>? {
    guard document.word("the", at: index - 1), let day = document.dayOfMonth(at: index),
      day.content.isOrdinal,
      document.token(day.end)?.form != .word
        // "On Monday, the first to be sold": in letters it is a day only where the words end.
        || document.is(.stopword, at: day.end) && document.token(index)?.form == .digits
    else { return nil }
    return Term(CalendarParts(day: day.content.day), end: day.end)
  }

  /// `October 24, 2025`, `Oct. 24`, `October 2025`, `October`.
  private static func monthFirst(at index: Int, in document: Document) -> Term<CalendarParts>? {
    guard let month = document.monthName(at: index) else { return nil }
    var parts = CalendarParts(month: month.content)
    var next = month.end
    if document.mark(.hyphen, at: next) || document.mark(.slash, at: next) { next += 1 }
    if document.word("the", at: next) { next += 1 }
    if let day = document.dayOfMonth(at: next), !startsClock(at: next, in: document),
      !countsSomething(at: day.end, isOrdinal: day.content.isOrdinal, in: document)
    {
      parts.day = day.content.day
      return withYear(parts, end: day.end, in: document)
    }
    if let dated = year(behind: month.end, of: parts, in: document) { return dated }
    return isBareMonth(index, end: month.end, in: document) ? Term(parts, end: month.end) : nil
  }

  /// `24 October 2025`, `24th of October`, `ninth of April`, `05-Aug-2016`.
  private static func dayFirst(at index: Int, in document: Document) -> Term<CalendarParts>? {
    guard let day = document.dayOfMonth(at: index), !document.isInsideNumber(index) else { return nil }
    var next = day.end
    if document.word("day", at: next), day.content.isOrdinal { next += 1 }
    let isJoined = document.mark(.hyphen, at: next) || document.mark(.slash, at: next)
    let hasOf = document.word("of", at: next)
    if isJoined || hasOf { next += 1 }
    guard let month = document.monthName(at: next) else { return nil }
    let parts = CalendarParts(month: month.content, day: day.content.day)
    let dated =
      isJoined
      ? joinedYear(parts, end: month.end, in: document) : withYear(parts, end: month.end, in: document)
    // "The first December vote": in letters only with "of", or with its year.
    if !hasOf, dated.content.year == nil, document.token(index)?.form == .word { return nil }
    let isSafe =
      hasOf || dated.content.year != nil || document.token(next)?.shape.contains(.capitalised) == true
      || month.content != 5 && month.content != 3
    return isSafe ? dated : nil
  }

  /// `2017 April`, `2019-Aug-01`.
  private static func yearFirst(at index: Int, in document: Document) -> Term<CalendarParts>? {
    guard let year = document.fullYear(at: index), !document.isInsideNumber(index) else { return nil }
    let isJoined = document.mark(.hyphen, at: year.end) || document.mark(.slash, at: year.end)
    let next = isJoined ? year.end + 1 : year.end
    guard let month = document.monthName(at: next),
      month.content != 5 || isJoined || document.tokens.count == 2
        || document.token(next)?.shape.contains(.capitalised) == true
    else { return nil }
    var parts = CalendarParts(year: year.content, month: month.content)
    guard isJoined, document.mark(.hyphen, at: month.end) || document.mark(.slash, at: month.end),
      let day = document.dayOfMonth(at: month.end + 1)
    else { return Term(parts, end: month.end) }
    parts.day = day.content.day
    return Term(parts, end: day.end)
  }

  /// Adds the year behind a month and day: `, 2025`, `of 1995`, `'82`, `-2016`.
  private static func withYear(_ parts: CalendarParts, end: Int, in document: Document) -> Term<CalendarParts>
  {
    year(behind: end, of: parts, in: document) ?? Term(parts, end: end)
  }

  /// `05-Aug-2016`, `05-Aug-16`: the year of a date whose day is joined to its month.
  private static func joinedYear(_ parts: CalendarParts, end: Int, in document: Document) -> Term<
    CalendarParts
  > {
    guard document.mark(.hyphen, at: end) || document.mark(.slash, at: end),
      let year = document.digits(at: end + 1, 2...2),
      !document.isAttached(end + 2) || isMark(end + 2, in: document)
    else { return withYear(parts, end: end, in: document) }
    var parts = parts
    parts.year = year
    parts.lacksCentury = true
    return Term(parts, end: end + 2)
  }

  private static func year(behind index: Int, of parts: CalendarParts, in document: Document)
    -> Term<CalendarParts>?
  {
    var next = index
    let isJoined = document.mark(.hyphen, at: next) || document.mark(.slash, at: next)
    if document.mark(.comma, at: next) || document.word("of", at: next) || isJoined {
      next += 1
    } else if document.word("in", at: next), parts.day == nil {
      next += 1
    }
    var parts = parts
    if let year = document.fullYear(at: next) ?? (parts.day == nil ? nil : document.spokenYear(at: next)),
      (1000...2199).contains(year.content),
      !(parts.day != nil && countsSomething(at: year.end, isOrdinal: false, in: document) && next == index)
    {
      parts.year = year.content
      return Term(parts, end: year.end)
    }
    if let year = document.apostropheYear(at: next) {
      parts.year = year.content
      parts.lacksCentury = true
      return Term(parts, end: year.end)
    }
    // "April of 87"
    if document.word("of", at: index), parts.day == nil, let year = document.digits(at: next, 2...2),
      year > 31,
      !document.isAttached(next + 1) || isMark(next + 1, in: document)
    {
      parts.year = year
      parts.lacksCentury = true
      return Term(parts, end: next + 1)
    }
    return nil
  }

  private static func isMark(_ index: Int, in document: Document) -> Bool {
    document.token(index)?.form == .mark
  }

  /// Whether a clock time, not a day, begins at an index: `October 9:30`, `March 9 a.m.`.
  private static func startsClock(at index: Int, in document: Document) -> Bool {
    if document.mark(.colon, at: index + 1), document.isAttached(index + 2),
      document.digits(at: index + 2, 2...2) != nil
    {
      return true
    }
    guard let code = document.value(of: .clockMark, at: index + 1) else { return false }
    return code <= 3
  }

  /// Whether a number before an index counts something: `May 10 percent`, `March 3 million`.
  private static func countsSomething(at index: Int, isOrdinal: Bool, in document: Document) -> Bool {
    guard !isOrdinal, let token = document.token(index) else { return false }
    return token.is(.magnitude) || token.is(.percentWord) || token.mark == .percent || token.is(.timeUnit)
  }

  /// Whether a month's name with nothing beside it is meant as a month.
  private static func isBareMonth(_ index: Int, end: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return false }
    // "this may be", "that march"
    if !token.shape.contains(.capitalised), document.is(.determiner, at: index - 1) { return false }
    let isWord = document.word("may", at: index) || document.word("march", at: index)
    if isWord, !token.shape.contains(.capitalised), document.is(.timeShift, at: index - 1),
      document.word("the", at: index - 2)
    {
      return false
    }
    if document.isTimeLead(at: index - 1)
      || document.isTimeLead(at: index - 2) && document.word("the", at: index - 1)
    {
      return !document.isShortName(at: index)
        || token.shape.contains(.capitalised)
          && document.token(end)?.shape.contains(.capitalised) != true
    }
    guard token.shape.contains(.capitalised), !document.isShortName(at: index) else {
      return document.tokens.count == 1
    }
    let month = document.value(of: .month, at: index) ?? 0
    let isName = month == 3 || month == 4 || month == 5 || month == 6 || month == 8
    guard isName else { return true }
    if month == 5 || month == 3 {
      return document.tokens.count == 1 || followsMonth(index, in: document)
        || isMonthOfNoun(index, in: document)
    }
    return document.token(end)?.shape.contains(.capitalised) != true
      && (document.token(index - 1)?.shape.contains(.capitalised) != true
        || document.token(index - 1)?.is(.stopword) == true)
  }

  /// `the March price index`, `the May figures`: of what comes month by month.
  private static func isMonthOfNoun(_ index: Int, in document: Document) -> Bool {
    guard document.word("the", at: index - 1) || document.is(.possessive, at: index - 1),
      // "The May government's report": hers.
      !(index + 1...index + 3).contains(where: { document.is(.possessive, at: $0) })
    else { return false }
    return (index + 1...index + 4).contains { document.isOne(of: monthlyNouns, at: $0) }
  }

  private static let monthlyNouns: WordSet = [
    "index", "figures", "figure", "data", "report", "meeting", "election", "elections", "poll", "sales",
    "contract",
    "futures", "deadline", "survey", "numbers", "delivery", "auction", "issue", "session", "referendum",
    "ballot", "hearing",
    "summit", "earthquake", "quake", "primary", "coup", "attack", "attacks", "bombing",
  ]

  /// `April and May`, `April, May`, `April to May`.
  private static func followsMonth(_ index: Int, in document: Document) -> Bool {
    let isJoined =
      document.is(.conjunction, at: index - 1) || document.mark(.comma, at: index - 1)
      || document.mark(.hyphen, at: index - 1) || document.mark(.dash, at: index - 1)
    return isJoined && document.is(.month, at: index - 2)
  }
}
