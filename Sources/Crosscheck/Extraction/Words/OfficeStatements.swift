/// Reads sentences that say who holds an office: `X is the chairman`, `named X as director`, `the acting director`.
///
/// A class, because it is asked from closures, which would each copy all that it holds.
final class OfficeStatements {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  let phrases: RolePhrases
  let appositions: Appositions
  /// Where words stand that bend an office.
  let officeModifiers: [Int]

  init(
    document: Document,
    entities: [Entity],
    lookup: EntityLookup,
    phrases: RolePhrases,
    appositions: Appositions,
    officeModifiers: [Int]
  ) {
    self.document = document
    self.entities = entities
    self.lookup = lookup
    self.phrases = phrases
    self.appositions = appositions
    self.officeModifiers = officeModifiers
  }

  // MARK: What somebody is or becomes

  /// `X is the chairman`, `X, 43, who became president`, `X was named as director`.
  func predicate(of entity: Entity) -> Range<Int>? {
    guard entity.kind == .person || entity.kind == .unknown && entity.tokens.count > 1 else { return nil }
    let isPerson =
      entity.kind == .person || hasInitials(entity)
    if let phrase = predicate(from: subjectEnd(of: entity), ofPerson: isPerson) { return phrase }
    guard let behind = relativeClauseEnd(of: entity) else { return nil }
    return predicate(from: behind, ofPerson: isPerson)
  }

  /// `T.J. Vale`: a person, whatever else is known.
  private func hasInitials(_ entity: Entity) -> Bool {
    let first = document.tokens[entity.tokens.lowerBound]
    return first.end - first.start < 4 && first.shape.contains(.allCapitals)
      && document.mark(.period, at: entity.tokens.lowerBound + 1) && entity.tokens.count > 2
  }

  /// The office that a verb behind a subject gives to it.
  func predicate(from start: Int, ofPerson isPerson: Bool) -> Range<Int>? {
    guard document.is(.verb, at: start) || document.is(.modal, at: start) || isAdverb(start) else {
      return nil
    }
    var index = start
    if let office = officeBehindTerm(from: start) ?? officeBehindWay(from: start) { return office }
    while index < start + 8, let token = document.token(index), token.form == .word || isDay(index) {
      if document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
        || token.is(.officeTitle) || token.is(.officeModifier) || lookup.isNamed(index)
        // 'quit as batting coach': what somebody is an office of, and no verb.
        || index > start && document.word("as", at: index - 1)
      {
        break
      }
      guard
        token.is(.verb) || token.is(.modal) || token.is(.weekday) || token.is(.dayReference)
          || isSmallWord(index) || isAdverb(index) || isDay(index) || token.is(.month)
      else { return nil }
      index += 1
    }
    guard index > start, let phrase = phrases.phrase(from: index),
      isMakingOffice(start..<index, ofPerson: isPerson || isOfPeople(phrase)),
      let next = document.token(phrase.upperBound),
      next.form == .mark || next.is(.stopword) || next.is(.verb)
        || document.is(.placePreposition, at: phrase.upperBound),
      !(lookup.isNamed(phrase.upperBound) && !lookup.isNamed(index))
    else { return nil }
    return phrase
  }

  /// March, the month.
  private func isMonth(_ index: Int) -> Bool {
    document.is(.month, at: index) && document.token(index)?.shape.contains(.capitalised) == true
  }

  /// `March 2`: the day of a month.
  private func isDay(_ index: Int) -> Bool {
    document.token(index)?.form == .digits
      && (document.is(.month, at: index - 1) || document.is(.month, at: index + 1)
        || document.word("in", at: index - 1))
  }

  /// `spent four seasons as director`: the office behind how long it was held.
  private func officeBehindTerm(from start: Int) -> Range<Int>? {
    guard let index = OfficeTerms(document: document, lookup: lookup).officeStart(from: start) else {
      return nil
    }
    return phrases.phrase(from: index)
  }

