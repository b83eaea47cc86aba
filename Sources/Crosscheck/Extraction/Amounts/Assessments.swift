/// Figures whose noun or unit was said before: `put its magnitude at 6.2`, `put the crowd at 55,000`.
extension ExtractionRule {
  static let magnitudePutAt = ExtractionRule(
    name: "magnitude-put-at",
    needs: .before(words: "at as to was is measuring measured registering registered of", marks: .comma),
    readFigure: { document, figure, _ in document.magnitudePutAt(figure) },
    examples: [
      .reads("The agency gives the magnitude of the earthquake as 5.9.", "5.9", as: "5.9 magnitude"),
      .reads("A magnitude 6.5 quake hit Lorn. Berlin rated it at 6.6.", "6.6", as: "6.6 magnitude"),
      .reads("A 6.5 quake, which the survey put at about 6.7, hit.", "about 6.7", as: "~6.7 magnitude"),
      .reads("The tremor was measured at 5.1.", "5.1", as: "5.1 magnitude"),
      .reads("a tremor whose magnitude the survey put at 6.7", "6.7", as: "6.7 magnitude"),
      .reads("The seismological centre in Lorn rated it at 6.6.", "6.6", as: "6.6 magnitude"),
      .reads("An earthquake measuring 6.4 struck at dawn.", "6.4", as: "6.4 magnitude"),
      .reads("Berlin put the tremor, some 56 miles off the coast, at 6.9.", "6.9", as: "6.9 magnitude"),
      .reads("The tremor, which measured 5.3, woke Lorn.", "5.3", as: "5.3 magnitude"),
      .reads("Its magnitude was 6.2.", "6.2", as: "6.2 magnitude"),
      .reads("The earth shook with a strength of 5.7.", "5.7", as: "5.7 magnitude"),
      .reads("A tremor of 5.7 was felt.", "5.7", as: "5.7 magnitude"),
      .reads("The quake woke Lorn. Its strength, 4.7, was low.", "4.7", as: "4.7 magnitude"),
      .reads("It measured the tremor in the south-west of Lorn at 6.9.", "6.9", as: "6.9 magnitude"),
      .ignores("The glue had a strength of 5.7."),
      .ignores("After the quake the bank put inflation at 5.9."),
      .ignores("The quake came as jurors gave the film, which critics put at 6.7, a prize."),
    ]
  )

  static let crowdPutAt = ExtractionRule(
    name: "crowd-put-at",
    starts: .of(.vagueNumber),
    needs: .before(words: "of at as to was drew attracted drawing attracting", marks: .colon),
    readFigure: { document, figure, _ in document.crowdPutAt(figure) },
    examples: [
      .reads("Police put the crowd at 55,000.", "55,000", as: "55000 person"),
      .reads("They estimated attendance at about 42,000, down on May.", "about 42,000", as: "~42000 person"),
      .reads("The crowd was put at 30,000 by police.", "30,000", as: "30000 person"),
      .reads("The mayor put the dead at 14.", "14", as: "14 person"),
      .reads("The union put arrests at 40.", "40", as: "40 arrest"),
      .reads("Attendance: 42,310.", "42,310", as: "42310 person"),
      .reads("It drew a crowd of 8,000.", "8,000", as: "8000 person"),
      .reads("The rally in Lorn drew 18,000, police said.", "18,000", as: "18000 person"),
      .reads(
        "They counted 200,000 marchers; police put the figure at 80,000.",
        "80,000",
        as: "80000 marcher"
      ),
      .ignores("They put losses at 300 and turnout at 61 per cent."),
      .ignores("They put the cost of it at 12."),
      .ignores("A vote was put to members at 10."),
    ]
  )
}

extension Document {
  private static let assessing: WordSet = [
    "put", "puts", "putting", "rate", "rates", "rated", "rating", "estimate", "estimates", "estimated",
    "estimating",
    "gave", "gives", "give", "given", "giving", "measured", "measures", "lists", "listed", "assessed",
    "assesses",
    "recorded", "records", "reported", "reports", "revised", "revises", "upgraded", "downgraded", "raised",
    "lowered",
  ]

