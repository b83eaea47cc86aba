/// SARIF 2.1.0: a result a finding, the first claim as its location, the others as related locations with a message.
enum SARIFOutput {
  static func render(_ result: CheckResult, options: RenderOptions) -> [UInt8] {
    let rules = RuleText.rules(
      of: result.stories.flatMap { options.listed(in: $0) + options.suppressed(in: $0) }
    )
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.name, $0) })
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.key("$schema")
      writer.string("https://json.schemastore.org/sarif-2.1.0.json")
      writer.key("version")
      writer.string("2.1.0")
      writer.key("runs")
      writer.array { writer in
        writer.object { writer in
          writer.key("tool")
          writer.object { $0.driver(rules) }
          writer.key("columnKind")
          writer.string("unicodeCodePoints")
          writer.key("invocations")
          writer.array { $0.invocation(result, options) }
          writer.key("results")
          writer.array { writer in
            for story in result.stories {
              for finding in options.listed(in: story) + options.suppressed(in: story) {
                let places = FindingPlaces(finding: finding, story: story, options: options)
                let state = finding.suppression?.origin == .baseline ? "unchanged" : "new"
                writer.result(
                  places,
                  ruleIndex: indices[finding.rule] ?? 0,
                  baselineState: result.hasBaseline ? state : nil
                )
              }
            }
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  /// A path as a relative reference, or as a `file:` address where it is absolute.
  static func address(of path: String) -> String {
    var address = path.utf8.first == 0x2F ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }
}

extension JSONWriter {
  fileprivate mutating func driver(_ rules: [RuleText]) {
    key("driver")
    object { writer in
      writer.key("name")
      writer.string(ToolVersion.name)
      writer.key("semanticVersion")
      writer.string(ToolVersion.number)
      writer.key("rules")
      writer.array { writer in
        for rule in rules { writer.rule(rule) }
      }
    }
  }

  private mutating func rule(_ rule: RuleText) {
    object { writer in
      writer.key("id")
      writer.string(rule.name)
      writer.key("shortDescription")
      writer.message(rule.summary)
      writer.key("fullDescription")
      writer.message(rule.detail.isEmpty ? rule.summary : rule.detail)
      writer.key("help")
      writer.object { writer in
        writer.key("text")
        writer.string(rule.help)
        writer.key("markdown")
        writer.string(rule.markdown)
      }
      writer.key("defaultConfiguration")
      writer.object { writer in
        writer.key("level")
        writer.string(rule.verdict.severity?.rawValue ?? "none")
      }
    }
  }

  private mutating func message(_ text: String) {
    object { writer in
      writer.key("text")
      writer.string(VisibleText.text(text))
    }
  }

  fileprivate mutating func invocation(_ result: CheckResult, _ options: RenderOptions) {
    object { writer in
      writer.key("executionSuccessful")
      writer.bool(result.problems.isEmpty)
      if let moment = options.moment {
        writer.key("endTimeUtc")
        writer.string(moment.iso)
      }
      writer.key("toolExecutionNotifications")
      writer.array { writer in
        for problem in result.problems {
          let path = options.relative(problem.path)
          writer.notification("error", problem.message, path: path, line: problem.line)
        }
        for warning in result.warnings {
          writer.notification(
            "warning",
            warning.message,
            path: options.relative(warning.path),
            line: warning.line
          )
        }
      }
    }
  }

  private mutating func notification(_ level: String, _ message: String, path: String, line: Int?) {
    object { writer in
      writer.key("level")
      writer.string(level)
      writer.key("message")
      writer.message(message)
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writer in
            writer.artifact(path)
            guard let line else { return }
            writer.key("region")
            writer.object { writer in
              writer.key("startLine")
              writer.number(line)
            }
          }
        }
      }
    }
  }

  /// Who set a result aside: outside the text where a baseline does, inside it where the report does.
  private mutating func suppressions(_ suppression: Suppression, _ options: RenderOptions) {
    key("suppressions")
    array { writer in
      writer.object { writer in
        writer.key("kind")
        writer.string(suppression.origin == .report ? "inSource" : "external")
        writer.key("status")
        writer.string("accepted")
        writer.key("justification")
        writer.string(VisibleText.text(suppression.reason))
        writer.key("location")
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writer in
            writer.artifact(options.relative(suppression.path))
            writer.key("region")
            writer.object { writer in
              writer.key("startLine")
              writer.number(suppression.line)
            }
          }
        }
        guard suppression.author != nil || suppression.expires != nil else { return }
        writer.key("properties")
        writer.object { writer in
          if let author = suppression.author {
            writer.key("author")
            writer.string(author)
          }
          if let expires = suppression.expires {
            writer.key("expires")
            writer.string(expires.iso)
          }
        }
      }
    }
  }

  fileprivate mutating func result(_ places: FindingPlaces, ruleIndex: Int, baselineState: String?) {
    let finding = places.finding
    object { writer in
      writer.key("ruleId")
      writer.string(finding.rule)
      writer.key("ruleIndex")
      writer.number(ruleIndex)
      writer.key("level")
      writer.string(finding.severity?.rawValue ?? "none")
      writer.key("message")
      writer.message([finding.message, finding.explanation].filter { !$0.isEmpty }.joined(separator: " "))
      writer.key("locations")
      writer.array { writer in
        if let claim = finding.claims.first { writer.object { $0.place(claim, places, id: nil) } }
      }
      writer.key("relatedLocations")
      writer.array { writer in
        for (index, claim) in finding.claims.dropFirst().enumerated() {
          writer.object { $0.place(claim, places, id: index + 1) }
        }
      }
      writer.key("partialFingerprints")
      writer.object { writer in
        writer.key("crosscheckFinding/v1")
        writer.string(finding.id)
      }
      if let baselineState {
        writer.key("baselineState")
        writer.string(baselineState)
      }
      if let suppression = finding.suppression { writer.suppressions(suppression, places.options) }
      writer.key("rank")
      writer.number((finding.confidence * 1000).rounded() / 10)
      writer.key("properties")
      writer.object { writer in
        writer.key("story")
        writer.string(places.story.id)
        writer.key("kind")
        writer.string(finding.kind.rawValue)
        writer.key("verdict")
        writer.string(finding.verdict.rawValue)
        writer.key("subject")
        writer.string(finding.subject)
      }
    }
  }

  private mutating func place(_ claim: Evidence, _ places: FindingPlaces, id: Int?) {
    if let id {
      key("id")
      number(id)
    }
    key("physicalLocation")
    object { writer in
      writer.artifact(places.options.relative(claim.location.path))
      writer.key("region")
      writer.object { $0.region(claim) }
    }
    key("message")
    message(places.words(of: claim))
  }

  private mutating func region(_ claim: Evidence) {
    let location = claim.location
    key("startLine")
    number(location.fileLine)
    if let column = location.fileColumn {
      key("startColumn")
      number(column)
      key("endLine")
      number(location.endLine)
      key("endColumn")
      number(location.endColumn)
    }
    key("snippet")
    message(Passage.head(claim.sentence, bytes: 1000))
  }

  private mutating func artifact(_ path: String) {
    key("artifactLocation")
    object { writer in
      writer.key("uri")
      writer.string(SARIFOutput.address(of: path))
      if path.utf8.first != 0x2F {
        writer.key("uriBaseId")
        writer.string("%SRCROOT%")
      }
    }
  }
}
