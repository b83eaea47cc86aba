/// Cuts a page into blocks of text: what stands between the borders of block elements, and between two line
/// breaks.
///
/// Block elements part texts whatever they are nested in, since libxml2 leaves `<section>` inside `<p>` where
/// HTML 5 would end the paragraph.
struct PageTextReader {
  private let document: HTMLDocument
  private var page: PageText
  /// Elements that are open, with the index at which each ends.
  private var open: [Int] = []
  private var blockStack: [Int] = []
  private var linkDepth = 0
  /// The table row that is being read as one line.
  private var row = 0..<0
  private var textStart = 0
  private var anchorStart = 0
  private var linkBytes = 0
  private var links = 0
  private var pendingSpace = false
  private var pendingBreaks = 0
  private var pendingCell = false
  private var needsAnchor = true
  /// In preformatted text: line feeds since the last word, and blanks since the last of them.
  private var lineFeeds = 0
  private var indent = 0

  private init(_ document: HTMLDocument) {
    self.document = document
    page = PageText(blocksOfNode: Array(repeating: 0..<0, count: document.nodes.count))
    page.bytes.reserveCapacity(document.source.count / 6)
  }

  /// The text of a page.
  static func text(of document: HTMLDocument) -> PageText {
    var reader = PageTextReader(document)
    reader.read()
    return reader.page
  }

  private mutating func read() {
    var index = 0
    while index < document.nodes.count {
      while let top = open.last, Int(document.nodes[top].end) <= index { close(top) }
      let node = document.nodes[index]
      if node.tag == .text {
        append(node)
        index += 1
      } else if isLeftOut(index) {
        let here = Int32(page.blocks.count)
        page.blocksOfNode[index] = here..<here
        index = Int(node.end)
      } else {
        enter(index)
        index += 1
      }
    }
    while let top = open.last { close(top) }
  }

  private func isLeftOut(_ index: Int) -> Bool {
    let node = document.nodes[index]
    if node.tag == .head || !node.tag.isUnread {
      // Words for screen readers, such as "opens in a new window", stand in the midst of sentences.
      guard node.tag == .span || node.tag == .a || node.tag == .other, node.end - Int32(index) < 8 else {
        return false
      }
      return ElementNames.isForScreenReaders(index, in: document)
    }
    return true
  }

  private mutating func enter(_ index: Int) {
    let tag = document.nodes[index].tag
    switch tag {
    case .br:
      pendingBreaks += 1
      return
    case .td where row.contains(index), .th where row.contains(index):
      if page.bytes.count > textStart { pendingCell = true }
    case .a where isLink(index):
      linkDepth += 1
      links += 1
    default:
      if tag.isBlock { part(at: index) }
    }
    if tag == .tr, !row.contains(index), isRow(index) { row = index + 1..<Int(document.nodes[index].end) }
    if tag.isBlock { blockStack.append(index) }
    open.append(index)
    page.blocksOfNode[index] = Int32(page.blocks.count)..<Int32(page.blocks.count)
  }

  private mutating func close(_ index: Int) {
    open.removeLast()
    let tag = document.nodes[index].tag
    if tag == .a, isLink(index) { linkDepth -= 1 }
    if tag.isBlock {
      part(at: index)
      blockStack.removeLast()
    }
    page.blocksOfNode[index] = page.blocksOfNode[index].lowerBound..<Int32(page.blocks.count)
  }

  /// Parts the texts before and behind the border of a block: by a line, or by a blank in a table row's line.
  private mutating func part(at index: Int) {
    if row.contains(index) { pendingSpace = true } else { flush() }
  }

  /// Whether an anchor leads anywhere; one that was never closed holds the rest of the page, and is none.
  private func isLink(_ index: Int) -> Bool {
    let node = document.nodes[index]
    return node.end - Int32(index) < 60 && document.value(.href, of: index) != nil
  }

