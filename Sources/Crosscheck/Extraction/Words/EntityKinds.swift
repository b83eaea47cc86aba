/// Says what bears a name: by its own words, its title, and the words beside it.
enum EntityKinds {
  /// The kind of one name by itself.
  static func kind(of tokens: Range<Int>, title: Range<Int>?, in document: Document) -> Entity.Kind {
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    if document.is(.vesselWord, at: first), tokens.count > 1,
      document.tokens[first].shape.contains(.allCapitals)
    {
      return .vessel
    }
    // 'MS Vale' sails, and 'Ms Vale' is a woman.
    if document.is(.vesselWord, at: first - 1), !document.word("the", at: first - 1),
      !document.is(.honorific, at: first - 1) || document.tokens[first - 1].shape.contains(.allCapitals)
    {
      return .vessel
    }
    if tokens.count > 1, isWork(last, in: document) { return .work }
    let isGiven = document.is(.givenName, at: first) && tokens.count > 1
    if let title, isGiven, let site = site(called: tokens, after: title, in: document) { return site }
    if title == nil || !isGiven {
      if tokens.count > 1 || document.tokens[last].shape.contains(.allCapitals) {
        if document.is(.organisationWord, at: last), !(isGiven && !isFirm(last, in: document)) {
          return .organisation
        }
        if let value = document.value(of: .placeWord, at: last),
          !isGiven || value == 0 || document.isOne(of: landmarks, at: last)
        {
          return .place
        }
        if let of = tokens.first(where: { document.word("of", at: $0) }) {
          if document.is(.organisationWord, at: of - 1) { return .organisation }
          if document.is(.placeWord, at: of - 1) { return .place }
        }
      }
      // 'Lt. Hastings', 'Mr Lincoln'
      if document.is(.country, at: first), tokens.count == 1 {
        return title.map { isPersonsTitle($0, in: document) } ?? false ? .person : .place
      }
      if tokens.count == 1, document.isOne(of: LoneNames.chambers, at: first) { return .organisation }
      if title == nil, PlaceEvidence.isKnownPair(tokens, in: document) { return .place }
      if let value = document.value(of: .placeWord, at: first), title == nil,
        value == 0
          ? tokens.count > 1
          : tokens.count == 2
            && (document.tokens[last].lexeme < 0 || document.is(.country, at: last))
      {
        return .place
      }
    }
    if title != nil || isGiven { return .person }
    if isPersonByNeighbours(tokens, in: document) { return .person }
    if tokens.contains(where: { document.mark(.ampersand, at: $0) }) { return .organisation }
    if PlaceEvidence.isPlace(tokens, in: document) { return .place }
    let token = document.tokens[first]
    if tokens.count == 1, token.shape.contains(.allCapitals), token.end - token.start <= 6 {
      return .organisation
    }
    return .unknown
  }

  /// Parts of a place's name that nobody is called, so that a given name before them is no person: `Lester Creek`.
  private static let landmarks: WordSet = [
    "creek", "harbour", "heights", "gardens", "crescent", "bridge", "tower", "farm", "square", "falls",
    "airport", "stadium",
  ]

  /// King Olav Bridge, Queen Mary College: what is called after somebody.
  private static func site(called tokens: Range<Int>, after title: Range<Int>, in document: Document)
    -> Entity.Kind?
  {
    guard document.isOne(of: patrons, at: title.upperBound - 1) else { return nil }
    let last = tokens.upperBound - 1
    if document.is(.organisationWord, at: last) { return .organisation }
    return document.is(.placeWord, at: last) ? .place : nil
  }

  static let patrons: WordSet = [
    "king", "queen", "prince", "princess", "emperor", "empress", "saint",
  ]

  /// An honorific or the short form of a rank right before a surname, which no country has.
  private static func isPersonsTitle(_ title: Range<Int>, in document: Document) -> Bool {
    guard let last = title.last(where: { document.tokens[$0].form == .word }) else { return false }
    return document.is(.honorific, at: last)
      || document.is(.abbreviation, at: last) && document.tokens[last].shape.contains(.capitalised)
  }

  private static func isFirm(_ index: Int, in document: Document) -> Bool {
    !document.is(.givenName, at: index) && !document.is(.officeTitle, at: index)
  }

