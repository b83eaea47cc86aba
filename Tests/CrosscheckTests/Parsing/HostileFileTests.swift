import Testing

@testable import Crosscheck

/// Whatever stands in a file, reading it ends, and ends in valid UTF-8 with places inside the file.
@Suite struct HostileFileTests {
  /// The same numbers on every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "---\n", "...\n", "title:", "published: 2025", "\"", "'", "# ", "> ", "**", "_", "[", "](", ")", "!",
      "<", ">", "\\",
      "\r\n", "\n", "\t", " ", "LONDON", ", Oct 24", " (Wire)", " - ", "—", "By Jane Doe", "5 min read", "é",
      "12", "\u{0}",
      "{\"id\": \"a\"", "}", ",", ":", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0xC3], [0xF0, 0x9F]]

  @Test(arguments: 0..<200)
  func readsAnything(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    var source: [UInt8] = []
    for _ in 0..<Int.random(in: 0...80, using: &dice) {
      source += Self.pieces.randomElement(using: &dice) ?? []
    }
    let folder = try NewsFolder()
    for name in ["a.txt", "a.md", "a.jsonl", "a.unknown", "a.txt.gz"] {
      try folder.write(source, to: name)
      for article in ArticleReader.articles(in: ArticleFile(path: folder[name])).articles {
        let text = article.text
        #expect(TextDecoding.isValidUTF8(text.bytes))
        #expect(text.position(of: text.bytes.count).line <= source.count { $0 == 0x0A || $0 == 0x0D } + 1)
        #expect(
          article.furniture.allSatisfy {
            text.bytes.indices.contains($0.lowerBound) && $0.upperBound <= text.bytes.count
          }
        )
        if let dateline = article.dateline { #expect(dateline.range.upperBound <= text.bytes.count) }
      }
    }
  }

  @Test(arguments: [
    "[", "*", "_", "<", "> ", "# ", "- ", "---\n", "a: ", "\"", "LONDON ", "(", "12 ", "\u{2014}",
  ])
  func takesTimeInStepWithLength(_ piece: String) {
    let isLinear = LinearTime.holds(at: 40_000) { size in
      let source = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
      for isMarkdown in [false, true] {
        let article = PlainTextParser(id: "a", path: "a", isMarkdown: isMarkdown).article(in: source).article
        #expect(article.furniture.count <= source.count)
        _ = article.dateline
      }
    }
    #expect(isLinear)
  }
}
