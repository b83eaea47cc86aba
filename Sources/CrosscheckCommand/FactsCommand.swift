import ArgumentParser
import Crosscheck

struct FactsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Prints the facts of reports, normalised."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, jsonl
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var folders: FolderOptions

  @Flag(help: "Read articles as JSON Lines from standard input, and answer each as soon as it is there.")
  var batch = false

  @Option(
    name: .customLong("format"),
    help: "How to print: table for people, jsonl for scripts (default: table, and jsonl with --frames)."
  )
  var chosenFormat: Format?

  @Flag(help: "Add to each fact what stands around it: event, participants, source, stance (in jsonl).")
  var frames = false

  private var format: Format { chosenFormat ?? (frames ? .jsonl : .table) }

  func validate() throws {
    guard !frames || format == .jsonl else {
      throw ValidationError("--frames has no place in a table. Leave out --format table.")
    }
    guard batch else { return try input.requirePaths() }
    guard input.paths.isEmpty, input.filesFrom == nil else {
      throw ValidationError("--batch reads standard input; give no paths with it.")
    }
  }

  /// Prints the facts; with one thread it stays on the main one, where the allocator neither locks nor asks the system for
  /// each page: 3% of the time of a large text.
  @MainActor
  func run() async throws {
    var stream: ArticleStream
    var problems: [Problem] = []
    if batch {
      stream = ArticleStream(linesOfStandardInput: input.threadCount)
    } else {
      let listed = input.allPaths()
      problems = listed.problems
      stream = ArticleStream(of: listed.paths, threads: input.threadCount, rules: folders.rules)
    }
    if format == .jsonl, input.threadCount == 1 {
      // Nothing need wait for its turn, so that no line need be kept.
      while let batch = stream.nextArticles() {
        problems += batch.problems
        guard FactsOutput.writeLines(of: batch.outcomes, withFrames: frames, to: StandardOutput.write) else {
          break
        }
      }
    } else {
      let print = printer()
      while let batch = await stream.next(print) {
        problems += batch.problems
        guard StandardOutput.write(batch.outcomes) else { break }
      }
    }
    try StandardError.report(problems)
  }

  private func printer() -> @Sendable (Article) -> [UInt8] {
    switch format {
    case .jsonl where frames:
      return { article in
        let reading = Extraction.read(article)
        let (title, text) = (reading.frames(of: .title), reading.frames(of: .text))
        return FactsOutput.jsonLine(
          of: article,
          facts: reading.facts,
          frames: { $0.part == .title ? title.frame(of: $0) : text.frame(of: $0) }
        )
      }
    case .jsonl: return { FactsOutput.jsonLine(of: $0, facts: Extraction.facts(in: $0)) }
    case .table:
      let colour = Terminal.showsColour
      return { Array(FactsTable.text(of: $0, facts: Extraction.facts(in: $0), colour: colour).utf8) }
    }
  }
}
