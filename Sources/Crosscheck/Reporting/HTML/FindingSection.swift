/// A finding on the page: the sentence to send, both ends of the difference, and how it was reached.
struct FindingSection {
  let entry: FindingAnchors.Entry
  let view: StoryView

  private var finding: Finding { entry.finding }

  /// How many passages of one side are shown before the rest is folded away.
  private static let shownClaims = 2

  func write(to page: inout MarkupWriter, shown: inout ShownPassages) {
    let sides = Side.sides(of: finding, in: view.story)
    let above = sides.map { shown.finding(showing: $0) }
    let verdict = finding.verdict.rawValue
    let attributes: MarkupWriter.Attributes = [
      "class": "finding v-\(verdict)", "id": entry.name, "data-verdict": verdict,
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
      page.element("h4", ["dir": "auto"], text: Passage.head(finding.message, bytes: 600))
      if !finding.explanation.isEmpty { page.element("p", ["class": "because"], text: finding.explanation) }
      page.line()
      page.element("div", ["class": "sides"]) { page in
        // At least one side is shown in full: a finding is never a list of references.
        let areAllAbove = above.allSatisfy { $0 != nil }
        for (index, side) in sides.enumerated() {
          write(side, shownAt: areAllAbove && index > 0 ? nil : above[index], to: &page)
        }
      }
      beside(&page, sides)
      if let row = view.row(of: entry) { RowDrawing.write(row, view.keys, to: &page) }
      reasoning(&page)
    }
    page.line()
    for (side, place) in zip(sides, above) where place == nil { shown.enter(side, finding: entry.name) }
  }

  private func permalink(_ page: inout MarkupWriter) {
    let name = "Link to this finding: \(Passage.head(finding.message, bytes: 200))"
    page.element("a", ["class": "permalink", "href": "#\(entry.name)", "aria-label": name], text: "link")
  }

  private func write(_ side: Side, shownAt above: String?, to page: inout MarkupWriter) {
    page.element("section", ["class": "side", "aria-label": "What \(names(side)) prints"]) { page in
      page.element("p", ["class": "print"]) { page in
        for (index, words) in side.wordings.prefix(3).enumerated() {
          if index > 0 { page.text(" · ") }
          page.element("q", ["dir": "auto"], text: Passage.head(words, bytes: 120))
        }
        page.text(" ")
        page.element("span", ["class": "fine"], text: support(side))
      }
      if let above {
        page.element("p", ["class": "fine"]) { page in
          page.text("\(names(side)): ")
          page.element("a", ["href": "#\(above)"], text: "passages shown above")
        }
      } else {
        passages(&page, side)
      }
    }
    page.line()
  }

  private func passages(_ page: inout MarkupWriter, _ side: Side) {
    for claim in side.claims.prefix(FindingSection.shownClaims) {
      EvidenceFigure(claim: claim, view: view).write(to: &page)
    }
    let rest = side.claims.dropFirst(FindingSection.shownClaims)
    guard !rest.isEmpty else { return }
    page.element("details", ["class": "more"]) { page in
      page.element("summary", text: "\(SummaryLine.count(rest.count, "more passage"))")
      for claim in rest { EvidenceFigure(claim: claim, view: view).write(to: &page) }
    }
  }

  private func names(_ side: Side) -> String {
    var names: [String] = []
    for claim in side.claims where !names.contains(view.story.label(of: claim.report)) {
      names.append(view.story.label(of: claim.report))
    }
    return names.prefix(3).joined(separator: ", ")
  }

  private func support(_ side: Side) -> String {
    let reports = Set(side.claims.map(\.report)).count
    let words = SummaryLine.count(reports, "report")
    return side.origins < reports ? "\(words), \(SummaryLine.count(side.origins, "origin"))" : words
  }

  /// A link to the first passage in its text; the script opens the other side's text beside it.
  private func beside(_ page: inout MarkupWriter, _ sides: [Side]) {
    let ends = sides.compactMap(\.claims.first)
    guard let first = ends.first,
      let other = ends.first(where: { !$0.report.utf8.elementsEqual(first.report.utf8) }),
      let place = view.texts.place(of: first), let otherPlace = view.texts.place(of: other)
    else { return }
    let letters = "\(view.keys.letter(of: first.report)) and \(view.keys.letter(of: other.report))"
    page.element("p", ["class": "beside"]) { page in
      page.element(
        "a",
        ["href": "#\(place)", "data-beside": "\(place) \(otherPlace)"],
        text: "Read \(letters) side by side"
      )
    }
    page.line()
  }

  private func reasoning(_ page: inout MarkupWriter) {
    let reasoning = finding.reasoning
    page.element("details", ["class": "why"]) { page in
      page.element("summary", text: "Why this is listed")
      page.element("dl") { page in
        if !reasoning.alignedBecause.isEmpty {
          item(&page, "Taken together because", reasoning.alignedBecause.joined(separator: "; "))
        }
        let silent = reasoning.excuses
        if !silent.isEmpty {
          page.element("dt", text: "Would excuse it, and does not apply")
          page.element("dd") { page in
            for (index, rule) in silent.enumerated() {
              if index > 0 { page.literal(", ") }
              HTMLReport.rule(&page, rule)
            }
          }
        }
        if !reasoning.doubt.isEmpty { item(&page, "What would make this wrong", reasoning.doubt) }
        page.element("dt", text: "Decided by")
        page.element("dd") { page in
          HTMLReport.rule(&page, finding.rule)
          page.text(", confidence \(ConfidenceText.text(finding.confidence))")
        }
        page.element("dt", text: "Fingerprint")
        page.element("dd") { $0.element("code", text: finding.id) }
      }
    }
  }

  private func item(_ page: inout MarkupWriter, _ term: String, _ words: String) {
    page.element("dt", text: term)
    page.element("dd", ["dir": "auto"], text: words)
  }
}
