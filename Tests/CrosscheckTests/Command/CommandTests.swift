import Testing

@testable import Crosscheck

/// What people try first, through the command itself.
@Suite(.enabled(if: BuiltCommand.isThere)) struct CommandTests {
  private static let fourth = "Delegates opened the fourth round of the trade talks in Geneva on Monday.\n"
  private static let fifth = "Delegates opened the fifth round of the trade talks in Geneva on Monday.\n"

  private func pair() throws -> NewsFolder {
    try NewsFolder([
      "a.txt": Self.fourth,
      "b.html":
        "<!doctype html><html><body><article><h1>Talks go on</h1><p>\(Self.fifth)</p></article></body></html>",
    ])
  }

  @Test func findsConflictBetweenTextAndPageInAnyOrder() throws {
    let folder = try pair()
    let first = try BuiltCommand.run(["check", "a.txt", "b.html", "--format", "json"], in: folder.path)
    let second = try BuiltCommand.run(
      ["check", "b.html", "a.txt", "--format", "json", "--threads", "1"],
      in: folder.path
    )
    #expect(first.code == 1)
    #expect(first.output.contains("\"kind\": \"ordinal\""))
    #expect(first.output == second.output)
    #expect(first.errors.isEmpty)
  }

  @Test(arguments: [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
  func failsOnWhatIsAskedFor(_ threshold: String, _ code: Int) throws {
    let folder = try pair()
    #expect(try BuiltCommand.run(["check", folder.path, "--fail-on", threshold]).code == Int32(code))
  }

  @Test func endsWithTwoBeforeOne() throws {
    let folder = try pair()
    let outcome = try BuiltCommand.run(
      ["check", "a.txt", "b.html", "gone.txt", "--format", "json"],
      in: folder.path
    )
    #expect(outcome.code == 2)
    #expect(outcome.errors == "crosscheck: gone.txt: There is no such file or folder. Check the path.\n")
    #expect(outcome.output.contains("gone.txt"))
    #expect(outcome.output.contains("\"kind\": \"ordinal\""))
  }

  @Test(arguments: [
    ["check"], ["check", "--bogus", "x"], ["check", "x", "--format", "gif"],
    ["check", "x", "--output", "html"],
    ["check", "x", "--fail-on", "all"], ["facts", "x", "--threads", "0"], ["facts", "--batch", "x"],
    ["explain", "nmae"],
    ["bogus"],
  ])
  func namesWrongUsage(_ words: [String]) throws {
    let outcome = try BuiltCommand.run(words)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "), "\(outcome.errors)")
  }

  @Test(arguments: [
    ["--version"], ["--help"], ["check", "--help"], ["explain"], ["explain", "conflict"],
    ["explain", "ordinal"],
  ])
  func answersQuestions(_ words: [String]) throws {
    let outcome = try BuiltCommand.run(words)
    #expect(outcome.code == 0)
    #expect(outcome.output.count > 4)
    #expect(outcome.errors.isEmpty)
  }

  @Test func readsListsAndPipes() throws {
    let folder = try pair()
    let listed = try BuiltCommand.run(
      ["check", "--files-from", "-", "--format", "json"],
      input: "a.txt\n\nb.html\r\n",
      in: folder.path
    )
    let named = try BuiltCommand.run(["check", "a.txt", "b.html", "--format", "json"], in: folder.path)
    #expect(listed.output == named.output)
    let text = try BuiltCommand.run(["text", folder.path, "--format", "jsonl"])
    let piped = try BuiltCommand.run(["check", "-", "--format", "json"], input: text.output)
    #expect(piped.code == 1)
    let facts = try BuiltCommand.run(["facts", "--batch", "--format", "jsonl"], input: text.output)
    #expect(facts.output.split(separator: "\n").count == 2)
    #expect(facts.code == 0)
  }

  @Test func writesOutputsToFiles() throws {
    let folder = try pair()
    let outcome = try BuiltCommand.run(
      ["check", "a.txt", "b.html", "--output", "json=r.json", "--output", "html=r.html", "--format", "json"],
      in: folder.path
    )
    #expect(outcome.code == 1)
    #expect(String(decoding: try InputFile.bytes(at: folder["r.json"]), as: UTF8.self) == outcome.output)
    #expect(try InputFile.bytes(at: folder["r.html"]).count > 500)
    let failed = try BuiltCommand.run(["check", "a.txt", "--output", "json=no/r.json"], in: folder.path)
    #expect(failed.code == 2)
    #expect(failed.errors.contains("no/r.json: This output cannot be written: No such file or directory."))
  }
}
