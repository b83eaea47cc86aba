/// What a file of markup is, by the element that all of it stands in.
enum MarkupRoot: Equatable {
  /// An HTML page, or anything that is read as one.
  case html
  /// An XHTML page whose names have a prefix, so that only an XML parser can read it.
  case prefixedXHTML
  case nitf
  /// NewsML-G2, by the name of its root.
  case newsML
  /// XML of another kind, by the name of its root.
  case other(String)

  /// The root of a text in UTF-8: the first element behind declarations and comments.
  init(of source: [UInt8]) {
    let start = Self.start(of: source)
    guard start < source.count, source[start] == 0x3C else {
      self = .html
      return
    }
    let tag = source[start...].prefix(4096).prefix { $0 != 0x3E }
    let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != 0x2F }
    let parts = name.split(separator: 0x3A)
    let local = String(decoding: parts.last ?? [], as: UTF8.self)
    switch local {
    case "nitf": self = .nitf
    case "newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem",
      "catalogItem":
      // Other vocabularies have a `newsItem` too; what counts is the namespace.
      self = tag.contains(run: Array(NewsElement.newsMLNamespace.utf8)[...]) ? .newsML : .other(local)
    case "html", "HTML", "Html": self = parts.count > 1 ? .prefixedXHTML : .html
    default: self = local.isEmpty ? .html : .other(String(decoding: name.prefix(80), as: UTF8.self))
    }
  }

  /// The `<` of the first element.
  private static func start(of source: [UInt8]) -> Int {
    var index = source.startIndex
    while index < source.count {
      guard source[index] > 0x20 else {
        index += 1
        continue
      }
      let rest = source[index...]
      if rest.starts(with: "<!--".utf8) {
        index = end(of: "-->", in: source, from: index + 4)
      } else if rest.starts(with: "<?".utf8) {
        index = end(of: "?>", in: source, from: index + 2)
      } else if rest.starts(with: "<!".utf8) {
        index = endOfDeclaration(in: source, from: index + 2)
      } else {
        return index
      }
    }
    return index
  }

  private static func end(of mark: String, in source: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= source.count {
      if source[index] == mark[0], source[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return source.count
  }

  /// The end of `<!DOCTYPE nitf SYSTEM "nitf.dtd" [ … ]>`.
  private static func endOfDeclaration(in source: [UInt8], from start: Int) -> Int {
    var quote: UInt8 = 0
    var isInside = false
    for index in start..<max(start, source.count) {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x5B: isInside = true
      case 0x5D: isInside = false
      case 0x3E where !isInside: return index + 1
      default: continue
      }
    }
    return source.count
  }
}
