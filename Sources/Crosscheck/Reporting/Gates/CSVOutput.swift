/// Comma-separated values as RFC 4180 has them: a row a claim, of findings and of agreements.
enum CSVOutput {
  static func render(_ result: CheckResult) -> [UInt8] {
    var text = row([
      "story", "finding", "verdict", "severity", "rule", "kind", "subject", "confidence", "message", "report",
      "outlet", "published", "quote", "value", "path", "record", "line", "column", "sentence",
      "suppression",
    ])
    for story in result.stories {
      for finding in story.findings + story.agreements + story.suppressed {
        for claim in finding.claims { text += row(cells(finding, claim, story)) }
      }
    }
    return Array(text.utf8)
  }

  private static func cells(_ finding: Finding, _ claim: Evidence, _ story: StoryResult) -> [String] {
    let report = story.report(claim.report)
    return [
      story.id, finding.id, finding.verdict.rawValue, finding.severity?.rawValue ?? "", finding.rule,
      finding.kind.rawValue, finding.subject, ValueText.number((finding.confidence * 100).rounded() / 100),
      finding.message, claim.report, report?.outlet ?? "", report?.published?.iso ?? "", claim.quote,
      ValueText.text(of: claim.value), claim.location.path, claim.location.record.map(String.init) ?? "",
      String(claim.location.line), String(claim.location.column), claim.sentence,
      finding.suppression.map { "\(SuppressionText.head(of: $0)): \($0.reason)" } ?? "",
    ]
  }

  private static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// A cell; one that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func cell(_ text: String) -> String {
    var visible = VisibleText.text(text)
    if let first = visible.utf8.first, "=+-@".utf8.contains(first) { visible = "'" + visible }
    guard visible.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) else { return visible }
    var quoted = "\""
    for scalar in visible.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
