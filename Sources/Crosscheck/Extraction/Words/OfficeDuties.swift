/// Reads offices behind what somebody has of them: `his duties as head coach`, `Vale's career as a surgeon`.
struct OfficeDuties {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  let phrases: RolePhrases

  /// The office whose duties, years or record a name has, behind it in its clause.
  func office(behind entity: Entity) -> Range<Int>? {
    let start = entity.tokens.upperBound
    if let own = office(from: behindPossessive(start)) { return own }
    // 'the appointment of Anna Vale as coach'
    let of = entity.tokens.lowerBound - 1
    if document.word("of", at: of), document.isOne(of: Self.choices, at: of - 1),
      document.word("as", at: start)
    {
      return plain(start + 1)
    }
    let sentence = document.sentences[document.sentenceIndex(ofToken: start - 1)].tokens
    for index in start..<min(start + 16, sentence.upperBound) {
      guard document.tokens[index].form != .mark || document.mark(.hyphen, at: index) else { return nil }
      if lookup.index(at: index).map({ entities[$0].kind == .person }) ?? false { return nil }
      if document.word("his", at: index) || document.word("her", at: index) {
        if let office = office(from: index + 1) { return office }
      } else if document.word("as", at: index), document.is(.timeUnit, at: index - 1), hasVerb(start..<index)
      {
        return plain(index + 1)
      }
    }
    return nil
  }

  private func hasVerb(_ tokens: Range<Int>) -> Bool { tokens.contains { document.is(.verb, at: $0) } }

  /// `'s` or nothing, as in `Tams record as`.
  private func behindPossessive(_ index: Int) -> Int {
    document.is(.possessive, at: index) || document.mark(.apostrophe, at: index)
      || document.mark(.closeSingleQuote, at: index) ? index + 1 : index
  }

  /// `first season as`, `duties as`: what is held with an office, a word or two before it allowed.
  private func office(from start: Int) -> Range<Int>? {
    for index in start..<start + 3 {
      guard let token = document.token(index), token.form == .word, !token.is(.stopword) else { return nil }
      if document.isOne(of: Self.duties, at: index) || OfficeTerms.isTerm(index, in: document) {
        return document.word("as", at: index + 1) ? plain(index + 2) : nil
      }
    }
    return nil
  }

  /// The office at a place, which no `his wife` is.
  private func plain(_ index: Int) -> Range<Int>? {
    guard !document.is(.possessive, at: index), let phrase = phrases.phrase(from: index),
      phrase.lowerBound - index < 4, !lookup.isNamed(phrase.upperBound)
    else { return nil }
    return phrase
  }

  private static let choices: WordSet = [
    "appointment", "announcement", "election", "selection", "nomination", "hiring", "naming", "choice",
    "arrival",
    "confirmation", "unveiling", "promotion", "installation", "removal", "dismissal", "resignation",
    "departure",
  ]

  private static let duties: WordSet = [
    "duties", "duty", "career", "record", "job", "role", "post", "position", "tenure", "reign", "work",
    "responsibilities", "appointment", "stint", "time", "life", "days", "office", "retirement", "debut",
    "resignation", "replacement", "powers", "performance", "turn", "election", "selection", "nomination",
    "hiring",
    "choice",
  ]
}
