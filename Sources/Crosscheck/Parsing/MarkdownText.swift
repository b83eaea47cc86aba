/// Reads Markdown as a reader sees it rendered: without marks of emphasis, addresses of links, pictures and rules.
///
/// Only what would otherwise part words or be taken for figures is read: a link's address is full of numbers. What
/// is left out leaves an anchor in the map, so that lines and columns stay those of the file.
struct MarkdownText {
  private let source: [UInt8]
  private var output: [UInt8] = []
  private var map = SourceMap()
  private var position: Int
  private var line: Int
  private var column = 1
  /// Whether the next byte that is kept does not follow the last one that was.
  private var needsAnchor = true

  private init(_ source: [UInt8], from start: Int, line: Int) {
    self.source = source
    self.line = line
    position = start
    output.reserveCapacity(source.count - start)
  }

  /// The text of Markdown in UTF-8 from a byte offset on, which stands on that line of the file.
  static func text(of source: [UInt8], from start: Int, line: Int) -> MappedText {
    var reader = MarkdownText(source, from: start, line: line)
    while reader.position < source.count { reader.readLine() }
    return MappedText(bytes: reader.output, map: reader.map)
  }

  private mutating func readLine() {
    let end = source[position...].firstIndex(of: 0x0A) ?? source.count
    if isRule(position..<end) || isDefinition(position..<end) {
      skip(to: end)
    } else {
      skipMarksAtStart(before: end)
      while position < end { readInline(before: end) }
    }
    if position < source.count { keep() }
  }

  /// Whether a line is nothing but a rule, such as three hyphens.
  private func isRule(_ range: Range<Int>) -> Bool {
    let marks = source[range].filter { $0 > 0x20 }
    guard marks.count >= 3, let first = marks.first else { return false }
    return [0x2D, 0x2A, 0x5F, 0x3D].contains(first) && marks.allSatisfy { $0 == first }
  }

  /// Whether a line gives the address of a link by its name.
  private func isDefinition(_ range: Range<Int>) -> Bool {
    guard source[range].first == 0x5B, let close = source[range].firstIndex(of: 0x5D) else { return false }
    return close + 1 < range.upperBound && source[close + 1] == 0x3A
  }

  /// Marks of quotations, headings and lists, with the spaces behind them.
  private mutating func skipMarksAtStart(before end: Int) {
    while position < end {
      var next = position
      while next < end, source[next] == 0x20 || source[next] == 0x09 { next += 1 }
      let marks = next
      while next < end, source[next] == 0x23 { next += 1 }
      if next == marks, next < end {
        switch source[next] {
        case 0x3E, 0x2D, 0x2A, 0x2B: next += 1
        case 0x30...0x39:
          while next < end, next - marks < 3, source[next] &- 0x30 < 10 { next += 1 }
          guard next < end, source[next] == 0x2E || source[next] == 0x29 else { return }
          next += 1
        default: return
        }
      }
      guard next > marks, next == end || source[next] == 0x20 || source[marks] == 0x3E else { return }
      while next < end, source[next] == 0x20 { next += 1 }
      skip(to: next)
    }
  }

  private mutating func readInline(before end: Int) {
    switch source[position] {
    case 0x5C where position + 1 < end && isPunctuation(source[position + 1]):
      skip(to: position + 1)
      keep()
    case 0x60: skip(to: position + 1)
    case 0x2A, 0x5F: readRun(before: end)
    case 0x21
    where position + 1 < end && source[position + 1] == 0x5B
      && linkEnd(from: position + 1, before: end) != nil:
      skip(to: linkEnd(from: position + 1, before: end) ?? end)
    case 0x5B where linkEnd(from: position, before: end) != nil: readLink(before: end)
    case 0x3C:
      guard let close = tagEnd(before: end) else { return keep() }
      skip(to: close)
    default: keep()
    }
  }

  /// A run of stars or underscores: left out where it touches a word, save within one.
  private mutating func readRun(before end: Int) {
    let mark = source[position]
    var next = position
    while next < end, source[next] == mark { next += 1 }
    let before = position > 0 ? source[position - 1] : 0x20
    let behind = next < end ? source[next] : 0x20
    // A star between digits multiplies: without it there would be another number.
    let isWithinWord = isLetter(before) && isLetter(behind) && (mark == 0x5F || behind &- 0x30 < 10)
    if before > 0x20 || behind > 0x20, !isWithinWord { return skip(to: next) }
    while position < next { keep() }
  }

  /// Links are looked for no further than this, so that a line of brackets takes no longer than any other.
  private static let longestLabel = 400
  private static let longestAddress = 2000

  /// Where `[words](address)` or `[words][name]` ends, of which the bracket opens at an index.
  private func linkEnd(from open: Int, before end: Int) -> Int? {
    guard let close = source[open..<min(end, open + Self.longestLabel)].firstIndex(of: 0x5D), close + 1 < end
    else { return nil }
    let last: UInt8
    switch source[close + 1] {
    case 0x28: last = 0x29
    case 0x5B: last = 0x5D
    default: return nil
    }
    return source[(close + 1)..<min(end, close + Self.longestAddress)].firstIndex(of: last).map { $0 + 1 }
  }

  private mutating func readLink(before end: Int) {
    guard let linkEnd = linkEnd(from: position, before: end),
      let close = source[position..<linkEnd].firstIndex(of: 0x5D)
    else { return keep() }
    skip(to: position + 1)
    while position < close { readInline(before: close) }
    skip(to: linkEnd)
  }

  /// Where a tag, a comment or an address in angle brackets ends.
  private func tagEnd(before end: Int) -> Int? {
    guard position + 1 < end,
      (source[position + 1] | 0x20) &- 0x61 < 26 || source[position + 1] == 0x2F
        || source[position + 1] == 0x21
    else { return nil }
    return source[position..<min(end, position + Self.longestAddress)].firstIndex(of: 0x3E).map { $0 + 1 }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  private func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isLetter(byte) }

  /// Takes the byte at the position over into the text.
  private mutating func keep() {
    let byte = source[position]
    if needsAnchor {
      map.add(SourceMap.Anchor(offset: output.count, line: line, column: column))
      needsAnchor = false
    }
    output.append(byte)
    advance(over: byte)
  }

  private mutating func skip(to end: Int) {
    while position < end { advance(over: source[position]) }
    needsAnchor = true
  }

  private mutating func advance(over byte: UInt8) {
    position += 1
    if byte == 0x0A {
      line += 1
      column = 1
      needsAnchor = true
    } else if position == source.count || source[position] & 0xC0 != 0x80 {
      column += 1
    }
  }
}
