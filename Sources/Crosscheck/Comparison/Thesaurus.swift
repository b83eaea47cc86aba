/// Words that reports use for the same thing, by concept.
///
/// Small on purpose: a line earns its place by pairs that stand in reports of one event. Words are listed with their
/// irregular forms; regular ones meet through `Stem`. The first word names the concept. A word stands in one line only.
struct Thesaurus: Sendable {
  private let conceptByStem: [[UInt8]: Concept]

  init(_ lines: [String]) {
    var table: [[UInt8]: Concept] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let concept = Concept(stem: Stem.of(first))
      for word in words where table[Stem.of(word)] == nil { table[Stem.of(word)] = concept }
    }
    conceptByStem = table
  }

  /// The concept of a stem: the thesaurus's, or the stem's own.
  func concept(ofStem stem: [UInt8]) -> Concept { conceptByStem[stem] ?? Concept(stem: stem) }

  /// The concept of a lower-case word.
  func concept(of word: String) -> Concept { concept(ofStem: Stem.of(word)) }

  static let standard = Thesaurus(people + harm + law + money + politics + things + actions + time)
}

/// What a word means as far as two reports need to share it: the hash of a stem, FNV-1a.
struct Concept: Hashable, Sendable, Comparable {
  let hash: UInt64

  init(stem: [UInt8]) { hash = stem.reduce(Lexicon.seed, Lexicon.hash) }

  init(_ word: StaticString) {
    self = Thesaurus.standard.concept(of: "\(word)")
  }

  static func < (left: Concept, right: Concept) -> Bool { left.hash < right.hash }
}
