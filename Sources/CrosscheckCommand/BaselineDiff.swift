import ArgumentParser
import Crosscheck

extension BaselineCommand {
  struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Says what the baseline does not know and what it need not know any more.",
      discussion: """
        With --with FILE it compares two baselines and reads no report. Exit codes: 0 where nothing differs, 1 where \
        something does, 2 where something could not be read.
        """
    )

    @OptionGroup var options: Options

    @Option(
      help: ArgumentHelp("Compare with another baseline instead of reading reports.", valueName: "file"),
      completion: .file(extensions: ["json"])
    )
    var with: String?

    func validate() throws {
      if with == nil { return try options.input.requirePaths() }
      guard options.input.paths.isEmpty, options.input.filesFrom == nil else {
        throw ValidationError("--with compares two baselines; give no reports with it.")
      }
    }

    func run() async throws {
      if let with { return try compare(options.path(), with) }
      let outcome = try await options.run()
      let comparison = outcome.comparison
      let new = comparison.new.map { found in
        Baseline.Entry(found.finding, in: outcome.result.stories[found.story].id, reason: "")
      }
      list("New: not in \(outcome.path)", new, mark: "+")
      list("Counting again: their time is over", comparison.expired.map(\.entry), mark: "+")
      list("Counting again: graver than they were", comparison.outgrown.map(\.entry), mark: "+")
      list("No longer there", comparison.stale, mark: "-")
      StandardOutput.write(
        "\(comparison.accepted.count) set aside, \(new.count) new, "
          + "\(comparison.expired.count + comparison.outgrown.count) counting again, "
          + "\(comparison.stale.count) no longer there, \(comparison.unseen.count) of stories not read.\n"
      )
      try StandardError.report(outcome.result.problems)
      let again = comparison.expired.count + comparison.outgrown.count
      if new.count + again + comparison.stale.count > 0 { throw Exit.found }
    }

    private func compare(_ path: String, _ otherPath: String) throws {
      let (one, other) = (try options.read(path), try options.read(otherPath))
      let (removed, added) = one.difference(to: other)
      for entry in removed { StandardOutput.write("- \(line(of: entry))\n") }
      for entry in added { StandardOutput.write("+ \(line(of: entry))\n") }
      let same = one.entries.count - removed.count
      StandardOutput.write(
        "\(Counted.text(same, "entry", "entries")) alike, \(removed.count) only in \(path), "
          + "\(added.count) only in \(otherPath).\n"
      )
      if !removed.isEmpty || !added.isEmpty { throw Exit.found }
    }

    private func list(_ title: String, _ entries: [Baseline.Entry], mark: String) {
      guard !entries.isEmpty else { return }
      StandardOutput.write("\(title):\n")
      for entry in entries { StandardOutput.write("\(mark) \(line(of: entry))\n") }
      StandardOutput.write("\n")
    }

    private func line(of entry: Baseline.Entry) -> String {
      let last = entry.expires.map { " until \($0.iso)" } ?? ""
      return "\(entry.id) \(entry.verdict.rawValue) \(entry.summary)\(last)"
    }
  }
}
