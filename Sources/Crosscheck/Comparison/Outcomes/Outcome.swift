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
  /// What the answer is said of: the noun, or the words of a name.
  let subject: ConceptSet
  /// What else its clause names.
  let around: ConceptSet
  /// Whether the subject is somebody by name.
  let isOfSomebodyNamed: Bool
  /// Whether it speaks of all there were: nobody, no alarm, all of them.
  let isOfAll: Bool
  /// How likely it is the news, 0 to 1: what begins a short report.
  let prominence: Double
  /// Whether the report is so short that it hardly tells of anything else.
  let isOfBrief: Bool

  /// Whether the text says of what: a pronoun does not.
  var hasKnownSubject: Bool { !subject.isEmpty }

  /// Whether one names in its clause what the other is said of.
  func names(subjectOf other: Outcome) -> Bool {
    !subject.isDisjoint(with: other.around) || !around.isDisjoint(with: other.subject)
  }

  /// Whether both are said of one thing.
  func hasSubject(of other: Outcome) -> Bool { !subject.isDisjoint(with: other.subject) }

  /// Whether they are said of two people with names of their own.
  func isOfSomebodyElse(than other: Outcome) -> Bool {
    isOfSomebodyNamed && other.isOfSomebodyNamed && subject.isDisjoint(with: other.subject)
  }

  /// How much speaks for one matter, said of one thing counting as half a word more.
  func nearness(to other: Outcome) -> Double {
    context.bond(with: other.context) + (hasSubject(of: other) ? 0.5 : 0)
  }
}
