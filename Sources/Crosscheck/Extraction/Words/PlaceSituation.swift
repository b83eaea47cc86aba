/// Says by the words around a place's name whether something is or happens there.
struct PlaceSituation {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  private var movement: PlaceMovement { PlaceMovement(document: document) }

  /// Whether a preposition of place stands before a name, across the words that tell more of it: `in the northern
  /// town of`, `in Iran's`.
  func isBehindPreposition(_ index: Int) -> Bool {
    var before = index - 1
    let limit = index - 9
    while before > limit, before >= 0 {
      // 'in the capital, X': the town is named behind what it is.
      if before == index - 1, document.mark(.comma, at: before), isPlaceNoun(before - 1) { before -= 1 }
      if isPreposition(before),
        !document.word("of", at: before) || isPlaceNoun(before - 1) || document.word("out", at: before - 1)
      {
        return !document.word("to", at: before) || movement.leads(to: before)
      }
      // 'across much of Norway', 'in one of Oslo's suburbs'
      if document.word("of", at: before), document.isOne(of: Self.shares, at: before - 1) {
        before -= 2
        continue
      }
      if document.word("for", at: before) { return movement.departs(before: before) }
      if before == index - 1,
        PlaceEvidence.isFarthest(index, in: document) || PlaceEvidence.isBehindLand(index, in: document)
          || PlaceEvidence.isBetween(index..<index + 1, in: document)
      {
        return true
      }
      if isWayside(before), isStreetOrLand(index) { return true }
      // 'on Wall Street, downtown Troy'
      if document.mark(.comma, at: before), document.isOne(of: Self.quarters, at: before + 1) { return true }
      if document.word("over", at: before), isFlight(before: before) { return true }
      guard canStandBetween(before) else { return false }
      before -= 1
    }
    return false
  }

  /// How much of a place, or which of its parts.
  static let shares: WordSet = [
    "much", "most", "some", "half", "all", "rest", "swathes", "swaths", "parts", "part", "one", "many",
    "several",
  ]

  private static let quarters: WordSet = ["downtown", "suburban", "central", "nearby"]

  /// Whether `at`, `in` or a like word stands directly before a name or its article.
  func isBehindSitePreposition(_ index: Int) -> Bool {
    // 'at the 12-acre Vale complex'
    let first =
      document.mark(.hyphen, at: index - 2) && document.token(index - 3)?.form == .digits ? index - 3 : index
    var before = document.is(.determiner, at: first - 1) ? first - 2 : first - 1
    // 'in Atlanta's CNN Center'
    if document.is(.possessive, at: before), let owner = lookup.index(at: before - 1),
      entities[owner].kind == .place
    {
      before = entities[owner].tokens.lowerBound - 1
    }
    return document.word("at", at: before) || document.word("in", at: before)
      || document.word("to", at: before) || document.word("into", at: before)
      || document.word("outside", at: before)
      || document.word("inside", at: before) || document.word("near", at: before)
  }

  /// `in the lower bowl of the Troy Center`: a part of a building.
  func isBehindPart(_ index: Int) -> Bool {
    let of = document.is(.determiner, at: index - 1) ? index - 2 : index - 1
    return document.word("of", at: of) && isSide(of - 1)
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
    // 'the Athens protest march'
    return (index..<index + 3).contains {
      document.isOne(of: Self.events, at: $0) && document.endsNounPhrase($0)
    }
      && (document.isOne(of: Self.events, at: index)
        || !next.is(.stopword) && !next.is(.placePreposition)
          && (document.value(of: .verb, at: index).map { VerbLemmas.isNounLike($0 >> 3) } ?? true))
  }

