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

  @Flag(
    inversion: .prefixedNo,
    help: "End with 1 where an entry of the baseline is no longer needed (default: --no-strict-baseline)."
  )
  var strictBaseline: Bool?

  @Option(
    help: ArgumentHelp(
      "Findings that are set aside: auto puts them where a format has a place for them, show also lists them in text, "
        + "hide leaves them out everywhere."
    )
  )
  var suppressed: RenderOptions.SuppressedDisplay = .auto

  @OptionGroup var today: Today

  /// Sets aside what reports and the baseline say; tells whether the baseline holds entries that nothing needs, where
  /// that is to fail a run.
  func apply(to result: inout CheckResult, of stories: [Story], _ configuration: Configuration) throws -> Bool
  {
    let day = today.day
    let isStrict = strictBaseline ?? configuration.baseline.strict.value
    result.applyIgnores(of: stories, knownRules: RuleCatalog.decidingSlugs, on: day)
    guard let baseline = baseline ?? configuration.baselinePath else {
      if strictBaseline == true {
        StandardError.write(
          "crosscheck: --strict-baseline needs --baseline FILE, or \"baseline\" in the configuration.\n"
        )
        throw Exit.incomplete
      }
      return false
    }
    switch Baseline.read(from: baseline) {
    case .failure(let unreadable):
      result.problems.append(unreadable.problem)
      return false
    case .success(let known):
      let comparison = BaselineComparison(of: result, with: known, on: day)
      result.apply(comparison, of: baseline)
      result.warn(of: known, at: baseline, unlessWrittenUnder: configuration.judgementFingerprint)
      return isStrict && !comparison.stale.isEmpty
    }
  }
}

extension Configuration {
  /// Where the baseline is, told from here if it lies below; nil where none is named.
  var baselinePath: String? {
    guard let path = baseline.file.value.map(path) else { return nil }
    guard let folder = Terminal.folder, path.hasPrefix("\(folder)/") else { return path }
    return String(path.dropFirst(folder.count + 1))
  }
}

extension RenderOptions.SuppressedDisplay: ExpressibleByArgument {}
