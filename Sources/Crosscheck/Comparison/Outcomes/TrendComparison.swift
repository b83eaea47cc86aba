/// What a report says went up or down, whatever the figures.
struct Trend {
  let text: ReportText
  let isUp: Bool
  /// What went: its noun, or the words of its name.
  let subject: ConceptSet
  /// The names in its phrase: one firm's shares are not another's.
  let names: ConceptSet
  /// Subject and verb with a few words behind.
  let passage: Range<Int>
  let context: PassageContext
}

/// Finds things that rise in one report and fall in another, by whatever figures.
///
/// Two sizes of a change are compared as figures; here the directions are, in reports so short that they tell of one matter,
/// and only as far as a person should look at them: two sources may count it in two ways.
struct TrendComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  /// Telling words that both statements share at least.
  private static let leastBond = 0.6
  /// So many rises are held against so many falls.
  private static let mostTrends = 60

  func differences() -> [WordsDifference] {
    let byReport = Dictionary(grouping: texts.filter { lengths.isBrief($0.report) }, by: \.report)
    let trends = byReport.keys.sorted().flatMap { report in
      sure((byReport[report] ?? []).flatMap { TrendReader($0, vocabulary).trends() })
    }
    let rises = trends.filter(\.isUp).prefix(Self.mostTrends)
    let falls = trends.filter { !$0.isUp }.prefix(Self.mostTrends)
    var best: (up: Trend, down: Trend, bond: Double)?
    for up in rises {
      for down in falls
      where down.text.report != up.text.report {
        guard !up.subject.isDisjoint(with: down.subject),
          up.names.isEmpty || down.names.isEmpty || !up.names.isDisjoint(with: down.names)
        else { continue }
        let bond = up.context.bond(with: down.context)
        if bond > best?.bond ?? Self.leastBond { best = (up, down, bond) }
      }
    }
    guard let best else { return [] }
    return [
      WordsDifference(
        rule: .oppositeTrend,
        verdict: .review,
        confidence: PassageContext.confidence(ofBond: best.bond),
        subject: "direction",
        groups: [best.up, best.down].map { [($0.text, fact(of: $0))] }
      )
    ]
  }

  /// The trends of a report that do not go both ways in it.
  private func sure(_ trends: [Trend]) -> [Trend] {
    trends.filter { trend in
      !trends.contains { $0.isUp != trend.isUp && !$0.subject.isDisjoint(with: trend.subject) }
    }
  }

  private func fact(of trend: Trend) -> Fact {
    trend.text.passage(
      trend.passage,
      as: .direction,
      rule: "trend",
      value: .stance(Stance(concept: "direction", isPositive: trend.isUp))
    )
  }
}

/// Reads what a text says went up or down.
struct TrendReader {
  private let text: ReportText
  private let vocabulary: StoryVocabulary
  private let document: Document
  private let clauses: ClauseReader

  init(_ text: ReportText, _ vocabulary: StoryVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    document = text.document
    clauses = ClauseReader(document: text.document)
  }

  /// The trends in order.
  func trends() -> [Trend] {
    var trends: [Trend] = []
    for (index, sentence) in document.sentences.enumerated() {
      guard sentence.tokens.count <= ReportLengths.longestSentence, sentence.tokens.contains(where: mayMove),
        text.isStatement(sentence)
      else { continue }
      trends += clauses.clauses(in: sentence).compactMap { trend(of: $0, sentence: index) }
    }
    return trends
  }

  private func mayMove(_ token: Int) -> Bool {
    document.is(.verb, at: token) && verbWay(at: token) != nil || document.is(.upOrDown, at: token)
      || isMoreOrFewer(token) != nil
  }

  private func verbWay(at token: Int) -> Bool? {
    document.value(of: .verb, at: token).flatMap { DirectionWords.isUp(VerbLemmas.split($0).verb) }
  }

