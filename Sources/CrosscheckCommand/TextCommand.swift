import ArgumentParser
import Crosscheck

struct TextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract:
      "Prints what is read of each file: headline, dates, author and the text without the page around it."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, text, jsonl
  }

  @OptionGroup var input: InputOptions

  @OptionGroup var folders: FolderOptions

  @Option(help: "How to print: a table of what is known, the text alone, or jsonl for scripts.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Say of a page which blocks were taken and which were left out, and by which test.",
      valueName: "page"
    ),
    completion: .file()
  )
  var why: String?

  func validate() throws {
    if why == nil { try input.requirePaths() }
  }

  func run() async throws {
    var problems: [Problem] = []
    if let why {
      let (lines, found) = ContentReport.text(of: why)
      StandardOutput.write(lines)
      problems += found
    }
    let listed = input.allPaths()
    problems += listed.problems
    var stream = ArticleStream(of: listed.paths, threads: input.threadCount, rules: folders.rules)
    while let batch = await stream.next(printer()) {
      problems += batch.problems
      guard StandardOutput.write(batch.outcomes) else { break }
    }
    try StandardError.report(problems)
  }

  private func printer() -> @Sendable (Article) -> [UInt8] {
    switch format {
    case .jsonl: return { ArticleOutput.jsonLine(of: $0) }
    case .text: return { $0.text.bytes + [0x0A] }
    case .table: return { Array(ArticleOutput.table(of: $0).utf8) }
    }
  }
}
