import ArgumentParser
import Crosscheck

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says where the reports of a story disagree."
  )

  @Option(help: "How to print.")
  var format: String = "text"

  @Argument(help: "Stories: folders, files, or - for standard input.")
  var paths: [String]

  func run() async throws {
    let (stories, problems) = await StoryReader().stories(at: paths)
    let result = Checker.check(stories, problems: problems)
    StandardOutput.write(Output.render(result, as: OutputFormat(rawValue: format) ?? .text))
  }
}
