/// Checkstyle's XML: findings under the file of their first claim, files in the order of their names.
enum CheckstyleOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    let files = entries(of: result, options)
    var page = MarkupWriter()
    page.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    page.literal(OwnOutput.mark)
    page.line()
    page.element("checkstyle", ["version": "10.0"]) { page in
      page.line()
      for (path, entries) in files.sorted(by: { $0.key < $1.key }) {
        page.element("file", ["name": path]) { page in
          page.line()
          for entry in entries { write(entry, to: &page) }
        }
        page.line()
      }
    }
    page.line()
    return page.bytes
  }

  /// What is to be said of each file: findings, then what could not be read, then warnings.
  private static func entries(of result: CheckResult, _ options: RenderOptions) -> [String: [Entry]] {
    var files: [String: [Entry]] = [:]
    for story in result.stories {
      for finding in options.listed(in: story) {
        guard let location = finding.claims.first?.location else { continue }
        let places = FindingPlaces(finding: finding, story: story, options: options)
        files[options.relative(location.path), default: []].append(
          Entry(
            line: location.fileLine,
            column: location.fileColumn,
            severity: severity(finding.severity),
            message: places.lines.joined(separator: " "),
            source: finding.rule
          )
        )
      }
    }
    for problem in result.problems {
      files[options.relative(problem.path), default: []].append(
        Entry(
          line: problem.line ?? 1,
          column: nil,
          severity: "error",
          message: problem.message,
          source: "unchecked"
        )
      )
    }
    for warning in result.warnings {
      files[options.relative(warning.path), default: []].append(
        Entry(
          line: warning.line,
          column: nil,
          severity: "warning",
          message: warning.message,
          source: "suppression"
        )
      )
    }
    return files
  }

  private struct Entry {
    var line: Int
    var column: Int?
    var severity: String
    var message: String
    var source: String
  }

  private static func write(_ entry: Entry, to page: inout MarkupWriter) {
    let attributes: MarkupWriter.Attributes = [
      "line": String(entry.line), "column": entry.column.map(String.init), "severity": entry.severity,
      "message": entry.message, "source": "\(ToolVersion.name).\(entry.source)",
    ]
    page.element("error", attributes) { _ in }
    page.line()
  }

  private static func severity(_ severity: Severity?) -> String {
    switch severity {
    case .error: return "error"
    case .warning: return "warning"
    case .note, nil: return "info"
    }
  }
}
