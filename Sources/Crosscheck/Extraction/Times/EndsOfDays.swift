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

  /// Words of the day's ends that are names too: `Dawn`, `Sunset Boulevard`.
  static func isTwilight(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: twilight, at: index)
  }

  private static let twilight: WordSet = [
    "dawn", "daybreak", "sunrise", "dusk", "sunset", "sundown", "nightfall",
  ]
}
