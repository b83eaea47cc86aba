/// Rules for ages that differ because a birthday lies between, or because they may be two people's.
extension ComparisonRule {
  static let ageRules: [ComparisonRule] = [
    ComparisonRule(
      name: "birthday-between",
      summary: "Two ages of one person that are a year apart, or up to three where the reports have no date.",
      explanation:
        "Both hold if the birthday lies between the two reports, or between what happened and the report.",
      examples: [
        PairExample("Temi Adeyo, 17, won the 200 metres.", "Temi Adeyo, 18, won the 200 metres.", .review),
        PairExample(
          "Temi Adeyo, who turns 18 in June, won the 200 metres.",
          "Temi Adeyo, 17, won the 200 metres.",
          .compatible
        ),
      ]
    ) { alignment, setting in
      guard alignment.left.fact.kind == .age, let mine = alignment.left.figure,
        let theirs = alignment.right.figure
      else { return nil }
      // Who turns 18 in June is 17 until then.
      if alignment.left.traits.union(alignment.right.traits).contains(.turning), abs(mine - theirs) == 1 {
        return .compatible
      }
      // Reports without a date may be years apart: the arrest in the one, the trial in the other.
      let isUndated = [alignment.left, alignment.right].contains { setting.published[$0.report] == nil }
      return abs(mine - theirs) <= (isUndated ? 3 : 1) ? .review : nil
    },
    ComparisonRule(
      name: "ages-without-names",
      summary: "Two ages of which one is of somebody whom its passage does not name.",
      explanation: "One passage does not name whose age it is: they may be two people.",
      examples: [
        PairExample(
          "A 17-year-old swimmer won the Lorn regatta on Sunday.",
          "Temi Adeyo, 19, won the Lorn regatta on Sunday.",
          .review,
          published: ("2025-10-22T10:00:00Z", "2025-10-22T12:00:00Z")
        ),
        PairExample(
          "Temi Adeyo, 19, won the Lorn regatta on Sunday.",
          "A 17-year-old swimmer won the Lorn regatta on Sunday.",
          .review,
          published: ("2025-10-22T10:00:00Z", "2025-10-22T12:00:00Z")
        ),
      ]
    ) { alignment, _ in
      guard alignment.left.fact.kind == .age else { return nil }
      return [alignment.left, alignment.right].allSatisfy { $0.owner?.isNamed == true } ? nil : .review
    },
  ]
}
