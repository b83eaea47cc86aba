/// Days that share the name of their month: `Feb. 2 and 3`, `17, 18 and 20 March`.
enum DaysOfMonth {
  /// How many days a row has at most.
  private static let longest = 5

  /// The day of a row that begins at an index, where the month stands before its first or behind its last.
  static func listed(at index: Int, in document: Document) -> Term<TimeExpression>? {
    guard let day = document.dayOfMonth(at: index), !document.isInsideNumber(index) else { return nil }
    guard let month = monthBehind(day, in: document) ?? monthBefore(index, day, in: document) else {
      return nil
    }
    return Term(.calendar(CalendarParts(month: month, day: day.content.day)), end: day.end)
  }

  /// `17` and `18` of `17, 18 and 20 March`.
  private static func monthBehind(_ first: Term<(day: Int, isOrdinal: Bool)>, in document: Document) -> Int? {
    var last = first
    for _ in 1..<longest {
      guard let next = joined(at: last.end, in: document), let day = document.dayOfMonth(at: next),
        day.content.day > last.content.day
      else { return nil }
      if let month = document.monthName(at: day.end),
        document.token(day.end)?.shape.contains(.capitalised) == true
      {
        return month.content
      }
      last = day
    }
    return nil
  }

  /// `3` of `Feb. 2 and 3`, where nothing is counted by it.
  private static func monthBefore(
    _ index: Int,
    _ day: Term<(day: Int, isOrdinal: Bool)>,
    in document: Document
  )
    -> Int?
  {
    guard RelativeDates.endsClause(day.end, in: document) else { return nil }
    var (start, later) = (index, day.content.day)
    for _ in 1..<longest {
      var before = start - 1
      if document.word("and", at: before) { before -= 1 }
      if document.mark(.comma, at: before) { before -= 1 }
      if document.is(.ordinalSuffix, at: before) { before -= 1 }
      guard before < start - 1, let earlier = document.dayOfMonth(at: before), earlier.end < start,
        earlier.content.day < later
      else { return nil }
      let name = document.mark(.period, at: before - 1) ? before - 2 : before - 1
      if let month = document.value(of: .month, at: name), document.monthName(at: name)?.end == before {
        return document.token(name)?.shape.contains(.capitalised) == true ? month : nil
      }
      (start, later) = (before, earlier.content.day)
    }
    return nil
  }

  /// The index behind a comma, an `and` or both.
  private static func joined(at index: Int, in document: Document) -> Int? {
    let next = document.mark(.comma, at: index) ? index + 1 : index
    if document.word("and", at: next) || document.word("or", at: next) { return next + 1 }
    return next > index ? next : nil
  }
}
