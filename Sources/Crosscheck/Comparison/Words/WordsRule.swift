/// What can be found of words that should be the same in several places and are not.
struct WordsRule: Sendable {
  /// Slug of the thing found: `name-spelt-two-ways`.
  let name: String
  let kind: Kind
  /// The gravest that may follow.
  let verdict: Verdict
  /// What it finds, in a sentence.
  let summary: String
  /// Why it is no more than that, or under which reading it would not be: shown with every finding.
  let explanation: String
  /// Why the passages are taken to be about the same.
  let because: String
  /// What would make a finding wrong.
  let doubt: String
  /// Pairs of passages that the rule decides, and some that it must leave alone.
  let examples: [PairExample]

  /// All rules, in the order in which their findings are told.
  static let all: [WordsRule] =
    nameRules + roleRules + placeRules + attributeRules + outcomeRules + quotationRules
}

extension WordsRule: Equatable {
  /// A rule is known by its name.
  static func == (left: WordsRule, right: WordsRule) -> Bool { left.name == right.name }
}
