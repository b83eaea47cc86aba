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
}
