/// GitLab's code quality report, a subset of Code Climate's format.
enum GitLabOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for story in result.stories {
        for finding in options.listed(in: story) {
          guard let location = finding.claims.first?.location else { continue }
          let places = FindingPlaces(finding: finding, story: story, options: options)
          writer.issue(
            places.lines.joined(separator: " "),
            check: finding.rule,
            fingerprint: finding.id,
            severity: severity(finding.severity),
            path: options.relative(location.path),
            line: location.fileLine
          )
        }
      }
      for problem in result.problems {
        let path = options.relative(problem.path)
        let fingerprint = SHA256.hexadecimal(of: Array("\(path)\n\(problem.message)".utf8)).prefix(32)
        writer.issue(
          VisibleText.text(problem.message),
          check: "unchecked",
          fingerprint: String(fingerprint),
          severity: "critical",
          path: path,
          line: problem.line ?? 1
        )
      }
      for warning in result.warnings {
        let path = options.relative(warning.path)
        let fingerprint = SHA256.hexadecimal(of: Array("\(path)\n\(warning.line)\n\(warning.message)".utf8))
          .prefix(32)
        writer.issue(
          VisibleText.text(warning.message),
          check: "suppression",
          fingerprint: String(fingerprint),
          severity: "minor",
          path: path,
          line: warning.line
        )
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func severity(_ severity: Severity?) -> String {
    switch severity {
    case .error: return "major"
    case .warning: return "minor"
    case .note, nil: return "info"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func issue(
    _ description: String,
    check: String,
    fingerprint: String,
    severity: String,
    path: String,
    line: Int
  ) {
    object { writer in
      writer.key("description")
      writer.string(description)
      writer.key("check_name")
      writer.string(check)
      writer.key("fingerprint")
      writer.string(fingerprint)
      writer.key("severity")
      writer.string(severity)
      writer.key("location")
      writer.object { writer in
        writer.key("path")
        writer.string(path)
        writer.key("lines")
        writer.object { writer in
          writer.key("begin")
          writer.number(line)
        }
      }
    }
  }
}
