/// Spans of clock times: `10 to 11:30 a.m.`, `9:45 till 11:15 on Tuesday`, `tonight from 7 to 7:30`.
enum ClockSpans {
  /// The span that begins at an index, with a day before it or behind it.
  ///
  /// The clock time and the day that begin there are known.
  static func span(
    at index: Int,
    from clock: Term<ClockTime>?,
    _ day: Term<TimeExpression>?,
    in document: Document
  ) -> Term<TimeExpression>? {
    if let clocks = clocks(at: index, from: clock, in: document) {
      return withDay(clocks, in: document)
    }
    guard let day = dayBefore(at: index, day, in: document) else { return nil }
    let first = ClockTimes.clock(at: day.end, isLed: true, in: document)
    guard let clocks = clocks(at: day.end, from: first, in: document) else { return nil }
    var content = clocks.content
    if let part = day.content.part {
      content.from = DayTimes.inPart(content.from, part)
      content.to = DayTimes.inPart(content.to, part)
    }
    return Term(
      .span(.clock(content.from, on: day.content.day), .clock(content.to, on: day.content.day)),
      end: clocks.end
    )
  }

  private struct Clocks {
    var from: ClockTime
    var to: ClockTime
  }

  /// `10 to 11:30`, `3:30 to six p.m.`, `7 and 9 p.m.` after `between`.
  private static func clocks(at index: Int, from clock: Term<ClockTime>?, in document: Document)
    -> Term<Clocks>?
  {
    guard
      let start = clock ?? bareHour(at: index, in: document),
      case let first = withPart(start, from: index, in: document),
      let next = DateSpans.connector(at: first.end, from: index, in: document),
      let second = ClockTimes.clock(at: next, isLed: true, in: document)
    else { return nil }
    let isBare =
      first.content.isHour && first.end == index + 1 && second.content.isHour && second.end == next + 1
    // "won 6-4 on Sunday" is a score, "from 6 to 9 on Sunday" are hours.
    if isBare, document.token(next - 1)?.form == .mark { return nil }
    // "Voted eight to five on Monday"
    if isBare, document.isOne(of: divisions, at: index - 1) { return nil }
    // "Rose by three to 14 on Monday"
    if isBare, document.word("by", at: index - 1) { return nil }
    if isBare, !isDated(second.end, in: document), !isDated(before: index, in: document) { return nil }
    var clocks = Clocks(from: first.content, to: second.content)
    if clocks.to.isHalfKnown, !clocks.from.isHalfKnown {
      // "7.30 until 21.15" counts to 24 at both ends.
      let countsTo24 = document.digits(at: next, 1...2) ?? 0 > 12
      let isAfternoon =
        !countsTo24 && clocks.to.minute >= 720 && clocks.from.minute + 720 < clocks.to.minute
      if isAfternoon { clocks.from.minute += 720 }
      clocks.from.isHalfKnown = true
    }
    if clocks.from.zone == nil { clocks.from.zone = clocks.to.zone }
    return Term(clocks, end: second.end)
  }

  /// `ten at night` of `from ten at night to four in the morning`: the hour with the half of the day that the words tell.
  private static func withPart(_ clock: Term<ClockTime>, from index: Int, in document: Document) -> Term<
    ClockTime
  > {
    guard document.word("from", at: index - 1) || document.word("between", at: index - 1),
      let part = DayTimes.dayPartPhrase(at: clock.end, in: document), part.content.day == nil
    else { return clock }
    return Term(DayTimes.inPart(clock.content, part.content.part), end: part.end)
  }

  private static let divisions: WordSet = [
    "voted", "vote", "votes", "voting", "split", "divided", "ruled", "decided", "won", "lost", "beat",
  ]

  private static func bareHour(at index: Int, in document: Document) -> Term<ClockTime>? {
    guard let hour = document.digits(at: index, 1...2), hour <= 24, !document.isInsideNumber(index) else {
      return nil
    }
    return Term(ClockTime(minute: hour % 24 * 60, isHour: true, isHalfKnown: hour > 12), end: index + 1)
  }

  /// Whether a day or a part of the day follows, so that two bare numbers are hours.
  private static func isDated(_ index: Int, in document: Document) -> Bool {
    let next = document.word("on", at: index) ? index + 1 : index
    return document.is(.dayReference, at: next) || document.is(.weekday, at: next)
      || document.is(.timeShift, at: next) && document.is(.dayPart, at: next + 1)
      || document.word("in", at: next) && document.is(.dayPart, at: next + 2)
  }

  private static func isDated(before index: Int, in document: Document) -> Bool {
    let lead =
      document.word("from", at: index - 1) || document.word("between", at: index - 1) ? index - 2 : index - 1
    return document.is(.dayReference, at: lead) || document.is(.weekday, at: lead)
      || document.is(.dayPart, at: lead)
  }

  private static func withDay(_ clocks: Term<Clocks>, in document: Document) -> Term<TimeExpression> {
    var content = clocks.content
    let next = document.word("on", at: clocks.end) ? clocks.end + 1 : clocks.end
    var day: TimeExpression?
    var end = clocks.end
    if let part = DayTimes.dayPartPhrase(at: clocks.end, in: document) {
      content.from = DayTimes.inPart(content.from, part.content.part)
      content.to = DayTimes.inPart(content.to, part.content.part)
      (day, end) = (part.content.day, part.end)
    } else if let date = DayTimes.day(at: next, in: document) {
      (day, end) = (date.content, date.end)
    }
    return Term(.span(.clock(content.from, on: day), .clock(content.to, on: day)), end: end)
  }

  /// `tonight from`, `Thursday from`, `next evening between`: the day of the hours that follow.
  private static func dayBefore(at index: Int, _ day: Term<TimeExpression>?, in document: Document)
    -> Term<(part: DayPart?, day: TimeExpression?)>?
  {
    guard Dates.mayBegin(at: index, in: document) else { return nil }
    let found: Term<(part: DayPart?, day: TimeExpression?)>
    if let time = DayTimes.dayPart(at: index, in: document), case .dayPart(let part, let day) = time.content {
      found = Term((part, day), end: time.end)
    } else if let day {
      found = Term((nil, day.content), end: day.end)
    } else {
      return nil
    }
    var next = found.end
    if document.mark(.comma, at: next) { next += 1 }
    guard isLead(next, in: document) else { return nil }
    return Term(found.content, end: next + 1)
  }

  private static func isLead(_ index: Int, in document: Document) -> Bool {
    document.word("from", at: index) || document.word("between", at: index)
  }
}
