/// Says by the words around a place's name whether something is or happens there.
struct PlaceSituation {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup

  /// Buildings that are organisations by their names.
  static let buildings: Set<String> = Set(
    VerbLemmas.list(
      """
      hospital clinic university college school academy prison jail court museum gallery theatre theater church
      cathedral mosque synagogue temple centre center library headquarters infirmary embassy station stadium arena
      consulate courthouse monastery brewery factory observatory laboratory
      """
    )
  )

  /// Nouns in lower case that make a site of the name before them: Pagliarelli prison, Qeshm island.
  private static let sites: Set<String> = buildings.union(
    VerbLemmas.list(
      """
      airport island islands province district county city town village river lake bay beach bridge square hotel
      mountain mountains valley peninsula neighborhood neighbourhood suburb suburbs region area port harbour harbor park
      airbase base camp desert coast street streets road avenue complex campus precinct dam reservoir refinery border
      coastline shore outskirts forest canal cemetery barracks checkpoint terminal nightclub restaurant casino mall
      market racetrack resort metro highway motorway freeway interchange
      """
    )
  )

  /// Nouns of which a name says where they stand: her Texas home, the Paris office.
  private static let premises: Set<String> = Set(
    VerbLemmas.list(
      """
      home house apartment flat residence mansion villa ranch farm cottage estate office offices store shop branch
      warehouse bank plant boutique showroom
      """
    )
  )

  /// Whether a preposition of place stands before a name, across the words that tell more of it: `in the northern
  /// town of`, `in Iran's`.
  func isBehindPreposition(_ index: Int) -> Bool {
    var before = index - 1
    let limit = index - 7
    while before > limit, before >= 0 {
      // 'in the capital, X': the town is named behind what it is.
      if before == index - 1, document.mark(.comma, at: before), isPlaceNoun(before - 1) { before -= 1 }
      if isPreposition(before), !document.word("of", at: before) || isPlaceNoun(before - 1) {
        return !document.word("to", at: before) || isMovement(before: before)
      }
      if document.word("for", at: before) { return isDeparture(before: before) }
      guard canStandBetween(before) else { return false }
      before -= 1
    }
    return false
  }

  /// `flew to`, `was taken to`, `on his way to`: not what is given or said to a country.
  private func isMovement(before index: Int) -> Bool {
    var before = index - 1
    while before > index - 7, before >= 0, document.tokens[before].form == .word {
      if let value = document.value(of: .verb, at: before), Self.moving.contains(value >> 3) { return true }
      if document.word("way", at: before) || document.word("trip", at: before)
        || document.word("flight", at: before) || document.word("from", at: before)
        || document.word("close", at: before) || document.word("next", at: before)
      {
        return true
      }
      before -= 1
    }
    return false
  }

  /// `left for`, `bound for`, `the flight for`: where somebody or something is going.
  private func isDeparture(before index: Int) -> Bool {
    if document.word("bound", at: index - 1) || document.word("flight", at: index - 1) { return true }
    guard let value = document.value(of: .verb, at: index - 1) else { return false }
    return Self.leaving.contains(value >> 3)
  }

  private static let leaving = VerbSet("leave head depart embark")

  private static let moving = VerbSet(
    """
    go travel fly move drive return come bring take send head flee walk rush transport deploy ship extradite deport
    sail run transfer evacuate escort arrive relocate check commute journey transport airlift carry march spread
    admit extend invite lead belong book confine call summon respond get crawl hitchhike
    """
  )

  /// Whether `at`, `in` or a like word stands directly before a name or its article.
  func isBehindSitePreposition(_ index: Int) -> Bool {
    let before = document.is(.determiner, at: index - 1) ? index - 2 : index - 1
    return document.word("at", at: before) || document.word("in", at: before)
      || document.word("to", at: before) || document.word("into", at: before)
      || document.word("outside", at: before)
      || document.word("inside", at: before) || document.word("near", at: before)
  }

