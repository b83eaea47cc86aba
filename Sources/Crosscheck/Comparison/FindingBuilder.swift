extension Kind {
  /// Whether its findings are about what happened and which way, of which a figure or a verb alone tells nothing.
  fileprivate var isOfEvents: Bool { self == .polarity || self == .direction }
}

/// Makes findings of judged alignments: gathers the places, names the subject, writes the sentences.
struct FindingBuilder {
  let story: String
  let articles: [Article]
  let evidence: EvidenceBuilder
  let vocabulary: StoryVocabulary
  /// The outlets by id of their reports, where they are known.
  private let outlets: [String: String]

  init(story: String, articles: [Article], evidence: EvidenceBuilder, vocabulary: StoryVocabulary) {
    self.story = story
    self.articles = articles
    self.evidence = evidence
    self.vocabulary = vocabulary
    outlets = articles.reduce(into: [:]) { $0[$1.id] = $1.outlet }
  }

  /// A finding about groups of claims, a group a value.
  func finding(
    rule: ComparisonRule,
    verdict: Verdict,
    groups: [[Claim]],
    alignment: Alignment,
    tried: [Reasoning.Trial]
  ) -> Finding {
    let kind = kind(of: alignment)
    let shown = sides(of: groups) { evidence.evidence(of: $0, withClause: kind.isOfEvents) }
    let words = sharedWords(of: alignment)
    return Finding(
      id: Fingerprint.of(story: story, kind: kind, evidence: shown),
      rule: rule.name,
      kind: kind,
      verdict: verdict,
      confidence: (alignment.confidence * 100).rounded() / 100,
      subject: subject(of: alignment, sharing: words),
      message: message(of: shown),
      explanation: rule.explanation,
      claims: shown,
      reasoning: Reasoning(
        alignedBecause: reasons(for: alignment, sharing: words),
        tried: tried,
        doubt: "It would be wrong if the passages speak of two different things."
      )
    )
  }

  /// The more telling kind of two claims; numbers whose noun nobody says are counts of something.
  private func kind(of alignment: Alignment) -> Kind {
    if alignment.relation == .opposed { return .direction }
    let kinds = [alignment.left, alignment.right].map(\.fact.kind).filter { $0 != .number }
    return kinds.first { $0 != .count } ?? .count
  }

  /// A finding about words: spellings, quotations.
  func finding(of words: WordsDifference) -> Finding {
    let kind = words.rule.kind
    let shown = sides(of: words.groups) {
      evidence.evidence(of: $0.fact, in: $0.text, withClause: kind.isOfEvents)
    }
    return Finding(
      id: Fingerprint.of(story: story, kind: kind, evidence: shown),
      rule: words.rule.name,
      kind: kind,
      verdict: words.verdict,
      confidence: words.confidence,
      subject: words.subject,
      message: message(of: shown),
      explanation: words.rule.explanation,
      claims: shown,
      reasoning: Reasoning(
        alignedBecause: [words.rule.because],
        tried: [Reasoning.Trial(rule: words.rule.name, applied: true)],
        doubt: words.rule.doubt
      )
    )
  }

  /// A finding about one report's own figures.
  func finding(check: ReportCheck, discrepancy: ReportCheck.Discrepancy, in text: ReportText) -> Finding {
    let shown = discrepancy.facts.compactMap { evidence.evidence(of: text.facts[$0], in: text) }
    let article = articles[text.report]
    return Finding(
      id: Fingerprint.of(story: story, kind: check.kind, evidence: shown),
      rule: check.name,
      kind: check.kind,
      verdict: discrepancy.verdict,
      confidence: discrepancy.confidence,
      subject: discrepancy.subject,
      message: "\(article.outlet ?? article.id): \(discrepancy.sum).",
      explanation: check.explanation,
      claims: shown,
      reasoning: Reasoning(
        alignedBecause: ["the figures stand in one report"],
        tried: [Reasoning.Trial(rule: check.name, applied: true)],
        doubt: discrepancy.doubt
      )
    )
  }

