/// Makes UTF-8 of a file's bytes.
enum TextSource {
  /// The text in UTF-8 without a byte order mark; what is no UTF-8 becomes U+FFFD.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var text = Array(String(decoding: body, as: UTF8.self).utf8)
    // A lone carriage return ended a line on old machines; made a line feed, it counts as one and offsets stay.
    if text.contains(0x0D), !text.contains(0x0A) {
      for index in text.indices where text[index] == 0x0D { text[index] = 0x0A }
    }
    return text
  }
}
