/// Reads the articles of a file of markup: an HTML or XHTML page, a document in NITF, items of NewsML-G2.
///
/// What it is, its root element says; the file's name decides only where HTML and XML are both possible.
enum MarkupArticles {
  /// The articles of a file given as its raw bytes, and what had to be left out.
  static func articles(
    id: String,
    path: String,
    source: [UInt8],
    isXML: Bool
  ) throws(ParsingError) -> (articles: [Article], problems: [Problem]) {
    let decoded = TextDecoding.utf8(of: source)
    let root = MarkupRoot(of: decoded.bytes)
    let found: (articles: [Article], messages: [String])
    switch root {
    case .nitf, .newsML: found = try news(in: decoded.bytes, id: id, path: path)
    case .other(let name) where isXML: throw ParsingError(unknown(name))
    case .html, .other, .prefixedXHTML:
      let document = page(in: decoded.bytes, prefersXML: isXML || root == .prefixedXHTML)
      found = ([HTMLArticle.article(id: id, path: path, document: document)], document.problems)
    }
    let messages = [decoded.problem].compactMap(\.self) + found.messages
    let comments = IgnoreComments(in: decoded.bytes)
    var articles = found.articles
    for index in articles.indices { articles[index].ignores = comments.notes }
    let problems = messages.map { Problem(path: path, message: $0) }
    return (articles, problems + comments.problems.map { $0.problem(in: path) })
  }

  /// The tree of a page: as XML where it is well-formed, and otherwise as browsers take what calls itself XHTML.
  static func page(in source: [UInt8], prefersXML: Bool) -> HTMLDocument {
    if prefersXML {
      let outcome = XMLTreeBuilder.outcome(of: source)
      if outcome.isWellFormed, !outcome.document.nodes.isEmpty { return outcome.document }
    }
    return HTMLTreeBuilder.document(of: source)
  }

  private static func news(
    in source: [UInt8],
    id: String,
    path: String
  ) throws(ParsingError) -> (articles: [Article], messages: [String]) {
    let document = XMLTreeBuilder.outcome(of: source).document
    var messages = document.problems
    let page = PageTextReader.text(of: document)
    let roots = document.nodes.indices.filter { isRoot($0, in: document) }
    var articles: [Article] = []
    for (number, root) in roots.enumerated() {
      let name = roots.count == 1 ? id : "\(id)-\(number + 1)"
      do throws(ParsingError) {
        articles.append(try article(at: root, in: document, page: page, id: name, path: path))
      } catch {
        messages.append(roots.count == 1 ? error.message : "item \(number + 1): \(error.message)")
      }
    }
    if articles.isEmpty, messages.isEmpty {
      throw ParsingError(
        "It is NewsML-G2 without a news item: packages and lists hold no text. Give the news items themselves."
      )
    }
    return (articles, messages)
  }

  /// Whether a node is an item, or a document in NITF that stands in none.
  private static func isRoot(_ node: Int, in document: HTMLDocument) -> Bool {
    switch document.nodes[node].news {
    case .newsItem: true
    case .nitf: document.nodes[node].parent < 0
    default: false
    }
  }

  private static func article(
    at root: Int,
    in document: HTMLDocument,
    page: PageText,
    id: String,
    path: String
  ) throws(ParsingError) -> Article {
    document.nodes[root].news == .nitf
      ? try NITFArticle(document: document, page: page, root: root).article(id: id, path: path)
      : try NewsItemArticle(document: document, page: page, item: root).article(id: id, path: path)
  }

  static func unknown(_ root: String) -> String {
    "It is XML of a kind that is not read: its root is <\(root)>. Reports in XML are NITF, NewsML-G2 or XHTML."
  }
}
