/// What may stand between commas behind who speaks.
extension SpeakerPhrases {
  /// `Vale, in a letter, said`, `The note, found in a desk, said`: a phrase or a participle between commas.
  func isAside(_ first: Int, behind open: Int) -> Bool {
    if nameEnding(before: open) != nil,
      document.is(.placePreposition, at: first) || document.is(.preposition, at: first)
    {
      return true
    }
    guard let value = document.value(of: .verb, at: first),
      !document.tokens[first].shape.contains(.capitalised),
      document.token(open - 1)?.form == .word,
      !document.is(.verb, at: open - 1) || document.is(.determiner, at: open - 2)
    else { return false }
    let form = VerbLemmas.split(value).form
    return (form == .pastOrParticiple || form == .participle)
      && (document.is(.placePreposition, at: first + 1) || document.is(.preposition, at: first + 1)
        || document.is(.timePreposition, at: first + 1) || document.word("by", at: first + 1))
  }

  /// `the survey in Troy, Mich., said`: the comma before the region of a town.
  func openingComma(ofRegionBefore comma: Int) -> Int? {
    var region = document.mark(.period, at: comma - 1) ? comma - 2 : comma - 1
    guard document.is(.abbreviation, at: region) || document.isRegion(region) else { return nil }
    if document.token(region - 1)?.shape.contains(.capitalised) == true { region -= 1 }
    guard document.mark(.comma, at: region - 1), let town = nameEnding(before: region - 1) else { return nil }
    let before = entities[town].tokens.lowerBound - 1
    return document.word("in", at: before) || document.word("at", at: before) ? region - 1 : nil
  }
}