  /// `, where he died`: only a place is spoken of so.
  func isBeforeWhere(_ index: Int) -> Bool {
    document.mark(.comma, at: index) && document.word("where", at: index + 1)
      || document.word("where", at: index)
  }

  /// `the Athens riots`, `a Queens crash`: the name before what happened says where.
  func isBeforeEvent(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word, next.followsSpace,
      !next.shape.contains(.capitalised)
    else { return false }
    return Self.events.contains { document.word($0, at: index) } && endsNounPhrase(index)
  }

  private static let events: [StaticString] = [
    "riot", "riots", "crash", "shooting", "shootings", "quake", "earthquake", "explosion", "blast", "bombing",
    "bombings", "heist", "robbery", "stabbing", "massacre", "murders", "blaze", "siege", "flood", "floods",
    "marathon",
    "derailment", "landslide", "avalanche",
  ]

  /// Whether a verb stands before a name that has a place for its object: hit, reached, left.
  func isBehindVerb(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 4, canStandBetween(before) { before -= 1 }
    guard let value = document.value(of: .verb, at: before) else { return false }
    let (verb, form) = VerbLemmas.split(value)
    return Self.reaching.contains(verb) && form != .participle && !document.is(.determiner, at: before - 1)
  }

  private static let reaching = VerbSet(
    """
    hit strike rock shake reach leave visit enter flee tour invade devastate ravage batter paralyse paralyze jolt
    climb scale ascend descend cross transit patrol roam circle besiege bomb shell storm raid evacuate flood damage
    destroy burn gut flatten engulf connect link bombard blockade lash pound inundate overrun rattle
    """
  )

  /// `Greece has been shaken by riots`, `Paris was the scene of`: what happened to a place happened in it.
  func isScene(_ entity: Entity) -> Bool {
    var index = entity.tokens.upperBound
    guard document.is(.verb, at: index) else { return false }
    var isPassive = false
    while index < entity.tokens.upperBound + 5, let value = document.value(of: .verb, at: index) {
      let (verb, form) = VerbLemmas.split(value)
      if isPassive, Self.reaching.contains(verb) || Self.ravaging.contains(verb), form != .continuous {
        return true
      }
      if verb == VerbLemmas.be { isPassive = true }
      guard verb == VerbLemmas.be || verb == VerbLemmas.have else { return Self.witnessing.contains(verb) }
      index += 1
      if VerbGroupReader(document: document).isAdverb(index) { index += 1 }
    }
    return isPassive && (document.word("scene", at: index) || document.word("scene", at: index + 1))
  }

  private static let ravaging = VerbSet(
    "devastate destroy flood paralyse paralyze engulf besiege bomb shell grip"
  )
  private static let witnessing = VerbSet("witness")

  private func isPreposition(_ index: Int) -> Bool {
    document.is(.placePreposition, at: index) || document.word("on", at: index)
      || document.word("along", at: index) || document.word("via", at: index)
      || document.word("between", at: index) || document.word("inside", at: index)
      || document.word("through", at: index) || document.word("transiting", at: index)
      || document.word("over", at: index) && document.is(.verb, at: index - 1)
  }

  /// Articles, points of the compass, adjectives and whose place it is.
  private func canStandBetween(_ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.form == .mark { return token.mark == .hyphen && !token.followsSpace }
    if token.is(.determiner) || token.is(.placeWord) || token.is(.demonym) || token.is(.possessive)
      || isSide(index)
    {
      return true
    }
    if let name = lookup.index(at: index) {
      return entities[name].kind == .place && document.is(.possessive, at: entities[name].tokens.upperBound)
    }
    return token.form == .word && token.number < 0 && !token.is(.stopword) && !token.is(.verb)
      && !token.shape.contains(.capitalised) && !token.is(.timeUnit) && !token.is(.officeTitle)
  }

