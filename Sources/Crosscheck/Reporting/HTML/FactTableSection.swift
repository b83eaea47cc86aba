/// The table of facts by outlet: rows are facts, columns are reports in the order of their times.
struct FactTableSection {
  let view: StoryView

  private var table: FactTable { view.table }
  private var keys: ReportKeys { view.keys }
  private var story: StoryResult { view.story }

  /// With more reports than this, a column each would be mostly empty: then a fact's values are told line by line.
  private static let mostColumns = 6

  private var hasColumns: Bool { keys.reports.count <= Self.mostColumns }

  /// Writes the rows with something to correct, to decide or to update; those that are explained or agree folded away.
  func write(to page: inout MarkupWriter) {
    guard !table.rows.isEmpty else {
      page.element("p", text: "No two passages speak of the same fact.")
      return
    }
    let shown = table.rows.filter { $0.first.verdict.isFlagged || $0.first.verdict == .update }
    if !shown.isEmpty {
      page.element("h3", text: "Facts by outlet")
      write(shown, to: &page, caption: "What each report prints, where they differ")
    }
    fold(&page, .compatible, "explained", caption: "What each report prints, where all of it can be true")
    fold(&page, .agree, "in which all agree", caption: "What each report prints, where they agree")
  }

  private func fold(_ page: inout MarkupWriter, _ verdict: Verdict, _ words: String, caption: String) {
    let rows = table.rows.filter { $0.first.verdict == verdict }
    guard !rows.isEmpty else { return }
    page.element("details", ["class": "ledger"]) { page in
      page.element("summary") { page in
        page.element("h3", text: "Facts by outlet: \(rows.count) \(words)")
      }
      write(rows, to: &page, caption: caption)
    }
    page.line()
  }

  private func write(_ rows: [FactTable.Row], to page: inout MarkupWriter, caption: String) {
    page.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
      page in
      page.element("table", ["class": "facts cards", "role": "table"]) { page in
        page.element("caption", text: caption)
        page.element("thead", ["role": "rowgroup"]) { page in
          page.element("tr", ["role": "row"]) { page in
            page.element("th", ["scope": "col", "role": "columnheader"], text: "Fact")
            if hasColumns {
              for report in keys.reports { heading(&page, report) }
            } else {
              page.element("th", ["scope": "col", "role": "columnheader"], text: "Printed, and by whom")
            }
            page.element("th", ["scope": "col", "role": "columnheader"], text: "Most origins print")
          }
        }
        page.line()
        page.element("tbody", ["role": "rowgroup"]) { page in
          for row in rows { write(row, to: &page) }
        }
      }
    }
    page.line()
  }

  private func heading(_ page: inout MarkupWriter, _ report: ReportSummary) {
    page.element("th", ["scope": "col", "role": "columnheader"]) { page in
      page.element("span", ["class": "key"], text: keys.letter(of: report.id))
      page.text(" \(report.label)")
      if let published = report.published {
        page.literal(" ")
        page.element("span", ["class": "fine"], text: MomentText.text(of: published))
      }
    }
  }

  private func write(_ row: FactTable.Row, to page: inout MarkupWriter) {
    let verdict = row.first.verdict
    page.element("tr", ["role": "row", "class": "v-\(verdict.rawValue)"]) { page in
      page.element("th", ["scope": "row", "role": "rowheader"]) { page in
        page.element("a", ["href": "#finding-\(row.first.id)"], text: name(of: row))
        page.literal(" ")
        page.element("span", ["class": "sort"]) { page in
          HTMLReport.tag(&page, verdict)
          if !row.first.subject.isEmpty { page.text(" \(row.first.kind.rawValue)") }
        }
      }
      if hasColumns {
        for report in keys.reports { cell(&page, row, report) }
      } else {
        page.element("td", ["role": "cell", "data-label": "Printed, and by whom"]) { lines(&$0, row) }
      }
      page.element("td", ["role": "cell", "data-label": "Most origins print"]) { page in
        if verdict == .update, let latest = latest(of: row) {
          page.element("q", ["dir": "auto"], text: latest)
          page.text(" (the latest)")
        } else if let majority = row.majority {
          page.element("q", ["dir": "auto"], text: majority.words)
          page.text(" (\(majority.origins) of \(row.origins))")
        } else {
          page.element("span", ["class": "none"], text: verdict.isFlagged ? "no majority" : "–")
        }
      }
    }
    page.line()
  }

  private func cell(_ page: inout MarkupWriter, _ row: FactTable.Row, _ report: ReportSummary) {
    let label = "\(keys.letter(of: report.id)) \(report.label)"
    guard let cell = row.cell(of: report.id) else {
      page.element("td", ["role": "cell", "class": "empty", "data-label": label]) { page in
        page.element("span", ["aria-hidden": "true"], text: "– ")
        page.element("span", ["class": "unseen"], text: "not said")
      }
      return
    }
    let differs = cell.standing == .differs
    page.element(
      "td",
      ["role": "cell", "class": differs ? "differs v-\(cell.verdict.rawValue)" : "same", "data-label": label]
    ) { page in
      for (index, words) in cell.words.enumerated() {
        if index > 0 { page.literal(" <span class=\"fine\">and</span> ") }
        page.element("span", ["class": "words", "dir": "auto"], text: words)
      }
      if differs { flag(&page, cell.verdict) }
    }
  }

  private func flag(_ page: inout MarkupWriter, _ verdict: Verdict) {
    page.literal(" ")
    page.element("span", ["class": "flag"]) { page in
      page.element("span", ["aria-hidden": "true"], text: "\(verdict.symbol) ")
      page.text(word(for: verdict))
    }
  }

  private func lines(_ page: inout MarkupWriter, _ row: FactTable.Row) {
    page.element("ul", ["class": "lines"]) { page in
      for line in row.lines {
        let differs = line.standing == .differs
        page.element("li", ["class": differs ? "differs v-\(line.verdict.rawValue)" : "same"]) { page in
          page.element("span", ["class": "words", "dir": "auto"], text: line.words)
          for report in line.reports {
            page.literal(" ")
            let name = story.label(of: report)
            page.element("abbr", ["class": "key", "title": name], text: keys.letter(of: report))
          }
          if differs { flag(&page, line.verdict) }
        }
      }
    }
  }

  /// What the last report in time prints, if its time is known.
  private func latest(of row: FactTable.Row) -> String? {
    keys.reports.last { $0.published != nil && row.cell(of: $0.id) != nil }
      .flatMap { row.cell(of: $0.id)?.words.last }
  }

  private func name(of row: FactTable.Row) -> String {
    row.first.subject.isEmpty ? row.first.kind.rawValue : row.first.subject
  }

  private func word(for verdict: Verdict) -> String {
    switch verdict {
    case .conflict, .review: return "differs"
    case .update: return "changes"
    case .compatible: return "both true"
    case .agree: return "same"
    }
  }
}
