/// Reads an article off an HTML page.
enum HTMLArticle {
  /// The article of a page given as its raw bytes, and what had to be left out of it.
  static func article(
    id: String,
    path: String,
    source: [UInt8],
    encoding: TextDecoding.Knowledge = .unknown
  ) -> (article: Article, problems: [Problem]) {
    let decoded = TextDecoding.utf8(of: source, encoding: encoding)
    let document = HTMLTreeBuilder.document(of: decoded.bytes)
    let content = content(of: document)
    let text = SourceText.text(of: content.blocks, in: content.page, source: document.source)
    let article = Article(id: id, path: path, text: text)
    let messages = [decoded.problem].compactMap(\.self) + document.problems
    return (article, messages.map { Problem(path: path, message: $0) })
  }

  /// Which blocks of a page are its article, and why.
  static func content(of document: HTMLDocument) -> MainContent {
    MainContent(document: document, page: PageTextReader.text(of: document), headline: nil)
  }
}
