/// Says of a figure what it counts, where the figure's own value does not hold it.
struct FigureNouns {
  let document: Document
  let reader: ClauseReader

  /// The noun in the singular; `counted` is that of a figure before in the sentence.
  func noun(of fact: Fact, in clause: Clause, counted: String?) -> String? {
    let end = fact.tokens.upperBound
    switch fact.kind {
    case .percentage: if let whole = whole(ofPercentage: fact, counted: counted) { return whole }
    // "raise the pension age to 65": what is raised is the age, and no years are counted.
    case .age where fact.rule == LeftOutAges.limitRule: return measure(of: fact.tokens, in: clause)
    case .duration, .age: if let unit = unitOfTime(in: fact) { return singular(unit) }
    case .score: return record(beside: fact.tokens)
    default: break
    }
    if let counted, isElided(fact) { return counted }
    // 'brought to 12 the number of those hurt'
    if document.word("to", at: fact.tokens.lowerBound - 1), document.word("the", at: end),
      document.isOne(of: Self.sums, at: end + 1)
    {
      return nounBehindOf(end + 2)
    }
    if isShare(fact), let whole = nounBehindOf(end) { return whole }
    if isBeforeHead(fact) { return singular(end) }
    if case .amount(let amount) = fact.value, let unit = amount.unit, unit != "more", !isCompound(fact) {
      return prefixed(unit, in: fact) ?? unit
    }
    if let counted, isOfThose(behind: end) { return counted }
    if document.isOne(of: Self.afterthoughts, at: end) { return nil }
    if let noun = noun(beside: fact) { return noun }
    if let counted,
      isInBrackets(fact.tokens) || document.is(.verb, at: beforeOther(fact.tokens.lowerBound))
        || document.word("than", at: end + 1) || isSubject(fact) || isAfterthought(fact)
    {
      return counted
    }
    return measure(of: fact.tokens, in: clause)
  }

  /// `40% of homes`, `of whom 40%`, `three in four voters`: what a percentage is of.
  private func whole(ofPercentage fact: Fact, counted: String?) -> String? {
    let end = fact.tokens.upperBound
    if let whole = nounBehindOf(document.word("of", at: end - 1) ? end - 1 : end) { return whole }
    if let counted,
      (end..<end + 2).contains(where: { document.word("whom", at: $0) || document.word("which", at: $0) })
    {
      return counted
    }
    let isPlural =
      isPlainNoun(end) && document.isPluralNoun(end)
      && fact.tokens.contains(where: { document.word("in", at: $0) })
    return isPlural ? singular(end) : nil
  }

  /// The `years` of `12 years`, or whatever a length of time is told in.
  private func unitOfTime(in fact: Fact) -> Int? {
    fact.tokens.last { document.is(.timeUnit, at: $0) }
      ?? fact.tokens.last { fact.kind == .duration && isPlainNoun($0) }
  }

  /// `three Texas counties`, `7,000 sports fans`: the last word that a count covers only describes the plural behind it.
  private func isBeforeHead(_ fact: Fact) -> Bool {
    let end = fact.tokens.upperBound
    guard fact.kind == .count, let last = fact.tokens.last else { return false }
    let describes =
      document.is(.country, at: last)
      || document.isPluralNoun(last) && !document.is(.verb, at: end) && !document.is(.timeUnit, at: end)
    return describes && isPlainNoun(end) && document.isPluralNoun(end)
  }

  /// `12 of whom`, `12 of those`: what was counted before.
  private func isOfThose(behind index: Int) -> Bool {
    document.word("of", at: index)
      && (document.word("whom", at: index + 1) || document.word("which", at: index + 1)
        || document.word("them", at: index + 1) || document.word("those", at: index + 1))
  }

  /// The noun that stands directly beside a figure, with words that describe it between them.
  private func noun(beside fact: Fact) -> String? {
    let end = fact.tokens.upperBound
    if let head = head(behind: end) { return singular(head) }
    if isPlainNoun(end) && !document.isOne(of: Self.asides, at: end)
      || fact.kind == .number && isInitials(end)
    {
      return singular(end)
    }
    // 'a moment or two'
    if document.word("or", at: fact.tokens.lowerBound - 1), isPlainNoun(fact.tokens.lowerBound - 2) {
      return singular(fact.tokens.lowerBound - 2)
    }
    // '64-bit'
    if document.mark(.hyphen, at: end), document.tokens[end].followsSpace == false,
      document.token(end + 1).map({ $0.form == .word && !$0.is(.stopword) }) ?? false
    {
      return singular(end + 1)
    }
    return nil
  }

  /// `two co-workers`: a noun that a short word and a hyphen belong to.
  private func prefixed(_ unit: String, in fact: Fact) -> String? {
    guard let last = fact.tokens.last, fact.tokens.count > 3, document.mark(.hyphen, at: last - 1),
      !document.tokens[last].followsSpace, document.isOne(of: Self.prefixes, at: last - 2),
      Lemmas.singular(of: document.lowercased(last)) == unit
    else { return nil }
    return document.lowercased(last - 2) + "-" + unit
  }

