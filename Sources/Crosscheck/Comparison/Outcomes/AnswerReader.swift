/// Reads which questions of yes or no a text answers, and how.
struct AnswerReader {
  let text: ReportText
  let vocabulary: StoryVocabulary
  /// How many sentences the report has, its headline included.
  let length: Int
  private let document: Document
  private let clauses: ClauseReader
  private let sense: OutcomeSense

  init(_ text: ReportText, _ vocabulary: StoryVocabulary, length: Int) {
    self.text = text
    self.vocabulary = vocabulary
    self.length = max(1, length)
    document = text.document
    clauses = ClauseReader(document: text.document)
    sense = OutcomeSense(document: text.document)
  }

  /// So many sentences tell little but the news itself.
  private static let telling = 8.0
  /// A sentence that is longer is none.
  private static let longest = 80

  /// The answers in order.
  func outcomes() -> [Outcome] {
    var outcomes: [Outcome] = []
    for (index, sentence) in document.sentences.enumerated() where sentence.tokens.count <= Self.longest {
      let found = OutcomePhrases.standard.found(in: sentence, of: text)
      guard !found.isEmpty, !isFurniture(sentence) else { continue }
      var clauses: [Clause]?
      for (phrase, words) in found {
        guard let answer = sense.answer(words, isYes: phrase.isYes, in: sentence) else { continue }
        // Most phrases are only possible, or wished for: their sentences are not cut into clauses.
        let cut = clauses ?? self.clauses.clauses(in: sentence)
        clauses = cut
        // What did not head west need not have headed east.
        if answer.isNegated, OutcomeQuestion.all[phrase.question].kind == .direction { continue }
        guard !isOfSome(words, in: cut) else { continue }
        outcomes.append(outcome(phrase, words, answer, index, cut))
      }
    }
    return outcomes
  }

  /// `Two of six turbines are running`: four of the six stand idle without a contradiction.
  private func isOfSome(_ words: [Int], in clauses: [Clause]) -> Bool {
    guard let first = words.first,
      let subject = clauses.last(where: { $0.tokens.lowerBound <= first })?.subject,
      let of = subject.first(where: { document.word("of", at: $0) }),
      document.token(of - 1)?.number ?? -1 >= 0
    else { return false }
    return (of + 1..<min(of + 3, subject.upperBound)).contains { document.tokens[$0].number >= 0 }
  }

  private func isFurniture(_ sentence: Sentence) -> Bool {
    text.furniture.contains { $0.overlaps(sentence.range) }
      || document.mark(.question, at: sentence.tokens.upperBound - 1)
  }

  private func outcome(
    _ phrase: OutcomePhrases.Phrase,
    _ words: [Int],
    _ answer: OutcomeSense.Answer,
    _ index: Int,
    _ clauses: [Clause]
  ) -> Outcome {
    let sentence = document.sentences[index]
    let first = words.first ?? sentence.tokens.lowerBound
    let clause = clauses.last { $0.tokens.lowerBound <= first }
    let about = clause?.subject.map { subject(of: $0) } ?? ([], false)
    let isHead = text.part == .title || index <= 1
    return Outcome(
      text: text,
      question: phrase.question,
      isYes: phrase.isYes != answer.isNegated,
      passage: passage(words, answer, clause, sentence),
      sentence: index,
      context: PassageContext(
        of: words,
        clause: clause?.tokens ?? sentence.tokens,
        sentence: index,
        in: text,
        vocabulary
      ),
      subject: about.0,
      around: ConceptSet(
        (clause?.tokens ?? sentence.tokens).lazy.filter { !words.contains($0) }.compactMap {
          text.concepts[$0]
        }
      ),
      isOfSomebodyNamed: about.1,
      isOfAll: answer.isOfAll || clause?.subject?.contains { isAll($0) } ?? false,
      prominence: isHead ? min(1, Self.telling / Double(length)) : 0,
      isOfBrief: length <= ReportLengths.brief
    )
  }

  private func isAll(_ token: Int) -> Bool {
    document.word("all", at: token) || document.word("everyone", at: token)
      || document.word("everybody", at: token)
  }

  /// Whom or what a subject names, and whether it is a person's name.
  private func subject(of phrase: Range<Int>) -> (ConceptSet, Bool) {
    let named = text.entities[text.entities.beginning(in: phrase)]
    // 'Drivers in the port of Lorn' are not Lorn.
    let head = clauses.head(of: phrase)
    let names = named.filter { name in
      head.map(name.tokens.contains) ?? true || !isPlaced(name.tokens.lowerBound)
    }
    if !names.isEmpty {
      let words = names.flatMap { $0.words.map { Concept(stem: Stem.of(Array($0.utf8))) } }
      return (ConceptSet(words), names.count == 1 && names.first?.kind == .person)
    }
    guard var head else { return ([], false) }
    // 'Two of the crew' are of the crew.
    if document.tokens[head].number >= 0, document.word("of", at: head + 1), head + 2 < phrase.upperBound {
      head = clauses.head(of: head + 2..<phrase.upperBound) ?? head
    }
    // 'Men and women' may be anybody, also those whom the other report calls miners.
    guard !Self.anybody.contains(where: { document.word($0, at: head) }) else { return ([], false) }
    return (text.concepts[head].map { [$0] } ?? [], false)
  }

  private func isPlaced(_ token: Int) -> Bool {
    document.word("of", at: token - 1) || document.word("in", at: token - 1)
  }

  private static let anybody: [StaticString] = [
    "people", "men", "women", "workers", "staff", "employees", "members", "side", "sides",
  ]

  /// The answer's words with subject and verb before them where they are near, and a few words behind.
  private func passage(
    _ words: [Int],
    _ answer: OutcomeSense.Answer,
    _ clause: Clause?,
    _ sentence: Sentence
  ) -> Range<Int> {
    var lower = min(words.first ?? sentence.tokens.lowerBound, answer.negation ?? Int.max)
    var upper = (words.last ?? lower) + 1
    if let subject = clause?.subject?.lowerBound, subject < lower, lower - subject <= 7 { lower = subject }
    if let verb = clause?.verb?.tokens.lowerBound, verb < lower, lower - verb <= 5 { lower = verb }
    let end = min(upper + 4, sentence.tokens.upperBound)
    while upper < end, document.tokens[upper].form != .mark || document.mark(.hyphen, at: upper) {
      upper += 1
    }
    return lower..<upper
  }
}
