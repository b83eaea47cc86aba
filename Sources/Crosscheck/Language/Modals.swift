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
