/// Translates offsets in a text as a reader sees it into lines and columns of the file as it was given.
///
/// The parser that makes the text builds the map beside it, so that nothing is ever searched for again. A map is a
/// list of anchors in the order of the text; between two anchors text and file run in step, scalar for scalar, on
/// one line. A parser therefore adds an anchor wherever they part: at each line, after folded white space, around
/// a decoded entity.
public struct SourceMap: Sendable, Equatable {
  /// A place where text and file are known to meet.
  public struct Anchor: Sendable, Equatable {
    // In half the room: a long text has many lines.
    private var shortOffset: Int32
    private var shortLine: Int32
    private var shortColumn: Int32

    /// Byte offset in the text.
    public var offset: Int {
      get { Int(shortOffset) }
      set { shortOffset = Int32(newValue) }
    }
    /// 1-based line in the file.
    public var line: Int {
      get { Int(shortLine) }
      set { shortLine = Int32(newValue) }
    }
    /// 1-based column in the file, in Unicode scalars.
    public var column: Int {
      get { Int(shortColumn) }
      set { shortColumn = Int32(newValue) }
    }

    /// Creates an anchor.
    public init(offset: Int, line: Int, column: Int) {
      shortOffset = Int32(offset)
      shortLine = Int32(line)
      shortColumn = Int32(column)
    }
  }

  /// A line and a column, both 1-based; columns count Unicode scalars.
  public struct Position: Sendable, Equatable, Comparable {
    /// 1-based line.
    public var line: Int
    /// 1-based column in Unicode scalars.
    public var column: Int

    /// Creates a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// Orders positions as they are read.
    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  private(set) var anchors: [Anchor] = []

  /// Creates an empty map, in which every offset lies at line 1, column 1.
  public init() {}

  /// The same with room for some anchors.
  init(roomFor count: Int) { anchors.reserveLargeCapacity(count) }

  /// Adds an anchor; anchors come in ascending order of their offsets, and a later one replaces an equal one.
  public mutating func add(_ anchor: Anchor) {
    if let last = anchors.last, last.offset >= anchor.offset {
      anchors[anchors.count - 1] = anchor
    } else {
      anchors.append(anchor)
    }
  }

  /// The place in the file of the scalar that begins at `offset` (in bytes) of `text`.
  func position(of offset: Int, in text: [UInt8]) -> Position {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return Position(line: 1, column: 1 + scalars(in: text, from: 0, to: offset)) }
    let anchor = anchors[low - 1]
    return Position(
      line: anchor.line,
      column: anchor.column + scalars(in: text, from: anchor.offset, to: offset)
    )
  }

  /// The same places with an anchor at least every two thousand bytes, so that no position is counted from afar: a file of
  /// one line has as many positions to tell as any other.
  func withSteps(in text: [UInt8]) -> SourceMap {
    let endOfAnchor = { index in index + 1 < anchors.count ? anchors[index + 1].offset : text.count }
    guard anchors.indices.contains(where: { endOfAnchor($0) - anchors[$0].offset > 2 * Self.step }) else {
      return self
    }
    var map = SourceMap(roomFor: anchors.count + text.count / Self.step)
    for index in anchors.indices {
      var anchor = anchors[index]
      let end = endOfAnchor(index)
      map.add(anchor)
      while end - anchor.offset > 2 * Self.step {
        var next = anchor.offset + Self.step
        while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
        anchor.column += scalars(in: text, from: anchor.offset, to: next)
        anchor.offset = next
        map.add(anchor)
      }
    }
    return map
  }

  /// In bytes.
  private static let step = 1_000

  private func scalars(in text: [UInt8], from start: Int, to end: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var count = 0
      for index in start..<min(max(start, end), text.count) where text[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
