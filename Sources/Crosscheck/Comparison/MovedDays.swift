extension TraitReader {
  /// 'put back to Friday', 'will now take place on Friday': a day has been changed.
  func isMoved(_ fact: Fact) -> Bool {
    let document = text.document
    let start = fact.tokens.lowerBound
    // 'Moved the start of the examinations to 18 August'.
    if document.word("to", at: start - 1) || document.word("until", at: start - 1),
      (max(sentence.tokens.lowerBound, start - 14)..<start).contains(where: {
        document.isOne(of: Self.delays, at: $0)
      })
    {
      return true
    }
    return has(.moved, in: sentence.tokens)
      || sentence.tokens.contains { token in
        if document.word("now", at: token) { return document.word("will", at: token - 1) }
        let isShift = document.isOne(of: Self.shifts, at: token)
        // "Put it to the vote on 4 May": only what leads to the day itself moves it.
        return isShift
          && (token + 1..<token + 4).contains {
            document.isOne(of: Self.ways, at: $0) || $0 == start - 1 && document.isOne(of: Self.goals, at: $0)
          }
      }
  }

  private static let shifts: WordSet = ["put", "brought", "pushed", "moved", "held"]
  private static let delays: WordSet = [
    "moved", "delayed", "shifted", "pushed", "switched", "moves", "delays",
  ]
  private static let ways: WordSet = ["back", "forward", "over"]
  private static let goals: WordSet = ["to", "until"]
}
