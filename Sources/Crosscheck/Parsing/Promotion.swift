/// Tells paragraphs that sell, invite or give credit from those that report.
///
/// Such paragraphs are set like any other, so that only their words give them away. A phrase counts in short
/// paragraphs alone: a report about newsletters is longer than an invitation to one.
enum Promotion {
  /// Whether a block is an invitation, a credit line or a legal line.
  static func isPromotion(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 420 else { return false }
    let words = normalised(text)[...]
    if openings.contains(where: { opens(words, with: $0) }) { return true }
    if phrases.contains(where: { words.contains(run: $0[...]) }) { return true }
    guard invitations.contains(where: { opens(words, with: $0) }) else { return false }
    return targets.contains { words.contains(run: $0[...]) }
  }

  /// Whether a short line stands above links to other articles: "More Great Stories", "Related".
  static func isTeaserHeading(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 60, let last = text.last, last != 0x2E, last != 0x2C else { return false }
    let words = normalised(text)[...]
    return teaserOpenings.contains { opens(words, with: $0) }
      && teaserObjects.contains { words.contains(run: $0[...]) }
  }

  /// Whether words begin with others, to the end of a word.
  private static func opens(_ words: ArraySlice<UInt8>, with opening: [UInt8]) -> Bool {
    guard words.starts(with: opening), words.count > opening.count else { return false }
    let next = words[words.startIndex + opening.count]
    return !(0x61...0x7A).contains(next) || !(0x61...0x7A).contains(opening[opening.count - 1])
  }

  /// Lower case, with plain apostrophes, without marks in front, and with a blank at both ends.
  private static func normalised(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = [0x20]
    words.reserveCapacity(text.count + 2)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80 {
        words.append(text[index + 2] == 0x98 || text[index + 2] == 0x99 ? 0x27 : 0x20)
        index += 3
        continue
      }
      switch byte {
      case 0x41...0x5A: words.append(byte | 0x20)
      case 0x00...0x20, 0x28, 0x29, 0x2A, 0x3E, 0x5B, 0x5D, 0x7C: if words.last != 0x20 { words.append(0x20) }
      case 0x2D where words.count == 1: break
      default: words.append(byte)
      }
      index += 1
    }
    words.append(0x20)
    return words
  }

  /// Phrases, one a line, each with a blank before it.
  static func table(_ text: String) -> [[UInt8]] {
    text.split(separator: "\n").map { [0x20] + Array($0.utf8) }
  }
}
