/// Parts of what was counted before: `two of them`, `at least 12 of whom`, `nine of which`.
extension ExtractionRule {
  static let partOfThese = ExtractionRule(
    name: "number-of-them",
    needs: .behind(words: "of"),
    readFigure: { document, figure, index in document.partOfThese(figure, at: index) },
    examples: [
      .reads("It held 12 boats, two of which sank.", "two of which", as: "2 boat"),
      .reads("Five men came, at least three of them armed.", "at least three of them", as: ">=3 man"),
      .reads("Miners were trapped, nine of whom died.", "nine of whom", as: "9 person"),
      .reads("Two of those killed were guards.", "Two of those killed", as: "2 person"),
      .reads("Fourteen of those on board drowned.", "Fourteen of those", as: "14 person"),
      .reads("There were 60,000 of us on the march.", "60,000 of us", as: "60000 person"),
      .ignores("The plan has flaws, and two of them matter."),
      .ignores("The men came, one of them late."),
    ]
  )
}

extension Document {
  private static let beingThere: WordSet = [
    "on", "aboard", "present", "inside", "who", "there", "still", "in",
  ]

  /// How far back the counted may stand.
  private static let antecedentReach = 40

  /// `two of them`, with the noun that was counted before; people go without one: `whom`, `those killed`.
  func partOfThese(_ figure: Figure, at index: Int) -> Reading? {
    guard word("of", at: figure.tokens.upperBound), figure.value != nil, isCounting(figure) else {
      return nil
    }
    let pronoun = figure.tokens.upperBound + 1
    var end = pronoun + 1
    let unit: String
    if word("those", at: pronoun), value(of: .countVerb, at: end) == 1 {
      unit = "person"
      end += 1
    } else if word("those", at: pronoun), isOne(of: Self.beingThere, at: end) {
      // "Fourteen of those on board": of whoever was counted before.
      unit = antecedent(before: index, ofAtLeast: figure.value ?? 0) ?? "person"
    } else if word("us", at: pronoun), !word("the", at: index - 1) {
      unit = "person"
    } else if word("whom", at: pronoun) {
      unit = antecedent(before: index, ofAtLeast: figure.value ?? 0) ?? "person"
    } else if word("them", at: pronoun) || word("which", at: pronoun) {
      guard let counted = antecedent(before: index, ofAtLeast: figure.value ?? 0) else { return nil }
      unit = counted
    } else {
      return nil
    }
    let measure = Measure(figure, unit: unit, tokens: figure.tokens.lowerBound..<end)
    return reading(.count, of: measure) { _ in nil }
  }

  /// The noun of the nearest figure before that is no less than a number.
  func antecedent(before index: Int, ofAtLeast least: Double) -> String? {
    var place = index - 1
    while place >= 0, place > index - Self.antecedentReach {
      if let whole = figure(at: place), whole.tokens.upperBound <= index,
        let noun = countedNoun(
          at: whole.modifier == .approximate && word("of", at: whole.tokens.upperBound)
            ? whole.tokens.upperBound + 1 : whole.tokens.upperBound
        ),
        noun.head < index, (whole.high ?? 0) >= least
      {
        return noun.lemma
      }
      place -= 1
    }
    return nil
  }
}

extension Document {
  /// `two of the suspects`, `nine of the 14 miners`: the part, with the noun of the whole.
  func partOfThem(_ figure: Figure) -> Reading? {
    // "29-of-34 passes": joined by hyphens.
    var place = figure.tokens.upperBound
    let isJoined = mark(.hyphen, at: place) && mark(.hyphen, at: place + 2)
    if isJoined { place += 1 }
    // "37 out of 43 drones", where "nine out of ten" is a share
    if word("out", at: place), word("of", at: place + 1), number(at: place + 2) != nil,
      ratioShare(at: figure.tokens.lowerBound) == nil
    {
      place += 1
    }
    guard word("of", at: place), isCounting(figure) else { return nil }
    place += isJoined ? 2 : 1
    // "One in four of Lorn's pupils" is a share.
    let isRatio =
      word("in", at: figure.tokens.lowerBound - 1) && number(at: figure.tokens.lowerBound - 2) != nil
    if !isRatio, let owned = ownerEnd(at: place) {
      // "17 of Lorn's primary schools"
      place = owned
    } else {
      if let games = pastStretch(place) {
        place = games
      } else {
        guard self.is(.determiner, at: place) || number(at: place) != nil else { return nil }
        if self.is(.determiner, at: place) { place += 1 }
      }
      // "five of the company's 11 plants"
      if let owned = (place + 1..<place + 4).first(where: { self.is(.possessive, at: $0) }),
        number(at: owned + 1) != nil
      {
        place = owned + 1
      }
    }
    if self.is(.ordinalWord, at: place) { place += 1 }
    let whole = number(at: place)
    guard let noun = countedNoun(at: whole?.tokens.upperBound ?? place) else { return nil }
    let end = whole == nil ? noun.end : figure.tokens.upperBound
    return reading(.count, of: Measure(figure, unit: noun.lemma, tokens: figure.tokens.lowerBound..<end)) {
      _ in nil
    }
  }

  /// Past `its last` and `the next` before a number: `six of their last nine games`.
  private func pastStretch(_ index: Int) -> Int? {
    guard isOne(of: Self.ownersOfStretches, at: index), isOne(of: Self.stretches, at: index + 1),
      number(at: index + 2) != nil
    else { return nil }
    return index + 2
  }

  private static let ownersOfStretches: WordSet = ["its", "their", "his", "her", "our", "my", "the"]
  private static let stretches: WordSet = ["last", "next", "first", "past", "previous", "final", "opening"]

  /// Past the possessive of a name of up to four words; nil where there is none.
  private func ownerEnd(at index: Int) -> Int? {
    var place = index
    while place < index + 4, let token = token(place), token.form == .word, token.shape.contains(.capitalised)
    {
      place += 1
    }
    return place > index && self.is(.possessive, at: place) ? place + 1 : nil
  }
}
