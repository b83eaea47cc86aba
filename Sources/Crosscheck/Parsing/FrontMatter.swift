/// The block of `key: value` lines between two `---` lines at the head of a text.
///
/// It reads as much of YAML as news desks write there: one value a line, plain or in quotes, and comments. Keys that
/// mean nothing here are passed over with all that is indented under them.
struct FrontMatter {
  /// What may be said of an article.
  enum Key: String, CaseIterable { case outlet, published, title, author, url }

  struct Value: Equatable {
    var text: String
    /// 1-based line of the file.
    var line: Int
    /// 1-based column of its first scalar, in scalars.
    var column: Int
  }

  private(set) var values: [Key: Value] = [:]
  /// Rules that are to be ignored in this report.
  private(set) var ignores: [IgnoreNote] = []
  private(set) var problems: [ParsingError] = []
  /// Keys that mean nothing here, with their lines.
  private var strangers: [(key: String, line: Int)] = []
  /// Byte offset of the text behind it, and the 1-based line on which that begins; 0 and 1 where there is none.
  private(set) var end = 0
  private(set) var nextLine = 1

  /// Reads the front matter of a text in UTF-8, if it has one.
  init(of text: [UInt8]) {
    var lines = LineReader(text)
    guard let first = lines.next(), Self.isFence(first.words, "-"), let second = lines.peek(),
      Self.isFence(second.words, "-") || Self.looksLikeMember(second.words)
    else { return }
    var block: Block?
    while let line = lines.next() {
      if Self.isFence(line.words, "-") || Self.isFence(line.words, ".") {
        end = lines.offset
        nextLine = line.number + 1
        block.map { read($0) }
        noteMeantKeys()
        return
      }
      if line.words.starts(with: "crosscheck:".utf8) {
        block = Block(line: line.number)
        if Self.scalar(line.words.dropFirst(11).drop { $0 <= 0x20 }) != .empty {
          complain(FrontMatterIgnores.form, line)
        }
      } else if block?.isOpen ?? false, line.words.isEmpty || Self.isNested(line) {
        block?.lines.append(FrontMatterIgnores.Line(words: line.words, number: line.number))
      } else {
        block?.isOpen = false
        read(line, followedBy: lines.peek())
      }
    }
    values = [:]
    problems = [
      ParsingError(
        "The front matter that begins here has no end. Put a line of --- behind its last key, or take away the first.",
        line: 1
      )
    ]
  }

  /// The lines under `crosscheck:`.
  private struct Block {
    let line: Int
    var lines: [FrontMatterIgnores.Line] = []
    var isOpen = true
  }

  private mutating func read(_ block: Block) {
    guard !block.lines.isEmpty || problems.isEmpty else { return }
    let found = FrontMatterIgnores(block.lines, under: block.line)
    ignores = found.notes
    problems += found.problems
  }

  private mutating func read(_ line: LineReader.Line, followedBy next: LineReader.Line?) {
    let words = line.words
    guard let first = words.first, first > 0x20, first != 0x23, first != 0x2D else { return }
    guard let colon = words.firstIndex(of: 0x3A) else {
      return complain("Front matter needs \"key: value\" lines; this one has no colon.", line)
    }
    let name = String(decoding: words[..<colon], as: UTF8.self)
    guard let key = Key(rawValue: name) else {
      if strangers.count < Self.mostStrangers { strangers.append((name, line.number)) }
      return
    }
    let start = words[(colon + 1)...].firstIndex { $0 > 0x20 } ?? words.endIndex
    let column = words[..<start].count { $0 & 0xC0 != 0x80 } + 1
    switch Self.scalar(words[start...]) {
    case .plain(let text): values[key] = Value(text: text, line: line.number, column: column)
    case .quoted(let text): values[key] = Value(text: text, line: line.number, column: column + 1)
    case .empty where next.map(Self.isNested) != true: return
    case .empty, .nested:
      complain("Write the value of \"\(key.rawValue)\" on the same line, in quotes if need be.", line)
    case .unclosed: complain("The quotes around the value of \"\(key.rawValue)\" are not closed.", line)
    }
  }

  /// Of more keys than that nobody meant one of ours.
  private static let mostStrangers = 40

