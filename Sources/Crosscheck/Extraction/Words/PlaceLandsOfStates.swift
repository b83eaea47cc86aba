/// Waters, coasts and woods that are told by whose they are: `in Somali waters`, `Oregon's forests`, `Arctic ice caps`.
extension PlaceReader {
  /// `in Kenyan waters`, `off the Kenyan coast`: the adjective of a country before what only land and sea have.
  func nationalLand(at index: Int) -> Range<Int>? {
    guard document.value(of: .demonym, at: index) == 0,
      document.isOne(of: Self.shores, at: index + 1),
      document.endsNounPhrase(index + 1) || document.word("line", at: index + 2)
    else { return nil }
    let before = document.is(.determiner, at: index - 1) ? index - 2 : index - 1
    guard
      document.is(.placePreposition, at: before) || document.word("off", at: before)
        || document.word("along", at: before) || document.word("through", at: before)
        || document.word("over", at: before) || document.word("on", at: before)
        || document.word("inside", at: before) || situation.isBehindPreposition(index)
    else { return nil }
    // 'the Kenyan coast line'
    return
      index..<(document.word("coast", at: index + 1) && document.word("line", at: index + 2)
      ? index + 3 : index + 2)
  }

  private static let shores: WordSet = [
    "waters", "coast", "coasts", "coastline", "shore", "shores", "airspace", "mainland", "soil",
    "countryside",
    "highlands", "alps", "desert", "gulf", "seaboard", "exclave", "enclave",
  ]

  /// `a plan for Oregon's forests`, `as Arctic glaciers melt`: what no firm and no team has.
  func isBeforeNature(_ end: Int) -> Bool {
    var index = document.is(.possessive, at: end) ? end + 1 : end
    // 'Arctic ice', 'Arctic ice caps'
    if document.word("ice", at: index) {
      return document.endsNounPhrase(index) || document.isOne(of: Self.ices, at: index + 1)
    }
    if document.isOne(of: Self.leads, at: index) { index += 1 }
    return document.isOne(of: Self.nature, at: index) && document.endsNounPhrase(index)
  }

  private static let ices: WordSet = [
    "cap", "caps", "sheet", "sheets", "shelf", "shelves", "floes", "cover", "fields",
  ]

  /// Of the points of the compass only four: `northern waters`.
  private static let leads: WordSet = [
    "rain", "coastal", "northern", "southern", "eastern", "western", "sandy", "rugged", "inland",
  ]

  private static let nature: WordSet = [
    "waters", "coast", "coastline", "shoreline", "shores", "forests", "rainforest", "rainforests", "glaciers",
    "glacier", "wetlands", "beaches", "woodlands", "mountains", "hills", "lakes", "rivers",
    "skies",
    "airspace", "skyline", "countryside", "lowlands", "plains", "desert", "reefs",
  ]

  /// `Much of Alberta was without power`: of which part of a place something is said.
  func isPartOfSubject(_ entity: Entity) -> Bool {
    let of = entity.tokens.lowerBound - 1
    guard document.word("of", at: of), document.isOne(of: PlaceSituation.shares, at: of - 1) else {
      return false
    }
    let first = document.isOne(of: Self.amounts, at: of - 2) ? of - 2 : of - 1
    guard document.startsSentence(first) || document.mark(.comma, at: first - 1),
      let value = document.value(of: .verb, at: entity.tokens.upperBound)
    else { return false }
    return Self.being.contains(value >> 3)
  }

  private static let amounts: WordSet = ["large", "whole", "wide", "some", "other", "entire"]
  private static let being = VerbSet("be have remain lie lose see go suffer stay")
}
