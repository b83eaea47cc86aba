/// Numbers words in the order in which they come, and finds a word's number.
struct WordIndex: Sendable {
  /// The words by their numbers.
  private(set) var words: [PackedWord] = []
  /// Open addressing; a slot holds bits of the word's hash above and its number plus one below, nought where it is free.
  private var slots: [UInt32]
  private var mask: Int

  private static let numberBits: UInt32 = 0xFFFF

  /// An index with room for a number of words; it grows where they are more, up to 65,534.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    words.reserveCapacity(capacity)
  }

  /// The number of a word, which it is given if it has none.
  mutating func number(adding word: PackedWord) -> Int {
    let hash = word.hash
    let known = number(of: word, hash: hash)
    guard known < 0 else { return Int(known) }
    words.append(word)
    if words.count * 2 > slots.count { grow() } else { place(words.count - 1) }
    return words.count - 1
  }

  private mutating func place(_ number: Int) {
    let hash = words[number].hash
    var slot = hash & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Self.sign(hash) | UInt32(number + 1) & Self.numberBits
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for number in words.indices { place(number) }
  }

  /// The number of a word, or -1.
  @inline(__always)
  func number(of word: PackedWord) -> Int32 { number(of: word, hash: word.hash) }

  @inline(__always)
  private func number(of word: PackedWord, hash: Int) -> Int32 {
    let sign = Self.sign(hash)
    var slot = hash & mask
    while true {
      let candidate = slots[slot]
      if candidate == 0 { return -1 }
      // Most words that are none of these are told by the bits of their hash, without a look at the word.
      if candidate & ~Self.numberBits == sign {
        let number = Int(candidate & Self.numberBits) - 1
        if words[number] == word { return Int32(truncatingIfNeeded: number) }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func sign(_ hash: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 24) & ~numberBits
  }
}

/// Lists of words, parted by white space, as the tables are written.
enum WordList {
  /// Hands out each word of a list.
  static func forEach(in list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var list = list
    list.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
        if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
        start = index + 1
      }
    }
  }

  /// Hands out what a mark parts in a word, `strike/reach`; nothing of no letters.
  static func forEachPart(
    of word: UnsafeBufferPointer<UInt8>,
    at mark: UInt8,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    for index in 0...word.count where index == word.count || word[index] == mark {
      if index > start { body(UnsafeBufferPointer(rebasing: word[start..<index])) }
      start = index + 1
    }
  }

  /// The words of a list.
  static func words(_ list: String) -> [String] {
    var words: [String] = []
    forEach(in: list) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }
}
