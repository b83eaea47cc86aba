/// What was compared and allowed: the explained differences by the rule that explains them, then the agreements; all
/// folded away.
struct LedgerSection {
  let view: StoryView

  func write(to page: inout MarkupWriter) {
    let explained = [Verdict.update, .compatible].map { view.anchors.entries(of: $0) }
    let count = explained.joined().count
    if count > 0 {
      page.element("h3", text: "Explained: \(SummaryLine.count(count, "difference"))")
      page.line()
      for entries in explained {
        for (rule, entries) in LedgerSection.byRule(entries) { fold(&page, rule, entries) }
      }
    }
    let agreed = view.anchors.entries(of: .agree)
    guard !agreed.isEmpty else { return }
    page.element("h3", text: "Borne out by more than one passage")
    page.line()
    fold(&page, nil, agreed)
  }

  /// The entries by rule, rules in the order of their first entries.
  private static func byRule(_ entries: [FindingAnchors.Entry]) -> [(String, [FindingAnchors.Entry])] {
    var order: [String] = []
    var groups: [String: [FindingAnchors.Entry]] = [:]
    for entry in entries {
      let rule = entry.finding.rule
      if groups[rule] == nil { order.append(rule) }
      groups[rule, default: []].append(entry)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func fold(_ page: inout MarkupWriter, _ rule: String?, _ entries: [FindingAnchors.Entry]) {
    guard let verdict = entries.first?.finding.verdict else { return }
    page.element("details", ["class": "ledger v-\(verdict.rawValue)"]) { page in
      page.element("summary") { page in
        page.element("h4") { page in
          HTMLReport.tag(&page, verdict)
          page.text(" \(entries.count)")
          if let rule {
            page.literal(" ")
            page.element("code", text: rule)
          }
        }
        page.literal(" ")
        let gloss = rule.map { RuleText.text(of: $0, verdict: verdict).summary } ?? verdict.summary
        page.element("span", ["class": "gloss"], text: gloss)
      }
      page.line()
      let detail = rule.map { RuleText.text(of: $0, verdict: verdict).detail } ?? ""
      if !detail.isEmpty { page.element("p", ["class": "fine"], text: detail) }
      for entry in entries {
        LedgerEntry(entry: entry, view: view, groupRule: rule, groupDetail: detail).write(to: &page)
      }
    }
    page.line()
  }
}

/// A difference that was allowed, or an agreement: one entry of the folded ledger.
struct LedgerEntry {
  let entry: FindingAnchors.Entry
  let view: StoryView
  /// The rule that the entry's group is about, and what the group tells of it: not told again.
  var groupRule: String?
  var groupDetail = ""

  private var finding: Finding { entry.finding }

  func write(to page: inout MarkupWriter) {
    let verdict = finding.verdict.rawValue
    let attributes: MarkupWriter.Attributes = [
      "class": "entry v-\(verdict)", "id": entry.name, "data-verdict": verdict,
    ]
    page.element("article", attributes) { page in
      page.element("p", ["class": "said", "dir": "auto"], text: Passage.head(finding.message, bytes: 600))
      reason(&page)
      page.element("ul", ["class": "claims"]) { page in
        // Of passages that agree one sentence is enough; the others are a click away in their reports.
        let full = finding.verdict == .agree ? 1 : 2
        for (index, claim) in finding.claims.enumerated() { line(&page, claim, isFull: index < full) }
      }
      if let row = view.row(of: entry) { RowDrawing.write(row, view.keys, to: &page) }
    }
    page.line()
  }

  private func reason(_ page: inout MarkupWriter) {
    let isTold = finding.verdict == .agree || finding.explanation.utf8.elementsEqual(groupDetail.utf8)
    let explanation = isTold ? "" : finding.explanation
    guard groupRule == nil || !explanation.isEmpty else { return }
    page.element("p", ["class": "fine"]) { page in
      page.text(explanation.isEmpty || groupRule != nil ? explanation : "\(explanation) ")
      if groupRule == nil { HTMLReport.rule(&page, finding.rule) }
    }
  }

  private func line(_ page: inout MarkupWriter, _ claim: Evidence, isFull: Bool) {
    let isBare = !isFull && view.texts.place(of: claim) != nil
    let passage = isBare ? Passage(of: claim.quote) : Passage(claim, reach: 100)
    page.element("li") { page in
      page.element("span", ["class": "key"], text: view.keys.letter(of: claim.report))
      page.literal(" ")
      let language = view.language(of: claim.report)
      page.element("span", ["class": "quoted", "dir": "auto", "lang": language]) { page in
        page.text(passage.lead)
        page.element("mark", text: passage.quote)
        page.text(passage.tail)
      }
      page.literal(" ")
      EvidenceFigure.place(&page, claim, view)
    }
    page.line()
  }
}
