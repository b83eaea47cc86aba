/// Numbers that two words share which begin alike, end alike, or have the same letters: to meet by them takes no string.
enum LetterKeys {
  /// The words that share a number, of which one can be a slip; in their order.
  static func buckets(_ keys: [(key: UInt64, word: Int)], where mayBeSlip: [Bool]) -> [[Int]] {
    let keys = keys.sorted { ($0.key, $0.word) < ($1.key, $1.word) }
    var buckets: [[Int]] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      let bucket = keys[start..<end]
      if bucket.count > 1, bucket.contains(where: { mayBeSlip[$0.word] }) {
        buckets.append(bucket.map(\.word))
      }
      start = end
    }
    return buckets
  }

  /// A number for a whole word, apart from those of the same word in other places.
  static func whole(_ word: String, _ place: Unicode.Scalar) -> UInt64 {
    hash(word[...].utf8, from: UInt64(place.value) << 32)
  }

  /// A number for the first letters of a word.
  static func beginning(of word: String, _ count: Int) -> UInt64 {
    hash(word.prefix(count).utf8, from: UInt64(UInt8(ascii: "<")))
  }

  /// A number for the last letters of a word.
  static func end(of word: String, _ count: Int) -> UInt64 {
    hash(word.suffix(count).utf8, from: UInt64(UInt8(ascii: ">")))
  }

  /// A number for all letters of a word but the first.
  static func rest(of word: String) -> UInt64 {
    hash(word.dropFirst().utf8, from: UInt64(UInt8(ascii: "~")))
  }

  /// A number for the letters of a word, whatever their order.
  static func letters(of word: String) -> UInt64 {
    word.unicodeScalars.reduce(UInt64(UInt8(ascii: "="))) { $0 &+ mixed(UInt64($1.value) + 1) }
  }

  private static func hash(_ letters: Substring.UTF8View, from seed: UInt64) -> UInt64 {
    mixed(letters.reduce(seed) { ($0 ^ UInt64($1)) &* 0x9e37_79b9_7f4a_7c15 })
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    let first = (number ^ number >> 30) &* 0xbf58_476d_1ce4_e5b9
    let second = (first ^ first >> 27) &* 0x94d0_49bb_1331_11eb
    return second ^ second >> 31
  }
}
