/// Finds the headline: as a rule the heading that the page's own title agrees with.
struct Headline {
  let document: HTMLDocument
  let page: PageText
  let head: PageHead
  let linked: LinkedData
  /// Who publishes the page, so that the name can be taken off its title.
  let outlet: String?

  /// The node of the heading that is the headline; nil where none is.
  var node: Int? {
    let told = [head.first(of: Self.titleNames), linked.headline, titleElement].compactMap(\.self).map(
      Self.words
    )
    let outletWords = outlet.map(Self.words) ?? []
    var best: (node: Int, likeness: Double)?
    for heading in head.headings {
      let words = Self.words(text(of: heading))
      guard !words.isEmpty, words.count > 1 || head.headings.count == 1 else { continue }
      // A page's one heading is its headline even where its title was written by somebody else.
      let isOnly = head.headings.count == 1 && words.count > 2 && Self.likeness(of: words, outletWords) < 0.5
      let likeness = told.map { Self.likeness(of: words, $0) }.max().map { isOnly ? max($0, 0.5) : $0 } ?? 0.5
      if likeness > (best?.likeness ?? 0.19) { best = (heading, likeness) }
    }
    guard let best else { return subheading(like: told) }
    // Where the first rank is the site's name, the headline is of the second.
    guard let site = siteName, site == Self.words(text(of: best.node)) else { return best.node }
    return subheading(like: told) ?? best.node
  }

  /// A heading of the second rank of which nearly every word stands in the page's title.
  private func subheading(like told: [[String]]) -> Int? {
    head.subheadings.first { heading in
      let words = Set(Self.words(text(of: heading)))
      return words.count > 3 && told.contains { words.intersection($0).count * 10 >= words.count * 8 }
    }
  }

  /// What stands behind the last mark of a longer title: `Bridge reopens - Harbour Wire`.
  private var siteName: [String]? {
    guard let title = titleElement, let mark = Self.marks.first(where: { title.contains($0) }) else {
      return nil
    }
    return title.components(separatedBy: mark).last.map(Self.words)
  }

  /// The headline with its place in the source.
  func text(at node: Int?) -> MappedText? {
    if let node {
      let text = SourceText.text(
        of: Array(page.blocks(in: node)),
        in: page,
        source: document.source,
        separator: 0x20
      )
      if !text.bytes.isEmpty { return text }
    }
    if let name = Self.titleNames.first(where: { head.meta[$0] != nil }), let title = head.meta[name] {
      return mapped(trimmed(HTMLText.decoded(title)), at: head.metaNodes[name])
    }
    if let headline = linked.headline { return mapped(HTMLText.decoded(headline), at: nil) }
    return titleElement.flatMap { mapped(trimmed($0), at: head.title) }
  }

  private static let marks: [String] = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "]

  /// The names under which a page tells its title to others, best first.
  static let titleNames: [String] = [
    "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline", "title",
  ]

  private var titleElement: String? {
    head.title.map { HTMLText.folded(String(decoding: document.content(of: $0), as: UTF8.self)) }
  }

  private func text(of node: Int) -> String {
    page.blocks(in: node).map { page.string(of: $0) }.joined(separator: " ")
  }

  private func mapped(_ title: String, at node: Int?) -> MappedText? {
    let bytes = Array(title.utf8)
    guard !bytes.isEmpty else { return nil }
    var map = SourceMap()
    if let node {
      var place = SourcePlace(source: document.source)
      let position = place.position(of: Int(document.nodes[node].source))
      map.add(SourceMap.Anchor(offset: 0, line: position.line, column: position.column))
    }
    return MappedText(bytes: bytes, map: map)
  }

  /// The title without the name of the outlet before or behind it.
  private func trimmed(_ title: String) -> String {
    for mark in Self.marks {
      var parts = title.components(separatedBy: mark)
      guard parts.count > 1 else { continue }
      let name = outlet.map(Self.words) ?? []
      if let last = parts.last, Self.isName(last, of: name) { parts.removeLast() }
      if parts.count > 1, let first = parts.first, Self.isName(first, of: name) { parts.removeFirst() }
      return parts.joined(separator: mark)
    }
    return title
  }

  /// Whether a part of a title is the outlet's name: the words of it, or a short name in place of an unknown
  /// one.
  private static func isName(_ part: String, of name: [String]) -> Bool {
    let words = words(part)
    guard !words.isEmpty, words.count < 6 else { return false }
    if name.isEmpty { return words.count < 4 }
    return likeness(of: words, name) >= 0.5 || words.joined() == name.joined()
  }

  /// The words of a text in lower case.
  static func words(_ text: String) -> [String] { words(Array(text.utf8)[...], limit: .max) }

  /// The first words of a text in lower case.
  static func words(_ text: ArraySlice<UInt8>, limit: Int) -> [String] {
    var words: [String] = []
    var index = text.startIndex
    while index < text.endIndex, words.count < limit {
      let start = index
      while index < text.endIndex, isPartOfWord(text[index]) { index += 1 }
      if index > start {
        words.append(
          String(unsafeUninitializedCapacity: index - start) { word in
            for place in start..<index {
              let byte = text[place]
              word[place - start] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            return index - start
          }
        )
      }
      index += 1
    }
    return words
  }

  static func isPartOfWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  /// The share of common words among those of the shorter text.
  static func likeness(of left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let rightSet = Set(right)
    let common = Set(left).intersection(rightSet).count
    return Double(common) / Double(max(1, min(Set(left).count, rightSet.count)))
  }
}

extension String {
  /// The parts of a text between the places of another.
  fileprivate func components(separatedBy mark: String) -> [String] {
    let wanted = Array(mark.utf8)
    let bytes = Array(utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + wanted.count <= bytes.count {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += wanted.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
