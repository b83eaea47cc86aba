import Testing

@testable import Crosscheck

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What cannot be read is named with its place and what to do; all the rest is read.
@Suite struct InputProblemTests {
  private func problems(_ folder: NewsFolder, _ paths: [String] = [""]) async -> [String] {
    let (stories, problems) = await StoryReader().stories(
      at: paths.map { $0.isEmpty ? folder.path : folder[$0] }
    )
    #expect(stories.contains { $0.articles.contains { $0.id == "good" } })
    return problems.map { "\($0.path.dropFirst(folder.path.count + 1)): \($0.message)" }
  }

  @Test(arguments: [
    ("a.txt", " \n\t\n", "a.txt: It holds no text"),
    ("a.jsonl", "\n", "a.jsonl: It holds no article"),
    (
      "a.jsonl", "{\"id\": \"x\", \"text\": \"T.\"}\n{\"id\": \"y\"\n",
      "a.jsonl: line 2: This is not one whole JSON object"
    ),
    ("a.jsonl", "[1]\n", "a.jsonl: line 1: This is JSON, but no object"),
    ("a.jsonl", "{\"id\": 5, \"text\": \"T.\"}\n", "a.jsonl: line 1: \"id\" has a value of the wrong type"),
    ("a.jsonl", "{\"text\": \"T.\"}\n", "a.jsonl: line 1: An article has no \"id\""),
    ("a.jsonl", "\n{\"id\": \"x\"}\n", "a.jsonl: line 2: Article \"x\" has no \"text\""),
    (
      "a.jsonl", "{\"id\": \"x\", \"format\": \"pdf\", \"text\": \"T\"}",
      "a.jsonl: line 1: Article \"x\" has format \"pdf\""
    ),
    (
      "a.jsonl", "{\"id\": \"x\", \"published\": \"soon\", \"text\": \"T\"}",
      "a.jsonl: line 1: Article \"x\": published \"soon\" is no ISO 8601 date"
    ),
    ("a.txt", "---\npublished: May\n---\nText.", "a.txt: line 2: published \"May\" is no ISO 8601 date"),
    ("a.txt", "%PDF-1.7 …", "a.txt: This is a PDF, not text."),
    ("a.txt", "abc\0def", "a.txt: It holds NUL bytes: it is a binary file"),
    ("good.md", "Another.", "good.txt: Story"),
  ])
  func names(_ file: String, _ text: String, _ expected: String) async throws {
    let folder = try NewsFolder([file: text, file == "good.md" ? "good.txt" : "good.md": "The rest is read."])
    let found = await problems(folder)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(expected) == true
        || (file == "good.md" && found.first?.contains("already") == true),
      "\(found)"
    )
  }

  @Test func namesMissingPathAndEmptyFolder() async throws {
    let folder = try NewsFolder(["good.txt": "Text.", "empty/README.md": "About.", "x.pdf": "%PDF-1.4"])
    let found = await problems(folder, ["good.txt", "empty", "gone.txt", "x.pdf"])
    #expect(found.count == 3)
    #expect(found[0].hasPrefix("empty: This folder holds no report. Reports are files named .txt"))
    #expect(found[1] == "gone.txt: There is no such file or folder. Check the path.")
    #expect(found[2].hasPrefix("x.pdf: This is a PDF"))
  }

  @Test(.enabled(if: geteuid() != 0)) func namesUnreadableFile() async throws {
    let folder = try NewsFolder(["good.txt": "Text.", "locked.txt": "Text."])
    chmod(folder["locked.txt"], 0)
    let found = await problems(folder)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("locked.txt: It may not be read (permission denied).") == true)
  }

  @Test func followsLinksButNotInCircles() async throws {
    let folder = try NewsFolder(["story/good.txt": "Text."])
    symlink(folder.path, folder["story/round"])
    #expect(await problems(folder).isEmpty)
  }
}
