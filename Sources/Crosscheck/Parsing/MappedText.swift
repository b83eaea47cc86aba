/// A text as a reader sees it, in UTF-8, with the map back to the file it came from.
public struct MappedText: Sendable, Equatable {
  /// The text: always valid UTF-8.
  ///
  /// All offsets inside the library are byte offsets into it.
  public let bytes: [UInt8]
  /// Where the bytes stand in the file.
  public let map: SourceMap

  /// Creates a text; `bytes` must be valid UTF-8.
  public init(bytes: [UInt8], map: SourceMap) {
    self.bytes = bytes
    self.map = map.withSteps(in: bytes)
  }

  /// Creates a text that is a file of its own: line and column are those of the string.
  public init(_ string: String) {
    let bytes = Array(string.utf8)
    self.init(bytes: bytes, map: SourceMap(linesOf: bytes))
  }

  /// The words at a range of byte offsets.
  public func string(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the scalar at a byte offset stands in the file.
  public func position(of offset: Int) -> SourceMap.Position {
    map.position(of: offset, in: bytes)
  }

  /// First and past-the-end position of a range in the file; the end lies one column after the last scalar.
  public func positions(of range: Range<Int>) -> (start: SourceMap.Position, end: SourceMap.Position) {
    let start = position(of: range.lowerBound)
    guard !range.isEmpty else { return (start, start) }
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    var end = position(of: last)
    end.column += 1
    return (start, end)
  }
}

extension SourceMap {
  /// The map of a text that is its own file, beginning at `line`: an anchor a line.
  init(linesOf bytes: [UInt8], from line: Int = 1) {
    // Enough for a list; a list that grows is copied again and again, and room that is not written to costs nothing.
    self.init(roomFor: bytes.count / 48)
    add(Anchor(offset: 0, line: line, column: 1))
    var current = line
    var start = 0
    while let end = bytes.firstPlace(of: 0x0A, from: start) {
      start = end + 1
      current += 1
      add(Anchor(offset: start, line: current, column: 1))
    }
  }
}
