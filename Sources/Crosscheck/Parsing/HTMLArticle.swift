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
    var article = article(id: id, path: path, document: document)
    let comments = IgnoreComments(in: decoded.bytes)
    article.ignores = comments.notes
    let messages = [decoded.problem].compactMap(\.self) + document.problems
    let problems = messages.map { Problem(path: path, message: $0) }
    return (article, problems + comments.problems.map { $0.problem(in: path) })
  }

  /// The article of a page that has been read.
  static func article(id: String, path: String, document: HTMLDocument) -> Article {
    let (content, metadata) = content(of: document)
    let text = SourceText.text(of: content.blocks, in: content.page, source: document.source)
    var article = Article(id: id, path: path, text: text)
    article.title = metadata.title
    article.published = metadata.published
    article.modified = metadata.modified
    article.author = metadata.author
    article.outlet = metadata.outlet
    article.language = metadata.language
    article.url = metadata.url
    return article
  }

  /// Which blocks of a page are its article, and why; and what the page says of it.
  static func content(of document: HTMLDocument) -> (content: MainContent, metadata: Metadata) {
    let page = PageTextReader.text(of: document)
    let metadata = Metadata(document: document, page: page)
    return (MainContent(document: document, page: page, metadata: metadata), metadata)
  }
}