  /// Whether a table row holds short cells, to be read as one line, and not the layout of a page.
  private func isRow(_ row: Int) -> Bool {
    var bytes = 0
    var cells = 0
    for index in row + 1..<Int(document.nodes[row].end) {
      let node = document.nodes[index]
      switch node.tag {
      case .text: bytes += node.range.count
      case .td, .th: cells += 1
      case .table, .ul, .ol, .h1, .h2, .h3, .article, .section, .form: return false
      default: break
      }
    }
    return cells > 1 && bytes < 600
  }

  private mutating func append(_ node: HTMLDocument.Node) {
    var source = Int(node.source)
    let isPreformatted = blockStack.last.map { document.nodes[$0].tag == .pre } ?? false
    let start = Int(node.range.lowerBound)
    let end = Int(node.range.upperBound)
    needsAnchor = true
    var index = start
    while index < end {
      let byte = document.pool[index]
      let width = Self.spaceWidth(document.pool, index, end)
      if width > 0 {
        pendingSpace = true
        if isPreformatted { countBlank(byte) }
        // A single blank runs in step with the file; anything else does not.
        if byte != 0x20 || index > start && document.pool[index - 1] <= 0x20 { needsAnchor = true }
        index += width
        source += width
        continue
      }
      if width < 0 {
        needsAnchor = true
        index -= width
        source -= width
        continue
      }
      put(byte, source: source)
      index += 1
      if node.isVerbatim { source += 1 }
    }
  }

  /// In preformatted text an empty line ends a paragraph, and so does one that is set in; a mere line feed does not.
  private mutating func countBlank(_ byte: UInt8) {
    if byte == 0x0A {
      lineFeeds += 1
      indent = 0
    } else if byte != 0x0D {
      indent += byte == 0x09 ? 4 : 1
    }
    if lineFeeds > 1 || lineFeeds == 1 && indent > 1 { flush() }
  }

  /// The bytes of a white space character at an index, negative for a character without width; 0 for any
  /// other.
  private static func spaceWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, index + 1 < end else { return 0 }
    if byte == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : bytes[index + 1] == 0xAD ? -2 : 0 }
    guard index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return -3
    default: return 0
    }
  }

  private mutating func put(_ byte: UInt8, source: Int) {
    if pendingBreaks > 1 { flush() }
    if page.bytes.count > textStart {
      if pendingBreaks > 0 || pendingCell || pendingSpace {
        page.bytes.append(pendingBreaks > 0 ? 0x0A : pendingCell ? 0x09 : 0x20)
        if linkDepth > 0 { linkBytes += 1 }
      }
    }
    if needsAnchor || pendingBreaks > 0 || pendingCell {
      page.anchors.append(.init(offset: page.bytes.count, source: source))
      needsAnchor = false
    }
    pendingSpace = false
    pendingBreaks = 0
    pendingCell = false
    page.bytes.append(byte)
    if linkDepth > 0 { linkBytes += 1 }
    lineFeeds = 0
    indent = 0
  }

  private mutating func flush() {
    pendingSpace = false
    pendingBreaks = 0
    pendingCell = false
    needsAnchor = true
    guard page.bytes.count > textStart else { return }
    let element = blockStack.last ?? 0
    page.blocks.append(
      TextBlock(
        element: element,
        text: textStart..<page.bytes.count,
        anchors: anchorStart..<page.anchors.count,
        linkBytes: min(linkBytes, page.bytes.count - textStart),
        links: links,
        kind: kind(of: element)
      )
    )
    textStart = page.bytes.count
    anchorStart = page.anchors.count
    linkBytes = 0
    links = linkDepth
  }

  private func kind(of element: Int) -> TextBlock.Kind {
    for index in blockStack.reversed().prefix(4) {
      let tag = document.nodes[index].tag
      switch tag {
      case .h1, .h2, .h3, .h4, .h5, .h6, .hgroup: return .heading
      case .li, .dt, .dd: return .listItem
      case .figcaption, .caption: return .caption
      case .pre: return .preformatted
      case .tr: return .row
      case .p, .div, .td, .th: continue
      default: return .paragraph
      }
    }
    return .paragraph
  }
}
