/// Checks stories: articles to facts, facts to claims, claims to findings.
public enum Checker {
  /// What the reports of each story agree and disagree about; stories in the order given.
  public static func check(_ stories: [Story], problems: [Problem] = []) -> CheckResult {
    CheckResult(stories: stories.map { StoryComparison($0).result() }, problems: problems)
  }
}
