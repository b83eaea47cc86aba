extension Document {
  /// The words at a range of tokens with white space folded, plain apostrophes, and no full stop at the end.
  func plainText(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let room = self.range(of: range).count
    return String(unsafeUninitializedCapacity: room) { plain in
      bytes.withUnsafeBufferPointer { bytes in
        var count = 0
        for index in range {
          let token = tokens[index]
          if index > range.lowerBound, token.followsSpace {
            plain[count] = 0x20
            count += 1
          }
          for place in token.range {
            plain[count] = bytes[place]
            count += 1
            // The last byte of ’.
            if bytes[place] == 0x99, place >= 2, bytes[place - 1] == 0x80, bytes[place - 2] == 0xE2 {
              count -= 2
              plain[count - 1] = 0x27
            }
          }
        }
        let last = tokens[range.upperBound - 1]
        if count > 0, plain[count - 1] == 0x2E, !last.shape.contains(.dotted) { count -= 1 }
        return count
      }
    }
  }
}
