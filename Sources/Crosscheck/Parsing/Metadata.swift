/// What a page says of its article apart from the text.
struct Metadata: Sendable {
  var title: MappedText?
  var author: String?
  var outlet: String?
  var published: Moment?
  var modified: Moment?
  var language: String?
  var url: String?
  /// The node of the headline, where it is a heading of the page.
  let headline: Int?
  /// What linked data gives as the text.
  let body: String?
  /// The dates that were considered, for `--why`.
  let dates: PublicationDate

  init(document: HTMLDocument, page: PageText) {
    let head = PageHead(of: document)
    let linked = LinkedData(of: document)
    url = [head.canonical, head.meta["og:url"], linked.url].compactMap(\.self).first { $0.hasPrefix("http") }
    language =
      [head.language, linked.language, head.meta["og:locale"], head.meta["language"]].lazy
      .compactMap { $0.flatMap(Self.languageTag) }.first
    outlet = Authorship(document: document, page: page, head: head, linked: linked, headline: nil).outlet
    let headline = Headline(document: document, page: page, head: head, linked: linked, outlet: outlet)
    self.headline = headline.node
    title = headline.text(at: self.headline)
    author =
      Authorship(document: document, page: page, head: head, linked: linked, headline: self.headline).author
    body = linked.body
    dates = PublicationDate(
      document: document,
      page: page,
      head: head,
      linked: linked,
      address: url,
      headline: self.headline,
      monthFirst: Self.writesMonthFirst(language: language, url: url)
    )
    published = dates.published
    modified = dates.modified
  }

  /// A tag such as `en-GB`; nil where the text is none.
  private static func languageTag(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 | 0x20 >= 0x61 })
    else {
      return nil
    }
    return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
  }

  /// Whether `3/4/2020` is 4 March: English, save where the tag or the address is of a country that counts
  /// otherwise.
  private static func writesMonthFirst(language: String?, url: String?) -> Bool {
    let language = language ?? "en"
    guard language.hasPrefix("en"), language == "en" || language == "en-US" else { return false }
    let host = url?.split(separator: "/").dropFirst().first ?? ""
    return ![".uk", ".au", ".nz", ".ie", ".za", ".in", ".pk", ".ng", ".ke", ".sg"].contains {
      host.hasSuffix($0)
    }
  }
}
