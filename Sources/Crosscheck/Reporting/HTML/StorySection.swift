/// A story on the page: who reported it, who prints what, what was found, what was allowed.
struct StorySection {
  let story: HTMLReport.RankedStory
  let options: RenderOptions

  private var result: StoryResult { story.story }

  /// Writes the story; `isOpen` nil opens it where there is something to correct or decide.
  func write(to page: inout MarkupWriter, isOpen: Bool?) {
    let keys = ReportKeys(result)
    let table = FactTable(of: result)
    var anchors = FindingAnchors()
    let isOpen = isOpen ?? story.all.contains(where: \.verdict.isFlagged)
    let attributes: MarkupWriter.Attributes = [
      "class": "story", "id": story.anchor, "open": isOpen ? "" : nil,
    ]
    page.element("details", attributes) { page in
      page.element("summary") { page in
        page.element("h2", text: result.id)
        counts(&page)
        if let headline = story.headline {
          page.element("cite", ["class": "headline", "dir": "auto"], text: headline)
        }
      }
      page.line()
      reports(&page, keys)
      FactTableSection(table: table, keys: keys, story: result).write(to: &page)
      let flagged = story.all.filter(\.verdict.isFlagged)
      if !flagged.isEmpty {
        page.element("h3", text: "To correct or decide")
        page.line()
        for finding in flagged {
          let anchor = anchors.anchor(of: finding)
          FindingSection(
            anchor: anchor,
            finding: finding,
            story: result,
            keys: keys,
            row: anchor.isFirst ? table.row(of: finding) : nil,
            options: options
          )
          .write(to: &page)
        }
      }
      SetAsideSection(
        findings: options.suppressed(in: result),
        story: result,
        keys: keys,
        options: options
      )
      .write(to: &page, &anchors)
      ledger(&page, keys, table, &anchors)
      unplaced(&page)
    }
    page.line()
  }

  private func counts(_ page: inout MarkupWriter) {
    page.element("span", ["class": "counts"]) { page in
      for verdict in Verdict.allCases where story.count(of: verdict) > 0 {
        page.element("span", ["class": "count v-\(verdict.rawValue)"]) { page in
          page.element("span", ["aria-hidden": "true"], text: "\(verdict.symbol) ")
          page.text(verdict.counted(story.count(of: verdict)))
        }
        page.literal(" ")
      }
    }
  }

  private func reports(_ page: inout MarkupWriter, _ keys: ReportKeys) {
    let origins = Set(result.reports.map(\.origin)).count
    page.element("h3", text: "Reports")
    page.element("ul", ["class": "reports"]) { page in
      for report in keys.reports {
        page.element("li") { page in
          page.element("span", ["class": "key"], text: keys.letter(of: report.id))
          page.literal(" ")
          page.element("strong", text: report.label)
          page.literal(" ")
          if let title = report.title {
            page.element("cite", ["dir": "auto"], text: Passage.head(title, bytes: 200))
            page.literal(" ")
          }
          page.element("span", ["class": "fine"], text: facts(about: report))
        }
        page.line()
      }
    }
    if origins < result.reports.count {
      let words =
        "\(SummaryLine.count(result.reports.count, "report")) of \(SummaryLine.count(origins, "origin"))"
      page.element("p", ["class": "fine"], text: "\(words): reprints of one text count once.")
    }
    page.line()
  }

  private func facts(about report: ReportSummary) -> String {
    var parts: [String] = [report.published.map(MomentText.text) ?? "time not known"]
    if let author = report.author { parts.append(Passage.head(author, bytes: 80)) }
    parts.append(options.relative(report.path))
    parts.append(SummaryLine.count(report.facts, "fact"))
    return parts.joined(separator: " · ")
  }

  private func ledger(
    _ page: inout MarkupWriter,
    _ keys: ReportKeys,
    _ table: FactTable,
    _ anchors: inout FindingAnchors
  ) {
    for verdict in [Verdict.update, .compatible, .agree] {
      let findings = story.all.filter { $0.verdict == verdict }
      guard !findings.isEmpty else { continue }
      page.element("details", ["class": "ledger v-\(verdict.rawValue)"]) { page in
        page.element("summary") { page in
          page.element("h3") { page in
            HTMLReport.tag(&page, verdict)
            page.text(" \(findings.count)")
          }
          page.element("span", ["class": "gloss"], text: verdict.summary)
        }
        page.line()
        for finding in findings {
          let anchor = anchors.anchor(of: finding)
          LedgerEntry(
            anchor: anchor,
            finding: finding,
            story: result,
            keys: keys,
            row: anchor.isFirst ? table.row(of: finding) : nil,
            options: options
          )
          .write(to: &page)
        }
      }
      page.line()
    }
  }

  private func unplaced(_ page: inout MarkupWriter) {
    let numbers = result.reports.reduce(0) { $0 + $1.numbers }
    let placed = result.reports.reduce(0) { $0 + $1.placedNumbers }
    let left = result.reports.flatMap(\.unplaced)
    guard numbers > 0 else { return }
    guard !left.isEmpty else {
      page.element(
        "p",
        ["class": "fine"],
        text: "\(placed) of \(SummaryLine.count(numbers, "number")) placed."
      )
      return
    }
    page.element("details", ["class": "ledger"]) { page in
      page.element("summary") { page in
        page.element("h3", text: "Not placed: \(SummaryLine.count(left.count, "number"))")
        page.element("span", ["class": "gloss"], text: "\(placed) of \(numbers) became part of a fact.")
      }
      page.element("ul", ["class": "unplaced"]) { page in
        for number in left {
          page.element("li") { page in
            page.element("q", ["dir": "auto"], text: Passage.head(number.text, bytes: 160))
            page.literal(" ")
            page.element("code", text: LocationText.text(of: number.location))
          }
          page.line()
        }
      }
    }
    page.line()
  }
}
