/// The last eight letters of a word in a number, so that each ending of a chain of them is one comparison.
struct LastLetters {
  /// The last letter in the highest bits.
  private let packed: UInt64
  private let count: Int

  init(_ word: String) {
    var word = word
    (packed, count) = word.withUTF8 { bytes in
      guard bytes.count < 8 else { return (PackedLetters.eight(of: bytes, at: bytes.count - 8), bytes.count) }
      var packed: UInt64 = 0
      for byte in bytes { packed = packed >> 8 | UInt64(byte) << 56 }
      return (packed, bytes.count)
    }
  }

  /// Whether the word ends in these letters, of which there are eight at most.
  @inline(__always)
  func are(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    return count >= length && packed &>> UInt64(64 &- length &* 8) == PackedLetters.of(ending)
  }
}
