/// What lets a lone `one` count somebody or a charge.
extension Document {
  /// Whether people are spoken of in a sentence before an index.
  func namesPeople(before index: Int) -> Bool {
    let start = sentences[sentenceIndex(ofToken: index)].near(index).lowerBound
    return (start..<max(start, index)).contains {
      noun(.person, at: $0) || isOnePerson($0) || isPeoplesOffice($0)
    }
  }

  /// `denies one count`, `charged on Monday with one count`, `guilty of one count`.
  func isCharge(_ index: Int) -> Bool {
    if isOne(of: Self.answering, at: index) { return true }
    return (word("of", at: index) || word("to", at: index) || word("with", at: index))
      && (index - 3..<index).contains { word("guilty", at: $0) || word("charged", at: $0) }
  }

  private static let answering: WordSet = [
    "denies", "denied", "deny", "admits", "admitted", "admit", "faces", "faced", "face", "on",
  ]
}
