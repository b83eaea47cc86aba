/// Words around a name that only a place has: a way, a home, a house, a region, a row of its kind.
extension PlaceEvidence {
  /// `drove from Tarsk to Vorna`: both ends of a way.
  static func isWayBetween(_ name: Range<Int>, in document: Document) -> Bool {
    let from = lead(of: name, behind: "to", in: document)
    guard
      from < name.lowerBound - 1
        || document.word("to", at: name.upperBound)
          && document.token(name.upperBound + 1)?.shape.contains(.capitalised) == true
    else { return false }
    guard document.word("from", at: from), let value = document.value(of: .verb, at: from - 1) else {
      return false
    }
    return journeys.contains(value >> 3)
  }

  /// The word before a name, or before the other name that a small word ties to it: `from Tarsk and Vorna`.
  static func lead(of name: Range<Int>, behind joint: StaticString = "and", in document: Document) -> Int {
    let before = name.lowerBound - 1
    guard document.word(joint, at: before) else { return before }
    var index = before - 1
    while index > before - 4, document.token(index)?.shape.contains(.capitalised) == true { index -= 1 }
    return index
  }

  /// `at his Tarsk home`: where somebody lives.
  static func isHome(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.isOne(of: homes, at: name.upperBound),
      document.is(.determiner, at: name.lowerBound - 1)
        || document.is(.indefiniteArticle, at: name.lowerBound - 1)
    else { return false }
    return document.word("at", at: name.lowerBound - 2) || document.word("from", at: name.lowerBound - 2)
      || document.word("in", at: name.lowerBound - 2) || document.word("to", at: name.lowerBound - 2)
  }

  private static let homes: WordSet = [
    "home", "residence", "apartment", "house", "rooftop", "flat", "mansion", "villa", "neighborhood",
    "neighbourhood",
  ]

  /// `ports like Tarsk and Vorna`, `cities such as Tarsk`: one of several places.
  static func isInstance(_ name: Range<Int>, in document: Document) -> Bool {
    let link = lead(of: name, in: document)
    let isLike = document.word("like", at: link) || document.word("including", at: link)
    let head = document.word("as", at: link) && document.word("such", at: link - 1) ? link - 2 : link - 1
    guard isLike || head == link - 2 else { return false }
    return document.isOne(of: kinds, at: head)
  }

  /// What several places are.
  static let kinds: WordSet = [
    "countries", "nations", "cities", "towns", "villages", "places", "suburbs", "districts", "provinces",
    "islands", "regions", "areas", "neighborhoods", "neighbourhoods", "states", "resorts", "counties",
    "ports",
  ]

  /// `in nearby Tarsk`, `across northern Tarsk`: which part of a place, or how far it is.
  static func isBehindRegion(_ first: Int, in document: Document) -> Bool {
    guard document.isOne(of: regions, at: first - 1) else { return false }
    return document.is(.placePreposition, at: first - 2) || document.word("nearby", at: first - 1)
  }

