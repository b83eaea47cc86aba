/// Streets, waters and heights: names that say by themselves that they are places.
extension PlaceReader {
  /// `closed the Lorn Tunnel`, `Interstate 90 was shut`: a piece of land or a way, wherever it is named.
  func isLand(_ entity: Entity) -> Bool {
    let tokens = entity.tokens
    guard tokens.count > 1, tokens.count < 6, let last = tokens.last,
      document.isOne(of: Self.firsts, at: tokens.lowerBound) || document.isOne(of: Self.lasts, at: last),
      !isFigure(tokens), !isQuoted(tokens), !document.word("patrol", at: last),
      !document.word("authority", at: last), !document.is(.speechVerb, at: tokens.upperBound),
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

  private func isFigure(_ tokens: Range<Int>) -> Bool {
    tokens.count == 2
      && Self.figures.contains {
        document.word($0.0, at: tokens.lowerBound) && document.word($0.1, at: tokens.lowerBound + 1)
      }
  }

  /// Streets that stand for a trade, a government or a stage.
  private static let figures: [(StaticString, StaticString)] = [
    ("wall", "street"), ("downing", "street"), ("fleet", "street"), ("sesame", "street"),
    ("coronation", "street"),
    ("main", "street"), ("high", "street"), ("bay", "street"), ("harley", "street"), ("madison", "avenue"),
    ("abbey", "road"), ("silk", "road"),
  ]
}
