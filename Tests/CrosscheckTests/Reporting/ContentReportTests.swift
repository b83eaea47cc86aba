import Testing

@testable import Crosscheck

/// `crosscheck text --why` names the test for everything that it leaves out or passes over.
@Suite struct ContentReportTests {
  private func report(_ source: String, as name: String) throws -> String {
    let folder = try NewsFolder([name: source])
    let found = ContentReport.text(of: folder[name])
    #expect(found.problems.isEmpty)
    return found.text
  }

  @Test func namesTheTestOfEachBlockOfAPage() throws {
    let lines = try report(HTMLArticleTests.page, as: "a.html")
    for line in [
      "title: Bridge reopens", "author: Ada Stone", "date: 2025-10-24T09:00:00Z (linked data)",
      "article: article (article element)", "- [headline] <h1> Bridge reopens",
      "+ <p> It cost £14.2 million, the council said on Monday evening.",
      "- [page furniture by name: p byline] <p byline> By Ada Stone",
      "- [page furniture by name: div related] <div related> Bridge in 1999: 12 hurt",
    ] {
      #expect(lines.contains(line + "\n"), "\(line)\n\(lines)")
    }
    // No block is passed over in silence.
    #expect(lines.split(separator: "\n").allSatisfy { "+-~tad".contains($0.first ?? " ") }, "\(lines)")
  }

  @Test(arguments: ["a.txt", "a.md"])
  func namesTheFurnitureOfCopiedText(_ name: String) throws {
    let text = """
      ---
      outlet: Harbour Wire
      title: Bridge reopens
      ---
      By Ada Stone

      5 min read

      Share this

      Executive Summary

      LONDON, Oct 24 (Wire) - The bridge reopened on Friday to 1,400 cars after five months.

      (Corrects number of cars in first paragraph)
      """
    let lines = try report(text, as: name)
    #expect(
      lines == """
        title: Bridge reopens
        author: Ada Stone
        date: none
        ~ [byline] By Ada Stone
        ~ [furniture line] 5 min read
        ~ [furniture line] Share this
        ~ [furniture line] Executive Summary
        ~ [dateline] LONDON, Oct 24 (Wire) -\u{20}
        + The bridge reopened on Friday to 1,400 cars after five months.
        ~ [note on the version] (Corrects number of cars in first paragraph)

        """
    )
  }

  @Test func explainsAgencyFormats() throws {
    let lines = try report(NewsFormatTests.nitf, as: "a.xml")
    #expect(lines.contains("~ [dateline] NORFOLK, Va., Oct. 24"))
    #expect(lines.contains("+ Passengers: 35\n"))
  }

  @Test func namesWhatItCannotRead() throws {
    let folder = try NewsFolder(["a.html": "%PDF-1.7", "b.xml": "<rss/>"])
    #expect(ContentReport.text(of: folder["a.html"]).problems.first?.message.contains("a PDF") == true)
    #expect(ContentReport.text(of: folder["b.xml"]).problems.first?.message.contains("<rss>") == true)
  }
}

/// Headings of a plain text or Markdown file are no part of the sentences below them.
@Suite struct SectionHeadingTests {
  private func sentences(_ source: String, isMarkdown: Bool) -> [String] {
    let article = PlainTextParser(id: "a", path: "a", isMarkdown: isMarkdown).article(in: Array(source.utf8))
      .article
    let document = Document(article.text.bytes)
    return document.sentences.map { article.text.string(in: $0.range) }
  }

  @Test func headingsStandApart() {
    let plain = "The background\n\nTwo ships sank in May.\n\nWhat happens next\nThe court meets in June."
    let expected = [
      "The background", "Two ships sank in May.", "What happens next", "The court meets in June.",
    ]
    #expect(sentences(plain, isMarkdown: false) == expected)
    let markdown =
      "## The background\n\nTwo ships sank in May.\n\nWhat happens next\n---\nThe court meets in June."
    #expect(sentences(markdown, isMarkdown: true) == expected)
  }
}
