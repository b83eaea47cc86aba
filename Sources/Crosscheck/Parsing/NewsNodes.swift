/// Finding and reading the elements of agencies' formats.
extension HTMLDocument {
  /// The elements of a name beneath a node, in order.
  func elements(_ name: NewsElement, in node: Int) -> [Int] {
    (node..<Int(nodes[node].end)).filter { nodes[$0].news == name }
  }

  /// The first element of a name beneath a node.
  func first(_ name: NewsElement, in node: Int) -> Int? {
    (node..<Int(nodes[node].end)).first { nodes[$0].news == name }
  }

  /// The text of an element on one line, without that of some elements in it; nil where there is none.
  func words(of node: Int, without left: Set<NewsElement> = []) -> String? {
    var bytes: [UInt8] = []
    var index = node
    while index < Int(nodes[node].end) {
      if let news = nodes[index].news, left.contains(news) {
        index = Int(nodes[index].end)
        continue
      }
      if nodes[index].tag == .text {
        bytes += text(of: index)
      } else {
        // Elements of metadata follow each other without a blank.
        bytes.append(0x20)
      }
      index += 1
    }
    let words = HTMLText.folded(String(decoding: bytes, as: UTF8.self))
    return words.isEmpty ? nil : words
  }

  /// The last part of a code such as `stat:usable`.
  func code(of node: Int) -> String? {
    string(.qcode, of: node)?.split(separator: ":").last.map(String.init)
  }

  /// The blocks of an element that are a report's text: no captions, notes or headlines.
  func textBlocks(of page: PageText, in node: Int) -> [Int] {
    var blocks: [Int] = []
    var end = page.blocks(in: node).lowerBound
    for block in page.blocks(in: node) where block >= end {
      var element = page.blocks[block].element
      var isText = true
      while element > node, isText {
        switch nodes[element].tag {
        case .figure, .figcaption, .aside, .nav, .footer, .h1: isText = false
        default: element = Int(nodes[element].parent)
        }
      }
      if isText { blocks.append(block) } else { end = max(end, page.blocks(in: element).upperBound) }
    }
    return blocks
  }
}

/// The parts of an agency's document that its text is put together of.
struct NewsText {
  let document: HTMLDocument
  let page: PageText

  /// A text of blocks, the dateline before its first paragraph where it does not begin with it.
  func text(of blocks: [Int], behind dateline: Int?, above: [Int] = []) -> MappedText {
    var pieces = above.map { SourceText.Piece(block: $0, lead: [0x0A]) }
    var rest = blocks[...]
    if let dateline, let first = blocks.first {
      let own = page.blocks(in: dateline).filter { !blocks.contains($0) }
      if let opening = own.first, !begins(first, with: opening) {
        pieces += own.map { SourceText.Piece(block: $0, lead: [$0 == opening ? 0x0A : 0x20]) }
        pieces.append(
          SourceText.Piece(block: first, lead: Array((own.last.map(endsInDash) ?? false ? " " : " – ").utf8))
        )
        rest = rest.dropFirst()
      }
    }
    pieces += rest.map { SourceText.Piece(block: $0, lead: [0x0A]) }
    return SourceText.text(of: pieces, in: page, source: document.source)
  }

  /// A headline: the blocks of an element on one line.
  func line(of node: Int) -> MappedText? {
    let text = SourceText.text(
      of: Array(page.blocks(in: node)),
      in: page,
      source: document.source,
      separator: 0x20
    )
    return text.bytes.isEmpty ? nil : text
  }

  /// Whether a paragraph begins with the first word of a dateline, and so has the dateline itself.
  private func begins(_ block: Int, with dateline: Int) -> Bool {
    let word = page.text(of: dateline).prefix { $0 > 0x20 && $0 != 0x2C && $0 != 0x28 }
    let text = page.text(of: block).prefix(word.count)
    return zip(text, word).allSatisfy { $0 | 0x20 == $1 | 0x20 } && text.count == word.count
  }

  private func endsInDash(_ block: Int) -> Bool {
    let text = page.text(of: block)
    return text.last == 0x2D || text.suffix(3).elementsEqual("–".utf8)
      || text.suffix(3).elementsEqual("—".utf8)
  }
}
