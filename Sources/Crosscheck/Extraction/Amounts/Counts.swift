/// How many of a thing there are.
extension Extractor {
  static let counts = Extractor(
    kind: .count,
    summary: "Numbers with the noun they count; the unit is the noun's lemma.",
    rules: [
      countedPlural, partOfThem, .partOfThese, .casualties, .hyphenedCount, oneVictim, .motherOf, .howOften,
      .standsAt, .crowdPutAt, .peopleWithoutNoun, .majorityOf, .nobodyHurt, .runsWithoutNoun,
      .wholeText(
        "noun-left-out",
        examples: LeftOutNouns.examples + SecondCounts.examples + CountsGoingOn.examples
          + NumbersOfThings.examples + LevelsOfPlurals.examples
      ),
      .wholeText("unit-left-out", examples: MovedLevels.examplesOfPoints + IndexLevels.examples),
    ]
  )

  private static let countedPlural = ExtractionRule(
    name: "number-noun",
    starts: .of(.vagueNumber),
    readFigure: { document, figure, _ in document.countedPlural(figure) },
    examples: [
      .reads("1,400 foundry workers walked out.", "1,400 foundry workers", as: "1400 worker"),
      .reads("At least 12 people were killed.", "At least 12 people", as: ">=12 person"),
      .reads("up to 60 extra police officers", "up to 60 extra police officers", as: "<=60 officer"),
      .reads("dozens of shops burned", "dozens of shops", as: "~24..99 shop"),
      .reads("two 12-year-old boys", "two 12-year-old boys", as: "2 boy"),
      .reads("between 30 and 40 boats", "between 30 and 40 boats", as: "30..40 boat"),
      .reads("two or three houses", "two or three houses", as: "~2..3 house"),
      .reads("3m homes", "3m homes", as: "3000000 home"),
      .reads("It has 80 people per sq km.", "80 people", as: "80 person per square kilometre"),
      .reads("Three more women came forward.", "Three more women", as: "3 woman"),
      .reads("a dozen gunmen", "a dozen gunmen", as: "12 gunman"),
      .reads("20 people or more", "20 people or more", as: ">=20 person"),
      .reads("in 20 or more homes", "20 or more homes", as: ">=20 home"),
      .reads("He played three-plus seasons.", "three-plus seasons", as: ">=3 season"),
      .reads("12 Somalis and 43 MPs", "12 Somalis", as: "12 somali"),
      .reads("12 Somalis and 43 MPs", "43 MPs", as: "43 mp"),
      .reads("nine break-ins", "nine break-ins", as: "9 break-in"),
      .reads("Three passers-by were hurt.", "Three passers-by", as: "3 passer-by"),
      .reads("four All-Star games", "four All-Star games", as: "4 game"),
      .reads("two F-16s and three 747s", "two F-16s", as: "2 f-16"),
      .reads("scores of homes", "scores of homes", as: "~40..199 home"),
      .reads("12 United Nations lorries crossed.", "12 United Nations lorries", as: "12 lorry"),
      .reads(
        "It has 900 Bakers Union of Lorn members.",
        "900 Bakers Union of Lorn members",
        as: "900 member"
      ),
      .reads("She ordered four 7,400-tonne ships.", "four", as: "4 ship"),
      .reads("He made eight free throws.", "eight free throws", as: "8 throw"),
      .reads("It bought 25 Airbus A220 planes.", "25 Airbus A220 planes", as: "25 plane"),
      .reads("It grounded nine Boeing 787 jets.", "nine Boeing 787 jets", as: "9 jet"),
      .ignores("Trent 700 engines power it."),
      .reads("On stage 14 dancers bowed.", "14 dancers", as: "14 dancer"),
      .reads("He found 40 dead or dying lambs.", "40 dead or dying lambs", as: "40 lamb"),
      .ignores("That tied the scores."),
      .ignores("They sailed to the Three Gorges."),
      .ignores("the $ 3 million workers trust"),
      .ignores("It took four years."),
      .ignores("He paid 30 dollars."),
      .ignores("It was 54 per 1,000 live births."),
      .ignores("Leaders of the Group of Seven nations met the Big Four accountants."),
      .ignores("Two say they saw it, and three won prizes."),
      .ignores("On 12 October buses stopped."),
      .ignores("In 2019 workers walked out."),
    ]
  )

  private static let partOfThem = ExtractionRule(
    name: "number-of-the",
    needs: .behind(words: "of"),
    readFigure: { document, figure, _ in document.partOfThem(figure) },
    examples: [
      .reads("Two of the suspects fled.", "Two of the suspects", as: "2 suspect"),
      .reads("Nine of the 14 miners are safe.", "Nine", as: "9 miner"),
      .reads("It shot down 37 out of 43 drones.", "37", as: "37 drone"),
      .reads("He made 19-of-25 throws.", "19", as: "19 throw"),
      .reads("Lorn lost eight of their last ten games.", "eight", as: "8 game"),
      .reads("Five of the firm's 11 mills shut.", "Five", as: "5 mill"),
      .ignores("One of the suspects fled."),
    ]
  )

  private static let oneVictim = ExtractionRule(
    name: "one-person",
    starts: [],
    startsWithNumber: true,
    needs: .trait(.one),
    read: { document, index in document.oneVictim(at: index) },
    examples: [
      .reads("One person was killed.", "One person", as: "1 person"),
      .reads("killing one soldier and two civilians", "one soldier", as: "1 soldier"),
      .reads("Two women and one man fled.", "one man", as: "1 man"),
      .reads("At least one man physically attacked a guard.", "At least one man", as: ">=1 man"),
      .reads("They shot at three men, killing one.", "one", as: "1 person"),
      .reads("He denies one count of theft.", "one count", as: "1 count"),
      .reads("They shot at two officers, killing one.", "one", as: "1 person"),
      .ignores("Dogs set on a flock of sheep, killing one."),
      .reads("She was charged Monday with one count of arson.", "one count", as: "1 count"),
      .ignores("One count of the votes was void."),
      .ignores("It killed one-third of them."),
      .ignores("One analyst said so."),
      .ignores("one day, one way or another"),
    ]
  )
}

