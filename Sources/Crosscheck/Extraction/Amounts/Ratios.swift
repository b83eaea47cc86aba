/// Shares told as so many of so many, and steps told as a fraction.
extension Document {
  /// `one in three`, `nine out of 10`.
  func ratioShare(at index: Int) -> Measure? {
    // "Phase one in 1,200 shops"
    guard let part = number(at: index), part.value >= 1, part.value == part.value.rounded(),
      !isOne(of: Self.numberedSteps, at: index - 1)
    else { return nil }
    var place = part.tokens.upperBound
    // "One child in five"
    let counts = isCountedAlone(place, part.value)
    if counts { place += 1 }
    if word("in", at: place) || word("of", at: place) && word("every", at: place + 1) {
      place += 1
    } else if word("out", at: place), word("of", at: place + 1) {
      place += 2
    } else {
      return nil
    }
    if word("every", at: place) { place += 1 }
    guard let whole = number(at: place), whole.value > part.value, isRatioBase(whole, behind: index) else {
      return nil
    }
    let next = whole.tokens.upperBound
    guard !self.is(.timeUnit, at: next), !self.is(.month, at: next), !mark(.hyphen, at: next),
      !counts || whole.value <= 10 && countedNoun(at: next) == nil
    else { return nil }
    var figure = Figure(part)
    figure.multiply(by: 100 / whole.value)
    return Measure(figure, unit: "percent", tokens: index..<next)
  }

  /// A noun behind a number, in its singular or plural, and no word that goes with `in` by itself.
  private func isCountedAlone(_ index: Int, _ number: Double) -> Bool {
    guard let token = token(index), token.form == .word, token.number < 0, !token.is(.stopword),
      !token.is(.timeUnit), !token.is(.measureUnit), !token.shape.contains(.capitalised),
      word("in", at: index + 1)
    else { return false }
    return number > 1 ? isPluralNoun(index) : !self.is(.verb, at: index)
  }

  /// Small wholes and round ones: `in 10`, `in 100,000`, never `in 1998`.
  private func isRatioBase(_ number: NumberReading, behind start: Int) -> Bool {
    if number.value <= 12 { return number.value == number.value.rounded() }
    var rest = number.value
    while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 { rest /= 10 }
    return rest < 10 || number.value == 25
      || number.value >= 1_000_000 && (number.form == .grouped || number.scale >= 1_000_000)
      || number.form == .grouped && tellsOdds(start, number.tokens.upperBound)
  }

  /// `is one in 1,340`, `the odds are one in 1,340`, `a one in 1,340 chance`.
  private func tellsOdds(_ start: Int, _ end: Int) -> Bool {
    isOne(of: Self.chances, at: end) || isOne(of: Self.being, at: start - 1)
      || (max(0, start - 4)..<start).contains { isOne(of: Self.chances, at: $0) }
  }

  private static let chances: WordSet = ["chance", "chances", "odds", "risk", "probability", "likelihood"]
  private static let being: WordSet = ["is", "was", "are", "were", "be"]
  private static let numberedSteps: WordSet = [
    "phase", "stage", "step", "leg", "number", "page", "day", "part", "chapter", "rank",
  ]

  private static let rates: WordSet = ["rate", "rates", "unemployment", "inflation", "turnout", "swing"]

  private static let compared: WordSet = [
    "gone", "dearer", "cheaper", "fewer", "lower", "higher", "smaller", "larger", "shorter", "less", "more",
  ]

  /// `one-twentieth more than`, `a quarter fewer`, `a third gone`.
  func isShareMore(_ fraction: Range<Int>) -> Bool {
    let next = fraction.upperBound
    if isOne(of: Self.compared, at: next) { return true }
    // "A quarter off.", and not "half off the coast"
    return word("off", at: next) && token(next + 1).map { $0.form == .mark && $0.mark != .hyphen } ?? true
  }

  /// Whether a rate of interest is spoken of near a figure: a `quarter of a point` of it is one of a hundred.
  func speaksOfRates(around figure: Range<Int>) -> Bool {
    let near = max(0, figure.lowerBound - 12)..<min(tokens.count, figure.upperBound + 12)
    return near.contains { isOne(of: Self.rates, at: $0) }
  }

  /// `cut its workforce by a third`: a fraction by which something went up or down.
  func isStep(_ fraction: Range<Int>) -> Bool {
    guard word("by", at: fraction.lowerBound - 1) else { return false }
    // "By a third last year", "by a quarter since May"
    let ends =
      token(fraction.upperBound).map {
        $0.form == .mark && $0.mark != .hyphen || $0.is(.stopword) || $0.is(.timeShift)
          || $0.is(.timePreposition)
      } ?? true
    return ends
      && (max(0, fraction.lowerBound - 8)..<fraction.lowerBound).contains { self.is(.changeVerb, at: $0) }
  }

  /// `two-thirds of 1 percent`, `half a percentage point`: a part of one of them.
  func partOfPercent(_ figure: Figure) -> Measure? {
    var place = figure.tokens.upperBound
    // "0.1 of a percentage point"
    guard figure.form == .fraction || figure.form == .decimal && word("of", at: place) else { return nil }
    // "a half-point rise in rates"
    if mark(.hyphen, at: place), word("point", at: place + 1),
      speaksOfRates(around: figure.tokens) || isOne(of: Self.moves, at: place + 2)
    {
      return Measure(figure, unit: "percentage point", tokens: figure.tokens.lowerBound..<place + 2)
    }
    if word("of", at: place) { place += 1 }
    guard self.is(.indefiniteArticle, at: place) || word("one", at: place) || word("1", at: place) else {
      return nil
    }
    // "A quarter of a point off its lending rate"
    if word("point", at: place + 1), speaksOfRates(around: figure.tokens) {
      return Measure(figure, unit: "percentage point", tokens: figure.tokens.lowerBound..<place + 2)
    }
    guard let unit = percentUnit(at: place + 1) else { return nil }
    var part = figure
    part.multiply(by: unit.factor)
    return Measure(part, unit: unit.name, tokens: figure.tokens.lowerBound..<unit.end)
  }

  private static let moves: WordSet = [
    "cut", "cuts", "hike", "hikes", "rise", "rises", "increase", "reduction",
  ]
}
