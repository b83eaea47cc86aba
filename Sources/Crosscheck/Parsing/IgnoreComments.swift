/// Comments `<!-- crosscheck-ignore rule: reason -->` in a page, in Markdown or in plain text.
struct IgnoreComments {
  private(set) var notes: [IgnoreNote] = []
  private(set) var problems: [ParsingError] = []
  /// Where the comments stand, from `<` to `>`.
  private(set) var ranges: [Range<Int>] = []

  private static let open = Array("<!--".utf8)
  private static let close = Array("-->".utf8)
  private static let word = Array("crosscheck".utf8)
  /// What people write where they mean `ignore`.
  private static let orders = ["ignore", "disable", "suppress", "skip", "allow", "off"]

  /// Reads the comments of a source in UTF-8.
  init(in source: [UInt8]) {
    var position = 0
    var line = 1
    var counted = 0
    while let start = source.firstPlace(of: 0x3C, from: position) {
      position = start + 1
      guard let words = Self.words(at: start, in: source) else { continue }
      line += source[counted..<start].count { $0 == 0x0A }
      counted = start
      guard let end = Self.end(from: words, in: source) else {
        problems.append(ParsingError("This comment is not closed. Put --> behind it.", line: line))
        // What stands in its line is meant for nobody to read.
        ranges.append(start..<(source.firstPlace(of: 0x0A, from: start) ?? source.count))
        return
      }
      ranges.append(start..<end + Self.close.count)
      position = end
      read(source[words..<end], line: line)
    }
  }

  private mutating func read(_ words: ArraySlice<UInt8>, line: Int) {
    let name = words.prefix { $0 > 0x20 }
    do throws(ParsingError) {
      guard name.elementsEqual("crosscheck-ignore".utf8) else {
        guard Self.isOrder(words) else { return }
        let isOneWord = name.dropFirst(Self.word.count).first == 0x2D
        let fault =
          isOneWord
          ? "There is no \"\(String(decoding: name, as: UTF8.self))\"." : "This comment is not understood."
        throw ParsingError(
          "\(fault) Write crosscheck-ignore \(IgnoreNote.form).",
          line: line
        )
      }
      let text = words.dropFirst(name.count).map { $0 < 0x20 ? 0x20 : $0 }
      notes.append(try IgnoreNote(String(decoding: text, as: UTF8.self), line: line))
    } catch {
      problems.append(error)
    }
  }

  /// Whether a comment that names us wants something: `crosscheck ignore`, `crosscheck: disable`, `crosscheck-anything`.
  private static func isOrder(_ words: ArraySlice<UInt8>) -> Bool {
    let rest = words.dropFirst(word.count)
    if rest.first == 0x2D { return true }
    let order = rest.drop { !isLetter($0) }.prefix { isLetter($0) }
    let name = String(decoding: order.prefix(20), as: UTF8.self).lowercased()
    return orders.contains { EditDistance.between(name, $0, limit: $0.utf8.count < 6 ? 0 : 2) != nil }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Where the words of a comment begin, if one of ours begins at a place.
  private static func words(at start: Int, in source: [UInt8]) -> Int? {
    guard source[start...].starts(with: open) else { return nil }
    let words = source[(start + open.count)...].firstIndex { $0 > 0x20 } ?? source.endIndex
    let name = source[words...].prefix(word.count).map { isLetter($0) ? $0 | 0x20 : $0 }
    guard name == word, source[words...].dropFirst(word.count).first.map({ !isLetter($0) }) ?? false else {
      return nil
    }
    return words
  }

  private static func end(from start: Int, in source: [UInt8]) -> Int? {
    var position = start
    while let dash = source[position...].firstIndex(of: 0x2D) {
      if source[dash...].starts(with: close) { return dash }
      position = dash + 1
    }
    return nil
  }

  /// The source with a space for each scalar of the comments, so that lines and columns stay what they were.
  func blanked(_ source: [UInt8]) -> [UInt8] {
    guard !ranges.isEmpty else { return source }
    var blanked: [UInt8] = []
    blanked.reserveCapacity(source.count)
    var position = 0
    for range in ranges {
      blanked.append(contentsOf: source[position..<range.lowerBound])
      for byte in source[range] where byte & 0xC0 != 0x80 { blanked.append(byte == 0x0A ? byte : 0x20) }
      position = range.upperBound
    }
    blanked.append(contentsOf: source[position...])
    return blanked
  }
}
