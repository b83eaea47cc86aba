/// Speakers behind the name of a body and their office in it.
extension SpeakerPhrases {
  /// `Marha Bureau of Roads and Canals deputy director Anna Tams`: the name at the end, whose office a body stands before,
  /// and not `Vale and director Anna Tams`, who are two.
  func holderOfOffice(_ last: Entity?, behind others: ArraySlice<Entity>, in phrase: Range<Int>) -> String? {
    guard let last, last.kind == .person, last.tokens.upperBound == phrase.upperBound,
      let title = last.titleTokens, title.lowerBound > phrase.lowerBound,
      document.tokens[title.lowerBound].shape.contains(.capitalised) == false,
      let body = others.last, body.tokens.upperBound == title.lowerBound,
      !others.contains(where: { $0.kind == .person })
    else { return nil }
    return last.text
  }
}
