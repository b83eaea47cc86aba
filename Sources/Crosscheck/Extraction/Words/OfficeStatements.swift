/// Reads sentences that say who holds an office: `X is the chairman`, `named X as director`, `the acting director`.
struct OfficeStatements {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  let phrases: RolePhrases
  let appositions: Appositions
  /// Where words stand that bend an office.
  let officeModifiers: [Int]

  // MARK: What somebody is or becomes

  /// `X is the chairman`, `X, 43, who became president`, `X was named as director`.
  func predicate(of entity: Entity) -> Range<Int>? {
    guard entity.kind == .person || entity.kind == .unknown && entity.tokens.count > 1 else { return nil }
    let start = subjectEnd(of: entity)
    var index = start
    while index < start + 8, let token = document.token(index), token.form == .word {
      if document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
        || token.is(.officeTitle) || token.is(.officeModifier) || lookup.isNamed(index)
      {
        break
      }
      guard
        token.is(.verb) || token.is(.modal) || token.is(.weekday) || token.is(.dayReference)
          || isSmallWord(index)
          || VerbGroupReader(document: document).isAdverb(index)
      else { return nil }
      index += 1
    }
    guard index > start, isMakingOffice(start..<index, of: entity), let phrase = phrases.phrase(from: index),
      let next = document.token(phrase.upperBound),
      next.form == .mark || next.is(.stopword) || next.is(.verb)
        || document.is(.placePreposition, at: phrase.upperBound)
    else { return nil }
    return phrase
  }

  /// Where the verb of a name can begin: behind an age, behind `who`, behind the comma of an apposition.
  private func subjectEnd(of entity: Entity) -> Int {
    var index = entity.tokens.upperBound
    if document.mark(.comma, at: index), let age = document.number(at: index + 1),
      document.mark(.comma, at: age.tokens.upperBound)
    {
      index = age.tokens.upperBound
    }
    guard document.mark(.comma, at: index) else { return index }
    if document.word("who", at: index + 1) { return index + 2 }
    // 'His son, X, is a guard.'
    let isApposition = document.mark(.comma, at: entity.tokens.lowerBound - 1)
    return isApposition && document.is(.verb, at: index + 1) ? index + 1 : index
  }

  private func isSmallWord(_ index: Int) -> Bool { document.isOne(of: Self.smallWords, at: index) }

  private static let smallWords: WordSet = ["as", "to", "in", "on", "over", "down", "off", "up"]

  private func isMakingOffice(_ tokens: Range<Int>, of entity: Entity) -> Bool {
    guard let last = tokens.last(where: { document.is(.verb, at: $0) }),
      let value = document.value(of: .verb, at: last)
    else { return false }
    let verb = value >> 3
    if tokens.contains(where: { document.is(.negation, at: $0) })
      || document.is(.negation, at: tokens.upperBound)
    {
      return false
    }
    // A firm is a leader, too: only what makes somebody something tells of an unknown name.
    if verb == VerbLemmas.be { return entity.kind == .person }
    if Self.making.contains(verb) { return true }
    return Self.serving.contains(verb) && document.word("as", at: tokens.upperBound - 1)
  }

  // MARK: What somebody is made

  /// `named X chairman`, `replaced X as coach`: an office directly behind the name.
  func givenOffice(of entity: Entity) -> Range<Int>? {
    guard entity.kind != .unknown || entity.tokens.count > 1 else { return nil }
    let next = entity.tokens.upperBound
    let before = (entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound) - 1
    let isNaming =
      document.value(of: .verb, at: before).map { Self.making.contains($0 >> 3) } ?? false
    guard isNaming || document.word("as", at: next) else { return nil }
    let start = document.word("as", at: next) ? next + 1 : next
    guard let phrase = phrases.phrase(from: start), !lookup.isNamed(phrase.upperBound),
      document.value(of: .officeTitle, at: phrase.upperBound - 1) == 0
        || document.is(.officeTitle, at: phrase.upperBound - 1) && phrase.count > 1,
      appositions.endsApposition(phrase.upperBound) || document.is(.stopword, at: phrase.upperBound)
    else { return nil }
    return phrase
  }

  private static let making = VerbSet("become appoint name elect remain make nominate choose hire install")
  private static let serving = VerbSet(
    """
    serve work act swear resign retire begin start play fire sack dismiss oust remove depose replace succeed step take
    quit introduce unveil announce confirm continue return stand compete train
    """
  )

  // MARK: Without a holder

  /// An office by itself matters where a word bends it: `the acting director`, `its former coach`.
  func bareOffices() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in officeModifiers where isStatus(index) {
      let before = index - 1
      guard
        document.is(.determiner, at: before) || document.is(.indefiniteArticle, at: before)
          || document.is(.possessive, at: before) || lookup.isNamed(before),
        let phrase = phrases.phrase(from: index), phrase.lowerBound == index, phrase.count > 1,
        document.value(of: .officeTitle, at: phrase.upperBound - 1) == 0, !isPerson(phrase.upperBound)
      else { continue }
      found.append(phrase)
    }
    return found
  }

  private func isPerson(_ index: Int) -> Bool {
    lookup.index(at: index).map { entities[$0].tokens.lowerBound == index && entities[$0].kind == .person }
      ?? false
  }

  private func isStatus(_ index: Int) -> Bool {
    OfficeText.isPassing(index, in: document) || document.word("deputy", at: index)
  }
}
