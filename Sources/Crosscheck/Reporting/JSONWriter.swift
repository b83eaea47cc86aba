/// Writes JSON bytes in the order they are given: keys never move, so that equal results are equal bytes.
///
/// Encoders that go by way of `Codable` cost seven times as much here, and choose their own order of keys. Bytes are put
/// into a block that is added to the others when it is full: to add each by itself costs several times as much.
struct JSONWriter: ~Copyable {
  private var written: [UInt8] = []
  private let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: JSONWriter.blockSize)
  /// How much of the block is filled.
  private var count = 0
  private var last: UInt8 = 0
  private var needsComma = false
  /// Spaces an indentation level; nil writes everything on one line.
  private var indentation: Int?
  private var depth = 0
  /// Where full blocks go instead of being kept; false where nobody takes them any more.
  private let send: ((UnsafeRawBufferPointer) -> Bool)?
  /// Whether blocks are still taken.
  private(set) var isOpen = true
  private static let blockSize = 1 << 14

  init(indentation: Int? = nil) {
    self.indentation = indentation
    send = nil
  }

  /// A writer that keeps nothing: what is written is sent on a block at a time, and the rest by `flush`.
  init(sendingTo send: @escaping (UnsafeRawBufferPointer) -> Bool) {
    self.send = send
  }

  deinit { block.deallocate() }

  /// All that was written.
  var bytes: [UInt8] {
    mutating get {
      flush()
      return written
    }
  }

  /// Makes room for bytes that are to come.
  mutating func reserve(_ count: Int) { written.reserveCapacity(written.count + count) }

  /// Opens an object; its members are written next.
  mutating func openObject() { open(0x7B) }

  /// Closes an object.
  mutating func closeObject() { close(0x7D) }

  /// Opens an array; its elements are written next.
  mutating func openArray() { open(0x5B) }

  /// Closes an array.
  mutating func closeArray() { close(0x5D) }

  /// What `body` writes, on one line.
  mutating func onOneLine(_ body: (inout JSONWriter) -> Void) {
    separate()
    needsComma = false
    let given = indentation
    indentation = nil
    body(&self)
    indentation = given
  }

  /// A member's name; the next call writes its value.
  mutating func key(_ name: StaticString) {
    separate()
    makeRoom(for: name.utf8CodeUnitCount + 4)
    put(0x22)
    put(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    put(0x22)
    endKey()
  }

  /// A member's name that is known only when the program runs; the next call writes its value.
  mutating func member(_ name: String) {
    string(name)
    endKey()
  }

  /// A string, escaped; invalid UTF-8 never reaches here.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { quoted($0) }
  }

  /// A string that stands in some bytes, which are valid UTF-8.
  mutating func string(_ range: Range<Int>, of bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { quoted(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A string or null.
  mutating func string(orNull text: String?) {
    if let text { string(text) } else { null() }
  }

  /// A whole number.
  mutating func number(_ value: Int) {
    separate()
    makeRoom(for: 24)
    if value < 0 { put(0x2D) }
    var length = 1
    var power: UInt = 10
    while length < 19, value.magnitude >= power {
      length += 1
      power *= 10
    }
    count += length
    var rest = value.magnitude
    var place = count
    // Two digits a division.
    while rest >= 100 {
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      place -= 2
      putPair(pair, at: place)
      rest = quotient
    }
    if rest >= 10 { putPair(rest, at: place - 2) } else { block[place - 1] = 0x30 + UInt8(rest) }
    needsComma = true
  }

  /// A number: whole ones without a decimal point.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 {
      number(Int(value))
    } else {
      raw(ValueText.number(value))
    }
  }

  /// A member's name with the marks around it as they are printed on one line; inlined, so that its length is known.
  @inline(__always)
  mutating func piece(_ text: StaticString) {
    makeRoom(for: text.utf8CodeUnitCount)
    put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    needsComma = false
  }

  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  mutating func null() { raw("null") }

  /// A line feed between two documents of a JSON Lines file.
  mutating func endLine() {
    add(0x0A)
    needsComma = false
  }
}

