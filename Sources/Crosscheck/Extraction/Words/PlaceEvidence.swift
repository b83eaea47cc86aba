/// Says by the words beside a name that nobody knows that it is a place's.
enum PlaceEvidence {
  /// Whether the words around a name say that it is a place: `in X`, `the town of X`, `X province`, `miles off X`.
  static func isPlace(_ tokens: Range<Int>, in document: Document) -> Bool {
    let first = tokens.lowerBound
    let next = tokens.upperBound
    if document.value(of: .placePreposition, at: first - 1) == 0,
      !document.is(.possessive, at: next) || isBeforeSite(next + 1, in: document)
        || isBeforeSite(next + 2, in: document),
      !isFigurative(tokens, in: document)
    {
      return true
    }
    if isBehindRegion(first, in: document), !document.is(.possessive, at: next) { return true }
    if isBeforeSite(next, in: document) || isFacility(tokens, in: document)
      || isBeforeHouse(tokens, in: document)
    {
      return true
    }
    // 'between Abu Talat in Egypt and'
    if document.word("in", at: next), document.isRegion(next + 1),
      document.is(.placePreposition, at: first - 1)
        || document.word("between", at: first - 1)
    {
      return true
    }
    if document.mark(.comma, at: next),
      document.word("where", at: next + 1) && !isShortForm(tokens, in: document)
        || isHolder(next + 1, in: document)
    {
      return true
    }
    if isBehindWay(tokens, in: document) || isDestination(tokens, in: document) { return true }
    if isWayBetween(tokens, in: document) || isHome(tokens, in: document)
      || isInstance(tokens, in: document)
    {
      return true
    }
    if document.word("off", at: first - 1), isDistance(first - 2, in: document) { return true }
    if isToldBehind(tokens, in: document) || isToldByLead(tokens, in: document)
      || isTaken(first, in: document)
    {
      return true
    }
    if Residences.isOneOfPlace(tokens, in: document) || isRavaged(next, in: document) { return true }
    if document.mark(.comma, at: first - 1), document.mark(.comma, at: next) {
      return document.word("capital", at: first - 2) || document.word("hometown", at: first - 2)
    }
    return isSettlement(first - 1, in: document)
      || document.word("of", at: first - 1)
        && (isSettlement(first - 2, in: document) || isSide(first - 2, in: document)
          || document.word("residents", at: first - 2) || document.word("resident", at: first - 2))
  }

  /// By a comma, an `and` or a possessive behind a name, or the comma before it.
  private static func isToldBehind(_ name: Range<Int>, in document: Document) -> Bool {
    let next = name.upperBound
    return isDescribed(next, in: document) || isOwnerOfPlace(next, in: document)
      || isBeforeSites(name, in: document) || isLeft(name, in: document)
      || isBehindStreet(name.lowerBound, in: document)
  }

  /// By the small word before a name: most names have none of these.
  private static func isToldByLead(_ name: Range<Int>, in document: Document) -> Bool {
    let first = name.lowerBound
    guard document.isOne(of: leadsToTowns, at: first - 1) else { return false }
    return isFarthest(first, in: document) || isOrigin(name, in: document)
      || isBehindLand(first, in: document)
      || isWayFromPlace(first, in: document) || isNewSeat(first, in: document)
      || isBehindSite(first, in: document) || isSavedFrom(first, in: document)
      || isBetween(name, in: document)
  }

  private static let leadsToTowns: WordSet = [
    "as", "from", "above", "below", "overlooking", "beneath", "to", "and", "at", "off", "between", "the",
  ]

  /// `Tarsk was destroyed`, `were evacuated`: what is done to a town.
  private static func isRavaged(_ next: Int, in document: Document) -> Bool {
    guard document.word("was", at: next) || document.word("were", at: next) else { return false }
    return (next + 1..<next + 4).contains { index in
      document.isVerb(of: ravaging, at: index)
    }
  }

  private static let ravaging = VerbSet("devastate destroy flatten flood evacuate besiege raze inundate")

  // MARK: Names of two words

  /// Las Vegas, San Diego: two words that are a place together.
  static func isKnownPair(_ tokens: Range<Int>, in document: Document) -> Bool {
    let first = tokens.lowerBound
    // 'the Upper East Side'
    if tokens.count < 4, document.isOne(of: quarters, at: tokens.upperBound - 1), tokens.count > 1 {
      return document.isOne(of: points, at: tokens.upperBound - 2)
    }
    guard tokens.count == 2 else { return false }
    if document.isOne(of: leads, at: first) {
      // 'the Port Authority', 'Mount Sinai said': a body, and a hospital.
      return !document.word("claus", at: first + 1) && !document.word("authority", at: first + 1)
        && !(document.word("mount", at: first) && document.is(.speechVerb, at: tokens.upperBound))
    }
    return pairs.contains { document.word($0.0, at: first) && document.word($0.1, at: first + 1) }
  }

