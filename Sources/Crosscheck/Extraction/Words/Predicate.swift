/// What a clause says happens: the verb that carries the meaning, under the verbs that bend it.
struct Predicate {
  /// Lemma of the verb that carries the meaning.
  private(set) var lemma: String?
  /// Indices of its tokens, auxiliaries included.
  private(set) var tokens: Range<Int>?
  /// Lemma of the verb above it.
  private(set) var outerLemma: String?
  private(set) var isPassive = false
  private(set) var isNegated = false
  /// What the verbs above make of it.
  private(set) var stance: Frame.Stance?
  /// Number of the verb that carries the meaning.
  private(set) var verb: Int?

  init(_ clause: Clause, in document: Document) {
    guard let head = clause.verb else { return }
    set(head, in: document)
    isNegated = head.isNegated || document.word("without", at: head.tokens.lowerBound - 1)
    if clause.isUnderNegation { isNegated.toggle() }
    var outer = head
    for dependent in clause.dependents where dependent.role == .infinitive {
      guard let effect = Predicate.effect(of: outer, on: dependent, in: document) else { break }
      outerLemma = lemma
      // 'have yet to vote': it has not been done.
      let isYet = (outer.tokens.lowerBound..<dependent.tokens.lowerBound).contains {
        document.word("yet", at: $0)
      }
      apply(isYet && outer.verb == VerbLemmas.have ? .negated : effect)
      if dependent.isNegated { isNegated.toggle() }
      set(dependent, in: document)
      outer = dependent
    }
  }

  private mutating func set(_ group: VerbGroup, in document: Document) {
    verb = group.verb
    lemma = group.verb.map { VerbLemmas.lemmas[$0] } ?? VerbLemmas.guess(document.lowercased(group.main))
    tokens = (tokens?.lowerBound ?? group.tokens.lowerBound)..<group.tokens.upperBound
    isPassive = group.isPassive
  }

  private mutating func apply(_ effect: FrameWords.Effect) {
    switch effect {
    case .light: break
    case .planned: stance = stance ?? .planned
    case .threatened: stance = .threatened
    case .forecast: stance = .forecast
    case .negated: isNegated.toggle()
    }
  }

  /// What a verb makes of an infinitive that hangs on it; nil where it hangs on something else.
  private static func effect(of outer: VerbGroup, on inner: VerbGroup, in document: Document) -> FrameWords
    .Effect?
  {
    let gap = outer.tokens.upperBound..<inner.tokens.lowerBound
    if outer.verb == VerbLemmas.be {
      if gap.isEmpty { return .planned }
      guard gap.count <= 3, let last = gap.last else { return nil }
      return FrameWords.adjectiveEffects[document.lowercased(last)]
    }
    guard gap.count <= 6, let verb = outer.verb else { return nil }
    return FrameWords.effects[verb]
  }
}