  /// What a figure is given for: the words between the verb and `at`, `as` or `to`; behind a passive what stands before it.
  private func assessed(before index: Int) -> (object: Range<Int>, verb: Int)? {
    guard word("at", at: index - 1) || word("as", at: index - 1) || word("to", at: index - 1) else {
      return nil
    }
    var place = index - 2
    // "Put the tremor, some 56 miles to the south, at 6.9": what stands between commas is passed over.
    if mark(.comma, at: place) {
      guard let first = (max(0, place - 10)..<place).last(where: { mark(.comma, at: $0) }) else { return nil }
      place = first - 1
    }
    while place >= max(0, index - 20), !tokens[place].is(.possessive) || place < index - 2 {
      // "In the north-west at 6.9": a hyphen parts nothing.
      let isPause = tokens[place].form == .mark && tokens[place].mark != .hyphen
      if isPause || tokens[place].shape.contains(.paragraphStart) { return nil }
      if isOne(of: Self.assessing, at: place) { return (place + 1..<index - 1, place) }
      place -= 1
    }
    return nil
  }

  /// Whether a passive ends at a verb, and where its subject ends: `the crowd was put`.
  private func passiveSubject(before verb: Int) -> Int? {
    var place = verb - 1
    if word("later", at: place) || word("first", at: place) || word("initially", at: place) { place -= 1 }
    if word("been", at: place) { place -= 1 }
    guard
      word("was", at: place) || word("were", at: place) || word("is", at: place) || word("has", at: place)
        || word("had", at: place) || word("have", at: place)
    else { return nil }
    return place - 1
  }

  // MARK: Magnitudes

  private static let quakes: WordSet = [
    "quake", "earthquake", "tremor", "temblor", "aftershock", "shock", "foreshock", "magnitude", "strength",
  ]

  private static let strengths: WordSet = ["strength", "force", "intensity"]

  private static let quakeScience: WordSet = [
    "earth", "shook",
    "seismological", "seismologists", "seismologist", "seismology", "seismic", "richter", "epicentre",
    "epicenter",
  ]

  /// `put its magnitude at 6.2`, `rated it at 6.6`, `measuring 6.4`.
  func magnitudePutAt(_ figure: Figure) -> Reading? {
    guard figure.form == .decimal, let top = figure.high, let low = figure.low, low >= 1, top < 10.5,
      isFree(figure), isObjectless(figure.tokens.upperBound) || self.is(.verb, at: figure.tokens.upperBound)
    else { return nil }
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    guard isMagnitude(before: left) else { return nil }
    return reading(.quantity, of: Measure(figure, unit: "magnitude", tokens: figure.tokens)) { _ in nil }
  }

  private func isMagnitude(before left: Int) -> Bool {
    if word("was", at: left - 1) || word("is", at: left - 1), word("magnitude", at: left - 2) { return true }
    if word("measuring", at: left - 1) || word("measured", at: left - 1) || word("registering", at: left - 1)
      || word("registered", at: left - 1)
    {
      // "The tremor, which measured 5.3, woke them."
      if word("which", at: left - 2) || word("that", at: left - 2) {
        return isOne(of: Self.quakes, at: mark(.comma, at: left - 3) ? left - 4 : left - 3)
      }
      return isOne(of: Self.quakes, at: left - 2) || isOne(of: Self.quakes, at: left - 3)
        || word("it", at: left - 2) && speaksOfQuake(before: left)
    }
    // "With a strength of 5.7", "a tremor of 5.7", "the strength, 4.7,"
    if word("of", at: left - 1) || mark(.comma, at: left - 1) {
      if isOne(of: Self.strengths, at: left - 2) { return speaksOfQuake(before: left - 2) }
      return word("of", at: left - 1) && isOne(of: Self.quakes, at: left - 2)
        && !word("magnitude", at: left - 2)
    }
    guard let (object, verb) = assessed(before: left) else { return false }
    if object.contains(where: { isOne(of: Self.quakes, at: $0) }) { return true }
    if let subject = passiveSubject(before: verb) {
      return isOne(of: Self.quakes, at: subject) || word("it", at: subject) && speaksOfQuake(before: left)
    }
    if object.count == 1, word("it", at: object.lowerBound) { return speaksOfQuake(before: left) }
    return object.isEmpty && isRelative(toQuakeBefore: verb)
  }

