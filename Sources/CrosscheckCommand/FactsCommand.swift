import ArgumentParser
import Crosscheck

struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Prints the facts of articles, normalised."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, jsonl
  }

  @Flag(help: "Read articles as JSON Lines from standard input.")
  var batch = false

  @Option(help: "How to print: a table for people, jsonl for scripts.")
  var format: Format = .table

  @Argument(help: "Articles: files, folders, or - for standard input.")
  var paths: [String] = []

  func run() throws {
    let (articles, problems) = ArticleReader.articles(at: batch ? ["-"] : paths)
    for article in articles {
      let facts = Extraction.facts(in: article)
      switch format {
      case .jsonl: StandardOutput.write(FactsOutput.jsonLine(of: article, facts: facts))
      case .table:
        for fact in facts {
          let text = fact.part == .title ? article.title ?? article.text : article.text
          StandardOutput.write(
            "\(article.id)\t\(fact.kind.rawValue)\t\(ValueText.text(of: fact.value))\t\(text.string(in: fact.range))\n"
          )
        }
      }
    }
    for problem in problems { StandardError.write("\(problem.path): \(problem.message)\n") }
    if !problems.isEmpty { throw ExitCode(2) }
  }
}
