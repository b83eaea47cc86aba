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

  @Option(help: "How to print: a table of what is known, the text alone, or jsonl for scripts.")
  var format: Format = .text

  @Option(help: "Take the files from a list, one path a line; - for standard input.")
  var filesFrom: String?

  @Option(help: "Say of a page which blocks were taken and which were left out, and by which test.")
  var why: String?

  @Argument(help: "Articles: files, folders, or - for standard input.")
  var paths: [String] = []

  func run() async throws {
    var problems: [Problem] = []
    if let why {
      let (lines, found) = ContentReport.text(of: why)
      StandardOutput.write(lines)
      problems += found
    }
    var paths = paths
    if let filesFrom {
      let (listed, found) = PathList.paths(inFile: filesFrom)
      paths += listed
      problems += found
    }
    let (articles, found) = await StoryReader().articles(at: paths)
    problems += found
    for article in articles { write(article) }
    for problem in problems { StandardError.write("\(problem.path): \(problem.message)\n") }
    if !problems.isEmpty { throw ExitCode(2) }
  }

  private func write(_ article: Article) {
    switch format {
    case .jsonl: StandardOutput.write(ArticleOutput.jsonLine(of: article))
    case .text: StandardOutput.write(article.text.bytes + [0x0A])
    case .table: StandardOutput.write(ArticleOutput.table(of: article))
    }
  }
}
