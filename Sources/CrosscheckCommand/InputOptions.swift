import ArgumentParser
import Crosscheck

/// What to read, for every command that reads articles.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports: files, folders, or - for standard input.",
      discussion:
        "A folder is a story, and so is each folder in it; loose files are one story together. In .jsonl a line is an "
        + "article, {\"id\": …, \"text\": …} with story, outlet, published, title, author, url and format where known, or a "
        + "story, {\"id\": …, \"reports\": [article, …]}."
    ),
    completion: .file()
  )
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Read the paths from a file, one a line; - for standard input.", valueName: "list")
  )
  var filesFrom: String?

  @Option(help: "How many threads to use; all the machine has if not given.")
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads needs a number of 1 or more.") }
  }

  var threadCount: Int { threads ?? Terminal.processors }

  /// Complains where nothing is named: nobody waits for a terminal that waits for him.
  func requirePaths() throws {
    guard paths.isEmpty, filesFrom == nil else { return }
    throw ValidationError("Give at least one file or folder, or - for standard input.")
  }

  /// All paths, those of the list behind those of the command line.
  func allPaths() -> (paths: [String], problems: [Problem]) {
    guard let filesFrom else { return (paths, []) }
    let list = PathList.paths(inFile: filesFrom)
    return (paths + list.paths, list.problems)
  }
}

extension Problem {
  /// How it is named on standard error.
  var text: String {
    guard !isNote else { return Warning(path: path, line: line ?? 1, message: message).text }
    return "crosscheck: \(path == "-" ? "standard input" : path): \(message)\n"
  }
}

extension Warning {
  /// How it is named on standard error.
  var text: String { "crosscheck: warning: \(path):\(line): \(message)\n" }
}
