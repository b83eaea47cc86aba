/// A word of up to 24 bytes in lower case as three numbers, so that two words are compared at once.
///
/// A shorter word is filled up with noughts, which no word holds. ’ is packed as a plain apostrophe.
struct PackedWord: Hashable, Sendable {
  /// The longest word that is packed.
  static let capacity = 24
  /// No word.
  static let none = PackedWord()

  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0

  private init() {}

  /// A number that differs for most words.
  @inline(__always)
  var hash: Int {
    let mixed =
      (first &* 0x9e37_79b9_7f4a_7c15) ^ (second &* 0xc2b2_ae3d_27d4_eb4f) ^ (third &* 0x1656_67b1_9e37_79f9)
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 29))
  }

  /// A range of at most 24 bytes, of which the first letters are packed already; ASCII capitals become small letters.
  @inline(__always)
  init(_ letters: UInt64, _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    first = letters
    if range.count > 8 { second = bytes.packedLetters(range.dropFirst(8)) }
    if range.count > 16 { third = bytes.packedLetters(range.dropFirst(16)) }
    if (first | second | third) & PackedLetters.highBits != 0 { straighten() }
  }

  /// A word of up to eight ASCII letters that are packed already.
  @inline(__always)
  init(_ letters: UInt64) { first = letters }

  /// A word of at most 24 bytes.
  init(_ word: String) {
    var word = word
    self = word.withUTF8 { PackedWord($0) }
  }

  /// A word of at most 24 bytes.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    first = PackedLetters.of(word, from: 0)
    if word.count > 8 { second = PackedLetters.of(word, from: 8) }
    if word.count > 16 { third = PackedLetters.of(word, from: 16) }
    if (first | second | third) & PackedLetters.highBits != 0 { straighten() }
  }

  /// Its first eight letters.
  var letters: UInt64 { first }

  /// The word as a string.
  var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Hands out the word's bytes.
  @inline(__always)
  func withBytes<Result>(_ body: (Slice<UnsafeRawBufferPointer>) -> Result) -> Result {
    let parts = (first.littleEndian, second.littleEndian, third.littleEndian)
    let length = count
    return withUnsafeBytes(of: parts) { body($0.prefix(length)) }
  }

  /// How many bytes it has.
  var count: Int {
    let last = third != 0 ? third : second != 0 ? second : first
    return (third != 0 ? 16 : second != 0 ? 8 : 0) + 8 - last.leadingZeroBitCount / 8
  }

  /// The word with other letters behind its first ones; `none` where that is too long.
  func replacing(from length: Int, with ending: StaticString, doubling: Bool = false) -> PackedWord {
    var word = self
    var place = length
    word.cut(to: length)
    if doubling {
      word[place] = self[place - 1]
      place += 1
    }
    guard place + ending.utf8CodeUnitCount <= Self.capacity else { return .none }
    for index in 0..<ending.utf8CodeUnitCount { word[place + index] = ending.utf8Start[index] }
    return word
  }

  private mutating func cut(to length: Int) {
    func kept(of letters: UInt64, from start: Int) -> UInt64 {
      length >= start + 8 ? letters : length <= start ? 0 : letters & (1 << UInt64((length - start) * 8) - 1)
    }
    (first, second, third) = (kept(of: first, from: 0), kept(of: second, from: 8), kept(of: third, from: 16))
  }

  /// Makes each ’ a plain apostrophe and moves up what is behind it.
  private mutating func straighten() {
    let curly = self
    (first, second, third) = (0, 0, 0)
    var place = 0
    var target = 0
    while place < Self.capacity {
      let isCurly = curly[place] == 0xE2 && curly[place + 1] == 0x80 && curly[place + 2] == 0x99
      self[target] = isCurly ? 0x27 : curly[place]
      place += isCurly ? 3 : 1
      target += 1
    }
  }

  /// The byte at a place; nought past the end.
  private(set) subscript(place: Int) -> UInt8 {
    get {
      let part = place < 8 ? first : place < 16 ? second : place < 24 ? third : 0
      return UInt8(truncatingIfNeeded: part >> UInt64(place % 8 * 8))
    }
    set {
      let shift = UInt64(place % 8 * 8)
      let (part, rest) = (UInt64(newValue) << shift, ~(UInt64(0xFF) << shift))
      if place < 8 {
        first = first & rest | part
      } else if place < 16 {
        second = second & rest | part
      } else {
        third = third & rest | part
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first eight bytes of a range, ASCII capitals as small letters, the first in the lowest bits.
  @inline(__always)
  func packedLetters(_ range: Range<Int>) -> UInt64 {
    guard range.lowerBound + 8 <= count else { return packedTail(range) }
    let packed = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    let missing = Swift.max(0, 8 - range.count) * 8
    // A shift by 64 bits makes nought, as it must for an empty range.
    return PackedLetters.lowercased(UInt64(littleEndian: packed) & (UInt64.max >> UInt64(missing)))
  }

  /// The same where fewer than eight bytes follow.
  private func packedTail(_ range: Range<Int>) -> UInt64 {
    PackedLetters.of(UnsafeBufferPointer(rebasing: self[range]), from: 0)
  }
}

/// Eight letters in a number.
enum PackedLetters {
  /// The bits that tell bytes beyond ASCII.
  static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// The bits that ASCII letters have as small ones, and not as capitals.
  static let smallBits: UInt64 = 0x2020_2020_2020_2020

  /// The letters with ASCII capitals as small ones, all eight at once.
  @inline(__always)
  static func lowercased(_ packed: UInt64) -> UInt64 { packed | capitals(packed) >> 2 }

  /// The high bit of each byte that is an ASCII capital.
  @inline(__always)
  static func capitals(_ packed: UInt64) -> UInt64 {
    // In each byte the high bit tells: at least A, and not past Z, and ASCII.
    let low = packed & 0x7f7f_7f7f_7f7f_7f7f
    let fromA = low &+ 0x3f3f_3f3f_3f3f_3f3f
    let pastZ = low &+ 0x2525_2525_2525_2525
    return fromA & ~pastZ & ~packed & highBits
  }

  /// How many ASCII letters eight bytes begin with.
  @inline(__always)
  static func countOfLetters(_ packed: UInt64) -> Int {
    // Small letters made capitals, each a bit below; other bytes above 0x5F become no letters by that.
    let others = ~capitals(packed & 0xdfdf_dfdf_dfdf_dfdf) & highBits
    return others.trailingZeroBitCount / 8
  }

  /// Eight bytes as they are, the first in the lowest bits; they must lie within the buffer.
  @inline(__always)
  static func eight(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Eight letters of a word at most, from a place on.
  static func of(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    if start + 8 <= word.count { return lowercased(eight(of: word, at: start)) }
    var packed: UInt64 = 0
    for place in start..<min(start + 8, word.count) {
      packed |= UInt64(word[place]) &<< UInt64((place &- start) &* 8)
    }
    return lowercased(packed)
  }

  /// The first eight letters of a word.
  static func of(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { of($0, from: 0) }
  }

  /// The first eight letters of a word of the program, which is written in lower case.
  @inline(__always)
  static func of(_ word: StaticString) -> UInt64 {
    var packed: UInt64 = 0
    for place in 0..<min(8, word.utf8CodeUnitCount) {
      packed |= UInt64(word.utf8Start[place]) &<< UInt64(place &* 8)
    }
    return packed
  }
}
