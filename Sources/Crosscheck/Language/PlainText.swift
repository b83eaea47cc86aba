extension Document {
  /// The words at a range of tokens with white space folded, plain apostrophes, and no full stop at the end.
  func plainText(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    for index in range {
      let token = tokens[index]
      if index > range.lowerBound, token.followsSpace { text.append(0x20) }
      text.append(contentsOf: bytes[token.range])
    }
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99 {
        plain.append(0x27)
        index += 3
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    if plain.last == 0x2E, !tokens[range.upperBound - 1].shape.contains(.dotted) { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }
}
