/// Words and phrases that reports use for the same thing, by concept.
///
/// A line earns its place by pairs that stand in reports of one event. Words are listed with their irregular forms;
/// regular ones meet through `Stem`. The first word names the concept. A word stands in one line only; words joined by
/// hyphens are a phrase, `run-out`, whose words may stand apart.
struct Thesaurus: Sendable {
  /// Two words or more that mean one thing.
  private struct Phrase: Sendable {
    let rest: [Concept]
    let concept: Concept
  }

  private let conceptByStem: TableByHash<Concept>
  /// By the stem of the first word, the longest first.
  private let phrases: TableByHash<[Phrase]>

  init(_ lines: [String]) {
    var concepts = TableByHash<Concept>()
    var phrases: [Concept: [Phrase]] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let concept = Concept(stem: Stem.of(first))
      for word in words {
        let stems = word.split(separator: "-").map { Concept(stem: Stem.of(String($0))) }
        if stems.count > 1 {
          phrases[stems[0], default: []].append(Phrase(rest: Array(stems.dropFirst()), concept: concept))
        } else if concepts.number(of: stems[0].hash) == nil {
          concepts.add(stems[0].hash, concept)
        }
      }
    }
    conceptByStem = concepts
    self.phrases = phrases.reduce(into: TableByHash()) { table, phrases in
      table.add(phrases.key.hash, phrases.value.sorted { $0.rest.count > $1.rest.count })
    }
  }

  /// The concept of a stem: the thesaurus's, or the stem's own.
  func concept(ofStem stem: Concept) -> Concept { conceptByStem.value(of: stem.hash) ?? stem }

  /// The concept of a lower-case word.
  func concept(of word: String) -> Concept { concept(ofStem: Concept(stem: Stem.of(word))) }

  /// Whether a phrase begins with a stem.
  func beginsPhrase(_ stem: Concept) -> Bool { phrases.number(of: stem.hash) != nil }

  /// The concept of the phrase that begins with a stem, and how many of the stems behind it belong to it.
  ///
  /// `stem` gives the stem that stands so many words behind the first, from 1; nil past the sentence's words.
  func phrase(from first: Concept, next stem: (Int) -> Concept?) -> (concept: Concept, following: Int)? {
    guard let candidates = phrases.value(of: first.hash) else { return nil }
    for phrase in candidates
    where phrase.rest.indices.allSatisfy({ stem($0 + 1) == phrase.rest[$0] }) {
      return (phrase.concept, phrase.rest.count)
    }
    return nil
  }

  /// All lines.
  static let lines = people + harm + law + money + politics + things + actions + time

  static let standard = Thesaurus(lines)
}

/// What a word means as far as two reports need to share it: the hash of a stem, FNV-1a.
struct Concept: Hashable, Sendable, Comparable {
  let hash: UInt64

  init(stem: [UInt8]) { self.init(letters: stem) }

  /// Letters as they are: names and values that are only told apart.
  init(letters: some Sequence<UInt8>) { hash = letters.reduce(Lexicon.seed, Lexicon.hash) }

  init(_ word: StaticString) {
    self = Thesaurus.standard.concept(of: "\(word)")
  }

  static func < (left: Concept, right: Concept) -> Bool { left.hash < right.hash }
}
