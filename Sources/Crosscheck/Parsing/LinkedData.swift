/// What a page's linked data (`application/ld+json`) says of its article.
struct LinkedData: Sendable {
  var headline: String?
  var published: String?
  var modified: String?
  /// The authors that its objects name, best object first.
  var bylines: [[String]] = []
  var publisher: String?
  var language: String?
  var url: String?
  /// Often cut short, or another article's: good for finding the text, not for being it.
  var body: String?

  /// Reads all scripts of linked data in a page, and of their objects the one that is most of an article.
  init(of document: HTMLDocument) {
    var objects: [(rank: Int, members: LinkedValue)] = []
    for index in document.nodes.indices where document.nodes[index].tag == .script {
      let content = document.content(of: index)
      guard !content.isEmpty, let value = LinkedValue(lenient: content[...]) else { continue }
      Self.collect(value, into: &objects)
    }
    // People and organisations are often told apart and referred to by `@id`.
    var named: [String: LinkedValue] = [:]
    for (_, object) in objects {
      if let id = object["@id"]?.text, object["name"] != nil { named[id] = object }
    }
    guard let best = objects.map(\.rank).max(), best > 0,
      let article = objects.first(where: { $0.rank == best })?.members
    else { return }
    headline = article["headline"]?.text ?? (best > 2 ? article["name"]?.text : nil)
    published = article["datePublished"]?.text ?? article["dateCreated"]?.text
    modified = article["dateModified"]?.text
    for (rank, object) in objects.filter({ $0.rank > 2 || $0.rank == best }).sorted(by: { $0.rank > $1.rank })
    where rank > 0 {
      let names = (object["author"] ?? object["creator"]).map { Self.names(in: $0, named) } ?? []
      if !names.isEmpty { bylines.append(names) }
    }
    publisher = (article["publisher"] ?? article["sourceOrganization"]).flatMap {
      Self.names(in: $0, named).first
    }
    language = article["inLanguage"]?.text
    url =
      article["url"]?.text ?? article["mainEntityOfPage"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text
    body = article["articleBody"]?.text
    if published == nil {
      published = objects.first { $0.members["datePublished"]?.text != nil }?.members["datePublished"]?.text
    }
  }

  /// Objects in the order of the page, each with how much of an article it is.
  private static func collect(_ value: LinkedValue, into objects: inout [(rank: Int, members: LinkedValue)]) {
    var open = [value]
    var visited = 0
    while let next = open.popLast(), visited < 2000 {
      visited += 1
      switch next {
      case .array(let values): open += values.reversed()
      case .object(let members):
        objects.append((rank(of: next), next))
        let nested = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"]
        open += nested.reversed().compactMap { members[$0] }
        open += [members["author"], members["publisher"]].compactMap(\.self)
      case .string, .other: break
      }
    }
  }

  private static func rank(of object: LinkedValue) -> Int {
    let types = object["@type"]?.elements.compactMap(\.text) ?? []
    var rank = 0
    for type in types {
      if type.hasSuffix("NewsArticle") || type == "LiveBlogPosting" || type == "BlogPosting" {
        rank = max(rank, 5)
      } else if type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Report") {
        rank = max(rank, 4)
      } else if ["Recipe", "Review", "CreativeWork", "ClaimReview", "Event"].contains(type) {
        rank = max(rank, 3)
      } else if type.hasSuffix("WebPage") || type == "VideoObject" {
        rank = max(rank, object["datePublished"] != nil ? 2 : 0)
      }
    }
    return rank
  }

  /// The names of people or organisations.
  private static func names(in value: LinkedValue, _ named: [String: LinkedValue]) -> [String] {
    value.elements.flatMap { element -> [String] in
      switch element {
      case .string(let name): return [name]
      case .object:
        if let name = element["name"] { return name.elements.compactMap(\.text) }
        return element["@id"]?.text.flatMap { named[$0]?["name"]?.text }.map { [$0] } ?? []
      case .array, .other: return []
      }
    }
  }
}
