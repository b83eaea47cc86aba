/// A page as a tree in document order, of which only what the choice of an article needs is kept.
///
/// Nodes stand in one array, a parent before its children; `end` is the index past an element's last
/// descendant, so that every walk is a loop and no page, however deep, can exhaust the stack.
struct HTMLDocument: Sendable {
  /// An element, or a run of text that stands in one piece in the file.
  struct Node: Sendable {
    var tag: HTMLTag
    /// What it is in an agency's format; nil in pages.
    var news: NewsElement?
    /// In text: whether the bytes stand so in the file; false for a decoded character reference.
    var isVerbatim = true
    var parent: Int32
    /// Index past the last descendant.
    var end: Int32
    /// In an element, its attributes; in text, its bytes in `pool`.
    var range: Range<Int32>
    /// Offset in the source at which the text begins, or at which the element's start tag ends.
    var source: Int32
  }

  struct Attribute: Sendable {
    var name: HTMLAttribute
    var value: Range<Int32>
  }

  /// The page in UTF-8.
  let source: [UInt8]
  /// The nodes in document order.
  var nodes: [Node] = []
  /// The attributes of all elements.
  var attributes: [Attribute] = []
  /// The bytes of texts and attribute values.
  var pool: [UInt8] = []
  /// What could not be read, in words for a user.
  var problems: [String] = []

  /// The value of an attribute, or nil.
  func value(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    let node = nodes[node]
    guard node.tag != .text else { return nil }
    for index in node.range where attributes[Int(index)].name == name {
      let range = attributes[Int(index)].value
      return pool[Int(range.lowerBound)..<Int(range.upperBound)]
    }
    return nil
  }

  /// The value of an attribute as a string.
  func string(_ name: HTMLAttribute, of node: Int) -> String? {
    value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text node.
  func text(of node: Int) -> ArraySlice<UInt8> {
    let range = nodes[node].range
    return pool[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The text beneath an element, unfolded, up to about a number of bytes.
  func content(of node: Int, limit: Int = .max) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
      bytes += text(of: index)
      if bytes.count > limit { break }
    }
    return bytes
  }

  /// Whether `node` lies beneath `ancestor` or is it.
  func isInside(_ node: Int, _ ancestor: Int) -> Bool {
    node >= ancestor && node < Int(nodes[ancestor].end)
  }

  /// Where a chunk stands in the source, letter for letter; nil where it stands there in another form.
  ///
  /// The parser has passed the chunk; or, when it hands over a full buffer, stands before the chunk's last
  /// scalar; or, at a bare `<`, before the chunk.
  func place(of chunk: UnsafeBufferPointer<UInt8>, endingAt position: Int) -> Int? {
    var lastScalar = 1
    while lastScalar < chunk.count, chunk[chunk.count - lastScalar] & 0xC0 == 0x80 { lastScalar += 1 }
    for offset in [position - chunk.count, position - chunk.count + lastScalar, position] {
      guard offset >= 0, offset + chunk.count <= source.count else { continue }
      if source[offset..<offset + chunk.count].elementsEqual(chunk) { return offset }
    }
    return nil
  }

  /// Adds a run of text beneath an element.
  mutating func append(
    _ chunk: UnsafeBufferPointer<UInt8>,
    to parent: Int32?,
    source: Int,
    isVerbatim: Bool
  ) {
    guard !chunk.isEmpty else { return }
    let start = Int32(pool.count)
    pool.append(contentsOf: chunk)
    let index = Int32(nodes.count)
    nodes.append(
      Node(
        tag: .text,
        isVerbatim: isVerbatim,
        parent: parent ?? -1,
        end: index + 1,
        range: start..<Int32(pool.count),
        source: Int32(clamping: source)
      )
    )
  }
}
