/// Some of a text's tokens, a bit each.
struct TokenSet: Sendable {
  private var bits: [UInt64]

  /// An empty set of the tokens of a text.
  init(count: Int) { bits = [UInt64](repeating: 0, count: count / 64 + 1) }

  /// Whether a token is in the set; false past either end.
  @inline(__always)
  func contains(_ index: Int) -> Bool {
    index >= 0 && index >> 6 < bits.count && bits[index >> 6] >> UInt64(index & 63) & 1 == 1
  }

  /// Puts a token into the set.
  @inline(__always)
  mutating func insert(_ index: Int) { bits[index >> 6] |= 1 << UInt64(index & 63) }
}
