extension Document {
  /// The words at a range of tokens with white space folded, plain apostrophes, and no full stop at the end.
  func plainText(_ range: Range<Int>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(self.range(of: range).count)
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
}
