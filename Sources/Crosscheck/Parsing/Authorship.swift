/// Who wrote an article, and who publishes it.
struct Authorship {
  let document: HTMLDocument
  let page: PageText
  let head: PageHead
  let linked: LinkedData
  let headline: Int?

  /// The publisher's name.
  var outlet: String? {
    let name =
      head.first(of: ["og:site_name"]) ?? linked.publisher
      ?? head.first(of: [
        "application-name", "dc.publisher", "publisher", "citation_journal_title",
        "apple-mobile-web-app-title",
      ])
    return name.map(HTMLText.decoded).flatMap { $0.isEmpty || $0.hasPrefix("http") ? nil : $0 }
  }

  /// The authors' names, parted by commas; nil where the page does not say.
  var author: String? {
    let sources: [() -> [String]] =
      linked.bylines.map { names in { names } } + [
        { Self.metaNames.compactMap { head.meta[$0] }.prefix(1).map { $0 } },
        { marked },
        { byline },
      ]
    let outlet = self.outlet.map(Headline.words) ?? []
    var weak: [String]?
    for source in sources {
      let names = unique(source().map(Self.cleaned).filter(Self.isName))
      guard !names.isEmpty else { continue }
      // A page that names its publisher as author may name the person elsewhere.
      let persons = names.filter { Headline.words($0) != outlet }
      if !persons.isEmpty { return persons.joined(separator: ", ") }
      weak = weak ?? names
    }
    return weak?.joined(separator: ", ")
  }

  private static let metaNames: [String] = [
    "author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "byl",
    "article.author", "article:author", "citation_author", "cxenseparse:author", "og:author", "authors",
    "creator",
    "twitter:data1",
  ]

  private var marked: [String] {
    var names: [String] = []
    for node in head.authors where names.count < 4 {
      let name = HTMLText.folded(
        String(decoding: document.content(of: node, limit: 200).prefix(200), as: UTF8.self)
      )
      if !name.isEmpty, name.utf8.count < 80 { names.append(name) }
    }
    return names
  }

  /// A line near the headline that is named as the author's or begins with "By".
  private var byline: [String] {
    let own = headline.map(page.blocks(in:)) ?? 0..<0
    let near = Array(own.upperBound..<min(own.upperBound + 14, page.blocks.count))
    for block in near + Array((max(0, own.lowerBound - 4)..<own.lowerBound).reversed()) {
      let text = page.text(of: block)
      if text.count < 120, Furniture.isByline(text) { return [page.string(of: block)] }
    }
    for node in document.nodes.indices where document.nodes[node].tag != .text {
      guard let names = document.string(.class, of: node), names.utf8.count < 120,
        Self.bylineNames.contains(where: { Headline.words(names).contains($0) })
      else { continue }
      let name = HTMLText.folded(
        String(decoding: document.content(of: node, limit: 200).prefix(200), as: UTF8.self)
      )
      if Self.isName(Self.cleaned(name)) { return [name] }
    }
    return []
  }

  private static let bylineNames = ["byline", "author", "authors", "autor", "auteur", "autore"]

  /// A name without "By", addresses, roles and dates around it.
  static func cleaned(_ text: String) -> String {
    let text = HTMLText.decoded(text)
    // An agency's or paper's name behind a comma alone: the writer's name was left out.
    guard text.first != "," else { return "" }
    var words = text.split(separator: " ").map(String.init)
    while let first = words.first, openings.contains(Headline.words(first).joined()) { words.removeFirst() }
    let end = words.firstIndex { word in
      closings.contains(Headline.words(word).joined()) || marks.contains(word) || word.contains("@")
    }
    if let end { words.removeSubrange(end...) }
    return words.joined(separator: " ").trimmed
  }

  private static let openings: Set<String> = [
    "by", "written", "posted", "words", "from", "von", "por", "par", "di", "story", "and", "author",
    "reporter",
  ]

  /// Words that end the names: what follows is a role or a date.
  private static let closings: Set<String> = [
    "published", "updated", "posted", "on", "contributing", "senior", "editor", "reporter", "correspondent",
    "staff",
    "writer", "contributor", "columnist", "freelance", "guest", "special", "opinion", "news", "digital",
    "min", "read",
  ]

  private static let marks: Set<String> = ["|", "•", "·", "-", "–", "—"]

  static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count < 120, !name.hasPrefix("http"), !name.contains("/") else {
      return false
    }
    let lower = name.lowercased()
    return ![
      "admin", "administrator", "editor", "staff", "author", "guest", "unknown", "null", "none", "redaktion",
    ].contains(lower)
      && name.utf8.contains { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }
      && name.split(separator: " ").count < 16
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
  }
}

extension String {
  fileprivate var trimmed: String {
    var bytes = Array(utf8)[...]
    while let last = bytes.last,
      last <= 0x20 || last == 0x2C || last == 0x3B || last == 0x2E && bytes.count < 3
    {
      bytes.removeLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
