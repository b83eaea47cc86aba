/// Offices that stand before `is`, and those that tell by themselves that somebody holds them.
extension OfficeStatements {
  /// `The bank's chief executive is X`, `Its chairman was X`.
  func officeBefore(_ entity: Entity) -> Range<Int>? {
    let verb = entity.tokens.lowerBound - 1
    guard entity.kind == .person, entity.titleTokens == nil,
      document.word("is", at: verb) || document.word("was", at: verb),
      // 'The mayor is Ann Vale's brother', 'is Ann Vale and not'
      appositions.endsApposition(entity.tokens.upperBound)
    else { return nil }
    return (max(0, verb - Self.longest)..<verb).lazy.compactMap { start -> Range<Int>? in
      guard self.isOwned(start), let phrase = self.phrases.phrase(from: start), phrase.upperBound == verb,
        self.document.value(of: .officeTitle, at: verb - 1) == 0
      else { return nil }
      return phrase
    }.first
  }

  /// The most words of an office before its verb.
  private static let longest = 6

  /// Whether a word begins an office of something: behind `the bank's`, `its`, `the`.
  private func isOwned(_ index: Int) -> Bool {
    document.is(.possessive, at: index - 1) || document.is(.determiner, at: index - 1)
  }

  /// Whether only somebody can be it: a firm is an owner or a leader, and no director.
  func isOfPeople(_ phrase: Range<Int>) -> Bool {
    document.isOne(of: Self.heldByPeople, at: phrase.upperBound - 1)
  }

  private static let heldByPeople: WordSet = [
    "executive", "officer", "director", "chairman", "chairwoman", "chair", "president", "secretary",
    "treasurer",
    "manager", "editor", "minister", "mayor", "governor", "professor", "spokesman", "spokeswoman", "captain",
    "coach",
    "headteacher", "commissioner", "inspector", "superintendent", "sheriff", "judge", "bishop",
  ]
}
