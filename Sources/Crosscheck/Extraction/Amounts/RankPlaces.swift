/// Places in an order that a table or a list is named for: `third on the all-time list`, `slipped to 27th`.
extension ExtractionRule {
  static let placeInTable = ExtractionRule(
    name: "place-in-table",
    starts: .of(.ordinalWord),
    startsWithNumber: true,
    needs: .near(.of(.ordinalWord, .ordinalSuffix)),
    read: { document, index in document.placeInTable(at: index) },
    examples: [
      .reads("He is third on the all-time list.", "third", as: "3"),
      .reads("She was fourth among the women.", "fourth", as: "4"),
      .reads("The country has fallen to 37th in the ranking.", "37th", as: "37"),
      .reads("It slipped from 12th to 27th.", "27th", as: "27"),
      .reads("The first Briton home, in third, was Ada Keel.", "third", as: "3"),
      .reads("The Tigers are ninth in the table.", "ninth", as: "9"),
      .reads("Keino came in second.", "second", as: "2"),
      .reads("She was placed fifth overall.", "fifth overall", as: "5"),
      .reads("She came fifth overall.", "fifth overall", as: "5"),
      .reads("Keino is sixth in the Lake Tour.", "sixth", as: "6"),
      .reads("The defeat leaves Lorn 17th in the table.", "17th", as: "17"),
      .reads("They have not won since May and are 17th.", "17th", as: "17"),
      .reads("They are 17th with six matches left.", "17th", as: "17"),
      .ignores("The shop moved to 27th Street and was third in the row of shops."),
      .ignores("It rose to fourth-quarter highs."),
      .ignores("He was first on the scene, and second in command."),
    ]
  )

  static let onlyThreeMore = ExtractionRule(
    name: "only-so-many-more",
    needs: .before(words: "only"),
    readFigure: { document, figure, _ in document.onlySoManyMore(figure) },
    examples: [
      .reads("Only three countries sell more wheat.", "Only three countries sell more", as: "4 country"),
      .reads("Only two clubs have won more titles.", "Only two clubs have won more", as: "3 club"),
      .reads(
        "Only one firm on earth would move more goods.",
        "Only one firm on earth would move more",
        as: "2 firm"
      ),
      .ignores("Only three countries sell more than they buy."),
      .ignores("Only two clubs want more."),
    ]
  )

  static let highestOfFour = ExtractionRule(
    name: "highest-of-four",
    starts: .of(.superlative),
    read: { document, index in document.highestOfSome(at: index) },
    examples: [
      .reads("The alert is at the highest of four levels.", "highest", as: "1 level"),
      .reads("the smallest of the six islands", "smallest", as: "1 island"),
      .ignores("the lowest of the low"),
      .ignores("the latest of four attacks"),
    ]
  )
}

extension Document {
  private static let lists: WordSet = [
    "list", "table", "tables", "ranking", "rankings", "standings", "league", "chart", "charts", "index",
    "world",
    "championship", "championships", "poll", "polls", "classification", "order", "leaderboard", "ladder",
    "race",
    "tour", "giro", "vuelta", "rally", "regatta", "marathon", "tournament", "prix", "standing", "section",
    "division", "conference", "heat", "final", "metres", "meters", "medley", "relay", "country", "nationally",
    "globally", "women", "men", "group", "pool", "juniors", "under", "nations", "countries",
  ]

  private static let being: WordSet = [
    "is", "was", "are", "were", "be", "been", "lies", "lie", "lay", "lying", "stands", "stood", "sits", "sit",
    "sitting", "remains", "remain", "remained", "now", "currently", "still", "only", "ranks", "rank",
    "finishes",
    "him", "her", "them", "joint",
  ]

  private static let placing: WordSet = [
    "finishes", "placing", "places", "placed", "coming", "comes", "come",
  ]