  static let events: WordSet = [
    "riot", "riots", "crash", "crashes", "shooting", "shootings", "quake", "quakes", "earthquake",
    "earthquakes",
    "explosion", "explosions", "blast", "blasts", "bombing", "bombings", "heist", "heists", "robbery",
    "robberies", "stabbing", "stabbings", "massacre", "massacres", "murder", "murders", "blaze", "blazes",
    "siege", "sieges", "flood", "floods", "marathon", "marathons", "derailment", "derailments", "landslide",
    "landslides", "avalanche", "avalanches", "protest", "protests", "march", "marches", "rally", "rallies",
    "demonstration", "demonstrations", "clashes", "vigil", "vigils", "parade", "parades", "fire", "fires",
    "wildfire", "wildfires", "bushfire", "bushfires", "attack", "attacks", "collision", "collisions",
    "killing",
    "killings", "slaying", "slayings", "kidnapping", "kidnappings", "hijacking", "hijackings", "standoff",
    "standoffs", "outage", "outages", "blackout", "blackouts", "tornado", "tornadoes", "typhoon", "typhoons",
    "cyclone", "cyclones", "eruption", "eruptions", "tsunami", "tsunamis", "drought", "droughts", "epidemic",
    "epidemics", "outbreak", "outbreaks", "airstrike", "airstrikes", "ambush", "ambushes", "stampede",
    "stampedes", "summit", "summits", "trial", "trials", "funeral", "funerals", "election", "elections",
    "recession", "recessions", "unrest", "uprising", "uprisings", "spill", "spills", "assassination",
    "assassinations", "raid", "raids", "rampage", "rampages", "festival", "festivals", "carnival", "mudslide",
    "mudslides", "shootout", "gunfight", "coup", "visit", "mutiny", "airshow",
  ]

  /// Whether a verb stands before a name that has a place for its object: hit, reached, left.
  func isBehindVerb(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 6, canStandBetween(before) { before -= 1 }
    guard let value = document.value(of: .verb, at: before) else { return false }
    let (verb, form) = VerbLemmas.split(value)
    // 'the fire that burned Troy'
    let isRelative =
      document.word("that", at: before - 1) && document.token(before - 2)?.form == .word
      && document.token(before - 2)?.is(.stopword) == false
    guard form != .participle, isRelative || !document.is(.determiner, at: before - 1) else { return false }
    return Self.reaching.contains(verb)
  }

  private static let prepositions: WordSet = ["on", "along", "via", "inside", "through"]

  private func isPreposition(_ index: Int) -> Bool {
    document.is(.placePreposition, at: index) || document.isOne(of: Self.prepositions, at: index)
      || document.word("between", at: index) && !document.isOne(of: PlaceEvidence.relations, at: index - 1)
      || document.word("over", at: index) && document.is(.verb, at: index - 1)
        && !document.isVerb(of: Self.contesting, at: index - 1)
  }

  /// `a win over Norway`: nobody is above it.
  private static let contesting = VerbSet(
    "win triumph prevail edge lead rule row fight worry quarrel split clash"
  )

  /// Articles, points of the compass, adjectives and whose place it is.
  private func canStandBetween(_ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.form == .mark { return token.mark == .hyphen && !token.followsSpace }
    if token.is(.determiner) || token.is(.indefiniteArticle) || token.is(.placeWord) || token.is(.demonym)
      || token.is(.possessive)
      || isSide(index)
    {
      return true
    }
    if let name = lookup.index(at: index) {
      return document.is(.possessive, at: entities[name].tokens.upperBound)
    }
    return token.form == .word && token.number < 0 && !token.is(.stopword) && !token.is(.verb)
      && !token.shape.contains(.capitalised) && !token.is(.timeUnit) && !token.is(.officeTitle)
  }

  /// `on Berlin's decision`: whose it is, not where.
  func isOwner(_ name: Range<Int>) -> Bool {
    guard document.is(.possessive, at: name.upperBound) else { return false }
    let next = name.upperBound + 1
    let isOfPlace = (next..<next + 4).contains { index in
      isPlaceNoun(index)
        || document.token(index).map { $0.form == .word && $0.shape.contains(.capitalised) } == true
        || document.token(index).map {
          $0.form == .word && PlaceSites.sites.contains(document.lowercased(index))
        }
          == true
    }
    if !isOfPlace { return true }
    let before = document.is(.determiner, at: name.lowerBound - 1) ? name.lowerBound - 2 : name.lowerBound - 1
    // 'on Troy's Elm Street'
    if PlaceEvidence.isOwnerOfPlace(name.upperBound, in: document) { return false }
    // 'on Troy's high street'
    if document.word("on", at: before), let site = siteNoun(behind: next), site < next + 3 { return false }
    // 'to Troy's harbour', 'over the edge of Troy's highest mountain'
    if document.word("to", at: before) { return !movement.leads(to: before) }
    if document.word("of", at: before) {
      // 'some of Oslo's best shopping areas', not 'one of Norway's Olympic champions'
      let isPart =
        document.isOne(of: Self.shares, at: before - 1)
        && (next..<next + 5).contains { isPlaceNoun($0) && document.endsNounPhrase($0) }
      return !isPlaceNoun(before - 1) && !isPart
    }
    return document.word("on", at: before) || document.word("over", at: before)
  }

