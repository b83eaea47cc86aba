/// The paragraphs of a report's text, as ranges of its bytes.
///
/// Where blank lines part paragraphs, the lines between them are wrapped: a long one goes on in the next. Else every
/// line is a paragraph.
enum TextParagraphs {
  /// A line shorter than this was ended on purpose: a heading, an item of a list, a name.
  private static let shortestWrapped = 50

  /// The paragraphs in order; no line of `apart` is joined with another.
  static func ranges(in text: [UInt8], apart: [Range<Int>] = []) -> [Range<Int>] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    // The last line ends where the text does, with or without a line feed of its own.
    let hasBlankLines = lines.dropLast().contains { isBlank($0) }
    var ranges: [Range<Int>] = []
    var goesOn = false
    for line in lines {
      let range = line.startIndex..<line.endIndex
      guard !isBlank(line) else {
        goesOn = false
        continue
      }
      let isApart = apart.contains { $0.overlaps(range) }
      if goesOn, !isApart, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
      goesOn = hasBlankLines && !isApart && line.count >= shortestWrapped
    }
    return ranges
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }
}
