/// Finds deeds that one report denies and another states in the same word: `had not been inspected`, `was inspected`.
///
/// Outcomes that the news tells in many words are questions of yes or no; here anything else is, in reports so short that they
/// tell of one event, and only as far as a person should look at it.
struct DenialComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  /// So many statements of one deed are held against a denial.
  private static let mostStatements = 24

  /// A denial and a statement with how much speaks for one matter.
  private struct Pair {
    let denial: Deed
    let statement: Deed
    let score: Double
  }

  func differences() -> [WordsDifference] {
    let readers = texts.filter { lengths.isBrief($0.report) }.map { DeedReader($0, vocabulary) }
    let denials = readers.flatMap { $0.denials() }
    guard !denials.isEmpty else { return [] }
    let keys = Set(denials.map(\.key))
    let table = ConceptTable(keys)
    let told = Dictionary(grouping: readers.flatMap { $0.deeds(of: table) }, by: \.key)
    var pairs = keys.sorted().compactMap { best(told[$0] ?? []) }
    // 'Fired no shot' denies two words in one breath.
    pairs.sort { ($1.score, $0.denial.token) < ($0.score, $1.denial.token) }
    var seen = Set<[Int]>()
    return pairs.filter { pair in
      seen.insert([pair.denial, pair.statement].flatMap { [$0.text.report, $0.sentence] }).inserted
    }.map(difference)
  }

  private func difference(_ pair: Pair) -> WordsDifference {
    WordsDifference(
      rule: .statedAndDenied,
      verdict: .review,
      confidence: PassageContext.confidence(ofBond: pair.score),
      subject: "denial",
      groups: [pair.denial, pair.statement].map { [($0.text, fact(of: $0))] }
    )
  }

  private func fact(of deed: Deed) -> Fact {
    deed.text.passage(
      deed.passage,
      as: .polarity,
      rule: "deed",
      value: .stance(Stance(concept: deed.text.document.lowercased(deed.token), isPositive: !deed.isDenied))
    )
  }

  /// The denial and the statement of one deed that share most.
  private func best(_ deeds: [Deed]) -> Pair? {
    let statements = deeds.filter { !$0.isDenied }.prefix(Self.mostStatements)
    let denials = deeds.filter(\.isDenied).prefix(Self.mostStatements)
    var best: Pair?
    for denial in denials {
      for statement in statements where statement.text.report != denial.text.report {
        guard let score = score(denial, statement), score > best?.score ?? 0 else { continue }
        // A report that says both knows of both.
        let rivals =
          statements.filter { $0.text.report == denial.text.report }.map { nearness($0, statement) }
          + denials.filter { $0.text.report == statement.text.report }.map { nearness($0, denial) }
        guard (rivals.max() ?? 0) < nearness(denial, statement) * 0.5 else { continue }
        best = Pair(denial: denial, statement: statement, score: score)
      }
    }
    return best
  }

  private func nearness(_ one: Deed, _ other: Deed) -> Double {
    one.context.bond(with: other.context) + (one.isOfSame(as: other) == true ? 0.5 : 0)
  }

  /// Telling words that denial and statement share at least, of one actor or thing, and where the texts do not say of whom.
  private static let leastBond = (ofSame: 0.5, ofUnknown: 2.4)

  private func score(_ denial: Deed, _ statement: Deed) -> Double? {
    let isOfSame = denial.isOfSame(as: statement)
    guard isOfSame != false, denial.isAhead == statement.isAhead,
      !denial.scope.isApart(from: statement.scope)
    else { return nil }
    let bond = denial.context.bond(with: statement.context)
    guard bond >= (isOfSame == true ? Self.leastBond.ofSame : Self.leastBond.ofUnknown) else { return nil }
    return nearness(denial, statement)
  }
}
