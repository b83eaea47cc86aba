/// Words behind an answer that say when it held: what nobody had done before, somebody has done now.
extension OutcomeSense {
  /// `had never been elected before`, `was not let out until Monday`: the denial is of another time.
  func isOfEarlierTime(_ words: [Int], _ negation: Int?, in sentence: Sentence) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    // 'Had never before been shut', 'had until then not been shut'.
    let lowest = max(sentence.tokens.lowerBound, min(first, negation ?? first) - 3)
    if (lowest..<first).contains(where: { !words.contains($0) && isBackward($0) }) { return true }
    for index in last + 1..<max(last + 1, min(last + Self.reachBehind, sentence.tokens.upperBound)) {
      if document.word("until", at: index) || document.word("till", at: index) || isBackward(index) {
        return true
      }
      // 'Since 1998', not 'since Monday'.
      if document.word("since", at: index), let year = document.number(at: index + 1),
        year.form == .digits, year.digitCount == 4
      {
        return true
      }
      // 'Had not been inspected before the fire' is denied of all time up to then.
      if document.word("before", at: index) { return endsClause(behind: index, in: sentence) }
      if document.tokens[index].form == .mark, !document.mark(.hyphen, at: index) { return false }
    }
    return false
  }

  private static let reachBehind = 9

  private func isBackward(_ index: Int) -> Bool {
    document.isOne(of: Self.backward, at: index)
      || document.word("before", at: index) && document.word("never", at: index - 1)
  }

  private static let backward: WordSet = ["previously", "hitherto", "formerly"]

  private func endsClause(behind index: Int, in sentence: Sentence) -> Bool {
    index + 1 >= sentence.tokens.upperBound || document.tokens[index + 1].form == .mark
      || document.is(.joint, at: index + 1) || document.is(.opener, at: index + 1)
  }

  /// `The pump was on the quay`, `the siren was off the coast`: where a thing was, not whether it worked.
  func isPlace(_ words: [Int]) -> Bool {
    guard let last = words.last, words.count > 1,
      document.word("on", at: last) || document.word("off", at: last),
      document.isOne(of: Self.being, at: last - 1),
      let next = document.token(last + 1), next.form != .mark
    else { return false }
    return document.is(.determiner, at: last + 1) || document.is(.indefiniteArticle, at: last + 1)
      || document.tokens[last + 1].number >= 0 || next.shape.contains(.capitalised)
      || document.isOne(of: Self.ofWhere, at: last + 1)
  }

  private static let being: WordSet = ["is", "are", "was", "were", "been", "be", "being"]
  private static let ofWhere: WordSet = [
    "top", "display", "show", "sale", "loan", "board", "fire", "course", "schedule", "target", "time", "hold",
    "its", "their", "his", "her", "offer", "order", "trial", "strike", "duty", "alert", "standby", "land",
  ]
}