  private static let moving: WordSet = [
    "slipped", "slips", "slip", "slipping", "fell", "falls", "fall", "fallen", "falling", "dropped", "drops",
    "drop",
    "dropping", "climbed", "climbs", "climb", "climbing", "rose", "rises", "rise", "risen", "rising", "slid",
    "slides",
    "tumbled", "sank", "sinks", "jumped", "jumps", "up", "down", "advanced", "leapt", "plunged",
  ]

  /// `third on the all-time list`, `slipped to 27th`, `home, in third`, `placed fifth overall`.
  func placeInTable(at index: Int) -> Reading? {
    guard let ordinal = ordinal(at: index), ordinal.value > 0, ordinal.value < 500 else { return nil }
    let end = ordinal.tokens.upperBound
    let amount = Value.amount(Amount(Double(ordinal.value)))
    if word("overall", at: end),
      isOne(of: Self.placing, at: index - 1) || word("finished", at: index - 1) || word("came", at: index - 1)
    {
      return Reading(.rank, index..<end + 1, amount)
    }
    guard isPlaceEnd(end) else { return nil }
    let isPlace =
      isOne(of: Self.placing, at: index - 1) && ordinal.value > 1 && !isOfTime(before: index)
      || isMovement(to: index) || isInPlace(index, end: end, ordinal) || isOfTable(index, end: end)
    return isPlace ? Reading(.rank, ordinal.tokens, amount) : nil
  }

  /// `will come first`: before other things, not in a contest.
  private func isOfTime(before index: Int) -> Bool {
    word("come", at: index - 1) && word("will", at: index - 2)
  }

  /// `slipped to 27th`, `fallen from 12th to 27th`.
  private func isMovement(to index: Int) -> Bool {
    guard word("to", at: index - 1) else { return false }
    var place = index - 2
    if place > 1, self.is(.ordinalSuffix, at: place) || self.is(.ordinalWord, at: place) {
      while place > index - 6, !word("from", at: place) { place -= 1 }
      place -= 1
    }
    if word("place", at: place) || word("places", at: place) || word("spots", at: place) { place -= 2 }
    return isOne(of: Self.moving, at: place)
  }

  /// `came in second`, `home, in third,`.
  private func isInPlace(_ index: Int, end: Int, _ ordinal: OrdinalReading) -> Bool {
    guard word("in", at: index - 1), ordinal.value > 1, token(end).map({ $0.form == .mark }) ?? true else {
      return false
    }
    if word("came", at: index - 2) || word("comes", at: index - 2) || word("coming", at: index - 2)
      || word("home", at: index - 2)
    {
      return true
    }
    return mark(.comma, at: index - 2)
      && (word("home", at: index - 3) || word("back", at: index - 3) || word("finisher", at: index - 3))
  }

  /// `is third on the all-time list`, `fourth among the women`, `ninth in the table`.
  private func isOfTable(_ index: Int, end: Int) -> Bool {
    // "They lie 17th, a point behind Lorn", "are 17th with six matches left"
    if isOne(of: Self.lying, at: index - 1) || isOne(of: Self.being, at: index - 1) && isBehind(end)
      || (word("are", at: index - 1) || word("were", at: index - 1)) && tokens[index].form == .digits
        && mark(.period, at: end)
    {
      return true
    }
    let isIn = word("in", at: end) || word("on", at: end)
    // "The defeat leaves Lorn 17th in the table"
    if isIn, self.is(.determiner, at: end + 1), isOne(of: Self.tables, at: end + 2) { return true }
    guard isOne(of: Self.being, at: index - 1) || mark(.comma, at: index - 1) else { return false }
    guard isIn || word("among", at: end) || word("overall", at: end) else { return false }
    if word("overall", at: end) || word("among", at: end) { return true }
    guard isIn, leadsToList(end + 1) else { return false }
    var place = end + 1
    while place < end + 7, let token = token(place),
      token.form == .word || token.form == .digits
        || token.mark == .hyphen || token.is(.possessive)
        || token.mark == .comma && place > end + 1
          && self.token(place + 1)?.form == .digits && !tokens[place].followsSpace
    {
      if isOne(of: Self.lists, at: place) || word("m", at: place) && self.token(place - 1)?.form == .digits {
        return !word("of", at: place + 1) || !word("order", at: place)
      }
      if token.is(.conjunction) { return false }
      place += 1
    }
    return false
  }

