/// Numbers set against each other: goals, sets, votes.
extension Extractor {
  static let scores = Extractor(
    kind: .score,
    summary: "Goals, points, sets and votes set against each other, in the order they are printed.",
    rules: [hyphenScore, votesTo, .cricketScore, .printedResult]
  )

  private static let hyphenScore = ExtractionRule(
    name: "hyphen-score",
    starts: [],
    startsWithNumber: true,
    needs: .behind(marks: .hyphen, .dash),
    read: { document, index in document.hyphenScore(at: index) },
    examples: [
      .reads("They won 3-1.", "3-1", as: "3-1"),
      .reads("Two 6-3 rulings", "6-3", as: "6-3"),
      .reads("She beat her 6-4, 3-6, 6-2.", "6-4, 3-6, 6-2", as: "6-4-3-6-6-2"),
      .reads("Ajax 2–2 Porto", "2–2", as: "2-2"),
      .reads("They are 2-8 in their last ten.", "2-8", as: "2-8"),
      .reads("He is 131-140 in four-plus seasons.", "131-140", as: "131-140"),
      .reads("after a dismal 9-14 start", "9-14", as: "9-14"),
      .reads("Lorn lost again and slipped to 8-11.", "8-11", as: "8-11"),
      .reads("They meet the Herons, 5-12, on Sunday.", "5-12", as: "5-12"),
      .reads("The Hawks (10-5, 4-4 away) led.", "4-4", as: "4-4"),
      .reads("The members voted 1,108-37 for it.", "1,108-37", as: "1108-37"),
      .ignores("It fell to 3-4 percent."),
      .ignores("Lorn's wells dropped to 8-11 in a dry year."),
      .ignores("pages 3-4, 7-9"),
      .ignores("for 10-12 people"),
      .ignores("Call 555-1234."),
      .ignores("the 2006-07 season"),
      .ignores("a 50-50 chance"),
    ]
  )

  private static let votesTo = ExtractionRule(
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
    ]
  )
}

extension Document {
  /// How far a word such as `won` or `vote` may stand from a score.
  private static let scoreReach = 9

  /// `3-1`, and sets one behind the other.
  func hyphenScore(at index: Int) -> Reading? {
    guard !isChained(before: index) else { return nil }
    if let record = record(at: index) { return record }
    guard let first = pair(at: index) else { return nil }
    var parts = [first.left, first.right]
    var end = first.end
    while isSet(first), let next = pair(at: mark(.comma, at: end) ? end + 1 : end), parts.count < 10,
      max(next.left, next.right) <= 25,
      parts.allSatisfy({ $0 <= 25 })
    {
      parts += [next.left, next.right]
      end = next.end
      // "7-6 (7-5)": the tie-break.
      if mark(.openBracket, at: end), let tie = pair(at: end + 1), mark(.closeBracket, at: tie.end) {
        end = tie.end + 1
      }
    }
    guard parts.count > 2 || isScore(first, at: index) else { return nil }
    return Reading(.score, index..<end, .score(parts))
  }

  /// `(14-13-2)`: won, lost and drawn.
  private func record(at index: Int) -> Reading? {
    guard mark(.openBracket, at: index - 1), mark(.hyphen, at: index + 1), mark(.hyphen, at: index + 3),
      !mark(.hyphen, at: index + 5)
    else { return nil }
    let parts = [0, 2, 4].compactMap { number(at: index + $0) }
    guard parts.count == 3, parts.allSatisfy({ $0.form == .digits && $0.digitCount < 3 }) else { return nil }
    return Reading(.score, index..<index + 5, .score(parts.map { Int($0.value) }))
  }

  /// Whether a pair can be a set or a game of one: tennis ends at six or seven, volleyball at 25.
  private func isSet(_ pair: ScorePair) -> Bool { [6, 7, 11, 21, 25].contains(max(pair.left, pair.right)) }

  /// Two whole numbers with a hyphen or a dash between, glued.
  private func pair(at index: Int) -> ScorePair? {
    guard let left = number(at: index), isPart(left) else { return nil }
    let hyphen = left.tokens.upperBound
    guard mark(.hyphen, at: hyphen) || mark(.dash, at: hyphen), !tokens[hyphen].followsSpace,
      let right = number(at: hyphen + 1), isPart(right), !tokens[hyphen + 1].followsSpace
    else { return nil }
    let end = right.tokens.upperBound
    guard isEnd(end), !hasLeadingZero(index), !hasLeadingZero(hyphen + 1) || right.digitCount == 1 else {
      return nil
    }
    return ScorePair(left: Int(left.value), right: Int(right.value), end: end)
  }

