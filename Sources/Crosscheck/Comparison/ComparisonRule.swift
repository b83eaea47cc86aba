/// A way to judge two claims that are about the same thing; the first rule that answers decides and is named.
struct ComparisonRule: Sendable {
  /// Slug of the thing found: `rounding`, `newer-figure`, `ordinal-against-count`.
  let name: String
  /// What it finds, in a sentence.
  let summary: String
  /// Why it is no more than that, or under which reading it would be: shown with every finding.
  let explanation: String
  /// Pairs of passages that the rule decides, and some that it must leave alone.
  let examples: [PairExample]
  let judge: @Sendable (_ alignment: Alignment, _ setting: Setting) -> Verdict?

  /// What a judgement may know beside the two claims.
  struct Setting: Sendable {
    /// When the reports were published, by index of the report.
    let published: [Moment?]
    /// Sums in dollars without a country that a report of the story gives beside one in another currency.
    let conversions: [Double]
  }

  /// All rules in order: what makes values compatible, then what explains a difference, then the differences.
  static let all: [ComparisonRule] =
    sameValueRules + dollarRules + scopeRules + dayRules + ageRules
    + roundFigureRules + explainedDifferenceRules
    + [printedTogether] + differenceRules

  /// Which relation each exemption allows: with the exemption off, it counts as a difference.
  static let allowedRelations: [(rule: String, relation: Relation)] = [
    ("unit-conversion", .converted), ("rounding", .rounds), ("bound-satisfied", .within),
    ("time-within", .overlaps),
  ]
}
