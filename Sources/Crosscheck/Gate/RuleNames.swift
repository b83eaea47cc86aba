/// The slugs of all rules that make findings.
public enum RuleNames {
  /// In the order in which `explain` lists them.
  public static let all: [String] =
    ComparisonRule.all.map(\.name) + ReportCheck.all.map(\.name) + WordsDifference.rules
}
