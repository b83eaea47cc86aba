/// Streets, waters and heights: names that say by themselves that they are places.
extension PlaceReader {
  /// `closed the Lorn Tunnel`, `Interstate 90 was shut`: a piece of land or a way, wherever it is named.
  func isLand(_ entity: Entity) -> Bool {
    let tokens = entity.tokens
    guard tokens.count > 1, tokens.count < 6, let last = tokens.last,
      document.isOne(of: Self.firsts, at: tokens.lowerBound) || document.isOne(of: Self.lasts, at: last),
      !document.isOne(of: Self.figures, at: tokens.lowerBound), !isQuoted(tokens),
      !document.is(.possessive, at: tokens.upperBound)
    else { return false }
    return !isBeforeNoun(tokens.upperBound)
  }

  private func isBeforeNoun(_ index: Int) -> Bool {
    guard let next = document.token(index), next.form == .word else { return false }
    return next.shape.contains(.capitalised)
      || !next.is(.stopword) && !next.is(.placePreposition) && !next.is(.verb) && !next.is(.modal)
        && !next.is(.conjunction) && !next.is(.timePreposition) && !next.is(.weekday)
  }

  /// A film's or a song's name between quotation marks.
  private func isQuoted(_ tokens: Range<Int>) -> Bool {
    switch document.token(tokens.lowerBound - 1)?.mark {
    case .doubleQuote, .openQuote, .apostrophe, .openSingleQuote: return true
    default: return false
    }
  }

  private static let firsts: WordSet = ["interstate", "gulf", "mount", "mt", "highway", "strait", "straits"]

  private static let lasts: WordSet = [
    "river", "sea", "ocean", "canyon", "glacier", "mountains", "avenue", "ave", "motorway", "highway",
    "freeway",
    "expressway", "turnpike", "tunnel", "bridge", "viaduct", "peninsula", "creek", "reservoir", "gorge",
    "estuary",
    "canal", "parkway", "interchange", "street", "road", "boulevard", "lagoon", "archipelago", "causeway",
    "gulf",
  ]

  /// Streets that stand for a trade, a government or a stage.
  private static let figures: WordSet = [
    "wall", "downing", "fleet", "sesame", "coronation", "main", "high", "bay", "harley", "madison", "abbey",
    "revolutionary", "silk", "front", "golden", "mystic",
  ]
}
