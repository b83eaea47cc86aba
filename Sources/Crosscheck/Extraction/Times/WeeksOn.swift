/// Weeks counted from a day of the week: `a week on Saturday`, `a fortnight today`, `a year ago Tuesday`.
enum WeeksOn {
  /// `a week on Saturday`, `a fortnight tomorrow`, at the unit's index: as far behind that day.
  static func reading(at index: Int, in document: Document) -> Reading? {
    guard let unit = document.timeUnit(at: index), unit.unit == .week || unit.unit == .fortnight,
      !unit.isPlural, document.is(.indefiniteArticle, at: index - 1),
      // "Sings twice a week on Sunday", "for a week on Sunday": no verb leads to it; "lasted a week on Monday": it was.
      document.token(index - 2).map({ !ClauseTense.isPastForm($0, at: index - 2, in: document) }) ?? false,
      document.is(.verb, at: index - 2) || document.word("is", at: index - 2)
        || document.word("be", at: index - 2),
      let day = day(behind: index + 1, in: document)
    else { return nil }
    return Reading(
      .date,
      index - 1..<day.end,
      time: .offset(TimeCount(1, unit.unit), sign: 1, from: .time(day.content))
    )
  }

  private static func day(behind index: Int, in document: Document) -> Term<TimeExpression>? {
    if let days = document.value(of: .dayReference, at: index), days == 0 || days == 1 {
      return Term(.dayOffset(days), end: index + 1)
    }
    guard document.word("on", at: index), let weekday = document.weekdayName(at: index + 1),
      !document.isShortName(at: index + 1), RelativeDates.endsClause(weekday.end, in: document)
    else { return nil }
    return Term(.named(.weekday(weekday.content), .coming), end: weekday.end)
  }

  /// The day of `a week ago Tuesday`, `two years ago on Monday`; not of `two years ago Tuesday's ruling`.
  static func weekday(behind index: Int, in document: Document) -> Term<TimeExpression>? {
    let next = document.word("on", at: index) ? index + 1 : index
    guard let weekday = document.weekdayName(at: next), !document.isShortName(at: next),
      !document.is(.possessive, at: weekday.end), !document.is(.dayPart, at: weekday.end)
    else { return nil }
    return Term(.named(.weekday(weekday.content), .same), end: weekday.end)
  }
}
