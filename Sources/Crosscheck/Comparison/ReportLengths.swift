/// How many sentences the reports of a story have, headlines included.
struct ReportLengths {
  /// A report of so many sentences tells of one event.
  static let brief = 16

  /// A heading of more words and marks is a table or a text without full stops.
  static let longestHeadline = 60

  /// A sentence of more words and marks is a list, in which no clause is read.
  static let longestSentence = 80

  /// So many sentences tell little but the news itself; the longer a report, the more else its beginning may tell.
  private static let telling = 8.0

  private let sentences: [Int: Int]

  init(_ texts: [ReportText]) {
    sentences = texts.reduce(into: [:]) { $0[$1.report, default: 0] += $1.document.sentences.count }
  }

  /// The sentences of a report, by its index in the story.
  subscript(report: Int) -> Int { sentences[report] ?? 0 }

  /// Whether a report is so short that it tells of one event.
  func isBrief(_ report: Int) -> Bool { self[report] <= Self.brief }

  /// How much a sentence is where the news itself is told, 0 to 1: the headline and the beginning.
  func prominence(ofSentence sentence: Int, in text: ReportText) -> Double {
    guard text.part == .title || sentence <= 1 else { return 0 }
    return min(1, Self.telling / Double(max(1, self[text.report])))
  }
}

/// How much passages share at least, in telling words: in reports so short that they tell of one event, and in longer ones.
struct LeastBond {
  let brief: Double
  let long: Double

  /// Whether a bond is enough between reports that are all brief, or not.
  func isMet(by bond: Double, areBrief: Bool) -> Bool { bond >= (areBrief ? brief : long) }
}

extension Sequence {
  /// The first element of each report, in order.
  func firstOfEachReport(_ report: (Element) -> Int) -> [Element] {
    var seen = Set<Int>()
    return filter { seen.insert(report($0)).inserted }
  }
}
