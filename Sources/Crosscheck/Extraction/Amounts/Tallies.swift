/// Counts whose noun stands before the verb, or that tell how often something was done.
extension ExtractionRule {
  static let howOften = ExtractionRule(
    name: "how-often",
    needs: .behind(words: "times"),
    readFigure: { document, figure, _ in document.howOften(figure) },
    examples: [
      .reads("They have met three times since May.", "three times", as: "3 time"),
      .reads("She has won it at least four times.", "at least four times", as: ">=4 time"),
      .reads("He was stabbed 17 times, police said.", "17 times", as: "17 time"),
      .ignores("It is three times as large as the other."),
      .ignores("It is four times larger."),
      .ignores("They sold ten times the tickets."),
      .ignores("the three-times champion"),
    ]
  )

  static let nobodyHurt = ExtractionRule(
    name: "nobody-hurt",
    starts: .of(.negation),
    read: { document, index in document.nobodyHurt(at: index) },
    examples: [
      .reads("No one was injured, the ambulance service said.", "No one was injured", as: "0 person"),
      .reads("Nobody has been killed.", "Nobody has been killed", as: "0 person"),
      .reads("No injuries were reported.", "No injuries", as: "0 injury"),
      .reads("There were no casualties.", "no casualties", as: "0 casualty"),
      .ignores("No one was there."),
      .ignores("No deaths since May have been counted, and no injured man was found."),
    ]
  )

  static let majorityOf = ExtractionRule(
    name: "majority-of",
    needs: .before(words: "of"),
    readFigure: { document, figure, _ in document.majority(figure) },
    examples: [
      .reads("She held the seat with a majority of 1,204.", "1,204", as: "1204 vote"),
      .reads("They agreed by a majority of 47.", "47", as: "47 vote"),
      .ignores("It has a majority of 60 per cent."),
    ]
  )

  static let standsAt = ExtractionRule(
    name: "tally-stands-at",
    needs: .before(words: "to at reached is was hit topped passed"),
    readFigure: { document, figure, _ in document.tally(figure) },
    examples: [
      .reads("The tally of houses burnt stands at 32.", "32", as: "32 house"),
      .reads("The number of homes destroyed rose to 45 by dawn.", "45", as: "45 home"),
      .reads(
        "The total number of confirmed cases has reached 1,204, officials said.",
        "1,204",
        as: "1204 case"
      ),
      .reads("The number of members fell from 60 to 45.", "45", as: "45 member"),
      .ignores("The number of homes sold rose 45 per cent."),
      .ignores("The number of the house is 45."),
      .ignores("The number of deaths rose to 4 per 100,000."),
    ]
  )
}

extension Document {
  /// `no one was injured`, `no injuries were reported`: none is a number of victims too.
  func nobodyHurt(at index: Int) -> Reading? {
    let nothing = Amount(0, unit: "person")
    if word("nobody", at: index) || word("no", at: index) && word("one", at: index + 1) {
      var place = index + (word("no", at: index) ? 2 : 1)
      while place < index + 6, isOne(of: Self.beingHurt, at: place) { place += 1 }
      guard value(of: .countVerb, at: place) == 1, token(place + 1)?.form != .word || !isPluralNoun(place + 1)
      else { return nil }
      return Reading(.count, index..<place + 1, .amount(nothing))
    }
    guard word("no", at: index), isOne(of: Self.harm, at: index + 1) else { return nil }
    let next = index + 2
    let ends = token(next).map { $0.form == .mark && $0.mark != .hyphen } ?? true
    guard
      ends || word("were", at: next) || word("have", at: next) || word("was", at: next)
        || word("or", at: next)
    else { return nil }
    let noun = Lemmas.singular(of: lowercased(index + 1))
    return Reading(.count, index..<next, .amount(Amount(0, unit: noun)))
  }

  private static let beingHurt: WordSet = [
    "was", "were", "is", "has", "had", "have", "been", "seriously", "badly",
  ]

  private static let harm: WordSet = [
    "injuries", "casualties", "deaths", "fatalities", "arrests", "victims",
  ]

  /// `three times`, where nothing is multiplied: `three times as large`.
  func howOften(_ figure: Figure) -> Reading? {
    let noun = figure.tokens.upperBound
    guard word("times", at: noun), tokens[noun].followsSpace, !mark(.hyphen, at: noun - 1),
      isCounting(figure), figure.low.map({ $0 >= 2 }) ?? true
    else { return nil }
    let next = noun + 1
    let ends = token(next).map { token in
      token.form == .mark
        ? token.mark != .hyphen && token.mark != .slash
        : token.shape.contains(.paragraphStart) || token.is(.timePreposition)
          || isOne(of: Self.afterTimes, at: next)
    }
    guard ends ?? true else { return nil }
    return reading(.count, of: Measure(figure, unit: "time", tokens: figure.tokens.lowerBound..<next)) { _ in
      nil
    }
  }

  /// `a majority of 47`: by how many votes.
  func majority(_ figure: Figure) -> Reading? {
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    guard word("of", at: left - 1), word("majority", at: left - 2), isObjectless(figure.tokens.upperBound),
      isCounting(figure)
    else { return nil }
    return reading(.count, of: Measure(figure, unit: "vote", tokens: figure.tokens)) { _ in nil }
  }

  private static let afterTimes: WordSet = [
    "in", "since", "at", "on", "during", "before", "when", "by", "and", "but", "with", "while", "last",
    "this", "over",
    "from", "to", "under", "without", "against", "because", "after", "between", "already", "now", "yesterday",
  ]

  /// `the number of homes destroyed rose to 45`, `the tally of houses burnt stands at 32`.
  func tally(_ figure: Figure) -> Reading? {
    let end = figure.tokens.upperBound
    if let next = token(end) {
      let isFree =
        next.form == .mark
        ? ![.hyphen, .percent, .slash, .currency, .colon].contains(next.mark)
        : (next.is(.stopword) || next.is(.timePreposition) || next.is(.weekday) || next.is(.dayReference))
          && !word("of", at: end) && !word("per", at: end)
      guard isFree else { return nil }
    }
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    guard let noun = talliedNoun(before: left), isCounting(figure) else { return nil }
    return reading(.count, of: Measure(figure, unit: noun, tokens: figure.tokens)) { _ in nil }
  }

  /// How far before its figure a tally may be named.
  private static let tallyReach = 14

  /// The noun of `number of homes` and its like, where the words before a figure say what the number is.
  private func talliedNoun(before index: Int) -> String? {
    guard
      word("to", at: index - 1) || word("at", at: index - 1) || word("reached", at: index - 1)
        || word("is", at: index - 1) || word("was", at: index - 1) || word("hit", at: index - 1)
        || word("topped", at: index - 1) || word("passed", at: index - 1)
    else { return nil }
    var place = index - 2
    while place >= max(1, index - Self.tallyReach) {
      let token = tokens[place]
      if token.form == .mark || token.shape.contains(.paragraphStart) { return nil }
      if word("of", at: place), isOne(of: Self.tallies, at: place - 1) {
        return pluralAhead(place + 1, before: index)
      }
      place -= 1
    }
    return nil
  }

  private static let tallies: WordSet = ["number", "tally", "count", "total"]

  /// The lemma of the first plural behind `of`; nil where an article or a name comes before it.
  private func pluralAhead(_ index: Int, before end: Int) -> String? {
    guard !self.is(.determiner, at: index), let noun = countedNoun(at: index), noun.head < end - 1 else {
      return nil
    }
    return noun.lemma
  }
}