  /// Where the verb of a name can begin: behind an age, behind `who`, behind the comma of an apposition.
  private func subjectEnd(of entity: Entity) -> Int {
    var index = entity.tokens.upperBound
    // 'X, MD, PhD, who'
    while document.mark(.comma, at: index), document.is(.nameSuffix, at: index + 1),
      document.mark(.comma, at: index + 2)
    { index += 2 }
    if document.mark(.comma, at: index), let age = document.number(at: index + 1),
      document.mark(.comma, at: age.tokens.upperBound)
    {
      index = age.tokens.upperBound
    }
    guard document.mark(.comma, at: index) else { return index }
    if document.word("who", at: index + 1) { return index + 2 }
    // 'His son, X, is a guard', 'X, 49, is director of it'
    let isAside = index > entity.tokens.upperBound || document.mark(.comma, at: entity.tokens.lowerBound - 1)
    return isAside && document.is(.verb, at: index + 1) ? index + 1 : index
  }

  /// Behind the comma that ends a relative clause or an office: `X, who joined in 1999, is`, `X, its director, was`.
  private func relativeClauseEnd(of entity: Entity) -> Int? {
    let start = entity.tokens.upperBound
    guard document.mark(.comma, at: start) else { return nil }
    let isClause = document.word("who", at: start + 1)
    var index = start + 2
    while index < start + 20, let token = document.token(index), !document.mark(.comma, at: index) {
      guard token.form != .mark || token.mark == .hyphen else { return nil }
      index += 1
    }
    guard document.mark(.comma, at: index), document.is(.verb, at: index + 1) else { return nil }
    return isClause || phrases.phrase(from: start + 1)?.upperBound == index ? index + 1 : nil
  }

  private func isAdverb(_ index: Int) -> Bool { VerbGroupReader(document: document).isAdverb(index) }

  private func isSmallWord(_ index: Int) -> Bool { document.isOne(of: Self.smallWords, at: index) }

  private static let smallWords: WordSet = ["as", "to", "in", "on", "over", "down", "off", "up"]

  private func isMakingOffice(_ tokens: Range<Int>, ofPerson isPerson: Bool) -> Bool {
    guard let last = tokens.last(where: { document.is(.verb, at: $0) && !isMonth($0) }),
      let value = document.value(of: .verb, at: last)
    else { return false }
    let verb = value >> 3
    if tokens.contains(where: isWish) { return false }
    if tokens.contains(where: { document.is(.negation, at: $0) })
      || document.is(.negation, at: tokens.upperBound)
    {
      return false
    }
    // A firm is a leader, too: only what makes somebody something tells of an unknown name.
    if verb == VerbLemmas.be { return isPerson }
    if Self.becoming.contains(verb) { return true }
    if Self.naming.contains(verb) { return isPassive(tokens, main: last) }
    if Self.raising.contains(verb), document.word("to", at: tokens.upperBound - 1) { return true }
    return Self.serving.contains(verb) && document.word("as", at: tokens.upperBound - 1)
  }

  /// `was named`, `X, named director in May,`: not `would name a director`.
  private func isPassive(_ tokens: Range<Int>, main: Int) -> Bool {
    if (tokens.lowerBound..<main).contains(where: {
      document.value(of: .verb, at: $0).map { $0 >> 3 == VerbLemmas.be } ?? false
        || document.word("got", at: $0)
    }) {
      return true
    }
    return main == tokens.lowerBound && !document.is(.determiner, at: tokens.upperBound)
      && !document.is(.indefiniteArticle, at: tokens.upperBound)
  }

  /// `wanted to serve as`, `is expected to become`: nobody holds what is wished for.
  private func isWish(_ index: Int) -> Bool {
    document.isVerb(of: Self.wishing, at: index)
  }

  private static let wishing = VerbSet(
    "want hope try wish plan aim look refuse decline fail intend seek attempt expect tip offer"
  )

  // MARK: What somebody is made

