/// Reads offices that stand beside a name between commas, dashes or brackets: `X, chairman of Y,`, `the minister, X,`.
struct Appositions {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  let phrases: RolePhrases

  // MARK: Behind the name

  /// Behind the name and a comma, a dash or a bracket, across an age: `X, 43, chairman of Y,`.
  func office(after entity: Entity) -> Range<Int>? {
    guard let index = start(after: entity) else { return nil }
    if let phrase = phrases.phrase(from: index), ends(phrase, from: index) {
      return entity.kind == .person || !isFirmsWord(phrase.upperBound - 1, of: entity) ? phrase : nil
    }
    // 'X and Y, both teachers,': the office of two.
    guard isOneOfSeveral(entity), let phrase = phrases.phrase(from: index, plural: true),
      ends(phrase, from: index)
    else { return nil }
    return phrase
  }

  /// `Lumen, a retailer`: a firm can be that, too.
  private func isFirmsWord(_ index: Int, of entity: Entity) -> Bool {
    if document.value(of: .officeTitle, at: index) == 3 || document.word("guide", at: index) { return true }
    return entity.tokens.count == 1 && document.isOne(of: Self.firmsWords, at: index)
  }

  private static let firmsWords: WordSet = ["publisher", "owner", "broker", "leader", "maker"]

  private func ends(_ phrase: Range<Int>, from start: Int) -> Bool {
    let isShortened =
      document.mark(.period, at: phrase.upperBound) && document.is(.abbreviation, at: phrase.upperBound - 1)
    let end = isShortened ? phrase.upperBound + 1 : phrase.upperBound
    guard !isName(behind: end) else { return false }
    return endsApposition(end)
      || document.is(.indefiniteArticle, at: start) && document.is(.verb, at: end)
        && !document.is(.speechVerb, at: end)
      || document.is(.determiner, at: start) && isChosen(end)
  }

