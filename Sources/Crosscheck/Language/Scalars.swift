/// What a byte of UTF-8 begins.
enum ByteClass: UInt8 {
  case space, lineBreak, letter, digit, mark, wide

  /// The class of each byte; continuation bytes never begin anything and count as wide.
  static let table: [ByteClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0D: return .lineBreak
    case 0x00...0x20, 0x7F: return .space
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x80...0xFF: return .wide
    default: return .mark
    }
  }

  /// The mark that an ASCII byte is.
  static func mark(_ byte: UInt8) -> Mark {
    switch Unicode.Scalar(byte) {
    case ".": return .period
    case ",": return .comma
    case ":": return .colon
    case ";": return .semicolon
    case "!": return .exclamation
    case "?": return .question
    case "-": return .hyphen
    case "\"": return .doubleQuote
    case "'", "`": return .apostrophe
    case "(", "[": return .openBracket
    case ")", "]": return .closeBracket
    case "/": return .slash
    case "%": return .percent
    case "$": return .currency
    case "+": return .plus
    case "&": return .ampersand
    case "#": return .hash
    case "*": return .bullet
    default: return .other
    }
  }
}

/// A scalar beyond ASCII, as far as tokens need to know it.
struct WideScalar {
  enum Role {
    case space, ignorable, letter
    case mark(Mark)
  }

  let value: UInt32
  /// Bytes in UTF-8.
  let length: Int

  /// Decodes the scalar that begins at an index of valid UTF-8.
  init(at index: Int, in bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { WideScalar(at: index, in: $0) }
  }

  /// The same for bytes in place; the index must lie within them.
  init(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let first = bytes[index]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    length = min(count, bytes.count - index)
    var scalar = UInt32(first) & (count == 4 ? 0x07 : count == 3 ? 0x0F : count == 2 ? 0x1F : 0x7F)
    for offset in 1..<max(1, length) { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    value = scalar
  }

  /// Whether it is a capital letter of Latin, Greek or Cyrillic.
  var isCapital: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xDE, 0x0391...0x03AB, 0x0400...0x042F: return true
    case 0x0100...0x0137, 0x014A...0x0177: return value % 2 == 0
    case 0x0139...0x0148, 0x0179...0x017E: return value % 2 == 1
    case 0x0178: return true
    default: return false
    }
  }

  var role: Role {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: return .ignorable
    case 0x2010, 0x2011: return .mark(.hyphen)
    case 0x2012, 0x2013, 0x2212: return .mark(.dash)
    case 0x2014, 0x2015: return .mark(.emDash)
    case 0x2018, 0x201A: return .mark(.openSingleQuote)
    case 0x2019, 0x201B, 0x02BC: return .mark(.closeSingleQuote)
    case 0x201C, 0x201E, 0xAB: return .mark(.openQuote)
    case 0x201D, 0xBB: return .mark(.closeQuote)
    case 0x2026: return .mark(.ellipsis)
    case 0x2022, 0xB7, 0x2023, 0x2043, 0x25AA...0x25CF: return .mark(.bullet)
    case 0xB0, 0xBA: return .mark(.degree)
    case 0xBC...0xBE, 0x2150...0x215E: return .mark(.vulgarFraction)
    case 0xA2...0xA5, 0x20A0...0x20BF: return .mark(.currency)
    case 0xD7: return .mark(.times)
    case 0xFF05: return .mark(.percent)
    case 0x80...0xA9, 0xAC, 0xAE...0xB4, 0xB6, 0xB8, 0xB9, 0xBF, 0xF7: return .mark(.other)
    case 0x2016, 0x2017, 0x201F...0x2021, 0x2024, 0x2025, 0x2027, 0x2030...0x205E: return .mark(.other)
    case 0x2070...0x209F, 0x2100...0x214F, 0x2190...0x2BFF, 0x3001...0x3004, 0x3008...0x3020:
      return .mark(.other)
    case 0xE000...0xF8FF, 0xFFFC, 0xFFFD, 0x1F000...0x1FAFF: return .mark(.other)
    default: return .letter
    }
  }
}
