/// How many sentences the reports of a story have, headlines included.
struct ReportLengths {
  /// A report of so many sentences tells of one event.
  static let brief = 16

  private let sentences: [Int: Int]

  init(_ texts: [ReportText]) {
    sentences = texts.reduce(into: [:]) { $0[$1.report, default: 0] += $1.document.sentences.count }
  }

  /// The sentences of a report, by its index in the story.
  subscript(report: Int) -> Int { sentences[report] ?? 0 }

  /// Whether a report is so short that it tells of one event.
  func isBrief(_ report: Int) -> Bool { self[report] <= Self.brief }
}

extension Sequence {
  /// The first element of each report, in order.
  func firstOfEachReport(_ report: (Element) -> Int) -> [Element] {
    var seen = Set<Int>()
    return filter { seen.insert(report($0)).inserted }
  }
}