  /// `on Berlin's decision`: whose it is, not where.
  func isOwner(_ name: Range<Int>) -> Bool {
    guard document.is(.possessive, at: name.upperBound) else { return false }
    let next = name.upperBound + 1
    let isOfPlace = (next..<next + 3).contains { index in
      isPlaceNoun(index)
        || document.token(index).map { $0.form == .word && $0.shape.contains(.capitalised) } == true
        || document.token(index).map { $0.form == .word && Self.sites.contains(document.lowercased(index)) }
          == true
    }
    if !isOfPlace { return true }
    let before = document.is(.determiner, at: name.lowerBound - 1) ? name.lowerBound - 2 : name.lowerBound - 1
    return document.word("on", at: before) || document.word("to", at: before)
      || document.word("of", at: before) || document.word("over", at: before)
  }

  /// `Pagliarelli prison`: the noun behind the name belongs to it.
  func isSiteNoun(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word, !next.shape.contains(.capitalised) else {
      return false
    }
    return endsNounPhrase(index) && Self.sites.contains(document.lowercased(index))
  }

  /// Whether a noun is the last of its phrase.
  private func endsNounPhrase(_ index: Int) -> Bool {
    guard let follower = document.token(index + 1) else { return true }
    return follower.form == .mark || follower.is(.stopword) || follower.is(.placePreposition)
      || follower.is(.verb) || follower.is(.weekday) || follower.is(.timePreposition)
      || follower.is(.timePart)
  }

  private static let afterthoughts: [StaticString] = [
    "alone", "itself", "again", "instead", "overnight", "together", "too", "nearby", "later", "ago", "aboard",
  ]

  /// `in Texas courts`: a name before a noun says which one, not where; `at her Texas home` says where.
  func describesNoun(_ index: Int) -> Bool {
    // 'in Athens alone'
    if Self.afterthoughts.contains(where: { document.word($0, at: index) }) { return false }
    // 'the Troy 16-yard line'
    if document.token(index)?.form == .digits, document.mark(.hyphen, at: index + 1) { return true }
    guard let next = document.token(index), next.form == .word, next.followsSpace,
      !next.shape.contains(.capitalised)
    else { return false }
    if endsNounPhrase(index), Self.premises.contains(document.lowercased(index)) { return false }
    let isFunction =
      next.is(.stopword) || next.is(.placePreposition) || next.is(.timeUnit) || next.is(.timeShift)
      || next.is(.timePreposition) || next.is(.dayReference) || next.is(.conjunction) || next.is(.modal)
      || next.is(.negation) || next.number >= 0 || next.is(.timePart) || next.is(.timeAdverb)
      || next.is(.dayPart) || next.is(.approximation)
    if isFunction || VerbGroupReader(document: document).isAdverb(index) { return false }
    guard let value = document.value(of: .verb, at: index) else {
      return !next.ends(in: "ed", of: document.bytes)
    }
    let (verb, form) = VerbLemmas.split(value)
    return VerbLemmas.isNounLike(verb) && (form == .base || form == .third)
      && !VerbLemmas.unchanging.contains(verb)
  }

  private func isPlaceNoun(_ index: Int) -> Bool { document.is(.placeWord, at: index) || isSide(index) }

  private func isSide(_ index: Int) -> Bool {
    document.isOne(of: Self.sides, at: index)
  }

  private static let sides: WordSet = [
    "downtown", "southwestern", "southeastern", "northwestern", "northeastern", "southeast", "southwest",
    "northeast", "northwest", "suburban", "nearby", "outskirts", "centre", "center", "kilometres",
    "kilometers",
    "miles", "capital", "neighbouring", "neighboring", "community", "area", "resort", "hamlet", "outside",
    "heart", "edge", "part", "parts", "mainland", "inner", "outer", "waters", "border", "km", "hometown",
    "shores", "slopes", "bottom", "banks", "foot", "tip", "mouth", "vicinity", "streets", "docks", "suburbs",
    "neighborhoods", "neighbourhoods", "towns", "cities", "villages", "regions", "areas", "provinces",
    "beaches",
    "corner", "bed", "floor", "summit",
  ]
}
