/// Two claims that may be about the same thing, with how their values stand and how sure that is.
struct Alignment: Sendable {
  let left: Claim
  let right: Claim
  let relation: Relation
  let likeness: Likeness
  /// Probability that both are about the same thing, 0 to 1.
  let confidence: Double
  /// Whether a third report prints both values.
  var arePrintedTogether = false
  /// Whether reports of the one value came out before and after a report of the other: then neither is the newer one.
  var isMixedInTime = false

  /// Whether the one figure is the other with its digits in another order, noughts more, or another unit.
  var isSlip: Bool {
    if left.gauge.shape == .duration { return likeness.swap == 1 }
    guard case .amount = left.fact.value, relation != .follows else { return false }
    return relation == .otherUnit || likeness.slip == 1 || likeness.swap == 1
  }

  /// From which probability on it is flagged.
  var leastConfidence: Double {
    if relation == .follows { return Threshold.series }
    if isSlip { return Threshold.slip }
    if left.fact.kind == .rank { return Threshold.place }
    return isOnlyLead ? Threshold.onlyLead : Threshold.review
  }

  /// Whether both figures are the only ones of their sort where the news begins: the crowd, the sum, by two reckonings.
  private var isOnlyLead: Bool {
    left.fact.kind == right.fact.kind && (left.fact.kind == .count || left.fact.kind == .money)
      && likeness.lone == 1 && likeness.lead > 0.5 && min(left.figure ?? 0, right.figure ?? 0) >= 1000
  }
}
