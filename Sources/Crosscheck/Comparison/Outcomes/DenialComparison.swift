/// Finds deeds that one report denies and another states with the same verb: `had not been inspected`, `was inspected`.
///
/// Verbs whose being done is news are compared as facts; here any other verb is, in reports so short that they tell of one
/// event, and only as far as a person should look at it.
struct DenialComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary

  /// Telling words that denial and statement share at least.
  private static let leastBond = 1.6
  /// So many statements of one verb are held against a denial.
  private static let mostStatements = 24

  /// A verb in a report, stated or denied.
  private struct Mention {
    let text: ReportText
    let fact: Fact
    let context: PassageContext
  }

  func differences() -> [WordsDifference] {
    let lengths = ReportLengths(texts)
    let short = texts.filter { lengths.isBrief($0.report) }
    var denials: [Int: [Mention]] = [:]
    for text in short {
      for fact in text.facts.ofKind(.polarity) {
        guard let verb = verb(deniedBy: fact) else { continue }
        denials[verb, default: []].append(mention(fact, apart: Array(fact.tokens), in: text))
      }
    }
    guard !denials.isEmpty else { return [] }
    var statements: [Int: [Mention]] = [:]
    for text in short { addStatements(of: denials, in: text, to: &statements) }
    return denials.keys.sorted().compactMap { difference(denials[$0] ?? [], statements[$0] ?? []) }
  }

  /// The number of the verb that a fact denies.
  private func verb(deniedBy fact: Fact) -> Int? {
    guard fact.rule == "negated-verb", case .stance(let stance) = fact.value,
      let verb = VerbLemmas.number(of: stance.concept), !Self.common.contains(verb)
    else { return nil }
    return verb
  }

  private func mention(_ fact: Fact, apart words: [Int], in text: ReportText) -> Mention {
    let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
    let clause = text.clause(around: fact.tokens, in: text.document.sentences[index])
    return Mention(
      text: text,
      fact: fact,
      context: PassageContext(of: words, clause: clause, sentence: index, in: text, vocabulary)
    )
  }

  private func addStatements(
    of denials: [Int: [Mention]],
    in text: ReportText,
    to statements: inout [Int: [Mention]]
  ) {
    let document = text.document
    let sense = OutcomeSense(document: document)
    for token in document.tokens.indices {
      guard let value = document.value(of: .verb, at: token), denials[VerbLemmas.split(value).verb] != nil,
        [.past, .participle, .pastOrParticiple].contains(VerbLemmas.split(value).form)
      else { continue }
      let sentence = document.sentences[document.sentenceIndex(ofToken: token)]
      guard let answer = sense.answer([token], isYes: true, in: sentence), !answer.isNegated else { continue }
      let tokens = max(sentence.tokens.lowerBound, token - 2)..<min(token + 4, sentence.tokens.upperBound)
      let fact = text.passage(
        tokens,
        as: .polarity,
        rule: "stated",
        value: .stance(Stance(concept: document.lowercased(token), isPositive: true))
      )
      statements[VerbLemmas.split(value).verb, default: []].append(mention(fact, apart: [token], in: text))
    }
  }

  /// The denial and the statement that share most; nil where one report has both.
  private func difference(_ denials: [Mention], _ statements: [Mention]) -> WordsDifference? {
    var best: (denial: Mention, statement: Mention, bond: Double)?
    let deniers = Set(denials.map(\.text.report))
    let staters = Set(statements.map(\.text.report))
    for denial in denials where !staters.contains(denial.text.report) {
      for statement in statements.prefix(Self.mostStatements)
      where !deniers.contains(statement.text.report) {
        let bond = denial.context.bond(with: statement.context)
        if bond > best?.bond ?? Self.leastBond { best = (denial, statement, bond) }
      }
    }
    guard let best else { return nil }
    return WordsDifference(
      rule: .statedAndDenied,
      verdict: .review,
      confidence: PassageContext.confidence(ofBond: best.bond),
      subject: "denial",
      groups: [best.denial, best.statement].map { [($0.text, $0.fact)] }
    )
  }

  /// Verbs that are denied of anything.
  private static let common = VerbSet(
    """
    say know think want need have be do go come make take get give see expect comment believe like look mean seem feel
    find work use tell happen appear matter care let put keep show try change answer respond reply help understand
    remember exist include specify elaborate name wish plan intend doubt enter begin become leave hold
    """
  )
}
