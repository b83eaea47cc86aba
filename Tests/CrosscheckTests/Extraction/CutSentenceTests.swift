import Testing

@testable import Crosscheck

/// Sentences that break off and begin anywhere: copied text has paragraphs in its middle.
@Suite struct CutSentenceTests {
  private static let texts =
    Extraction.extractors.flatMap { $0.rules.flatMap { $0.examples.map(\.text) } } + [
      "He was quoted by the agency as saying that 12 people had died.",
      "In 2in 2 it fell.",
      "The minister, who said that 12 people had died, left for Tarsk with seamen from Troy, who told of 14.",
    ]

  @Test(arguments: ["\n\n", "\n", ", ", ". ", " “"])
  func readsWhatIsCutAtAnyWord(_ cut: String) {
    for text in Self.texts {
      let words = text.split(separator: " ")
      for place in words.indices {
        // A text may begin there as well, with a comma that belonged to what is gone.
        let rest = cut.drop { $0.isWhitespace } + words[place...].joined(separator: " ")
        _ = Extraction.read(Article(id: "a", path: "a.txt", text: MappedText(String(rest))))
        let broken = words[..<place].joined(separator: " ") + cut + words[place...].joined(separator: " ")
        var article = Article(id: "a", path: "a.txt", text: MappedText(broken))
        article.published = Moment(iso: "2025-10-24")
        let comparison = StoryComparison(Story(id: "cut", articles: [article]))
        #expect(comparison.result().reports.count == 1)
      }
    }
  }
}
