/// Recognises files that are no text at all, so that they are named instead of read as gibberish.
enum FileSignature {
  private struct Signature {
    let bytes: [UInt8]
    let name: String
    let advice: String
  }

  private static let saveAsText = "Save its text as .txt or .html."

  private static let signatures: [Signature] = [
    Signature(bytes: Array("%PDF-".utf8), name: "a PDF", advice: saveAsText),
    Signature(bytes: Array("PK\u{03}\u{04}".utf8), name: "a ZIP, Word or EPUB file", advice: saveAsText),
    Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0], name: "an Office file", advice: saveAsText),
    Signature(bytes: Array("{\\rtf".utf8), name: "a rich text (RTF) file", advice: saveAsText),
    Signature(bytes: [0xFF, 0xD8, 0xFF], name: "a JPEG picture", advice: saveAsText),
    Signature(bytes: [0x89, 0x50, 0x4E, 0x47], name: "a PNG picture", advice: saveAsText),
    Signature(bytes: Array("GIF8".utf8), name: "a GIF picture", advice: saveAsText),
    Signature(bytes: Array("BZh".utf8), name: "a bzip2 file", advice: "Unpack it, or pack it with gzip."),
    Signature(
      bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A],
      name: "an xz file",
      advice: "Unpack it, or pack it with gzip."
    ),
    Signature(
      bytes: [0x28, 0xB5, 0x2F, 0xFD],
      name: "a zstd file",
      advice: "Unpack it, or pack it with gzip."
    ),
    Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF], name: "a 7-Zip file", advice: "Unpack it first."),
    Signature(bytes: [0x7F, 0x45, 0x4C, 0x46], name: "a program", advice: "Leave it out."),
  ]

  /// Why bytes cannot be read as text; nil where they can.
  static func objection(to bytes: [UInt8]) -> ParsingError? {
    for signature in signatures where bytes.starts(with: signature.bytes) {
      return ParsingError("This is \(signature.name), not text. \(signature.advice)")
    }
    guard !isWide(bytes), bytes.prefix(65_536).contains(0) else { return nil }
    return ParsingError(
      "It holds NUL bytes: it is a binary file, or UTF-16 without a byte order mark. Leave it out, or save it as UTF-8."
    )
  }

  /// Whether it is UTF-16, in which NUL bytes are nothing strange: by its mark, or as a page by its first bracket.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    let beginnings: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0x00], [0x00, 0x3C]]
    return beginnings.contains { bytes.starts(with: $0) }
  }
}
