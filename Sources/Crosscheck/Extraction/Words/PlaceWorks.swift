/// Works, sites and people beside a name, which only a place has.
extension PlaceEvidence {
  /// `Tarsk's Elm Road`, `Tarsk's 3,800 people`: what only a town has.
  static func isOwnerOfPlace(_ next: Int, in document: Document) -> Bool {
    guard document.is(.possessive, at: next) else { return false }
    var index = next + 1
    while index < next + 5, let token = document.token(index), token.form == .word,
      token.shape.contains(.capitalised)
    {
      index += 1
    }
    if index > next + 2, document.value(of: .placeWord, at: index - 1) == 0 {
      let follower = document.token(index)
      return follower.map { $0.form == .mark || $0.is(.stopword) || $0.is(.placePreposition) } ?? true
    }
    if let number = document.number(at: index) {
      index = number.tokens.upperBound
      if document.word("people", at: index) { return true }
    }
    return document.isOne(of: inhabitants, at: index)
  }

  private static let inhabitants: WordSet = [
    "population", "residents", "inhabitants", "townspeople", "villagers", "outskirts", "suburbs", "streets",
  ]

  /// `the Tarsk plant`, `its Tarsk colliery`: works and houses that are told apart by where they stand.
  static func isBeforeWorks(_ name: Range<Int>, in document: Document) -> Bool {
    guard
      isMarked(name.lowerBound - 1, in: document) || document.word("old", at: name.lowerBound - 1)
        || document.word("former", at: name.lowerBound - 1) || beginsSentence(name.lowerBound, in: document)
    else { return false }
    var index = name.upperBound
    while index < name.upperBound + 3, let token = document.token(index), token.form == .word,
      !token.shape.contains(.capitalised), !token.is(.stopword), !token.is(.placePreposition)
    {
      if document.isOne(of: works, at: index) {
        return document.token(index + 1).map {
          $0.form == .mark && $0.mark != .hyphen || $0.is(.stopword) || $0.is(.placePreposition)
            || $0.is(.verb)
            || $0.is(.weekday) || $0.is(.timePreposition) || $0.is(.modal) || $0.number >= 0
        } ?? true
      }
      index += 1
    }
    return false
  }

  private static func beginsSentence(_ index: Int, in document: Document) -> Bool {
    index == 0 || document.mark(.period, at: index - 1) && document.tokens[index - 1].followsSpace
      || document.tokens[index].shape.contains(.lineStart)
  }

  private static func isMarked(_ index: Int, in document: Document) -> Bool {
    document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
      || document.is(.possessive, at: index)
  }

  /// `the pass at Tarsk`, `farms at Tarsk`: a site behind which `at` says where it is.
  static func isBehindSite(_ first: Int, in document: Document) -> Bool {
    document.word("at", at: first - 1)
      && (document.word("here", at: first - 2) || document.is(.country, at: first - 2)
        || document.is(.placeWord, at: first - 2) || document.isOne(of: works, at: first - 2)
        || document.isOne(of: housesAndFarms, at: first - 2))
  }

  private static let housesAndFarms: WordSet = [
    "farm", "farms", "prison", "jail", "base", "airport", "port", "factory", "hospital", "cottage", "house",
    "houses",
    "embankment", "field", "beach", "warehouse", "crossings", "roadworks", "weir", "lock", "campsite",
    "motorway",
    "camp", "station", "school", "bridge", "lighthouse", "cemetery", "dam", "power", "quarry", "harbour",
    "harbor",
  ]

  /// `was pulled from the Tarsk`, `winched off Tarsk`: what somebody is saved from.
  static func isSavedFrom(_ first: Int, in document: Document) -> Bool {
    let link = document.word("the", at: first - 1) ? first - 2 : first - 1
    guard document.word("from", at: link) || document.word("off", at: link),
      let value = document.value(of: .verb, at: link - 1), !document.is(.givenName, at: first)
    else { return false }
    return saving.contains(value >> 3)
  }

  private static let saving = VerbSet("rescue pull winch airlift sweep fish haul")

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
    var link = name.lowerBound - 1
    if document.word("and", at: link) {
      link -= 1
      let limit = link - 3
      while link > limit, document.token(link)?.shape.contains(.capitalised) == true { link -= 1 }
    }
    return document.word("between", at: link)
      && (document.isOne(of: lands, at: link - 1) || document.isOne(of: lines, at: link - 1))
  }

  private static let lines: WordSet = [
    "road", "roads", "motorway", "highway", "railway", "line", "track", "route", "ferry", "train", "trains",
    "flights",
    "border", "halfway", "midway", "stretch", "section", "strait", "pass", "path",
  ]

  /// `left Tarsk for Paris`: where a way begins that ends at a place.
  static func isLeft(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.word("for", at: name.upperBound), document.is(.country, at: name.upperBound + 1),
      let value = document.value(of: .verb, at: name.lowerBound - 1)
    else { return false }
    return leaving.contains(value >> 3)
  }

  private static let leaving = VerbSet("leave flee depart")

  static let works: WordSet = [
    "factory", "boutique", "store", "shop", "supermarket", "restaurant", "diner", "warehouse", "lobby",
    "showroom",
    "plant", "plants", "mine", "mines", "foundry", "mill", "colliery", "pit", "quarry", "smelter",
    "steelworks",
    "works", "shipyard", "refinery", "terminal", "pub", "brewery", "distillery", "depot", "landfill",
    "reservoir",
    "branch", "quay", "estate", "crossing", "crossroads", "roundabout", "junction", "bypass", "roadblock",
    "checkpoint", "pass", "wharf", "marina", "promenade", "pier", "racecourse", "velodrome", "substation",
    "dump",
    "campsite", "caravan", "neighbourhood", "neighborhood", "enclave", "slum", "favela", "ghetto", "oilfield",
    "airfield", "airstrip", "barrage", "cathedral", "mosque", "synagogue", "bakery", "launderette",
    "laundromat",
  ]
}