  /// Three digits, or votes by the thousand.
  private func isPart(_ number: NumberReading) -> Bool {
    number.form == .digits && number.digitCount <= 3 || number.form == .grouped && number.digitCount <= 6
  }

  private func hasLeadingZero(_ index: Int) -> Bool {
    tokens[index].range.count > 1 && bytes[Int(tokens[index].start)] == 0x30
  }

  private func isEnd(_ index: Int) -> Bool {
    guard let next = token(index), !next.followsSpace else { return true }
    guard next.form == .mark else { return false }
    switch next.mark {
    case .hyphen: return token(index + 1)?.form == .word
    case .period, .comma: return token(index + 1).map { $0.followsSpace || $0.form != .digits } ?? true
    case .percent, .slash, .colon, .degree, .currency, .dash: return false
    default: return true
    }
  }

  private func isChained(before index: Int) -> Bool {
    guard index > 0, !tokens[index].followsSpace else { return false }
    switch tokens[index - 1].mark {
    case .openBracket, .openQuote, .doubleQuote, .comma, .emDash: return false
    default: return true
    }
  }

  private func isScore(_ pair: ScorePair, at index: Int) -> Bool {
    if pair.left == pair.right, pair.left == 50 || pair.left == 20 { return false }
    // "the 15-17 Bulldogs": a record, where "10-12 people" is a range.
    if pair.left < pair.right, let noun = countedNoun(at: pair.end) {
      return tokens[noun.head].shape.contains(.capitalised)
    }
    if hasScoreWord(around: index..<pair.end) || isRecord(pair, at: index) { return true }
    // A range rises and counts something; what falls is a score, save "24-7".
    if pair.left > pair.right, pair.left < 200, !(pair.left == 24 && pair.right == 7) { return true }
    if mark(.openBracket, at: index - 1), mark(.closeBracket, at: pair.end) { return true }
    let isBetweenNames =
      token(index - 1).map { $0.form == .word && $0.shape.contains(.capitalised) } ?? false
      && token(pair.end).map { $0.form == .word && $0.shape.contains(.capitalised) } ?? false
    return isBetweenNames && max(pair.left, pair.right) < 100
  }

  private func hasScoreWord(around tokens: Range<Int>) -> Bool {
    let sentence = sentences[sentenceIndex(ofToken: tokens.lowerBound)].tokens
    let left = max(sentence.lowerBound, tokens.lowerBound - Self.scoreReach)
    let right = min(sentence.upperBound, tokens.upperBound + Self.scoreReach)
    return (left..<right).contains { self.tokens[$0].is(.scoreWord) }
  }

  /// Whether those who vote are named: "by 212 to 188, the parliament".
  private func hasChamber(around tokens: Range<Int>) -> Bool {
    let sentence = sentences[sentenceIndex(ofToken: tokens.lowerBound)]
    return sentence.near(tokens.lowerBound).contains { isOne(of: Self.chambers, at: $0) }
  }

  private static let chambers: WordSet = [
    "parliament", "assembly", "senate", "congress", "house", "chamber", "council", "councillors", "deputies",
    "senators",
    "lawmakers", "legislators", "mps", "members", "delegates", "board", "committee", "commons", "synod",
    "motion",
    "abstentions", "abstained", "abstaining", "jurors", "shareholders", "trustees",
  ]

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
    if word("points", at: place - 1), right.value >= 250 || self.is(.changeVerb, at: index - 1) { return nil }
    // "a two-to-one margin": how many times as many.
    if isJoined, right.value == 1, left.value < 20 { return nil }
    var end = right.tokens.upperBound
    // "rose 9 to 12", "9 to 11 people", "from 9 to 5": a range or a change.
    guard isEnd(end), !word("from", at: index - 1), !mark(.hyphen, at: end) else { return nil }
    let isVote =
      hasNoun || countsVoters
      || left.value >= right.value && left.scale == 1
        && (hasScoreWord(around: index..<end) || word("by", at: index - 1) && hasChamber(around: index..<end))
    guard isVote, left.scale == 1, right.scale == 1, !self.is(.timeUnit, at: end),
      !self.is(.percentWord, at: end),
      hasNoun || countedNoun(at: end) == nil || word("votes", at: end), !self.is(.measureUnit, at: end)
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
}

/// Two numbers that are set against each other.
struct ScorePair: Sendable {
  let left: Int
  let right: Int
  /// Index past the second.
  let end: Int
}
