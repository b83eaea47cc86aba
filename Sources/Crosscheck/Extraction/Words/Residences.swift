/// Says whether a place's name tells where somebody of the story lives: `Anna Vale, 43, of Troy`, `a Troy resident`.
struct Residences {
  /// Name of the rule that reads homes.
  static let rule = "home"

  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup

  /// Whether a place is told as somebody's home, and not as that of a thing: `a Troy man`, not `a Troy family home`.
  func tellsHome(_ entity: Entity) -> Bool {
    guard isHome(entity) else { return false }
    let behind = entity.tokens.upperBound + 1
    guard !document.is(.possessive, at: behind), let token = document.token(behind), token.form == .word,
      token.followsSpace, isBeforePerson(behind - 1)
    else { return !document.is(.possessive, at: behind) }
    return token.is(.stopword) || token.is(.verb) && !document.isPluralNoun(behind)
      || token.shape.contains(.capitalised)
  }

  /// Whether a name stands where a home is told.
  func isHome(_ entity: Entity) -> Bool {
    let link = entity.tokens.lowerBound - 1
    // 'a resident of Lorn Gardens'
    if document.word("of", at: link), document.isOne(of: Self.inhabitants, at: link - 1) {
      return entity.kind != .person && entity.kind != .work
    }
    if document.word("of", at: link) || document.word("from", at: link), isBehindPerson(entity) {
      return true
    }
    guard entity.kind == .place else { return false }
    let end = entity.tokens.upperBound
    if isBeforePerson(end) { return true }
    // 'an Oslo doctor': one of a trade that every town has.
    if document.isOne(of: Self.tradespeople, at: end),
      document.is(.indefiniteArticle, at: entity.tokens.lowerBound - 1)
    {
      return true
    }
    // 'a Troy, Michigan man', 'the Troy, Mich., native'
    guard document.mark(.comma, at: end),
      document.isRegion(end + 1) || document.is(.abbreviation, at: end + 1)
    else {
      return false
    }
    var person = end + 2
    while document.mark(.comma, at: person) || document.mark(.period, at: person) { person += 1 }
    return isBeforePerson(person)
  }

  /// `Anna Vale of Troy`, `Anna Vale, 43, of Troy`; a senator of a state speaks for it.
  private func isBehindPerson(_ entity: Entity) -> Bool {
    var index = entity.tokens.lowerBound - 2
    // 'Anna Vale, 39, and Rolf Tams, 36, both of Troy'
    if document.word("both", at: index) || document.word("all", at: index) { index -= 1 }
    // 'Anna Vale, 20 and from Troy'
    if document.word("and", at: index), document.token(index - 1)?.form == .digits { index -= 1 }
    let hasAge = document.mark(.comma, at: index) || document.token(index)?.form == .digits
    if hasAge {
      if document.mark(.comma, at: index) { index -= 1 }
      if document.token(index)?.form == .digits, document.mark(.comma, at: index - 1) { index -= 2 }
    }
    // 'police stopped Vale, of Troy, when': a surname, too, between commas.
    let isAside =
      document.mark(.comma, at: entity.tokens.lowerBound - 2)
      && document.mark(.comma, at: entity.tokens.upperBound)
    guard let person = lookup.index(at: index).map({ entities[$0] }), person.tokens.count > 1 || isAside,
      hasAge || document.word("of", at: entity.tokens.lowerBound - 1),
      person.kind == .person || hasAge && person.kind == .unknown, !holdsOffice(person),
      !document.word("originally", at: entity.tokens.lowerBound - 2)
    else { return false }
    if entity.kind == .place { return true }
    return hasAge && entity.kind == .unknown && entity.tokens.count < 4
      && !document.tokens[entity.tokens.lowerBound].shape.contains(.allCapitals)
  }

  /// A senator of a state speaks for it; Mr Vale and his mother live where they do.
  private func holdsOffice(_ person: Entity) -> Bool {
    guard let title = person.titleTokens else { return false }
    return !title.allSatisfy {
      document.is(.honorific, at: $0) || document.mark(.period, at: $0)
        || document.isOne(of: Self.kin, at: $0)
    }
  }

  private static let kin: WordSet = [
    "mother", "father", "brother", "sister", "son", "daughter", "husband", "wife", "uncle", "aunt", "cousin",
    "niece",
    "nephew", "grandmother", "grandfather", "friend", "boyfriend", "girlfriend", "victim", "victims", "widow",
    "student",
  ]

  /// `a Troy resident`, `a Troy man`: a person of a place that is known to be one.
  private func isBeforePerson(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word, next.followsSpace,
      !next.shape.contains(.capitalised)
    else { return false }
    return Self.isPerson(index, in: document)
  }

  /// Whether a word names people by what they are at home: a resident, a man, a couple.
  static func isPerson(_ index: Int, in document: Document) -> Bool { document.isOne(of: people, at: index) }

  private static let inhabitants: WordSet = [
    "resident", "residents", "inhabitants", "villagers",
  ]

  /// `an Albany teen`: behind `a` a name before one person is the place that he or she is from.
  static func isOneOfPlace(_ name: Range<Int>, in document: Document) -> Bool {
    document.is(.indefiniteArticle, at: name.lowerBound - 1)
      && isPerson(name.upperBound, in: document) && !document.isPluralNoun(name.upperBound)
  }

  private static let tradespeople: WordSet = [
    "doctor", "nurse", "teacher", "businessman", "businesswoman", "student", "driver", "cyclist", "farmer",
    "plumber",
    "builder", "baker", "butcher", "shopkeeper", "jeweller", "jeweler", "priest", "vicar", "dentist",
    "surgeon", "barber",
    "hairdresser", "pupil", "schoolteacher", "landlord", "publican", "electrician", "accountant", "fisherman",
    "pharmacist", "vet", "inmate",
  ]

  private static let people: WordSet = [
    "neighbor", "neighbors", "neighbour", "neighbours", "commuters", "shoppers", "pedestrian", "pedestrians",
    "resident", "residents", "man", "woman", "men", "women", "mother", "father", "mom", "mum", "dad",
    "couple",
    "parents", "teen", "teens", "teenager", "teenagers", "boy", "boys", "girl", "girls", "grandmother",
    "grandfather", "family", "families", "pensioner", "homeowner", "homeowners", "motorist", "schoolboy",
    "schoolgirl", "villager", "villagers", "householder", "toddler", "housewife",
    "retiree",
  ]
}
