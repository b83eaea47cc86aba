/// Whether a figure is expected, aimed at or an average.
extension TraitReader {
  /// Whether a figure is of what may come: foreseen, or wished for.
  func isForecast(_ fact: Fact, _ frame: Frame?) -> Bool {
    // How old somebody is, how long a report is and of how many one is one is so, whatever may come of it.
    if fact.kind == .age || isAttribute(fact) || isKnownWhole(fact) || isReckoning(fact) { return false }
    if fact.kind != .score {
      // 'estimates that 900 barrels escaped' tells what has happened; 'expects 900 to escape' does not.
      if frame?.stance == .forecast, frame?.tense != .past { return true }
      // Who is three goals up aims at nothing.
      if has(.forecast, in: lead(of: fact)) { return true }
    }
    // "To cut the quota to 11,000 tonnes would …" is a wish.
    return text.document.word("to", at: sentence.tokens.lowerBound)
      && !(sentence.tokens.lowerBound..<fact.tokens.lowerBound).contains(where: {
        text.document.mark(.comma, at: $0)
      })
  }

  /// 'The 442-page study': a measure between an article and what has it.
  private func isAttribute(_ fact: Fact) -> Bool {
    let document = text.document
    let lead = fact.tokens.lowerBound - 1
    guard fact.kind == .count || fact.kind == .quantity || fact.kind == .duration,
      document.word("the", at: lead) || document.isOne(of: Self.owners, at: lead)
    else { return false }
    return fact.tokens.contains { document.mark(.hyphen, at: $0) }
  }

  /// 'One of the 17,000 salmon that got out'.
  private func isKnownWhole(_ fact: Fact) -> Bool {
    let (document, article) = (text.document, fact.tokens.lowerBound - 1)
    return document.word("the", at: article) && document.word("of", at: article - 1)
      && document.word("one", at: article - 2)
  }

  /// 'The damage is estimated at 12 million', 'reckons the cost at 8 million': how much something came to, as far as is known.
  private func isReckoning(_ fact: Fact) -> Bool {
    let document = text.document
    // They may be a part of the figure's own words.
    if document.isOne(of: Self.reckonings, at: fact.tokens.lowerBound) {
      return document.word("at", at: fact.tokens.lowerBound + 1)
    }
    let near = lead(of: fact)
    return near.suffix(2).contains { document.word("at", at: $0) }
      && near.contains { document.isOne(of: Self.reckonings, at: $0) }
  }

  private static let owners: WordSet = ["his", "her", "its", "their", "our", "my"]
  private static let reckonings: WordSet = [
    "estimated", "estimates", "estimate", "reckoned", "reckons", "reckon", "put", "puts", "valued", "values",
  ]

  /// Whether a figure is an average: by a word of its clause, as far as the clause tells one thing.
  ///
  /// 'Averaged five yards a carry and finished with 746': behind a verb of its own begins another.
  func isAverage(_ fact: Fact) -> Bool {
    let document = text.document
    return clause.contains { token in
      // 'The middle price of a flat'
      if document.word("middle", at: token), document.isOne(of: Self.prices, at: token + 1) { return true }
      guard text.marks[token].contains(.average), !isOtherMean(token) else { return false }
      return !(token..<max(token, fact.tokens.lowerBound)).contains {
        document.word("and", at: $0) && document.is(.verb, at: $0 + 1)
          && !document.is(.determiner, at: $0 + 2)
      }
    }
  }

  /// 'This means', 'by no means', 'what they meant': 'mean' is an average only behind an article, before a noun.
  private func isOtherMean(_ token: Int) -> Bool {
    let document = text.document
    guard document.isOne(of: Self.meanings, at: token) else { return false }
    return !document.word("mean", at: token) || !document.is(.determiner, at: token - 1)
  }

  private static let prices: WordSet = ["price", "value", "rent", "wage", "income", "salary"]
  private static let meanings: WordSet = ["mean", "means", "meant", "meaning"]
}
