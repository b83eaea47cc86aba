/// JSON in which every value knows its line, for files that people and merges write: an error without a line helps nobody.
struct JSONTree: Sendable, Equatable {
  /// What a value is.
  enum Value: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONTree])
    case object([Member])

    /// What to call it in a complaint.
    var name: String {
      switch self {
      case .null: return "null"
      case .bool: return "true or false"
      case .number: return "a number"
      case .string: return "a text"
      case .array: return "a list"
      case .object: return "an object"
      }
    }
  }

  /// A named value of an object.
  struct Member: Sendable, Equatable {
    let name: String
    let tree: JSONTree
  }

  let value: Value
  /// 1-based line on which it begins.
  let line: Int

  /// Reads a file in UTF-8.
  init(_ bytes: [UInt8]) throws(ParsingError) {
    var parser = JSONTreeParser(bytes)
    self = try parser.document()
  }

  init(value: Value, line: Int) {
    self.value = value
    self.line = line
  }
}

/// Reads JSON as RFC 8259 has it, byte by byte.
private struct JSONTreeParser {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(ParsingError) -> JSONTree {
    let tree = try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw unexpected("Nothing may follow the end of the JSON.") }
    return tree
  }

  private mutating func value(depth: Int) throws(ParsingError) -> JSONTree {
    skipSpace()
    guard depth < Self.deepest else { throw unexpected("It is nested too deeply.") }
    guard position < bytes.count else { throw unexpected("It ends where a value is needed.") }
    let start = line
    switch bytes[position] {
    case 0x7B: return JSONTree(value: .object(try members(depth: depth)), line: start)
    case 0x5B: return JSONTree(value: .array(try elements(depth: depth)), line: start)
    case 0x22: return JSONTree(value: .string(try string()), line: start)
    case 0x2D, 0x30...0x39: return JSONTree(value: .number(try number()), line: start)
    default:
      for (word, value) in [("null", JSONTree.Value.null), ("true", .bool(true)), ("false", .bool(false))]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return JSONTree(value: value, line: start)
      }
      throw unexpected("A value is needed here. What stands here is no JSON.")
    }
  }

  private mutating func members(depth: Int) throws(ParsingError) -> [JSONTree.Member] {
    var members: [JSONTree.Member] = []
    position += 1
    skipSpace()
    if take(0x7D) { return members }
    repeat {
      skipSpace()
      guard position < bytes.count, bytes[position] == 0x22 else {
        throw unexpected("A name in double quotes is needed here.")
      }
      let name = try string()
      skipSpace()
      guard take(0x3A) else { throw unexpected("A colon is missing behind \"\(name)\".") }
      guard !members.contains(where: { $0.name == name }) else {
        throw unexpected("\"\(name)\" is there twice.")
      }
      members.append(JSONTree.Member(name: name, tree: try value(depth: depth + 1)))
      skipSpace()
    } while take(0x2C)
    guard take(0x7D) else { throw unexpected("A comma or a closing brace is missing before this.") }
    return members
  }

  private mutating func elements(depth: Int) throws(ParsingError) -> [JSONTree] {
    var elements: [JSONTree] = []
    position += 1
    skipSpace()
    if take(0x5D) { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else { throw unexpected("A comma or a closing bracket is missing before this.") }
    return elements
  }

  private mutating func string() throws(ParsingError) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] >= 0x20 {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: text.append(contentsOf: try escape())
      default: text.append(byte)
      }
    }
    throw unexpected("A text has no closing quotes.")
  }

  private mutating func escape() throws(ParsingError) -> [UInt8] {
    guard position < bytes.count else { throw unexpected("It ends within a text.") }
    let mark = bytes[position]
    position += 1
    switch mark {
    case 0x22, 0x5C, 0x2F: return [mark]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75:
      var code = try hexadecimal()
      if code & 0xFC00 == 0xD800, bytes[position...].starts(with: [0x5C, 0x75]) {
        position += 2
        let low = try hexadecimal()
        code = low & 0xFC00 == 0xDC00 ? 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF) : 0xFFFD
      }
      return Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
    default: throw unexpected("There is no such escape in JSON.")
    }
  }

  private mutating func hexadecimal() throws(ParsingError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw unexpected("Four hexadecimal digits are needed behind \\u.")
    }
    position += 4
    return code
  }

  private mutating func number() throws(ParsingError) -> Double {
    let digits = bytes[position...].prefix {
      $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E || $0 | 0x20 == 0x65
    }
    guard let number = Double(String(decoding: digits, as: UTF8.self)) else {
      throw unexpected("This is no number.")
    }
    position += digits.count
    return number
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
  }

  /// What is wrong here; the marks of an unfinished merge say more than a missing comma.
  private func unexpected(_ message: String) -> ParsingError {
    let start = bytes[..<min(position, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isMerge = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains {
      bytes[start...].starts(with: $0.utf8)
    }
    return ParsingError(
      isMerge
        ? "An unfinished merge is left here. Keep the entries of both sides and take away its marks."
        : message,
      line: line,
      column: bytes[start..<min(position, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    )
  }
}
