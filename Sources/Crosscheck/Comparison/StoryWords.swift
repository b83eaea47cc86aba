/// The words of a story with what they mean: each is looked up once, however often it stands in the reports.
struct StoryWords: Sendable {
  /// A word with what it means.
  struct Word: Sendable {
    let stem: Concept
    /// The thesaurus's concept of the word.
    let concept: Concept
    /// The number of that concept in the story.
    let number: Int32
    /// Whether a phrase of the thesaurus begins with it.
    let beginsPhrase: Bool
    let marks: WordMarks
  }

  private var words = TableByHash<Word>(capacity: 2048)
  private var concepts = TableByHash<Concept>(capacity: 2048)

  private let thesaurus = Thesaurus.standard
  /// The letters of the word that is read, in room that is used again.
  private var letters: [UInt8] = []

  init() {}

  /// How many concepts have a number.
  var conceptCount: Int { concepts.values.count }

  /// What the word of a token means.
  mutating func word(at index: Int, of document: Document) -> Word {
    let key = document.hash(ofToken: index)
    if let known = words.value(of: key) { return known }
    let word = read(document.tokens[index], of: document.bytes)
    words.add(key, word)
    return word
  }

  /// The number of a concept in the story, which it is given if it has none.
  mutating func number(of concept: Concept) -> Int32 {
    Int32(concepts.number(of: concept.hash) ?? concepts.add(concept.hash, concept))
  }

  /// The numbers of the story's concepts.
  var numbers: TableByHash<Concept> { concepts }

  private mutating func read(_ token: Token, of bytes: [UInt8]) -> Word {
    letters.removeAll(keepingCapacity: true)
    for byte in bytes[token.range] where byte != 0x2E {
      letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    let spelling = Concept(letters: letters)
    let stem = Concept(stem: Stem.of(letters))
    let concept = thesaurus.concept(of: letters, stem: stem)
    return Word(
      stem: stem,
      concept: concept,
      number: number(of: concept),
      beginsPhrase: thesaurus.beginsPhrase(stem),
      marks: WordMarks.of(spelling: spelling, stem: stem)
    )
  }
}