  /// `the challenger nominated by the league`: a past form that tells more of the office.
  private func isChosen(_ index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index), !document.is(.speechVerb, at: index) else {
      return false
    }
    let form = VerbLemmas.split(value).form
    return (form == .pastOrParticiple || form == .participle)
      && (document.word("by", at: index + 1) || document.word("to", at: index + 1))
  }

  private func isOneOfSeveral(_ entity: Entity) -> Bool {
    let before = entity.tokens.lowerBound - 1
    return document.word("and", at: before) && lookup.isNamed(before - 1)
  }

  private func start(after entity: Entity) -> Int? {
    var index = entity.tokens.upperBound
    if document.mark(.openBracket, at: index), let age = document.number(at: index + 1),
      document.mark(.closeBracket, at: age.tokens.upperBound),
      document.mark(.comma, at: age.tokens.upperBound + 1)
    {
      index = age.tokens.upperBound + 1
    }
    if let behind = behindParty(index) ?? behindHome(index) { index = behind }
    let opensBracket = document.mark(.openBracket, at: index)
    // 'X, MD, a physician': letters behind a name are no one else.
    while document.mark(.comma, at: index), document.value(of: .nameSuffix, at: index + 1) == 1,
      document.mark(.comma, at: index + 2)
    { index += 2 }
    // 'X the director of the film': without a comma.
    if entity.kind == .person, entity.tokens.count > 1, document.word("the", at: index),
      let phrase = phrases.phrase(from: index), document.word("of", at: phrase.upperBound)
    {
      return index
    }
    guard document.mark(.comma, at: index) || opensBracket || isDash(index) else { return nil }
    index += 1
    // 'X, then 24 and a driver for the firm'
    let age = document.number(at: document.word("then", at: index) ? index + 1 : index)
    if let age, let end = endOfAge(age.tokens.upperBound) { index = end }
    // 'X, of Troy, a teacher': where somebody lives may stand between.
    if document.word("of", at: index) || document.word("from", at: index), lookup.isNamed(index + 1) {
      var next = index + 1
      while lookup.isNamed(next) || document.mark(.comma, at: next) && lookup.isNamed(next + 1) { next += 1 }
      if document.mark(.comma, at: next) { index = next + 1 }
    }
    return behindTerm(index) ?? index
  }

  /// Behind the comma or the dash that ends an age: `X, 43, a teacher`, `X, 43 - a teacher`.
  private func endOfAge(_ index: Int) -> Int? {
    if document.mark(.comma, at: index) { return index + 1 }
    if document.word("and", at: index), document.is(.indefiniteArticle, at: index + 1) { return index + 1 }
    let isBreak =
      isDash(index) || document.mark(.hyphen, at: index) && document.is(.indefiniteArticle, at: index + 1)
    return isBreak ? index + 1 : nil
  }

  /// `X of Troy University, an expert on fires,`: without a comma before it, too.
  private func behindHome(_ index: Int) -> Int? {
    guard document.word("of", at: index), lookup.isNamed(index + 1) else { return nil }
    var next = index + 1
    while lookup.isNamed(next) { next += 1 }
    return document.mark(.comma, at: next) ? next : nil
  }

  /// `X, in his third year as chairman of Y,`: how long somebody has held the office stands before it.
  private func behindTerm(_ index: Int) -> Int? {
    // 'X, best known as host of the show,'
    if document.word("best", at: index), document.word("known", at: index + 1),
      document.word("as", at: index + 2)
    {
      return index + 3
    }
    let first = document.word("now", at: index) ? index + 1 : index
    guard document.word("in", at: first),
      document.word("his", at: first + 1) || document.word("her", at: first + 1),
      let link = (first + 3..<first + 6).first(where: { document.word("as", at: $0) }),
      (first + 2..<link).contains(where: { OfficeTerms.isTerm($0, in: document) })
    else { return nil }
    return link + 1
  }

  /// `X (D-Ohio), the committee's chairman,`: a party and a state stand between.
  private func behindParty(_ bracket: Int) -> Int? {
    guard document.mark(.openBracket, at: bracket) else { return nil }
    let close = (bracket + 1..<bracket + 8).first { document.mark(.closeBracket, at: $0) }
    guard let close, document.mark(.comma, at: close + 1), !document.is(.officeTitle, at: close - 1) else {
      return nil
    }
    return close + 1
  }

  private func isDash(_ index: Int) -> Bool {
    if document.mark(.emDash, at: index) { return true }
    guard document.token(index)?.followsSpace == true else { return false }
    return document.mark(.dash, at: index)
      || document.mark(.hyphen, at: index) && document.token(index + 1)?.followsSpace == true
  }

  /// Whether what follows an office says more of it or ends it.
  func endsApposition(_ index: Int) -> Bool {
    guard let follower = document.token(index) else { return true }
    if follower.form == .mark || document.is(.placePreposition, at: index) { return true }
    if follower.shape.contains(.lineStart) { return true }
    if follower.is(.timePreposition) || follower.is(.timeShift) { return true }
    if document.isContinuous(index) { return true }
    return follower.is(.appositionEnd) || document.word("responsible", at: index)
      || document.word("then", at: index)
  }

  /// `X, coach Y, …` is a list of people, no apposition.
  private func isName(behind index: Int) -> Bool {
    lookup.index(at: index).map { entities[$0].tokens.lowerBound == index && entities[$0].kind == .person }
      ?? false
  }

  // MARK: Before the name

  /// Before the name and a comma: `the ministry's spokeswoman, X,`.
  func office(before entity: Entity) -> Range<Int>? {
    let start = entity.titleTokens?.lowerBound ?? entity.tokens.lowerBound
    // 'the police chief, 46-year-old X'
    let comma =
      document.word("old", at: start - 1) && document.mark(.hyphen, at: start - 2) ? start - 6 : start - 1
    guard isPlainlyTitled(entity), document.mark(.comma, at: comma),
      entity.tokens.count > 1 || entity.kind == .person
    else { return nil }
    let follower = entity.tokens.upperBound
    let isBeforeVerb = document.is(.verb, at: follower) && !document.is(.speechVerb, at: follower)
    if let next = document.token(follower), next.form == .word, !next.is(.verb), !next.is(.conjunction) {
      return nil
    }
    let isShared = document.word("and", at: entity.tokens.upperBound)
    // 'the keeper of the collection, X': the office stands before its of-phrase.
    var last = comma - 1
    let limit = comma - 11
    while last > limit, last >= 0, !isOffice(last, shared: isShared) || lookup.isNamed(last) {
      guard document.tokens[last].form == .word || isInsideWord(last) else { return nil }
      last -= 1
    }
    guard last > limit, last >= 0, !isClause(last + 1..<comma) else { return nil }
    // 'the aide to the mayor, X': who serves an office stands before it.
    if let servant = servant(of: last) { last = servant }
    let isServant = document.word("to", at: last + 1) && document.isOne(of: Self.servants, at: last)
    if last < comma - 1, !document.word("of", at: last + 1), !isServant, !document.word("for", at: last + 1),
      // 'the lawyer representing the family': what the one does who holds the office
      !document.word("at", at: last + 1), !document.isContinuous(last + 1)
    {
      return nil
    }
    let first = phrases.start(of: last, from: max(0, last - 6))
    // 'By leaving her old boss, X has': X begins a clause.
    if isBeforeVerb, !opensClause(first - 1) { return nil }
    return isDefinite(first) || isSecondOfTwo(first) ? first..<last + 1 : nil
  }

  /// `The mayor of Lorn resigned on Monday, X said`: what a clause tells is not said of who says so.
  private func isClause(_ words: Range<Int>) -> Bool {
    for index in words where document.token(index)?.form == .word {
      if document.isOne(of: Self.relatives, at: index) { return false }
      if document.isTensed(index), !lookup.isNamed(index) { return true }
    }
    return false
  }

  private static let relatives: WordSet = ["who", "that", "which", "whose"]

  /// The office that serves another: the `aide` of `aide to the mayor`.
  private func servant(of office: Int) -> Int? {
    var link = phrases.start(of: office, from: max(0, office - 3)) - 1
    if document.word("the", at: link) { link -= 1 }
    guard document.word("to", at: link), document.isOne(of: Self.servants, at: link - 1) else { return nil }
    return link - 1
  }

  private static let servants: WordSet = [
    "aide", "adviser", "advisor", "assistant", "secretary", "counsel", "ambassador", "envoy",
  ]

  /// The apostrophe of `Williams' publicist`, of `the officers' lawyer`.
  private func isBareGenitive(_ index: Int) -> Bool {
    guard document.mark(.apostrophe, at: index) || document.mark(.closeSingleQuote, at: index),
      let owner = document.token(index - 1), owner.form == .word
    else { return false }
    if lookup.isNamed(index - 1) { return true }
    return owner.ends(in: "s", of: document.bytes) && document.token(index)?.followsSpace == false
      && (document.is(.determiner, at: index - 2) || document.is(.determiner, at: index - 3))
  }

  /// Whether the opener of a phrase stands where a sentence or a clause begins.
  private func opensClause(_ opener: Int) -> Bool {
    var first = opener
    while lookup.isNamed(first - 1) || document.is(.possessive, at: first) { first -= 1 }
    guard let before = document.token(first - 1) else { return true }
    return before.form == .mark || before.is(.conjunction) || before.is(.speechVerb)
      || document.tokens[first].shape.contains(.lineStart) || before.is(.opener)
  }

  /// The hyphen of `free-trade`, the apostrophe of `servants'`.
  private func isInsideWord(_ index: Int) -> Bool {
    switch document.tokens[index].mark {
    case .hyphen, .apostrophe, .closeSingleQuote: !document.tokens[index].followsSpace
    default: false
    }
  }

  /// `the actress and record-setting swimmer, X`: the article before the first office counts for the second.
  private func isSecondOfTwo(_ first: Int) -> Bool {
    let and = (max(0, first - 4)..<first).last { document.word("and", at: $0) }
    guard let and, document.is(.officeTitle, at: and - 1), !lookup.isNamed(and - 1) else { return false }
    return isDefinite(phrases.start(of: and - 1, from: max(0, and - 6)))
  }

  /// `The commander of the fleet, Vice Adm. X, agreed`: the rank of one between commas, which no list goes on from.
  private func isRankOfOne(_ entity: Entity) -> Bool {
    guard let title = entity.titleTokens, let last = title.last(where: { document.tokens[$0].form == .word }),
      document.is(.abbreviation, at: last), document.mark(.comma, at: entity.tokens.upperBound)
    else { return false }
    let next = entity.tokens.upperBound + 1
    // 'like her father the mayor, Sen. X, is': two people.
    return (document.is(.verb, at: next) || document.is(.modal, at: next))
      && !document.is(.stopword, at: next)
  }

  /// Whether no office stands before the name: at most `Mr` or `Dr`, as in `the interior minister, Mr Tarek Anwar`.
  private func isPlainlyTitled(_ entity: Entity) -> Bool {
    if isRankOfOne(entity) { return true }
    return entity.titleTokens?.allSatisfy { index in
      document.tokens[index].form == .mark
        || document.is(.honorific, at: index)
          && (!document.is(.officeTitle, at: index) || document.word("dr", at: index)
            || document.word("prof", at: index))
    } ?? true
  }

  private func isOffice(_ index: Int, shared: Bool) -> Bool {
    document.is(.officeTitle, at: index) || shared && document.isOfficePlural(index)
  }

  /// Whether an office is somebody's in particular: behind an article, a name, `two`.
  private func isDefinite(_ first: Int) -> Bool {
    let opener = first - 1
    return document.is(.determiner, at: opener) || document.is(.indefiniteArticle, at: opener)
      || document.word("another", at: opener) || document.is(.possessive, at: opener)
      || document.is(.demonym, at: opener) || lookup.isNamed(opener)
      || isBareGenitive(opener)
      || (document.token(opener)?.number ?? -1) >= 0 || document.is(.superlative, at: opener)
      || document.word("and", at: opener) && document.mark(.comma, at: opener - 1)
        && lookup.isNamed(opener - 2)
  }
}
