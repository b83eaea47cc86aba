import Testing

@testable import Crosscheck

/// Keys that are nearly ours are named, other keys are nobody's business.
@Suite struct UnknownKeyTests {
  private func problems(_ name: String, _ text: String) throws -> [Problem] {
    let folder = try NewsFolder([name: text])
    return ArticleReader.articles(in: ArticleFile(path: folder[name])).problems
  }

  @Test(arguments: [
    ("publishd: 2025-10-24", "published"), ("Published: 2025-10-24", "published"),
    ("date: 2025-10-24", "published"),
    ("titel: Fire", "title"), ("outlt: Wire", "outlet"), ("byline: Ana Lim", "author"),
  ])
  func frontMatterNamesTheKeyThatWasMeant(_ line: String, _ meant: String) throws {
    let found = try problems("a.txt", "---\n# mine\n\(line)\n---\nTwelve people died.\n")
    let key = line.prefix { $0 != ":" }
    #expect(found.map(\.message) == ["Nothing is read under \"\(key)\". Did you mean \"\(meant)\"?"])
    #expect(found.map(\.line) == [3])
    #expect(found.allSatisfy { $0.isNote })
  }

  @Test(arguments: [
    "tags: fire", "layout: post", "slug: a-fire", "desk: north", "published: 2025-10-24\ndate: 2025-10-25",
    "author: Ana Lim\nauthors: Ana Lim, Bo Hale", "lang: en", "id: 7",
  ])
  func otherKeysAreTheirs(_ lines: String) throws {
    #expect(try problems("a.md", "---\n\(lines)\n---\nTwelve people died.\n") == [])
  }

  @Test func linesNameAKeyOnce() throws {
    let line =
      "{\"id\": \"ID\", \"storry\": \"fire\", \"publishd\": \"2025-10-24\", \"desk\": 7, \"text\": \"Ten died.\"}"
    let text = (1...3).map { line.replacing("ID", with: "r\($0)") }.joined(separator: "\n")
    let found = try problems("a.jsonl", text)
    #expect(
      found.map(\.message) == [
        "Nothing is read under \"publishd\", here and in 2 more lines. Did you mean \"published\"?",
        "Nothing is read under \"storry\", here and in 2 more lines. Did you mean \"story\"?",
      ]
    )
    #expect(found.allSatisfy { $0.isNote && $0.line == 1 })
  }

  @Test func aStoryThatIsWrittenOtherwiseIsExplained() throws {
    let found = try problems(
      "a.jsonl",
      "{\"story\": \"u\", \"articles\": [{\"id\": \"1\", \"text\": \"Ten died.\"}]}"
    )
    #expect(found.count == 2)
    #expect(found[0].message.contains("a story {\"id\": …, \"reports\": [article, …]}"))
    #expect(found[1].message == "Nothing is read under \"articles\". Did you mean \"reports\"?")
  }

  @Test func emptyTextIsAProblem() throws {
    let found = try problems(
      "a.jsonl",
      "{\"id\": \"1\", \"text\": \"\"}\n{\"id\": \"2\", \"text\": \"Ten died.\"}\n"
    )
    #expect(found.map(\.message) == ["line 1: Article \"1\" holds no text to read. Leave it out."])
  }

  @Test func brokenLinesSayWhere() throws {
    let brace = try problems("a.jsonl", "{\"id\": \"1\", \"text\": \"Ten died.\"\n")
    #expect(
      brace.map(\.message) == [
        "line 1: This is not one whole JSON object, column 32: A comma or a closing brace is missing before this."
      ]
    )
    let pretty = try problems("a.jsonl", "{\n  \"id\": \"1\",\n  \"text\": \"Ten died.\"\n}\n")
    #expect(pretty.count == 1)
    #expect(pretty[0].message.hasPrefix("It is one piece of JSON over several lines"))
  }
}
