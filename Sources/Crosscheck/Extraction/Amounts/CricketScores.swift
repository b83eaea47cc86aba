/// Scores of cricket, and results that are printed name by name: `287 for six`, `all out for 212`, `Rovers 3, Borough 1`.
extension ExtractionRule {
  static let cricketScore = ExtractionRule(
    name: "runs-for-wickets",
    starts: [],
    startsWithNumber: true,
    needs: .before(words: "for") | .behind(words: "for", marks: .hyphen),
    read: { document, index in document.cricketScore(at: index) },
    examples: [
      .reads("Lorn were 287 for six at stumps.", "287 for six", as: "287-6"),
      .reads("They made 287 for 6 from 50 overs.", "287 for 6", as: "287-6"),
      .reads("Lorn closed on 278-6 at stumps.", "278-6", as: "278-6"),
      .reads("Kent were all out for 212.", "212", as: "212-10"),
      .reads("Kent were bowled out for 212 after tea.", "212", as: "212-10"),
      .reads("Adams took five for 43 as six wickets fell.", "five for 43", as: "5-43"),
      .ignores("She sold 287 for six dollars."),
      .ignores("He paid 300 for two and was out for 20 minutes."),
      .ignores("The overs were bowled out for 12 days."),
    ]
  )

  static let runsWithoutNoun = ExtractionRule(
    name: "runs-without-noun",
    needs: .before(words: "chasing chase by unbeaten for of") | .behind(words: "not"),
    readFigure: { document, figure, index in document.runsWithoutNoun(figure, at: index) },
    examples: [
      .reads("Chasing 231, Kent lost three wickets.", "231", as: "231 run"),
      .reads("Kent were 61 for four at stumps, trailing by 144.", "144", as: "144 run"),
      .reads("His unbeaten 88 off 70 balls won it.", "88", as: "88 run"),
      .reads("Adams was 43 not out at stumps.", "43", as: "43 run"),
      .reads("They lost five wickets for 19.", "19", as: "19 run"),
      .ignores("Police were chasing 31."),
      .ignores("They were trailing by 14 at half-time."),
      .ignores("The bowler went home. They led by 14 at half-time."),
      .ignores("The bowler is not 40, and the unbeaten 12 won."),
    ]
  )

  static let printedResult = ExtractionRule(
    name: "printed-result",
    starts: [],
    startsWithNumber: true,
    read: { document, index in document.printedResult(at: index) },
    examples: [
      .reads("Lorn Rovers 3, Eastham Borough 1.", "3, Eastham Borough 1", as: "3-1"),
      .reads("Final score: Rovers 3 Borough 1", "3 Borough 1", as: "3-1"),
      .ignores("Terminal 3, Gate 1."),
      .ignores("Matthew 5, Luke 6."),
      .ignores("Exodus 3, Leviticus 1."),
      .ignores("In May 3, June 1 came."),
      .ignores("Rovers have 3 and Borough 1."),
    ]
  )
}

extension Document {
  private static let cricket: WordSet = [
    "overs", "wicket", "wickets", "innings", "declared", "stumps", "batsman", "batsmen", "batter",
    "batters",
    "bowled", "bowler", "bowlers", "batted", "batting", "bowling", "cricket", "cricketers", "runs", "lbw",
    "crease",
    "tea", "lunch", "spinner", "seamer", "twenty20", "t20", "chasing", "wicketkeeper",
  ]

  /// How far from a score a word of cricket may stand.
  private static let cricketReach = 60

  /// Whether a word near by is said of cricket alone.
  private func isCricket(around index: Int, but own: Int = -1, inSentence: Bool = false) -> Bool {
    let near = max(0, index - Self.cricketReach)..<min(tokens.count, index + Self.cricketReach)
    return (inSentence ? sentences[sentenceIndex(ofToken: index)].near(index) : near).contains { place in
      guard isOne(of: Self.cricket, at: place), place != own else { return false }
      // "at tea", "after lunch" are said at cricket, "for lunch" elsewhere.
      if word("tea", at: place) || word("lunch", at: place) {
        return word("at", at: place - 1) && !word("the", at: place - 1)
      }
      return true
    }
  }

  func cricketScore(at index: Int) -> Reading? {
    guard let left = number(at: index), left.scale == 1, left.value < 1000,
      left.value == left.value.rounded(),
      left.form == .digits || left.form == .words
    else { return nil }
    let end = left.tokens.upperBound
    if word("for", at: index - 1), word("out", at: index - 2), left.value > 10, left.form == .digits,
      word("all", at: index - 3) || word("bowled", at: index - 3), isObjectless(end)
    {
      return Reading(.score, left.tokens, .score([Int(left.value), 10]))
    }
    let isHyphened = mark(.hyphen, at: end) && isAttached(end)
    guard word("for", at: end) || isHyphened, let right = number(at: end + 1), right.scale == 1,
      right.form == .digits || right.form == .words, right.value == right.value.rounded(),
      left.value >= 1, right.value < 1000, isEndOfCricket(right.tokens.upperBound)
    else { return nil }
    let isTotal = left.form == .digits && left.value > 10 && right.value <= 10
    let isSpell =
      !isHyphened && left.value <= 10 && right.form == .digits && right.value > 3
      && isOne(of: Self.taking, at: index - 1)
    guard isTotal || isSpell, isCricket(around: index) else { return nil }
    return Reading(.score, index..<right.tokens.upperBound, .score([Int(left.value), Int(right.value)]))
  }