extension Document {
  /// `four rounds of talks`.
  func countedPlural(_ figure: Figure) -> Reading? {
    guard isCounting(figure) else { return nil }
    var place = figure.tokens.upperBound
    if word("of", at: place),
      figure.modifier == .approximate || figure.form == .words && word("dozen", at: place - 1)
    {
      place += 1
    }
    // "54 per 1,000 live births": a rate.
    guard !word("per", at: figure.tokens.lowerBound - 1) else { return nil }
    guard let noun = countedNoun(at: place) ?? sharedNoun(behind: place) ?? nounBehindChoice(at: place),
      !self.noun(.idiom, at: noun.head)
    else { return nil }
    // "two 12-foot boats": the length within is a figure of its own.
    let end = holdsMeasure(place..<max(place, noun.head)) ? figure.tokens.upperBound : noun.end
    let measure = Measure(figure, unit: noun.lemma, tokens: figure.tokens.lowerBound..<end)
    return reading(.count, of: measure) { _ in nil }
  }

  /// Whether a figure can count things: whole or rounded by a magnitude, free, and no part of one.
  func isCounting(_ figure: Figure) -> Bool {
    guard isFree(figure), figure.form != .fraction else { return false }
    if word("one", at: figure.tokens.lowerBound), figure.tokens.count == 1 { return false }
    if isNumberOfName(figure.tokens.lowerBound) { return false }
    return figure.low.map { $0 >= 0 } ?? false
  }

  /// Whether nothing that could be counted follows.
  func isObjectless(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    if next.form == .mark {
      return next.mark != .hyphen && next.mark != .percent && next.mark != .slash && next.mark != .currency
    }
    return next.is(.stopword) && !word("of", at: index) || next.is(.timePreposition) || next.is(.weekday)
  }

  /// What befalls one of several people; a number behind them may be of anything.
  private static let seizing: WordSet = ["captured", "rescued", "freed"]

  /// One of a thing, where it is counted and not just any: `one person was killed`, `killing one soldier`.
  func oneVictim(at index: Int) -> Reading? {
    guard let number = number(at: index), number.value == 1, number.tokens.count == 1, number.scale == 1,
      isFree(Figure(number))
    else { return nil }
    let left = bound(before: index)?.start ?? index
    guard let head = singularNoun(at: number.tokens.upperBound) else {
      // "Shots were fired at three men, killing one."
      let isLast = isObjectless(index + 1) && !word("other", at: index + 1) && !word("more", at: index + 1)
      return isLast && (isKilling(left - 1) || isOne(of: Self.seizing, at: left - 1))
        && namesPeople(before: left)
        ? people(Figure(number), end: index + 1) : nil
    }
    // "one count of theft"
    if word("count", at: head), word("of", at: head + 1), isCharge(left - 1) {
      return reading(.count, of: Measure(Figure(number), unit: "count", tokens: index..<head + 1)) { _ in nil
      }
    }
    let isVictim = isKilling(left - 1) || isPassiveCasualty(head + 1)
    let isListed =
      word("and", at: head + 1) && self.number(at: head + 2) != nil || isAddedToCount(left)
    guard isVictim || isListed || left < index || word("person", at: head) else { return nil }
    let lemma = Lemmas.singular(of: lowercased(head))
    return reading(.count, of: Measure(Figure(number), unit: lemma, tokens: index..<head + 1)) { _ in nil }
  }

  /// `two women and one man`: what goes before is counted.
  private func isAddedToCount(_ index: Int) -> Bool {
    guard word("and", at: index - 1) else { return false }
    for place in stride(from: index - 3, to: max(-1, index - 7), by: -1) {
      guard let number = number(at: place) else { continue }
      return countedNoun(at: number.tokens.upperBound).map { $0.end == index - 1 } ?? false
    }
    return false
  }

  private func isPassiveCasualty(_ index: Int) -> Bool {
    var place = index
    if word("was", at: place) || word("is", at: place) || word("has", at: place) { place += 1 }
    if word("been", at: place) || word("still", at: place) { place += 1 }
    return value(of: .countVerb, at: place) == 1
  }

  /// `one man physically attacked a guard`.
  private func isAdverbBeforeVerb(_ index: Int) -> Bool {
    self.is(.verb, at: index + 1) && tokens[index].end - tokens[index].start > 4
      && tokens[index].ends(in: "ly", of: bytes)
  }

  /// The noun that one of is counted: the last of the words up to a verb, a small word or a mark.
  private func singularNoun(at index: Int) -> Int? {
    var place = index
    while let token = token(place), token.form == .word, place < index + 3, !token.is(.stopword),
      token.number < 0, !token.is(.possessive), value(of: .countVerb, at: place) == nil || place == index
    {
      if place > index, isAdverbBeforeVerb(place) { break }
      if let value = value(of: .verb, at: place), place > index,
        !VerbLemmas.isNounLike(VerbLemmas.split(value).verb)
      {
        break
      }
      place += 1
    }
    let head = place - 1
    guard head >= index, !tokens[head].is(.timeUnit), !noun(.idiom, at: head), !isPluralNoun(head),
      !tokens[head].is(.measureUnit), !tokens[head].is(.currencyWord), value(of: .countVerb, at: head) == nil,
      !word("such", at: head)
    else { return nil }
    return head
  }
}
