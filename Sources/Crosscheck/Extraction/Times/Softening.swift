/// Words around a length that soften or bound it: `nearly`, `more than`, `at least`, `or more`.
enum Softening {
  private static let softeners: WordSet = [
    "about", "around", "nearly", "almost", "roughly", "approximately", "some", "circa", "barely",
  ]

  /// What stands before an index, and where it begins.
  static func before(_ index: Int, in document: Document) -> (modifier: Amount.Modifier, start: Int)? {
    let last = index - 1
    if document.isOne(of: softeners, at: last) { return (.approximate, last) }
    if document.word("quite", at: last), document.word("not", at: last - 1) { return (.lessThan, last - 1) }
    if let start = looseStart(endingAt: last, in: document) { return (.approximate, start) }
    if document.word("than", at: last) {
      let isNegated = document.word("no", at: last - 2) || document.word("not", at: last - 2)
      let start = isNegated ? last - 2 : last - 1
      if document.word("more", at: last - 1) || document.word("longer", at: last - 1) {
        return (isNegated ? .atMost : .moreThan, start)
      }
      if document.word("less", at: last - 1) || document.word("fewer", at: last - 1)
        || document.word("shorter", at: last - 1)
      {
        return (isNegated ? .atLeast : .lessThan, start)
      }
      return nil
    }
    if document.word("least", at: last), document.word("at", at: last - 1) { return (.atLeast, last - 1) }
    if document.word("most", at: last), document.word("at", at: last - 1) { return (.atMost, last - 1) }
    if document.word("to", at: last), document.word("up", at: last - 1) { return (.atMost, last - 1) }
    // "after over a year" is more than a year; "spread over two years" need not be.
    if document.word("over", at: last),
      document.is(.timePreposition, at: last - 1) || document.word("well", at: last - 1)
        || document.word("just", at: last - 1) || document.is(.verb, at: last - 1)
    {
      return (.moreThan, last)
    }
    if document.word("under", at: last),
      document.word("in", at: last - 1) || document.word("just", at: last - 1)
    {
      return (.lessThan, last)
    }
    return nil
  }

  /// Where `the best part of`, `getting on for` or `not far off` begins.
  private static func looseStart(endingAt last: Int, in document: Document) -> Int? {
    if document.word("of", at: last), document.word("part", at: last - 1),
      document.word("best", at: last - 2) || document.word("better", at: last - 2)
    {
      return document.word("the", at: last - 3) ? last - 3 : last - 2
    }
    if document.word("for", at: last), document.word("on", at: last - 1),
      document.word("getting", at: last - 2)
    {
      return last - 2
    }
    if document.word("off", at: last), document.word("far", at: last - 1), document.word("not", at: last - 2)
    {
      return last - 2
    }
    return nil
  }

  /// What stands behind a length, and where it ends.
  static func behind(_ index: Int, in document: Document) -> (modifier: Amount.Modifier, end: Int)? {
    guard document.word("or", at: index) else { return nil }
    if document.word("more", at: index + 1) || document.word("longer", at: index + 1) {
      return (.atLeast, index + 2)
    }
    if document.word("less", at: index + 1) || document.word("fewer", at: index + 1) {
      return (.atMost, index + 2)
    }
    return document.word("so", at: index + 1) ? (.approximate, index + 2) : nil
  }
}
