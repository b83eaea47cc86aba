/// The days last mentioned, of which times of day are: `it sank on Monday, and divers are due on Friday. It struck a rock at 6:03`.
struct MentionedDays {
  /// A day, and the sentence that told it.
  private struct Day {
    let day: CalendarDay
    let sentence: Int
  }

  private var last: Day?
  /// The last that was over on the article's day, and the last that was not.
  private var past: Day?
  private var ahead: Day?

  /// For how many sentences a day goes on.
  private static let memory = 1

  /// Takes in a day that a sentence tells.
  mutating func add(_ day: CalendarDay, in sentence: Int, seenFrom reference: CalendarDay?) {
    let told = Day(day: day, sentence: sentence)
    last = told
    guard let reference else { return }
    if day <= reference { past = told }
    if day >= reference { ahead = told }
  }

  /// The day that times of a clause with a tense are of; nil where none was told lately.
  func day(in sentence: Int, _ tense: ClauseTense.Tense) -> CalendarDay? {
    let told: Day?
    switch tense {
    // What was is of no day to come, and what will be of none that is over; without another it is of the article's own.
    case .past, .over: told = ahead == nil ? last : past
    case .future, .scheduled: told = past == nil ? last : ahead
    case .none: told = last
    }
    // What was goes on for a sentence longer than what will be.
    let memory = tense.isPast ? Self.memory + 1 : Self.memory
    return told.flatMap { sentence - $0.sentence <= memory ? $0.day : nil }
  }
}
