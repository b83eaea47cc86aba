/// Words for the ends of the day that are other things too: `dawn` and `sunset` are names, `the early hours` a number of them.
extension DayTimes {
  /// `in the early hours`, `the early hours of Saturday`.
  static func earlyHours(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard document.word("early", at: index), document.word("the", at: index - 1),
      document.word("hours", at: index + 1)
    else { return nil }
    let next = document.word("of", at: index + 2) ? index + 3 : index + 2
    if let day = day(at: next, in: document) {
      let end = document.word("morning", at: day.end) ? day.end + 1 : day.end
      return Term(.dayPart(.morning, of: day.content), end: end)
    }
    // "In the early hours of the morning"; who works the early hours does so on many days.
    let isMorning = document.word("the", at: next) && document.word("morning", at: next + 1)
    guard next == index + 2 || isMorning, document.isOne(of: leads, at: index - 2) else { return nil }
    return Term(.dayPart(.morning, of: nil), end: isMorning ? next + 2 : next)
  }

  private static let leads: WordSet = ["in", "during", "into", "through", "throughout", "until"]

  /// `around three on Sunday morning`, where a part of the day follows.
  static func isSoftened(_ index: Int, upTo end: Int, in document: Document) -> Bool {
    ["around", "about", "before", "until", "by"].contains { document.word($0, at: index - 1) }
      && document.is(.dayPart, at: end)
  }

  static func isTomorrow(_ day: TimeExpression) -> Bool {
    if case .dayOffset = day { return true }
    return false
  }

  /// `Friday at night`, and not `on Friday at night school`.
  static func atNight(of day: Term<TimeExpression>, in document: Document) -> Term<TimeExpression>? {
    guard document.word("at", at: day.end), document.word("night", at: day.end + 1),
      RelativeDates.endsClause(day.end + 2, in: document)
    else { return nil }
    return Term(.dayPart(.night, of: day.content), end: day.end + 2)
  }

  /// Words of the day's ends that are names too: `Dawn`, `Sunset Boulevard`.
  static func isTwilight(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: twilight, at: index)
  }

  /// `by late afternoon`, `until mid-morning`, `at midday`: a part of the day without an article.
  static func isDayPartAlone(_ index: Int, in document: Document) -> Bool {
    let isFollowed = document.token(index + 1).map {
      $0.form != .word || $0.is(.stopword) || $0.is(.timePreposition) || $0.is(.weekday)
        || ClauseTense.isPastForm($0, at: index + 1, in: document)
    }
    guard document.token(index)?.shape.contains(.capitalised) != true else { return false }
    if document.word("midday", at: index) || document.word("lunchtime", at: index) {
      return document.isOne(of: points, at: index - 1) && isFollowed ?? true
    }
    guard
      document.word("morning", at: index) || document.word("afternoon", at: index)
        || document.word("evening", at: index)
    else { return false }
    let part = document.mark(.hyphen, at: index - 1) ? index - 2 : index - 1
    return document.is(.timePart, at: part) && document.isOne(of: points, at: part - 1)
      || document.is(.timePart, at: part) && document.word("in", at: part - 1) && isFollowed ?? true
  }

  private static let points: WordSet = ["by", "at", "until", "till", "before", "after", "around", "since"]

  private static let twilight: WordSet = [
    "dawn", "daybreak", "sunrise", "dusk", "sunset", "sundown", "nightfall",
  ]
}
