/// Which bytes of a string JSON has escaped.
enum JSONEscapes {
  /// Whether a byte is printed as an escape: control signs, quotation marks, backslashes.
  @inline(__always)
  static func escapes(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F }

  /// Whether one of eight bytes is printed so.
  @inline(__always)
  static func isOne(among eight: UInt64) -> Bool { isOne(among: SIMD2(eight, eight)) }

  /// Whether one of twice eight bytes is printed so.
  @inline(__always)
  static func isOne(among bytes: SIMD2<UInt64>) -> Bool {
    let escaped =
      below(0x20, bytes) | below(1, bytes ^ all(0x22)) | below(1, bytes ^ all(0x5C))
      | below(1, bytes ^ all(0x7F))
    return (escaped.x | escaped.y) & 0x8080_8080_8080_8080 != 0
  }

  /// The high bit of each byte tells whether it is below a bound: a space, or nought where it is the mark itself.
  @inline(__always)
  private static func below(_ bound: UInt8, _ bytes: SIMD2<UInt64>) -> SIMD2<UInt64> {
    (bytes &- all(bound)) & ~bytes
  }

  /// A byte sixteen times.
  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD2<UInt64> {
    SIMD2(repeating: UInt64(byte) &* 0x0101_0101_0101_0101)
  }

  /// What stands for a byte behind the backslash, where one letter does.
  static func letter(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C: return byte
    case 0x0A: return 0x6E
    case 0x0D: return 0x72
    case 0x09: return 0x74
    default: return nil
    }
  }

  /// A hexadecimal digit, from its value.
  static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
