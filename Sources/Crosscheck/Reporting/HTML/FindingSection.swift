/// A finding on the page: the sentence to send, both ends of the difference, and how it was reached.
struct FindingSection {
  let anchor: FindingAnchors.Anchor
  let finding: Finding
  let story: StoryResult
  let keys: ReportKeys
  /// The row of the fact table that it leads.
  let row: FactTable.Row?
  let options: RenderOptions

  /// How many passages of one side are shown before the rest is folded away.
  private static let shownClaims = 2

  func write(to page: inout MarkupWriter) {
    let verdict = finding.verdict.rawValue
    let attributes: MarkupWriter.Attributes = [
      "class": "finding v-\(verdict)", "id": anchor.name, "data-verdict": verdict,
    ]
    page.element("article", attributes) { page in
      page.element("p", ["class": "meta"]) { page in
        HTMLReport.tag(&page, finding.verdict)
        page.literal(" ")
        page.element("span", text: finding.kind.rawValue)
        page.literal(" ")
        if !finding.subject.isEmpty { page.element("span", ["dir": "auto"], text: finding.subject) }
        page.literal(" ")
        permalink(&page)
      }
      page.element("h4", ["dir": "auto"], text: finding.message)
      if !finding.explanation.isEmpty { page.element("p", ["class": "because"], text: finding.explanation) }
      page.line()
      sides(&page)
      if let row { RowDrawing.write(row, keys, to: &page) }
      reasoning(&page)
    }
    page.line()
  }

  private func permalink(_ page: inout MarkupWriter) {
    let name = "Link to this finding: \(finding.message)"
    page.element(
      "a",
      ["class": "permalink", "href": "#\(anchor.name)", "aria-label": name],
      text: "link"
    )
  }

  private func sides(_ page: inout MarkupWriter) {
    page.element("div", ["class": "sides"]) { page in
      for side in Side.sides(of: finding.claims, in: story) {
        page.element("section", ["class": "side", "aria-label": "What \(names(side)) prints"]) { page in
          page.element("p", ["class": "print"]) { page in
            page.element("q", ["dir": "auto"], text: Passage.head(side.claims[0].quote, bytes: 120))
            page.text(" ")
            page.element("span", ["class": "fine"], text: support(side))
          }
          for claim in side.claims.prefix(FindingSection.shownClaims) { passage(&page, claim) }
          let rest = side.claims.dropFirst(FindingSection.shownClaims)
          if !rest.isEmpty {
            page.element("details", ["class": "more"]) { page in
              page.element("summary", text: "\(SummaryLine.count(rest.count, "more passage"))")
              for claim in rest { passage(&page, claim) }
            }
          }
        }
        page.line()
      }
    }
  }

  private func names(_ side: Side) -> String {
    var names: [String] = []
    for claim in side.claims where !names.contains(story.label(of: claim.report)) {
      names.append(story.label(of: claim.report))
    }
    return names.prefix(3).joined(separator: ", ")
  }

  private func support(_ side: Side) -> String {
    let reports = Set(side.claims.map(\.report)).count
    let words = SummaryLine.count(reports, "report")
    return side.origins < reports ? "\(words), \(SummaryLine.count(side.origins, "origin"))" : words
  }

  private func passage(_ page: inout MarkupWriter, _ claim: Evidence) {
    EvidenceFigure(claim: claim, report: story.report(claim.report), keys: keys, options: options)
      .write(to: &page)
  }

  private func reasoning(_ page: inout MarkupWriter) {
    let reasoning = finding.reasoning
    page.element("details", ["class": "why"]) { page in
      page.element("summary", text: "Why this is listed")
      page.element("dl") { page in
        if !reasoning.alignedBecause.isEmpty {
          item(&page, "Taken together because", reasoning.alignedBecause.joined(separator: "; "))
        }
        let silent = reasoning.tried.filter { !$0.applied }.map(\.rule)
        if !silent.isEmpty { item(&page, "Tried and not applying", silent.joined(separator: ", ")) }
        if !reasoning.doubt.isEmpty { item(&page, "What would make this wrong", reasoning.doubt) }
        page.element("dt", text: "Decided by")
        page.element("dd") { page in
          page.element("code", text: finding.rule)
          page.text(", confidence \(ConfidenceText.text(finding.confidence))")
        }
        page.element("dt", text: "Fingerprint")
        page.element("dd") { $0.element("code", text: finding.id) }
      }
    }
  }

  private func item(_ page: inout MarkupWriter, _ term: String, _ words: String) {
    page.element("dt", text: term)
    page.element("dd", text: words)
  }
}

/// A difference that was allowed, or an agreement: one entry of the folded ledger.
struct LedgerEntry {
  let anchor: FindingAnchors.Anchor
  let finding: Finding
  let story: StoryResult
  let keys: ReportKeys
  let row: FactTable.Row?
  let options: RenderOptions

  func write(to page: inout MarkupWriter) {
    let verdict = finding.verdict.rawValue
    let attributes: MarkupWriter.Attributes = [
      "class": "entry v-\(verdict)", "id": anchor.name, "data-verdict": verdict,
    ]
    page.element("article", attributes) { page in
      page.element("h4", ["dir": "auto"], text: finding.message)
      page.element("p", ["class": "fine"]) { page in
        if finding.verdict != .agree, !finding.explanation.isEmpty { page.text("\(finding.explanation) ") }
        page.element("code", text: finding.rule)
      }
      page.element("ul", ["class": "claims"]) { page in
        for claim in finding.claims { line(&page, claim) }
      }
      if let row { RowDrawing.write(row, keys, to: &page) }
    }
    page.line()
  }

  private func line(_ page: inout MarkupWriter, _ claim: Evidence) {
    let passage = Passage(claim, reach: 100)
    page.element("li") { page in
      page.element("span", ["class": "key"], text: keys.letter(of: claim.report))
      page.literal(" ")
      page.element("span", ["class": "quoted", "dir": "auto"]) { page in
        page.text(passage.lead)
        page.element("mark", text: passage.quote)
        page.text(passage.tail)
      }
      page.literal(" ")
      page.element("code", text: EvidenceFigure.place(claim, options))
    }
    page.line()
  }
}
