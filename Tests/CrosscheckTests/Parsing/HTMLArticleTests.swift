import Testing

@testable import Crosscheck

/// Small pages of the project's own: what is read of them, and where it stands in the file.
@Suite struct HTMLArticleTests {
  private func article(_ page: String) -> Article {
    HTMLArticle.article(id: "a", path: "a.html", source: Array(page.utf8)).article
  }

  /// The line and column of the first place where a passage stands in a page, counted by hand in scalars.
  private func place(of passage: String, in page: String) -> SourceMap.Position? {
    var line = 1
    var column = 1
    let scalars = Array(page.unicodeScalars)
    let wanted = Array(passage.unicodeScalars)
    for index in scalars.indices {
      if scalars[index...].starts(with: wanted) { return SourceMap.Position(line: line, column: column) }
      if scalars[index] == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return nil
  }

  private func offset(of passage: String, in text: MappedText) -> Int? {
    let wanted = Array(passage.utf8)
    return text.bytes.indices.first { text.bytes[$0...].starts(with: wanted) }
  }

  static let page = """
    <!doctype html>\r
    <html lang="en-GB"><head><title>Bridge reopens | Harbour Wire</title>\r
    <meta property="og:site_name" content="Harbour Wire">\r
    <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-10-24T09:00:00Z",\r
    "author":{"name":"Ada Stone"}}</script></head>\r
    <body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>\r
    <article><h1>Bridge reopens</h1><p class="byline">By Ada Stone</p>\r
    <p>Café owners &amp; traders cheered – “at last”,\r
       they said – as the <b>Old <i>Mill</i></b> bridge reopened to 1,400 cars on Friday.</p>\r
    <p>It cost &pound;14.2&nbsp;million, the <a href="/c">council</a> said on&#32;Monday evening.</p>\r
    <div class="related"><a href="/x">Bridge in 1999: 12 hurt</a></div></article>\r
    <footer>© 2025 Harbour Wire</footer></body></html>
    """

  @Test func keepsTheTextAndOnlyTheText() {
    let article = article(Self.page)
    #expect(
      article.text.string == """
        Café owners & traders cheered – “at last”, they said – as the Old Mill bridge reopened to 1,400 cars on Friday.
        It cost £14.2 million, the council said on Monday evening.
        """
    )
    #expect(article.title?.string == "Bridge reopens")
    #expect(article.author == "Ada Stone")
    #expect(article.outlet == "Harbour Wire")
    #expect(article.published?.iso == "2025-10-24T09:00:00Z")
    #expect(article.language == "en-GB")
  }

  @Test(arguments: [
    ("1,400 cars", "1,400 cars"), ("they said", "they said"), ("Mill", "Mill"),
    ("bridge reopened", "bridge reopened"),
    ("traders", "traders"), ("& traders", "&amp; traders"), ("£14", "&pound;14"), ("14.2", "14.2"),
    ("million", "million"), ("council", "council</a>"), ("Monday", "Monday"), ("Café", "Café"),
  ])
  func placesPassagesInTheFile(_ passage: String, _ source: String) throws {
    let text = article(Self.page).text
    let start = try #require(offset(of: passage, in: text))
    #expect(text.position(of: start) == place(of: source, in: Self.page))
  }

  @Test func placesTheHeadline() throws {
    let title = try #require(article(Self.page).title)
    #expect(title.position(of: 0) == place(of: "Bridge reopens</h1>", in: Self.page))
  }

  @Test func everyVerbatimChunkStandsInTheSource() {
    let document = HTMLTreeBuilder.document(of: Array(Self.page.utf8))
    for index in document.nodes.indices
    where document.nodes[index].tag == .text && document.nodes[index].isVerbatim {
      let start = Int(document.nodes[index].source)
      let text = document.text(of: index)
      #expect(document.source[start..<start + text.count].elementsEqual(text))
    }
  }

  @Test func aHeadlineOfTheSecondRankStandsBeneathTheSitesName() {
    let page = """
      <title>Bridge reopens to cars on Friday - Harbour Wire</title><h1>Harbour Wire</h1><div class="article-text">
      <h2>Bridge reopens to cars on Friday</h2><p>The bridge, which was shut in May, reopened to 1,400 cars on Friday.</p></div>
      """
    #expect(article(page).title?.string == "Bridge reopens to cars on Friday")
    #expect(!article(page).text.string.contains("Harbour Wire"))
  }

  @Test func linkedDataTellsWhereTheTextEnds() {
    let paragraphs = (1...6).map {
      "The harbour board met \($0) times in May and heard the pilots on tides and lights."
    }
    let body = paragraphs.joined(separator: " ")
    let tail = "<p>The paper was founded by three printers in a shed behind the old fish market.</p>"
    func page(_ body: String) -> String {
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}</script><article>"
        + paragraphs.map { "<p>\($0)</p>" }.joined() + tail + "</article>"
    }
    #expect(!article(page(body)).text.string.contains("printers"))
    // A text that is cut short tells nothing of the end.
    #expect(article(page(String(body.prefix(body.count / 2)))).text.string.contains("printers"))
  }

  @Test(arguments: [
    ("[button link=\"/kit\" type=\"big\"] Send us your review[/button]", false),
    ("[He] did not say so [on Monday]", true), ("Sports writer at the Herald and gardener elsewhere", false),
    ("Ada Stone writes about the harbour. If you have a story, email her at ada@example.com", false),
    ("We may earn a commission from links on this page.", false),
  ])
  func dropsWhatIsNoReport(_ line: String, _ isKept: Bool) {
    let text = (1...5).map {
      "<p>The harbour board met \($0) times in May and heard the pilots on tides.</p>"
    }.joined()
    #expect(article("<article>\(text)<p>\(line)</p></article>").text.string.contains(line) == isKept)
  }

  static let decoded: [(html: String, text: String)] = [
    ("<p>Fish &ampchips at &pound5 &ndash; &#146;tis", "Fish &chips at £5 – ’tis"),
    ("<p>one<br>two", "one\ntwo"),
    ("<p>one<br><br>two", "one\ntwo"),
    ("<p>a<section>b</section>c", "a\nb\nc"),
    ("<div>one</div>two<div>three</div>", "one\ntwo\nthree"),
    ("<p>co\u{AD}oper\u{200B}ate", "cooperate"),
    ("<table><tr><td>Rovers<td>3<td>1<tr><td>Town<td>2<td>2</table>", "Rovers\t3\t1\nTown\t2\t2"),
    ("<p>1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ("<button><div>no</button><p>one</p>", "one"),
    ("<nav><div>menu</nav><p>one<section><span>two</section>three", "menu\none\ntwo\nthree"),
    ("<svg><title>no</title><p>one</p></svg><p>two", "one\ntwo"),
    ("<svg><foreignObject><p>no</p></foreignObject></svg><p>two", "two"),
    ("<select><option>no<div></select><p>one", "one"),
    ("<table><tr><td><div>a</div>b<td>c</table>", "a b\tc"),
    ("<script type=\"a\"/>var a</script><p>one", "one"),
    ("<script><!-- <script>no</script> no --></script><p>one", "one"),
    ("<script><!-- <script>no</script><p>one", "one"),
    ("<p>seen <script>var x = '<p>no</p>'</script>again", "seen again"),
  ]

  @Test(arguments: decoded.indices)
  func readsBlocks(_ index: Int) {
    let document = HTMLTreeBuilder.document(of: Array(Self.decoded[index].html.utf8))
    let page = PageTextReader.text(of: document)
    #expect(
      page.blocks.indices.map { page.string(of: $0) }.joined(separator: "\n") == Self.decoded[index].text
    )
  }
}
