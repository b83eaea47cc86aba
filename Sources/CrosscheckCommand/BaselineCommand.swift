import ArgumentParser
import Crosscheck

struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Keeps the file of findings that are known and do not fail a check.",
    discussion: """
      On the first day: crosscheck baseline write stories. From then on: crosscheck check stories --baseline \
      \(Baseline.defaultPath). Commit the file beside the reports.
      """,
    subcommands: [Write.self, Prune.self, Diff.self]
  )

  /// What all that is done to a baseline needs.
  struct Options: ParsableArguments {
    @OptionGroup var input: InputOptions

    @Option(
      help: ArgumentHelp(
        "The baseline's file; else the one that the configuration names, else \(Baseline.defaultPath).",
        valueName: "file"
      ),
      completion: .file(extensions: ["json"])
    )
    var baseline: String?

    @Option(
      help: ArgumentHelp("The configuration file, as for check.", valueName: "file"),
      completion: .file(extensions: ["yml", "yaml"])
    )
    var config: String?

    @Flag(help: "Look at no configuration file.")
    var isolated = false

    @OptionGroup var today: Today

    /// What holds for a run over paths.
    private func configuration(over paths: [String]) throws -> Configuration {
      guard !isolated else { return ConfigurationFile.isolated }
      let found = ConfigurationFile.configuration(named: config, over: paths)
      try StandardError.report(found.problems)
      return found.configuration
    }

    /// Where the baseline is.
    func path(_ configuration: Configuration) -> String {
      baseline ?? configuration.baselinePath ?? Baseline.defaultPath
    }

    /// The baseline's path where no reports are read.
    func path() throws -> String { path(try configuration(over: [])) }

    /// What is found now, against the baseline; a baseline that is not there is an empty one where it may be missing.
    func run(mayBeMissing: Bool = false) async throws -> Outcome {
      let listed = input.allPaths()
      let configuration = try configuration(over: listed.paths)
      let path = path(configuration)
      let known: Baseline
      if mayBeMissing, !OutputPath.isThere(path) {
        known = Baseline()
      } else {
        known = try read(path)
      }
      let reader = StoryReader(threads: input.threadCount, rules: configuration.input)
      let (stories, problems) = await reader.stories(at: listed.paths)
      var result = await Checker.check(
        stories,
        problems: listed.problems + problems,
        configuration: configuration,
        threads: input.threadCount
      )
      result.applyIgnores(of: stories, knownRules: RuleCatalog.decidingSlugs, on: today.day)
      let comparison = BaselineComparison(of: result, with: known, on: today.day)
      return Outcome(
        path: path,
        baseline: known,
        settings: configuration.judgementFingerprint,
        result: result,
        comparison: comparison
      )
    }

    /// The baseline of a file; one that is wrong is named, and nothing else is done.
    func read(_ path: String) throws -> Baseline {
      switch Baseline.read(from: path) {
      case .success(let baseline): return baseline
      case .failure(let unreadable):
        StandardError.write(unreadable.problem.text)
        throw Exit.incomplete
      }
    }

  }

  /// A run, and what the baseline was before it.
  struct Outcome {
    let path: String
    var baseline: Baseline
    /// Fingerprint of the settings that hold now.
    let settings: String
    let result: CheckResult
    let comparison: BaselineComparison

    /// Writes the baseline to its file.
    func write() throws {
      guard let reason = OutputPath.write(baseline.json, to: path) else { return }
      StandardError.write(
        "crosscheck: \(path): This baseline cannot be written: \(reason)\n"
      )
      throw Exit.incomplete
    }
  }
}

extension BaselineCommand {
  struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      // Given, since to make names of types takes a tenth of what every command starts with.
      commandName: "write",
      abstract: "Sets aside what is found now; what is set aside already stays as it is."
    )

    @OptionGroup var options: Options

    @Option(help: "Why these findings are set aside.")
    var reason = "Known when the baseline was written."

    @Option(help: "Who sets them aside.")
    var author: String?

    @Option(
      help: ArgumentHelp(
        "The last day on which they are set aside; then they count again.",
        valueName: "day"
      ),
      transform: Today.day
    )
    var until: CalendarDay?

    @Option(
      help: ArgumentHelp("Only the finding with this id; may be given several times.", valueName: "id")
    )
    var only: [String] = []

    func validate() throws {
      try options.input.requirePaths()
      guard reason.utf8.contains(where: { $0 > 0x20 }) else { throw ValidationError("--reason is empty.") }
      if let until, until < options.today.day {
        throw ValidationError("--until \(until.iso) is over: it is \(options.today.day.iso) today.")
      }
    }

    func run() async throws {
      var outcome = try await options.run(mayBeMissing: true)
      let before = outcome.baseline.entries.count
      let written = outcome.baseline.accept(
        outcome.comparison,
        in: outcome.result,
        only: only,
        as: Baseline.Acceptance(reason: reason, author: author, day: options.today.day, expires: until)
      )
      if written == 0, !only.isEmpty {
        StandardError.write(
          "crosscheck: No finding that is not set aside has the id \(only.joined(separator: " or ")). "
            + "Take it from the last line of a finding.\n"
        )
        throw Exit.incomplete
      }
      let isOfOtherSettings = outcome.baseline.configuration != outcome.settings
      outcome.baseline.configuration = outcome.settings
      if written > 0 || before == 0 || isOfOtherSettings { try outcome.write() }
      var text = "Set aside \(Counted.text(written, "finding")) in \(outcome.path)"
      if before > 0 { text += ", which held \(Counted.text(before, "entry", "entries"))" }
      StandardOutput.write("\(text).\n")
      Self.mentionStale(outcome.comparison.stale)
      try StandardError.report(outcome.result.problems)
    }

    private static func mentionStale(_ stale: [Baseline.Entry]) {
      guard !stale.isEmpty else { return }
      let count = Counted.text(stale.count, "entry is", "entries are")
      StandardOutput.write("\(count) no longer needed: crosscheck baseline prune takes them out.\n")
    }
  }

  struct Prune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune",
      abstract: "Takes out entries of which the finding is no longer there.",
      discussion: """
        Entries of stories that are not among those given stay, unless --missing-stories says that all stories are given.
        """
    )

    @OptionGroup var options: Options

    @Flag(help: "Also take out entries of stories that are not among those given.")
    var missingStories = false

    func validate() throws { try options.input.requirePaths() }

    func run() async throws {
      var outcome = try await options.run()
      let read = Set(outcome.result.stories.map(\.id))
      let missing = missingStories && outcome.result.problems.isEmpty
      let unwanted =
        outcome.comparison.stale
        + (missing ? outcome.comparison.unseen.filter { !read.contains($0.story) } : [])
      outcome.baseline.remove(unwanted)
      if !unwanted.isEmpty { try outcome.write() }
      for entry in unwanted { StandardOutput.write("- \(entry.summary)\n") }
      let left = Counted.text(outcome.baseline.entries.count, "entry is", "entries are")
      StandardOutput.write(
        "Took out \(Counted.text(unwanted.count, "entry", "entries")) of \(outcome.path); \(left) left.\n"
      )
      try StandardError.report(outcome.result.problems)
    }
  }
}

/// A number and its noun.
enum Counted {
  static func text(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
