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
      && (document.word("here", at: first - 2) || document.isOne(of: works, at: first - 2)
        || document.isOne(of: housesAndFarms, at: first - 2))
  }

  private static let housesAndFarms: WordSet = [
    "farm", "farms", "prison", "jail", "base", "airport", "port", "factory", "hospital", "cottage", "house",
    "houses",
    "camp", "station", "school", "bridge", "lighthouse", "cemetery", "dam", "power", "quarry", "harbour",
    "harbor",
  ]

  /// `left Tarsk for Paris`: where a way begins that ends at a place.
  static func isLeft(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.word("for", at: name.upperBound), document.is(.country, at: name.upperBound + 1),
      let value = document.value(of: .verb, at: name.lowerBound - 1)
    else { return false }
    return leaving.contains(value >> 3)
  }

  private static let leaving = VerbSet("leave flee depart")

  private static let works: WordSet = [
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
