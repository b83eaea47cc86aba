import ArgumentParser
import Crosscheck

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

struct CrosscheckTool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosscheck",
    abstract: "Says where several reports of the same story disagree.",
    discussion: """
      Exit codes: 0 where nothing was found that --fail-on asks for, 1 where something was, 2 where the run is not \
      complete: a wrong argument, or a report that could not be read. All that can be read is checked all the same.
      """,
    version: ToolVersion.number,
    subcommands: [
      CheckCommand.self, BaselineCommand.self, InitCommand.self, ConfigCommand.self, FactsCommand.self,
      TextCommand.self, ExplainCommand.self, ManualCommand.self, PairsCommand.self, NamesCommand.self,
    ]
  )
}

extension CrosscheckTool {
  /// Names the command that was meant, where the first word is none.
  fileprivate static func refuseUnknownCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-"), word != "help" else { return }
    let commands = configuration.subcommands.map { $0.configuration }
    guard !commands.contains(where: { $0.commandName == word }) else { return }
    let names = commands.filter { $0.shouldDisplay }.compactMap { $0.commandName }
    let advice: String
    if OutputPath.isThere(word) {
      advice = "To check it: crosscheck check \(word)"
    } else if let near = Manual.nearest(to: word, among: names) {
      advice = "Did you mean \"\(near)\"?"
    } else {
      advice = "The commands are \(names.joined(separator: ", "))."
    }
    throw ValidationError("There is no command \"\(word)\". \(advice)")
  }
}

/// Exit codes as they are promised: 2 for whatever keeps a run from being complete, wrong usage included.
enum Exit {
  static let found = ExitCode(1)
  static let incomplete = ExitCode(2)
}

@main
enum Main {
  static func main() async {
    // A reader that has seen enough closes the pipe; that is no reason to die half way through writing files.
    signal(SIGPIPE, SIG_IGN)
    do {
      try CrosscheckTool.refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try CrosscheckTool.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      let isFailure = CrosscheckTool.exitCode(for: error) != .success
      let message = CrosscheckTool.fullMessage(for: error)
      guard isFailure else {
        StandardOutput.write(message + "\n")
        return
      }
      StandardError.write(message + "\n")
      exit(Exit.incomplete.rawValue)
    }
  }
}
