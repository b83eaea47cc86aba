import Foundation

/// The command as it was built beside these tests.
enum BuiltCommand {
  struct Outcome: Sendable {
    let output: String
    let errors: String
    let code: Int32
  }

  static let path = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("crosscheck").path

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Runs the command in a folder with words and a standard input.
  static func run(_ words: [String], input: String = "", in folder: String = SourceFile.root) throws
    -> Outcome
  {
    try run(words, with: path, input: input, in: folder)
  }

  /// Runs another program.
  static func run(program: String, _ words: [String], in folder: String) throws -> Outcome {
    try run(words, with: program, in: folder)
  }

  fileprivate static func run(_ words: [String], with path: String, input: String = "", in folder: String)
    throws
    -> Outcome
  {
    let scratch = try NewsFolder(["input": input, "output": "", "errors": ""])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle(forReadingAtPath: scratch["input"])
    process.standardOutput = FileHandle(forWritingAtPath: scratch["output"])
    process.standardError = FileHandle(forWritingAtPath: scratch["errors"])
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: scratch[name])), as: UTF8.self)
    }
    return Outcome(output: try text("output"), errors: try text("errors"), code: process.terminationStatus)
  }
}

extension BuiltCommand {
  /// Runs a program of the machine in a folder.
  static func runTool(_ name: String, _ words: [String], in folder: String) throws -> Outcome {
    try run(program: "/bin/sh", ["-c", "exec \"$@\"", "sh", name] + words, in: folder)
  }
}
