/// Writes JSON bytes in the order they are given: keys never move, so that equal results are equal bytes.
///
/// Encoders that go by way of `Codable` cost seven times as much here, and choose their own order of keys. Bytes are put
/// into a block that is added to the others when it is full: to add each by itself costs several times as much.
struct JSONWriter: ~Copyable {
  private var written: [UInt8] = []
  private var block = JSONBlock()
  private var last: UInt8 = 0
  private var needsComma = false
  /// Spaces an indentation level; nil writes everything on one line.
  private var indentation: Int?
  private var depth = 0
  /// Where full blocks go instead of being kept; false where nobody takes them any more.
  private let send: ((UnsafeRawBufferPointer) -> Bool)?
  /// Whether blocks are still taken.
  private(set) var isOpen = true

  init(indentation: Int? = nil) {
    self.indentation = indentation
    send = nil
  }

  /// A writer that keeps nothing: what is written is sent on a block at a time, and the rest by `flush`.
  init(indentation: Int? = nil, sendingTo send: @escaping (UnsafeRawBufferPointer) -> Bool) {
    self.indentation = indentation
    self.send = send
  }

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
  ///
  /// Inlined, so that its length is known.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    separate()
    makeRoom(for: name.utf8CodeUnitCount + 4)
    block.put(0x22)
    block.put(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    block.put(0x22)
    block.put(0x3A)
    if indentation != nil { block.put(0x20) }
    last = 0x3A
    needsComma = false
  }

  /// A member's name that is known only when the program runs; the next call writes its value.
  mutating func member(_ name: String) {
    string(name)
    add(0x3A)
    if indentation != nil { add(0x20) }
    needsComma = false
  }

  /// A string, escaped; invalid UTF-8 never reaches here.
  mutating func string(_ text: String) {
    // As it stands in memory; a copy to be changed, which any other way asks for, would count references.
    if text.utf8.withContiguousStorageIfAvailable({ quoted($0) }) != nil { return }
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
    if value < 0 { block.put(0x2D) }
    block.put(digitsOf: value.magnitude)
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
    block.put(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
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

  @inline(__always)
  private mutating func open(_ mark: UInt8) {
    separate()
    add(mark)
    depth += 1
    needsComma = false
  }

  @inline(__always)
  private mutating func close(_ mark: UInt8) {
    depth -= 1
    // Something was written in it; behind an opening mark stands nothing that needs a comma.
    if needsComma, indentation != nil { breakLine() }
    add(mark)
    needsComma = true
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
    makeRoom(for: depth * indentation + 8)
    block.put(blanks: depth * indentation)
  }

  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    // For a short text and both marks.
    makeRoom(for: 18)
    block.put(0x22)
    if block.put(shortText: UnsafeRawBufferPointer(text)) {
      block.put(0x22)
    } else {
      putLong(UnsafeRawBufferPointer(text))
      add(0x22)
    }
    last = 0x22
    needsComma = true
  }

  private mutating func putLong(_ text: UnsafeRawBufferPointer) {
    var start = 0
    while start < text.count {
      // Of a byte come six at most, of a control sign.
      let end = min(start + JSONBlock.size / 8, text.count)
      makeRoom(for: (end - start) * 6)
      while start < end {
        if start + 8 <= end, block.put(eightOf: text, at: start) {
          start += 8
          continue
        }
        let byte = text[start]
        if JSONEscapes.escapes(byte) { block.put(escaped: byte) } else { block.put(byte) }
        start += 1
      }
    }
  }

  @inline(__always)
  private mutating func makeRoom(for length: Int) {
    if block.count + length > JSONBlock.size { flush() }
  }

  /// Sends on, or puts to the rest, what stands in the block.
  mutating func flush() {
    if let send {
      isOpen = isOpen && send(block.filled)
    } else {
      written.append(contentsOf: block.filled)
    }
    block.empty()
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    makeRoom(for: 1)
    block.put(byte)
    last = byte
  }
}
