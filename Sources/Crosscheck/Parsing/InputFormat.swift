/// How a file is to be read.
enum InputFormat: Sendable, Equatable {
  /// Plain text, with front matter or without.
  case text
  /// Markdown, with front matter or without.
  case markdown
  /// An HTML page.
  case html
  /// XML: an XHTML page, or a report in an agency's format.
  case xml
  /// Articles or stories in JSON, one a line.
  case jsonLines

  private static let byExtension: [String: InputFormat] = [
    "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown,
    "html": .html, "htm": .html, "xhtml": .xml, "xml": .xml,
    "jsonl": .jsonLines, "ndjson": .jsonLines,
  ]

  /// What a file's name says: its format, and the name without the extensions that say it.
  ///
  /// `a.html.gz` is a page named `a`; `a.2025.txt` is a text named `a.2025`; of `a.pdf` no format is known.
  static func named(_ fileName: String) -> (format: InputFormat?, stem: String) {
    var name = Substring(fileName)
    if let unpacked = name.droppingExtension("gz") { name = unpacked }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      let format = byExtension[name[name.index(after: dot)...].lowercased()]
    else { return (nil, String(name)) }
    return (format, String(name[..<dot]))
  }

  /// What a file is by its first bytes, for standard input and for names that say nothing.
  static func sniffed(_ bytes: [UInt8]) -> InputFormat {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }) else { return .text }
    if bytes[first] == 0x7B || isList(bytes[first...]) { return .jsonLines }
    guard bytes[first] == 0x3C else { return .text }
    let opening = bytes[first..<min(first + 1024, bytes.count)].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let marks = [
      "<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<p", "<div", "<meta",
    ]
    if opening.starts(with: "<?xml".utf8) { return .xml }
    if [MarkupRoot.nitf, .newsML, .prefixedXHTML].contains(MarkupRoot(of: bytes)) { return .xml }
    return marks.contains { opening.starts(with: $0.utf8) } ? .html : .text
  }
}

extension InputFormat {
  /// Whether it begins as a list of objects does in JSON: no text begins with `[{`.
  private static func isList(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == 0x5B && bytes.dropFirst().first { $0 > 0x20 } == 0x7B
  }
}

extension Substring {
  fileprivate func droppingExtension(_ name: String) -> Substring? {
    guard count > name.count + 1, suffix(name.count + 1).lowercased() == "." + name else { return nil }
    return dropLast(name.count + 1)
  }
}