extension JSONWriter {
  private mutating func raw(_ text: String) {
    separate()
    for byte in text.utf8 { add(byte) }
    needsComma = true
  }

  private mutating func open(_ mark: UInt8) {
    separate()
    add(mark)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    depth -= 1
    // Something was written in it; behind an opening mark stands nothing that needs a comma.
    if needsComma { breakLine() }
    add(mark)
    needsComma = true
  }

  private mutating func endKey() {
    add(0x3A)
    if indentation != nil { add(0x20) }
    needsComma = false
  }

  /// Parts what comes from what stands before it.
  @inline(__always)
  private mutating func separate() {
    if needsComma { add(0x2C) }
    guard indentation != nil else { return }
    breakLineInside()
  }

  private mutating func breakLineInside() {
    if last == 0x2C || last == 0x7B || last == 0x5B { breakLine() }
  }

  private mutating func breakLine() {
    guard let indentation else { return }
    add(0x0A)
    makeRoom(for: depth * indentation)
    for _ in 0..<depth * indentation { put(0x20) }
  }

  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    add(0x22)
    var start = 0
    while start < text.count {
      // Of a byte come six at most, of a control sign.
      let end = min(start + Self.blockSize / 8, text.count)
      makeRoom(for: (end - start) * 6)
      while start < end {
        if start + 8 <= end, putUnescaped(eightOf: text, at: start) {
          start += 8
          continue
        }
        // The last letters together with those before them, which are written again.
        if end - start < 8, end >= 8, count >= 8,
          putUnescaped(eightOf: text, at: end - 8, back: 8 - (end - start))
        {
          start = end
          continue
        }
        let byte = text[start]
        if JSONEscapes.escapes(byte) { putEscaped(byte) } else { put(byte) }
        start += 1
      }
    }
    add(0x22)
    needsComma = true
  }
}

/// The block: bytes are put where room was made for them.
extension JSONWriter {
  @inline(__always)
  private mutating func makeRoom(for length: Int) {
    if count + length > Self.blockSize { flush() }
  }

  /// Sends on, or puts to the rest, what stands in the block.
  mutating func flush() {
    let full = UnsafeBufferPointer(rebasing: block[..<count])
    if let send {
      isOpen = isOpen && send(UnsafeRawBufferPointer(full))
    } else {
      written.append(contentsOf: full)
    }
    count = 0
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    makeRoom(for: 1)
    put(byte)
    last = byte
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    block[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(block)[count...])
    room.copyMemory(from: UnsafeRawBufferPointer(text))
    count += text.count
  }

  /// Puts eight bytes at once, where none of them is to be escaped; false where one is. The first `back` of them stand
  /// in the block already.
  @inline(__always)
  private mutating func putUnescaped(eightOf text: UnsafeBufferPointer<UInt8>, at place: Int, back: Int = 0)
    -> Bool
  {
    let eight = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    guard !JSONEscapes.isOne(among: eight) else { return false }
    UnsafeMutableRawBufferPointer(block).storeBytes(of: eight, toByteOffset: count - back, as: UInt64.self)
    count += 8 - back
    return true
  }

  @inline(__always)
  private mutating func putPair(_ pair: UInt, at place: Int) {
    let tens = (pair &* 103) >> 10
    block[place] = 0x30 + UInt8(truncatingIfNeeded: tens)
    block[place + 1] = 0x30 + UInt8(truncatingIfNeeded: pair &- tens &* 10)
  }

  private mutating func putEscaped(_ byte: UInt8) {
    put(0x5C)
    if let letter = JSONEscapes.letter(of: byte) { return put(letter) }
    put(0x75)
    put(0x30)
    put(0x30)
    put(JSONEscapes.hexadecimal(byte >> 4))
    put(JSONEscapes.hexadecimal(byte & 15))
  }
}