  /// `named X chairman`, `replaced X as coach`: an office directly behind the name.
  func givenOffice(of entity: Entity) -> Range<Int>? {
    guard entity.kind != .unknown || entity.tokens.count > 1 else { return nil }
    let next = entity.tokens.upperBound
    let before = (entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound) - 1
    let isNaming =
      document.isVerb(of: Self.naming, at: before)
    let link = linkEnd(behind: next, choosing: before)
    guard isNaming || link != nil else { return nil }
    let start = link ?? next
    // 'qualities that make X a strong candidate': what somebody is, and no office.
    if link == nil, document.is(.indefiniteArticle, at: start), isMaking(before) { return nil }
    guard let phrase = phrases.phrase(from: start), !lookup.isNamed(phrase.upperBound),
      document.value(of: .officeTitle, at: phrase.upperBound - 1) == 0
        || document.is(.officeTitle, at: phrase.upperBound - 1)
          && (phrase.count > 1
            || document.word("the", at: start) && document.word("of", at: phrase.upperBound)),
      appositions.endsApposition(phrase.upperBound) || document.is(.stopword, at: phrase.upperBound)
    else { return nil }
    return phrase
  }

  /// `X succeeded Y as president`: who holds it now comes first.
  func succession(of entity: Entity) -> Range<Int>? {
    guard entity.kind == .person else { return nil }
    let start = entity.tokens.upperBound
    let verb = (start..<start + 3).first { index in
      document.isVerb(of: Self.following, at: index)
    }
    guard let verb, let other = (verb + 1..<verb + 4).first(where: { lookup.isNamed($0) }) else { return nil }
    var end = other
    while lookup.isNamed(end) { end += 1 }
    guard document.word("as", at: end), let phrase = phrases.phrase(from: end + 1),
      appositions.endsApposition(phrase.upperBound) || document.is(.stopword, at: phrase.upperBound)
    else { return nil }
    return phrase
  }

  private static let following = VerbSet("succeed replace follow")

  private func isMaking(_ index: Int) -> Bool {
    document.value(of: .verb, at: index).map { $0 >> 3 == Self.make } ?? false
  }

  private static let make = VerbLemmas.number(of: "make")

  /// Behind what leads from somebody to an office: `as`, `to be`, `for`, `the post of`.
  private func linkEnd(behind index: Int, choosing before: Int) -> Int? {
    if document.word("as", at: index) { return index + 1 }
    // 'X, MD, PhD, as director'
    if document.mark(.comma, at: index) {
      var next = index
      while document.mark(.comma, at: next), document.is(.nameSuffix, at: next + 1) { next += 2 }
      if next > index, document.mark(.comma, at: next), document.word("as", at: next + 1) { return next + 2 }
    }
    if document.word("to", at: index) {
      if document.word("be", at: index + 1) || document.word("become", at: index + 1) { return index + 2 }
      if document.word("serve", at: index + 1), document.word("as", at: index + 2) { return index + 3 }
    }
    if document.word("for", at: index),
      document.isVerb(of: Self.choosing, at: before)
    {
      return index + 1
    }
    if document.word("the", at: index), document.isOne(of: Self.posts, at: index + 1),
      document.word("of", at: index + 2)
    {
      return index + 3
    }
    return nil
  }

  private static let posts: WordSet = ["post", "job", "position", "role"]
  private static let choosing = VerbSet(
    "nominate pick choose tap select name consider want recommend propose"
  )
  private static let becoming = VerbSet("become remain")
  private static let naming = VerbSet("become appoint name elect remain make nominate choose hire install")
  /// Verbs that lead to an office by `to`: was promoted to captain.
  private static let raising = VerbSet("promote rise advance")
  private static let serving = VerbSet(
    """
    serve work act swear resign retire begin start play fire sack dismiss oust remove depose replace succeed step take
    quit introduce unveil announce confirm continue return stand compete train select pick tap promote crown
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
