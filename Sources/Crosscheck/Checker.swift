/// Checks stories: articles to facts, facts to claims, claims to findings.
public enum Checker {
  /// What the reports of each story agree and disagree about; stories in the order given.
  public static func check(_ stories: [Story], problems: [Problem] = []) -> CheckResult {
    CheckResult(stories: stories.map { StoryComparison($0).result() }, problems: problems)
  }

  /// The same on several threads; `progress` is told how many stories of how many are done.
  public static func check(
    _ stories: [Story],
    problems: [Problem],
    configuration: Configuration = Configuration(),
    threads: Int,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async -> CheckResult {
    let results = await concurrentMap(stories, threads: threads, chunk: 1, progress: progress) { story in
      StoryComparison(story, rules: configuration.rules(for: story)).result()
    }
    return CheckResult(stories: results, problems: problems)
  }
}
