/// What of a story's reports was compared with nothing: numbers that became no fact, and passages that were taken for no
/// part of a report.
struct UncheckedSection {
  let view: StoryView

  /// How much of such a passage is shown.
  private static let shownBytes = 160

  func write(to page: inout MarkupWriter) {
    numbers(&page)
    passages(&page)
  }

  private func numbers(_ page: inout MarkupWriter) {
    let reports = view.keys.reports
    let numbers = reports.reduce(0) { $0 + $1.numbers }
    let placed = reports.reduce(0) { $0 + $1.placedNumbers }
    let left = reports.flatMap { report in report.unplaced.map { (report.id, $0.text, $0.location) } }
    guard numbers > 0 else { return }
    guard !left.isEmpty else {
      let words = "\(placed) of \(SummaryLine.count(numbers, "number")) became part of a fact."
      page.element("p", ["class": "fine"], text: words)
      return
    }
    let words = "\(placed) of \(numbers) became part of a fact; these were compared with nothing."
    fold(&page, "Not placed: \(SummaryLine.count(left.count, "number"))", words, left)
  }

  private func passages(_ page: inout MarkupWriter) {
    let passages = view.keys.reports.flatMap { report in
      report.passedOver.map { (report.id, $0.text, $0.location) }
    }
    guard !passages.isEmpty else { return }
    let words = "Taken for bylines, credits and parts of a page, and compared with nothing."
    fold(&page, "Passed over: \(SummaryLine.count(passages.count, "passage"))", words, passages)
  }

  private func fold(
    _ page: inout MarkupWriter,
    _ heading: String,
    _ gloss: String,
    _ items: [(report: String, words: String, location: Location)]
  ) {
    page.element("details", ["class": "ledger"]) { page in
      page.element("summary") { page in
        page.element("h3", text: heading)
        page.literal(" ")
        page.element("span", ["class": "gloss"], text: gloss)
      }
      page.element("ul", ["class": "unplaced"]) { page in
        for item in items {
          page.element("li") { page in
            page.element("span", ["class": "key"], text: view.keys.letter(of: item.report))
            page.literal(" ")
            let words = Passage.head(item.words, bytes: Self.shownBytes)
            page.element("q", ["dir": "auto", "lang": view.language(of: item.report)], text: words)
            page.literal(" ")
            var location = item.location
            location.path = view.options.relative(location.path)
            page.element("code", text: LocationText.text(of: location))
          }
          page.line()
        }
      }
    }
    page.line()
  }
}
