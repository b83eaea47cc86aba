/// Joins blocks of a page into a text with its map back into the page.
enum SourceText {
  /// The text of blocks, parted by a byte: a line each, unless another is given.
  static func text(of blocks: [Int], in page: PageText, source: [UInt8], separator: UInt8 = 0x0A)
    -> MappedText
  {
    text(of: blocks.map { Piece(block: $0, lead: [separator]) }, in: page, source: source)
  }

  /// A block, and what parts it from the one before.
  struct Piece {
    let block: Int
    let lead: [UInt8]
  }

  /// The text of pieces in their order.
  static func text(of pieces: [Piece], in page: PageText, source: [UInt8]) -> MappedText {
    var bytes: [UInt8] = []
    var map = SourceMap()
    var place = SourcePlace(source: source)
    for piece in pieces {
      let index = piece.block
      if !bytes.isEmpty { bytes += piece.lead }
      let block = page.blocks[index]
      for anchor in page.anchors[block.anchors] {
        let position = place.position(of: anchor.source)
        map.add(
          SourceMap.Anchor(
            offset: bytes.count + anchor.offset - block.text.lowerBound,
            line: position.line,
            column: position.column
          )
        )
      }
      bytes.append(contentsOf: page.bytes[block.text])
    }
    return MappedText(bytes: bytes, map: map)
  }
}

/// Turns byte offsets of a source into lines and columns, in one pass for offsets that ascend.
struct SourcePlace {
  let source: [UInt8]
  private var offset = 0
  private var place = SourceMap.Position(line: 1, column: 1)

  init(source: [UInt8]) { self.source = source }

  /// The line and the column of the scalar at an offset.
  mutating func position(of target: Int) -> SourceMap.Position {
    if target < offset { stepBack(to: max(0, target)) }
    while offset < min(target, source.count) {
      let byte = source[offset]
      if byte == 0x0A {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
      offset += 1
    }
    return place
  }

  /// Goes back step by step: references without a semicolon are told a little out of order, and to begin anew for each
  /// would cost the square of their number.
  private mutating func stepBack(to target: Int) {
    var hasLeftLine = false
    while offset > target {
      offset -= 1
      if source[offset] == 0x0A {
        place.line -= 1
        hasLeftLine = true
      } else if source[offset] & 0xC0 != 0x80 {
        place.column -= 1
      }
    }
    guard hasLeftLine else { return }
    let start = source[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    place.column = source[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
  }
}
