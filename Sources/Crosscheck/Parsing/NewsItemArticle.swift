/// Reads an article off an item of NewsML-G2, whose content is NITF, XHTML or plain text.
struct NewsItemArticle {
  let document: HTMLDocument
  let page: PageText
  /// The `newsItem` element.
  let item: Int

  /// The article; throws where it was withdrawn, or holds no text.
  func article(id: String, path: String) throws(ParsingError) -> Article {
    if let status = document.first(.pubStatus, in: item), let code = document.code(of: status),
      code.hasPrefix("cancel")
    {
      throw ParsingError("Its agency has cancelled it (pubStatus). Leave it out.")
    }
    guard let content = document.first(.contentSet, in: item) else {
      throw ParsingError("The NewsML-G2 item has no contentSet, and so no text.")
    }
    var article = try self.content(in: content, id: id, path: path)
    let text = NewsText(document: document, page: page)
    if let headline = headline, let title = text.line(of: headline) { article.title = title }
    article.author = author ?? article.author
    article.outlet = outlet ?? article.outlet
    article.language = language(of: content) ?? article.language
    let version = moment(.versionCreated)
    article.published = moment(.firstCreated) ?? version ?? article.published
    article.modified = version == article.published ? nil : version ?? article.modified
    article.revision = revision(in: article.revision)
    return article
  }

  /// The article of the first content that is text.
  private func content(in set: Int, id: String, path: String) throws(ParsingError) -> Article {
    let text = NewsText(document: document, page: page)
    for node in set..<Int(document.nodes[set].end) {
      switch document.nodes[node].news {
      case .nitf:
        return try NITFArticle(document: document, page: page, root: node).article(id: id, path: path)
      case .inlineXML, .inlineData:
        // What stands within is found by its own element, unless it has none that is known.
        guard document.first(.nitf, in: node) == nil else { continue }
        let blocks = document.textBlocks(of: page, in: node).filter { !isHeadline($0) }
        guard !blocks.isEmpty else { continue }
        return Article(id: id, path: path, text: text.text(of: blocks, behind: dateline))
      default: continue
      }
    }
    let lies = document.first(.remoteContent, in: set) != nil
    throw ParsingError(
      lies
        ? "The text of the NewsML-G2 item lies elsewhere (remoteContent), and nothing is loaded from elsewhere."
        : "The content of the NewsML-G2 item holds no text."
    )
  }

  /// Whether a heading of the content says the headline again.
  private func isHeadline(_ block: Int) -> Bool {
    guard page.blocks[block].kind == .heading, let headline, let words = document.words(of: headline) else {
      return false
    }
    return Headline.words(words) == Headline.words(page.string(of: block))
  }

  private var metadata: Int { document.first(.contentMeta, in: item) ?? item }
  private var headline: Int? { document.first(.headline, in: metadata) }
  private var dateline: Int? { document.first(.dateline, in: metadata) }

  private var author: String? {
    let lines = document.elements(.by, in: metadata).compactMap { document.words(of: $0) }
    let names = lines.isEmpty ? document.elements(.creator, in: metadata).compactMap(name) : lines
    let cleaned = names.map(Authorship.cleaned).filter(Authorship.isName)
    return cleaned.isEmpty ? nil : cleaned.joined(separator: ", ")
  }

  private var outlet: String? {
    let parties = [document.first(.provider, in: item), document.first(.infoSource, in: item)]
    if let name = parties.compactMap({ $0.flatMap(name) }).first { return name }
    if let credit = document.first(.creditline, in: item).flatMap({ document.words(of: $0) }) {
      return credit
    }
    return parties.compactMap(\.self).lazy.compactMap { document.code(of: $0) }.first
  }

  /// The name of a party: as an element, or as a literal.
  private func name(of party: Int) -> String? {
    document.first(.name, in: party).flatMap { document.words(of: $0) }
      ?? document.string(.literal, of: party)
  }

  private func language(of content: Int) -> String? {
    if let language = document.first(.language, in: metadata), let tag = document.string(.tag, of: language) {
      return tag
    }
    let holders = [document.first(.inlineXML, in: content), document.first(.inlineData, in: content), item]
    return holders.compactMap { $0.flatMap { document.string(.xmlLang, of: $0) } }.first
  }

  private func moment(_ name: NewsElement) -> Moment? {
    document.first(name, in: item).flatMap { document.words(of: $0) }.flatMap { Moment(iso: $0) }
  }

  /// What the item says of its version, and before it what its content said.
  private func revision(in content: Revision?) -> Revision? {
    var revision = content ?? Revision()
    if let version = document.string(.version, of: item) { revision.edition = version }
    for signal in document.elements(.signal, in: item) {
      let change = document.code(of: signal).flatMap { RevisionNote.change(in: Array($0.utf8)[...]) }
      revision.change = Revision.stronger(revision.change, change)
    }
    for note in document.elements(.edNote, in: item) { revision.add(note: document.words(of: note) ?? "") }
    if revision.change == nil, let edition = revision.edition, let number = Int(edition), number > 1 {
      revision.change = .update
    }
    return revision.isEmpty ? nil : revision
  }
}
