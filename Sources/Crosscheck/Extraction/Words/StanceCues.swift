/// The words without which a sentence takes no stance: no thing was done or undone in it, no figure moved.
///
/// Many sentences hold none; their clauses need not be read.
struct StanceCues: Sendable {
  static let standard = StanceCues()

  /// Whether a verb's number is one that by itself says that something was done or not.
  private let isDeed: [Bool]
  /// Whether a verb's number is one of going up or down.
  private let isMove: [Bool]
  /// The other words that do; a few too many are let in, none is left out.
  private let deeds: WordFilter
  /// Words that say which way a figure went.
  private let moves: WordFilter
  /// What can go up and down: without it nothing moved.
  private let measures: WordFilter

  private init() {
    var isDeed = [Bool](repeating: false, count: VerbLemmas.count)
    var isMove = isDeed
    for verb in PolarityConcept.byVerb.keys { isDeed[verb] = true }
    for (verb, effect) in FrameWords.effects where effect == .negated { isDeed[verb] = true }
    for lemma in PolarityConcept.settling.union(PolarityConcept.phraseVerbs) {
      if let verb = VerbLemmas.number(of: lemma) { isDeed[verb] = true }
    }
    for verb in DirectionWords.byVerb.keys { isMove[verb] = true }
    self.isDeed = isDeed
    self.isMove = isMove
    var words = ["no", "none", "nobody", "neither", "nothing", "no-one"]
    words += PolarityConcept.byAdjective.keys
    words += FrameWords.adjectiveEffects.filter { $0.value == .negated }.keys
    // Of `turned down` and `called off` the second word is the rarer one.
    words += PolarityConcept.byPhrase.keys.compactMap { $0.split(separator: " ").last.map(String.init) }
    // 'A 10-win improvement' needs no measure to be a movement.
    deeds = WordFilter(words, beginningWith: DirectionWords.byNoun.keys)
    moves = WordFilter(DirectionWords.adverbs.keys)
    measures = WordFilter(DirectionWords.measures.flatMap(NounForms.forms(of:)))
  }

  /// Whether a sentence holds what a stance needs.
  func stand(in sentence: Sentence, of document: Document) -> Bool {
    var hasMove = false
    var hasMeasure = false
    for index in sentence.tokens {
      let token = document.tokens[index]
      guard token.form == .word else { continue }
      if token.is(.negation) || deeds.admits(token) { return true }
      if let value = document.value(of: .verb, at: index) {
        let verb = VerbLemmas.split(value).verb
        if isDeed[verb] { return true }
        hasMove = hasMove || isMove[verb]
      }
      hasMove = hasMove || moves.admits(token)
      hasMeasure = hasMeasure || measures.admits(token)
      if hasMove, hasMeasure { return true }
    }
    return false
  }
}
