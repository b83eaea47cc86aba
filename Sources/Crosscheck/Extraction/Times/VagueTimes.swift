/// Times without a date, in TIMEX3's words: `now`, `currently`, `recently`, `in recent years`, `in the future`.
enum VagueTimes {
  static let rule = ExtractionRule(
    name: "vague-time",
    starts: .of(.timeAdverb, .timeShift, .timeUnit),
    read: { document, index in
      guard let time = time(at: index, in: document) else { return nil }
      return Reading(.date, time.content.start..<time.end, time: .resolved(Timex(value: time.content.value)))
    },
    examples: examples
  )

  private struct Vague {
    var start: Int
    var value: String
  }

  private static func time(at index: Int, in document: Document) -> Term<Vague>? {
    if let code = document.value(of: .timeAdverb, at: index) {
      return adverb(code, at: index, in: document)
    }
    if document.word("days", at: index), let days = days(at: index, in: document) { return days }
    if let gone = gone(at: index, in: document) { return gone }
    if document.word("time", at: index + 1), document.word("at", at: index - 1) {
      if document.word("this", at: index) { return Term(Vague(start: index, value: present), end: index + 2) }
      if document.word("that", at: index) { return Term(Vague(start: index, value: past), end: index + 2) }
    }
    if document.word("present", at: index), document.word("at", at: index - 1),
      !isDescribed(index + 1, document)
    {
      return Term(Vague(start: index - 1, value: present), end: index + 1)
    }
    guard document.word("the", at: index - 1), document.word("in", at: index - 2),
      RelativeDates.endsClause(index + 1, in: document) || document.isOne(of: auxiliaries, at: index + 1)
    else { return nil }
    if document.word("past", at: index) { return Term(Vague(start: index - 1, value: past), end: index + 1) }
    return nil
  }

  /// `at present value`, `at present-day prices`: the word tells of a noun.
  private static func isDescribed(_ next: Int, _ document: Document) -> Bool {
    guard let token = document.token(next), !document.startsSentence(next) else { return false }
    if token.form == .mark { return token.mark == .hyphen || token.mark == .apostrophe }
    return token.form == .word && !token.is(.stopword) && !token.is(.futureWord)
  }

  /// `these days`, `in those days`.
  private static func days(at index: Int, in document: Document) -> Term<Vague>? {
    if document.word("these", at: index - 1), !document.is(.preposition, at: index - 2) {
      return Term(Vague(start: index - 1, value: present), end: index + 1)
    }
    guard document.word("those", at: index - 1), document.word("in", at: index - 2) else { return nil }
    return Term(Vague(start: index - 1, value: past), end: index + 1)
  }

  /// `the other day`, `in the old days`, `in years past`.
  private static func gone(at index: Int, in document: Document) -> Term<Vague>? {
    if document.word("day", at: index), document.word("other", at: index - 1),
      document.word("the", at: index - 2), !isDescribed(index + 1, document)
    {
      return Term(Vague(start: index - 2, value: past), end: index + 1)
    }
    if document.word("days", at: index), document.word("old", at: index - 1) {
      let article = document.word("good", at: index - 2) ? index - 3 : index - 2
      guard document.word("the", at: article), document.word("in", at: article - 1) else { return nil }
      return Term(Vague(start: article, value: past), end: index + 1)
    }
    guard document.word("past", at: index + 1), document.word("in", at: index - 1),
      document.timeUnit(at: index)?.isPlural == true,
      RelativeDates.endsClause(index + 2, in: document)
        || document.is(.stopword, at: index + 2)
    else { return nil }
    return Term(Vague(start: index, value: past), end: index + 2)
  }

  private static let auxiliaries: WordSet = [
    "has", "have", "had", "was", "were", "is", "are", "did", "would",
  ]

  private static let present = "PRESENT_REF"
  private static let past = "PAST_REF"
  private static let future = "FUTURE_REF"

