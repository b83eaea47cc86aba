/// Checks stories: articles to facts, facts to claims, claims to findings.
public enum Checker {
  /// What the reports of each story agree and disagree about; stories in the order given.
  public static func check(
    _ stories: [Story],
    problems: [Problem] = [],
    keepsTexts: Bool = false
  ) -> CheckResult {
    let results = stories.map { result(of: $0, Configuration(), keepsTexts) }
    return CheckResult(stories: results, problems: problems)
  }

  /// The same on several threads; `progress` is told how many stories of how many are done.
  ///
  /// A single story stays with who asked.
  ///
  /// `keepsTexts` is for outputs that show reports whole, which is the page alone.
  public static func check(
    _ stories: [Story],
    problems: [Problem],
    configuration: Configuration = Configuration(),
    threads: Int,
    keepsTexts: Bool = false,
    isolation: isolated (any Actor)? = #isolation,
    progress: (Int, Int) -> Void = { _, _ in }
  ) async -> CheckResult {
    let results = await concurrentMap(stories, threads: threads, chunk: 1, progress: progress) { story in
      result(of: story, configuration, keepsTexts)
    }
    return CheckResult(stories: results, problems: problems)
  }

  private static func result(
    of story: Story,
    _ configuration: Configuration,
    _ keepsTexts: Bool
  ) -> StoryResult {
    var result = StoryComparison(story, rules: configuration.rules(for: story)).result()
    result.takeSources(of: story, keepsTexts: keepsTexts)
    return result
  }
}
