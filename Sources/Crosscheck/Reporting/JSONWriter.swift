/// Writes JSON bytes in the order they are given: keys never move, so that equal results are equal bytes.
///
/// Encoders that go by way of `Codable` cost seven times as much here, and choose their own order of keys. Names and
/// short texts are put together beside the bytes and added at once: adding a byte costs as much as adding fifty.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Spaces an indentation level; nil writes everything on one line.
  private var indentation: Int?
  private var depth = 0

  init(indentation: Int? = nil) { self.indentation = indentation }

  /// Makes room for bytes that are to come.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// An object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) { container(0x7B, 0x7D, body) }

  /// An array whose elements `body` writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) { container(0x5B, 0x5D, body) }

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
    let hasComma = startsPiece()
    let hasSpace = indentation != nil
    let text = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    addPiece(of: text.count + 5) { piece in
      if hasComma { piece.add(0x2C) }
      piece.add(0x22)
      piece.add(text)
      piece.add(0x22)
      piece.add(0x3A)
      if hasSpace { piece.add(0x20) }
    }
    needsComma = false
  }

  /// A member's name that is known only when the program runs; the next call writes its value.
  mutating func member(_ name: String) {
    string(name)
    bytes.append(0x3A)
    if indentation != nil { bytes.append(0x20) }
    needsComma = false
  }

  /// A string, escaped; invalid UTF-8 never reaches here.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { quoted($0) }
  }

  /// A string given by its bytes, which are valid UTF-8.
  mutating func string(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { quoted($0) } }

  /// A string or null.
  mutating func string(orNull text: String?) {
    if let text { string(text) } else { null() }
  }

  /// A whole number.
  mutating func number(_ value: Int) {
    let hasComma = startsPiece()
    addPiece(of: 24) { piece in
      if hasComma { piece.add(0x2C) }
      piece.add(decimal: value)
    }
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

  /// true or false.
  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// null.
  mutating func null() { raw("null") }

  /// A line feed between two documents of a JSON Lines file.
  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    let start = self.open(open)
    body(&self)
    self.close(close, openedAt: start)
  }

  /// Opens an object whose members are written next, and says where they begin.
  mutating func openObject() -> Int { open(0x7B) }

  /// Closes an object.
  mutating func closeObject(_ start: Int) { close(0x7D, openedAt: start) }

  private mutating func open(_ mark: UInt8) -> Int {
    separate()
    bytes.append(mark)
    depth += 1
    needsComma = false
    return bytes.count
  }

  private mutating func close(_ mark: UInt8, openedAt start: Int) {
    depth -= 1
    if bytes.count > start { breakLine() }
    bytes.append(mark)
    needsComma = true
  }

  private mutating func separate() {
    if startsPiece() { bytes.append(0x2C) }
  }

  /// Whether a comma is to lead what comes next; where lines are broken, comma and line feed are written already.
  @inline(__always)
  private mutating func startsPiece() -> Bool {
    if indentation == nil { return needsComma }
    if needsComma { bytes.append(0x2C) }
    if bytes.last == 0x2C || bytes.last == 0x7B || bytes.last == 0x5B { breakLine() }
    return false
  }

  private mutating func breakLine() {
    guard let indentation else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * indentation))
  }

  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    var hasComma = startsPiece()
    var start = 0
    var isOpen = false
    repeat {
      // Of a byte come six at most, of a control sign; a piece of a thousand bytes lies on the stack.
      let part = UnsafeBufferPointer(rebasing: text[start..<min(start + 160, text.count)])
      start += part.count
      addPiece(of: part.count * 6 + 3) { piece in
        if hasComma { piece.add(0x2C) }
        if !isOpen { piece.add(0x22) }
        piece.add(escaping: part)
        if start == text.count { piece.add(0x22) }
      }
      (hasComma, isOpen) = (false, true)
    } while start < text.count
    needsComma = true
  }

  /// Adds what `fill` writes, of a known greatest length.
  @inline(__always)
  private mutating func addPiece(of length: Int, _ fill: (inout Piece) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { room in
      var piece = Piece(room: room)
      fill(&piece)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<piece.count]))
    }
  }
}

/// Some bytes of JSON while they are put together, in a room that is large enough.
private struct Piece {
  let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text { add(byte) }
  }

  @inline(__always)
  mutating func add(escaping text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
        add(escaped: byte)
      } else {
        add(byte)
      }
    }
  }

  mutating func add(decimal value: Int) {
    if value < 0 { add(0x2D) }
    var rest = value.magnitude
    let start = count
    repeat {
      add(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    room[start..<count].reverse()
  }

  mutating func add(escaped byte: UInt8) {
    add(0x5C)
    switch byte {
    case 0x22, 0x5C: add(byte)
    case 0x0A: add(0x6E)
    case 0x0D: add(0x72)
    case 0x09: add(0x74)
    default:
      for digit in [0x75, 0x30, 0x30, Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)] { add(digit) }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
