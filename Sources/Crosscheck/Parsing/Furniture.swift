/// Lines of a copied page that are no part of the report: how long it takes to read, buttons, credits, bylines.
///
/// They stay in the text, where offsets count; what is read from them is no claim.
enum Furniture {
  /// Byte ranges of such lines, in order.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var lines = 0
    for line in TextLines(text) where !line.isEmpty {
      lines += 1
      guard line.count <= longestLine else { continue }
      if isFurniture(text[line]) || (lines <= linesAtHead && isByline(text[line])) { ranges.append(line) }
    }
    return ranges
  }

  /// Whether a line is page furniture, wherever in the page it stands.
  static func isFurniture(_ line: ArraySlice<UInt8>) -> Bool {
    // Most lines are told by their first word.
    guard mayBegin(line), let first = words(of: line, upTo: 1).first else { return false }
    let key = first.utf8.first.map { $0 &- 0x30 < 10 } == true ? "#" : first[...]
    guard let patterns = patterns[key] else { return false }
    // A line of more words than any of them has is only what an open one begins.
    let longest = patterns.reduce(0) { max($0, $1.isOpen ? mostWords : $1.words.count) }
    let words = words(of: line, upTo: longest + 1)
    return words.count <= longest && patterns.contains { $0.matches(words) }
  }

  /// Whether the first word of a line may begin furniture, by a hash of its letters as `words(of:upTo:)` spells them.
  private static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    var hash = FurniturePattern.seed
    var last: UInt8?
    reading: for (index, byte) in zip(line.indices, line) {
      switch byte {
      case 0x41...0x5A: hash = FurniturePattern.hash(hash, byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: hash = FurniturePattern.hash(hash, byte)
      case 0x2E,
        0x2C where last.map { $0 &- 0x30 < 10 } == true:
        hash = FurniturePattern.hash(hash, byte)
      case 0x27: continue
      case 0x80...0xFF where belongsToApostrophe(line, at: index): continue
      case 0x80...0xFF: hash = FurniturePattern.hash(hash, byte)
      default:
        if last != nil { break reading }
        continue
      }
      // Numbers are many, and begin some.
      if last == nil, byte &- 0x30 < 10 { return true }
      last = byte
    }
    return last != nil && beginnings.contains(hash)
  }

  /// Whether a line is `By Jane Doe`, `BY JANE DOE and JOHN ROE in London`.
  static func isByline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let letter = line.first(where: { $0 != 0x20 }), letter == UInt8(ascii: "B") else { return false }
    let words = line.split(separator: 0x20)
    guard (3...12).contains(words.count), let by = words.first, let last = words.last?.last, last != 0x2E,
      by.elementsEqual("By".utf8) || by.elementsEqual("BY".utf8)
    else { return false }
    let small: Set<String> = [
      "and", "in", "of", "for", "the", "de", "van", "von", "der", "la", "al", "staff", "at",
    ]
    var capitals = 0
    for word in words.dropFirst() {
      guard let first = word.first else { continue }
      if first &- 0x41 < 26 || first >= 0xC3 {
        capitals += 1
      } else if !small.contains(String(decoding: word, as: UTF8.self)) {
        return false
      }
    }
    let second = self.words(of: words[1], upTo: 1).first ?? ""
    return capitals >= 2 && !timeWords.contains(second)
  }

  private static let longestLine = 120
  private static let mostWords = 12
  /// Bylines stand above the text.
  private static let linesAtHead = 12

  /// A line's first words in lower case; numbers and colons are words too, other marks are dropped.
  private static func words(of line: ArraySlice<UInt8>, upTo most: Int) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for (index, byte) in zip(line.indices, line) {
      if words.count >= most { return words }
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x2E,
        0x2C where word.last.map { $0 &- 0x30 < 10 } == true:
        word.append(byte)
      // An apostrophe, plain or U+2019, is left out of its word: "don't" is "dont".
      case 0x27: continue
      case 0x80...0xFF where Self.belongsToApostrophe(line, at: index): continue
      case 0x80...0xFF: word.append(byte)
      case 0x3A:
        close()
        words.append(":")
      default: close()
      }
    }
    close()
    return words
  }

  private static func belongsToApostrophe(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]
    let start = max(line.startIndex, index - 2)
    return (start...index).contains { line[$0...].starts(with: apostrophe) }
  }
}

extension Article {
  /// The dateline before its first sentence, if it has one; worked out anew at each call.
  public var dateline: Dateline? { Dateline(in: text.bytes) }

  /// Byte ranges of lines that are no part of the report, in order: what is read there is no claim.
  ///
  /// Worked out anew at each call.
  public var furniture: [Range<Int>] {
    let notes = RevisionNote.ranges(in: text.bytes)
    let lines = Furniture.ranges(in: text.bytes)
    return notes.isEmpty ? lines : (lines + notes).sorted { $0.lowerBound < $1.lowerBound }
  }
}
