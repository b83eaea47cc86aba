/// A result as one JSON object: contract/OUTPUT.md, keys in its order.
enum JSONOutput {
  static func render(_ result: CheckResult) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.reserve(roughSize(of: result))
    write(result, by: &writer)
    return writer.bytes
  }

  /// Writes a result a block at a time: the whole of it is nowhere held, since new memory costs more than what is written.
  static func write(_ result: CheckResult, to send: @escaping (UnsafeRawBufferPointer) -> Bool) {
    var writer = JSONWriter(indentation: 2, sendingTo: send)
    write(result, by: &writer)
    writer.flush()
  }

  private static func write(_ result: CheckResult, by writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("tool")
      writer.tool()
      writer.key("stories")
      writer.array { writer in result.stories.forEach { writer.story($0) } }
      writer.key("problems")
      writer.array { writer in
        for problem in result.problems { writer.object { $0.members(of: problem) } }
      }
      if !result.warnings.isEmpty {
        writer.key("warnings")
        writer.array { writer in
          for warning in result.warnings { writer.object { $0.members(of: warning) } }
        }
      }
      writer.key("summary")
      writer.object { $0.summary(of: result) }
    }
    writer.endLine()
  }

  /// How many bytes a result needs, rather too many: to grow in steps is to copy all of it again and again.
  private static func roughSize(of result: CheckResult) -> Int {
    var size = 1 << 12
    for story in result.stories {
      for findings in [story.findings, story.agreements] {
        for index in findings.indices {
          size += 1000
          for claim in findings[index].claims {
            size += claim.sentence.utf8.count + claim.quote.utf8.count + 600
          }
        }
      }
    }
    return size
  }
}

/// A result as JSON Lines: each line says in `type` what it is; the summary comes last.
enum JSONLinesOutput {
  static func render(_ result: CheckResult) -> [UInt8] {
    var writer = JSONWriter()
    for story in result.stories {
      for finding in story.findings { line(&writer, type: "finding", finding, in: story) }
      for finding in story.agreements { line(&writer, type: "agreement", finding, in: story) }
      for finding in story.suppressed { line(&writer, type: "suppressed", finding, in: story) }
    }
    for problem in result.problems {
      writer.object { writer in
        writer.key("type")
        writer.string("problem")
        writer.members(of: problem)
      }
      writer.endLine()
    }
    for warning in result.warnings {
      writer.object { writer in
        writer.key("type")
        writer.string("warning")
        writer.members(of: warning)
      }
      writer.endLine()
    }
    writer.object { writer in
      writer.key("type")
      writer.string("summary")
      writer.summary(of: result)
    }
    writer.endLine()
    return writer.bytes
  }

  private static func line(
    _ writer: inout JSONWriter,
    type: String,
    _ finding: Finding,
    in story: StoryResult
  ) {
    writer.object { writer in
      writer.key("type")
      writer.string(type)
      writer.key("story")
      writer.string(story.id)
      writer.members(of: finding)
    }
    writer.endLine()
  }
}

extension JSONWriter {
  fileprivate mutating func tool() {
    object { writer in
      writer.key("name")
      writer.string(ToolVersion.name)
      writer.key("version")
      writer.string(ToolVersion.number)
    }
  }

  fileprivate mutating func story(_ story: StoryResult) {
    object { writer in
      writer.key("id")
      writer.string(story.id)
      writer.key("reports")
      writer.array { writer in story.reports.forEach { writer.report($0) } }
      writer.key("findings")
      writer.array { writer in
        for finding in story.findings { writer.object { $0.members(of: finding) } }
      }
      writer.key("agreements")
      writer.array { writer in
        for finding in story.agreements { writer.object { $0.members(of: finding) } }
      }
      if !story.suppressed.isEmpty {
        writer.key("suppressed")
        writer.array { writer in
          for finding in story.suppressed { writer.object { $0.members(of: finding) } }
        }
      }
    }
  }

  private mutating func report(_ report: ReportSummary) {
    object { writer in
      writer.key("id")
      writer.string(report.id)
      writer.key("path")
      writer.string(report.path)
      writer.key("outlet")
      writer.string(orNull: report.outlet)
      writer.key("published")
      writer.string(orNull: report.published?.iso)
      writer.key("title")
      writer.string(orNull: report.title)
      writer.key("facts")
      writer.number(report.facts)
    }
  }

  fileprivate mutating func members(of finding: Finding) {
    key("id")
    string(finding.id)
    key("rule")
    string(finding.rule)
    key("kind")
    string(finding.kind.rawValue)
    key("verdict")
    string(finding.verdict.rawValue)
    key("severity")
    string(orNull: finding.severity?.rawValue)
    key("confidence")
    number((finding.confidence * 100).rounded() / 100)
    key("subject")
    string(finding.subject)
    key("message")
    string(finding.message)
    key("explanation")
    string(finding.explanation)
    key("claims")
    array { writer in finding.claims.forEach { writer.claim($0) } }
    if let suppression = finding.suppression {
      key("suppression")
      self.suppression(suppression)
    }
  }

  private mutating func claim(_ claim: Evidence) {
    object { writer in
      writer.key("report")
      writer.string(claim.report)
      writer.key("quote")
      writer.string(claim.quote)
      writer.key("sentence")
      writer.string(claim.sentence)
      writer.key("location")
      writer.object { $0.members(of: claim.location) }
      writer.key("value")
      writer.value(claim.value)
    }
  }

  private mutating func members(of location: Location) {
    key("path")
    string(location.path)
    if let record = location.record {
      key("record")
      number(record)
    }
    key("line")
    number(location.line)
    key("column")
    number(location.column)
    key("endLine")
    number(location.endLine)
    key("endColumn")
    number(location.endColumn)
  }

  fileprivate mutating func members(of problem: Problem) {
    key("path")
    string(problem.path)
    key("message")
    string(problem.message)
  }

  fileprivate mutating func summary(of result: CheckResult) {
    key("stories")
    number(result.stories.count)
    key("reports")
    number(result.reportCount)
    key("facts")
    number(result.factCount)
    key("conflict")
    number(result.count(of: .conflict))
    key("review")
    number(result.count(of: .review))
    key("update")
    number(result.count(of: .update))
    key("compatible")
    number(result.count(of: .compatible))
    key("agree")
    number(result.count(of: .agree))
    if result.suppressedCount > 0 {
      key("suppressed")
      number(result.suppressedCount)
    }
  }
}
