extension Document {
  /// Whether `Will` is a man's name: a capitalised word follows that is no verb, and no question is asked.
  ///
  /// Where a sentence begins, a verb in the past must stand behind both: `Will Vale scored twice`.
  func isGivenWill(_ index: Int) -> Bool {
    guard word("will", at: index), let token = token(index), token.shape.contains(.capitalised),
      !token.shape.contains(.allCapitals), let surname = self.token(index + 1), surname.form == .word,
      surname.followsSpace, surname.shape.contains(.capitalised), !surname.is(.stopword), !surname.is(.verb)
    else { return false }
    if startsSentence(index) || self.token(index - 1)?.form == .mark {
      guard let form = VerbGroupReader(document: self).form(index + 2)?.form else { return false }
      return form == .past || form == .pastOrParticiple
    }
    // 'Vale Will Fight On': in a headline every word may have a capital.
    return !sentences[sentenceIndex(ofToken: index)].isHeading
  }
}

/// What a modal says of the verb behind it.
extension VerbGroupReader {
  func modalTense(_ index: Int) -> VerbGroup.Tense {
    if document.word("will", at: index) || document.word("shall", at: index)
      || document.word("won't", at: index)
    {
      return .future
    }
    return document.word("can", at: index) || document.word("must", at: index)
      || document.word("can't", at: index)
      || document.word("cannot", at: index) ? .present : .conditional
  }

  func isPossibility(_ index: Int) -> Bool {
    document.word("may", at: index) || document.word("might", at: index) || document.word("could", at: index)
      || document.word("can", at: index) || document.word("should", at: index)
  }
}
