/// A story on the page: who reported it, who prints what, what was found, what was allowed, and the reports themselves.
struct StorySection {
  let ranked: HTMLReport.RankedStory
  let view: StoryView

  init(_ ranked: HTMLReport.RankedStory, options: RenderOptions) {
    self.ranked = ranked
    view = StoryView(ranked.story, number: ranked.number, options: options)
  }

  /// Writes the story; `isOpen` nil opens it where there is something to correct or decide.
  func write(to page: inout MarkupWriter, isOpen: Bool?) {
    let isOpen = isOpen ?? ranked.isFlagged
    let attributes: MarkupWriter.Attributes = [
      "class": "story", "id": ranked.anchor, "open": isOpen ? "" : nil,
    ]
    page.element("details", attributes) { page in
      page.element("summary") { page in
        page.element("h2", ["dir": "auto"], text: Passage.head(ranked.story.id, bytes: 200))
        counts(&page)
        if let headline = ranked.headline {
          page.element("cite", ["class": "headline", "dir": "auto"], text: headline)
        }
      }
      page.line()
      reports(&page)
      FactTableSection(view: view).write(to: &page)
      findings(&page)
      ReadingSection(view: view).write(to: &page)
      SetAsideSection(view: view).write(to: &page)
      LedgerSection(view: view).write(to: &page)
      UncheckedSection(view: view).write(to: &page)
    }
    page.line()
  }

  private func counts(_ page: inout MarkupWriter) {
    page.element("span", ["class": "counts"]) { page in
      for verdict in Verdict.allCases where ranked.count(of: verdict) > 0 {
        page.element("span", ["class": "count v-\(verdict.rawValue)"]) { page in
          page.element("span", ["aria-hidden": "true"], text: "\(verdict.symbol) ")
          page.text(verdict.counted(ranked.count(of: verdict)))
        }
        page.literal(" ")
      }
    }
  }

  private func reports(_ page: inout MarkupWriter) {
    let story = ranked.story
    let origins = Set(story.reports.map(\.origin)).count
    page.element("h3", text: "Reports")
    page.element("ul", ["class": "reports"]) { page in
      for report in view.keys.reports { item(&page, report) }
    }
    if origins < story.reports.count {
      let words =
        "\(SummaryLine.count(story.reports.count, "report")) of \(SummaryLine.count(origins, "origin"))"
      page.element("p", ["class": "fine"], text: "\(words): reprints of one text count once.")
    }
    page.line()
  }

  private func item(_ page: inout MarkupWriter, _ report: ReportSummary) {
    page.element("li") { page in
      page.element("span", ["class": "key"], text: view.keys.letter(of: report.id))
      page.literal(" ")
      page.element("strong", text: report.label)
      page.literal(" ")
      if let title = report.title {
        page.element(
          "cite",
          ["dir": "auto", "lang": view.language(of: report.id)],
          text: Passage.head(title, bytes: 200)
        )
        page.literal(" ")
      }
      page.element("span", ["class": "fine"]) { page in
        page.text(facts(about: report))
        if let sheet = view.texts.sheet(of: report.id) {
          page.text(" · ")
          let name = "\(report.label) in full"
          page.element(
            "a",
            ["class": "whole", "href": "#\(sheet.name)", "aria-label": name],
            text: "in full"
          )
        }
      }
    }
    page.line()
  }

  private func facts(about report: ReportSummary) -> String {
    var parts: [String] = [report.published.map(MomentText.text) ?? "time not known"]
    if let author = report.author { parts.append(Passage.head(author, bytes: 80)) }
    parts.append(view.options.relative(report.path))
    parts.append(SummaryLine.count(report.facts, "fact"))
    return parts.joined(separator: " · ")
  }

  private func findings(_ page: inout MarkupWriter) {
    let flagged = view.anchors.entries.filter(\.finding.verdict.isFlagged)
    guard !flagged.isEmpty else { return }
    page.element("h3", text: "To correct or decide")
    page.line()
    var shown = ShownPassages()
    for entry in flagged { FindingSection(entry: entry, view: view).write(to: &page, shown: &shown) }
  }
}
