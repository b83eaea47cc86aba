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
      guard !JSONEscapes.isOne(among: first), !JSONEscapes.isOne(among: last) else { return false }
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

  /// Puts the digits of a number of up to nineteen.
  mutating func put(digitsOf value: UInt) {
    var length = 1
    var power: UInt = 10
    while length < 19, value >= power {
      length += 1
      power *= 10
    }
    count += length
    var rest = value
    var place = count
    // Two digits a division.
    while rest >= 100 {
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      place -= 2
      put(pair: pair, at: place)
      rest = quotient
    }
    if rest >= 10 { put(pair: rest, at: place - 2) } else { bytes[place - 1] = 0x30 + UInt8(rest) }
  }

  @inline(__always)
  private mutating func put(pair: UInt, at place: Int) {
    let tens = (pair &* 103) >> 10
    bytes[place] = 0x30 + UInt8(truncatingIfNeeded: tens)
    bytes[place + 1] = 0x30 + UInt8(truncatingIfNeeded: pair &- tens &* 10)
  }
}
