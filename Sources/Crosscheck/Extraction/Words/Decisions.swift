/// What was decided, allowed or bidden, and what is said to be undone without being stated.
extension StanceReader {
  /// `allowed them to watch`, `was ordered to leave`: that it was allowed or bidden is news, whatever it is.
  func permission(of clause: Clause, _ predicate: Predicate) -> Fact? {
    guard let head = predicate.permission, let verb = head.verb,
      let (name, affirms) = PolarityConcept.byVerb[verb],
      isDecided(clause, head) || !affirms || head.isNegated
    else { return nil }
    return fact(
      .polarity,
      head.tokens,
      Stance(concept: name, isPositive: affirms != head.isNegated),
      rule: affirms != head.isNegated ? "done" : "not-done"
    )
  }

  /// `The judge allowed`, `were allowed`: somebody decided; what `allows`, or `a gap that allowed`, only makes it possible.
  private func isDecided(_ clause: Clause, _ head: VerbGroup) -> Bool {
    if head.isPassive { return true }
    return head.tense == .past && !(clause.opener.map(reader.marks.isRelative) ?? false)
      && clause.opener.map { !document.word("that", at: $0) || $0 + 1 < head.tokens.lowerBound } ?? true
  }

  /// `agreed to lend`, `decided to stay`: that it was settled is news, whatever it is.
  func decision(of clause: Clause, _ predicate: Predicate, _ tokens: Range<Int>) -> Fact? {
    guard let outer = predicate.outerVerb, PolarityConcept.settlingVerbs.contains(outer),
      predicate.infinitive != nil, let lemma = predicate.lemma
    else { return nil }
    return fact(
      .polarity,
      extended(tokens, clause),
      Stance(concept: lemma, isPositive: true),
      rule: "decided"
    )
  }

  /// `That is not to say the bank can not pay`: whatever stands behind is left open.
  func isNotSaid(_ clause: Clause) -> Bool {
    guard let verb = clause.verb?.tokens.lowerBound else { return false }
    return (max(3, clause.tokens.lowerBound - 2)..<max(3, verb)).contains {
      document.word("say", at: $0) && document.word("to", at: $0 - 1) && document.word("not", at: $0 - 2)
        && (document.isVerb(of: Self.being, at: $0 - 3) || document.is(.possessive, at: $0 - 3))
    }
  }

  private static let being = VerbSet("be")

  /// `when he was not working`, `to make sure that it does not spread`: what is denied is no statement.
  func isAttendant(_ clause: Clause) -> Bool {
    guard let opener = clause.opener else { return false }
    if document.word("when", at: opener) || document.word("whenever", at: opener) {
      return clause.verb?.isNegated == true || hasNegativeObject(clause)
    }
    guard document.word("that", at: opener) else { return false }
    if document.word("sure", at: opener - 1) || document.word("so", at: opener - 1) { return true }
    return document.isVerb(of: Self.wishing, at: opener - 1)
  }

  private static let wishing = VerbSet("ensure guarantee hope wish pretend suggest imagine doubt fear")
}

extension StanceReader {
  /// `cannot help but laugh`, `could not help laughing`: it is done all the same.
  func isUnavoidable(_ verb: Range<Int>) -> Bool {
    document.word("help", at: verb.upperBound - 1)
      && (document.word("but", at: verb.upperBound) || document.isContinuous(verb.upperBound))
  }

  /// `unless the surveyor certified that no harm would come to it`: what is only found out under a condition.
  func isUnderCondition(_ clause: Clause) -> Bool {
    var index = clause.tokens.lowerBound - 1
    let limit = index - 16
    while index > limit, let token = document.token(index) {
      switch token.mark {
      case .comma, .semicolon, .colon, .period, .doubleQuote, .openQuote, .closeQuote: return false
      default: break
      }
      if document.word("if", at: index) || document.word("unless", at: index) { return true }
      index -= 1
    }
    return false
  }
}
