/// Why a report's text is what it is: what was taken of a file, and what was left out and by which test.
public enum ContentReport {
  /// What is known of the report, then a line a block in the order of the file: `+` is text, `-` was left out, `~`
  /// stands in the text and is no claim; the test that says so stands in brackets.
  public static func text(of path: String) -> (text: String, problems: [Problem]) {
    let file = ArticleFile(path: path)
    do throws(ParsingError) {
      let bytes = try ArticleReader.content(of: file)
      if let objection = FileSignature.objection(to: bytes) { throw objection }
      switch file.format ?? InputFormat.sniffed(bytes) {
      case .html: return try markup(bytes, of: file, isXML: false)
      case .xml: return try markup(bytes, of: file, isXML: true)
      case .text, .markdown, .jsonLines: return lines(of: file)
      }
    } catch {
      return ("", [error.problem(in: path)])
    }
  }

  private static func markup(
    _ bytes: [UInt8],
    of file: ArticleFile,
    isXML: Bool
  ) throws(ParsingError) -> (text: String, problems: [Problem]) {
    let source = TextDecoding.utf8(of: bytes).bytes
    let root = MarkupRoot(of: source)
    switch root {
    case .nitf, .newsML: return lines(of: file)
    case .other(let name) where isXML: throw ParsingError(MarkupArticles.unknown(name))
    case .html, .other, .prefixedXHTML:
      let document = MarkupArticles.page(in: source, prefersXML: isXML || root == .prefixedXHTML)
      let (content, metadata) = HTMLArticle.content(of: document)
      let problems = document.problems.map { Problem(path: file.path, message: $0) }
      return (lines(of: metadata) + lines(of: content), problems)
    }
  }

  /// A report that is taken as it stands: its lines, and which of them are no claims.
  private static func lines(of file: ArticleFile) -> (text: String, problems: [Problem]) {
    let (articles, problems) = ArticleReader.articles(in: file)
    return (articles.map(Self.lines).joined(separator: "\n"), problems)
  }

  private static func lines(of article: Article) -> String {
    var text = "title: \(article.title?.string ?? "none")\nauthor: \(article.author ?? "none")\n"
    text += "date: \(article.published?.iso ?? "none")\n"
    let bytes = article.text.bytes
    let dateline = article.dateline
    for line in TextLines(bytes) where !line.isEmpty {
      let words = String(decoding: bytes[line], as: UTF8.self)
      if let dateline, dateline.range.lowerBound == line.lowerBound {
        let head = String(decoding: bytes[dateline.range], as: UTF8.self)
        text += "~ [dateline] \(head)\n"
        text += "+ \(String(decoding: bytes[dateline.range.upperBound..<line.upperBound], as: UTF8.self))\n"
      } else if let reason = reason(of: line, in: article) {
        text += "~ [\(reason)] \(words)\n"
      } else {
        text += "+ \(words)\n"
      }
    }
    return text
  }

  /// Why a line of a text is no claim; nil where it may be one.
  private static func reason(of line: Range<Int>, in article: Article) -> String? {
    let words = article.text.bytes[line]
    if RevisionNote.isNote(words) { return "note on the version" }
    guard article.furniture.contains(where: { $0.lowerBound == line.lowerBound }) else { return nil }
    return Furniture.isFurniture(words) ? "furniture line" : "byline"
  }

  private static func lines(of metadata: Metadata) -> String {
    var text = "title: \(metadata.title?.string ?? "none")\nauthor: \(metadata.author ?? "none")\n"
    for source in PublicationDate.sources {
      if let moment = source.find(metadata.dates) { text += "date: \(moment.iso) (\(source.name))\n" }
    }
    return text
  }

  private static func lines(of content: MainContent) -> String {
    let elements = content.container.map { name(of: $0, in: content.document) }.joined(separator: ", ")
    var text = "article: \(elements.isEmpty ? "none" : elements) (\(content.rule))\n"
    for block in content.page.blocks.indices {
      let place = name(of: content.page.blocks[block].element, in: content.document)
      text +=
        "\(mark(of: content.dropped[block], in: content)) <\(place)> \(HTMLText.folded(content.page.string(of: block)))\n"
    }
    return text
  }

  private static func mark(of omission: MainContent.Omission?, in content: MainContent) -> String {
    guard let omission else { return "+" }
    guard let element = omission.element else { return "- [\(omission.test)]" }
    return "- [\(omission.test): \(name(of: element, in: content.document))]"
  }

  /// An element's tag, id and classes, on one line and without the brackets that stand around them.
  private static func name(of node: Int, in document: HTMLDocument) -> String {
    let names = [HTMLAttribute.id, .class].compactMap { document.string($0, of: node) }
    let line = ([document.nodes[node].tag.rawValue] + names).joined(separator: " ")
    let plain = line.utf8.map { [0x3C, 0x3E, 0x5B, 0x5D].contains($0) ? 0x20 : $0 }
    return HTMLText.folded(String(decoding: plain, as: UTF8.self))
  }
}
