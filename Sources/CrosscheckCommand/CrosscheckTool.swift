import ArgumentParser
import Crosscheck

@main
struct CrosscheckTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosscheck",
    abstract: "Says where several reports of the same story disagree.",
    version: "0.1.0",
    subcommands: [CheckCommand.self, FactsCommand.self, TextCommand.self, PairsCommand.self]
  )
}
