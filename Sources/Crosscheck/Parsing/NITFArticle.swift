/// Reads an article off a document in NITF, the News Industry Text Format.
struct NITFArticle {
  let document: HTMLDocument
  let page: PageText
  /// The `nitf` element.
  let root: Int

  /// The article; throws where it was withdrawn, or holds no text.
  func article(id: String, path: String) throws(ParsingError) -> Article {
    if let data = document.first(.docdata, in: root),
      document.string(.managementStatus, of: data)?.hasPrefix("cancel") == true
    {
      throw ParsingError("Its agency has cancelled it (management-status). Leave it out.")
    }
    guard let body = document.first(.bodyContent, in: root) else {
      throw ParsingError("The NITF document has no body.content, and so no text.")
    }
    let text = NewsText(document: document, page: page)
    let head = document.first(.bodyHead, in: root)
    let dateline = head.flatMap { document.first(.dateline, in: $0) }
    let subheads = head.map { document.elements(.hl2, in: $0).flatMap { Array(page.blocks(in: $0)) } } ?? []
    var article = Article(
      id: id,
      path: path,
      text: text.text(of: document.textBlocks(of: page, in: body), behind: dateline, above: subheads)
    )
    article.title = title(text, in: head)
    article.author = head.flatMap(author)
    article.outlet = outlet
    article.published = date
    article.modified = changed
    article.language = document.string(.xmlLang, of: root)
    article.revision = revision
    return article
  }

  private func title(_ text: NewsText, in head: Int?) -> MappedText? {
    if let head, let line = document.first(.hl1, in: head) ?? document.first(.hedline, in: head),
      let title = text.line(of: line)
    {
      return title
    }
    return document.first(.title, in: root).flatMap { document.words(of: $0) }.map {
      MappedText(bytes: Array($0.utf8), map: SourceMap())
    }
  }

  private func author(in head: Int) -> String? {
    let names = document.elements(.byline, in: head).compactMap { line in
      document.words(of: line, without: [.byttl, .distributor]).map(Authorship.cleaned)
    }.filter(Authorship.isName)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private var outlet: String? {
    let names = [
      document.first(.distributor, in: root).flatMap { document.words(of: $0) },
      document.first(.copyright, in: root).flatMap { document.string(.holder, of: $0) },
      document.first(.pubdata, in: root).flatMap { document.string(.name, of: $0) },
    ]
    return names.compactMap(\.self).first { !$0.isEmpty }
  }

  private var date: Moment? {
    for name in [NewsElement.dateIssue, .dateRelease, .storyDate] {
      if let element = document.first(name, in: root), let moment = moment(.norm, of: element) {
        return moment
      }
    }
    return document.first(.pubdata, in: root).flatMap { moment(.publicationDate, of: $0) }
  }

  /// The latest entry of its history.
  private var changed: Moment? {
    document.elements(.revisionHistory, in: root).compactMap { moment(.norm, of: $0) }
      .max { $0.universalMinute < $1.universalMinute }
  }

  private func moment(_ name: HTMLAttribute, of node: Int) -> Moment? {
    document.string(name, of: node).flatMap { Moment(iso: $0) }
  }

  private var revision: Revision? {
    var revision = Revision()
    if let data = document.first(.pubdata, in: root) {
      let parts = [HTMLAttribute.editionName, .editionArea].compactMap { document.string($0, of: data) }
      if !parts.isEmpty { revision.edition = parts.joined(separator: ", ") }
    }
    if revision.edition == nil, let key = document.first(.updateKey, in: root) {
      revision.edition = document.string(.version, of: key) ?? document.string(.generation, of: key)
    }
    let corrections = document.elements(.correction, in: root)
    if !corrections.isEmpty { revision.change = .correction }
    for node in corrections + document.elements(.editorialMessage, in: root) {
      revision.add(note: document.string(.info, of: node) ?? "")
    }
    for node in document.elements(.revisionHistory, in: root) {
      revision.add(note: document.string(.comment, of: node) ?? "")
    }
    for node in document.elements(.note, in: root) { revision.add(note: document.words(of: node) ?? "") }
    return revision.isEmpty ? nil : revision
  }
}
