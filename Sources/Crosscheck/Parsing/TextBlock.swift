/// A run of text between two block borders: a paragraph, a heading, a list item, a row of a table.
struct TextBlock: Sendable {
  /// The innermost block element around the text.
  var element: Int
  /// Its bytes in `PageText.bytes`, white space folded.
  var text: Range<Int>
  /// Its places in the source, in `PageText.anchors`.
  var anchors: Range<Int>
  /// How many bytes of the text are links.
  var linkBytes = 0
  /// How many links it holds.
  var links = 0
  /// The element it belongs to, such as a list item or a heading, which may lie above the innermost one.
  var kind: Kind = .paragraph

  enum Kind: Sendable {
    case paragraph, heading, listItem, row, caption, preformatted
  }

  /// How many bytes of the text are no links.
  var plainBytes: Int { text.count - linkBytes }

  /// Whether the text is long enough, and its own rather than links', to be a paragraph of prose.
  var isProse: Bool { isProse(from: 80) }

  /// The same for another least length.
  func isProse(from least: Int) -> Bool {
    text.count >= least && linkBytes * 5 < text.count * 2 && kind != .heading && kind != .caption
  }
}

/// All that a reader may see of a page, cut into blocks in the order of the page.
struct PageText: Sendable {
  /// A byte of the text and the byte of the source it comes from.
  struct Anchor: Sendable {
    var offset: Int
    var source: Int
  }

  var blocks: [TextBlock] = []
  var bytes: [UInt8] = []
  var anchors: [Anchor] = []
  /// For each node, the blocks that lie wholly within it.
  var blocksOfNode: [Range<Int32>]

  /// The text of a block.
  func text(of block: Int) -> ArraySlice<UInt8> { bytes[blocks[block].text] }

  /// The text of a block as a string.
  func string(of block: Int) -> String { String(decoding: text(of: block), as: UTF8.self) }

  /// Whether a block ends like a sentence, or is long enough to be one all the same.
  func isSentence(_ block: Int) -> Bool {
    let text = text(of: block)
    guard let last = text.last, text.count < 160 else { return true }
    switch last {
    case 0x2E, 0x21, 0x3F: return text.count > 20
    case 0x22, 0x27, 0x29: return text.dropLast().last.map { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F } ?? false
    // Quotation marks, ellipses and full stops beyond ASCII all end in such a byte.
    case 0x80...:
      return text.suffix(3).elementsEqual("”".utf8) || text.suffix(3).elementsEqual("…".utf8)
        || text.suffix(3).elementsEqual("。".utf8)
    default: return false
    }
  }

  /// The blocks within a node.
  func blocks(in node: Int) -> Range<Int> {
    let range = blocksOfNode[node]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }
}
