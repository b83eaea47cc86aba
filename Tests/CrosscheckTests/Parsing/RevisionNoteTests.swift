import Testing

@testable import Crosscheck

/// Paragraphs in which a report speaks of its own versions: nothing read there is a claim.
@Suite struct RevisionNoteTests {
  @Test(arguments: [
    ("(Corrects number of homes in second paragraph)", Revision.Change.correction),
    ("(Adds police quote, updates death toll)", .update),
    ("Correction: An earlier version of this article said that 60 people died.", .correction),
    ("Editor's note: this story was updated with the toll of 12.", .update),
    ("This article was amended on 24 October 2025 to say that 48, not 60, were hurt.", .correction),
    ("An earlier version of this story misstated the number of ships.", .correction),
    ("UPDATE: The council has since put the cost at £14 million.", .update),
  ])
  func isNote(_ note: String, _ change: Revision.Change) {
    let text = Array("The ship sank on Monday.\n\(note)\nIt had left in May.".utf8)
    let ranges = RevisionNote.ranges(in: text)
    #expect(ranges.map { String(decoding: text[$0], as: UTF8.self) } == [note])
    #expect(RevisionNote.change(in: Array(note.utf8)[...]) == change)
  }

  @Test(arguments: [
    "Correction officers found 12 phones in the cells.", "The article said that 60 people died.",
    "(About 40 others were hurt.)", "Editors at the paper voted 12 to 3 to strike.",
    "This story of two cities began in 1775.", "An earlier quake killed 30 people in the valley.",
    "This report by the auditor was published on Monday.", "Updated figures put the toll at 30.",
  ])
  func isNone(_ sentence: String) {
    #expect(RevisionNote.ranges(in: Array(sentence.utf8)).isEmpty)
  }

  @Test func reachesTheArticle() throws {
    let folder = try NewsFolder()
    try folder.write(
      Array("LONDON - The ship sank on Monday.\n\n(Corrects day in first line)\n".utf8),
      to: "a.txt"
    )
    let article = try #require(ArticleReader.articles(in: ArticleFile(path: folder["a.txt"])).articles.first)
    #expect(article.revision?.change == .correction)
    #expect(article.furniture.map { article.text.string(in: $0) } == ["(Corrects day in first line)"])
  }
}
