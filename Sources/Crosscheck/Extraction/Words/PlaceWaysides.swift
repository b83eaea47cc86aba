/// Small words that only a street or a piece of land makes prepositions of place.
extension PlaceSituation {
  /// `down Troy Avenue`, `above the Lorn Glacier`: words that only a street or a piece of land makes prepositions of place.
  func isWayside(_ index: Int) -> Bool { document.isOne(of: Self.waysides, at: index) }

  private static let waysides: WordSet = [
    "down", "up", "above", "below", "beneath", "beside", "beyond", "atop", "past", "behind", "alongside",
    "by", "under",
  ]

  func isStreetOrLand(_ index: Int) -> Bool {
    guard let name = lookup.index(at: index).map({ entities[$0] }), name.tokens.lowerBound == index,
      let last = name.tokens.last, name.tokens.count > 1
    else { return false }
    return document.is(.placeWord, at: last)
      || document.mark(.period, at: last) && document.is(.placeWord, at: last - 1)
  }
}