  /// `the Troy police station`, `a Paris jewellery store`: the site or house that a name and a few nouns tell of.
  func siteNoun(behind start: Int) -> Int? {
    var index = start
    while index < start + 4, let token = document.token(index), token.form == .word,
      !token.shape.contains(.capitalised), !token.is(.stopword), !token.is(.placePreposition)
    {
      if document.endsNounPhrase(index) {
        if PlaceSites.either.admits(token) {
          let word = document.lowercased(index)
          if PlaceSites.sites.contains(word) || PlaceSites.premises.contains(word) { return index }
        }
        // 'cable' before 'station' ends no phrase, though 'station' is a verb as well.
        guard !token.is(.verb), let next = document.token(index + 1), next.is(.verb) else { return nil }
      }
      index += 1
    }
    return nil
  }

  /// `Pagliarelli prison`: the noun behind the name belongs to it.
  func isSiteNoun(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word, !next.shape.contains(.capitalised) else {
      return false
    }
    return document.endsNounPhrase(index) && PlaceSites.sites.contains(document.lowercased(index))
  }

  private static let afterthoughts: WordSet = [
    "alone", "itself", "again", "instead", "overnight", "together", "too", "nearby", "later", "ago", "aboard",
    "due", "amid", "dead", "alive", "unconscious", "drunk", "naked", "asleep", "armed", "free",
    "despite", "following", "including",
  ]

  /// `in Texas courts`: a name before a noun says which one, not where; `at her Texas home` says where.
  func describesNoun(_ index: Int) -> Bool {
    // 'in Athens alone'
    if document.isOne(of: Self.afterthoughts, at: index) { return false }
    // 'the Troy 16-yard line'
    if document.token(index)?.form == .digits, document.mark(.hyphen, at: index + 1) { return true }
    // 'from the Troy 27': a line of the field, where no country has an article by itself.
    if document.token(index)?.form == .digits, let name = lookup.index(at: index - 1).map({ entities[$0] }),
      document.word("the", at: name.tokens.lowerBound - 1), name.tokens.count < 3,
      name.tokens.count == 1
        || document.endsNounPhrase(index) && document.word("from", at: name.tokens.lowerBound - 2),
      document.value(of: .country, at: index - 1) != 0
    {
      return true
    }
    guard let next = document.token(index), next.form == .word, next.followsSpace,
      !next.shape.contains(.capitalised)
    else { return false }
    // 'near Elm Avenue east of town'
    if document.word("of", at: index + 1), Compass.side(document.lowercased(index)) != nil {
      return false
    }
    if let site = siteNoun(behind: index),
      site > index || PlaceSites.premises.contains(document.lowercased(site))
    {
      return false
    }
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

  /// Of the points of the compass only those between two: the lexicon has `north` and `northern` among its place words.
  private static let sides: WordSet = [
    "downtown", "southwestern", "southeastern", "northwestern", "northeastern", "southeast", "southwest",
    "northeast", "northwest", "suburban", "nearby", "outskirts", "centre", "center", "kilometres",
    "kilometers",
    "miles", "capital", "neighbouring", "neighboring", "community", "area", "resort", "hamlet", "outside",
    "heart", "edge", "part", "parts", "mainland", "inner", "outer", "waters", "border", "km", "hometown",
    "shores", "slopes", "bottom", "banks", "foot", "tip", "mouth", "vicinity", "streets", "docks", "suburbs",
    "neighborhoods", "neighbourhoods", "towns", "cities", "villages", "regions", "areas", "provinces",
    "beaches",
    "corner", "bed", "floor", "summit", "peak", "bowl", "lobby", "grounds", "campus", "wing", "steps",
    "courtyard",
    "basement", "concourse", "hallway", "front", "back", "side", "rear", "middle", "gates", "entrance",
    "tarmac", "roof", "rooftop", "top", "scene", "site", "perimeter", "walls", "gate", "rubble", "ruins",
    "sanctuary", "foyer", "cafeteria", "kitchen", "aisles",
    "wreckage", "remains", "flank", "flanks", "skies", "foothills", "stretch", "section", "estuary", "shell",
    "population", "people", "residents", "inhabitants", "capture", "fall",
  ]
}
