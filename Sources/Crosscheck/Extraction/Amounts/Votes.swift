/// Votes and the like told in words: `52 votes to 48`, `voted 9 to 2`, `52 in favour and 48 against`.
extension ExtractionRule {
  static let votesTo = ExtractionRule(
    name: "votes-to",
    starts: [],
    startsWithNumber: true,
    needs: .behind(
      words: "votes goals points games sets seats justices runs for in to against",
      marks: .hyphen
    ) | .near(words: "favour favor against no rejecting opposing opposed"),
    read: { document, index in document.votes(at: index) },
    examples: [
      .reads("by 52 votes to 48", "52 votes to 48", as: "52-48"),
      .reads("five votes to four", "five votes to four", as: "5-4"),
      .reads("a five-to-four ruling", "five-to-four", as: "5-4"),
      .reads("the 1,108-to-37 vote", "1,108-to-37", as: "1108-37"),
      .ignores("won by a two-to-one margin"),
      .reads("The council voted 9 to 2.", "9 to 2", as: "9-2"),
      .reads(
        "It passed, 31 councillors voting in favour and 24 against.",
        "31 councillors voting in favour and 24 against",
        as: "31-24"
      ),
      .reads("It passed with 52 in favour and 48 against.", "52 in favour and 48 against", as: "52-48"),
      .reads("By 212 to 188, the assembly kept its speaker.", "212 to 188", as: "212-188"),
      .reads("Deputies backed the levy by 212 to 188.", "212 to 188", as: "212-188"),
      .reads("Councillors voted eight to five on Monday to ban kites.", "eight to five", as: "8-5"),
      .reads(
        "Of the teachers 268 were for taking the offer of the county, 231 against.",
        "268 were for taking the offer of the county, 231 against",
        as: "268-231"
      ),
      .reads("Eleven jurors to one found him guilty.", "Eleven jurors to one", as: "11-1"),
      .ignores("He paid 12 for the seat and bet 5 against Lorn."),
      .ignores("The assembly cut taxes by 12 to 15 per cent."),
      .ignores("The parliament will shrink by 12 to 15 seats."),
      .ignores("The index lost 41 points to 7,812; the other fell 12 points to 88."),
      .ignores("from 9 to 5"),
      .ignores("fell from 12 to 8"),
    ] + VotesOnBills.examplesOfWords
  )
}

extension Document {
  /// `52 votes to 48`, `voted 9 to 2`, `52 in favour and 48 against`.
  func votes(at index: Int) -> Reading? {
    guard let left = whole(at: index) else { return nil }
    var place = left.tokens.upperBound
    let hasNoun =
      word("votes", at: place) || word("goals", at: place) || word("points", at: place)
      || word("games", at: place)
      || word("sets", at: place) || word("seats", at: place) || word("justices", at: place)
      || word("runs", at: place)
    if hasNoun { place += 1 }
    if let both = forAndAgainst(left, at: place) { return both }
    // "31 councillors voting in favour and 24 against", "268 of them accepting it and 231 rejecting it"
    if let noun = countedNoun(at: place), let both = forAndAgainst(left, at: noun.end) { return both }
    if word("of", at: place), word("them", at: place + 1), let both = forAndAgainst(left, at: place + 2) {
      return both
    }
    // "Eleven jurors to one"
    let countsVoters = !hasNoun && isOne(of: Self.voters, at: place)
    if countsVoters { place += 1 }
    let isJoined =
      mark(.hyphen, at: place) && word("to", at: place + 1) && mark(.hyphen, at: place + 2)
      && !tokens[place].followsSpace
    if isJoined { place += 1 }
    guard word("to", at: place) || word("against", at: place) && hasNoun,
      let right = whole(at: isJoined ? place + 2 : place + 1)
    else { return nil }
    // "The index lost 41 points to 7,812."
    if word("points", at: place - 1),
      right.value >= 250 || self.is(.changeVerb, at: index - 1) || word("per", at: right.tokens.upperBound)
        || word("by", at: index - 1) && self.is(.changeVerb, at: index - 2)
    {
      return nil
    }
    // "a two-to-one margin": how many times as many.
    if isJoined || word("margin", at: index - 2), right.value == 1, left.value < 20 { return nil }
    var end = right.tokens.upperBound
    // "rose 9 to 12", "9 to 11 people", "from 9 to 5": a range or a change.
    guard isScoreEnd(end), !word("from", at: index - 1), !mark(.hyphen, at: end) else { return nil }
    let isVote =
      hasNoun || countsVoters
      || left.value >= right.value && left.scale == 1
        && (hasScoreWord(around: index..<end) || word("by", at: index - 1) && hasChamber(around: index..<end)
          || isVoteOnBill(index..<end, left.value, right.value))
    guard isVote, left.scale == 1, right.scale == 1, !self.is(.timeUnit, at: end),
      !self.is(.percentWord, at: end),
      hasNoun || countedNoun(at: end) == nil || word("votes", at: end),
      !self.is(.measureUnit, at: end) || word("in", at: end)
    else { return nil }
    if word("votes", at: end) { end += 1 }
    return Reading(.score, index..<end, .score([Int(left.value), Int(right.value)]))
  }

