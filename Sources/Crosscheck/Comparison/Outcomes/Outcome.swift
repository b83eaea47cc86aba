/// What a report answers to a question of yes or no, with what the answer is about.
struct Outcome {
  let text: ReportText
  /// Index of the question in `OutcomeQuestion.all`.
  let question: Int
  let isYes: Bool
  /// The words that answer, with what stands beside them.
  let passage: Range<Int>
  /// The first of the words that answer.
  let answer: Int
  /// Index of its sentence.
  let sentence: Int
  let context: PassageContext
  let subject: OutcomeSubject
  let scope: OutcomeScope
  /// Whoever did it, where that is not the subject; empty where it is not said.
  let agent: ConceptSet
  /// What else its clause names.
  let around: ConceptSet
  /// The words before the noun of the one thing that its question is about: `flight data`, `cockpit voice`.
  let qualifiers: Set<String>
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

  /// Whether the things that both name are of two sorts: a data recorder, a voice recorder.
  func isOfOtherSort(than other: Outcome) -> Bool {
    !qualifiers.isEmpty && !other.qualifiers.isEmpty && qualifiers.isDisjoint(with: other.qualifiers)
  }

  /// Whether both are said of one thing.
  func hasSubject(of other: Outcome) -> Bool { !subject.words.isDisjoint(with: other.subject.words) }

  /// Whether it is said of `he` or `she`, near the name of somebody of whom the other is said.
  func mayBeSaid(ofPersonOf other: Outcome) -> Bool {
    guard let pronoun = subject.pronoun, other.subject.isSomebody,
      answer - pronoun <= Self.reachOfPronoun
    else { return false }
    let sentences = text.document.sentences
    let lower = sentences[max(0, sentence - 2)].tokens.lowerBound
    let upper = sentences[min(sentence + 1, sentences.count - 1)].tokens.upperBound
    return text.entities[text.entities.beginning(in: lower..<upper)].contains { name in
      name.kind == .person
        && (name.words.last.map { other.subject.words.contains(Concept(stemOf: $0)) } ?? false)
    }
  }

  /// Whether the other's person is named in its sentence or at the head of the next, where it is said of a noun: `the captain
  /// was released. Tulk, 58, spoke only to confirm his name`.
  func introduces(personOf other: Outcome) -> Bool {
    guard !subject.isSomebody, other.subject.isSomebody else { return false }
    let sentences = text.document.sentences
    let next = sentences[min(sentence + 1, sentences.count - 1)].tokens
    let upper = min(next.lowerBound + Self.reachOfName, next.upperBound)
    let tokens = sentences[sentence].tokens.lowerBound..<upper
    return text.entities[text.entities.beginning(in: tokens)].contains { name in
      name.words.last.map { other.subject.words.contains(Concept(stemOf: $0)) } ?? false
    }
  }

  /// `He was not hurt`; in `he let a man go unhurt` it is another.
  private static let reachOfPronoun = 3

  /// So near the beginning of the next sentence a name stands that tells who was meant.
  private static let reachOfName = 4

  /// How much speaks for one matter, said of one thing counting as half a word more.
  func nearness(to other: Outcome) -> Double {
    context.bond(with: other.context) + (hasSubject(of: other) ? 0.5 : 0)
  }
}
