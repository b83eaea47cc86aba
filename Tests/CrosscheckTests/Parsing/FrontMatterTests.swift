import Testing

@testable import Crosscheck

@Suite struct FrontMatterTests {
  private func read(_ text: String, isMarkdown: Bool = false) -> (article: Article, problems: [ParsingError])
  {
    PlainTextParser(id: "a", path: "a.txt", isMarkdown: isMarkdown).article(in: Array(text.utf8))
  }

  @Test func readsPlainAndQuotedValues() {
    let (article, problems) = read(
      """
      ---
      # what the desk knows
      outlet: Harbour Wire   # agency
      published: 2025-10-24T09:00:00Z
      title: 'It''s over: "truce" ends'
      author: "Jane \\"JD\\" Doe"
      tags:
        - talks
      url: https://example.org/a#b
      ---
      First line.
      Second line.
      """
    )
    #expect(problems.isEmpty)
    #expect(article.outlet == "Harbour Wire")
    #expect(article.published?.iso == "2025-10-24T09:00:00Z")
    #expect(article.title?.string == "It's over: \"truce\" ends")
    #expect(article.title?.position(of: 0) == SourceMap.Position(line: 5, column: 9))
    #expect(article.author == "Jane \"JD\" Doe")
    #expect(article.url == "https://example.org/a#b")
    #expect(article.text.string == "First line.\nSecond line.")
    #expect(article.text.position(of: 12) == SourceMap.Position(line: 12, column: 1))
  }

  @Test func keepsCountOfLinesWithCarriageReturns() {
    let (article, problems) = read("---\r\noutlet: Harbour Wire\r\n---\r\nOne.\r\nTwo\tthree.\r\n")
    #expect(problems.isEmpty)
    #expect(article.outlet == "Harbour Wire")
    #expect(article.text.string == "One.\r\nTwo\tthree.\r\n")
    #expect(article.text.position(of: 10) == SourceMap.Position(line: 5, column: 5))
  }

  @Test(arguments: [
    ("---\npublished: 24 October\n---\nText.", 2, "no ISO 8601 date"),
    ("---\noutlet: A\npublished: 2025-02-30\n---\nText.", 3, "no ISO 8601 date"),
    ("---\ntitle: \"Open\n---\nText.", 2, "not closed"),
    ("---\noutlet:\n  - A\n---\nText.", 2, "on the same line"),
    ("---\ntitle: |\n  Folded\n---\nText.", 2, "on the same line"),
    ("---\noutlet: A\nsome words\n---\nText.", 3, "no colon"),
    ("---\noutlet: A\nText without an end.", 1, "no end"),
  ])
  func namesLine(_ text: String, _ line: Int, _ words: String) throws {
    let (article, problems) = read(text)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.line == line)
    #expect(problem.message.contains(words), "\(problem.message)")
    #expect(article.hasWords)
    #expect(article.published == nil)
  }

  @Test(arguments: ["Plain text.", "---\n\nA rule above a text.", "--- said the man", "", "-"])
  func leavesTextsWithoutFrontMatter(_ text: String) {
    let (article, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(article.text.string == text)
    #expect(article.title == nil)
  }

  @Test func takesHeadingOfMarkdownAsHeadline() {
    let (article, _) = read("---\noutlet: A\n---\n\n# Truce ends #\n\nThe truce ended.\n", isMarkdown: true)
    #expect(article.title?.string == "Truce ends")
    #expect(article.title?.position(of: 6) == SourceMap.Position(line: 5, column: 9))
    #expect(article.text.string == "\nThe truce ended.\n")
    #expect(article.text.position(of: 1).line == 7)
    let (other, _) = read("---\ntitle: Another\n---\n# Truce ends\nText.\n", isMarkdown: true)
    #expect(other.text.string == "Truce ends\nText.\n")
    #expect(read("# Truce ends\nText.\n").article.title == nil)
  }
}
