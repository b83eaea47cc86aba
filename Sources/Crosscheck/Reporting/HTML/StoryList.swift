extension HTMLReport {
  /// The stories, worst first, with outlets, origins, span of time and counts; each row leads to its story.
  static func overview(
    _ page: inout MarkupWriter,
    _ stories: [RankedStory],
    address: (RankedStory) -> String
  ) {
    guard stories.count > 1 else { return }
    page.element("nav", ["class": "overview", "aria-labelledby": "overview"]) { page in
      page.element("h2", ["id": "overview"], text: "Stories, worst first")
      page.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Stories"]) {
        page in
        page.element("table") { page in
          page.element("thead") { page in
            page.element("tr") { page in
              page.element("th", ["scope": "col"], text: "Story")
              for verdict in Verdict.allCases {
                page.element("th", ["scope": "col", "class": "number"], text: verdict.rawValue)
              }
              for heading in ["Published", "Origins", "Outlets"] {
                page.element("th", ["scope": "col"], text: heading)
              }
            }
          }
          page.line()
          page.element("tbody") { page in
            for story in stories { row(&page, story, address: address(story)) }
          }
        }
      }
    }
    page.line()
  }

  private static func row(_ page: inout MarkupWriter, _ story: RankedStory, address: String) {
    let reports = story.story.reports
    page.element("tr") { page in
      page.element("th", ["scope": "row"]) { page in
        page.element("a", ["href": address], text: story.story.id)
        if let headline = story.headline {
          page.literal(" ")
          page.element("cite", ["class": "headline", "dir": "auto"], text: headline)
        }
      }
      for verdict in Verdict.allCases {
        let count = story.count(of: verdict)
        page.element("td", ["class": count > 0 ? "number v-\(verdict.rawValue)" : "number none"]) { page in
          if count > 0 {
            page.element("span", ["aria-hidden": "true"], text: "\(verdict.symbol) ")
          }
          page.text(String(count))
        }
      }
      page.element("td", ["class": "span"], text: span(reports))
      page.element("td", text: String(Set(reports.map(\.origin)).count))
      page.element("td", text: outlets(reports))
    }
    page.line()
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
    guard let first = times.first, let last = times.last else { return "not known" }
    return MomentText.span(first.day, last.day)
  }
}
