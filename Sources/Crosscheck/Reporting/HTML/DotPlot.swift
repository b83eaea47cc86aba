/// The values of a numeric fact against the times of the reports: a rising line reads as an update, a lone dot off
/// the line as a conflict.
struct DotPlot {
  private struct Point {
    var report: ReportSummary
    var letter: String
    var value: Double
    /// How far the figure reaches down and up; nil at an open end.
    var low: Double?
    var high: Double?
    var differs: Bool
    var isVague: Bool
  }

  private let row: FactTable.Row
  private let points: [Point]
  private let unit: String?
  /// Whether every report tells its time and they are not all the same.
  private let isTimed: Bool

  private static let left = 76.0
  private static let right = 600.0
  private static let top = 26.0
  private static let bottom = 216.0

  /// A plot of a row, where reports give three values or more in one unit; of two, a sentence says more.
  init?(row: FactTable.Row, keys: ReportKeys) {
    switch row.first.verdict {
    case .conflict, .review, .update: break
    case .compatible, .agree: return nil
    }
    var points: [Point] = []
    var units: Set<String?> = []
    for report in keys.reports {
      for claim in row.claims where claim.report == report.id {
        guard case .amount(let amount) = claim.value, let value = amount.high ?? amount.low else {
          return nil
        }
        units.insert(amount.unit)
        let middle = ((amount.low ?? value) + value) / 2
        if points.last?.report.id == report.id, points.last?.value == middle { continue }
        points.append(
          Point(
            report: report,
            letter: keys.letter(of: report.id),
            value: middle,
            low: amount.low,
            high: amount.high,
            differs: DotPlot.isOdd(row.cell(of: report.id)),
            isVague: amount.modifier == .approximate
          )
        )
      }
    }
    guard units.count == 1, Set(points.map(\.value)).count >= 3
    else {
      return nil
    }
    self.row = row
    self.points = points
    unit = units.first ?? nil
    let times = Set(points.compactMap { $0.report.published?.universalMinute })
    isTimed = times.count > 1 && points.allSatisfy { $0.report.published != nil }
  }

  /// A figure that only changes in the course of time lies on its line.
  private static func isOdd(_ cell: FactTable.Cell?) -> Bool {
    cell.map { $0.standing == .differs && $0.verdict.isFlagged } ?? false
  }

  /// Draws the plot.
  func write(to page: inout MarkupWriter, id: String) {
    let subject = row.first.subject.isEmpty ? row.first.kind.rawValue : row.first.subject
    let title = "\(subject)\(unit.map { " (\($0))" } ?? "") \(isTimed ? "by time of report" : "by report")"
    let values = points.map(\.value)
    let ticks = AxisTicks(
      low: values.min() ?? 0,
      high: values.max() ?? 1,
      areWhole: values.allSatisfy { $0 == $0.rounded() }
    )
    Drawing.write(to: &page, id: id, title: title, description: description, height: 262) { page in
      axes(&page, ticks)
      versions(&page, ticks)
      for (index, point) in points.enumerated() { mark(&page, point, at: place(index, ticks), ticks) }
      labels(&page, ticks)
    }
  }

  private var description: String {
    points.map { point in
      let time = point.report.published.map { " at \(MomentText.text(of: $0))" } ?? ""
      let bound =
        point.high == nil ? "at least " : point.low == nil ? "at most " : point.isVague ? "about " : ""
      return "\(point.letter) \(point.report.label)\(time): \(bound)\(AxisTicks.text(point.value))"
    }.joined(separator: "; ") + "."
  }

  private func place(_ index: Int, _ ticks: AxisTicks) -> (x: Double, y: Double) {
    let width = DotPlot.right - DotPlot.left
    let y = height(of: points[index].value, ticks)
    guard isTimed else {
      return (DotPlot.left + width * (Double(index) + 0.5) / Double(points.count), y)
    }
    let times = points.compactMap { $0.report.published?.universalMinute }
    guard let time = points[index].report.published?.universalMinute, let first = times.min(),
      let last = times.max()
    else { return (DotPlot.left, y) }
    return (DotPlot.left + 16 + (width - 32) * Double(time - first) / Double(max(1, last - first)), y)
  }

