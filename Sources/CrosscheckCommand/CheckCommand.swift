import ArgumentParser
import Crosscheck

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says where the reports of a story disagree.",
    discussion: """
      Exit codes: 0 where no finding reaches --fail-on, 1 where one does, 2 where a report could not be read; \
      all that could be is checked and reported all the same.
      """
  )

  @OptionGroup var input: InputOptions

  @OptionGroup var changed: ChangedOptions

  @OptionGroup var suppression: SuppressionOptions

  @OptionGroup var report: ReportOptions

  @OptionGroup var settings: SettingOptions

  @Flag(help: "Print how often each rule decided instead of the findings; --format json for scripts.")
  var statistics = false

  @Flag(help: "List every rule, exemption, check and veto, and check nothing; --format json for scripts.")
  var listRules = false

  @Option(help: ArgumentHelp("Show only the finding with this id, and how it was reached.", valueName: "id"))
  var why: String?

  func validate() throws {
    if !listRules { try input.requirePaths() }
    if listRules || statistics, let format = settings.format, format != .text, format != .json {
      let flag = listRules ? "--list-rules" : "--statistics"
      throw ValidationError("\(flag) prints text or json, not \(format.rawValue).")
    }
  }

  /// Checks; one story, or one thread, stays on the main one, where the allocator neither locks nor asks the system for each
  /// page.
  @MainActor
  func run() async throws {
    let listed = listRules ? ([], []) : input.allPaths()
    let configuration = try settings.configuration(over: listed.0 + (listRules ? input.paths : []))
    guard !listRules else { return printRules(configuration) }
    let plan = OutputPlan(configuration, over: listed.0, needing: neededFiles(configuration))
    try plan.check()
    let progress = Progress()
    let (result, isStale) = try await result(of: listed, configuration, progress)
    progress.end()
    let options = options(configuration)
    let problems = result.problems + plan.write(result, options: options)
    try print(result, configuration.format.value, options)
    // Where standard output and standard error end at one place, the text has just told the problems of the result.
    let isTold =
      [.text, .concise].contains(configuration.format.value) && !statistics && why == nil
      && Terminal.isOnePlace(STDOUT_FILENO, STDERR_FILENO)
    for problem in problems.dropFirst(isTold ? result.problems.count : 0) {
      StandardError.write(problem.text)
    }
    if !isTold { for warning in result.warnings { StandardError.write(warning.text) } }
    let isAlone = !result.stories.isEmpty && result.stories.allSatisfy { $0.reports.count == 1 }
    // Where nothing was found, the summary says so.
    if isAlone, !isTold || result.stories.contains(where: { !$0.findings.isEmpty }) {
      StandardError.write(
        "crosscheck: No story has a second report, so each report was checked by itself alone.\n"
      )
    }
    if !problems.isEmpty { throw Exit.incomplete }
    if configuration.failOn.value.isReached(by: result) || isStale { throw Exit.found }
  }

  /// What the run reads beside the reports.
  private func neededFiles(_ configuration: Configuration) -> [String] {
    [
      configuration.file, suppression.baseline ?? configuration.baselinePath, input.filesFrom,
    ].compactMap(\.self).filter { $0 != "-" }
  }

  /// What was found, and whether the baseline holds entries that nothing needs and that are to fail a run.
  @MainActor
  private func result(
    of listed: (paths: [String], problems: [Problem]),
    _ configuration: Configuration,
    _ progress: Progress
  ) async throws -> (CheckResult, isStale: Bool) {
    // The page alone shows reports whole and names the files by digest; no other output pays for that.
    let hasPage =
      configuration.format.value == .html
      || configuration.outputs.contains { $0.value.format == .html }
    let reader = StoryReader(
      threads: input.threadCount,
      rules: configuration.input,
      takesDigests: hasPage
    )
    let (read, problems) = await reader.stories(at: listed.paths) { done, total in
      progress.show("Reading files:", done, of: total)
    }
    let stories = try changed.chosen(of: read, at: listed.paths)
    var result = await Checker.check(
      stories,
      problems: listed.problems + problems,
      configuration: configuration,
      threads: input.threadCount,
      keepsTexts: hasPage
    ) {
      progress.show("Checking stories:", $0, of: $1)
    }
    let isStale = try suppression.apply(to: &result, of: stories, configuration)
    return (result, isStale)
  }

  private func printRules(_ configuration: Configuration) {
    let settings = configuration.ruleSettings
    if configuration.format.value == .json {
      StandardOutput.write(RuleListing.json(settings: settings))
    } else {
      StandardOutput.write(RuleListing.text(settings: settings))
    }
  }

  private func print(_ result: CheckResult, _ format: OutputFormat, _ given: RenderOptions) throws {
    if statistics {
      let statistics = Statistics(of: result)
      StandardOutput.write(format == .json ? statistics.json : Array(statistics.text.utf8))
      return
    }
    var options = given
    options.colour = Terminal.showsColour
    options.width = Terminal.width
    guard let why else {
      Output.write(result, as: format, options: options, to: StandardOutput.write)
      return
    }
    guard let found = result.only(findingWithID: why) else {
      StandardError.write(
        "crosscheck: There is no finding \(why) in this run. Each finding ends with its id.\n"
      )
      throw Exit.incomplete
    }
    options.show = Set(Verdict.allCases)
    options.showsReasoning = true
    StandardOutput.write(Output.render(found, as: format, options: options))
  }

  /// What every output of this run shares; no more of the command than what decides about its outcome.
  private func options(_ configuration: Configuration) -> RenderOptions {
    var options = RenderOptions(
      commandLine: commandLine,
      epoch: Terminal.variable("SOURCE_DATE_EPOCH").flatMap { Int($0) },
      show: Set(configuration.show.value.flatMap(\.verdicts)),
      suppressed: suppression.suppressed,
      root: Terminal.folder,
      assets: report.htmlAssets
    )
    options.configurationDigest = configuration.digest
    return options
  }

  private var commandLine: String {
    var words = ["crosscheck", "check"] + input.paths.prefix(8)
    if input.paths.count > 8 { words.append("…") }
    if let list = input.filesFrom { words += ["--files-from", list] }
    return words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
  }
}
