/// Of which day, month or year a passage is, where its clause says so.
struct PassageDay {
  /// How the days of two passages stand to each other.
  enum Relation {
    /// Nothing is known of one of them.
    case unknown
    case same
    /// A day and the next: there may be a night between.
    case near
    case apart
  }

  private let time: Timex?

  /// The date that stands nearest to some words, in their clause, or the only one of their sentence.
  init(near words: Range<Int>, clause: Range<Int>, sentence: Range<Int>, of text: ReportText) {
    var nearest: (distance: Int, time: Timex)?
    var only: Timex?
    var count = 0
    for index in text.facts(in: sentence) where [.date, .time].contains(text.facts[index].kind) {
      guard case .time(let time) = text.facts[index].value else { continue }
      if !Self.isOfSaying(text.facts[index], in: text.document) {
        count += 1
        only = time
      }
      let tokens = text.facts[index].tokens
      guard clause.contains(tokens.lowerBound) else { continue }
      // Of two as near the one behind: 'the pier rebuilt last May was shut on Tuesday'.
      let before = words.lowerBound - tokens.upperBound
      let distance = before >= 0 ? 2 * before + 1 : max(0, 2 * (tokens.lowerBound - words.upperBound))
      if distance < nearest?.distance ?? Int.max { nearest = (distance, time) }
    }
    time = nearest?.time ?? (count == 1 ? only : nil)
  }

  /// `The palace announced today`: the day of telling is not that of what is told.
  private static func isOfSaying(_ fact: Fact, in document: Document) -> Bool {
    let first = fact.tokens.lowerBound
    return (first - 2..<first).contains { document.is(.speechVerb, at: $0) }
  }

  /// Whether it is one day of the calendar, and no month or year.
  private var day: CalendarDay? {
    guard let time, let start = time.start, let end = time.end,
      end.universalMinute - start.universalMinute <= Self.minutesOfDay
    else { return nil }
    return start.day
  }

  private static let minutesOfDay = 1440

  func relation(to other: PassageDay) -> Relation {
    if let mine = day, let theirs = other.day {
      switch abs(mine.number - theirs.number) {
      case 0: return .same
      case 1: return .near
      default: return .apart
      }
    }
    // A year beside a day is mostly that of something else: a bell stolen in 1897.
    guard day == nil, other.day == nil, let mine = time, let theirs = other.time else { return .unknown }
    // 'On Monday' in two reports without a date.
    if mine.value.hasPrefix("XXXX-WXX-"), theirs.value.hasPrefix("XXXX-WXX-") {
      return mine.value == theirs.value ? .same : .apart
    }
    return mine.relation(to: theirs) == .apart ? .apart : .unknown
  }
}
