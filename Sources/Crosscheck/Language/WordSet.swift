/// A set of words that a token is asked for in one step, however many they are.
struct WordSet: Sendable {
  /// Open addressing by the first eight letters: a word's place in `words` and one more, or 0.
  private let slots: [UInt16]
  private let letters: [UInt64]
  private let words: [StaticString]
  private let shift: UInt64

  init(_ words: [StaticString]) {
    var width: UInt64 = 6
    while 1 << width < words.count * 8 { width += 1 }
    shift = 64 - width
    self.words = words
    letters = words.map { PackedLetters.of($0) }
    var slots = [UInt16](repeating: 0, count: 1 << width)
    for (index, letters) in letters.enumerated() {
      var slot = Self.slot(letters, shift)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(index + 1)
    }
    self.slots = slots
  }

  @inline(__always)
  private static func slot(_ letters: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9e37_79b9_7f4a_7c15) &>> shift)
  }

  /// Whether a token is one of the words, in any case.
  @inline(__always)
  func contains(_ token: Token, in bytes: [UInt8]) -> Bool {
    var slot = Self.slot(token.letters, shift)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if letters[index] == token.letters, token.spells(words[index], in: bytes) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: StaticString...) { self.init(words) }
}

extension Document {
  /// Whether the token at an index is one of a set of words, in any case.
  @inline(__always)
  func isOne(of words: WordSet, at index: Int) -> Bool {
    tokens.indices.contains(index) && words.contains(tokens[index], in: bytes)
  }
}
