/// What is brought to a figure: a sum that grows by what is told.
extension DirectionReader {
  /// `brought to 12 the number of those hurt`, `taking their unbeaten run to 10`: verbs that put a sum at its new height.
  func brought(by group: VerbGroup) -> Shift? {
    guard let verb = group.verb, Self.bringing.contains(verb), !group.isPassive, !group.isNegated else {
      return nil
    }
    let first = group.tokens.upperBound
    let end = min(first + 12, document.tokens.count)
    // 'brought to 12 the number'
    if document.word("to", at: first), let number = figure(behind: first),
      document.word("the", at: number.upperBound), document.isOne(of: Self.sums, at: number.upperBound + 1)
    {
      return Shift(
        tokens: group.tokens,
        stance: Stance(concept: document.lowercased(number.upperBound + 1), isPositive: true),
        rule: "moved"
      )
    }
    guard
      let to = (first + 1..<max(first + 1, end)).first(where: {
        document.word("to", at: $0)
          || document.tokens[$0].form == .mark && document.tokens[$0].mark != .hyphen
      }), document.word("to", at: to), figure(behind: to) != nil
    else { return nil }
    if document.word("down", at: to - 1) { return nil }
    // 'bringing us up to 83%'
    if document.word("up", at: to - 1) {
      return Shift(
        tokens: group.tokens,
        stance: Stance(concept: "figure", isPositive: true),
        rule: "moved"
      )
    }
    guard let sum = (first..<to).last(where: { document.isOne(of: Self.sums, at: $0) }) else { return nil }
    return Shift(
      tokens: group.tokens,
      stance: Stance(concept: document.lowercased(sum), isPositive: true),
      rule: "moved"
    )
  }

  static let bringingVerbs = VerbLemmas.numbers("bring take lift push extend")
  private static let bringing = VerbSet(bringingVerbs)

  private static let sums: WordSet = [
    "number", "total", "toll", "tally", "count", "run", "streak", "haul", "lead", "string",
  ]

  /// The figure behind `to`, with the words that soften it; no hour and no score.
  private func figure(behind to: Int) -> Range<Int>? {
    var first = to + 1
    while first < to + 4, document.is(.approximation, at: first) { first += 1 }
    guard let number = document.number(at: first), !document.mark(.colon, at: number.tokens.upperBound),
      !document.is(.clockMark, at: number.tokens.upperBound)
    else { return nil }
    return number.tokens
  }

  /// `to 3-9`: games won and lost.
  func isToRecord(_ index: Int) -> Bool {
    document.word("to", at: index) && document.token(index + 1)?.form == .digits
      && document.mark(.hyphen, at: index + 2) && document.token(index + 3)?.form == .digits
      && document.token(index + 3)?.followsSpace == false
  }
}
