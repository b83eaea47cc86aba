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

  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("How to print on standard output.", valueName: "format"))
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(
      "Also write a file, such as html=report.html, or html=report/ for a page a story; may be given several times.",
      valueName: "format=file"
    ),
    transform: OutputTarget.init
  )
  var output: [OutputTarget] = []

  @Option(help: "How grave a finding must be for exit code 1.")
  var failOn: FailureThreshold = .error

  @Option(help: ArgumentHelp("Show only the finding with this id, and how it was reached.", valueName: "id"))
  var why: String?

  func validate() throws {
    try input.requirePaths()
  }

  func run() async throws {
    let progress = Progress()
    let result = await result(progress)
    progress.end()
    var problems = result.problems
    for target in output {
      if let problem = target.write(result, options: options()) { problems.append(problem) }
    }
    try print(result)
    // A terminal has just shown the problems of the result; whoever reads a file or a pipe has not.
    let shown = format == .text && Terminal.isTerminal(STDOUT_FILENO) ? result.problems.count : 0
    for problem in problems.dropFirst(shown) { StandardError.write(problem.line) }
    if !problems.isEmpty { throw Exit.incomplete }
    if failOn.isReached(by: result) { throw Exit.found }
  }

  private func result(_ progress: Progress) async -> CheckResult {
    let listed = input.allPaths()
    // The page alone shows reports whole and names the files by digest; no other output pays for that.
    let hasPage = format == .html || output.contains { $0.format == .html }
    let reader = StoryReader(threads: input.threadCount, takesDigests: hasPage)
    let (stories, problems) = await reader.stories(at: listed.paths) { done, total in
      progress.show("Reading files:", done, of: total)
    }
    return await Checker.check(
      stories,
      problems: listed.problems + problems,
      threads: input.threadCount,
      keepsTexts: hasPage
    ) { progress.show("Checking stories:", $0, of: $1) }
  }

  private func print(_ result: CheckResult) throws {
    var options = options()
    options.colour = Terminal.showsColour
    options.width = Terminal.width
    guard let why else {
      StandardOutput.write(Output.render(result, as: format, options: options))
      return
    }
    guard let found = result.only(findingWithID: why) else {
      StandardError.write(
        "crosscheck: There is no finding \(why) in this run. Take the id from --format json.\n"
      )
      throw Exit.incomplete
    }
    options.show = Set(Verdict.allCases)
    options.showsReasoning = true
    StandardOutput.write(Output.render(found, as: format, options: options))
  }

  /// What every output of this run shares; no more of the command than what decides about its outcome.
  private func options() -> RenderOptions {
    RenderOptions(
      commandLine: commandLine,
      epoch: Terminal.variable("SOURCE_DATE_EPOCH").flatMap { Int($0) },
      show: report.verdicts,
      root: Terminal.folder,
      assets: report.htmlAssets
    )
  }

  private var commandLine: String {
    var words = ["crosscheck", "check"] + input.paths.prefix(8)
    if input.paths.count > 8 { words.append("…") }
    if let list = input.filesFrom { words += ["--files-from", list] }
    return words.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
  }
}
