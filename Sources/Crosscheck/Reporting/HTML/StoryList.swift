/// The stories, worst first: what there is to do in each, then those in which there is nothing.
struct StoryList {
  let stories: [HTMLReport.RankedStory]
  let address: (HTMLReport.RankedStory) -> String
  /// What leads from this page to a finding of a story.
  let findingAddress: (HTMLReport.RankedStory, Finding) -> String

  /// How many findings of a story are named.
  private static let named = 2

  func write(to page: inout MarkupWriter) {
    guard stories.count > 1 else { return }
    let flagged = stories.filter(\.isFlagged)
    let quiet = stories.filter { !$0.isFlagged }
    page.element("nav", ["class": "overview", "aria-labelledby": "overview"]) { page in
      page.element("h2", ["id": "overview"], text: "Stories, worst first")
      page.line()
      if !flagged.isEmpty {
        let caption = "Stories in which something is to correct or decide"
        table(&page, flagged, caption: caption, namesFindings: true)
      }
      if !quiet.isEmpty {
        page.element("details", ["class": "quiet", "open": flagged.isEmpty ? "" : nil]) { page in
          let count = SummaryLine.count(quiet.count, "story", "stories")
          page.element("summary", text: "\(count) with nothing to correct or decide")
          let caption = "Stories in which nothing is to correct or decide"
          table(&page, quiet, caption: caption, namesFindings: false)
        }
      }
    }
    page.line()
  }

  private func table(
    _ page: inout MarkupWriter,
    _ rows: [HTMLReport.RankedStory],
    caption: String,
    namesFindings: Bool
  ) {
    page.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
      page in
      page.element("table", ["class": "cards", "role": "table"]) { page in
        page.element("caption", ["class": "unseen"], text: caption)
        page.element("thead", ["role": "rowgroup"]) { page in
          page.element("tr", ["role": "row"]) { page in
            page.element("th", ["scope": "col", "role": "columnheader"], text: "Story")
            if namesFindings {
              page.element("th", ["scope": "col", "role": "columnheader"], text: "To correct or decide")
            }
            for verdict in Verdict.allCases {
              page.element(
                "th",
                ["scope": "col", "role": "columnheader", "class": "number"],
                text: verdict.rawValue
              )
            }
          }
        }
        page.line()
        page.element("tbody", ["role": "rowgroup"]) { page in
          for story in rows { row(&page, story, namesFindings) }
        }
      }
    }
    page.line()
  }

  private func row(_ page: inout MarkupWriter, _ story: HTMLReport.RankedStory, _ namesFindings: Bool) {
    page.element("tr", ["role": "row"]) { page in
      page.element("th", ["scope": "row", "role": "rowheader"]) { page in
        page.element(
          "a",
          ["class": "name", "href": address(story), "dir": "auto"],
          text: Passage.head(story.story.id, bytes: 120)
        )
        if let headline = story.headline {
          page.literal(" ")
          page.element("cite", ["class": "headline", "dir": "auto"], text: headline)
        }
        page.literal(" ")
        page.element("span", ["class": "fine"], text: Self.sources(story.story.reports))
      }
      if namesFindings { findings(&page, story) }
      for verdict in Verdict.allCases {
        let count = story.count(of: verdict)
        let attributes: MarkupWriter.Attributes = [
          "role": "cell", "data-label": verdict.rawValue,
          "class": count > 0 ? "number v-\(verdict.rawValue)" : "number none",
        ]
        page.element("td", attributes) { page in
          if count > 0 { page.element("span", ["aria-hidden": "true"], text: "\(verdict.symbol) ") }
          page.text(String(count))
        }
      }
    }
    page.line()
  }

  /// The gravest findings by their sentences: the first screen says what there is to do.
  private func findings(_ page: inout MarkupWriter, _ story: HTMLReport.RankedStory) {
    let flagged = Verdict.allCases.filter(\.isFlagged).flatMap { verdict in
      story.all.filter { $0.verdict == verdict }
    }
    page.element("td", ["role": "cell", "class": "do"]) { page in list(&page, story, flagged) }
  }

  private func list(_ page: inout MarkupWriter, _ story: HTMLReport.RankedStory, _ flagged: [Finding]) {
    page.element("ul", ["class": "todo"]) { page in
      for finding in flagged.prefix(Self.named) {
        page.element("li", ["class": "v-\(finding.verdict.rawValue)"]) { page in
          page.element("span", ["class": "sign", "aria-hidden": "true"], text: finding.verdict.symbol)
          page.literal(" ")
          page.element("span", ["class": "unseen"], text: "\(finding.verdict.rawValue): ")
          page.element(
            "a",
            ["href": findingAddress(story, finding), "dir": "auto"],
            text: Passage.head(finding.message, bytes: 180)
          )
        }
      }
      let rest = flagged.count - Self.named
      if rest > 0 {
        page.element("li") { page in
          page.element("span", ["aria-hidden": "true"], text: "+")
          page.literal(" ")
          page.element("a", ["href": address(story)], text: "\(rest) more")
        }
      }
    }
  }

  /// Outlets, origins and span of time in a line.
  private static func sources(_ reports: [ReportSummary]) -> String {
    let origins = Set(reports.map(\.origin)).count
    return [outlets(reports), SummaryLine.count(origins, "origin"), span(reports)].joined(separator: " · ")
  }

  /// Up to four outlets by name.
  private static func outlets(_ reports: [ReportSummary]) -> String {
    var names: [String] = []
    for report in reports where !names.contains(report.label) { names.append(report.label) }
    guard names.count > 4 else { return names.joined(separator: ", ") }
    return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }

  /// From the first to the last publication.
  private static func span(_ reports: [ReportSummary]) -> String {
    let times = reports.compactMap(\.published).sorted { left, right in
      left.universalMinute < right.universalMinute
    }
    guard let first = times.first, let last = times.last else { return "time not known" }
    return MomentText.span(first.day, last.day)
  }
}
