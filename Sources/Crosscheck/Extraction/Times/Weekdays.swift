/// Weekdays: `Tuesday`, `last Friday`, `Monday of last week`, `next week's Sunday`.
enum Weekdays {
  static let rule = ExtractionRule(
    name: "weekday",
    starts: .of(.weekday),
    readDates: { document, dates, index in
      dates.weekday.map { TimeReading.date($0, from: index, in: document) }
    },
    examples: examples
  )

  /// The weekday that begins at an index, with the week it is of.
  static func weekday(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let day = document.weekdayName(at: index), isWeekday(index, end: day.end, in: document) else {
      return nil
    }
    // "Tuesday of last week", "Monday this week", "Friday last week"
    let next = document.word("of", at: day.end) ? day.end + 1 : day.end
    let start = document.word("the", at: next) ? next + 1 : next
    if let week = RelativeDates.unit(at: start, in: document), case .unit(.week, _, _) = week.content {
      return Term(.weekday(day.content, of: week.content), end: week.end)
    }
    // British "Monday week": the Monday after the next one
    if document.word("week", at: day.end), RelativeDates.endsClause(day.end + 1, in: document) {
      let coming = TimeExpression.named(.weekday(day.content), .coming)
      return Term(.offset(TimeCount(7, .day), sign: 1, from: .time(coming)), end: day.end + 1)
    }
    if document.word("last", at: day.end), document.token(day.end + 1)?.form != .word {
      return Term(.named(.weekday(day.content), .last), end: day.end + 1)
    }
    return Term(.named(.weekday(day.content), .same), end: day.end)
  }

  /// Whether a weekday's name is meant as a day, and no other word or name.
  private static func isWeekday(_ index: Int, end: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return false }
    let next = document.token(end)
    if document.isShortName(at: index) {
      // "sat", "sun", "wed" and "mon" are words; "The Sun" is a newspaper.
      if document.sentences.count == 1, document.tokens.count <= 2 { return true }
      guard token.shape.contains(.capitalised) else { return false }
      let isLed =
        document.isTimeLead(at: index - 1) && document.token(index - 1)?.shape.contains(.capitalised) != true
      return document.mark(.period, at: end - 1) && end > index + 1
        || document.mark(.comma, at: end) && document.is(.month, at: end + 1) || isLed
    }
    let before = document.token(index - 1)
    if document.isNamedDay(index) { return false }
    guard before != nil, document.word("the", at: index - 1), let next, next.form == .word else {
      return true
    }
    // "The Sunday Times", "the Friday Group"
    return !next.shape.contains(.capitalised) || next.is(.dayPart) || !token.shape.contains(.capitalised)
  }
}
