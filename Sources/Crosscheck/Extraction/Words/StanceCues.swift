/// The words without which a sentence takes no stance: no thing was done or undone in it, no figure moved.
///
/// Many sentences hold none; their clauses need not be read.
struct StanceCues: Sendable {
  static let standard = StanceCues()

  /// What a verb's number tells by itself.
  private let verbs: [Landmarks.Kinds]
  /// What the other words tell, by their first eight letters; a few too many are let in, none is left out.
  private let words: LetterTable

  private init() {
    var verbs = [Landmarks.Kinds](repeating: [], count: VerbLemmas.count)
    for verb in PolarityConcept.byVerb.keys { verbs[verb].insert(.deed) }
    for (verb, effect) in FrameWords.effects where effect == .negated { verbs[verb].insert(.deed) }
    for lemma in PolarityConcept.settling.union(PolarityConcept.phraseVerbs) {
      if let verb = VerbLemmas.number(of: lemma) { verbs[verb].insert(.deed) }
    }
    for verb in DirectionWords.byVerb.keys { verbs[verb].insert(.move) }
    self.verbs = verbs
    var deeds = ["no", "none", "nobody", "neither", "nothing"]
    deeds += PolarityConcept.byAdjective.keys
    deeds += FrameWords.adjectiveEffects.filter { $0.value == .negated }.keys
    // Of `turned down` and `called off` the second word is the rarer one.
    deeds += PolarityConcept.byPhrase.keys.compactMap { $0.split(separator: " ").last.map(String.init) }
    // 'A 10-win improvement' needs no measure to be a movement.
    let figured = Set(DirectionWords.byNoun.keys)
    let told: [(Set<UInt64>, Landmarks.Kinds)] = [
      (Self.letters(of: deeds).union(figured), .deed),
      (Self.letters(of: DirectionWords.adverbs.keys), .move),
      (Self.letters(of: DirectionWords.measures.flatMap(NounForms.forms(of:))), .measure),
    ]
    var bits: [UInt64: UInt32] = [:]
    for (words, kind) in told {
      for letters in words { bits[letters, default: 0] |= UInt32(kind.rawValue) }
    }
    words = LetterTable(bits)
  }

  private static func letters(of words: some Sequence<String>) -> Set<UInt64> {
    Set(words.map { PackedLetters.of($0) })
  }

  /// What a word tells of what happened.
  @inline(__always)
  func kinds(of token: Token, at index: Int, in document: Document) -> Landmarks.Kinds {
    var kinds = Landmarks.Kinds(rawValue: UInt16(truncatingIfNeeded: words.bits(of: token.letters)))
    if token.is(.negation) { kinds.insert(.deed) }
    if token.is(.verb), let value = document.value(of: .verb, at: index) {
      kinds.formUnion(verbs[VerbLemmas.split(value).verb])
    }
    return kinds
  }

  /// Whether a sentence holds what a stance needs.
  static func stand(in sentence: Sentence, _ landmarks: Landmarks) -> Bool {
    let all = landmarks.all(in: sentence.tokens)
    return all.contains(.deed) || all.contains([.move, .measure])
  }
}