  private static let lying: WordSet = ["lie", "lies", "lay", "sit", "sits", "sat"]
  private static let tables: WordSet = [
    "table", "standings", "rankings", "ranking", "league", "ladder", "leaderboard", "championship",
  ]

  /// `with six matches left`, `a point behind`: what is told of whoever has a place in a table.
  private func isBehind(_ index: Int) -> Bool {
    guard word("with", at: index), let number = number(at: index + 1) else { return false }
    let noun = number.tokens.upperBound
    return ["matches", "games", "points", "fixtures", "rounds", "races"].contains { word($0, at: noun) }
  }

  /// `on the all-time list`, `in its group`, `in Europe's table`, and not `second in command`.
  private func leadsToList(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.is(.determiner) || token.form == .digits
      || token.form == .word && token.shape.contains(.capitalised)
      || word("her", at: index) || word("women", at: index) || word("men", at: index)
  }

  /// `only three countries sell more wheat`: the fourth.
  func onlySoManyMore(_ figure: Figure) -> Reading? {
    let start = figure.tokens.lowerBound - 1
    guard word("only", at: start), let value = figure.value, value < 30, isCounting(figure) || value == 1,
      let noun = countedNoun(at: figure.tokens.upperBound)
        ?? (value == 1 ? singleNoun(at: figure.tokens.upperBound) : nil)
    else { return nil }
    var place = endOfWorld(behind: noun.end)
    if isOne(of: Self.auxiliaries, at: place) { place += 1 }
    guard self.is(.verb, at: place), !word("want", at: place), !word("need", at: place) else { return nil }
    place += self.is(.verb, at: place + 1) ? 2 : 1
    guard
      word("more", at: place) || word("larger", at: place) || word("bigger", at: place)
        || word("higher", at: place)
    else { return nil }
    guard let next = token(place + 1), next.form == .word, !next.is(.stopword), !word("than", at: place + 1)
    else {
      return nil
    }
    return Reading(.rank, start..<place + 1, .amount(Amount(value + 1, unit: noun.lemma)))
  }

  /// `only one company`: a single one, which no plural names.
  private func singleNoun(at index: Int) -> CountedNoun? {
    guard let token = token(index), token.form == .word, !token.is(.stopword), !token.is(.timeUnit) else {
      return nil
    }
    return CountedNoun(head: index, end: index + 1, lemma: lowercased(index))
  }

  private static let auxiliaries: WordSet = ["would", "will", "can", "could", "may"]

  /// Past `on earth`, `in the world`, `in Europe`.
  private func endOfWorld(behind index: Int) -> Int {
    guard word("in", at: index) || word("on", at: index) else { return index }
    let place = self.is(.determiner, at: index + 1) ? index + 2 : index + 1
    guard let token = token(place), token.form == .word, !token.is(.stopword) else { return index }
    return place + 1
  }

  /// `the highest of four levels`: first of so many.
  func highestOfSome(at index: Int) -> Reading? {
    guard word("the", at: index - 1) || self.is(.possessive, at: index - 1), word("of", at: index + 1),
      !word("leading", at: index)
    else { return nil }
    var place = index + 2
    if self.is(.determiner, at: place) { place += 1 }
    guard let number = number(at: place), number.value > 1, number.value < 200,
      let noun = countedNoun(at: number.tokens.upperBound)
    else { return nil }
    return Reading(.rank, index..<index + 1, .amount(Amount(1, unit: noun.lemma)))
  }
}
