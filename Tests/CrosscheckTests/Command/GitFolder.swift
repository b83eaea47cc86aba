import Foundation

/// A git repository of a test's own, which goes when the test is over.
final class GitFolder: Sendable {
  private let folder: NewsFolder
  let path: String

  static let isThere: Bool = (try? run(["--version"], in: "/"))?.code == 0

  init() throws {
    folder = try NewsFolder()
    path = folder.path
    _ = try git(["init", "-q", "-b", "main"])
  }

  /// A clone; `shallow` keeps only the last commit.
  init(cloneOf other: GitFolder, named name: String = "clone", shallow: Bool = false) throws {
    folder = try NewsFolder()
    path = folder[name]
    let depth = shallow ? ["--depth", "1"] : []
    _ = try Self.run(["clone", "-q"] + depth + ["file://\(other.path)", path], in: folder.path)
  }

  subscript(name: String) -> String { "\(path)/\(name)" }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }

  func commit(_ message: String) throws {
    _ = try git(["add", "-A"])
    _ = try git(["commit", "-q", "-m", message])
  }

  @discardableResult
  func git(_ words: [String]) throws -> String {
    let outcome = try Self.run(words, in: path)
    guard outcome.code == 0 else { throw Failure(words: words, errors: outcome.errors) }
    return outcome.output
  }

  struct Failure: Error {
    let words: [String]
    let errors: String
  }

  private static func run(_ words: [String], in folder: String) throws -> BuiltCommand.Outcome {
    let settings = [
      "user.name=Test", "user.email=test@example.org", "commit.gpgsign=false", "core.hooksPath=/dev/null",
    ]
    return try BuiltCommand.run(
      program: "/usr/bin/env",
      ["git"] + settings.flatMap { ["-c", $0] } + words,
      in: folder
    )
  }
}
