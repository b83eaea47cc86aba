/// Knows what crosscheck itself has written, so that no outcome of a run is read as a report by the next.
///
/// Pages name their generator, Markdown and XML carry a comment; text, JSON and lists are known by how they begin or end.
enum OwnOutput {
  /// What Markdown and XML carry at their head.
  static let mark: StaticString = "<!-- written by crosscheck -->"
  /// Who a page says has made it, with the version behind it.
  static let generator = "crosscheck"

  private static let marks = [
    Array("\(mark)".utf8), Array("<meta name=\"generator\" content=\"\(generator) ".utf8),
  ]

  /// How JSON begins that is ours, without its white space.
  private static let beginnings = [
    "{\"tool\":{\"name\":\"crosscheck\"", "{\"source\":{\"name\":\"crosscheck\"",
    "{\"version\":1,\"configuration\":\"",
    "{\"version\":1,\"entries\":[", "{\"type\":\"finding\",\"story\":", "{\"type\":\"agreement\",\"story\":",
    "{\"type\":\"suppressed\",\"story\":", "{\"type\":\"problem\",\"path\":",
    "{\"type\":\"warning\",\"path\":",
    "{\"type\":\"summary\",\"stories\":",
  ].map { Array($0.utf8) }

  /// Whether it is an outcome of a run, or a baseline.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }) else { return false }
    switch bytes[first] {
    case 0x3C:
      let head = bytes[first...].prefix(4096)
      return marks.contains { head.contains(run: $0[...]) }
    case 0x7B:
      let head = bytes[first...].prefix(512).filter { $0 > 0x20 }
      return beginnings.contains { head.starts(with: $0) } || isSARIF(bytes[first...])
    default: return isText(bytes[first...])
    }
  }

  /// What becomes of one: whoever names it is told, in a folder it is passed over.
  static func objection(isFound: Bool) -> ParsingError {
    isFound
      ? .note("crosscheck wrote this file, so it was passed over. Let outputs go to another folder.")
      : ParsingError("crosscheck wrote this file: it is no report. Name the reports themselves.")
  }

  private static func isSARIF(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(1024).filter { $0 > 0x20 }[...].contains(
      run: Array("\"driver\":{\"name\":\"crosscheck\"".utf8)[...]
    )
  }

  /// Text begins with a finding, `conflict[different-count]: `, or ends with the summary of its run.
  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.prefix { $0 != 0x0A }
    for verdict in [
      "conflict", "conflict (note)", "review", "review (note)", "update", "compatible", "agree",
    ] where line.starts(with: "\(verdict)[".utf8) {
      let rule = line.dropFirst(verdict.utf8.count + 1).prefix { $0 &- 0x61 < 26 || $0 == 0x2D }
      return !rule.isEmpty && line[rule.endIndex...].starts(with: "]: ".utf8)
    }
    return line.starts(with: "story,finding,verdict,severity,rule,".utf8) || endsWithSummary(bytes)
  }

  /// Whether the last line, or a last paragraph of two, begins as summaries do and tells of stories.
  private static func endsWithSummary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let lines = bytes.suffix(400).split(separator: 0x0A).suffix(2)
    guard let last = lines.last, last.last == 0x2E else { return false }
    return [last, lines.first.map { $0 + [0x20] + last } ?? last].contains { line in
      let figure = line.prefix { $0 &- 0x30 < 10 || $0 == 0x2C }
      let words = line.dropFirst(figure.count)
      let begins =
        figure.isEmpty
        ? ["Nothing to correct or decide in ", "No story was checked"]
        : [
          " conflict in ", " conflicts in ", " conflict and ", " conflicts and ", " review in ",
          " reviews in ",
        ]
      guard begins.contains(where: { words.starts(with: $0.utf8) }) else { return false }
      return words.contains(run: Array(" stor".utf8)[...])
    }
  }
}
