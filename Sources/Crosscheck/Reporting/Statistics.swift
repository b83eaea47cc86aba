/// How often each rule decided, by verdict: what a team looks at before it switches something off.
public struct Statistics: Sendable {
  /// A rule that decided something.
  struct Row: Equatable {
    let rule: String
    /// By verdict, in the order of the verdicts.
    let counts: [Int]
    var total: Int { counts.reduce(0, +) }
  }

  let rows: [Row]
  private let summary: String

  /// Counts a result: the rules that found most first, those alike by name.
  public init(of result: CheckResult) {
    var counts: [String: [Verdict: Int]] = [:]
    for story in result.stories {
      for finding in story.findings + story.agreements {
        counts[finding.rule, default: [:]][finding.verdict, default: 0] += 1
      }
    }
    rows = counts.map { rule, found in
      Row(rule: rule, counts: Verdict.allCases.map { found[$0] ?? 0 })
    }.sorted { left, right in
      let (mine, theirs) = (Array(left.counts.prefix(2)), Array(right.counts.prefix(2)))
      let flagged = (mine.reduce(0, +), theirs.reduce(0, +))
      return (flagged.1, right.total, left.rule) < (flagged.0, left.total, right.rule)
    }
    summary = SummaryLine.text(of: result)
  }

  /// For people: a table.
  public var text: String {
    let head = Verdict.allCases.map(\.rawValue) + ["rule"]
    let lines = rows.map { $0.counts.map(String.init) + [$0.rule] }
    let widths = head.map(\.utf8.count)
    let table = ([head] + lines).map { line in
      let cells = zip(line, widths).dropLast().map {
        String(repeating: " ", count: max(0, $1 - $0.utf8.count)) + $0
      }
      return (cells + line.suffix(1)).joined(separator: "  ") + "\n"
    }
    return "\(rows.isEmpty ? "" : table.joined() + "\n")\(summary)\n"
  }

  /// For scripts: an array with an object a rule.
  public var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for row in rows {
        writer.object { writer in
          writer.key("rule")
          writer.string(row.rule)
          for (verdict, count) in zip(Verdict.allCases, row.counts) {
            writer.member(verdict.rawValue)
            writer.number(count)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
