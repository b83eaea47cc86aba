/// The letters that stand for a story's reports in its table, its evidence and its drawings.
struct ReportKeys {
  /// The reports as the page orders them: by time, those without one last, then by id.
  let reports: [ReportSummary]
  private let letters: [String: String]

  init(_ story: StoryResult) {
    reports = story.reports.sorted { left, right in
      switch (left.published?.universalMinute, right.published?.universalMinute) {
      case (let one?, let two?) where one != two: return one < two
      case (nil, _?): return false
      case (_?, nil): return true
      default: return left.id < right.id
      }
    }
    var letters: [String: String] = [:]
    for (index, report) in reports.enumerated() { letters[report.id] = ReportKeys.letter(index) }
    self.letters = letters
  }

  /// The letter of a report.
  func letter(of report: String) -> String { letters[report] ?? "–" }

  /// Letters as spreadsheets count: A to Z, then AA, AB.
  private static func letter(_ index: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}
