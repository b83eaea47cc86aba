/// What a clause says happens: the verb that carries the meaning, under the verbs that bend it.
struct Predicate {
  private let document: Document
  /// The verb that carries the meaning, and the one above it.
  private var group: VerbGroup?
  private var outer: VerbGroup?
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
  /// Lemma of the verb above it.
  var outerLemma: String? { outer.map(lemma) }

  init(_ clause: Clause, in document: Document) {
    self.document = document
    guard let head = clause.verb else { return }
    set(head)
    isNegated = head.isNegated || document.word("without", at: head.tokens.lowerBound - 1)
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
    return FrameWords.effects[verb]
  }
}