  private static let points = WordSet(Compass.cardinals)
  private static let quarters: WordSet = ["side", "end", "shore", "coast", "bank"]

  private static let leads: WordSet = [
    "los", "las", "san", "santa", "buenos", "hong", "kuala", "addis", "puerto", "saudi", "sri", "costa",
    "sierra",
    "sao", "são", "rio", "fort", "point", "mount", "port",
  ]

  private static let pairs: [(StaticString, StaticString)] = [
    ("tel", "aviv"), ("abu", "dhabi"), ("phnom", "penh"), ("el", "paso"), ("el", "salvador"), ("la", "paz"),
    ("baton", "rouge"), ("des", "moines"), ("little", "rock"), ("grand", "rapids"), ("corpus", "christi"),
    ("ann", "arbor"), ("cape", "cod"), ("middle", "east"), ("far", "east"), ("west", "bank"),
    ("burkina", "faso"), ("great", "britain"), ("notre", "dame"), ("white", "house"), ("silicon", "valley"),
    ("champs", "elysees"), ("champs", "élysées"), ("baja", "california"), ("nova", "scotia"),
    ("ras", "tanura"),
    ("port", "stanley"), ("bandar", "abbas"), ("chiang", "mai"), ("da", "nang"), ("quezon", "city"),
  ]

  // MARK: Words beside a name

  /// `in Vanity Fair`, `a stake in Lumen`, `in IE 7`: what stands behind `in` is no place.
  private static func isFigurative(_ name: Range<Int>, in document: Document) -> Bool {
    let next = name.upperBound
    if document.isOne(of: storms, at: name.lowerBound) { return true }
    if document.token(next - 1)?.form == .digits, !document.is(.placeWord, at: next - 2) { return true }
    if document.token(next)?.form == .digits || document.word("daily", at: next)
      || document.word("newspaper", at: next) || document.word("magazine", at: next)
    {
      return true
    }
    // 'in Vale and Dunne's musical'
    if document.word("and", at: next), document.token(next + 1)?.shape.contains(.capitalised) == true,
      document.is(.possessive, at: next + 2)
    {
      return true
    }
    guard document.word("in", at: name.lowerBound - 1) else { return false }
    if isWork(behind: next, in: document) { return true }
    // 'in Lumen shops', 'in Rovers red': a noun that no table knows, and no site.
    if let follower = document.token(next), follower.form == .word, follower.lexeme < 0,
      !follower.shape.contains(.capitalised), !follower.shape.contains(.lineStart),
      !follower.ends(in: "ly", of: document.bytes), !follower.ends(in: "ed", of: document.bytes),
      !isBeforeSite(next, in: document), document.token(next + 1)?.is(.verb) != true
    {
      return true
    }
    return document.isOne(of: figurative, at: name.lowerBound - 2)
  }

  /// `in Hurricane Vera`, `in Operation Dawn`: it tells when.
  private static let storms: WordSet = [
    "hurricane", "typhoon", "cyclone", "storm", "operation", "superstorm", "super",
  ]

  private static let figurative: WordSet = [
    "role", "roles", "stake", "stakes", "share", "shares", "interest", "interested", "confidence", "faith",
    "trust",
    "invest", "invested", "investment", "investor", "investors", "article", "interview", "story", "column",
    "essay",
    "editorial", "wrote", "written", "published", "printed", "appeared", "appears", "appearing", "starred",
    "stars",
    "starring", "star", "cast", "featured", "performance", "character", "prize", "believe", "believes",
    "involved",
    "involvement", "part", "fluent", "degree", "specialises", "specializes", "talent", "man", "player",
  ]

  /// `X, Texas`, `X, Mich.`: the country or state behind a comma.
  private static func isHolder(_ index: Int, in document: Document) -> Bool {
    if document.value(of: .abbreviation, at: index) == 1 { return true }
    return document.isRegion(index) && !document.is(.possessive, at: index + 1)
      && document.token(index + 1)?.form == .mark
  }

  /// `checked into X`, `treated at X`, `pronounced dead at X`: somebody is where a house of that name stands.
  private static func isFacility(_ name: Range<Int>, in document: Document) -> Bool {
    var before = name.lowerBound - 1
    guard
      document.word("at", at: before) || document.word("into", at: before) || document.word("to", at: before)
    else { return false }
    before -= 1
    if document.word("dead", at: before) { return true }
    if !document.is(.verb, at: before) { before -= 1 }
    return document.isOne(of: staying, at: before)
  }

