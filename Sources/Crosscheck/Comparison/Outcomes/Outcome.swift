/// What a report answers to a question of yes or no, with what the answer is about.
struct Outcome {
  let text: ReportText
  /// Index of the question in `OutcomeQuestion.all`.
  let question: Int
  let isYes: Bool
  /// The words that answer, with what stands beside them.
  let passage: Range<Int>
  /// Index of its sentence.
  let sentence: Int
  let context: PassageContext
  let subject: OutcomeSubject
  let scope: OutcomeScope
  /// Whoever did it, where that is not the subject; empty where it is not said.
  let agent: ConceptSet
  /// What else its clause names.
  let around: ConceptSet
  /// Whether it speaks of all there were: nobody, no alarm, all of them.
  let isOfAll: Bool
  /// How likely it is the news, 0 to 1: what begins a short report.
  let prominence: Double
  /// Whether the report is so short that it hardly tells of anything else.
  let isOfBrief: Bool

  /// So many sentences of a text are what its headline is made of.
  private static let opening = 3

  /// Whether it stands in another report, or in the headline and the other in the opening of the text beneath it.
  func isElsewhere(than other: Outcome) -> Bool {
    text.report != other.text.report
      || text.part != other.text.part && max(sentence, other.sentence) < Self.opening
  }

  /// Whether it is the very same place.
  func isSame(as other: Outcome) -> Bool {
    text.report == other.text.report && text.part == other.text.part && passage == other.passage
  }

  /// Whether the text says of what: a pronoun does not.
  var hasKnownSubject: Bool { !subject.words.isEmpty }

  /// Whether one names in its clause what the other is said of.
  func names(subjectOf other: Outcome) -> Bool {
    !subject.words.isDisjoint(with: other.around) || !around.isDisjoint(with: other.subject.words)
  }

  /// Whether both are said of one thing.
  func hasSubject(of other: Outcome) -> Bool { !subject.words.isDisjoint(with: other.subject.words) }

  /// How much speaks for one matter, said of one thing counting as half a word more.
  func nearness(to other: Outcome) -> Double {
    context.bond(with: other.context) + (hasSubject(of: other) ? 0.5 : 0)
  }
}
