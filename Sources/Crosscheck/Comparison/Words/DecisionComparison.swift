/// Finds reports that open with one decision: granted in one, refused in the other.
struct DecisionComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary

  /// What the opening of a report says of a decision.
  private struct Opening {
    let text: ReportText
    let fact: Fact
    let isGranted: Bool
    /// Telling words of the opening.
    let concepts: Set<Concept>
  }

  func differences() -> [WordsDifference] {
    let byReport = Dictionary(grouping: texts.flatMap(decisions), by: \.text.report)
    let openings = byReport.keys.sorted().compactMap { report -> Opening? in
      let own = byReport[report] ?? []
      return Set(own.map(\.isGranted)).count == 1 ? own.first : nil
    }
    let refused = openings.filter { !$0.isGranted }
    let granted = openings.filter { opening in
      opening.isGranted
        && refused.contains { $0.concepts.intersection(opening.concepts).count >= Self.shared }
    }
    guard !granted.isEmpty, !refused.isEmpty else { return [] }
    return [
      WordsDifference(
        rule: .oppositeDecision,
        verdict: .conflict,
        confidence: 0.6,
        subject: "decision",
        groups: [refused, granted].map { $0.map { ($0.text, $0.fact) } }
      )
    ]
  }

  /// What is granted and refused by those whose office it is; anybody can allow or dismiss a thing.
  private static let decisions: Set<String> = [
    "permission", "approval", "consent", "licence", "license", "application", "bill", "plan", "plans",
    "scheme",
    "light", "go-ahead", "nod", "assent", "deal", "merger", "budget", "treaty", "appeal", "proposal", "bid",
  ]

  /// How many telling words two openings of one event share.
  private static let shared = 3

  /// How much of a text is its opening: two sentences that are no headings.
  private static let sentences = 2

  private func decisions(of text: ReportText) -> [Opening] {
    let document = text.document
    let opening = document.sentences.filter { text.part == .title || !$0.isHeading && $0.tokens.count > 6 }
      .prefix(Self.sentences)
    let told = text.facts.ofKind(.polarity).filter { fact in
      guard case .stance(let stance) = fact.value, stance.concept == "approve" else { return false }
      return opening.contains { $0.tokens.contains(fact.tokens.lowerBound) }
        && fact.tokens.contains { Self.decisions.contains(document.lowercased($0)) }
    }
    guard !told.isEmpty else { return [] }
    let concepts = opening.flatMap { $0.tokens.compactMap { text.concepts[$0] } }
      .filter { vocabulary.weight(of: $0) > 0.4 }
    return told.compactMap { fact in
      guard case .stance(let stance) = fact.value else { return nil }
      return Opening(text: text, fact: fact, isGranted: stance.isPositive, concepts: Set(concepts))
    }
  }
}
