/// The dates of a fact in dispute on one line of time, a lane a side.
struct DateLine {
  private struct Lane {
    var words: String
    var letters: String
    var start: Int
    var end: Int
    var differs: Bool
  }

  private let row: FactTable.Row
  private let lanes: [Lane]

  private static let left = 24.0
  private static let right = 616.0
  private static let laneHeight = 44.0

  /// A line of a row, where two sides or more name times whose beginning and end are known.
  init?(row: FactTable.Row, keys: ReportKeys) {
    var lanes: [Lane] = []
    var sides: [String: Int] = [:]
    for claim in row.claims {
      guard case .time(let timex) = claim.value, let start = timex.start, let end = timex.end else {
        continue
      }
      let letter = keys.letter(of: claim.report)
      if let known = sides[timex.value] {
        if !lanes[known].letters.utf8.elementsEqual(letter.utf8) { lanes[known].letters += ", \(letter)" }
        continue
      }
      sides[timex.value] = lanes.count
      lanes.append(
        Lane(
          words: Passage.head(claim.quote, bytes: 60),
          letters: letter,
          start: start.universalMinute,
          end: end.universalMinute,
          differs: row.cell(of: claim.report)?.standing == .differs
        )
      )
    }
    guard lanes.count >= 2 else { return nil }
    self.row = row
    self.lanes = lanes
  }

  /// Draws the line.
  func write(to page: inout MarkupWriter, id: String) {
    let subject = row.first.subject.isEmpty ? row.first.kind.rawValue : row.first.subject
    let first = lanes.map(\.start).min() ?? 0
    let last = max(lanes.map(\.end).max() ?? 1, first + 1)
    let words = lanes.map { "\($0.letters): \($0.words), \(DateLine.text($0.start))" }
    let bottom = 10 + DateLine.laneHeight * Double(lanes.count)
    Drawing.write(
      to: &page,
      id: id,
      title: "\(subject): when",
      description: words.joined(separator: "; ") + ".",
      height: bottom + 34
    ) { page in
      for (index, lane) in lanes.enumerated() { draw(&page, lane, index, first: first, last: last) }
      Drawing.line(&page, "grid", from: (DateLine.left, bottom), to: (DateLine.right, bottom))
      Drawing.words(&page, DateLine.text(first), x: DateLine.left, y: bottom + 20, anchor: "start")
      Drawing.words(&page, DateLine.text(last - 1), x: DateLine.right, y: bottom + 20, anchor: "end")
    }
  }

  private func draw(_ page: inout MarkupWriter, _ lane: Lane, _ index: Int, first: Int, last: Int) {
    let scale = (DateLine.right - DateLine.left) / Double(last - first)
    let start = min(DateLine.left + Double(lane.start - first) * scale, DateLine.right - 6)
    let width = max(6, min(Double(lane.end - lane.start) * scale, DateLine.right - start))
    let top = 10 + DateLine.laneHeight * Double(index)
    let isRight = start > (DateLine.left + DateLine.right) / 2
    Drawing.words(
      &page,
      "\(lane.letters)  \(lane.words)",
      x: isRight ? start + width : start,
      y: top + 13,
      anchor: isRight ? "end" : "start",
      kind: "label"
    )
    let attributes: MarkupWriter.Attributes = [
      "class": lane.differs ? "off" : "on", "x": Drawing.at(start), "y": Drawing.at(top + 20),
      "width": Drawing.at(width), "height": "12", "rx": "2",
    ]
    page.element("rect", attributes) { _ in }
  }

  private static func text(_ minute: Int) -> String {
    let day = minute >= 0 ? minute / 1440 : (minute - 1439) / 1440
    return MomentText.text(of: Moment(day: CalendarDay(number: day)))
  }
}
