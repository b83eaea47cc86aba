/// What a figure is the value of: `the pension age to 65`, `a population of 100,000`.
extension FigureNouns {
  /// `raise the retirement age to 65`, `the death toll rose to 12`, `a population of 100,000`: what is measured.
  func measure(of tokens: Range<Int>, in clause: Clause) -> String? {
    var before = tokens.lowerBound - 1
    while document.is(.approximation, at: before), !isLink(before) { before -= 1 }
    if document.word("of", at: before) { return crowd(before - 1) ?? measured(before - 1, by: tokens) }
    guard
      document.word("to", at: before) || document.word("from", at: before) || document.word("at", at: before),
      let verb = clause.verb(endingBefore: before + 1),
      let phrase = reader.object(of: verb, until: before) ?? clause.subject,
      let head = reader.head(of: phrase),
      !document.tokens[head].shape.contains(.capitalised), !document.is(.stopword, at: head),
      !document.is(.officeTitle, at: head)
    else { return nil }
    guard
      document.word("toll", at: head) || document.word("number", at: head) || document.word("total", at: head)
        || document.word("tally", at: head) || document.word("count", at: head)
    else { return singular(head) }
    if let whole = nounBehindOf(head + 1) { return whole }
    return phrase.contains(head - 1) && isPlainNoun(head - 1) ? singular(head - 1) : nil
  }

  private func isLink(_ index: Int) -> Bool {
    document.word("of", at: index) || document.word("to", at: index) || document.word("from", at: index)
      || document.word("at", at: index)
  }

  /// `a winning percentage of .267`, `a score of 12`: what has that value.
  private func measured(_ index: Int, by tokens: Range<Int>) -> String? {
    document.isOne(of: Self.measures, at: index) ? singular(index) : nil
  }

  private static let measures: WordSet = [
    "percentage", "average", "rate", "score", "rating", "magnitude", "ratio", "index", "level", "speed",
    "temperature", "age", "price", "reading", "rank",
  ]

  /// `a population of 100,000`, `a crowd of 300`: people.
  private func crowd(_ index: Int) -> String? {
    document.word("population", at: index) || document.word("crowd", at: index)
      || document.word("crew", at: index) || document.isOne(of: Self.crowds, at: index)
      || document.word("staff", at: index) || document.word("workforce", at: index)
      || document.word("attendance", at: index) || document.word("audience", at: index) ? "person" : nil
  }

  private static let crowds: WordSet = [
    "team", "group", "party", "panel", "jury", "family", "squad", "gang", "delegation", "congregation",
  ]
}
