import Testing

@testable import Crosscheck

/// Documents in the agencies' own formats, in the project's own words, written from the standards' lists of fields.
@Suite struct NewsFormatTests {
  private func read(_ source: String, as name: String = "a.xml") throws -> (
    articles: [Article], problems: [Problem]
  ) {
    let folder = try NewsFolder()
    try folder.write(Array(source.utf8), to: name)
    return ArticleReader.articles(in: ArticleFile(path: folder[name]))
  }

  static let nitf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
    <nitf xml:lang="en-GB">
      <head><title>ferry-harbour</title>
        <docdata management-status="usable">
          <correction info="Corrects number of passengers in paragraph 1"/>
          <doc-id regsrc="HW" id-string="hw-20251024-7"/>
          <urgency ed-urg="3"/>
          <date.issue norm="20251024T093000Z"/>
          <ed-msg info="Eds: UPDATES with harbour master"/>
          <du-key version="3" key="ferry"/>
          <doc.copyright year="2025" holder="Harbour Wire"/>
        </docdata>
        <revision-history norm="20251024T114500Z" function="editor"/>
      </head>
      <body>
        <body.head>
          <hedline><hl1>Ferry runs aground &mdash; 41 taken off</hl1><hl2>No one was hurt</hl2></hedline>
          <byline>By <person>Ada Stone</person><byttl>Shipping Correspondent</byttl></byline>
          <distributor>Harbour Wire</distributor>
          <dateline><location>NORFOLK, Va.</location>, <story.date norm="20251024">Oct. 24</story.date></dateline>
        </body.head>
        <body.content>
          <media media-type="image"><media-caption>The ferry in 1999</media-caption></media>
          <block><p>A ferry with <num>41</num> people ran aground on <chron norm="20251024">Friday</chron>.</p>
          <p>It had left at 6&nbsp;a.m., the <em>harbour master</em> said.</p></block>
          <ul><li>Crew: 6</li><li>Passengers: 35</li></ul>
          <note><body.content><p>Photo to come.</p></body.content></note>
        </body.content>
        <body.end><tagline>Writing by Bo Reed</tagline></body.end>
      </body>
    </nitf>
    """

  @Test func readsNITF() throws {
    let found = try read(Self.nitf)
    let article = try #require(found.articles.first)
    #expect(found.problems.isEmpty)
    #expect(
      article.text.string == """
        No one was hurt
        NORFOLK, Va., Oct. 24 – A ferry with 41 people ran aground on Friday.
        It had left at 6 a.m., the harbour master said.
        Crew: 6
        Passengers: 35
        """
    )
    #expect(article.title?.string == "Ferry runs aground — 41 taken off")
    #expect(article.author == "Ada Stone")
    #expect(article.outlet == "Harbour Wire")
    #expect(article.language == "en-GB")
    #expect(article.published?.iso == "2025-10-24T09:30:00Z")
    #expect(article.modified?.iso == "2025-10-24T11:45:00Z")
    #expect(article.revision?.edition == "3")
    #expect(article.revision?.change == .correction)
    #expect(article.revision?.notes.first == "Corrects number of passengers in paragraph 1")
    #expect(article.revision?.notes.contains("Eds: UPDATES with harbour master") == true)
    #expect(article.asOf?.iso == "2025-10-24T11:45:00Z")
    #expect(article.dateline.map { article.text.string(in: $0.range) } == "NORFOLK, Va., Oct. 24 – ")
  }

  @Test func placesPassagesOfXMLInTheFile() throws {
    let article = try #require(try read(Self.nitf).articles.first)
    let text = article.text
    for (passage, line, column) in [
      ("41 people", 25, 35), ("harbour master", 26, 46), ("Passengers: 35", 27, 31),
    ] {
      let wanted = Array(passage.utf8)
      let start = try #require(text.bytes.indices.first { text.bytes[$0...].starts(with: wanted) })
      #expect(text.position(of: start) == SourceMap.Position(line: line, column: column))
    }
  }

  private static func item(_ content: String, meta: String = "", version: Int = 2) -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="\(version)" xml:lang="en">
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HW"><name>Harbour Wire</name></provider>
        <versionCreated>2025-10-24T11:45:00Z</versionCreated>
        <firstCreated>2025-10-24T09:30:00Z</firstCreated>\(meta)
      </itemMeta>
      <contentMeta><headline>Ferry runs aground</headline><by>By Ada Stone</by><dateline>NORFOLK, Va. (HW) -</dateline>
        <language tag="en-US"/></contentMeta>
      <contentSet>\(content)</contentSet>
    </newsItem>
    """
  }

  static let contents = [
    """
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
    <body><h1>Ferry runs aground</h1><p>A ferry with 41 people ran aground.</p><p>No one was hurt.</p></body></html></inlineXML>
    """,
    """
    <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
    <body.head><dateline>NORFOLK, Va. (HW) -</dateline></body.head>
    <body.content><p>A ferry with 41 people ran aground.</p><p>No one was hurt.</p></body.content></body></nitf></inlineXML>
    """,
    """
    <inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body>
    <h:p>A ferry with 41 people ran aground.</h:p><h:p>No one was hurt.</h:p></h:body></h:html></inlineXML>
    """,
    """
    <inlineData contenttype="text/plain">A ferry with 41 people
    ran aground.

    No one was hurt.</inlineData>
    """,
  ]

  @Test(arguments: contents.indices)
  func readsNewsML(_ index: Int) throws {
    let notes = "<edNote>Corrects number of people</edNote><signal qcode=\"sig:correction\"/>"
    let found = try read(Self.item(Self.contents[index], meta: notes))
    let article = try #require(found.articles.first)
    #expect(found.problems.isEmpty)
    #expect(
      article.text.string == "NORFOLK, Va. (HW) - A ferry with 41 people ran aground.\nNo one was hurt."
    )
    #expect(article.title?.string == "Ferry runs aground")
    #expect(article.author == "Ada Stone")
    #expect(article.outlet == "Harbour Wire")
    #expect(article.language == "en-US")
    #expect(article.published?.iso == "2025-10-24T09:30:00Z")
    #expect(article.modified?.iso == "2025-10-24T11:45:00Z")
    #expect(article.revision?.edition == "2")
    #expect(article.revision?.change == .correction)
    #expect(article.revision?.notes == ["Corrects number of people"])
  }

  @Test func readsEachItemOfAMessage() throws {
    let message = """
      <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>
      \(Self.item(Self.contents[3]))\(Self.item(Self.contents[0], version: 1))
      \(Self.item("<remoteContent href=\"http://127.0.0.1/a.xml\"/>"))</itemSet></newsMessage>
      """
    let found = try read(message, as: "wire.html")
    #expect(found.articles.map(\.id) == ["wire-1", "wire-2"])
    #expect(found.articles.map(\.revision?.change) == [.update, nil])
    #expect(found.problems.count == 1)
    #expect(found.problems.first?.message.contains("item 3") == true)
  }

  @Test func readsXHTML() throws {
    let page = """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <h:html xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="en"><h:head><h:title>Bridge reopens</h:title></h:head>
      <h:body><h:div id="nav"/><h:div class="article"><h:h1>Bridge reopens</h:h1>
      <h:p>The bridge &ndash; shut since May &ndash; reopened on <![CDATA[Friday]]> to 1,400 cars.</h:p>
      </h:div></h:body></h:html>
      """
    for name in ["a.xhtml", "a.xml", "a.html"] {
      let found = try read(page, as: name)
      #expect(found.problems.isEmpty)
      #expect(
        found.articles.first?.text.string
          == "The bridge – shut since May – reopened on Friday to 1,400 cars."
      )
      #expect(found.articles.first?.title?.string == "Bridge reopens")
    }
  }

  @Test func xhtmlThatIsNoXMLIsReadAsBrowsersDo() throws {
    let page =
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Fish & chips<br>cost £9 on Friday, the market said.</body>"
    let found = try read(page, as: "a.xhtml")
    #expect(found.articles.first?.text.string == "Fish & chips\ncost £9 on Friday, the market said.")
    #expect(found.problems.isEmpty)
  }

  static let broken: [(source: String, message: String)] = [
    ("<rss version=\"2.0\"><channel/></rss>", "its root is <rss>"),
    ("<nitf><head/></nitf>", "no body.content"),
    ("<nitf><body><body.content><p>Cut off in the mid", "not well-formed"),
    ("<nitf><body><body.content><p>A</b> &nosuch; thing</p></body.content></body></nitf>", "not well-formed"),
    ("<nitf><head><docdata management-status=\"canceled\"/></head><body/></nitf>", "cancelled"),
    (item("<inlineXML/>", meta: "<pubStatus qcode=\"stat:canceled\"/>"), "cancelled"),
    (item("<remoteContent href=\"x\"/>"), "lies elsewhere"),
    (item(""), "holds no text"),
    ("<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>", "packages and lists"),
    ("", "no text"),
    ("<?xml version=\"1.0\"?>", "no text"),
  ]

  @Test(arguments: broken.indices)
  func namesWhatIsWrong(_ index: Int) throws {
    let found = try read(Self.broken[index].source)
    #expect(found.problems.contains { $0.message.contains(Self.broken[index].message) }, "\(found.problems)")
  }

  @Test func whatCanBeReadOfABrokenDocumentIsKept() throws {
    let found = try read(
      "<nitf><body><body.content><p>The ferry had 41 people & a dog.</p></body.content></body></nitf>"
    )
    #expect(found.articles.first?.text.string.contains("41 people") == true)
    #expect(found.problems.first?.message.contains("line 1") == true)
  }
}
