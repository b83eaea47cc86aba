/// Readings of times, with the words around them that bound or soften them.
enum TimeReading {
  /// The reading of a date that begins at an index, its determiner and bounds included.
  static func date(_ date: Term<TimeExpression>, from index: Int, in document: Document) -> Reading {
    reading(.date, date, from: index, in: document)
  }

  /// The reading of a time of any kind.
  static func reading(_ kind: Kind, _ time: Term<TimeExpression>, from index: Int, in document: Document)
    -> Reading
  {
    var start = index
    if document.isBehindApostrophe(start) { start -= 1 }
    if takesDeterminer(time.content), !isOfNoun(time, from: index, in: document),
      document.word("the", at: start - 1)
    {
      start -= 1
    }
    if let bound = TimeBound.modifier(after: time.end, in: document) {
      return Reading(kind, start..<bound.end, time: .bounded(bound.modifier, time.content))
    }
    if let modifier = TimeBound.modifier(before: start, in: document) {
      return Reading(kind, start..<time.end, time: .bounded(modifier, time.content))
    }
    if let bound = DateSpans.bound(of: start..<time.end, in: document) {
      let whole = bound == .atLeast ? DateSpans.sharingYear(time, in: document) : time.content
      return Reading(kind, start..<time.end, time: .bounded(bound, whole))
    }
    if isApproximate(before: start, in: document) {
      return Reading(kind, start..<time.end, time: .bounded(.approximate, time.content))
    }
    return Reading(kind, start..<time.end, time: DateSpans.sharingYear(time, in: document))
  }

  /// Whether the words before an index soften the time that begins there: `around 1 May`, `circa 1990`.
  private static func isApproximate(before index: Int, in document: Document) -> Bool {
    document.word("around", at: index - 1) || document.word("about", at: index - 1)
      || document.word("circa", at: index - 1) || document.word("approximately", at: index - 1)
      || document.word("roughly", at: index - 1)
  }

  /// `the Feb. 3 collision`, `the 20th-century novel`: the article is the noun's.
  private static func isOfNoun(_ time: Term<TimeExpression>, from index: Int, in document: Document) -> Bool {
    switch time.content {
    case .calendar, .dated: return document.is(.month, at: index)
    case .century:
      return document.mark(.hyphen, at: time.end - 2) && document.token(time.end)?.form == .word
        && !document.is(.stopword, at: time.end)
    case .part(_, of: let whole): return isOfNoun(Term(whole, end: time.end), from: index, in: document)
    default: return false
    }
  }

  /// Whether `the` before a time is a part of it; before a year or a name it belongs to the noun behind.
  private static func takesDeterminer(_ time: TimeExpression) -> Bool {
    switch time {
    case .calendar(let parts), .dated(let parts, in: _): return parts.day != nil
    case .named(.weekday, _), .holiday, .numeric, .fiscalYear, .clock: return false
    case .dayPart(_, of: let day?): return takesDeterminer(day)
    case .bounded(_, let inner), .span(let inner, _): return takesDeterminer(inner)
    case .resolved, .decade, .century, .dayOffset, .unit, .named, .offset, .section, .nth, .stretch, .weekday,
      .part, .dayPart, .adjacent:
      return true
    }
  }
}
