/// What a rule is, for formats that carry descriptions of rules beside the findings.
struct RuleText: Hashable {
  /// The rule's slug.
  var name: String
  /// What it finds, in a sentence.
  var summary: String
  /// Why it decides as it does, or what else to know; may be empty.
  var detail: String
  /// The gravest verdict among the findings it made.
  var verdict: Verdict

  /// The rules that made findings, in alphabetical order.
  static func rules(of findings: [Finding]) -> [RuleText] {
    var verdicts: [String: Verdict] = [:]
    for verdict in Verdict.allCases {
      for finding in findings where finding.verdict == verdict && verdicts[finding.rule] == nil {
        verdicts[finding.rule] = verdict
      }
    }
    return verdicts.sorted { $0.key < $1.key }.map { RuleText(name: $0.key, verdict: $0.value) }
  }

  /// What a rule is, as one of a verdict's.
  static func text(of name: String, verdict: Verdict) -> RuleText { RuleText(name: name, verdict: verdict) }

  private init(name: String, verdict: Verdict) {
    self.name = name
    self.verdict = verdict
    if let rule = ComparisonRule.all.first(where: { $0.name == name }) {
      summary = rule.summary
      detail = rule.explanation
    } else if let rule = WordsRule.all.first(where: { $0.name == name }) {
      summary = rule.summary
      detail = rule.explanation
    } else if let check = ReportCheck.all.first(where: { $0.name == name }) {
      summary = check.summary
      detail = check.explanation
    } else {
      summary = RuleCatalog.entry(of: name)?.summary ?? ""
      detail = ""
    }
  }

  /// Help in plain text.
  var help: String {
    [summary, detail, "\(verdict.rawValue): \(verdict.summary)", "See: crosscheck explain \(name)"]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Help in Markdown.
  var markdown: String {
    [
      summary, detail, "**\(verdict.rawValue)**: \(verdict.summary)",
      "`crosscheck explain \(name)` tells more.",
    ]
    .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
