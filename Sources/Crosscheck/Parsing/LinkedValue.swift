/// JSON as pages write it: control characters within strings, commas at ends, comments around it.
///
/// A strict reader loses the data of one page in thirty, mostly for a line break in a description.
indirect enum LinkedValue: Sendable, Equatable {
  case string(String)
  case object([String: LinkedValue])
  case array([LinkedValue])
  /// A number, a truth value or null.
  case other(String)

  /// Reads the first value in some bytes, as far as it goes.
  init?(lenient bytes: ArraySlice<UInt8>) {
    var reader = LinkedValueReader(rest: bytes)
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
    reader.rest = bytes[start...]
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }

  /// A member of an object.
  subscript(_ key: String) -> LinkedValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The text of a string or number, or of the first element of an array.
  var text: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .other(let text): text == "null" ? nil : text
    case .array(let values): values.first?.text
    case .object(let members): members["@value"]?.text
    }
  }

  /// The elements of an array, or the value itself.
  var elements: [LinkedValue] {
    if case .array(let values) = self { return values }
    return [self]
  }
}

private struct LinkedValueReader {
  var rest: ArraySlice<UInt8>

  mutating func value(depth: Int) -> LinkedValue? {
    guard depth < 48 else { return nil }
    skipSpace()
    switch rest.first {
    case 0x7B: return object(depth: depth)
    case 0x5B: return array(depth: depth)
    case 0x22: return .string(string())
    case nil: return nil
    default:
      let word = rest.prefix { $0 > 0x20 && $0 != 0x2C && $0 != 0x7D && $0 != 0x5D }
      guard !word.isEmpty else { return nil }
      rest = rest[word.endIndex...]
      return .other(String(decoding: word, as: UTF8.self))
    }
  }

  private mutating func object(depth: Int) -> LinkedValue {
    var members: [String: LinkedValue] = [:]
    rest.removeFirst()
    while true {
      skipSpace()
      guard let byte = rest.first, byte != 0x7D else { break }
      guard byte == 0x22 else {
        rest.removeFirst()
        continue
      }
      let key = string()
      skipSpace()
      guard rest.first == 0x3A else { continue }
      rest.removeFirst()
      guard let value = value(depth: depth + 1) else { break }
      if members[key] == nil { members[key] = value }
    }
    _ = rest.popFirst()
    return .object(members)
  }

  private mutating func array(depth: Int) -> LinkedValue {
    var values: [LinkedValue] = []
    rest.removeFirst()
    while true {
      skipSpace()
      guard let byte = rest.first, byte != 0x5D else { break }
      if byte == 0x2C {
        rest.removeFirst()
        continue
      }
      guard byte != 0x7D, let value = value(depth: depth + 1) else { break }
      values.append(value)
    }
    _ = rest.popFirst()
    return .array(values)
  }

  private mutating func string() -> String {
    rest.removeFirst()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst(), byte != 0x22 {
      guard byte == 0x5C, let escaped = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escaped {
      case 0x6E, 0x72, 0x74: bytes.append(0x20)
      case 0x62, 0x66: break
      case 0x75: bytes += Array(String(unicodeEscape()).utf8)
      default: bytes.append(escaped)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What `\uXXXX` stands for, surrogate pairs included; the `\u` has been read.
  private mutating func unicodeEscape() -> Character {
    guard let unit = hexUnit() else { return "\u{FFFD}" }
    if unit & 0xFC00 == 0xD800, rest.starts(with: [0x5C, 0x75]) {
      rest.removeFirst(2)
      if let low = hexUnit(), low & 0xFC00 == 0xDC00,
        let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
      {
        return Character(scalar)
      }
    }
    return Character(Unicode.Scalar(unit) ?? "\u{FFFD}")
  }

  private mutating func hexUnit() -> UInt32? {
    let digits = rest.prefix(4)
    guard digits.count == 4, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      return nil
    }
    rest.removeFirst(4)
    return unit
  }

  private mutating func skipSpace() {
    while let byte = rest.first, byte <= 0x20 || byte == 0x2C || byte == 0x3B { rest.removeFirst() }
  }
}