  /// `downtown Tarsk`, `central Tarsk`.
  static func isPartOfTown(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: regions, at: index) && !document.tokens[index].shape.contains(.capitalised)
  }

  private static let regions = WordSet(
    Compass.adjectives + [
      "nearby", "metro", "metropolitan", "neighbouring", "neighboring", "central", "downtown", "suburban",
      "rural", "inner", "outer",
    ]
  )

  /// `at Tarsk jail`, `to Tarsk hospital`: a house of a town.
  static func isBeforeHouse(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.is(.placePreposition, at: name.lowerBound - 1),
      !document.tokens[name.lowerBound].shape.contains(.allCapitals),
      document.isOne(of: houses, at: name.upperBound)
    else { return false }
    return document.endsNounPhrase(name.upperBound)
  }

  private static let houses: WordSet = [
    "jail", "prison", "hospital", "school", "station", "court", "cemetery",
  ]

  /// `Tarsk, a town of 900`: what it is, told behind a comma.
  static func isDescribed(_ next: Int, in document: Document) -> Bool {
    guard document.mark(.comma, at: next) else { return false }
    // 'Lorn Unit, near Troy,'
    if document.word("near", at: next + 1), document.token(next + 2)?.shape.contains(.capitalised) == true {
      return true
    }
    guard document.is(.indefiniteArticle, at: next + 1) || document.word("the", at: next + 1) else {
      return false
    }
    var index = next + 2
    while index < next + 6, let token = document.token(index), token.form == .word || token.mark == .hyphen {
      if document.isOne(of: settlements, at: index) || document.isOne(of: describedSites, at: index) {
        return document.endsNounPhrase(index)
      }
      if token.is(.stopword) || token.is(.placePreposition) || token.shape.contains(.capitalised) {
        return false
      }
      index += 1
    }
    return false
  }

  /// `retook Tarsk`, `fled Tarsk`: what armies take and crowds flee.
  static func isTaken(_ first: Int, in document: Document) -> Bool {
    guard let value = document.value(of: .verb, at: first - 1), !document.is(.givenName, at: first) else {
      return false
    }
    let (verb, form) = VerbLemmas.split(value)
    return taking.contains(verb) && (form == .past || form == .pastOrParticiple || form == .base)
  }

  private static let taking = VerbSet("retake recapture liberate flee besiege evacuate bombard shell")

  /// `the Tarsk and Vorna areas`: the first of two names before a plural of sites.
  static func isBeforeSites(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.word("and", at: name.upperBound) else { return false }
    var end = name.upperBound + 1
    while end < name.upperBound + 4, document.token(end)?.shape.contains(.capitalised) == true { end += 1 }
    return end > name.upperBound + 1 && document.isOne(of: pluralSites, at: end)
  }

  private static let pluralSites: WordSet = [
    "areas", "districts", "neighbourhoods", "neighborhoods", "suburbs", "provinces", "regions", "counties",
    "islands",
    "estates", "villages", "rivers", "valleys", "airports", "boroughs",
  ]

  private static let describedSites: WordSet = [
    "clinic", "prison", "jail", "hotel", "motel", "nightclub", "pub", "restaurant", "theatre", "theater",
    "centre",
    "center", "haven", "stronghold", "enclave", "neighbourhood", "neighborhood", "cemetery", "church",
    "mosque",
  ]

  /// `KDX, where she works, did not report it`: letters without a preposition are a body.
  static func isShortForm(_ name: Range<Int>, in document: Document) -> Bool {
    let token = document.tokens[name.lowerBound]
    return name.count == 1 && token.shape.contains(.allCapitals) && token.end - token.start < 6
      && !document.is(.placePreposition, at: name.lowerBound - 1)
  }

  /// `KDX radio in Tarsk reported`: where those are who say so.
  static func isOfOutlet(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.word("in", at: name.lowerBound - 1), document.isOne(of: outlets, at: name.lowerBound - 2)
    else {
      return false
    }
    let next = document.isVerb(of: auxiliaries, at: name.upperBound) ? name.upperBound + 1 : name.upperBound
    return document.is(.speechVerb, at: next)
  }

  private static let outlets: WordSet = [
    "news", "radio", "tv", "television", "broadcaster", "newspaper", "daily", "times", "post", "herald",
    "tribune",
    "gazette", "journal", "telegraph",
  ]
  private static let auxiliaries = VerbSet("be have")

  /// `talks between Norway and Spain`: what two sides have with each other lies in neither.
  static let relations: WordSet = [
    "talks", "trade", "match", "matches", "game", "games", "deal", "deals", "agreement", "agreements",
    "relations",
    "relationship", "ties", "war", "wars", "dispute", "disputes", "conflict", "tension", "tensions", "treaty",
    "treaties", "pact", "rivalry", "differences", "difference", "cooperation", "communication",
    "communications",
    "negotiations", "negotiation", "alliance", "friendly", "final", "semifinal", "truce",
    "ceasefire", "contest", "row", "semifinals", "quarterfinal", "quarterfinals", "finals", "matchup",
    "clash", "fixture", "playoff", "playoffs", "showdown", "derby", "bout", "encounter", "replay", "rift",
    "gap", "exchange", "exchanges", "partnership", "friendship",
    "merger",
    "peace", "accord", "settlement", "understanding", "contacts", "dialogue", "feud", "series", "tie",
  ]

  /// `as far south as Tarsk`, `as far away as Tarsk`.
  static func isFarthest(_ first: Int, in document: Document) -> Bool {
    guard document.word("as", at: first - 1) else { return false }
    // 'as far as Tarsk', 'as far south as Tarsk'
    if document.word("far", at: first - 2) { return document.word("as", at: first - 3) }
    return document.word("far", at: first - 3) && document.word("as", at: first - 4)
  }

  /// `fishermen from Tarsk and Vorna`, `the miner, from Tarsk, won`: where people come from who serve no firm.
  static func isOrigin(_ name: Range<Int>, in document: Document) -> Bool {
    let from = lead(of: name, in: document)
    guard document.word("from", at: from) else { return false }
    let head = document.mark(.comma, at: from - 1) ? from - 2 : from - 1
    return document.isOne(of: comers, at: head) || Residences.isPerson(head, in: document)
  }

  private static let comers: WordSet = [
    "fisherman", "fishermen", "farmer", "farmers", "miner", "miners", "plumber", "builder", "electrician",
    "carpenter", "joiner", "mechanic", "grandad", "grandfather", "migrants", "refugees", "tourist",
    "tourists", "visitors", "villagers", "pupil", "schoolchildren", "child", "children", "twins", "cyclist",
    "walker", "walkers", "hiker", "hikers", "climber", "climbers", "angler", "pilgrims", "widow",
    "widower", "newlyweds", "brothers", "sisters", "butcher", "baker", "hairdresser", "welder", "labourer",
    "laborer", "decorator",
    "gardener", "dentist", "vet", "backpacker", "holidaymaker", "holidaymakers", "trucker", "biker", "jogger",
  ]

  /// `In Pale Moon, the second novel of the row`: what is told behind a comma is a book.
  static func isWork(behind comma: Int, in document: Document) -> Bool {
    guard document.mark(.comma, at: comma),
      document.is(.determiner, at: comma + 1) || document.is(.indefiniteArticle, at: comma + 1)
    else { return false }
    var isOneOfRow = false
    for index in comma + 2..<comma + 7 {
      guard let token = document.token(index), token.form == .word, !token.is(.placePreposition) else {
        return false
      }
      // 'In Oslo, the film was shown' tells where.
      if document.isOne(of: QuotedNames.works, at: index) { return isOneOfRow }
      if token.number >= 0 || document.isOne(of: rowWords, at: index) { isOneOfRow = true }
    }
    return false
  }

  private static let rowWords: WordSet = [
    "latest", "newest", "last", "final", "next", "previous", "first", "second",
  ]

  /// `the hills above Tarsk`, `a beach below Tarsk`: land lies above and below a town.
  static func isBehindLand(_ first: Int, in document: Document) -> Bool {
    guard
      document.word("above", at: first - 1) || document.word("below", at: first - 1)
        || document.word("overlooking", at: first - 1) || document.word("beneath", at: first - 1)
    else { return false }
    return document.isOne(of: lands, at: first - 2)
  }

  static let lands: WordSet = [
    "hill", "hills", "hillside", "hillsides", "slope", "slopes", "gully", "ravine", "valley", "gorge",
    "cliff",
    "cliffs", "ridge", "woods", "wood", "moor", "moors", "moorland", "sky", "skies", "airspace", "avalanche",
    "avalanches", "landslide", "beach", "heights", "mountains", "mountain", "mountainside", "crag", "crags",
    "fields", "dam", "reservoir", "terrace", "terraces", "path", "face", "fell",
  ]

  /// `from Paris to Tarsk`: where a way ends that began at a place.
  static func isWayFromPlace(_ first: Int, in document: Document) -> Bool {
    document.word("to", at: first - 1) && document.is(.country, at: first - 2)
      && document.word("from", at: first - 3)
  }

  /// `moved its head office to Tarsk`: what a firm moves, it moves to a place.
  static func isNewSeat(_ first: Int, in document: Document) -> Bool {
    guard document.word("to", at: first - 1), document.isOne(of: seats, at: first - 2) else { return false }
    return (first - 7..<first - 2).contains {
      document.isVerb(of: moving, at: $0)
    }
  }

  private static let seats: WordSet = [
    "office", "offices", "headquarters", "factory", "plant", "embassy", "home", "base", "capital", "family",
  ]
  private static let moving = VerbSet("move relocate shift transfer")
}
