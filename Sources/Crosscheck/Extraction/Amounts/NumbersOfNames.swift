/// Numbers that are a part of a name, and count nothing: `the FTSE 100`, `Game 7`, `a .38 revolver`, `24 Elm Street`.
///
/// The sort of name tells which numbers can be its own: an index is known by round numbers, a bullet by a few.
extension Document {
  /// Whether a figure is a part of a name that stands before or behind it.
  func isNumberInName(_ figure: Figure) -> Bool {
    if figure.form == .fraction { return isHalfOfCompound(figure.tokens) }
    guard figure.form == .digits || figure.form == .decimal, figure.scale == 1, figure.low == figure.high,
      let value = figure.low
    else { return false }
    let (first, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
    if figure.form == .digits, let before = token(first - 1), before.form == .word {
      if before.shape.contains(.capitalised), isOfIndex(value, first, end) { return true }
      if value <= 100, isPlaceInSeries(first, end) { return true }
    }
    guard let next = token(end), next.form != .digits else { return false }
    return isCalibre(value, first, end)
      || figure.form == .digits && next.shape.contains(.capitalised) && isHouseNumber(end)
  }

  /// `half-time`, `half-brother`: only what can be measured or counted has a half (`half-hour`, `half-point`, `half-dozen`).
  private func isHalfOfCompound(_ half: Range<Int>) -> Bool {
    let hyphen = half.upperBound
    guard half.count == 1, word("half", at: half.lowerBound), mark(.hyphen, at: hyphen),
      let noun = token(hyphen + 1), noun.form == .word, !noun.followsSpace, !tokens[hyphen].followsSpace
    else { return false }
    return noun.classes.isDisjoint(with: Self.halved) && !isOne(of: Self.halvedThings, at: hyphen + 1)
  }

  private static let halved: WordClasses = .of(
    .measureUnit,
    .timeUnit,
    .magnitude,
    .currencyWord,
    .percentWord,
    .collective,
    .indefiniteArticle
  )
  private static let halvedThings: WordSet = ["point", "points", "inning", "game", "games", "of"]

  /// `the FTSE 100`, `the S&P 500`, `a Fortune 500 firm`, and not `left the FTSE 100 points lower`.
  private func isOfIndex(_ value: Double, _ first: Int, _ end: Int) -> Bool {
    guard Self.indexSizes.contains(value), !word("points", at: end), !word("point", at: end) else {
      return false
    }
    if word("p", at: first - 1) { return mark(.ampersand, at: first - 2) && word("s", at: first - 3) }
    return isOne(of: Self.stockIndices, at: first - 1) || isOne(of: Self.numberedLists, at: first - 1)
  }

  private static let indexSizes: Set<Double> = [
    20, 25, 30, 35, 40, 50, 60, 100, 150, 200, 225, 250, 300, 350, 400, 500, 600, 1000, 1500, 2000, 3000,
    5000,
  ]

  /// Indices of shares.
  static let stockIndices: WordSet = [
    "ftse", "nikkei", "dax", "mdax", "cac", "ibex", "aex", "asx", "tsx", "nifty", "sensex", "csi", "topix",
    "stoxx", "nasdaq", "wilshire", "kospi", "smi", "mib", "omx", "seng", "dow", "bovespa", "ibovespa",
    "kosdaq", "jse",
  ]
  /// What else is known by a round number.
  private static let numberedLists: WordSet = [
    "russell", "euronext", "fortune", "forbes", "indy", "daytona",
  ]

  /// `in Week 16`, `at Turn 14`, `won stage 14`: the number says which one it is.
  private func isPlaceInSeries(_ first: Int, _ end: Int) -> Bool {
    guard isOne(of: Self.numberedInSeries, at: first - 1) else { return false }
    let noun = tokens[first - 1]
    let isStart = sentences[sentenceIndex(ofToken: first - 1)].tokens.lowerBound == first - 1
    if noun.shape.contains(.capitalised), !isStart, !sentences[sentenceIndex(ofToken: first - 1)].isHeading {
      return true
    }
    guard isObjectless(end), !word("to", at: end) else { return false }
    // "On stage 14 dancers bowed" counts; "the match 12 to 3" is no place without its preposition.
    return noun.shape.contains(.capitalised) || isOne(of: Self.beforeSeries, at: first - 2)
  }

  private static let numberedInSeries: WordSet = [
    "game", "week", "turn", "stage", "round", "day", "race", "heat", "act", "part", "test", "hole", "lap",
    "mile", "kilometre", "kilometer", "season", "episode", "match", "leg", "step", "stop", "hour", "minute",
    "corner", "bowl", "item", "pit", "question", "set", "bend", "checkpoint", "matchday", "gameweek",
  ]

  private static let beforeSeries: WordSet = [
    "on", "in", "at", "of", "after", "before", "until", "during", "since", "from",
  ]

  /// `a .38 revolver`, `a 357 magnum`, `the .22-calibre gun`.
  private func isCalibre(_ value: Double, _ first: Int, _ end: Int) -> Bool {
    let next = mark(.hyphen, at: end) ? end + 1 : end
    let size = value < 1 ? (value * 1000).rounded() : value
    if isOne(of: Self.calibres, at: next) { return true }
    guard Self.bores.contains(size), isOne(of: Self.weapons, at: next) else { return false }
    // "He fired 45 rifle rounds."
    return mark(.period, at: first) || mark(.period, at: first - 1)
      || value == value.rounded() && countedNoun(at: next) == nil
  }

  private static let calibres: WordSet = ["calibre", "caliber"]
  private static let weapons: WordSet = [
    "revolver", "magnum", "pistol", "handgun", "rifle", "carbine",
  ]
  /// Hundredths of an inch, and thousandths as a decimal's three places give them.
  private static let bores: Set<Double> = [
    22, 25, 32, 38, 40, 44, 45, 50, 220, 223, 243, 250, 270, 300, 303, 308, 320, 338, 357, 380, 400, 440,
    450, 500,
  ]

  /// `at 24 Elm Street`, `200 W. Harbour Blvd.`: the road's name begins at an index, and no plural goes on from it.
  private func isHouseNumber(_ index: Int) -> Bool {
    var place = index
    while place < index + 5, let token = token(place) {
      if token.mark == .period, place > index, tokens[place - 1].range.count < 3 {
        place += 1
        continue
      }
      guard token.form == .word, token.shape.contains(.capitalised), !token.is(.stopword) else {
        return false
      }
      if place > index, StreetAddresses.isStreetWord(place, in: self) {
        guard let next = self.token(place + 1), next.form == .word else { return true }
        return next.is(.stopword) || next.is(.timePreposition) || next.is(.weekday)
      }
      place += 1
    }
    return false
  }

  /// `527-3247`: digits of a phone, where a range would rather be round and would count something.
  func isPhoneNumber(range figure: Figure) -> Bool {
    let (first, last) = (figure.tokens.lowerBound, figure.tokens.upperBound - 1)
    guard figure.tokens.count == 3, mark(.hyphen, at: first + 1), tokens[first].form == .digits,
      tokens[last].form == .digits, tokens[first].range.count == 3, tokens[last].range.count == 4,
      isObjectless(last + 1)
    else { return false }
    return bytes[Int(tokens[first].end) - 1] != 0x30 || bytes[Int(tokens[last].end) - 1] != 0x30
  }

  /// `800-HELP-NOW`: letters in the place of digits.
  func isLetteredPhoneNumber(_ first: Int, _ end: Int) -> Bool {
    guard tokens[first].form == .digits, tokens[first].range.count == 3, mark(.hyphen, at: end),
      !tokens[end].followsSpace, let letters = token(end + 1), letters.form == .word, !letters.followsSpace
    else { return false }
    return letters.shape.contains(.allCapitals) && letters.range.count > 2
      && (mark(.hyphen, at: end + 2) || letters.range.count == 7)
  }
}
