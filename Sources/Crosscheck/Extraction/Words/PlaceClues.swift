/// Words around a name that only a place has: a way, a home, a house, a region, a row of its kind.
extension PlaceEvidence {
  /// `drove from Tarsk to Vorna`: both ends of a way.
  static func isWayBetween(_ name: Range<Int>, in document: Document) -> Bool {
    var from = name.lowerBound - 1
    if document.word("to", at: from) {
      from -= 1
      let limit = from - 3
      while from > limit, document.token(from)?.shape.contains(.capitalised) == true { from -= 1 }
    } else {
      guard document.word("to", at: name.upperBound),
        document.token(name.upperBound + 1)?.shape.contains(.capitalised) == true
      else { return false }
    }
    guard document.word("from", at: from), let value = document.value(of: .verb, at: from - 1) else {
      return false
    }
    return journeys.contains(value >> 3)
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
    var link = name.lowerBound - 1
    if document.word("and", at: link), document.token(link - 1)?.shape.contains(.capitalised) == true {
      link -= 1
      while link > name.lowerBound - 5, document.token(link)?.shape.contains(.capitalised) == true {
        link -= 1
      }
    }
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

  private static let regions: WordSet = [
    "nearby", "neighbouring", "neighboring", "central", "downtown", "suburban", "northern", "southern",
    "eastern", "western", "northeastern", "northwestern", "southeastern", "southwestern", "rural", "inner",
    "outer",
  ]

  /// `at Tarsk jail`, `to Tarsk hospital`: a house of a town.
  static func isBeforeHouse(_ name: Range<Int>, in document: Document) -> Bool {
    guard document.is(.placePreposition, at: name.lowerBound - 1),
      !document.tokens[name.lowerBound].shape.contains(.allCapitals),
      document.isOne(of: houses, at: name.upperBound)
    else { return false }
    let follower = document.token(name.upperBound + 1)
    return follower.map { $0.form == .mark || $0.is(.stopword) || $0.is(.placePreposition) } ?? true
  }

  private static let houses: WordSet = [
    "jail", "prison", "hospital", "school", "station", "court", "cemetery",
  ]
}
