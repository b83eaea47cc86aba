/// Comments `<!-- crosscheck-ignore rule: reason -->` in a page, in Markdown or in plain text.
struct IgnoreComments {
  private(set) var notes: [IgnoreNote] = []
  private(set) var problems: [ParsingError] = []
  /// Where the comments stand, from `<` to `>`.
  private(set) var ranges: [Range<Int>] = []

  private static let open = Array("<!--".utf8)
  private static let close = Array("-->".utf8)
  private static let word = Array("crosscheck-".utf8)

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
        throw ParsingError(
          "There is no \"\(String(decoding: name, as: UTF8.self))\". Write crosscheck-ignore \(IgnoreNote.form).",
          line: line
        )
      }
      let text = words.dropFirst(name.count).map { $0 < 0x20 ? 0x20 : $0 }
      notes.append(try IgnoreNote(String(decoding: text, as: UTF8.self), line: line))
    } catch {
      problems.append(error)
    }
  }

  /// Where the words of a comment begin, if one of ours begins at a place.
  private static func words(at start: Int, in source: [UInt8]) -> Int? {
    guard source[start...].starts(with: open) else { return nil }
    let words = source[(start + open.count)...].firstIndex { $0 > 0x20 } ?? source.endIndex
    return source[words...].starts(with: word) ? words : nil
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
