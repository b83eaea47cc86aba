/// The reports of a story in full, their claims marked: whoever opens two reads them side by side.
///
/// A text stands on the page once, however many pairs there are. Opening and standing side by side is the browser's own
/// doing, so that it works without scripts.
struct ReadingSection {
  let view: StoryView

  /// How much of a text is shown: a report longer than this is shown around its claims.
  private static let shownBytes = 16_000
  /// How much of a passage without claims is shown on either side of one once the text is over that length.
  private static let reach = 200

  func write(to page: inout MarkupWriter) {
    let reports = view.keys.reports.filter { $0.text != nil }
    guard !reports.isEmpty else { return }
    page.element("section", ["class": "reading"]) { page in
      page.element("h3", text: reports.count > 1 ? "Side by side" : "The report in full")
      page.element(
        "p",
        ["class": "fine"],
        text: reports.count > 1
          ? "Each report in full, its claims marked. Open two to read them beside each other."
          : "Its claims are marked."
      )
      page.line()
      page.element("div", ["class": "shelf"]) { page in
        for report in reports { sheet(&page, report) }
      }
    }
    page.line()
  }

  private func sheet(_ page: inout MarkupWriter, _ report: ReportSummary) {
    guard let sheet = view.texts.sheet(of: report.id), let text = report.text else { return }
    page.element("details", ["class": "sheet", "id": sheet.name]) { page in
      page.element("summary") { page in
        page.element("span", ["class": "key"], text: view.keys.letter(of: report.id))
        page.text(" \(report.label) ")
        page.element("span", ["class": "fine"], text: Self.counts(sheet))
      }
      let name = "\(report.label) in full"
      let region: MarkupWriter.Attributes = [
        "class": "leaf", "tabindex": "0", "role": "region", "aria-label": name,
        "lang": view.language(of: report.id),
      ]
      page.element("div", region) { page in
        if let title = report.title {
          page.element("p", ["class": "title", "dir": "auto"]) { page in
            write(Array(title.utf8), sheet.headline, to: &page, isFull: title.utf8.count < 2000)
          }
        }
        paragraphs(&page, Array(text.utf8), sheet.text, report.passedOver.map(\.range))
      }
    }
    page.line()
  }

  private static func counts(_ sheet: MarkedTexts.Sheet) -> String {
    let marks = sheet.headline + sheet.text
    let flagged = marks.count { $0.verdict.isFlagged }
    guard flagged > 0 else { return "\(marks.count) marked" }
    return "\(flagged) to correct or decide, \(marks.count) marked"
  }

  /// The text paragraph by paragraph; beyond what is shown, those with claims in them.
  private func paragraphs(
    _ page: inout MarkupWriter,
    _ text: [UInt8],
    _ marks: [MarkedTexts.Mark],
    _ passedOver: [Range<Int>]
  ) {
    var next = 0
    var spent = 0
    var leftOut = 0
    for line in TextParagraphs.ranges(in: text, apart: passedOver).map({ text[$0] }) {
      let first = next
      while next < marks.count, marks[next].range.lowerBound < line.endIndex { next += 1 }
      // A quotation may go on in the next paragraph: it is marked as far as this one goes.
      let held = marks[first..<next].map { mark in
        var mark = mark
        mark.range = mark.range.clamped(to: line.startIndex..<line.endIndex)
        return mark
      }
      guard spent + line.count <= Self.shownBytes || !held.isEmpty || spent == 0 else {
        leftOut += 1
        continue
      }
      omission(&page, &leftOut)
      let isPassedOver = held.isEmpty && passedOver.contains { $0.overlaps(line.startIndex..<line.endIndex) }
      page.element("p", ["class": isPassedOver ? "passed" : nil, "dir": "auto"]) { page in
        write(line, held, to: &page, isFull: spent + line.count <= Self.shownBytes)
      }
      page.line()
      spent += line.count
    }
    omission(&page, &leftOut)
  }

  private func omission(_ page: inout MarkupWriter, _ leftOut: inout Int) {
    guard leftOut > 0 else { return }
    let words = "\(SummaryLine.count(leftOut, "paragraph")) without a marked claim left out."
    page.element("p", ["class": "fine"], text: words)
    leftOut = 0
  }

  /// A passage with its marks; where it is too long, what lies far from them is cut.
  private func write<Bytes: RandomAccessCollection>(
    _ bytes: Bytes,
    _ marks: [MarkedTexts.Mark],
    to page: inout MarkupWriter,
    isFull: Bool
  ) where Bytes.Element == UInt8, Bytes.Index == Int {
    var place = bytes.startIndex
    for mark in marks where mark.range.lowerBound >= place && mark.range.upperBound <= bytes.endIndex {
      plain(bytes, place..<mark.range.lowerBound, to: &page, isFull, isFirst: place == bytes.startIndex)
      let attributes: MarkupWriter.Attributes = [
        "class": "claim v-\(mark.verdict.rawValue)", "id": mark.name, "href": "#\(mark.finding)",
        "title": "\(mark.verdict.rawValue): \(mark.kind.rawValue)",
      ]
      page.element("a", attributes) { page in
        let words = Passage.head(String(decoding: bytes[mark.range], as: UTF8.self), bytes: 600)
        page.element("mark", text: words)
      }
      place = mark.range.upperBound
    }
    plain(bytes, place..<bytes.endIndex, to: &page, isFull, isFirst: marks.isEmpty, isLast: true)
  }

  private func plain<Bytes: RandomAccessCollection>(
    _ bytes: Bytes,
    _ range: Range<Int>,
    to page: inout MarkupWriter,
    _ isFull: Bool,
    isFirst: Bool = false,
    isLast: Bool = false
  ) where Bytes.Element == UInt8, Bytes.Index == Int {
    guard !range.isEmpty else { return }
    let words = String(decoding: bytes[range], as: UTF8.self)
    guard !isFull, range.count > 3 * Self.reach else { return page.text(words) }
    switch (isFirst, isLast) {
    case (true, true): page.text(Passage.head(words, bytes: Self.shownBytes))
    case (true, false): page.text(Passage.foot(words, bytes: Self.reach))
    case (false, true): page.text(Passage.head(words, bytes: Self.reach))
    case (false, false):
      let end = Passage.foot(words, bytes: Self.reach)
      page.text("\(Passage.head(words, bytes: Self.reach)) \(end)")
    }
  }
}
