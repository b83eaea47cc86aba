/// Dates told by their distance from another: `two weeks ago`, `a year earlier`, `three days after Easter`.
enum OffsetDates {
  static let rule = ExtractionRule(
    name: "offset-date",
    starts: .of(.timeUnit, .fraction, .collective),
    startsWithNumber: true,
    needs: .near(.of(.timeUnit)),
    read: { document, index in
      guard let length = Durations.length(at: index, in: document),
        !document.is(.timeShift, at: length.content.start - 1),
        let date = date(length, in: document)
      else { return yearAgo(at: index, in: document) ?? WeeksOn.reading(at: index, in: document) }
      let softened = Softening.before(length.content.start, in: document)
      let start = softened?.start ?? length.content.start
      let time = softened.map { TimeExpression.bounded($0.modifier, date.content) } ?? date.content
      return Reading(.date, start..<date.end, time: time)
    },
    examples: examples
  )

  /// The date that a length with the words around it tells.
  private static func date(_ length: Term<Durations.Length>, in document: Document) -> Term<TimeExpression>? {
    let end = length.end
    let isAgo = document.word("ago", at: end)
    guard let count = length.content.count, length.content.upper == nil else {
      // "years ago", "several weeks ago"
      return isAgo && length.content.unit >= .day
        ? Term(.resolved(Timex(value: "PAST_REF")), end: end + 1) : nil
    }
    guard count.grain >= .day else { return nil }
    if isAgo {
      // "80 years ago this month", "a year ago today": as far from that.
      if let time = RelativeDates.day(at: end + 1, in: document)
        ?? RelativeDates.unit(at: end + 1, in: document)
      {
        switch time.content {
        case .unit(_, .this, _), .dayOffset(0):
          return Term(.offset(count, sign: -1, from: .time(time.content)), end: time.end)
        default: break
        }
      }
      if let day = WeeksOn.weekday(behind: end + 1, in: document) {
        return Term(.offset(count, sign: -1, from: .time(day.content)), end: day.end)
      }
      return Term(.offset(count, sign: -1, from: .article), end: end + 1)
    }
    if document.word("from", at: end),
      document.word("now", at: end + 1) || document.word("today", at: end + 1)
    {
      return Term(.offset(count, sign: 1, from: .article), end: end + 2)
    }
    if let time = timeAhead(behind: end, from: length.content.start, in: document) {
      return Term(.offset(count, sign: 1, from: .article), end: time)
    }
    if document.word("hence", at: end) { return Term(.offset(count, sign: 1, from: .article), end: end + 1) }
    if let anchored = anchored(count, behind: end, in: document) { return anchored }
    // "Five years earlier than planned" is how much.
    if document.word("than", at: end + 1) { return nil }
    if document.word("earlier", at: end) || document.word("previously", at: end)
      || document.word("beforehand", at: end)
      || document.word("before", at: end) && RelativeDates.endsClause(end + 1, in: document)
      || document.word("prior", at: end) && !document.word("to", at: end + 1)
    {
      return Term(.offset(count, sign: -1, from: .narrative), end: end + 1)
    }
    if document.word("later", at: end) || document.word("afterwards", at: end)
      || document.word("afterward", at: end)
      || document.word("after", at: end) && RelativeDates.endsClause(end + 1, in: document)
    {
      return Term(.offset(count, sign: 1, from: .narrative), end: end + 1)
    }
    guard document.word("in", at: length.content.start - 1), isAhead(length.content.start - 1, in: document)
    else {
      return nil
    }
    return Term(.offset(count, sign: 1, from: .article), end: end)
  }

  /// `in three weeks' time`, `in a fortnight's time`: the index past `time`.
  private static func timeAhead(behind end: Int, from start: Int, in document: Document) -> Int? {
    guard document.word("in", at: start - 1) else { return nil }
    let isPossessive =
      document.is(.possessive, at: end) || document.mark(.apostrophe, at: end)
      || document.mark(.closeSingleQuote, at: end)
    let time = isPossessive ? end + 1 : end
    return document.word("time", at: time) ? time + 1 : nil
  }

  /// `two weeks before Christmas`, `three days from Tuesday`, `a week after the elections on 3 May` is none.
  private static func anchored(_ count: TimeCount, behind end: Int, in document: Document) -> Term<
    TimeExpression
  >? {
    let isAfter =
      document.word("after", at: end) || document.word("from", at: end) || document.word("following", at: end)
    let isBefore =
      document.word("before", at: end)
      || document.word("prior", at: end) && document.word("to", at: end + 1)
    guard isAfter || isBefore else { return nil }
    let next = document.word("prior", at: end) ? end + 2 : end + 1
    guard let anchor = Dates.plain(at: next, in: document) else { return nil }
    if case .calendar(let parts) = anchor.content, parts.day == nil, parts.month == nil { return nil }
    return Term(.offset(count, sign: isAfter ? 1 : -1, from: .time(anchor.content)), end: anchor.end)
  }

  /// Whether `in two weeks` lies ahead: behind `will`, `due` or `is to`, or in a phrase without a verb.
  private static func isAhead(_ index: Int, in document: Document) -> Bool {
    if document.tokens.count < 5 { return true }
    if isBehindSuperlative(index, in: document) { return false }
    switch ClauseTense.tense(around: index..<index + 1, in: document) {
    case .future, .scheduled: return true
    case .past, .over, .none: return false
    }
  }

  /// `the worst storm in ten years`, `for the first time in five years`: years that are over; not `the first bridge will open
  /// in two years`.
  private static func isBehindSuperlative(_ index: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    for before in stride(from: index - 1, through: max(sentence.lowerBound, index - 6), by: -1) {
      if document.is(.ordinalWord, at: before) || document.superlativeEnd(at: before) != nil { return true }
      let isOfSuperlative = document.word("most", at: before - 1) || document.word("least", at: before - 1)
      if !isOfSuperlative, ClauseTense.verb(at: before, in: document) != nil { return false }
    }
    return false
  }

  /// `the year-ago quarter`, `year-earlier`.
  private static func yearAgo(at index: Int, in document: Document) -> Reading? {
    guard document.word("year", at: index), document.mark(.hyphen, at: index + 1),
      document.word("ago", at: index + 2) || document.word("earlier", at: index + 2)
    else { return nil }
    return Reading(
      .date,
      index..<index + 3,
      time: .offset(
        TimeCount(1, .year),
        sign: -1,
        from: document.word("ago", at: index + 2) ? .article : .narrative
      )
    )
  }
}