  /// `chasing 231`, `trailing by 144`, `an unbeaten 88`, `43 not out`, `five wickets for 19`.
  func runsWithoutNoun(_ figure: Figure, at index: Int) -> Reading? {
    let end = figure.tokens.upperBound
    guard figure.form == .digits, figure.isExact, let runs = figure.value, runs < 1000, isFree(figure) else {
      return nil
    }
    let isOut = word("not", at: end) && word("out", at: end + 1)
    guard isOut || isObjectless(end) && !word("for", at: end) && !word("all", at: end) || isOffBalls(end)
    else {
      return nil
    }
    let lead = index - 1
    let isLed =
      isOut || word("chasing", at: lead)
      || word("by", at: lead) && isOne(of: Self.leading, at: lead - 1)
      || word("unbeaten", at: lead) && runs >= 10
      || word("for", at: lead) && word("wickets", at: lead - 1)
      || word("of", at: lead) && word("lead", at: lead - 1)
    let isLoose = word("by", at: lead) || word("of", at: lead)
    guard isLed, isOffBalls(end) || isCricket(around: index, but: lead, inSentence: isLoose) else {
      return nil
    }
    return reading(.count, of: Measure(figure, unit: "run", tokens: figure.tokens)) { _ in nil }
  }

  private static let leading: WordSet = ["trailing", "trailed", "trail", "leading", "led", "lead"]

  /// `an unbeaten 88 off 70 balls`.
  private func isOffBalls(_ index: Int) -> Bool {
    guard word("off", at: index), let balls = number(at: index + 1) else { return false }
    return word("balls", at: balls.tokens.upperBound)
  }

  private static let taking: WordSet = [
    "took", "takes", "taking", "take", "claimed", "returned", "of", "with", "taken", "finished",
  ]

  private func isEndOfCricket(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    if next.form == .mark {
      return next.mark != .hyphen && next.mark != .percent && next.mark != .currency && next.mark != .slash
        && !digitsGoOn(after: index)
    }
    return next.is(.stopword) && !word("of", at: index) || next.is(.timePreposition)
      || word("declared", at: index)
      || word("wickets", at: index) || word("inside", at: index) || next.is(.weekday)
      || next.is(.dayReference)
  }

  /// `Rovers 3, Borough 1`: two names with a figure each, and nothing else in the sentence or behind a colon.
  func printedResult(at index: Int) -> Reading? {
    guard let left = digits(at: index, 1...3), left < 200, isAfterName(index) else { return nil }
    let name = nameStart(before: index)
    guard startsSentence(name) || mark(.colon, at: name - 1) || mark(.openBracket, at: name - 1) else {
      return nil
    }
    var place = mark(.comma, at: index + 1) ? index + 2 : index + 1
    let second = place
    while place < second + 5, isCapitalisedName(place) { place += 1 }
    // "Matthew 5, Luke 6", "Exodus 3, Leviticus 1": verses.
    if place == second + 1, name == index - 1,
      self.is(.givenName, at: second) || isOne(of: Self.scripture, at: second)
    {
      return nil
    }
    guard place > second, let right = digits(at: place, 1...3), right < 200, isAfterName(place) else {
      return nil
    }
    guard
      token(place + 1).map({ next in
        next.mark == .period && !digitsGoOn(after: place + 1) || next.mark == .closeBracket
          || next.mark == .semicolon || next.shape.contains(.lineStart)
      }) ?? true
    else { return nil }
    return Reading(.score, index..<place + 1, .score([left, right]))
  }

  private static let scripture: WordSet = [
    "genesis", "exodus", "leviticus", "deuteronomy", "psalm", "psalms", "proverbs", "ecclesiastes", "isaiah",
    "jeremiah", "ezekiel", "acts", "romans", "corinthians", "galatians", "ephesians", "philippians",
    "colossians", "thessalonians", "hebrews", "revelation",
  ]

  private func nameStart(before index: Int) -> Int {
    var name = index - 1
    while name > index - 5, isCapitalisedName(name - 1) { name -= 1 }
    return name
  }

  private func isCapitalisedName(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word, token.shape.contains(.capitalised) else {
      return false
    }
    return !token.is(.stopword) && !token.is(.month) && !token.is(.weekday) && !token.is(.numberSign)
      && !token.is(.timeUnit) && !token.is(.measureUnit)
  }

  private func isAfterName(_ index: Int) -> Bool {
    tokens[index].followsSpace && isCapitalisedName(index - 1)
  }
}
