/// Rules for values that can both be true as they stand.
extension ComparisonRule {
  static let sameValueRules: [ComparisonRule] = [
    relationRule(
      "same-value",
      .equal,
      .agree,
      summary: "The same value, perhaps written differently.",
      explanation: "Both reports give the same value."
    ),
    relationRule(
      "unit-conversion",
      .converted,
      .compatible,
      summary: "The same amount in two units.",
      explanation: "Converted to one unit, the figures are the same within their rounding."
    ),
    relationRule(
      "rounding",
      .rounds,
      .compatible,
      summary: "The same value at two precisions.",
      explanation: "At the coarser of the two precisions the figures are the same."
    ),
    relationRule(
      "bound-satisfied",
      .within,
      .compatible,
      summary: "One is a bound or a range that the other satisfies.",
      explanation: "The exact figure lies within the bound or the range that the other report gives."
    ),
    relationRule(
      "time-within",
      .overlaps,
      .compatible,
      summary: "One stretch of time lies in the other.",
      explanation: "The wider time contains the narrower one."
    ),
  ]

  private static func relationRule(
    _ name: String,
    _ relation: Relation,
    _ verdict: Verdict,
    summary: String,
    explanation: String
  ) -> ComparisonRule {
    ComparisonRule(name: name, summary: summary, explanation: explanation) { alignment, _ in
      alignment.relation == relation ? verdict : nil
    }
  }
}
