/// People that are counted without a noun: "50,000 marched", "another 2,000 are waiting", "a population of 40,000".
///
/// *Why it matters*: whoever marches, flees or signs is a person; a number that counts nothing is set against nothing.
extension ExtractionRule {
  static let peopleWithoutNoun = ExtractionRule(
    name: "people-without-noun",
    starts: .of(.vagueNumber),
    needs: .before(words: "of")
      | .behind(
        words: (Document.deedsOfPeople + Document.sharedDeeds).map(\.description).joined(separator: " ")
          + " took turned lost sought are were have had strong for"
      ),
    readFigure: { document, figure, _ in document.peopleWithoutNoun(figure) },
    examples: [
      .reads("More than 50,000 marched through Athens.", "More than 50,000", as: ">50000 person"),
      .reads("An estimated 200,000 took to the streets.", "An estimated 200,000", as: "~200000 person"),
      .reads("Some 900 have lost their homes.", "Some 900", as: "~900 person"),
      .reads("Its 1,300-strong workforce struck.", "1,300", as: "1300 person"),
      .reads("Hospitals treated 83 for burns.", "83", as: "83 person"),
      .ignores("A 40-strong herd and a strong 12 for Lorn"),
      .reads("Twelve were taken to hospital.", "Twelve", as: "12 person"),
      .reads("The town has a population of 104,000.", "104,000", as: "104000 person"),
      .reads("A crowd of 40,000 watched.", "40,000", as: "40000 person"),
      .reads("About 1,000 people live in tents; another 2,000 are in barns.", "2,000", as: "2000 person"),
      .reads("Of the 60 whales stranded, 40 lived.", "40", as: "40 whale"),
      .reads("The treaty binds 27 countries; 14 signed on Monday.", "14", as: "14 country"),
      .reads("The fire burned 90 homes and 400 fled.", "400", as: "400 person"),
      .ignores("In 2019 voted the upper house."),
      .ignores("The other 14 were of oak."),
      .ignores("Sales took off at 12."),
      .ignores("All 12 were sold."),
      .ignores("Only nine of the 40 attended."),
    ]
  )
}

extension Document {
  /// A figure that counts people by what they did, or by what they are together.
  func peopleWithoutNoun(_ figure: Figure) -> Reading? {
    let end = figure.tokens.upperBound
    guard isCounting(figure), (figure.low ?? 2) >= 2, !isYear(figure),
      !word("per", at: figure.tokens.lowerBound - 1)
    else { return nil }
    let left = bound(before: figure.tokens.lowerBound)?.start ?? figure.tokens.lowerBound
    let unit: String?
    if word("of", at: left - 1), isOne(of: Self.gatherings, at: left - 2) {
      unit = (isObjectless(end) || self.is(.verb, at: end)) && countedNoun(at: end) == nil ? "person" : nil
    } else if word("of", at: left - 1) || word("the", at: left - 1) && word("of", at: left - 2) {
      // "Nine of the 40 attended"
      unit = nil
    } else if isStrong(end) || (figure.low ?? 0) >= 10 && isTreated(before: left, end: end) {
      unit = "person"
    } else if isDeedOfPeople(end) {
      // "Of the 60 whales, 40 lived", "14 of 27 countries signed"
      unit = antecedentOfSharedDeed(at: end, of: figure, before: left) ?? "person"
    } else if let state = stateOfPeople(behind: end) {
      unit = state ? "person" : otherThanThese(figure, before: left)
    } else {
      unit = nil
    }
    return unit.flatMap { unit in
      reading(.count, of: Measure(figure, unit: unit, tokens: figure.tokens)) { _ in nil }
    }
  }

  /// `a 1,300-strong workforce`.
  private func isStrong(_ index: Int) -> Bool {
    mark(.hyphen, at: index) && word("strong", at: index + 1)
      && (isOne(of: Self.bands, at: index + 2))
  }

  /// `treated 83 for burns`.
  private func isTreated(before index: Int, end: Int) -> Bool {
    word("treated", at: index - 1) && word("for", at: end) && !self.is(.timeUnit, at: end + 1)
      && number(at: end + 1) == nil && !self.is(.indefiniteArticle, at: end + 1)
  }

  private static let bands: WordSet = [
    "workforce", "crowd", "audience", "congregation", "garrison", "force", "team", "army", "group", "mob",
    "delegation", "choir", "party", "squad", "gang", "band",
    "contingent", "gathering", "protest", "rally", "march", "orchestra", "jury", "cast", "community",
  ]

  private static let gatherings: WordSet = [
    "population", "crowd", "audience", "congregation", "attendance", "staff", "workforce", "crew",
    "complement", "membership", "garrison",
  ]

  /// Four digits that begin a clause as a year does.
  private func isYear(_ figure: Figure) -> Bool {
    guard figure.isExact, figure.tokens.count == 1, figure.digitCount == 4, let value = figure.value else {
      return false
    }
    return value > 1500 && value < 2100
  }

  /// Whether a verb that only people are the subject of stands at an index.
  private func isDeedOfPeople(_ index: Int) -> Bool {
    if isOne(of: Self.deeds, at: index) || isOne(of: Self.shared, at: index) { return true }
    let next = index + 1
    if word("took", at: index) {
      return word("part", at: next) || word("shelter", at: next) || word("refuge", at: next)
        || word("to", at: next) && word("the", at: next + 1)
    }
    if word("turned", at: index) { return word("out", at: next) }
    if word("sought", at: index) { return word("refuge", at: next) || word("shelter", at: next) }
    return word("lost", at: index) && word("their", at: next)
  }

  fileprivate static let deedsOfPeople: [StaticString] = [
    "marched", "fled", "protested", "demonstrated", "rallied", "queued", "watched", "cheered", "slept",
    "camped",
  ]
  private static let deeds = WordSet(deedsOfPeople)

  /// What was counted before and does what not people alone do: whales live, firms sign, countries join.
  private func antecedentOfSharedDeed(at index: Int, of figure: Figure, before start: Int) -> String? {
    guard isOne(of: Self.shared, at: index) else { return nil }
    return antecedent(before: start, ofAtLeast: figure.low ?? figure.high ?? 0)
  }

  fileprivate static let sharedDeeds: [StaticString] = [
    "attended", "voted", "applied", "enrolled", "escaped", "signed", "joined", "lived", "live", "gathered",
  ]
  private static let shared = WordSet(sharedDeeds)

  /// Whether what stands behind `are` or `have` is said of people only; nil where there is neither.
  private func stateOfPeople(behind index: Int) -> Bool? {
    var place = index + 1
    if word("have", at: index) || word("had", at: index) {
      if word("been", at: place) { place += 1 }
      return isDeedOfPeople(place) || word("taken", at: place) && word("to", at: place + 1)
    }
    guard word("are", at: index) || word("were", at: index) else { return nil }
    if word("still", at: place) || word("being", at: place) { place += 1 }
    return word("taken", at: place) && word("to", at: place + 1) || isOne(of: Self.states, at: place)
  }

  private static let states: WordSet = [
    "queueing", "unemployed", "jobless", "asleep", "aboard", "bereaved", "orphaned", "widowed", "handcuffed",
  ]

  /// `another 2,000 are`, `the other 14 were`: of what was counted before.
  private func otherThanThese(_ figure: Figure, before index: Int) -> String? {
    guard word("other", at: index - 1) || word("another", at: index - 1) else { return nil }
    return antecedent(before: index, ofAtLeast: 2)
  }
}
