/// Rules for values that can both be true as they stand.
extension ComparisonRule {
  static let sameValueRules: [ComparisonRule] = [
    relationRule(
      "same-value",
      .equal,
      .agree,
      summary: "The same value, perhaps written differently.",
      explanation: "Both reports give the same value.",
      examples: [
        PairExample(
          "Twelve miners died in the Karsk pit on Monday.",
          "The Karsk pit disaster killed 12 miners.",
          .agree
        ),
        PairExample(
          "The levy on steel from Belmar is 15 percent.",
          "Belmar's steel faces a levy of 15%.",
          .agree
        ),
      ]
    ),
    relationRule(
      "unit-conversion",
      .converted,
      .compatible,
      summary: "The same amount in two units.",
      explanation: "Converted to one unit, the figures are the same within their rounding.",
      examples: [
        PairExample(
          "The tanker ran aground 12 miles off Cape Ruda.",
          "The tanker is aground 19 kilometres off Cape Ruda.",
          .compatible
        )
      ]
    ),
    relationRule(
      "rounding",
      .rounds,
      .compatible,
      summary: "The same value at two precisions.",
      explanation: "At the coarser of the two precisions the figures are the same.",
      examples: [
        PairExample(
          "The storm cut power to 4,812 homes in Arden.",
          "About 5,000 homes in Arden lost power in the storm.",
          .compatible
        )
      ]
    ),
    relationRule(
      "bound-satisfied",
      .within,
      .compatible,
      summary: "One is a bound or a range that the other satisfies.",
      explanation: "The exact figure lies within the bound or the range that the other report gives.",
      examples: [
        PairExample(
          "The bus crash near Tolva killed at least 12 people.",
          "Fourteen people died in the bus crash near Tolva.",
          .compatible
        )
      ]
    ),
    relationRule(
      "time-within",
      .overlaps,
      .compatible,
      summary: "One stretch of time lies in the other.",
      explanation: "The wider time contains the narrower one.",
      examples: [
        PairExample(
          "The Corvane licence expires on 30 June 2027.",
          "The Corvane licence expires in June 2027.",
          .compatible
        )
      ]
    ),
    relationRule(
      "within-tolerance",
      .tolerated,
      .compatible,
      summary: "Two values that lie as near as the configuration's tolerance allows.",
      explanation:
        "The values differ by no more than the tolerance that the configuration sets for their kind.",
      examples: []
    ),
  ]

  private static func relationRule(
    _ name: String,
    _ relation: Relation,
    _ verdict: Verdict,
    summary: String,
    explanation: String,
    examples: [PairExample]
  ) -> ComparisonRule {
    ComparisonRule(name: name, summary: summary, explanation: explanation, examples: examples) {
      alignment,
      _ in
      alignment.relation == relation ? verdict : nil
    }
  }
}