  /// Names the keys that nearly are one of ours, where ours is not there itself.
  private mutating func noteMeantKeys() {
    let missing = Key.allCases.filter { values[$0] == nil }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    for stranger in strangers {
      guard let meant = MeantKey.meant(by: stranger.key, among: missing) else { continue }
      problems.append(MeantKey.note(on: stranger.key, meaning: meant, line: stranger.line))
    }
  }

  private mutating func complain(_ message: String, _ line: LineReader.Line) {
    // Who has written ten lines wrong will not read the eleventh complaint.
    if problems.count < 10 { problems.append(ParsingError(message, line: line.number)) }
  }

  /// Whether a line belongs to the key above it: it is indented, or an item of a list.
  private static func isNested(_ line: LineReader.Line) -> Bool {
    guard let first = line.words.first else { return false }
    return first <= 0x20 || (first == 0x2D && !isFence(line.words, "-"))
  }

  enum Scalar: Equatable {
    case plain(String)
    case quoted(String)
    case empty, nested, unclosed
  }

  /// A YAML scalar on one line: plain up to a comment, in single quotes or in double quotes.
  static func scalar(_ words: ArraySlice<UInt8>) -> Scalar {
    switch words.first {
    case nil, 0x23: return .empty
    case 0x7C, 0x3E, 0x5B, 0x7B, 0x26, 0x2A: return .nested
    case 0x22: return doubleQuoted(words.dropFirst())
    case 0x27: return singleQuoted(words.dropFirst())
    default:
      var end = words.startIndex
      while end < words.endIndex {
        if words[end] == 0x23, end == words.startIndex || words[end - 1] <= 0x20 { break }
        end += 1
      }
      while end > words.startIndex, words[end - 1] <= 0x20 { end -= 1 }
      let plain = String(decoding: words[words.startIndex..<end], as: UTF8.self)
      return plain == "null" || plain == "~" ? .empty : .plain(plain)
    }
  }

  private static func singleQuoted(_ words: ArraySlice<UInt8>) -> Scalar {
    var text: [UInt8] = []
    var index = words.startIndex
    while index < words.endIndex {
      if words[index] == 0x27 {
        guard index + 1 < words.endIndex, words[index + 1] == 0x27 else {
          return .quoted(String(decoding: text, as: UTF8.self))
        }
        index += 1
      }
      text.append(words[index])
      index += 1
    }
    return .unclosed
  }

  private static func doubleQuoted(_ words: ArraySlice<UInt8>) -> Scalar {
    var text: [UInt8] = []
    var index = words.startIndex
    while index < words.endIndex {
      switch words[index] {
      case 0x22: return .quoted(String(decoding: text, as: UTF8.self))
      case 0x5C where index + 1 < words.endIndex:
        index += 1
        switch words[index] {
        case 0x6E, 0x74: text.append(0x20)
        default: text.append(words[index])
        }
      default: text.append(words[index])
      }
      index += 1
    }
    return .unclosed
  }

  private static func isFence(_ words: ArraySlice<UInt8>, _ mark: Unicode.Scalar) -> Bool {
    let trimmed = words.prefix { $0 > 0x20 }
    return trimmed.count == 3 && trimmed.allSatisfy { UInt32($0) == mark.value }
      && words.dropFirst(3).allSatisfy { $0 <= 0x20 }
  }

  /// A letter, then letters, digits and hyphens, then a colon; or a comment.
  private static func looksLikeMember(_ words: ArraySlice<UInt8>) -> Bool {
    if words.first == 0x23 { return true }
    let name = words.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F }
    return !name.isEmpty && words.dropFirst(name.count).first == 0x3A
  }
}

/// Reads a text line by line, without the line ends.
private struct LineReader {
  struct Line {
    let words: ArraySlice<UInt8>
    let number: Int
  }

  private let text: [UInt8]
  private(set) var offset = 0
  private var number = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> Line? {
    guard offset < text.count else { return nil }
    let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
    let words = text[offset..<end]
    offset = min(end + 1, text.count)
    number += 1
    return Line(words: words.last == 0x0D ? words.dropLast() : words, number: number)
  }

  func peek() -> Line? {
    var copy = self
    return copy.next()
  }
}