  private static func adverb(_ code: Int, at index: Int, in document: Document) -> Term<Vague>? {
    switch code {
    case 200:
      if document.word("now", at: index) {
        // "from now on" is a bound, "now-closed" an adjective.
        guard !document.mark(.hyphen, at: index + 1), !document.word("that", at: index + 1) else {
          return nil
        }
      }
      return Term(Vague(start: index, value: present), end: index + 1)
    case 201: return Term(Vague(start: index, value: past), end: index + 1)
    case 202: return recent(at: index, in: document)
    case 203: return future(at: index, in: document)
    case 204: return moment(at: index, in: document)
    case 205: return Term(Vague(start: index, value: future), end: index + 1)
    default: return nil
    }
  }

  /// `recent years`, `in recent history`.
  private static func recent(at index: Int, in document: Document) -> Term<Vague>? {
    if let unit = document.timeUnit(at: index + 1), unit.isPlural {
      return Term(Vague(start: index, value: past), end: index + 2)
    }
    // "in recent U.S. history"
    let noun = document.token(index + 1)?.shape.contains(.capitalised) == true ? index + 2 : index + 1
    guard
      document.word("history", at: noun) || document.word("times", at: noun)
        || document.word("past", at: noun)
    else { return nil }
    return Term(Vague(start: index, value: past), end: noun + 1)
  }

  /// `the future`, `the near future`, `the foreseeable future`.
  private static func future(at index: Int, in document: Document) -> Term<Vague>? {
    var start = index
    if document.word("near", at: start - 1) || document.word("foreseeable", at: start - 1)
      || document.word("immediate", at: start - 1) || document.word("distant", at: start - 1)
    {
      start -= 1
    }
    guard document.word("the", at: start - 1),
      document.word("in", at: start - 2) || document.word("for", at: start - 2)
    else { return nil }
    return Term(Vague(start: start - 1, value: future), end: index + 1)
  }

  /// `at the moment`, `for the time being`.
  private static func moment(at index: Int, in document: Document) -> Term<Vague>? {
    if document.word("moment", at: index) {
      guard document.word("the", at: index - 1) || document.word("this", at: index - 1),
        document.word("at", at: index - 2), !document.word("of", at: index + 1)
      else { return nil }
      return Term(Vague(start: index - 1, value: present), end: index + 1)
    }
    guard document.word("being", at: index), document.word("time", at: index - 1),
      document.word("the", at: index - 2)
    else { return nil }
    return Term(Vague(start: index - 2, value: present), end: index + 1)
  }
}

extension Lexicon {
  /// Times in one word: 200 to 204 are vague ones, 300 to 309 decades, 400 words of fiscal years, from 500 on sets,
  /// 600 what may stand between a number and its unit, 601
  /// and 602 `final` and `single`, from 700 on lengths.
  static let timeAdverbs: [Entry] =
    words(
      [
        "now currently presently nowadays": 200, "recently lately": 201, "recent": 202, "future": 203,
        "someday": 205,
        "moment being": 204,
        "twenties": 302, "thirties": 303, "forties": 304, "fifties": 305, "sixties": 306, "seventies": 307,
        "eighties": 308, "nineties": 309,
        "fiscal financial fy": 400, "q h": 401,
        "daily": 500, "weekly": 501, "monthly": 502, "quarterly": 503, "yearly annual annually": 504,
        "hourly": 505,
        "nightly": 506, "biweekly fortnightly": 507, "biannual biannually semiannual semiannually": 508,
        "biennial": 509,
        "every": 520, "each": 521, "once twice": 522, "per": 523,
        "mondays": 531, "tuesdays": 532, "wednesdays": 533, "thursdays": 534, "fridays": 535,
        "saturdays": 536,
        "sundays": 537, "weekdays": 538,
        """
        more additional extra less fewer consecutive straight full long whole solid entire successive further good
        previous prior preceding intervening subsequent
        short business working trading calendar
        """: 600,
        "final": 601, "single": 602,
      ],
      .timeAdverb
    )
    + LongAdjectives.words
}
