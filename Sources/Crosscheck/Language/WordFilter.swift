/// Tells of most words at a glance that they are none of a list; the others must be looked up.
///
/// A word's first eight letters decide, so that nothing is made of a word that is no candidate.
struct WordFilter: Sendable {
  private let letters: LetterTable
  /// A bit a hash of the letters.
  private let bits: [UInt64]

  private static let slots = 4096

  /// A filter for words, and for all words that begin with some packed letters.
  init(_ words: some Sequence<String>, beginningWith beginnings: some Sequence<UInt64> = []) {
    let letters = Set(words.map { PackedLetters.of($0) }).union(beginnings)
    self.letters = LetterTable(Dictionary(uniqueKeysWithValues: letters.map { ($0, 1) }))
    var bits = [UInt64](repeating: 0, count: Self.slots / 64)
    for word in letters {
      let slot = Self.slot(word)
      bits[slot / 64] |= 1 << UInt64(slot % 64)
    }
    self.bits = bits
  }

  @inline(__always)
  private static func slot(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9e37_79b9_7f4a_7c15) >> 52)
  }

  /// Whether a word begins as one of the list; false for all others.
  @inline(__always)
  func admits(_ token: Token) -> Bool { admits(token.letters) }

  /// The same of a word in lower case.
  func admits(_ word: String) -> Bool { admits(PackedLetters.of(word)) }

  @inline(__always)
  private func admits(_ packed: UInt64) -> Bool {
    let slot = Self.slot(packed)
    return bits[slot / 64] >> UInt64(slot % 64) & 1 == 1 && letters.bits(of: packed) != 0
  }
}
