/// Which name stands at a token, for asking in one step.
///
/// Two bits a token and a number for 64 of them: a number for each token would be a twentieth of all the memory that a long
/// text touches for the first time, and its filling was 2% of the time.
public struct EntityLookup: Sendable {
  /// What stands at 64 tokens.
  private struct Block {
    /// Which of them are part of a name.
    var named: UInt64 = 0
    /// Which of them a name begins at.
    var starts: UInt64 = 0
    /// How many names begin before them.
    var before: Int32 = 0
  }

  private let blocks: [Block]

  /// Notes where the names of one text stand: in order, none within another.
  init(_ entities: [Entity], tokenCount: Int) {
    var blocks = [Block](repeating: Block(), count: (tokenCount + 63) / 64)
    for entity in entities {
      let tokens = entity.tokens
      blocks[tokens.lowerBound >> 6].starts |= 1 << UInt64(tokens.lowerBound & 63)
      for token in tokens { blocks[token >> 6].named |= 1 << UInt64(token & 63) }
    }
    for block in blocks.indices.dropFirst() {
      blocks[block].before = blocks[block - 1].before + Int32(blocks[block - 1].starts.nonzeroBitCount)
    }
    self.blocks = blocks
  }

  /// The index of the name that holds a token; nil where none does.
  @inline(__always)
  public func index(at token: Int) -> Int? {
    guard isNamed(token) else { return nil }
    let block = blocks[token >> 6]
    let upToToken = UInt64.max >> UInt64(63 - token & 63)
    return Int(block.before) + (block.starts & upToToken).nonzeroBitCount - 1
  }

  /// Whether a token is part of a name.
  @inline(__always)
  public func isNamed(_ token: Int) -> Bool {
    let place = token >> 6
    return blocks.indices.contains(place) && blocks[place].named >> UInt64(token & 63) & 1 == 1
  }
}
