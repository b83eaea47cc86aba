/// Text out of attributes and linked data, where character references and white space stand as they were
/// typed.
enum HTMLText {
  /// White space folded, character references decoded.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return folded(text) }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == 0x26, let end = rest.prefix(12).firstIndex(of: 0x3B),
        let scalars = reference(rest[..<end])
      else {
        result.append(byte)
        continue
      }
      result += scalars
      rest = rest[(end + 1)...]
    }
    return folded(String(decoding: result, as: UTF8.self))
  }

  /// Runs of white space as one blank, none at the ends.
  static func folded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte > 0x20 {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func reference(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    if name.first == 0x23 {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let number =
        digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { Array(String(Character($0)).utf8) }
    }
    return name.withUnsafeBufferPointer { CharacterReferences.bytes(named: $0) }
  }
}
