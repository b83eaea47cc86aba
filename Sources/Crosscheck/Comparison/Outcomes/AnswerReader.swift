/// Reads which questions of yes or no a text answers, and how.
///
/// What an answer is about is dearer to read than the answer, and asked only where another text answers otherwise.
struct AnswerReader {
  let text: ReportText
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths
  private let document: Document
  private let clauses: ClauseReader
  private let sense: OutcomeSense

  init(_ text: ReportText, _ vocabulary: StoryVocabulary, _ lengths: ReportLengths) {
    self.text = text
    self.vocabulary = vocabulary
    self.lengths = lengths
    document = text.document
    clauses = ClauseReader(document: text.document)
    sense = OutcomeSense(document: text.document)
  }

  /// A question with how it seems to be answered.
  struct Answer {
    /// Index of the question in `OutcomeQuestion.all`.
    let question: Int
    let isYes: Bool
    /// Index of its sentence.
    let sentence: Int
    /// The tokens of the words that answer.
    fileprivate let words: [Int]
    fileprivate let sense: OutcomeSense.Answer
  }

  /// The answers in order.
  func answers() -> [Answer] {
    var answers: [Answer] = []
    for (index, sentence) in document.sentences.enumerated() {
      guard sentence.tokens.count <= ReportLengths.longestSentence else { continue }
      let found = OutcomePhrases.standard.found(in: sentence, of: text)
      guard !found.isEmpty, text.isStatement(sentence) else { continue }
      for (phrase, words) in found {
        guard let sense = sense.answer(words, isYes: phrase.isYes, in: sentence) else { continue }
        // What did not head west need not have headed east.
        if sense.isNegated, OutcomeQuestion.all[phrase.question].kind == .direction { continue }
        // No serious injuries are no more than that: somebody may be hurt.
        if let no = sense.negation, document.word("no", at: no), document.isOne(of: Self.degrees, at: no + 1)
        {
          continue
        }
        answers.append(
          Answer(
            question: phrase.question,
            isYes: phrase.isYes != sense.isNegated,
            sentence: index,
            words: words,
            sense: sense
          )
        )
      }
    }
    return answers
  }

  private static let degrees: WordSet = [
    "serious", "major", "severe", "significant", "grave", "critical", "life-threatening", "further", "other",
    "new",
    "additional", "immediate", "visible", "obvious", "lasting", "permanent",
  ]

  /// What some answers are about, without those that are of some only, or of anybody.
  func outcomes(of answers: [Answer]) -> [Outcome] {
    var outcomes: [Outcome] = []
    var cut: (sentence: Int, clauses: [Clause])?
    for answer in answers {
      let clauses: [Clause]
      if let cut, cut.sentence == answer.sentence {
        clauses = cut.clauses
      } else {
        clauses = self.clauses.clauses(in: document.sentences[answer.sentence])
        cut = (answer.sentence, clauses)
      }
      guard !isOfSome(answer.words, in: clauses), !isOfAny(answer.words, in: clauses) else { continue }
      outcomes.append(outcome(answer, clauses))
    }
    return outcomes
  }

  /// `Two of six turbines are running`, `two turbines in six`: four of the six stand idle without a contradiction.
  private func isOfSome(_ words: [Int], in clauses: [Clause]) -> Bool {
    guard let first = words.first,
      let subject = clauses.last(where: { $0.tokens.lowerBound <= first })?.subject,
      let of = subject.first(where: { document.word("of", at: $0) || document.word("in", at: $0) }),
      (max(subject.lowerBound, of - 2)..<of).contains(where: { document.tokens[$0].number >= 0 })
    else { return false }
    return (of + 1..<min(of + 3, subject.upperBound)).contains { document.tokens[$0].number >= 0 }
  }

  /// `any farmer who was insured`, `those who had left`: whether there were such is not said.
  private func isOfAny(_ words: [Int], in clauses: [Clause]) -> Bool {
    guard let first = words.first, let clause = clauses.last(where: { $0.tokens.lowerBound <= first }),
      let opener = clause.opener, document.is(.relative, at: opener)
    else { return false }
    return (opener - 4..<opener).contains { document.isOne(of: Self.anybody, at: $0) }
  }

