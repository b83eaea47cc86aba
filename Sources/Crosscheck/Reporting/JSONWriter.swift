/// Writes JSON bytes in the order they are given: keys never move, so that equal results are equal bytes.
///
/// Encoders that go by way of `Codable` cost seven times as much here, and choose their own order of keys.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false
  /// Spaces an indentation level; nil writes everything on one line.
  private var indentation: Int?
  private var depth = 0

  init(indentation: Int? = nil) { self.indentation = indentation }

  /// An object whose members `body` writes.
  mutating func object(_ body: (inout JSONWriter) -> Void) { container("{", "}", body) }

  /// An array whose elements `body` writes.
  mutating func array(_ body: (inout JSONWriter) -> Void) { container("[", "]", body) }

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
    bytes.append(0x22)
    name.withUTF8Buffer { for byte in $0 { bytes.append(byte) } }
    bytes.append(0x22)
    bytes.append(0x3A)
    if indentation != nil { bytes.append(0x20) }
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
    separate()
    var text = text
    text.withUTF8 { quoted($0) }
    needsComma = true
  }

  /// A string given by its bytes, which are valid UTF-8.
  mutating func string(_ text: ArraySlice<UInt8>) {
    separate()
    text.withUnsafeBufferPointer { quoted($0) }
    needsComma = true
  }

  /// A string or null.
  mutating func string(orNull text: String?) {
    if let text { string(text) } else { null() }
  }

  /// A whole number.
  mutating func number(_ value: Int) { raw(String(value)) }

  /// A number: whole ones without a decimal point.
  mutating func number(_ value: Double) {
    if value.isFinite { raw(ValueText.number(value)) } else { null() }
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

  private mutating func container(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(open.value))
    let start = bytes.count
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if bytes.count > start { breakLine() }
    bytes.append(UInt8(close.value))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    guard indentation != nil else { return }
    if bytes.last == 0x2C || bytes.last == 0x7B || bytes.last == 0x5B { breakLine() }
  }

  private mutating func breakLine() {
    guard let indentation else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * indentation))
  }

  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var plain = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<index]))
      escaped(byte)
      plain = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
    bytes.append(0x22)
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }
}
