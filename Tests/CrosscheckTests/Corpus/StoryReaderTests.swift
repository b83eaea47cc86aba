import Testing

@testable import Crosscheck

@Suite struct StoryReaderTests {
  private func outline(_ stories: [Story]) -> [String] {
    stories.map { "\($0.id): \($0.articles.map(\.id).joined(separator: " "))" }
  }

  @Test func readsFoldersAsStories() async throws {
    let folder = try NewsFolder([
      "fire/a.txt": "One.", "fire/b.2025.md": "Two.", "fire/README.md": "About.", "fire/.hidden.txt": "No.",
      "fire/picture.png": "x", "talks/2025/x.txt": "Three.", "talks/x.txt": "Four.", "CHANGELOG.md": "None.",
    ])
    let (stories, problems) = await StoryReader().stories(at: [folder.path])
    #expect(outline(stories) == ["fire: a b.2025", "talks: x", "talks/2025: x"])
    #expect(problems.isEmpty)
    let (one, _) = await StoryReader().stories(at: [folder["fire/"]])
    #expect(outline(one) == ["fire: a b.2025"])
    #expect(one.first?.articles.first?.path == folder["fire/a.txt"])
  }

  @Test func takesLooseFilesAsOneStory() async throws {
    let folder = try NewsFolder([
      "a.txt": "One.", "x/report-10.txt": "Ten.", "report-2.txt": "Two.", "odd.name": "Odd.",
    ])
    let paths = ["a.txt", "x/report-10.txt", "report-2.txt", "odd.name", "a.txt"].map { folder[$0] }
    let (stories, problems) = await StoryReader().stories(at: paths)
    #expect(outline(stories) == ["input: a odd.name report-2 report-10"])
    #expect(problems.isEmpty)
  }

  @Test func tellsFoldersOfOneNameApart() async throws {
    let folder = try NewsFolder(["x/fire/a.txt": "One.", "y/fire/a.txt": "Two.", "z/flood/a.txt": "Three."])
    let paths = ["x/fire", "y/fire", "z/flood", "z"].map { folder[$0] }
    let (stories, problems) = await StoryReader().stories(at: paths)
    #expect(outline(stories) == ["flood: a", "x/fire: a", "y/fire: a"])
    #expect(problems.isEmpty)
  }

  @Test func readsFolderOnceHoweverItIsNamed() async throws {
    let folder = try NewsFolder([
      "news/2025/fire/a.txt": "One.", "news/2025/input/a.txt": "Two.", "b.txt": "Three.",
    ])
    let paths = ["news", "news/2025/fire", "./news/2025", "b.txt", "news/2025/fire/../fire/"].map {
      folder[$0]
    }
    for _ in 0..<5 {
      let (stories, problems) = await StoryReader().stories(at: paths.shuffled())
      #expect(outline(stories) == ["2025/fire: a", "2025/input: a", "input: b"])
      #expect(problems.isEmpty)
    }
  }

  @Test func readsJSONLines() async throws {
    let folder = try NewsFolder([
      "day.jsonl": """
      {"id": "a", "format": "text", "text": "One.", "outlet": "Wire", "published": "2025-10-24"}
      {"id": "b", "story": "fire", "format": "text", "text": "Two.", "published": null}

      {"id": "talks", "reports": [{"id": "x", "format": "text", "text": "Three."}, {"id": "y", "text": "Four."}], "n": 1}
      """,
      "more.jsonl": #"{"id": "c", "story": "fire", "format": "text", "text": "Five."}"#,
    ])
    let paths = [folder["more.jsonl"], folder["day.jsonl"], folder.path]
    let (stories, problems) = await StoryReader().stories(at: paths)
    #expect(outline(stories) == ["day: a", "fire: b c", "talks: x y"])
    #expect(stories[2].articles.map(\.record) == [4, 4])
    #expect(stories[0].articles[0].published?.iso == "2025-10-24")
    #expect(problems.isEmpty)
  }

  @Test func unpacksGzip() async throws {
    let folder = try NewsFolder()
    let packed = GzipWriter.packed(Array("---\noutlet: Wire\n---\nPacked.".utf8))
    try folder.write(packed, to: "a.txt.gz")
    try folder.write(packed + packed, to: "b.txt.gz")
    try folder.write(packed.dropLast(12), to: "cut.txt.gz")
    // The checksum stands eight bytes before the end.
    try folder.write(packed.dropLast(8) + Array(repeating: 0x55, count: 8), to: "damaged.txt.gz")
    try folder.write(Array("Plain.".utf8), to: "plain.txt.gz")
    let (stories, problems) = await StoryReader().stories(at: [folder.path])
    #expect(stories.first?.articles.map(\.id) == ["a", "b"])
    #expect(stories.first?.articles.first?.outlet == "Wire")
    #expect(
      problems.map { $0.path.split(separator: "/").last } == ["cut.txt.gz", "damaged.txt.gz", "plain.txt.gz"]
    )
    for (problem, words) in zip(problems, ["too early", "damaged", "no gzip"]) {
      #expect(problem.message.contains(words))
    }
  }

  @Test func unpacksNoMoreThanItsLimit() throws {
    let packed = GzipWriter.packed(Array(repeating: 0x41, count: 3 << 20))
    #expect(throws: ParsingError.self) { try Gzip.unpacked(packed, limit: 2 << 20) }
    #expect(try Gzip.unpacked(packed, limit: 3 << 20).count == 3 << 20)
  }

  @Test func changesNothingWithOrderAndThreads() async throws {
    var files: [String: String] = ["bad.jsonl": "{\n[]\n", "fire/empty.txt": " \n"]
    for story in 0..<7 {
      for report in 0..<40 { files["s\(story)/r\(report).txt"] = "Report \(report) of \(story)." }
    }
    let folder = try NewsFolder(files)
    let paths =
      (0..<7).map { folder["s\($0)"] } + [
        folder["bad.jsonl"], folder["fire"], folder["gone"], folder["s3/r1.txt"],
      ]
    let (expected, expectedProblems) = await StoryReader().stories(at: paths)
    #expect(expected.count == 8)
    #expect(expectedProblems.count == 4)
    for threads in [1, 2, 8] {
      let (stories, problems) = await StoryReader(threads: threads).stories(at: paths.shuffled())
      #expect(stories == expected)
      #expect(problems == expectedProblems)
    }
  }
}
