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
    for (verb, concept) in PolarityConcept.byVerb.enumerated() where concept != nil {
      verbs[verb].insert(.deed)
    }
    for (verb, effect) in FrameWords.effects where effect == .negated { verbs[verb].insert(.deed) }
    for lemma in PolarityConcept.settling {
      if let verb = VerbLemmas.number(of: lemma) { verbs[verb].insert(.deed) }
    }
    for verb in verbs.indices
    where DirectionWords.isUp(verb) != nil || DirectionWords.figured[verb] != nil {
      verbs[verb].insert(.move)
    }
    for verb in DirectionReader.bringingVerbs { verbs[verb].insert(.move) }
    self.verbs = verbs
    var deeds = ["no", "none", "nobody", "neither", "nothing"]
    deeds += PolarityConcept.byAdjective.keys
    deeds += FrameWords.adjectiveEffects.filter { $0.value == .negated }.keys
    // Of `turned down` and `called off` the second word is the rarer one.
    deeds += PolarityConcept.byPhrase.keys.compactMap { $0.split(separator: " ").last.map(String.init) }
    // 'A 10-win improvement' needs no measure to be a movement.
    let told: [(Set<UInt64>, Landmarks.Kinds)] = [
      (Self.letters(of: deeds), .deed),
      (Set(DirectionWords.nounSides.keys), .movedNoun),
      (Self.letters(of: DirectionWords.adverbs.keys + ["back"]), .move),
      (Self.letters(of: DirectionWords.measures.flatMap(Lemmas.forms(of:))), .measure),
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

  /// What a word tells of what happened, by its first eight letters.
  @inline(__always)
  func kinds(of letters: UInt64) -> Landmarks.Kinds {
    Landmarks.Kinds(rawValue: UInt16(truncatingIfNeeded: words.bits(of: letters)))
  }

  /// What a word of the lexicon tells of what happened.
  func kinds(ofLexeme lexeme: Int32, in lexicon: Lexicon) -> Landmarks.Kinds {
    var kinds = kinds(of: lexicon.letters(of: lexeme))
    if lexicon.classes(of: lexeme).contains(.negation) { kinds.insert(.deed) }
    if let value = lexicon.value(of: .verb, lexeme: lexeme) {
      kinds.formUnion(verbs[VerbLemmas.split(value).verb])
    }
    return kinds
  }

  /// Whether what a sentence holds is enough for a stance.
  @inline(__always)
  static func suffice(_ cues: Landmarks.Kinds) -> Bool {
    !cues.isDisjoint(with: [.deed, .movedNoun])
      || cues.contains(.move) && !cues.isDisjoint(with: [.measure, .number])
  }

  /// Whether what a clause holds may be enough; what moved may be named in the clause before.
  @inline(__always)
  static func suffice(inClause cues: Landmarks.Kinds) -> Bool {
    !cues.isDisjoint(with: [.deed, .move, .movedNoun])
  }

  /// Whether what a sentence holds may tell which way a figure went.
  @inline(__always)
  static func tellMovement(_ cues: Landmarks.Kinds) -> Bool { !cues.isDisjoint(with: [.move, .movedNoun]) }
}
