/// Makes a page safe to hand to libxml2: bounds its size and the attributes of a tag, and blanks control
/// characters.
///
/// libxml2 compares each attribute of a tag with every other (40,000 attributes cost 6 seconds), and drops
/// control characters silently, after which offsets no longer fit. Every change keeps all bytes at their
/// places.
enum HTMLPreflight {
  /// The most bytes of a page that are read.
  static let maximumSize = 16 << 20
  /// The most attributes of a tag that are read.
  static let maximumAttributes = 256

  /// The page as it can be parsed, and what was left out.
  static func prepared(_ source: [UInt8]) -> (source: [UInt8], problems: [String]) {
    var source = source
    var problems: [String] = []
    if source.count > maximumSize {
      var end = maximumSize
      while end > 0, source[end] & 0xC0 == 0x80 { end -= 1 }
      problems.append(
        "The page has \(source.count >> 20) MB; what follows its first \(maximumSize >> 20) MB was not read."
      )
      source.removeLast(source.count - end)
    }
    for index in source.indices where source[index] < 0x20 {
      let byte = source[index]
      if byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C { source[index] = 0x20 }
    }
    let cut = cutAttributes(in: &source)
    if cut > 0 {
      problems.append(
        "\(cut) tags have more than \(maximumAttributes) attributes; the others of these tags were not read."
      )
    }
    return (source, problems)
  }

  /// Blanks the attributes beyond the limit, and counts the tags that had them.
  private static func cutAttributes(in source: inout [UInt8]) -> Int {
    var cut = 0
    var index = 0
    while index + 1 < source.count {
      guard source[index] == 0x3C, isLetter(source[index + 1]) else {
        index += 1
        continue
      }
      let start = index + 1
      let tag = endOfTag(in: source, from: start)
      if let limit = tag.limit {
        for position in limit..<tag.end { source[position] = 0x20 }
        cut += 1
      }
      index = tag.end
      if let name = rawText(source, at: start) {
        // To HTML 5 the slash of `<script/>` means nothing; to libxml2 it ends the element.
        if index < source.count, source[index - 1] == 0x2F { source[index - 1] = 0x20 }
        index = end(of: name, in: &source, from: index)
      }
    }
    return cut
  }

  /// Where a tag ends, and where its attributes pass the limit, if they do.
  private static func endOfTag(in source: [UInt8], from start: Int) -> (end: Int, limit: Int?) {
    var quote: UInt8 = 0
    var words = 0
    var limit: Int?
    var index = start
    while index < source.count {
      let byte = source[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        break
      } else if (byte == 0x22 || byte == 0x27) && source[index - 1] == 0x3D {
        quote = byte
      } else if byte > 0x20,
        source[index - 1] <= 0x20 || source[index - 1] == 0x22 || source[index - 1] == 0x27
      {
        words += 1
        if words > maximumAttributes, limit == nil { limit = index }
      }
      index += 1
    }
    return (index, limit)
  }

  /// The name of an element whose content is no markup, or nil.
  private static func rawText(_ source: [UInt8], at start: Int) -> StaticString? {
    let names: [StaticString] = ["script", "style"]
    return names.first { startsIgnoringCase(source, at: start, $0) }
  }

  /// Where the content of a script or style ends.
  ///
  /// Within a comment, a script may hold a whole script element, whose end tag ends nothing; it is blanked, since
  /// libxml2 takes it for the end.
  private static func end(of name: StaticString, in source: inout [UInt8], from start: Int) -> Int {
    var index = start
    var isComment = false
    var inner: Int?
    while index + 2 < source.count {
      if isComment, source[index] == 0x2D, source[index...].starts(with: "-->".utf8) {
        isComment = false
        if let inner { source[inner] = 0x20 }
        inner = nil
      } else if source[index] == 0x3C {
        if source[index...].starts(with: "<!--".utf8) {
          isComment = true
        } else if isComment, inner == nil, startsIgnoringCase(source, at: index + 1, name) {
          guard let end = endOfInner(name, in: source, from: index + 1) else { return index }
          inner = end
          index = end
        } else if source[index + 1] == 0x2F, startsIgnoringCase(source, at: index + 2, name) {
          return index
        }
      }
      index += 1
    }
    return source.count
  }

  /// The end tag of an element in a comment of a script; nil where the comment is not closed behind it, which
  /// would take the rest of the page away.
  private static func endOfInner(_ name: StaticString, in source: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 2 < source.count {
      if source[index] == 0x3C, source[index + 1] == 0x2F, startsIgnoringCase(source, at: index + 2, name) {
        let rest = source[index...].prefix(1 << 16)
        return rest.indices.contains { rest[$0] == 0x2D && rest[$0...].starts(with: "-->".utf8) }
          ? index : nil
      }
      index += 1
    }
    return nil
  }

  private static func startsIgnoringCase(_ source: [UInt8], at start: Int, _ name: StaticString) -> Bool {
    guard start + name.utf8CodeUnitCount <= source.count else { return false }
    return name.withUTF8Buffer { name in
      name.indices.allSatisfy { source[start + $0] | 0x20 == name[$0] }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
