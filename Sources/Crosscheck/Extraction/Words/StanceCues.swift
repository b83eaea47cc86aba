/// The words without which a sentence takes no stance: no thing was done or undone in it, no figure moved.
///
/// Half of all sentences hold none; their clauses need not be read.
struct StanceCues: Sendable {
  static let standard = StanceCues()

  /// Whether a verb's number is one of those.
  private let isVerbCue: [Bool]
  /// The other words; a few too many are let in, none is left out.
  private let words: WordFilter

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
    self.words = WordFilter(words)
  }

  /// Whether a sentence holds one of the words.
  func stand(in sentence: Sentence, of document: Document) -> Bool {
    sentence.tokens.contains { index in
      let token = document.tokens[index]
      guard token.form == .word else { return false }
      if token.is(.negation) { return true }
      if let verb = document.value(of: .verb, at: index), isVerbCue[verb >> 3] { return true }
      return words.admits(token)
    }
  }
}
