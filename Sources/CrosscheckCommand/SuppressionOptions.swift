import ArgumentParser
import Crosscheck

/// What is known and set aside, and how it shows.
struct SuppressionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file of findings that are known and do not count; crosscheck baseline write makes it.",
      valueName: "file"
    ),
    completion: .file(extensions: ["json"])
  )
  var baseline: String?

  @Flag(help: "End with 1 where an entry of the baseline is no longer needed.")
  var strictBaseline = false

  @Option(
    help: ArgumentHelp(
      "Findings that are set aside: auto puts them where a format has a place for them, show also lists them in text, "
        + "hide leaves them out everywhere."
    )
  )
  var suppressed: RenderOptions.SuppressedDisplay = .auto

  @OptionGroup var today: Today

  func validate() throws {
    if strictBaseline, baseline == nil { throw ValidationError("--strict-baseline needs --baseline FILE.") }
  }

  /// Sets aside what reports and the baseline say; tells whether the baseline holds entries that nothing needs.
  func apply(to result: inout CheckResult, of stories: [Story]) -> Bool {
    let day = today.day
    result.applyIgnores(of: stories, knownRules: RuleNames.all, on: day)
    guard let baseline else { return false }
    switch Baseline.read(from: baseline) {
    case .failure(let unreadable):
      result.problems.append(unreadable.problem)
      return false
    case .success(let known):
      let comparison = BaselineComparison(of: result, with: known, on: day)
      result.apply(comparison, of: baseline)
      return !comparison.stale.isEmpty
    }
  }
}

extension RenderOptions.SuppressedDisplay: ExpressibleByArgument {}
