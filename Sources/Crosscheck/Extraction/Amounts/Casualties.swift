/// People that are counted by what befell them: `12 dead`, `killed 12`, `the toll rose to 62`.
extension ExtractionRule {
  static let casualties = ExtractionRule(
    name: "casualties",
    starts: .of(.vagueNumber),
    needs: .before(
      .of(.countVerb),
      words:
        "killed injured wounded arrested hurt detained evacuated infected sickened displaced to of at reached hit past passed crossed topped surpassed exceeded is was"
    )
      | .near(.of(.countVerb)),
    readFigure: { document, figure, _ in document.casualties(figure) },
    examples: [
      .reads("Twelve died in the blaze.", "Twelve died", as: "12 person"),
      .reads("The blast killed at least 40 and injured 100.", "at least 40", as: ">=40 person"),
      .reads("The blast killed three and hurt 12.", "12", as: "12 person"),
      .reads("The death toll rose to 62.", "62", as: "62 person"),
      .reads("The death toll climbed past 30,000.", "past 30,000", as: ">30000 person"),
      .reads("The death toll has topped 2,000.", "topped 2,000", as: ">2000 person"),
      .reads("The number killed has passed 200.", "passed 200", as: ">200 person"),
      .reads("It has infected 1,145 and killed 33.", "1,145", as: "1145 person"),
      .ignores("It passed 5,000 on the road, where a toll is paid."),
      .reads("20 were arrested on Friday.", "20 were arrested", as: "20 person"),
      .reads("leaving dozens dead", "dozens dead", as: "~24..99 person"),
      .ignores("He killed time at 7."),
    ]
  )
}

extension Document {
  /// People that are counted without a noun: `12 dead`, `killed 12`, `the toll rose to 62`.
  func casualties(_ figure: Figure) -> Reading? {
    let end = figure.tokens.upperBound
    // "Lorn mother of 12 killed": who was killed is the mother.
    if isParent(figure.tokens.lowerBound - 2), word("of", at: figure.tokens.lowerBound - 1) { return nil }
    var place = end
    if word("others", at: place) || word("more", at: place) { place += 1 }
    if word("were", at: place) || word("are", at: place) || word("have", at: place) {
      place += 1
    }
    if word("been", at: place) || word("feared", at: place) || word("confirmed", at: place) { place += 1 }
    if value(of: .countVerb, at: place) == 1, isPredicate(place, isVerbal: place > end) {
      // "brothers aged seven and nine are missing"
      guard !isBehindAge(figure.tokens.lowerBound) else { return nil }
      return isCounting(figure) ? people(figure, end: place + 1) : nil
    }
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    guard isObjectless(end) else { return nil }
    guard isKilling(left - 1) || isToll(before: left), isCounting(figure) else {
      return passedToll(figure, left: left)
    }
    return people(figure, end: end)
  }

  func people(_ figure: Figure, end: Int) -> Reading {
    reading(.count, of: Measure(figure, unit: "person", tokens: figure.tokens.lowerBound..<end)) { _ in nil }
  }

  /// Whether `dead` or `killed` ends what is said, and no noun follows as in `12 injured passengers`.
  private func isPredicate(_ index: Int, isVerbal: Bool) -> Bool {
    guard let next = token(index + 1) else { return true }
    if nounBehindChoice(at: index) != nil { return false }
    return isVerbal || next.form == .mark || next.is(.stopword) || next.is(.timePreposition)
      || next.is(.weekday)
      || next.is(.dayReference) || !isPluralNoun(index + 1) && countedNoun(at: index + 1) == nil
  }

  func isKilling(_ index: Int) -> Bool {
    if value(of: .countVerb, at: index) == 2 { return true }
    return isOne(of: Self.harming, at: index)
      || word("arrested", at: index) && !self.is(.conjunction, at: index + 1)
  }

  private static let harming: WordSet = [
    "killed", "injured", "wounded", "hurt", "detained", "evacuated", "infected", "sickened", "displaced",
  ]

  /// `The toll has passed 5,000`, `the death toll climbed past 30,000`, `the number killed has topped 200`.
  private func passedToll(_ figure: Figure, left: Int) -> Reading? {
    guard isCounting(figure), (figure.low ?? 0) >= 10 else { return nil }
    let isBounded = left < figure.tokens.lowerBound
    if isBounded, isOne(of: Self.topping, at: left) {
      return namesToll(before: left) ? people(figure, end: figure.tokens.upperBound) : nil
    }
    guard !isBounded, isOne(of: Self.passing, at: left - 1), namesToll(before: left - 1) else { return nil }
    let amount = Amount(figure, unit: "person", modifier: .moreThan)
    return Reading(.count, left - 1..<figure.tokens.upperBound, .amount(amount))
  }

  private static let topping: WordSet = ["topped", "surpassed", "exceeded", "topping"]
  private static let passing: WordSet = ["past", "passed", "crossed"]

  /// `the number killed`, `the number of dead`.
  private func isNumberOfVictims(_ index: Int) -> Bool {
    guard word("number", at: index) else { return false }
    let victims = word("of", at: index + 1) ? index + 2 : index + 1
    return isOne(of: Self.victims, at: victims) && !isPluralNoun(victims + 1)
  }

  private static let victims: WordSet = ["dead", "killed", "injured", "wounded", "missing"]

  /// `toll rose to`, `toll of`, `toll at`.
  private func isToll(before index: Int) -> Bool {
    guard
      word("to", at: index - 1) || word("of", at: index - 1) || word("at", at: index - 1)
        || word("reached", at: index - 1) || word("hit", at: index - 1)
    else { return false }
    return namesToll(before: index - 1)
  }

  /// Whether a toll is named some words before an index, with neither a mark nor a number between.
  private func namesToll(before end: Int) -> Bool {
    let index = end + 1
    var place = index - 2
    while place >= max(0, index - 9) {
      if word("toll", at: place) || isNumberOfVictims(place) { return true }
      if tokens[place].form == .mark || tokens[place].number >= 0 { return false }
      place -= 1
    }
    return false
  }
}
