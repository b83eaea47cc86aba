import Testing

@testable import Crosscheck

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("**Twelve** people died.", "Twelve people died."),
    ("It was *the* fifth __round__ of _talks_.", "It was the fifth round of talks."),
    ("See [12 dead](https://example.org/2024/05/12) today.", "See 12 dead today."),
    ("See [the **toll**][1].\n\n[1]: https://example.org/99", "See the toll.\n\n"),
    ("![map of 3 towns](map-3.png)Flooded.", "Flooded."),
    ("## The talks ##", "The talks ##"),
    ("- four rounds\n* fifth round\n12. tenth", "four rounds\nfifth round\ntenth"),
    ("> He said: \"No.\"\n>> Twice.", "He said: \"No.\"\nTwice."),
    ("2 * 3 is 6, snake_case_name stays", "2 * 3 is 6, snake_case_name stays"),
    ("One<br>two <!-- 40 --> \\*three\\* 5 < 6", "Onetwo  *three* 5 < 6"),
    ("Above\n\n---\n\nbelow `code`", "Above\n\n\n\nbelow code"),
    ("1,200 people [sic] came. 5. May", "1,200 people [sic] came. 5. May"),
    ("5*3 <3 4>", "5*3 <3 4>"), ("2025 was a year", "2025 was a year"), ("- ", ""), ("[open", "[open"),
    ("*", ""), ("", ""),
  ])
  func reads(_ source: String, _ text: String) {
    #expect(MarkdownText.text(of: Array(source.utf8), from: 0, line: 1).string == text)
  }

  @Test func keepsLinesAndColumnsOfTheFile() throws {
    let source = Array("# Ö\n\nÄt [12 **dead**](https://x.org/9) and\n> nine hurt".utf8)
    let text = MarkdownText.text(of: source, from: 5, line: 2)
    #expect(text.string == "\nÄt 12 dead and\nnine hurt")
    func place(of words: String) throws -> SourceMap.Position {
      let start = try #require(text.bytes.indices.first { text.bytes[$0...].starts(with: words.utf8) })
      return text.position(of: start)
    }
    #expect(try place(of: "12") == SourceMap.Position(line: 3, column: 5))
    #expect(try place(of: "dead") == SourceMap.Position(line: 3, column: 10))
    #expect(try place(of: "and") == SourceMap.Position(line: 3, column: 35))
    #expect(try place(of: "hurt") == SourceMap.Position(line: 4, column: 8))
  }
}
