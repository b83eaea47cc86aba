/// What a clause says happens: the verb that carries the meaning, under the verbs that bend it.
struct Predicate {
  private let document: Document
  /// The verb that carries the meaning, and the one above it.
  private var group: VerbGroup?
  private var outer: VerbGroup?
  /// The clause's own verb, over all others.
  private var head: VerbGroup?
  /// Indices of its tokens, auxiliaries included.
  private(set) var tokens: Range<Int>?
  private(set) var isNegated = false
  /// What the verbs above make of it.
  private(set) var stance: Frame.Stance?

  /// Number of the verb that carries the meaning.
  var verb: Int? { group?.verb }
  /// Number of the verb above it.
  var outerVerb: Int? { outer?.verb }
  var isPassive: Bool { group?.isPassive ?? false }
  /// Lemma of the verb that carries the meaning.
  var lemma: String? { group.map(lemma) }
  /// Where the `to` stands of the verb that carries the meaning; nil where it has none.
  var infinitive: Int? {
    group.flatMap { document.word("to", at: $0.tokens.lowerBound) ? $0.tokens.lowerBound : nil }
  }
  /// The clause's own verb where it allows, bids or forbids what stands under it.
  var permission: VerbGroup? {
    head.flatMap { head in
      head.verb.map(PolarityConcept.permittingVerbs.contains) == true && outer != nil ? head : nil
    }
  }
  /// Lemma of the verb above it.
  var outerLemma: String? { outer.map(lemma) }

  init(_ clause: Clause, in document: Document) {
    self.document = document
    guard let head = clause.verb else { return }
    self.head = head
    set(head)
    // 'asked that it not be told'
    let before = head.tokens.lowerBound - 1
    isNegated = head.isNegated || document.word("without", at: before) || document.word("not", at: before)
    if clause.isUnderNegation { isNegated.toggle() }
    var last = head
    for dependent in clause.dependents where dependent.role == .infinitive {
      guard let effect = Predicate.effect(of: last, on: dependent, in: document) else { break }
      outer = group
      // 'have yet to vote': it has not been done.
      let isYet = (last.tokens.lowerBound..<dependent.tokens.lowerBound).contains {
        document.word("yet", at: $0)
      }
      apply(isYet && last.verb == VerbLemmas.have ? .negated : effect)
      if dependent.isNegated { isNegated.toggle() }
      set(dependent)
      last = dependent
    }
  }

  private mutating func set(_ group: VerbGroup) {
    self.group = group
    tokens = (tokens?.lowerBound ?? group.tokens.lowerBound)..<group.tokens.upperBound
  }

  private func lemma(_ group: VerbGroup) -> String {
    group.verb.map { VerbLemmas.lemmas[$0] } ?? VerbLemmas.guess(document.lowercased(group.main))
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
    return FrameWords.effects[verb] ?? (PolarityConcept.settlingVerbs.contains(verb) ? .planned : nil)
  }
}