  private static let staying: WordSet = [
    "checked", "check", "checks", "checking", "treated", "hospitalised", "hospitalized", "airlifted",
    "rushed",
    "admitted", "stay", "stayed", "staying", "buried", "docked", "moored", "landed", "arrived", "jailed",
    "died",
    "born", "rehab",
  ]

  /// `through the Arabian Sea`, `across the Ardmore`: a way leads through places.
  private static func isBehindWay(_ name: Range<Int>, in document: Document) -> Bool {
    let first = name.lowerBound
    guard document.word("the", at: first - 1), !document.tokens[first].shape.contains(.allCapitals),
      !document.is(.possessive, at: name.upperBound),
      !document.tokens[name.upperBound - 1].ends(in: "s", of: document.bytes)
    else { return false }
    return document.isOne(of: ways, at: first - 2)
  }

  private static let ways: WordSet = ["through", "across", "near", "along", "throughout", "outside"]

  /// `flew to Tarsk`, `was extradited to Tarsk`: verbs that nothing but a place or a house follows.
  private static func isDestination(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.word("to", at: name.lowerBound - 1), !document.is(.possessive, at: name.upperBound),
      let value = document.value(of: .verb, at: name.lowerBound - 2)
    else { return false }
    return journeys.contains(value >> 3)
  }

  static let journeys = VerbSet(
    "fly drive sail travel flee commute relocate extradite deport evacuate repatriate hike trek hitchhike cycle"
  )

  /// `Qeshm island`, `Kerman province`: the noun behind the name says what it is.
  private static func isBeforeSite(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index), token.form == .word, token.followsSpace,
      !token.shape.contains(.capitalised)
    else { return false }
    return document.isOne(of: sites, at: index)
  }

  private static let sites: WordSet = [
    "island", "islands", "province", "district", "county", "village", "peninsula", "neighborhood",
    "neighbourhood",
    "airport", "river", "region", "prison", "hotel", "area", "street", "road", "avenue", "square", "suburb",
    "lake",
    "beach", "valley", "harbour", "harbor", "airbase", "desert", "coast", "canal", "bridge", "resident",
    "residents",
    "reservoir", "dam", "refinery", "township", "metro", "intersection", "courthouse", "waterfront",
    "seafront",
    "foothills", "campus", "promenade", "boardwalk", "sea", "ocean", "suburbs", "outskirts", "areas",
    "districts", "neighborhoods",
    "neighbourhoods", "provinces", "regions", "counties",
  ]

  /// `the villages Kavo and Zina`, `the town of Troy`.
  private static func isSettlement(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: settlements, at: index)
  }

  static let settlements: WordSet = [
    "village", "villages", "town", "towns", "city", "cities", "island", "islands", "province", "district",
    "suburb",
    "suburbs", "port", "hometown", "hamlet", "township", "resort", "outskirts", "neighborhood",
    "neighbourhood",
  ]

  /// `north of`, `the capital of`, `off the coast of`.
  private static func isSide(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: sides, at: index)
  }

  private static let sides = WordSet(
    Compass.nouns + ["capital", "coast", "shores", "mainland", "streets", "vicinity"]
  )

  /// `miles off X`, `the coast off X`.
  private static func isDistance(_ index: Int, in document: Document) -> Bool {
    document.is(.measureUnit, at: index) || document.word("coast", at: index)
      || document.word("waters", at: index)
      || document.word("just", at: index) || document.word("sea", at: index)
      || document.word("ashore", at: index)
  }
}

extension Document {
  /// Whether a noun is the last of its phrase, by what stands behind it.
  func endsNounPhrase(_ index: Int) -> Bool {
    guard let follower = token(index + 1) else { return true }
    if follower.form == .mark { return follower.mark != .hyphen || follower.followsSpace }
    return follower.shape.contains(.lineStart) || follower.is(.stopword) || follower.is(.placePreposition)
      || follower.is(.verb) || follower.is(.modal) || follower.is(.weekday) || follower.is(.timePreposition)
      || follower.is(.dayReference) || follower.is(.timeAdverb) || follower.is(.timePart)
      || follower.number >= 0 || follower.form == .digits
  }

  /// Whether a word is a country, or a region or city that tells as much: others do not say by themselves where they
  /// lie.
  func isCountry(_ index: Int) -> Bool {
    guard let level = value(of: .country, at: index) else { return false }
    return level == 0 || level > 2
  }

  /// Whether a word is a country or a part of one, and no city.
  func isRegion(_ index: Int) -> Bool {
    guard let level = value(of: .country, at: index) else { return false }
    return level != 1 && level != 4
  }
}
