/// Works, sites and people beside a name, which only a place has.
extension PlaceEvidence {
  /// `Tarsk's Elm Road`, `Tarsk's 3,800 residents`: what only a town has.
  static func isOwnerOfPlace(_ next: Int, in document: Document) -> Bool {
    guard document.is(.possessive, at: next) else { return false }
    var index = next + 1
    while index < next + 5, let token = document.token(index), token.form == .word,
      token.shape.contains(.capitalised)
    {
      index += 1
    }
    if index > next + 2, document.value(of: .placeWord, at: index - 1) == 0 {
      return document.endsNounPhrase(index - 1)
    }
    if let number = document.number(at: index) { index = number.tokens.upperBound }
    return document.isOne(of: inhabitants, at: index)
  }

  private static let inhabitants: WordSet = [
    "population", "residents", "inhabitants", "townspeople", "villagers", "outskirts", "suburbs", "streets",
  ]

  /// `the Tarsk plant`, `its Tarsk colliery`: works and houses that are told apart by where they stand.
  static func isBeforeWorks(_ name: Range<Int>, in document: Document) -> Bool {
    guard
      isMarked(name.lowerBound - 1, in: document) || document.word("old", at: name.lowerBound - 1)
        || document.word("former", at: name.lowerBound - 1) || document.startsSentence(name.lowerBound)
    else { return false }
    var index = name.upperBound
    while index < name.upperBound + 3, let token = document.token(index), token.form == .word,
      !token.shape.contains(.capitalised), !token.is(.stopword), !token.is(.placePreposition)
    {
      if document.isOne(of: works, at: index) { return document.endsNounPhrase(index) }
      index += 1
    }
    return false
  }

  private static func isMarked(_ index: Int, in document: Document) -> Bool {
    document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
      || document.is(.possessive, at: index)
  }

  /// `the pass at Tarsk`, `farms at Tarsk`: a site behind which `at` says where it is.
  static func isBehindSite(_ first: Int, in document: Document) -> Bool {
    document.word("at", at: first - 1)
      && (document.word("here", at: first - 2) || document.is(.placeWord, at: first - 2)
        || document.isOne(of: works, at: first - 2)
        || document.isOne(of: housesAndFarms, at: first - 2))
  }

  private static let housesAndFarms: WordSet = [
    "farm", "farms", "prison", "jail", "base", "airport", "port", "factory", "hospital", "cottage", "house",
    "houses",
    "embankment", "field", "beach", "roadworks", "weir", "lock", "motorway", "pit", "works", "terminal",
    "branch",
    "estate", "pass", "dump", "camp", "station", "school", "bridge", "lighthouse", "cemetery", "dam",
    "quarry", "harbour",
    "harbor",
  ]

  /// `a boy was pulled from the Tarsk`, `winched off Tarsk`: what somebody is saved from; without an article a firm can
  /// be meant, or a band of men.
  static func isSavedFrom(_ first: Int, in document: Document) -> Bool {
    let hasArticle = document.word("the", at: first - 1)
    let link = hasArticle ? first - 2 : first - 1
    guard document.word("off", at: link) || hasArticle && document.word("from", at: link),
      document.isVerb(of: saving, at: link - 1), !document.is(.givenName, at: first),
      !document.tokens[first].shape.contains(.allCapitals)
    else { return false }
    return (link - 8..<link - 1).contains {
      Residences.isPerson($0, in: document) || document.isOne(of: saved, at: $0)
        || document.is(.vesselWord, at: $0) || document.is(.pronounSubject, at: $0)
    }
  }

  private static let saving = VerbSet("rescue pull winch airlift sweep fish haul")
  private static let saved: WordSet = [
    "people", "person", "body", "bodies", "child", "children", "crew", "sailors", "climbers", "swimmer",
    "swimmers",
    "boat", "ship", "car", "survivors", "him", "her", "them",
  ]

  /// `Elm Road, Tarsk`: the town behind a street.
  static func isBehindStreet(_ first: Int, in document: Document) -> Bool {
    document.mark(.comma, at: first - 1) && document.isOne(of: streets, at: first - 2)
      && document.token(first - 2)?.shape.contains(.capitalised) == true
  }

  private static let streets: WordSet = [
    "street", "road", "avenue", "lane", "drive", "close", "crescent", "terrace", "boulevard", "st", "rd",
    "ave",
  ]

  /// `woods between Tarsk and Vorna`: what lies between two towns.
  static func isBetween(_ name: Range<Int>, in document: Document) -> Bool {
    let link = lead(of: name, in: document)
    return document.word("between", at: link)
      && (document.isOne(of: lands, at: link - 1) || document.isOne(of: lines, at: link - 1))
  }

  private static let lines: WordSet = [
    "road", "roads", "motorway", "highway", "railway", "line", "track", "route", "ferry", "train", "trains",
    "flights",
    "border", "halfway", "midway", "stretch", "section", "strait", "pass", "path",
  ]

  /// `The bus left Tarsk for Paris`: where a way begins that ends at a place.
  static func isLeft(_ name: Range<Int>, in document: Document) -> Bool {
    document.word("for", at: name.upperBound) && document.is(.country, at: name.upperBound + 1)
      && PlaceMovement(document: document).departs(before: name.upperBound)
  }

  static let works: WordSet = [
    "factory", "boutique", "store", "shop", "supermarket", "restaurant", "diner", "warehouse", "lobby",
    "showroom",
    "plant", "plants", "mine", "mines", "foundry", "mill", "colliery", "quarry", "smelter", "steelworks",
    "shipyard", "refinery", "pub", "brewery", "distillery", "depot", "landfill", "reservoir", "quay",
    "crossing",
    "crossroads", "roundabout", "junction", "bypass", "roadblock", "checkpoint", "wharf", "marina",
    "promenade",
    "pier", "racecourse", "velodrome", "substation", "campsite", "caravan", "neighbourhood", "neighborhood",
    "enclave", "slum", "favela", "ghetto", "oilfield",
    "airfield", "airstrip", "barrage", "cathedral", "mosque", "synagogue", "bakery", "launderette",
    "laundromat",
  ]
}
