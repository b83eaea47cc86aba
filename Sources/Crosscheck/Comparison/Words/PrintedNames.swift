/// The words of the names that each report of a story prints, folded.
struct PrintedNames {
  /// By the number of the report.
  private var words: [WordHashes] = []

  /// The reports that print names.
  var reports: Range<Int> { words.indices }

  /// Whether a word stands in a name that a report prints.
  func contains(_ word: String, in report: Int) -> Bool {
    words.indices.contains(report) && words[report].contains(Self.hash(of: word))
  }

  mutating func add(_ name: [String], of reports: Set<Int>) {
    let hashes = name.map(Self.hash)
    for report in reports {
      while words.count <= report { words.append(WordHashes()) }
      for hash in hashes { words[report].insert(hash) }
    }
  }

  private static func hash(of word: String) -> UInt64 {
    let hash = Concept(letters: word.utf8).hash
    return hash ^ hash >> 32
  }
}