  static func isWork(_ index: Int, in document: Document) -> Bool {
    document.word("act", at: index) || document.word("bill", at: index) || document.word("medal", at: index)
      || document.word("award", at: index) || document.word("prize", at: index)
      || document.word("treaty", at: index)
      || document.word("accord", at: index) || document.word("amendment", at: index)
      || document.word("awards", at: index) || isEvent(index, in: document)
  }

  /// The last word of the name of a war, a contest or a feast: nobody lives there.
  private static func isEvent(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: events, at: index)
      || document.is(.nameSuffix, at: index) && document.word("war", at: index - 1)
      || NameSpan.isAwardTime(index, in: document) && document.word("of", at: index - 2)
  }

  private static let events: WordSet = [
    "war", "cup", "series", "games", "championship", "championships", "training", "festival", "tournament",
    "bowl", "marathon", "olympics", "revolution", "summit", "election", "elections", "trophy", "derby",
  ]

  /// An age behind it, an initial in it, or `who` and a speech verb beside two words of a name.
  private static func isPersonByNeighbours(_ tokens: Range<Int>, in document: Document) -> Bool {
    let next = tokens.upperBound
    let follower = document.token(next)
    if follower?.mark == .comma, let age = document.number(at: next + 1), (1...110).contains(age.value) {
      let behind = document.token(age.tokens.upperBound)
      if behind?.mark == .comma || behind?.mark == .period { return true }
    }
    if follower?.mark == .openBracket, let age = document.number(at: next + 1), (5...110).contains(age.value),
      document.mark(.closeBracket, at: age.tokens.upperBound)
    {
      return true
    }
    if tokens.dropFirst().contains(where: { NameSpan.isInitialPeriod($0, in: document) }) { return true }
    if document.is(.nameSuffix, at: tokens.upperBound - 1), tokens.count > 1 { return false }
    if document.is(.determiner, at: tokens.lowerBound - 1) { return false }
    let speaks = document.is(.speechVerb, at: next) || document.is(.speechVerb, at: tokens.lowerBound - 1)
    let isPlain = !document.tokens[tokens.lowerBound].is(.country)
    if tokens.count == 2, speaks, isPlain { return true }
    // '66-year-old LuAnn Vale'
    if document.word("old", at: tokens.lowerBound - 1), document.mark(.hyphen, at: tokens.lowerBound - 2),
      !Residences.isPerson(next, in: document)
    {
      return true
    }
    if tokens.count > 1, isPlain, document.isPeoplesOffice(tokens.lowerBound - 1) { return true }
    return document.word("who", at: next) || (follower?.mark == .comma && document.word("who", at: next + 1))
  }

  /// A name's hash and that of its last word.
  private static func hashes(of name: String) -> (name: UInt64, surname: UInt64) {
    // As it stands in memory: to walk through a short string costs three times as much.
    name.utf8.withContiguousStorageIfAvailable(hashes) ?? hashes(of: Array(name.utf8))
  }

  private static func hashes(of name: some Sequence<UInt8>) -> (name: UInt64, surname: UInt64) {
    var whole = Lexicon.seed
    var last = Lexicon.seed
    for byte in name {
      whole = Lexicon.hash(whole, byte)
      last = byte == 0x20 ? Lexicon.seed : Lexicon.hash(last, byte)
    }
    return (whole, last)
  }

  /// Carries what one mention tells to the others: a surname to its full name, a name to its equals.
  static func settle(_ entities: inout [Entity]) {
    var known: [UInt64: Entity.Kind] = [:]
    var surnames = WordHashes()
    let hashes = entities.map { Self.hashes(of: $0.text) }
    for index in entities.indices where entities[index].kind != .unknown {
      let kind = entities[index].kind
      if kind == .person {
        known[hashes[index].name] = kind
        surnames.insert(hashes[index].surname)
      } else if known[hashes[index].name] == nil {
        known[hashes[index].name] = kind
      }
    }
    for index in entities.indices {
      let kind = entities[index].kind
      let (name, surname) = hashes[index]
      if name == surname, surnames.contains(name), kind != .person, kind != .vessel {
        entities[index].kind = .person
      } else if kind == .unknown, let kind = known[name] {
        entities[index].kind = kind
      }
    }
  }
}
