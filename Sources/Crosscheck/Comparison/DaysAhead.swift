/// The days on which a report says that something is yet to happen.
///
/// *Why it matters*: a report has one or two of them, most often of what its story is about, whatever verb tells it: 'will
/// carry its first passengers on 9 May', 'opens to the public on 16 May'.
struct DaysAhead {
  /// Where the facts that name such a day begin, by token.
  private let tokens: Set<Int>

  /// A report with more such days is a calendar of many things.
  private static let mostDays = 2

  init(_ text: ReportText) {
    guard let published = text.published else {
      tokens = []
      return
    }
    var ahead = text.facts.filter { DaysAhead.isDay($0, after: published.day, in: text.document) }
    if ahead.isEmpty {
      // "Will be banned from 2028": the only year ahead, where no day is told.
      let years = text.facts.filter { DaysAhead.isYear($0, after: published.day, in: text.document) }
      if Set(years.map(\.value)).count == 1 { ahead = years }
    }
    let days = Set(ahead.map(\.value))
    tokens = days.count > DaysAhead.mostDays ? [] : Set(ahead.map(\.tokens.lowerBound))
  }

  /// Whether a fact names such a day.
  func contains(_ fact: Fact) -> Bool { tokens.contains(fact.tokens.lowerBound) }

  /// "In 2030", "from 2028": neither "before 2028" nor "the end of 2027", which may be one moment.
  private static func isYear(_ fact: Fact, after published: CalendarDay, in document: Document) -> Bool {
    guard fact.kind == .date, fact.tokens.count == 1, case .time(let timex) = fact.value,
      timex.modifier == nil,
      timex.value.utf8.count == 4, let year = Int(timex.value)
    else { return false }
    let lead = fact.tokens.lowerBound - 1
    return year > published.components.year
      && (document.word("in", at: lead) || document.word("from", at: lead))
  }

  /// Whether a date is one day that lies ahead and is told by its month, as the next of its name or the one after that.
  private static func isDay(_ fact: Fact, after published: CalendarDay, in document: Document) -> Bool {
    guard fact.kind == .date, case .time(let timex) = fact.value, let start = timex.start,
      let end = timex.end,
      start.day.number > published.number, end.universalMinute - start.universalMinute <= 24 * 60
    else { return false }
    // "4 May", "the last day of May", "the third Saturday of May".
    if fact.tokens.contains(where: { document.is(.month, at: $0) }) { return true }
    // "Next Tuesday", "Tuesday week".
    return document.word("next", at: fact.tokens.lowerBound)
      || fact.tokens.contains { document.word("week", at: $0) }
  }
}
