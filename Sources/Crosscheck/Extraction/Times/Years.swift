/// Years, decades and centuries by themselves: `2025`, `the 1990s`, `the '60s`, `the 19th century`, `fiscal 2010`.
enum Years {
  static let rule = ExtractionRule(
    name: "year",
    starts: .of(.timeUnit, .timeAdverb, .ordinalWord, .tensNumber),
    startsWithNumber: true,
    needs: .trait(.date),
    readDates: { document, dates, index in
      dates.year.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The year, decade or century that begins at an index.
  static func expression(at index: Int, in document: Document) -> Term<TimeExpression>? {
    if let fiscal = fiscalYear(at: index, in: document) { return fiscal }
    if let decade = decade(at: index, in: document) { return decade }
    if let century = century(at: index, in: document) { return century }
    return year(at: index, in: document) ?? shortYear(at: index, in: document)
  }

  /// `since '82`.
  private static func shortYear(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard document.isBehindApostrophe(index), document.isTimeLead(at: index - 2),
      let year = document.apostropheYear(at: index - 1)
    else { return nil }
    return Term(.calendar(CalendarParts(year: year.content, lacksCentury: true)), end: year.end)
  }

  /// A bare year: `in 2014`, `the 2008 Games`, `2014 AD`.
  static func year(at index: Int, in document: Document) -> Term<TimeExpression>? {
    var next = index
    if document.word("year", at: next) {
      guard !document.is(.determiner, at: next - 1) || document.word("the", at: next - 1) else { return nil }
      next += 1
    }
    if let spoken = spoken(at: next, isNamed: next > index, in: document) { return spoken }
    guard let year = document.fullYear(at: next), !document.isInsideNumber(next),
      next > index || isYear(year.content, at: next, in: document), !document.isYearOfLaw(next),
      !document.isYearOfAttack(next)
    else { return nil }
    var end = year.end
    if document.word("ad", at: end) || document.word("a.d.", at: end) || document.word("ce", at: end) {
      end += 1
    }
    return Term(.calendar(CalendarParts(year: year.content)), end: end)
  }

  /// `in nineteen eighty-six`: a preposition makes it a year, and nothing is counted by it.
  private static func spoken(at index: Int, isNamed: Bool, in document: Document) -> Term<TimeExpression>? {
    guard let year = document.spokenYear(at: index), isNamed || document.isTimeLead(at: index - 1),
      !isMeasured(at: year.end, in: document), !isPluralNoun(at: year.end, in: document),
      isNamed || document.number(at: index)?.tokens.upperBound != year.end
    else { return nil }
    return Term(.calendar(CalendarParts(year: year.content)), end: year.end)
  }

  /// Whether a number of four digits is meant as a year.
  private static func isYear(_ number: Int, at index: Int, in document: Document) -> Bool {
    // "Born in 1931 in Lorn": no inches.
    guard number < 2200, !isMeasured(at: index + 1, in: document) || document.word("in", at: index + 1) else {
      return false
    }
    let before = document.token(index - 1)
    if let mark = before?.mark, mark == .currency || mark == .hash || mark == .slash || mark == .times {
      return false
    }
    if document.mark(.slash, at: index + 1) || document.mark(.hyphen, at: index - 1),
      document.isAttached(index),
      !document.is(.timePart, at: index - 2), document.fullYear(at: index - 2) == nil
    {
      return false
    }
    if document.mark(.colon, at: index + 1), document.isAttached(index + 2) { return false }
    if isNumberedThing(before: index, in: document) || isAddress(behind: index, in: document) { return false }
    // "2015-1-32", "32 - 2015"
    let isHyphened = document.mark(.hyphen, at: index + 1) && document.isAttached(index + 2)
    if isHyphened, document.digits(at: index + 2, 1...1) != nil { return false }
    if document.mark(.hyphen, at: index - 1), document.token(index - 2)?.form == .digits,
      document.isAttached(index) || document.fullYear(at: index - 2) == nil
    {
      return false
    }
    let countsPlural = isPluralNoun(at: index + 1, in: document)
    // "At the beginning of 1856 bandits came"
    if document.word("of", at: index - 1), document.is(.timePart, at: index - 2), number % 50 != 0 {
      return true
    }
    if hasYearLead(at: index - 1, in: document) {
      return !(countsPlural && (number < 1900 || number % 50 == 0))
    }
    guard (1900...2099).contains(number), !countsPlural || document.is(.determiner, at: index - 1) else {
      return false
    }
    guard let before, before.form == .word, !document.startsSentence(index) else { return true }
    if before.is(.numberSign) { return false }
    // "Beijing 2008" is a year, "Route 1960" is none.
    if before.shape.contains(.capitalised), !before.is(.stopword) { return (1980...2059).contains(number) }
    return !document.is(.countVerb, at: index - 1)
  }

  private static let numberedThings: WordSet = [
    "flight", "room", "channel", "highway", "route", "model", "page", "chapter", "section", "building",
    "gate",
    "bus", "train", "asteroid", "lot", "suite", "unit", "box", "resolution", "bill", "line",
  ]

  /// `flight 2010`, `room 1984`: numbers that are names.
  private static func isNumberedThing(before index: Int, in document: Document) -> Bool {
    return document.isOne(of: numberedThings, at: index - 1)
  }

  private static let ways: WordSet = [
    "street", "road", "avenue", "drive", "lane", "boulevard", "st", "ave", "rd", "blvd",
  ]

  private static let occasions: WordSet = [
    "games", "olympics", "paralympics", "cup", "worlds", "championships", "nationals", "festival", "oscars",
    "wimbledon", "euros",
  ]

  /// `1998 Main Street`.
  private static func isAddress(behind index: Int, in document: Document) -> Bool {
    // "A house at 1906 Harbour, she said": at the 2016 Rio Games more names follow.
    if document.word("at", at: index - 1), let next = document.token(index + 1), next.form == .word,
      next.shape.contains(.capitalised), document.token(index + 2)?.form == .mark,
      !document.isOne(of: occasions, at: index + 1)
    {
      return true
    }
    return document.token(index + 1)?.shape.contains(.capitalised) == true
      && (2...3).contains { place in
        document.token(index + place)?.shape.contains(.capitalised) == true
          && document.isOne(of: ways, at: index + place)
      }
  }

  /// Words that a year follows.
  private static func hasYearLead(at index: Int, in document: Document) -> Bool {
    if document.isTimeLead(at: index) || document.word("to", at: index) { return true }
    if document.mark(.openBracket, at: index) { return true }
    let isJoined =
      document.is(.conjunction, at: index) || document.mark(.comma, at: index)
      || document.mark(.dash, at: index) || document.mark(.hyphen, at: index)
    return isJoined && document.fullYear(at: index - 1) != nil
  }

  /// Whether what follows makes a number an amount: a unit, a per cent sign, a magnitude.
  private static func isMeasured(at index: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.mark == .percent || token.mark == .degree || token.mark == .currency { return true }
    let measures = WordClasses.of(
      .magnitude,
      .percentWord,
      .measureUnit,
      .currencyWord,
      .currencyCode,
      .timeUnit
    )
    return !token.classes.isDisjoint(with: measures)
      || token.mark == .hyphen && document.isAttached(index)
        && document.token(index + 1)?.classes.isDisjoint(with: measures) == false
  }

  /// Whether a noun in the plural follows, which a number would count: `2000 workers`.
  private static func isPluralNoun(at index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form == .word, token.end - token.start > 3,
      !token.shape.contains(.capitalised), !token.is(.stopword)
    else { return false }
    let last = document.bytes[Int(token.end) - 1]
    return last == 0x73 && document.bytes[Int(token.end) - 2] != 0x73 || document.word("people", at: index)
  }

  /// `the 1990s`, `the '60s`, `the nineties`.
  private static func decade(at index: Int, in document: Document) -> Term<TimeExpression>? {
    if let year = document.digits(at: index, 4...4), year % 10 == 0, (1000..<2200).contains(year),
      document.isAttached(index + 1), !document.isInsideNumber(index),
      document.word("s", at: index + 1)
        || document.word("'s", at: index + 1) && document.word("the", at: index - 1)
    {
      // "The 1800s" are a hundred years; of the 1900s and 2000s the first ten are meant as often.
      if year % 100 == 0, year < 1900 { return Term(.century(year / 100 + 1), end: index + 2) }
      return Term(.decade(year / 10 % 10, century: year / 100), end: index + 2)
    }
    if let spoken = document.spokenDecade(at: index) {
      return Term(.decade(spoken.digit, century: spoken.century), end: spoken.end)
    }
    let isLed =
      document.word("the", at: index - 1) || document.is(.timePart, at: index - 1)
      || document.mark(.hyphen, at: index - 1)
    if let code = document.value(of: .timeAdverb, at: index), (300..<310).contains(code), isLed {
      return Term(.decade(code - 300, century: nil), end: index + 1)
    }
    guard let year = document.digits(at: index, 2...2), year % 10 == 0, year > 10,
      document.word("s", at: index + 1), document.isAttached(index + 1),
      isLed || document.isBehindApostrophe(index)
    else { return nil }
    return Term(.decade(year / 10, century: nil), end: index + 2)
  }

  /// `the 19th century`, `nineteenth-century`.
  private static func century(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let ordinal = document.calendarPlace(at: index), (1...30).contains(ordinal.content) else {
      return nil
    }
    let next = document.mark(.hyphen, at: ordinal.end) ? ordinal.end + 1 : ordinal.end
    guard document.word("century", at: next) else { return nil }
    if Eras.isBeforeChrist(next + 1, in: document) {
      return Term(.resolved(Timex(value: "BC\(digits(ordinal.content - 1, 2))")), end: next + 2)
    }
    return Term(.century(ordinal.content), end: next + 1)
  }

  /// `fiscal 2010`, `fiscal year 2010`, `FY2010`, `financial year 2010`.
  private static func fiscalYear(at index: Int, in document: Document) -> Term<TimeExpression>? {
    var next = index
    if document.word("fy", at: next) {
      next += 1
    } else if document.isFiscal(at: next) {
      next += 1
      if document.mark(.hyphen, at: next) { next += 1 }
      if document.word("year", at: next) { next += 1 }
    } else {
      return nil
    }
    guard let year = document.fullYear(at: next) else { return nil }
    return Term(.fiscalYear(year.content), end: year.end)
  }
}

extension Document {
  /// Whether the word at an index speaks of a company's or government's year.
  func isFiscal(at index: Int) -> Bool {
    word("fiscal", at: index) || word("financial", at: index)
  }

  /// Whether an apostrophe stands right before an index: `'82`.
  func isBehindApostrophe(_ index: Int) -> Bool {
    isAttached(index)
      && (mark(.apostrophe, at: index - 1) || mark(.closeSingleQuote, at: index - 1)
        || mark(.openSingleQuote, at: index - 1))
  }
}
