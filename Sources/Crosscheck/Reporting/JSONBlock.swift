/// A block of bytes that is filled from its beginning; whoever puts something there made sure that there is room.
struct JSONBlock: ~Copyable {
  static let size = 1 << 14

  private let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: JSONBlock.size, alignment: 16)
  /// How much of it is filled.
  private(set) var count = 0

  deinit { bytes.deallocate() }

  /// What stands in it.
  var filled: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[..<count]) }

  mutating func empty() { count = 0 }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  /// Puts some bytes; inlined, so that where their number is known they are put at once.
  @inline(__always)
  mutating func put(_ text: UnsafeRawBufferPointer) {
    UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: text)
    count += text.count
  }

  /// Puts a text where none of its bytes is to be escaped and they are few, as most texts are; false where it did not.
  @inline(__always)
  mutating func put(shortText text: UnsafeRawBufferPointer) -> Bool {
    let length = text.count
    switch length {
    case 8...16:
      // The first and the last eight; those in the middle are put twice.
      let first = text.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let last = text.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      guard !JSONEscapes.isOne(among: SIMD2(first, last)) else { return false }
      bytes.storeBytes(of: first, toByteOffset: count, as: UInt64.self)
      bytes.storeBytes(of: last, toByteOffset: count + length - 8, as: UInt64.self)
    case 4...7:
      let first = text.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = text.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
      guard !JSONEscapes.isOne(among: UInt64(first) | UInt64(last) << 32) else { return false }
      bytes.storeBytes(of: first, toByteOffset: count, as: UInt32.self)
      bytes.storeBytes(of: last, toByteOffset: count + length - 4, as: UInt32.self)
    default: return false
    }
    count += length
    return true
  }

  /// Puts eight bytes of a text at once, where none of them is to be escaped; false where one is.
  @inline(__always)
  mutating func put(eightOf text: UnsafeRawBufferPointer, at place: Int) -> Bool {
    let eight = text.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    guard !JSONEscapes.isOne(among: eight) else { return false }
    bytes.storeBytes(of: eight, toByteOffset: count, as: UInt64.self)
    count += 8
    return true
  }

  mutating func put(escaped byte: UInt8) {
    put(0x5C)
    if let letter = JSONEscapes.letter(of: byte) { return put(letter) }
    put(0x75)
    put(0x30)
    put(0x30)
    put(JSONEscapes.hexadecimal(byte >> 4))
    put(JSONEscapes.hexadecimal(byte & 15))
  }

  /// Puts blanks, eight at once.
  mutating func put(blanks: Int) {
    for offset in stride(from: 0, to: blanks, by: 8) {
      bytes.storeBytes(of: 0x2020_2020_2020_2020, toByteOffset: count + offset, as: UInt64.self)
    }
    count += blanks
  }

  /// Puts the digits of a number of up to nineteen.
  @inline(__always)
  mutating func put(digitsOf value: UInt) {
    if value < Self.eightDigits { return put(upToEightOf: UInt64(value)) }
    let (front, rest) = value.quotientAndRemainder(dividingBy: Self.eightDigits)
    put(digitsOf: front, before: rest)
  }

  private static var eightDigits: UInt { 100_000_000 }

  private mutating func put(digitsOf front: UInt, before rest: UInt) {
    put(digitsOf: front)
    store(Self.digits(of: UInt64(rest)))
    count += 8
  }

  /// Puts a number of up to eight digits without the noughts before it.
  @inline(__always)
  private mutating func put(upToEightOf value: UInt64) {
    let digits = Self.digits(of: value)
    let noughts = min(7, digits.trailingZeroBitCount / 8)
    store(digits >> UInt64(noughts * 8))
    count += 8 - noughts
  }

  /// Stores digits as letters; what stands behind the last is written over by whatever comes next.
  @inline(__always)
  private func store(_ digits: UInt64) {
    let letters = (digits | 0x3030_3030_3030_3030).littleEndian
    bytes.storeBytes(of: letters, toByteOffset: count, as: UInt64.self)
  }

  /// The eight digits of a number, a byte each, the first in the lowest: halved into four, two and one at once.
  @inline(__always)
  private static func digits(of value: UInt64) -> UInt64 {
    let fours = value / 10_000 | (value % 10_000) << 32
    let hundreds = ((fours &* 10_486) >> 20) & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) << 16
    let tens = ((twos &* 103) >> 10) & 0x000F_000F_000F_000F
    return tens | (twos &- tens &* 10) << 8
  }
}