  private func height(of value: Double, _ ticks: AxisTicks) -> Double {
    guard let low = ticks.values.first, let high = ticks.values.last, high > low else {
      return DotPlot.bottom
    }
    return DotPlot.bottom - (DotPlot.bottom - DotPlot.top) * (value - low) / (high - low)
  }

  private func axes(_ page: inout MarkupWriter, _ ticks: AxisTicks) {
    for value in ticks.values {
      let y = height(of: value, ticks)
      Drawing.line(&page, "grid", from: (DotPlot.left, y), to: (DotPlot.right, y))
      Drawing.words(&page, AxisTicks.text(value), x: DotPlot.left - 10, y: y + 4, anchor: "end")
    }
    guard isTimed else {
      for (index, point) in points.enumerated() {
        Drawing.words(&page, point.letter, x: place(index, ticks).x, y: DotPlot.bottom + 22, anchor: "middle")
      }
      return
    }
    let times = points.compactMap(\.report.published).sorted { $0.universalMinute < $1.universalMinute }
    guard let first = times.first, let last = times.last else { return }
    Drawing.words(&page, MomentText.text(of: first), x: DotPlot.left, y: DotPlot.bottom + 26, anchor: "start")
    Drawing.words(&page, MomentText.text(of: last), x: DotPlot.right, y: DotPlot.bottom + 26, anchor: "end")
  }

  /// Dashed lines between the versions of one outlet.
  private func versions(_ page: inout MarkupWriter, _ ticks: AxisTicks) {
    for (index, point) in points.enumerated() {
      guard let outlet = point.report.outlet,
        let next = points[(index + 1)...].firstIndex(where: { $0.report.outlet == outlet })
      else { continue }
      Drawing.line(&page, "versions", from: place(index, ticks), to: place(next, ticks))
    }
  }

  private func mark(
    _ page: inout MarkupWriter,
    _ point: Point,
    at place: (x: Double, y: Double),
    _ ticks: AxisTicks
  ) {
    if point.low != point.high {
      let foot = point.low.map { height(of: $0, ticks) } ?? min(place.y + 44, DotPlot.bottom)
      let head = point.high.map { height(of: $0, ticks) } ?? max(place.y - 44, DotPlot.top - 12)
      Drawing.line(&page, "whisker", from: (place.x, foot), to: (place.x, head))
      for (end, isOpen) in [(foot, point.low == nil), (head, point.high == nil)] where !isOpen {
        Drawing.line(&page, "whisker", from: (place.x - 5, end), to: (place.x + 5, end))
      }
    }
    let hollow = point.isVague ? " vague" : ""
    if point.differs {
      let (x, y) = (Drawing.at(place.x), place.y)
      let corners =
        "\(x),\(Drawing.at(y - 8)) \(Drawing.at(place.x + 8)),\(Drawing.at(y)) \(x),\(Drawing.at(y + 8)) "
        + "\(Drawing.at(place.x - 8)),\(Drawing.at(y))"
      page.element("polygon", ["class": "off\(hollow)", "points": corners]) { _ in }
    } else {
      let attributes: MarkupWriter.Attributes = [
        "class": "on\(hollow)", "cx": Drawing.at(place.x), "cy": Drawing.at(place.y), "r": "6",
      ]
      page.element("circle", attributes) { _ in }
    }
  }

  /// The letters beside the marks; marks that lie on each other share one label.
  private func labels(_ page: inout MarkupWriter, _ ticks: AxisTicks) {
    var labels: [(x: Double, y: Double, words: String)] = []
    for (index, point) in points.enumerated() {
      let (x, y) = place(index, ticks)
      if let near = labels.firstIndex(where: { abs($0.x - x) < 18 && abs($0.y - y) < 14 }) {
        labels[near].words += ", \(point.letter)"
      } else {
        let bound = point.high == nil ? "≥" : point.low == nil ? "≤" : point.isVague ? "~" : ""
        labels.append((x, y, "\(point.letter) \(bound)\(AxisTicks.text(point.value))"))
      }
    }
    for label in labels {
      let isRight = label.x > DotPlot.right - 60
      Drawing.words(
        &page,
        label.words,
        x: label.x + (isRight ? -12 : 12),
        y: label.y - 9,
        anchor: isRight ? "end" : "start",
        kind: "label"
      )
    }
  }
}
