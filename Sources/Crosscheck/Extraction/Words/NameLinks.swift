/// The small words by which the names of bodies go on: whom an order is of, where a university is.
extension NameSpan {
  /// The `of` of `Faculty of Art and Design`.
  func isTeaching(_ index: Int) -> Bool {
    document.word("of", at: index)
      && (document.word("faculty", at: index - 1) || document.word("school", at: index - 1)
        || document.word("museum", at: index - 1))
  }

  func isHonour(_ index: Int) -> Bool {
    document.isOne(of: NameSpan.honours, at: index)
  }

  private static let honours: WordSet = [
    "medal", "order", "legion", "hospital", "joint", "horn", "statue", "knights", "rock", "tomb", "battle",
    "siege", "declaration", "treaty", "church", "sisters", "daughters", "straits", "convention", "defenders",
    "friends", "faculty",
  ]

  /// `… for Security and Cooperation in Europe`, `University of Texas at Austin`: where a body is.
  func regionContinuation(at index: Int, from start: Int) -> Int? {
    guard isNameWord(index + 1), document.tokens[index + 1].followsSpace else { return nil }
    if document.word("in", at: index) {
      let isContinent =
        document.word("europe", at: index + 1) || document.word("asia", at: index + 1)
        || document.word("africa", at: index + 1)
      return isContinent && (start..<index).contains { document.word("for", at: $0) } ? index + 2 : nil
    }
    guard document.word("at", at: index), document.word("of", at: index - 2),
      document.word("university", at: index - 3)
    else { return nil }
    return index + 2
  }
}
