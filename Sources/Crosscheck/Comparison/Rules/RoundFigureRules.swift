/// Rules for round figures that the reports approach from two sides.
extension ComparisonRule {
  static let roundFigureRules: [ComparisonRule] = [
    ComparisonRule(
      name: "round-figure-from-both-sides",
      summary: "One report says nearly a round figure, the other more than that figure.",
      explanation:
        "One report puts it below the round figure, the other above it: the words are loose, or one is wrong.",
      examples: [
        PairExample(
          "Nearly 300 crew were on the ferry Marit when she sank off Lorn.",
          "More than 300 crew were on the ferry Marit when she sank off Lorn.",
          .review
        ),
        PairExample(
          "Nearly 310 crew were on the ferry Marit when she sank off Lorn.",
          "More than 300 crew were on the ferry Marit when she sank off Lorn.",
          nil
        ),
        PairExample(
          "The new quay at Lorn will cost almost £40 million.",
          "The new quay at Lorn will cost more than £40 million.",
          .review
        ),
        PairExample(
          "The new quay at Lorn will cost almost £40 million.",
          "The new quay at Lorn will cost £40 million.",
          nil
        ),
      ]
    ) { alignment, _ in
      alignment.left.isNearly(under: alignment.right) || alignment.right.isNearly(under: alignment.left)
        ? .review : nil
    }
  ]
}
