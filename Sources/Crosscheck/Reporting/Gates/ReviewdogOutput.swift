/// Reviewdog's diagnostic format (rdjson).
///
/// It counts columns in bytes, which are not known here; so it gets lines.
enum ReviewdogOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.key("source")
      writer.object { writer in
        writer.key("name")
        writer.string(ToolVersion.name)
      }
      writer.key("diagnostics")
      writer.array { writer in
        for story in result.stories {
          for finding in options.listed(in: story) {
            writer.diagnostic(FindingPlaces(finding: finding, story: story, options: options))
          }
        }
        for problem in result.problems {
          let path = options.relative(problem.path)
          writer.diagnostic(
            problem.message,
            path: path,
            line: problem.line,
            severity: "ERROR",
            code: "unchecked"
          )
        }
        for warning in result.warnings {
          let path = options.relative(warning.path)
          writer.diagnostic(
            warning.message,
            path: path,
            line: warning.line,
            severity: "WARNING",
            code: "suppression"
          )
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  fileprivate static func severity(_ severity: Severity?) -> String {
    switch severity {
    case .error: return "ERROR"
    case .warning: return "WARNING"
    case .note, nil: return "INFO"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func diagnostic(_ places: FindingPlaces) {
    let finding = places.finding
    guard let first = finding.claims.first else { return }
    object { writer in
      writer.key("message")
      writer.string(places.lines.joined(separator: "\n"))
      writer.key("location")
      writer.place(
        places.options.relative(first.location.path),
        from: first.location.fileLine,
        to: first.location
      )
      writer.key("severity")
      writer.string(ReviewdogOutput.severity(finding.severity))
      writer.key("code")
      writer.object { writer in
        writer.key("value")
        writer.string(finding.rule)
      }
      writer.key("relatedLocations")
      writer.array { writer in
        for claim in finding.claims.dropFirst() {
          writer.object { writer in
            writer.key("message")
            writer.string(places.words(of: claim))
            writer.key("location")
            let path = places.options.relative(claim.location.path)
            writer.place(path, from: claim.location.fileLine, to: claim.location)
          }
        }
      }
    }
  }

  fileprivate mutating func diagnostic(
    _ message: String,
    path: String,
    line: Int?,
    severity: String,
    code: String
  ) {
    object { writer in
      writer.key("message")
      writer.string(VisibleText.text(message))
      writer.key("location")
      writer.object { writer in
        writer.key("path")
        writer.string(path)
        if let line {
          writer.key("range")
          writer.object { writer in
            writer.key("start")
            writer.object { writer in
              writer.key("line")
              writer.number(line)
            }
          }
        }
      }
      writer.key("severity")
      writer.string(severity)
      writer.key("code")
      writer.object { writer in
        writer.key("value")
        writer.string(code)
      }
    }
  }

  private mutating func place(_ path: String, from line: Int, to location: Location) {
    object { writer in
      writer.key("path")
      writer.string(path)
      writer.key("range")
      writer.object { writer in
        writer.key("start")
        writer.object { writer in
          writer.key("line")
          writer.number(line)
        }
        if location.record == nil, location.endLine > line {
          writer.key("end")
          writer.object { writer in
            writer.key("line")
            writer.number(location.endLine)
          }
        }
      }
    }
  }
}
