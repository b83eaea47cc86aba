/// Turns the bytes of any file into valid UTF-8, so that nothing further on meets another encoding.
///
/// Evidence is weighed in this order: a byte order mark, the encoding a page declares of itself, valid UTF-8,
/// and at last windows-1252, in which every byte means something and which browsers take for Latin-1 and
/// ASCII as well.
enum TextDecoding {
  /// What is known of an encoding before the bytes are looked at.
  enum Knowledge: Sendable {
    /// Nothing: the bytes and what they declare decide.
    case unknown
    /// The bytes were a JSON string, or the like: they are UTF-8 whatever they declare.
    case utf8
  }

  /// A text in UTF-8 without byte order mark, and what could not be decoded.
  struct Decoded: Sendable {
    /// Always valid UTF-8.
    var bytes: [UInt8]
    /// What is wrong with the encoding; nil where every byte was understood.
    var problem: String?
  }

  /// The bytes in UTF-8; a page's own declaration (`<meta charset>`, `<?xml encoding?>`) counts.
  static func utf8(of bytes: [UInt8], encoding: Knowledge = .unknown) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return fromUTF8(Array(bytes.dropFirst(3))) }
    if encoding == .utf8 { return fromUTF8(bytes) }
    if bytes.starts(with: [0xFF, 0xFE]) { return fromUTF16(bytes.dropFirst(2), littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return fromUTF16(bytes.dropFirst(2), littleEndian: false) }
    if bytes.starts(with: [0x3C, 0x00]) { return fromUTF16(bytes[...], littleEndian: true) }
    if bytes.starts(with: [0x00, 0x3C]) { return fromUTF16(bytes[...], littleEndian: false) }
    // Text that is valid UTF-8 beyond ASCII is never by chance so: such a page's other declaration is a
    // mistake, save for encodings that shift by escape sequences in pure ASCII.
    let declared = EncodingLabel.declared(in: bytes)
    if isValidUTF8(bytes), declared?.usesEscapes != true { return Decoded(bytes: bytes, problem: nil) }
    switch declared {
    case .other(let name):
      if let decoded = EncodingConverter.utf8(of: bytes, from: name) { return decoded }
      var decoded = fromWindows1252OrUTF8(bytes)
      decoded.problem =
        "The page declares the encoding \"\(name)\", which is not known; it was read as best it could be."
      return decoded
    case .windows1252: return Decoded(bytes: Windows1252.utf8(of: bytes), problem: nil)
    case .utf8, nil: return fromWindows1252OrUTF8(bytes)
    }
  }

  /// Whether bytes are valid UTF-8; plain letters are looked at eight at a time.
  static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count,
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        } else if bytes[index] < 0x80 {
          index += 1
        } else {
          guard let length = lengthOfScalar(at: index, in: bytes) else { return false }
          index += length
        }
      }
      return true
    }
  }

  /// The bytes of a scalar beyond ASCII; nil where they are none, or more than it needs.
  private static func lengthOfScalar(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    // Halves of pairs in UTF-16 are no scalars.
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]),
      bytes[(index + 2)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }

  /// Bytes that claim UTF-8; what is invalid in them becomes U+FFFD.
  private static func fromUTF8(_ bytes: [UInt8]) -> Decoded {
    if isValidUTF8(bytes) { return Decoded(bytes: bytes, problem: nil) }
    return Decoded(
      bytes: Array(String(decoding: bytes, as: UTF8.self).utf8),
      problem: "Some bytes are not valid UTF-8; they were replaced by \u{FFFD}."
    )
  }

  /// Neither valid UTF-8 nor anything declared: a UTF-8 text with some broken bytes where most of its bytes
  /// beyond ASCII form valid sequences, windows-1252 otherwise.
  private static func fromWindows1252OrUTF8(_ bytes: [UInt8]) -> Decoded {
    var sequences = 0
    var strays = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      guard lead >= 0x80 else { continue }
      let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
      let rest = bytes[index..<min(index + length, bytes.count)]
      if length > 0, rest.count == length, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        sequences += 1
        index += length
      } else {
        strays += 1
      }
    }
    return sequences > strays ? fromUTF8(bytes) : Decoded(bytes: Windows1252.utf8(of: bytes), problem: nil)
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> Decoded {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    let cut = index < bytes.endIndex
    return Decoded(
      bytes: Array(String(decoding: units, as: UTF16.self).utf8),
      problem: cut ? "The UTF-16 text ends within a character; the last byte was left out." : nil
    )
  }
}

/// The table of windows-1252, the encoding of the web before UTF-8.
enum Windows1252 {
  /// What 0x80 to 0x9F mean; the five unassigned ones stand for themselves, as in browsers.
  static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The bytes in UTF-8.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        result.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? UInt32(high[Int(byte - 0x80)]) : UInt32(byte)
      if scalar < 0x800 {
        result.append(UInt8(0xC0 | scalar >> 6))
      } else {
        result.append(UInt8(0xE0 | scalar >> 12))
        result.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      result.append(UInt8(0x80 | scalar & 0x3F))
    }
    return result
  }
}
