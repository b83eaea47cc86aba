/// Workflow commands that GitHub Actions turns into annotations: one a finding, at its first claim.
enum GitHubOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    var text = ""
    for story in result.stories {
      for finding in options.listed(in: story) {
        let places = FindingPlaces(finding: finding, story: story, options: options)
        var properties: [String] = []
        if let location = finding.claims.first?.location {
          properties.append("file=\(property(options.relative(location.path)))")
          properties.append("line=\(location.fileLine)")
          if let column = location.fileColumn {
            properties += ["col=\(column)", "endLine=\(location.endLine)", "endColumn=\(location.endColumn)"]
          }
        }
        properties.append("title=\(property("\(finding.heading): \(finding.rule)"))")
        let message = places.lines.map(data).joined(separator: "%0A")
        text += "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(message)\n"
      }
    }
    for problem in result.problems {
      let line = problem.line.map { ",line=\($0)" } ?? ""
      let path = property(options.relative(problem.path)) + line
      text += "::error file=\(path),title=unchecked::\(data(VisibleText.text(problem.message)))\n"
    }
    for warning in result.warnings {
      let place = "file=\(property(options.relative(warning.path))),line=\(warning.line)"
      text += "::warning \(place),title=suppression::\(data(VisibleText.text(warning.message)))\n"
    }
    return Array(text.utf8)
  }

  private static func command(_ severity: Severity?) -> String {
    switch severity {
    case .error: return "error"
    case .warning: return "warning"
    case .note, nil: return "notice"
    }
  }

  private static func data(_ text: String) -> String { escaped(text, "%\r\n") }
  private static func property(_ text: String) -> String { escaped(VisibleText.text(text), "%\r\n:,") }

  /// The runner knows percent signs for a few characters only.
  private static func escaped(_ text: String, _ marks: StaticString) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      let isMark = scalar.isASCII && marks.withUTF8Buffer { $0.contains(UInt8(scalar.value)) }
      if isMark {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
