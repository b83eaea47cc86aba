/// Findings that somebody set aside: folded away under the story, each with who did it and why.
struct SetAsideSection {
  let findings: [Finding]
  let story: StoryResult
  let keys: ReportKeys
  let options: RenderOptions

  func write(to page: inout MarkupWriter, _ anchors: inout FindingAnchors) {
    guard !findings.isEmpty else { return }
    page.element("details", ["class": "ledger aside"]) { page in
      page.element("summary") { page in
        page.element("h3", text: "Set aside: \(SummaryLine.count(findings.count, "finding"))")
        page.element("span", ["class": "gloss"], text: "Known, with a reason; they fail no build.")
      }
      page.line()
      for finding in findings {
        if let suppression = finding.suppression {
          page.element("p", ["class": "fine"]) { page in
            HTMLReport.tag(&page, finding.verdict)
            page.text(" \(SuppressionText.head(of: suppression)): ")
            page.element("span", ["dir": "auto"], text: Passage.head(suppression.reason, bytes: 600))
            page.text(" ")
            page.element("code", text: SuppressionText.place(of: suppression, options: options))
          }
        }
        LedgerEntry(
          anchor: anchors.anchor(of: finding),
          finding: finding,
          story: story,
          keys: keys,
          row: nil,
          options: options
        )
        .write(to: &page)
      }
    }
    page.line()
  }
}
