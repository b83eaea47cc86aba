/// What a page says of itself outside its text: `meta` and `link` elements, title, headings, times.
struct PageHead: Sendable {
  /// The contents of `meta` elements by name, property or item property in lower case; the first of a name
  /// counts.
  private(set) var meta: [String: String] = [:]
  private(set) var metaNodes: [String: Int] = [:]
  private(set) var canonical: String?
  private(set) var language: String?
  /// The `title` element.
  private(set) var title: Int?
  /// The first headings, of the first rank.
  private(set) var headings: [Int] = []
  /// The first headings of the second rank: one is the headline where the first rank is the site's name.
  private(set) var subheadings: [Int] = []
  /// Elements with a date: `time`, and those with an item property for it.
  private(set) var times: [Int] = []
  /// Elements that name an author by `rel` or item property.
  private(set) var authors: [Int] = []

  init(of document: HTMLDocument) {
    for index in document.nodes.indices {
      switch document.nodes[index].tag {
      case .text: continue
      case .meta: read(meta: index, of: document)
      case .html: language = document.string(.lang, of: index) ?? document.string(.xmlLang, of: index)
      case .title: if title == nil { title = index }
      case .h1: headings.append(index)
      case .h2: if subheadings.count < 20 { subheadings.append(index) }
      case .time: times.append(index)
      case .link:
        if canonical == nil, document.string(.rel, of: index) == "canonical" {
          canonical = document.string(.href, of: index)
        }
      default: read(element: index, of: document)
      }
    }
  }

  /// The first of several names that has a content.
  func first(of names: [String]) -> String? { names.lazy.compactMap { meta[$0] }.first }

  private mutating func read(meta index: Int, of document: HTMLDocument) {
    guard let content = document.string(.content, of: index), content.utf8.contains(where: { $0 > 0x20 })
    else { return }
    for name in [HTMLAttribute.name, .property, .itemprop] {
      guard let key = document.value(name, of: index) else { continue }
      let lower = String(decoding: key.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
      if meta[lower] == nil {
        meta[lower] = content
        metaNodes[lower] = index
      }
    }
  }

  private mutating func read(element index: Int, of document: HTMLDocument) {
    if let property = document.string(.itemprop, of: index) {
      if property.hasPrefix("date") { times.append(index) }
      if property == "author" || property == "creator" { authors.append(index) }
    } else if document.nodes[index].tag == .a, document.string(.rel, of: index)?.contains("author") == true {
      authors.append(index)
    }
  }
}
