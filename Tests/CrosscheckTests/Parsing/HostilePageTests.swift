import Testing

@testable import Crosscheck

/// Pages made to break readers: each must end soon, with what could be read and a word on what could not.
@Suite struct HostilePageTests {
  private func read(_ bytes: [UInt8]) -> (article: Article, problems: [Problem]) {
    HTMLArticle.article(id: "a", path: "a.html", source: bytes)
  }

  private func page(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test func deepNestingIsCutAndNamed() {
    let found = read(
      Array("<p>The council met on Monday and agreed the plan.</p>".utf8) + page("<div>", 1_000_000)
    )
    #expect(found.article.text.string.contains("council met"))
    #expect(found.problems.contains { $0.message.contains("nested") })
  }

  @Test func nestedInlineElementsDoNotCostTheSquare() {
    #expect(!read(page("<em>", 200_000) + page("</i>", 200_000)).problems.isEmpty)
  }

  @Test func attributesAreCutAndNamed() {
    let tag = Array("<p ".utf8) + Array((0..<200_000).map { "a\($0)=1 " }.joined().utf8)
    let found = read(tag + Array(">The council met on Monday and agreed the plan.</p>".utf8))
    #expect(found.article.text.string == "The council met on Monday and agreed the plan.")
    #expect(found.problems.contains { $0.message.contains("attributes") })
  }

  @Test func hugePagesAreCutAndNamed() {
    let found = read(page("<p>The council met on Monday and agreed the plan.</p>\n", 400_000))
    #expect(found.problems.contains { $0.message.contains("16 MB") })
    #expect(!found.article.text.bytes.isEmpty)
  }

  @Test(arguments: [
    "<p <", "<a href=\"", "</div>", "</section>", "<!--", "<script>", "&amp", "<svg>", "<button><div>",
  ])
  func piecesWithoutEndCostNoSquare(_ piece: String) {
    #expect(LinearTime.holds(at: 100_000) { _ = read(page(piece, $0 / piece.utf8.count)) })
  }

  @Test func entityBombsAreNotExpanded() {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>The bill &b; was passed on Monday.</p>"
    #expect(read(Array(bomb.utf8)).article.text.string.contains("was passed on Monday."))
  }

  @Test func controlCharactersAreBlanks() {
    let bytes = Array("<p>The council\u{0}met on\u{1}Monday.</p>".utf8)
    #expect(read(bytes).article.text.string == "The council met on Monday.")
  }

  @Test(arguments: [
    "", "<", "</", "<p", "<!--", "<a href=", "&#", "&", "<script>", "<p>&#xFFFFFFFF;", "]]>", "<?xml",
  ])
  func stumpsAreRead(_ stump: String) { _ = read(Array(stump.utf8)) }
}