  private func whole(at index: Int) -> NumberReading? {
    guard let number = number(at: index), number.value < 100_000, number.value == number.value.rounded(),
      number.form == .digits || number.form == .words || number.form == .grouped
    else { return nil }
    return number
  }

  /// Whether a comma, an `and` or a `with` parts those against from those in favour.
  private func isPause(_ index: Int) -> Bool {
    mark(.comma, at: index) || word("and", at: index) || word("with", at: index) || word("to", at: index)
      || word("but", at: index)
  }

  private static let voters: WordSet = [
    "jurors", "councillors", "councilors", "members", "judges", "senators", "deputies", "delegates", "mps",
    "lawmakers",
  ]

  private static let saying: WordSet = ["voting", "voted", "votes", "were", "said", "was"]
  private static let approving: WordSet = ["for", "yes", "accepting", "backing", "supporting", "approving"]
  private static let opposing: WordSet = ["against", "no", "rejecting", "opposing", "opposed"]

  /// How far behind those in favour those against may stand.
  private static let votesReach = 14

  /// `52 in favour and 48 against`, `52 for and 48 against`, `214 were for selling it, 96 against`.
  private func forAndAgainst(_ left: NumberReading, at index: Int) -> Reading? {
    var place = isOne(of: Self.saying, at: index) ? index + 1 : index
    if word("in", at: place), word("favour", at: place + 1) || word("favor", at: place + 1) {
      place += 2
    } else if isOne(of: Self.approving, at: place) {
      place += 1
    } else {
      return nil
    }
    let end = min(place + Self.votesReach, sentences[sentenceIndex(ofToken: index)].tokens.upperBound)
    guard let next = (place..<max(place, end)).first(where: { number(at: $0) != nil }),
      let right = whole(at: next), next == place || isPause(next - 1)
    else { return nil }
    place = right.tokens.upperBound
    if isOne(of: Self.saying, at: place) { place += 1 }
    guard isOne(of: Self.opposing, at: place) else { return nil }
    return Reading(.score, left.tokens.lowerBound..<place + 1, .score([Int(left.value), Int(right.value)]))
  }

  /// Whether those who vote are named: "by 212 to 188, the parliament".
  private func hasChamber(around tokens: Range<Int>) -> Bool {
    let sentence = sentences[sentenceIndex(ofToken: tokens.lowerBound)]
    return sentence.near(tokens.lowerBound).contains { isOne(of: Self.chambers, at: $0) }
  }

  static let chambers: WordSet = [
    "parliament", "assembly", "senate", "congress", "house", "chamber", "council", "councillors", "deputies",
    "senators",
    "lawmakers", "legislators", "mps", "members", "delegates", "board", "committee", "commons", "synod",
    "motion",
    "abstentions", "abstained", "abstaining", "jurors", "shareholders", "trustees",
  ]
}