  private static let prefixes: WordSet = ["co", "ex", "non", "sub", "vice", "step", "half", "by", "pre"]

  /// `two counts of murder and three of theft`: the noun is that of the figure before.
  private func isElided(_ fact: Fact) -> Bool {
    let end = fact.tokens.upperBound
    guard fact.kind == .number, document.word("of", at: end), isPlainNoun(end + 1),
      case .amount(let amount) = fact.value, let low = amount.low, low >= 2, low == low.rounded()
    else { return false }
    return !document.isPluralNoun(end + 1)
  }

  /// `won 12 straight`, `from 10 earlier`: what counts nothing.
  private static let afterthoughts: WordSet = [
    "straight", "running",
  ]
  private static let asides: WordSet = ["earlier", "later", "apiece", "each", "total", "overall", "alone"]

  private static let sums: WordSet = ["number", "total", "tally", "count"]

  func singular(_ index: Int) -> String { Lemmas.singular(of: document.lowercased(index)) }

  /// `a 43-39 record`, `his record to 52-3`, `a 33-26 halftime lead`.
  private func record(beside tokens: Range<Int>) -> String? {
    let end = tokens.upperBound
    let places = [end, end + 1, end + 2, tokens.lowerBound - 1, tokens.lowerBound - 2]
    return places.first { place in
      document.isOne(of: Self.standings, at: place)
        && (place < end + 1 || !(end..<place).contains { document.tokens[$0].form == .mark })
    }.map(singular)
  }

  private static let standings: WordSet = [
    "record", "lead", "deficit", "advantage", "margin", "round", "mark", "slate", "finish",
  ]

  /// `12 worst-hit villages`: the value's noun is the first half of an adjective.
  private func isCompound(_ fact: Fact) -> Bool {
    let end = fact.tokens.upperBound
    if fact.kind == .count {
      return document.mark(.hyphen, at: end) && document.token(end)?.followsSpace == false
        && document.token(end + 1)?.followsSpace == false && !document.is(.timeUnit, at: end - 1)
        && document.isOne(of: Self.degrees, at: end - 1)
    }
    return fact.kind == .number && document.mark(.hyphen, at: end + 1)
      && document.token(end + 1)?.followsSpace == false
  }

  private static let degrees: WordSet = [
    "worst", "best", "hardest", "most", "least", "newly", "well", "long",
  ]

  /// `wounding other 70`, `wounding another 70`.
  private func beforeOther(_ index: Int) -> Int {
    document.word("other", at: index - 1) || document.word("another", at: index - 1) ? index - 2 : index - 1
  }

  /// `121 RBI`: what is counted, by its letters; `12 EU states` and `7 GMT` are none.
  private func isInitials(_ index: Int) -> Bool {
    guard let token = document.token(index), token.shape.contains(.allCapitals), token.end - token.start == 3,
      !token.is(.demonym), !token.is(.country), !token.is(.timePart), !token.is(.weekday), !token.is(.month),
      !token.is(.currencyCode), let next = document.token(index + 1)
    else { return false }
    return next.form == .mark || next.is(.stopword)
  }

  /// `between a third and half of homes`: a share.
  private func isShare(_ fact: Fact) -> Bool {
    fact.kind == .number && document.word("of", at: fact.tokens.upperBound)
  }

  /// `scored 16 points, five in the first half`, `317 yards and only 54 since May`: some of what was counted before.
  private func isAfterthought(_ fact: Fact) -> Bool {
    let end = fact.tokens.upperBound
    guard fact.kind == .number, fact.tokens.count < 3,
      document.is(.placePreposition, at: end) || document.is(.timePreposition, at: end)
        || document.word("with", at: end) || document.word("for", at: end) || document.word("from", at: end)
    else { return false }
    var before = fact.tokens.lowerBound - 1
    while document.is(.approximation, at: before) || document.word("only", at: before) { before -= 1 }
    return document.mark(.comma, at: before) || document.mark(.emDash, at: before)
      || document.mark(.dash, at: before)
      || document.word("and", at: before) && before < fact.tokens.lowerBound - 1
  }

  /// `Of his 11 goals, eight have come since May`: a bare number that a verb follows.
  private func isSubject(_ fact: Fact) -> Bool {
    guard fact.kind == .number, let (_, form) = reader.verbs.form(fact.tokens.upperBound) else {
      return false
    }
    return form != .continuous && form != .participle
  }

  /// `21 smugglers (12 Dutch and nine Danish)`.
  private func isInBrackets(_ tokens: Range<Int>) -> Bool {
    for index in stride(from: tokens.lowerBound - 1, through: max(0, tokens.lowerBound - 7), by: -1) {
      if document.mark(.openBracket, at: index) { return true }
      if document.mark(.closeBracket, at: index) { return false }
    }
    return false
  }
}
