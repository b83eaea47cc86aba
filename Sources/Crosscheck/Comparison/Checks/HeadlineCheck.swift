/// Holds a report's headline against its text: the cheapest disagreement to find, and the most embarrassing.
struct HeadlineCheck {
  let claims: [Claim]
  let rules: StoryRules
  /// Whether a claim stands in a headline.
  let isHeadline: (Claim) -> Bool

  /// How sure it must be that headline and text speak of one thing; they are written to share their words.
  private static let threshold = 0.55

  /// Headline and text of one report that differ, the likest pair of each headline figure.
  func alignments() -> [Alignment] {
    var byReport: [Int: [Claim]] = [:]
    for claim in claims { byReport[claim.report, default: []].append(claim) }
    return byReport.keys.sorted().flatMap { report in
      let claims = byReport[report] ?? []
      return claims.filter(isHeadline).compactMap { alignment(of: $0, in: claims.filter { !isHeadline($0) }) }
    }
  }

  private func alignment(of headline: Claim, in text: [Claim]) -> Alignment? {
    var best: Alignment?
    for claim in text where claim.family == headline.family && !claim.isRetracted {
      let relation = rules.relation(headline, claim)
      if relation.isCompatible { return nil }
      guard relation == .apart || relation == .otherUnit,
        !rules.between(claim.report, claim.report).vetoes.contains(where: { $0.applies(headline, claim) })
      else { continue }
      let likeness = Likeness(headline, claim)
      let confidence = Weights.fitted.probability(of: likeness)
      guard confidence >= Self.threshold, confidence > best?.confidence ?? 0 else { continue }
      best = Alignment(
        left: headline,
        right: claim,
        relation: relation,
        likeness: likeness,
        confidence: confidence
      )
    }
    return best
  }
}