  /// The places of groups of claims; each knows its group.
  private func sides<Member>(of groups: [[Member]], _ evidence: (Member) -> Evidence?) -> [Evidence] {
    var places: [Evidence] = []
    places.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for (side, group) in groups.enumerated() {
      for member in group {
        guard var place = evidence(member) else { continue }
        place.side = side
        places.append(place)
      }
    }
    return places
  }

  /// What both claims are about: the counted noun, or the shared words as they stand in the first.
  private func subject(of alignment: Alignment, sharing words: SharedWords) -> String {
    if case .amount(let amount) = alignment.left.fact.value, let unit = amount.unit,
      alignment.left.unit != nil
    {
      return unit
    }
    return words.phrase.isEmpty ? alignment.left.fact.kind.rawValue : words.phrase
  }

  private func sharedWords(of alignment: Alignment) -> SharedWords {
    guard
      let text = evidence.texts[alignment.left.report].first(where: { $0.part == alignment.left.fact.part })
    else {
      return SharedWords()
    }
    let context = alignment.right.context
    let fact = alignment.left.fact.tokens
    let part = text.document.sentences[alignment.left.sentence].part(around: fact.lowerBound).tokens
    var shared: [Int] = []
    for token in part where !fact.contains(token) {
      guard let concept = text.concepts[token] else { continue }
      let place = context.indices.partitioningIndex { context[$0].concept >= concept }
      guard place < context.count, context[place].concept == concept, context[place].weight > 0.3,
        vocabulary.weight(ofNumber: text.conceptNumbers[token]) > 0.2
      else { continue }
      shared.append(token)
      if shared.count == SharedWords.mostTokens { break }
    }
    return SharedWords(at: shared, in: text.document)
  }

  private func reasons(for alignment: Alignment, sharing shared: SharedWords) -> [String] {
    var reasons: [String] = []
    if !shared.words.isEmpty { reasons.append("both passages name " + shared.words.joined(separator: ", ")) }
    if alignment.likeness.unit == 1 { reasons.append("both count the same thing") }
    if alignment.likeness.traits == 1 { reasons.append("both tell of the same outcome") }
    if alignment.likeness.noun == 1 { reasons.append("both figures hang on the same noun") }
    if alignment.likeness.verb == 1 { reasons.append("both belong to the same verb") }
    if alignment.likeness.owner == 1 { reasons.append("both are of the same person") }
    if alignment.likeness.company == 1 { reasons.append("both sentences share another value") }
    if alignment.likeness.swap == 1 { reasons.append("the figures have the same digits") }
    if alignment.likeness.slip == 1 {
      reasons.append("the figures are a unit, a kind or a thousand times apart")
    }
    if alignment.likeness.lead > 0.5 { reasons.append("both stand where the news begins") }
    if alignment.likeness.lone == 1 {
      reasons.append("neither report has another claim left that could be meant")
    }
    return reasons
  }

  /// Who prints what: "Report A prints fourth round; B and C print fifth round".
  private func message(of claims: [Evidence]) -> String {
    var message = ""
    var first = 0
    while first < claims.count {
      var names: [String] = []
      var end = first
      // Claims of one side stand together.
      while end < claims.count, claims[end].side == claims[first].side {
        let label = outlets[claims[end].report] ?? claims[end].report
        if !names.contains(label) { names.append(label) }
        end += 1
      }
      // Put together piece by piece: an interpolation costs five times as much, and there are thousands.
      if first > 0 { message += "; " }
      message += Self.list(names)
      message += names.count == 1 ? " prints “" : " print “"
      message += claims[first].headline
      message += "”"
      first = end
    }
    message += "."
    return message
  }

  private static func list(_ names: [String]) -> String {
    var list = names.first ?? ""
    for place in names.indices.dropFirst() {
      list += place < names.count - 1 ? ", " : " and "
      list += names[place]
    }
    return list
  }
}
