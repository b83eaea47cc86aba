/// Parts of longer times that no number tells: `the second half of the 19th century`, `the final months of 1944`, `the week of
/// 15 April`.
enum PartsWithoutNumber {
  static func expression(at index: Int, in document: Document) -> Term<TimeExpression>? {
    half(at: index, in: document) ?? ends(at: index, in: document) ?? week(at: index, in: document)
  }

  /// `the first half of May`, `the second half of the 1990s`; halves of years have values of their own.
  private static func half(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let isFirst = document.word("first", at: index)
    guard isFirst || document.word("second", at: index), document.word("half", at: index + 1),
      document.word("of", at: index + 2), let whole = PeriodParts.whole(behind: index + 3, in: document)
    else { return nil }
    switch whole.content {
    case .decade, .century, .unit(.month, _, _), .unit(.decade, _, _), .unit(.century, _, _),
      .named(.month, _):
      break
    case .calendar(let parts) where parts.month != nil: break
    default: return nil
    }
    return Term(.part(isFirst ? .early : .late, of: whole.content), end: whole.end)
  }

  /// `the final months of 1944`, `the last days of May`, `the first weeks of this year`.
  private static func ends(at index: Int, in document: Document) -> Term<TimeExpression>? {
    let isFirst = document.word("first", at: index)
    guard isFirst || document.word("last", at: index) || document.word("final", at: index),
      let unit = document.timeUnit(at: index + 1), unit.isPlural, !unit.isShort, unit.unit >= .day,
      document.word("of", at: index + 2), let whole = PeriodParts.whole(behind: index + 3, in: document)
    else { return nil }
    switch whole.content {
    case .decade, .century, .calendar, .unit, .named(.month, _):
      return Term(.part(isFirst ? .early : .late, of: whole.content), end: whole.end)
    default: return nil
    }
  }

  /// `the week of 15 April`, `the week beginning 15 April`, `the weekend of 13 April`.
  private static func week(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let unit = document.timeUnit(at: index), unit.unit == .week || unit.unit == .weekend,
      !unit.isPlural, !unit.isShort, document.word("the", at: index - 1),
      document.isOne(of: links, at: index + 1)
    else { return nil }
    let next = document.word("on", at: index + 2) ? index + 3 : index + 2
    guard let day = CalendarDates.parts(at: next, in: document), day.content.day != nil,
      day.content.month != nil
    else { return nil }
    return Term(.nth(1, .unit(unit.unit), of: .calendar(day.content)), end: day.end)
  }

  private static let links: WordSet = ["of", "beginning", "starting", "commencing"]
}
