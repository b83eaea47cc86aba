extension HTMLReport {
  /// A rule's slug as a link to what it means.
  static func rule(_ page: inout MarkupWriter, _ name: String) {
    page.element("a", ["class": "rule", "href": "#rule-\(name)"]) { $0.element("code", text: name) }
  }
}

/// What the rules mean that a page names.
struct RuleGlossary {
  let result: CheckResult

  func write(to page: inout MarkupWriter) {
    let rules = named
    guard !rules.isEmpty else { return }
    page.element("details", ["class": "ledger"]) { page in
      page.element("summary", text: "What the rules mean")
      page.element("dl", ["class": "glossary"]) { page in
        for rule in rules {
          page.element("dt", ["id": "rule-\(rule.name)"]) { $0.element("code", text: rule.name) }
          page.element("dd") { page in
            page.text(rule.summary)
            if !rule.detail.isEmpty, rule.detail != rule.summary { page.text(" \(rule.detail)") }
          }
          page.line()
        }
      }
      page.element("p", ["class": "fine"]) { page in
        page.element("code", text: "crosscheck explain NAME")
        page.text(" tells more of each, with examples.")
      }
    }
    page.line()
  }

  /// The rules that decided, and those that were tried on what is to correct or decide.
  private var named: [RuleText] {
    var verdicts: [String: Verdict] = [:]
    for story in result.stories {
      for finding in story.findings + story.agreements + story.suppressed {
        if verdicts[finding.rule] == nil { verdicts[finding.rule] = finding.verdict }
        guard finding.verdict.isFlagged else { continue }
        for rule in finding.reasoning.excuses where verdicts[rule] == nil {
          verdicts[rule] = finding.verdict
        }
      }
    }
    return verdicts.sorted { $0.key < $1.key }.map { RuleText.text(of: $0.key, verdict: $0.value) }
  }
}
