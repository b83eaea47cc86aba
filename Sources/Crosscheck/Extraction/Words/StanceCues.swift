/// The words without which a sentence takes no stance: no thing was done or undone in it, no figure moved.
///
/// Half of all sentences hold none; their clauses need not be read.
struct StanceCues: Sendable {
  static let standard = StanceCues()

  /// Whether a verb's number is one of those.
  private let isVerbCue: [Bool]
  /// First eight letters of the other words: a few words too many are let in, none is left out.
  private let letters: Set<UInt64>
  /// A bit a hash, so that most words need no search.
  private let filter: [Bool]

  private init() {
    isVerbCue = VerbLemmas.lemmas.indices.map { verb in
      PolarityConcept.byVerb[verb] != nil || DirectionWords.byVerb[verb] != nil
        || FrameWords.effects[verb] == .negated
        || PolarityConcept.phraseVerbs.contains(VerbLemmas.lemmas[verb])
    }
    var words = ["no", "none", "nobody", "neither", "nothing", "no-one"]
    words += DirectionWords.adverbs.keys
    words += PolarityConcept.byAdjective.keys
    words += FrameWords.adjectiveEffects.filter { $0.value == .negated }.keys
    // Behind a verb that is not listed only the second word of a phrase is known.
    words += PolarityConcept.byPhrase.keys.compactMap { $0.split(separator: " ").last.map(String.init) }
    letters = Set(words.map { Array($0.utf8).packedLetters(0..<$0.utf8.count) })
    var filter = [Bool](repeating: false, count: 4096)
    for word in letters { filter[Self.slot(word)] = true }
    self.filter = filter
  }

  private static func slot(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: (letters &* 0x9e37_79b9_7f4a_7c15) >> 52)
  }

  /// Whether a sentence holds one of the words.
  func stand(in sentence: Sentence, of document: Document) -> Bool {
    sentence.tokens.contains { index in
      let token = document.tokens[index]
      guard token.form == .word else { return false }
      if token.is(.negation) { return true }
      if let verb = document.value(of: .verb, at: index), isVerbCue[verb >> 3] { return true }
      return filter[Self.slot(token.letters)] && letters.contains(token.letters)
    }
  }
}