  private func trend(of clause: Clause, sentence index: Int) -> Trend? {
    guard let verb = clause.verb, verb.role == .finite, verb.tense == .past || verb.tense == .present,
      !verb.isNegated, !verb.isPossible, !clause.isUnderNegation, clause.subject != nil,
      let (isUp, phrase, end) = movement(of: clause, verb), var subject = subject(of: phrase)
    else { return nil }
    // 'More homes were burgled': what was done to them is what there was more of.
    if phrase.contains(where: { isMoreOrFewer($0) != nil }), verb.isPassive,
      let deed = text.concepts[verb.main]
    {
      subject.insert(deed)
    }
    let first = max(
      phrase.lowerBound < verb.tokens.lowerBound ? phrase.lowerBound : verb.tokens.lowerBound,
      end - 12
    )
    var last = end
    while last < min(end + 5, clause.tokens.upperBound), document.tokens[last].form != .mark { last += 1 }
    let words = Array(first..<last)
    return Trend(
      text: text,
      isUp: isUp,
      subject: subject,
      names: ConceptSet(
        text.entities[text.entities.beginning(in: phrase)]
          .flatMap { $0.words.map(Concept.init(stemOf:)) }
      ),
      passage: first..<last,
      context: PassageContext(
        of: words.filter { !phrase.contains($0) },
        clause: clause.tokens,
        sentence: index,
        in: text,
        vocabulary
      )
    )
  }

  /// Which way it went, what went, and where the words that say so end.
  private func movement(of clause: Clause, _ verb: VerbGroup) -> (isUp: Bool, phrase: Range<Int>, end: Int)? {
    guard let subject = clause.subject else { return nil }
    if let isUp = subject.lazy.compactMap(isMoreOrFewer).first,
      clause.tokens.contains(where: { document.word("than", at: $0) })
    {
      return (isUp, subject, verb.tokens.upperBound)
    }
    if let isUp = verb.verb.flatMap(DirectionWords.isUp) {
      if let object = clause.object, !verb.isPassive, let head = clauses.head(of: object),
        document.tokens[head].number < 0, Self.moving.contains(verb.verb ?? -1)
      {
        return (isUp, object, max(verb.tokens.upperBound, object.upperBound))
      }
      return (isUp, subject, verb.tokens.upperBound)
    }
    guard let number = verb.verb, Self.linking.contains(number),
      let adverb = clause.tokens.clamped(to: verb.tokens.upperBound..<verb.tokens.upperBound + 6).first(
        where: { document.is(.upOrDown, at: $0) }
      ), let isUp = DirectionWords.adverbs[document.lowercased(adverb)]
    else { return nil }
    return (isUp, subject, adverb + 1)
  }

  private func isMoreOrFewer(_ token: Int) -> Bool? {
    document.word("more", at: token) ? true : document.word("fewer", at: token) ? false : nil
  }

  private static let linking = VerbSet("be go")
  /// Verbs that also say who moved it.
  private static let moving = VerbSet(
    "raise boost hike lift cut lower reduce slash trim increase widen narrow"
  )

  /// The noun of what went; of 'the number of' whatever is counted.
  private func subject(of phrase: Range<Int>) -> ConceptSet? {
    let names = text.entities[text.entities.beginning(in: phrase)]
    guard let head = clauses.head(of: phrase), document.tokens[head].number < 0 else { return nil }
    if document.word("of", at: head + 1),
      (Self.light + Self.priced).contains(where: { document.word($0, at: head) })
    {
      let end = document.sentences[document.sentenceIndex(ofToken: head)].tokens.upperBound
      let counted = head + 2 < end ? clauses.head(of: head + 2..<min(head + 7, end)) : nil
      return counted.flatMap { text.concepts[$0] }.map { [$0] }
    }
    if Self.light.contains(where: { document.word($0, at: head) }) { return nil }
    if let name = names.first(where: { $0.tokens.contains(head) }) {
      return ConceptSet(name.words.map(Concept.init(stemOf:)))
    }
    return text.concepts[head].map { [$0] }
  }

  private static let light: [StaticString] = [
    "number", "numbers", "total", "amount", "rate", "level", "levels", "figure", "figures", "volume", "value",
    "proportion", "share", "sum", "index", "average", "percent", "cent", "people",
  ]
  private static let priced: [StaticString] = [
    "cost", "costs", "price", "prices", "sales", "exports", "imports", "use",
  ]
}
