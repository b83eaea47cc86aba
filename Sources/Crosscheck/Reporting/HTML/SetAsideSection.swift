/// Findings that somebody set aside: folded away under the story, each with who did it and why.
struct SetAsideSection {
  let view: StoryView

  func write(to page: inout MarkupWriter) {
    let entries = view.anchors.setAside
    guard !entries.isEmpty else { return }
    page.element("details", ["class": "ledger aside"]) { page in
      page.element("summary") { page in
        page.element("h3", text: "Set aside: \(SummaryLine.count(entries.count, "finding"))")
        page.literal(" ")
        page.element("span", ["class": "gloss"], text: "Known, with a reason; they fail no build.")
      }
      page.line()
      for entry in entries {
        if let suppression = entry.finding.suppression {
          page.element("p", ["class": "fine"]) { page in
            HTMLReport.tag(&page, entry.finding.verdict)
            page.text(" \(SuppressionText.head(of: suppression)): ")
            page.element("span", ["dir": "auto"], text: Passage.head(suppression.reason, bytes: 600))
            page.text(" ")
            page.element("code", text: SuppressionText.place(of: suppression, options: view.options))
          }
        }
        LedgerEntry(entry: entry, view: view).write(to: &page)
      }
    }
    page.line()
  }
}