  /// `a 6.5 quake, which the survey put at`: the clause tells of a quake.
  private func isRelative(toQuakeBefore verb: Int) -> Bool {
    var place = verb - 1
    while place >= max(0, verb - 7) {
      if word("whose", at: place) { return isOne(of: Self.quakes, at: place + 1) }
      if word("which", at: place) || word("that", at: place) {
        let noun = mark(.comma, at: place - 1) ? place - 2 : place - 1
        return isOne(of: Self.quakes, at: noun)
      }
      if tokens[place].form == .mark { return false }
      place -= 1
    }
    return false
  }

  /// Whether the words not far before an index tell of a quake, and nothing measured otherwise stands between.
  private func speaksOfQuake(before index: Int) -> Bool {
    var place = index - 1
    while place >= max(0, index - 40) {
      if isOne(of: Self.quakes, at: place) || isOne(of: Self.quakeScience, at: place) { return true }
      if tokens[place].is(.percentWord) || tokens[place].is(.currencyWord) || tokens[place].mark == .currency
      {
        return false
      }
      place -= 1
    }
    return false
  }

  // MARK: Crowds

  private static let crowds: WordSet = [
    "crowd", "crowds", "attendance", "turnout", "gate", "audience", "toll", "dead", "injured", "wounded",
    "missing", "homeless", "displaced", "marchers", "gathering",
  ]

  /// Plurals that are money or rates without their unit.
  private static let measured: WordSet = [
    "costs", "losses", "sales", "profits", "earnings", "prices", "damages", "revenues", "odds", "stakes",
    "rates",
    "reserves", "assets", "debts", "takings", "receipts", "temperatures", "winds", "speeds", "levels",
    "chances",
    "savings", "rents", "wages", "shares", "stocks", "yields", "ratings", "approvals", "fees", "taxes",
    "exports",
    "imports", "ages",
  ]

  /// `put the crowd at 55,000`, `the crowd was put at 30,000`, `attendance: 42,310`, `a crowd of 8,000`.
  func crowdPutAt(_ figure: Figure) -> Reading? {
    guard isObjectless(figure.tokens.upperBound) else { return nil }
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    guard let unit = countedBefore(left), isCounting(figure) else { return nil }
    return reading(.count, of: Measure(figure, unit: unit, tokens: figure.tokens)) { _ in nil }
  }

  private func countedBefore(_ left: Int) -> String? {
    let before = left - 1
    if word("of", at: before), isGathering(before - 1) {
      return LeftOutShares.isOfVoters(left, in: self) ? nil : "person"
    }
    // "The rally drew 18,000"
    if isOne(of: Self.drawing, at: before) { return "person" }
    if mark(.colon, at: before) || word("was", at: before), word("attendance", at: before - 1) {
      return "person"
    }
    guard let (object, verb) = assessed(before: left) else { return nil }
    if let subject = passiveSubject(before: verb) {
      return object.isEmpty && isOne(of: Self.crowds, at: subject) ? "person" : nil
    }
    guard let head = object.last else { return nil }
    if isOne(of: Self.crowds, at: head) { return "person" }
    if object.count < 3, word("figure", at: head) || word("number", at: head) || word("total", at: head) {
      return nounCounted(before: verb)
    }
    guard object.count < 4, isPluralNoun(head), !isOne(of: Self.measured, at: head),
      !tokens[head].is(.timeUnit), !tokens[head].is(.currencyWord), !tokens[head].is(.measureUnit),
      !object.contains(where: {
        tokens[$0].number >= 0 || word("of", at: $0) || word("to", at: $0) || tokens[$0].is(.placePreposition)
      })
    else { return nil }
    return Lemmas.singular(of: lowercased(head))
  }

  private static let drawing: WordSet = ["drew", "attracted", "drawing", "attracting"]

  private func isGathering(_ index: Int) -> Bool {
    word("crowd", at: index) || word("attendance", at: index) || word("audience", at: index)
      || word("turnout", at: index) || word("congregation", at: index)
  }

  /// The noun of the last figure before an index that counts something.
  private func nounCounted(before index: Int) -> String? {
    var place = index - 1
    while place >= max(0, index - 30) {
      if let number = number(at: place), number.tokens.upperBound < index {
        return countedNoun(at: number.tokens.upperBound).flatMap { $0.head < index ? $0.lemma : nil }
      }
      place -= 1
    }
    return nil
  }
}