  private static let anybody: WordSet = [
    "any", "anyone", "anybody", "those", "whoever", "everyone", "everybody",
  ]

  private func outcome(_ answer: Answer, _ clauses: [Clause]) -> Outcome {
    let (words, index) = (answer.words, answer.sentence)
    let sentence = document.sentences[index]
    let first = words.first ?? sentence.tokens.lowerBound
    let clause = clauses.last { $0.tokens.lowerBound <= first }
    let tokens = clause?.tokens ?? sentence.tokens
    return Outcome(
      text: text,
      question: answer.question,
      isYes: answer.isYes,
      passage: passage(words, answer.sense, clause, sentence),
      answer: first,
      sentence: index,
      context: PassageContext(
        of: words,
        clause: tokens,
        sentence: index,
        in: text,
        vocabulary
      ),
      subject: OutcomeSubject(clause?.subject, in: text, self.clauses),
      scope: OutcomeScope(
        of: first..<(words.last ?? first) + 1,
        clause: tokens,
        sentence: sentence.tokens,
        in: text
      ),
      agent: agent(behind: words, in: clause),
      around: ConceptSet(
        tokens.lazy.filter { !words.contains($0) }.compactMap { text.concepts[$0] }
      ),
      qualifiers: qualifiers(of: OutcomeQuestion.all[answer.question].thing, among: words),
      isOfAll: answer.sense.isOfAll && !isOfNow(words, answer.sense)
        || clause?.subject?.contains { isAll($0) } ?? false,
      prominence: lengths.prominence(ofSentence: index, in: text),
      isOfBrief: lengths.isBrief(text.report)
    )
  }

  /// What stands before the thing of a question, up to an article or a verb.
  private func qualifiers(of thing: String?, among words: [Int]) -> Set<String> {
    guard let nouns = thing?.split(separator: "/"),
      let noun = words.first(where: { nouns.contains(Lemmas.singular(of: document.lowercased($0))[...]) })
    else { return [] }
    var first = noun
    while noun - first < 3, let before = document.token(first - 1), before.form == .word,
      !document.is(.determiner, at: first - 1), !document.is(.indefiniteArticle, at: first - 1),
      !document.is(.stopword, at: first - 1), !words.contains(first - 1)
    {
      first -= 1
    }
    return Set((first..<noun).map(document.lowercased)).subtracting(Self.fates)
  }

  private static let fates: Set<String> = [
    "missing", "sunken", "lost", "stolen", "wrecked", "burnt",
  ]

  /// `There is no injury`: of somebody's state today, not of all who were there.
  private func isOfNow(_ words: [Int], _ answer: OutcomeSense.Answer) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let no = answer.negation ?? first
    return document.word("is", at: no - 1) && document.word("there", at: no - 2)
      && document.isOne(of: Self.states, at: last)
  }

  private static let states: WordSet = ["injury", "illness", "damage", "delay", "risk", "danger"]

  /// Who stands behind `by`: `was beaten by Tulk`.
  private func agent(behind words: [Int], in clause: Clause?) -> ConceptSet {
    guard let last = words.last, let end = clause?.tokens.upperBound, last < end else { return [] }
    // 'Beaten by two lengths by Tulk'.
    return (last..<min(last + Self.reachOfAgent, end)).reduce(into: ConceptSet()) { agents, by in
      guard document.word("by", at: by) else { return }
      agents.formUnion(OutcomeSubject(clauses.object(from: by + 1, until: end), in: text, clauses).words)
    }
  }

  /// So many words stand between a verb and `by` at most: `was beaten four lengths by`.
  private static let reachOfAgent = 6

  private func isAll(_ token: Int) -> Bool {
    document.word("all", at: token) || document.word("everyone", at: token)
      || document.word("everybody", at: token)
  }

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
