/// Makes scalars that act on a screen instead of showing on it visible, so that a report cannot rewrite the line
/// that quotes it: control characters, bidirectional overrides, tags.
enum VisibleText {
  /// The text with every such scalar as its code point in angle brackets: `⟨U+202E⟩`; white space becomes a space.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch kind(of: scalar) {
      case .plain: scalars.append(scalar)
      case .space: scalars.append(" ")
      case .active: scalars.append(contentsOf: "⟨U+\(hexadecimal(scalar.value))⟩".unicodeScalars)
      }
    }
    return String(scalars)
  }

  private enum Kind {
    case plain, space, active
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: return .space
    case 0x00...0x1F, 0x7F...0x9F: return .active
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .active
    case 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return .active
    case 0xE0000...0xE007F, 0xFFFE, 0xFFFF: return .active
    default: return .plain
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
