extension Document {
  /// The words at a range of tokens with white space folded, plain apostrophes, and no full stop at the end.
  func plainText(_ range: Range<Int>) -> String {
    let printed = self.range(of: range)
    guard !isPlain(printed) else {
      let ends = bytes[printed.upperBound - 1] == 0x2E && !tokens[range.upperBound - 1].shape.contains(.dotted)
      return String(decoding: bytes[ends ? printed.dropLast() : printed], as: UTF8.self)
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(printed.count)
    for index in range {
      let token = tokens[index]
      if index > range.lowerBound, token.followsSpace { plain.append(0x20) }
      for byte in bytes[token.range] {
        plain.append(byte)
        // The last byte of ’.
        if byte == 0x99, plain.suffix(3) == [0xE2, 0x80, 0x99] {
          plain.removeLast(3)
          plain.append(0x27)
        }
      }
    }
    if plain.last == 0x2E, !tokens[range.upperBound - 1].shape.contains(.dotted) { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }
  /// Whether words are printed as plain text already: in ASCII, one space at a time.
  private func isPlain(_ range: Range<Int>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes[range] {
      if byte < 0x20 || byte > 0x7E || byte == 0x20 && before == 0x20 { return false }
      before = byte
    }
    return !range.isEmpty
  }
}
