/// Verbs in their base form that `and` ties to one before them.
extension VerbGroupReader {
  /// `to slash spending and raise taxes`, `would create jobs and save 9,000 tonnes`, `forced them out and cut power to a
  /// town`: the `to`, the modal or the past before counts for both.
  func joined(at index: Int, behind last: VerbGroup?) -> VerbGroup? {
    guard let last, index - last.tokens.upperBound < 16,
      document.word("and", at: index - 1) || document.word("or", at: index - 1)
        || last.role == .infinitive && document.mark(.semicolon, at: index - 1),
      let (verb, form) = form(index), form == .base, verb > VerbLemmas.do,
      let next = document.token(index + 1), next.form != .mark || next.mark == .currency
    else { return nil }
    // 'boost supply and demand this year'
    let isTime = document.is(.timeUnit, at: index + 2) || document.is(.dayPart, at: index + 2)
    let hasObject =
      (next.is(.determiner) || next.is(.indefiniteArticle)) && !isTime || document.word("up", at: index + 1)
      || next.number >= 0 || next.is(.possessive) || next.mark == .currency
    switch last.role {
    case .infinitive:
      guard hasObject || next.form == .word && !VerbLemmas.isNounLike(verb) else { return nil }
    case .finite where document.is(.modal, at: last.tokens.lowerBound):
      guard hasObject else { return nil }
    case .finite:
      guard last.tense == .past, !last.isPassive, last.tokens.count == 1,
        Self.doneToThings.contains(verb),
        !next.is(.verb), !next.is(.stopword),
        document.is(.placePreposition, at: index + 2) || document.is(.preposition, at: index + 2)
      else { return nil }
    case .continuous, .participle: return nil
    }
    return VerbGroup(
      tokens: index..<index + 1,
      main: index,
      verb: verb,
      role: last.role,
      isPassive: false,
      isNegated: last.isNegated,
      tense: last.tense,
      isPossible: last.role == .finite && last.isPossible
    )
  }

  /// Verbs whose past is their base form and that have an object: `let` has a clause.
  private static let doneToThings = VerbSet("cut hit put set shut hurt shed split cast")
}
