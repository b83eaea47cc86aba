/// Sections of the year: `the third quarter`, `Q3 2019`, `the first half of 2024`, `spring 2024`.
enum YearSections {
  static let rule = ExtractionRule(
    name: "year-section",
    starts: .of(.ordinalWord, .season, .timeAdverb, .timeShift, .month),
    startsWithNumber: true,
    needs: .trait(.date),
    readDates: { document, dates, index in
      dates.section.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The section of a year that begins at an index.
  static func expression(at index: Int, in document: Document) -> Term<TimeExpression>? {
    quarter(at: index, in: document) ?? numbered(at: index, in: document) ?? season(at: index, in: document)
      ?? monthQuarter(at: index, in: document)
  }

  /// `the December quarter`: the one that ends with the month.
  private static func monthQuarter(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let month = document.monthName(at: index), month.content % 3 == 0,
      document.word("quarter", at: month.end), !document.mark(.hyphen, at: month.end + 1)
    else { return nil }
    let section = YearSection.quarter(month.content / 3)
    if let year = yearOf(month.end + 1, in: document) {
      return Term(.section(section, of: year.content), end: year.end)
    }
    return Term(.section(section, of: nil), end: month.end + 1)
  }

  /// `the third quarter of 2005`, `the final quarter of last year`, `fourth-quarter`, `the second half of 2010`.
  private static func quarter(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let isFinal = document.word("final", at: index) || document.word("last", at: index)
    guard let ordinal = document.calendarPlace(at: index) ?? (isFinal ? Term(-1, end: index + 1) : nil) else {
      return nil
    }
    var next = ordinal.end
    if document.isFiscal(at: next) { next += 1 }
    let isJoined = document.mark(.hyphen, at: next)
    if isJoined { next += 1 }
    let isQuarter = document.word("quarter", at: next)
    guard isQuarter || document.word("half", at: next) else { return nil }
    let count = isQuarter ? 4 : 2
    let number = ordinal.content == -1 ? count : ordinal.content
    guard (1...count).contains(number) else { return nil }
    let section: YearSection = isQuarter ? .quarter(number) : .half(number)
    if let year = yearOf(next + 1, in: document) {
      return Term(.section(section, of: year.content), end: year.end)
    }
    if isOfGame(index, in: document) { return nil }
    // Matches have halves and quarters, too; "last quarter" is the one before this.
    guard !isFinal, !document.word("of", at: next + 1),
      isQuarter || isJoined && isReported(next + 1, in: document)
    else { return nil }
    return Term(.section(section, of: nil), end: next + 1)
  }

  private static let isOfGameWords: Set<String> = [
    "game", "games", "points", "touchdown", "touchdowns", "yards", "yard", "team", "halftime", "ball",
    "rebounds",
    "coach", "scored", "season", "quarterback", "baskets", "pass", "lead", "tie", "punt", "punted", "kickoff",
    "interception", "interceptions", "fumble", "fumbled", "goal", "goals", "playoffs", "nfl", "nba", "drives",
    "buzzer", "rushing", "receiver", "linebacker", "defensive", "offensive", "unbeaten",
  ]

  /// Whether a game is told of around a quarter: points, yards, a touchdown.
  private static func isOfGame(_ index: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    let around = max(sentence.lowerBound, index - 20)..<min(sentence.upperBound, index + 20)
    return around.contains {
      isPair($0, in: document)
        || document.tokens[$0].form == .word && isOfGameWords.contains(document.lowercased($0))
    }
  }

  /// `24-14`: a score.
  private static func isPair(_ index: Int, in document: Document) -> Bool {
    document.digits(at: index, 1...3) != nil && document.mark(.hyphen, at: index + 1)
      && document.isAttached(index + 1) && document.isAttached(index + 2)
      && document.digits(at: index + 2, 1...3) != nil && !document.is(.percentWord, at: index + 3)
  }

  /// The year behind a section: `of 2005`, `2005`, `of this year`, `of fiscal 2005`.
  private static func yearOf(_ index: Int, in document: Document) -> Term<TimeExpression>? {
    var next = index
    if document.word("of", at: next) || document.word("in", at: next) || document.mark(.comma, at: next) {
      next += 1
    }
    if document.word("the", at: next) || document.word("its", at: next) { next += 1 }
    if let fiscal = Years.expression(at: next, in: document), case .fiscalYear = fiscal.content {
      return fiscal
    }
    if let year = document.fullYear(at: next), (1500...2199).contains(year.content),
      document.word("of", at: index) || next == index || document.mark(.comma, at: index)
    {
      return Term(.calendar(CalendarParts(year: year.content)), end: year.end)
    }
    if let year = document.apostropheYear(at: next) {
      return Term(.calendar(CalendarParts(year: year.content, lacksCentury: true)), end: year.end)
    }
    guard document.word("of", at: index) || next == index else { return nil }
    if let year = RelativeDates.unit(at: next, in: document), case .unit(.year, _, _) = year.content {
      return year
    }
    if document.word("of", at: index), document.word("the", at: index + 1) {
      let isFiscal = document.isFiscal(at: next)
      guard document.word("year", at: isFiscal ? next + 1 : next) else { return nil }
      return Term(.unit(.year, .told, fiscal: isFiscal), end: isFiscal ? next + 2 : next + 1)
    }
    return nil
  }

  /// What companies report of a half-year: profit, sales, results.
  private static func isReported(_ index: Int, in document: Document) -> Bool {
    ["profit", "profits", "earnings", "results", "sales", "revenue", "revenues", "loss", "losses", "net"]
      .contains(document.lowercased(index))
  }

  /// `Q3 2019`, `2018Q4`, `q1 of 2017`, `2017-q1`, `H1 2020`.
  private static func numbered(at index: Int, in document: Document) -> Term<TimeExpression>? {
    if let year = document.fullYear(at: index) ?? gluedYear(at: index, in: document) {
      let next = document.mark(.hyphen, at: year.end) ? year.end + 1 : year.end
      guard let section = letterSection(at: next, in: document) else { return nil }
      return Term(
        .section(section.content, of: .calendar(CalendarParts(year: year.content))),
        end: section.end
      )
    }
    guard let section = letterSection(at: index, in: document) else { return nil }
    let next = document.mark(.hyphen, at: section.end) ? section.end + 1 : section.end
    if let year = yearOf(next, in: document) {
      return Term(.section(section.content, of: year.content), end: year.end)
    }
    return document.token(index)?.shape.contains(.capitalised) == true
      ? Term(.section(section.content, of: nil), end: section.end) : nil
  }

  private static func gluedYear(at index: Int, in document: Document) -> Term<Int>? {
    guard let year = document.digits(at: index, 4...4), (1900...2199).contains(year),
      document.isAttached(index + 1), letterSection(at: index + 1, in: document) != nil
    else { return nil }
    return Term(year, end: index + 1)
  }

  private static func letterSection(at index: Int, in document: Document) -> Term<YearSection>? {
    let isQuarter = document.word("q", at: index)
    guard isQuarter || document.word("h", at: index), document.isAttached(index + 1),
      let number = document.digits(at: index + 1, 1...1), (1...(isQuarter ? 4 : 2)).contains(number)
    else { return nil }
    return Term(isQuarter ? .quarter(number) : .half(number), end: index + 2)
  }

  /// `spring 2024`, `the winter of 1941`, `in the summer`.
  private static func season(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let season = document.value(of: .season, at: index).flatMap(Season.init(rawValue:)) else {
      return nil
    }
    if let year = yearOf(index + 1, in: document), case .calendar = year.content {
      let end = season == .winter ? winterEnd(behind: year, in: document) : year.end
      return Term(.section(.season(season), of: year.content), end: end)
    }
    if document.word("of", at: index + 1), let year = yearOf(index + 1, in: document) {
      return Term(.section(.season(season), of: year.content), end: year.end)
    }
    guard isSeason(season, at: index, in: document) else { return nil }
    return Term(.section(.season(season), of: nil), end: index + 1)
  }

  private static func isTitle(before index: Int, in document: Document) -> Bool {
    let title = document.mark(.period, at: index - 1) ? index - 2 : index - 1
    return document.is(.honorific, at: title)
  }

  /// `the winter of 1944-45`: the second year behind a winter's first.
  private static func winterEnd(behind year: Term<TimeExpression>, in document: Document) -> Int {
    guard case .calendar(let parts) = year.content, let first = parts.year, document.isAttached(year.end),
      document.mark(.hyphen, at: year.end) || document.mark(.dash, at: year.end)
        || document.mark(.slash, at: year.end),
      let second = document.digits(at: year.end + 1, 1...4), document.isAttached(year.end + 1),
      second == first + 1 || second == (first + 1) % 100 || second == (first + 1) % 10 && first % 10 != 9
    else { return year.end }
    return year.end + 2
  }

  /// Whether a season's name without a year is meant as one: springs, falls and the Winter Games are not.
  private static func isSeason(_ season: Season, at index: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return false }
    // "Ms. Winter"
    if token.shape.contains(.capitalised), isTitle(before: index, in: document) { return false }
    let next = document.token(index + 1)
    if token.shape.contains(.capitalised), next?.shape.contains(.capitalised) == true,
      !document.startsSentence(index)
    {
      return false
    }
    let isLed =
      document.isTimeLead(at: index - 1)
      || document.word("the", at: index - 1) && document.isTimeLead(at: index - 2)
    if document.word("fall", at: index) {
      return document.is(.timePart, at: index - 1)
        || document.word("in", at: index - 2) && document.word("the", at: index - 1)
          && (next?.form != .word
            || next?.is(.stopword) == true && !document.word("in", at: index + 1)
              && !document.word("of", at: index + 1))
    }
    switch season {
    case .spring: return isLed && (next?.form != .word || next?.is(.stopword) == true)
    case .summer, .autumn, .winter:
      return isLed || next?.form != .word || next?.is(.stopword) == true
        || token.shape.contains(.capitalised) && !document.startsSentence(index)
    }
  }
}
