/// Finds things of which two reports say that they are at other places: the bridge at Oudemolen and at Nieuwmolen.
struct PlacedThingComparison {
  let texts: [ReportText]
  let vocabulary: StoryVocabulary

  /// A noun with the place behind it: "the village of Simle", "the coast of Tunisia".
  private struct PlacedThing {
    let text: ReportText
    let noun: Concept
    /// The letters of the place.
    let place: String
    let isCountry: Bool
    let tokens: Range<Int>
    /// Telling words of its sentence.
    let around: Set<Concept>
  }

  func differences() -> [WordsDifference] {
    let things = Dictionary(grouping: texts.flatMap(things), by: \.noun)
    return things.keys.sorted().compactMap { noun in difference(things[noun] ?? []) }
  }

  /// The first two places of a thing, where each report gives it one place and names the other nowhere.
  private func difference(_ things: [PlacedThing]) -> WordsDifference? {
    let byReport = Dictionary(grouping: things, by: \.text.report)
    let firsts = byReport.keys.sorted().compactMap { report -> PlacedThing? in
      let own = byReport[report] ?? []
      return Set(own.map(\.place)).count == 1 ? own.first : nil
    }
    for (position, left) in firsts.enumerated() {
      guard let right = firsts[(position + 1)...].first(where: { areTwo(left, $0) }) else { continue }
      return WordsDifference(
        rule: .otherPlaceOfThing,
        verdict: .conflict,
        confidence: 0.6,
        subject: left.text.document.plainText(left.tokens),
        groups: [left.place, right.place].map { place in
          firsts.filter { $0.place == place }.map { ($0.text, fact(of: $0)) }
        }
      )
    }
    return nil
  }

  private func areTwo(_ left: PlacedThing, _ right: PlacedThing) -> Bool {
    left.place != right.place && left.isCountry == right.isCountry
      && !left.around.isDisjoint(with: right.around.subtracting([left.noun]))
      && EditDistance.between(left.place, right.place, limit: 2) == nil
      && !names(right.place, in: left.text.report) && !names(left.place, in: right.text.report)
  }

  /// Whether a report prints a place's name, alone or in a longer one.
  private func names(_ place: String, in report: Int) -> Bool {
    texts.contains { text in
      text.report == report && text.entities.contains { FoldedName($0.text).letters.contains(place) }
    }
  }

  private func things(of text: ReportText) -> [PlacedThing] {
    let document = text.document
    return text.entities.compactMap { entity in
      let link = entity.tokens.lowerBound - 1
      guard entity.kind != .person, let token = document.token(link - 1), token.form == .word,
        !token.shape.contains(.capitalised), isPlaced(link, in: document),
        let noun = noun(at: link - 1, of: text)
      else { return nil }
      let sentence = document.sentences[document.sentenceIndex(ofToken: link)]
      return PlacedThing(
        text: text,
        noun: noun,
        place: FoldedName(entity.text).letters,
        isCountry: document.isCountry(entity.tokens.lowerBound),
        tokens: link - 1..<entity.tokens.upperBound,
        around: Set(
          sentence.tokens.compactMap { text.concepts[$0] }.filter { vocabulary.weight(of: $0) > 0.4 }
        )
      )
    }
  }

  /// Whether a word of place links a thing that stays where it is with where that is.
  private func isPlaced(_ link: Int, in document: Document) -> Bool {
    document.word("of", at: link)
      ? document.isOne(of: Self.lands, at: link - 1)
      : document.isOne(of: Self.links, at: link) && document.isOne(of: Self.buildings, at: link - 1)
  }

  private func noun(at index: Int, of text: ReportText) -> Concept? {
    text.document.isOne(of: Self.villages, at: index) ? Self.village : text.concepts[index]
  }

  private func fact(of thing: PlacedThing) -> Fact {
    thing.text.passage(thing.tokens, as: .place, rule: "placed-thing")
  }

  private static let links: WordSet = ["at", "near", "outside", "above", "below", "off"]
  private static let village = Concept("village")
  private static let villages: WordSet = ["village", "hamlet", "settlement", "township"]
  private static let lands: WordSet = [
    "village", "hamlet", "settlement", "township", "town", "suburb", "port", "coast", "coastline", "shore",
    "shores",
    "island", "isle", "peninsula", "cape", "mouth", "valley", "resort", "parish", "borough",
  ]
  private static let buildings: WordSet = [
    "bridge", "viaduct", "tunnel", "crossing", "junction", "interchange", "station", "airport", "airfield",
    "airstrip",
    "dam", "reservoir", "lock", "weir", "harbour", "harbor", "quay", "pier", "lighthouse", "mine", "pit",
    "colliery",
    "quarry", "plant", "factory", "mill", "smelter", "refinery", "depot", "warehouse", "shipyard", "brewery",
    "farm",
    "school", "college", "hospital", "clinic", "prison", "jail", "barracks", "checkpoint", "camp", "church",
    "chapel",
    "mosque", "temple", "monastery", "castle", "museum", "hotel", "stadium", "racecourse", "court",
  ]
}
