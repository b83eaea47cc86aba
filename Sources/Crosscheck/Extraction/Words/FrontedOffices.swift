/// Reads offices that open a sentence before the name they belong to: `As head of the port, X …`, `A former guard, X …`.
struct FrontedOffices {
  let document: Document
  let lookup: EntityLookup
  let phrases: RolePhrases

  /// The office between a sentence's first word and the comma before a name.
  func office(before entity: Entity) -> Range<Int>? {
    guard entity.kind != .organisation, entity.kind != .place else { return nil }
    return office(
      beforeSubject: entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound,
      verb: entity.tokens.upperBound
    )
  }

  /// The same before a subject that begins at a token, and its verb at another: `As head of the port, she agreed`.
  func office(beforeSubject start: Int, verb: Int) -> Range<Int>? {
    let comma = start - 1
    guard document.mark(.comma, at: comma) else { return nil }
    let first = document.sentences[document.sentenceIndex(ofToken: start)].tokens.lowerBound
    guard comma - first < Self.longest, comma > first + 1 else { return nil }
    let opening = opening(from: first, until: comma, verb: verb)
    guard let opening, let phrase = phrases.phrase(from: opening), phrase.upperBound <= comma,
      phrase.lowerBound - opening < 6, isOf(phrase.upperBound, until: comma)
    else { return nil }
    return phrase
  }

  /// In words and marks: what leads to a name is no longer.
  private static let longest = 24

  /// Where the words of an office can begin.
  private func opening(from first: Int, until comma: Int, verb: Int) -> Int? {
    if document.word("as", at: first) { return first + 1 }
    if let office = behindTerm(first, until: comma) { return office }
    // 'The former driver of the king, X rose': what X was, and X goes on with a verb.
    guard document.word("the", at: first) || document.is(.indefiniteArticle, at: first),
      isVerb(verb), !isAside(verb)
    else { return nil }
    return first
  }

  /// `In his first season as`, `During her time as`, `After 12 years as`.
  private func behindTerm(_ first: Int, until comma: Int) -> Int? {
    guard document.isOne(of: Self.leads, at: first),
      let link = (first + 2..<first + 9).first(where: { document.word("as", at: $0) }), link < comma,
      (first + 1..<link).contains(where: {
        OfficeTerms.isTerm($0, in: document) || document.word("time", at: $0)
      })
    else { return nil }
    return link + 1
  }

  private static let leads: WordSet = ["in", "during", "after", "following", "throughout", "over"]

  /// Whether nothing but what the office is of stands before the comma.
  private func isOf(_ end: Int, until comma: Int) -> Bool {
    if end == comma { return true }
    guard
      document.is(.placePreposition, at: end) || document.word("of", at: end) || document.word("for", at: end)
        || document.word("to", at: end) || document.word("with", at: end)
    else { return false }
    return !(end..<comma).contains { index in
      document.tokens[index].mark == .comma || document.isTensed(index) && !lookup.isNamed(index)
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    guard document.token(index)?.shape.contains(.capitalised) == false,
      let value = document.value(of: .verb, at: index)
    else { return false }
    let form = VerbLemmas.split(value).form
    return form == .past || form == .pastOrParticiple || form == .third || document.is(.modal, at: index)
  }

  /// `The driver of the car, X said, ran off`: X only says so.
  private func isAside(_ verb: Int) -> Bool {
    document.is(.speechVerb, at: verb)
      && (document.mark(.comma, at: verb + 1) || document.mark(.period, at: verb + 1))
  }
}
