/// What the words right beside a figure say of its scope: a difference, one of several, a part, a price.
extension TraitReader {
  /// Which way it went, by a word right before or behind the figure: '3 per cent fewer', 'up 2 per cent'.
  func change(of fact: Fact) -> Traits {
    // 'Rose to 6.2 per cent' in a month may be 'fell to 6.2 per cent' in a year.
    let before = fact.tokens.lowerBound - 1
    if before >= clause.lowerBound, text.document.isOne(of: Self.levels, at: before) { return .level }
    let near =
      max(clause.lowerBound, fact.tokens.lowerBound - 3)..<min(clause.upperBound, fact.tokens.upperBound + 2)
    let rises = has(.rise, in: near)
    return rises == has(.fall, in: near) ? [] : rises ? .rise : .fall
  }

  private static let levels: WordSet = ["to", "from"]

  /// Whether the figure tells a difference and no level: 'by 4,100', 'up 30', '600 fewer'.
  func isChange(_ fact: Fact) -> Bool {
    let before = fact.tokens.lowerBound - 1
    let behind = fact.tokens.upperBound
    return before >= clause.lowerBound && text.marks[before].contains(.changeBefore)
      || behind < clause.upperBound && text.marks[behind].contains(.changeBehind)
  }

  /// 'each', 'apiece', 'on either side' right behind the figure; 'for each share' is the price of one.
  func isOfEach(_ fact: Fact) -> Bool {
    var token = fact.tokens.upperBound
    if token < clause.upperBound, text.document.word("on", at: token) || text.document.word("in", at: token) {
      token += 1
    }
    if token < clause.upperBound, text.marks[token].contains(.each) { return true }
    return isOwnPart(fact)
  }

  /// `300,000 francs, her equal part of the prize`: one of several parts, which are alike.
  private func isOwnPart(_ fact: Fact) -> Bool {
    let document = text.document
    var token = fact.tokens.upperBound
    if document.mark(.comma, at: token) { token += 1 }
    guard document.isOne(of: Self.owners, at: token) else { return false }
    if document.word("equal", at: token + 1) { token += 1 }
    return document.isOne(of: Self.parts, at: token + 1)
  }

  private static let owners: WordSet = ["his", "her", "its", "their", "our", "my"]
  private static let parts: WordSet = ["part", "share", "portion", "half", "third", "quarter", "fifth"]

  /// `until she was 27`, `when he turned 40`: an age of another time than the story's.
  func isAgeOfOtherTimes(_ fact: Fact) -> Bool {
    let document = text.document
    let verb = fact.tokens.lowerBound - 1
    // "In 2005, at age 91", "in 2005, at the age of 91"
    let lead = document.word("the", at: verb) ? verb - 1 : verb
    let year = document.word("at", at: lead) ? lead - 2 : lead - 1
    if sentence.tokens.contains(year), document.mark(.comma, at: year + 1), document.word("in", at: year - 1),
      document.tokens[year].form == .digits, document.tokens[year].range.count == 4
    {
      return true
    }
    // A figure may be the first of its sentence.
    guard verb >= sentence.tokens.lowerBound,
      document.word("was", at: verb) || document.word("were", at: verb) || document.word("turned", at: verb)
    else { return false }
    // In a text that was cut off the verb may stand in the sentence before.
    return (verb - 3..<verb).clamped(to: sentence.tokens).contains {
      document.isOne(of: Self.openers, at: $0)
    }
  }

  private static let openers: WordSet = ["until", "till", "when", "since", "before", "time"]

  /// `held 51 per cent until this week`, `used to employ 900`: a figure that holds no longer.
  func isPast(_ fact: Fact) -> Bool {
    guard [.count, .number, .money, .percentage].contains(fact.kind) else { return false }
    let document = text.document
    let behind = fact.tokens.upperBound
    let isOver =
      (document.word("until", at: behind) || document.word("till", at: behind))
      && (document.is(.determiner, at: behind + 1) || document.is(.timeShift, at: behind + 1)
        || document.isOne(of: Self.lately, at: behind + 1))
    if isOver { return true }
    return (fact.tokens.lowerBound - 4..<fact.tokens.lowerBound - 1).clamped(to: clause).contains {
      document.word("used", at: $0) && document.word("to", at: $0 + 1) && !document.is(.verb, at: $0 - 1)
    }
  }

  private static let lately: WordSet = ["now", "recently", "then", "yesterday", "today"]

  /// `4 minutes 48 seconds remaining`, `with ten minutes to play`: the clock of a game, or of anything that ends soon.
  func isGameClock(_ fact: Fact) -> Bool {
    guard case .time(let timex) = fact.value, timex.value.hasPrefix("PT"), !timex.value.contains("H") else {
      return false
    }
    let (document, behind) = (text.document, fact.tokens.upperBound)
    return document.word("remaining", at: behind) || document.word("left", at: behind)
      || document.word("to", at: behind)
        && (document.word("play", at: behind + 1) || document.word("go", at: behind + 1))
  }

  /// `the second film`, `the first leg`: one of several that each report may name, where `his second film` counts.
  func isOfWorks(_ fact: Fact) -> Bool {
    guard case .amount(let amount) = fact.value, let unit = amount.unit else { return false }
    return text.document.word("the", at: fact.tokens.lowerBound - 1)
      && CountedNouns.areWorks(Thesaurus.standard.concept(of: unit))
  }

  /// 'Of the' right behind the figure.
  func isPart(_ fact: Fact) -> Bool {
    let behind = fact.tokens.upperBound
    return behind + 1 < sentence.tokens.upperBound && text.document.word("of", at: behind)
      && ["the", "its", "their", "this"].contains { text.document.word($0, at: behind + 1) }
  }

  /// 'To' and a figure behind a verb of change, or at the end of its words.
  func endsAtLevel(_ fact: Fact) -> Bool {
    let end = min(sentence.tokens.upperBound - 1, fact.tokens.upperBound + 3)
    guard fact.tokens.lowerBound < end else { return false }
    return (fact.tokens.lowerBound..<end).contains { token in
      text.document.word("to", at: token)
        && (token + 1..<min(token + 3, sentence.tokens.upperBound)).contains {
          text.document.tokens[$0].number >= 0
        }
    }
  }

  /// Whether words of play stand beside a score, and none of a vote.
  func isUnderWay(_ fact: Fact) -> Bool {
    guard !has(.vote, in: sentence.tokens) else { return false }
    // 'Trailing at the break, Lorn came back to win 4-2': what stands nearer before the score.
    let end = (sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, fact.tokens.lowerBound)).last {
      text.document.isOne(of: Self.results, at: $0)
    }
    return sentence.tokens.contains { token in
      if let end, token < end { return false }
      // 'At a quarter to midnight' is an hour, and 'a left wing' a player.
      return text.marks[token].contains(.play)
        && !(text.document.word("quarter", at: token) && text.document.word("a", at: token - 1))
        && !(text.document.word("left", at: token) && text.document.is(.determiner, at: token - 1))
    }
  }

  /// 'Lost the final 27-23 to a left wing', 'beat France 27-25': a score right behind what ended the game.
  func endsGame(_ fact: Fact, _ frame: Frame?) -> Bool {
    let before = fact.tokens.lowerBound - 1
    if text.document.word("down", at: before), text.document.isOne(of: Self.goingDown, at: before - 1) {
      return true
    }
    guard let frame, let verb = frame.verb, Self.endings.contains(verb), let tokens = frame.verbTokens,
      tokens.upperBound <= fact.tokens.lowerBound, fact.tokens.lowerBound - tokens.upperBound < 8
    else { return false }
    return !(tokens.upperBound..<fact.tokens.lowerBound).contains { text.document.mark(.comma, at: $0) }
  }

  private static let results: WordSet = ["win", "won", "wins", "beat", "beats", "lost", "victory", "defeat"]
  private static let goingDown: WordSet = ["went", "going", "gone", "go", "goes"]
  private static let endings: Set<String> = [
    "beat", "win", "lose", "defeat", "thrash", "rout", "overcome", "upset", "crush", "edge",
  ]

  /// 'At half-time', 'at the break' not far behind or before the score.
  func isAtHalf(_ fact: Fact) -> Bool {
    let first = max(sentence.tokens.lowerBound, fact.tokens.lowerBound - 8)
    let last = min(sentence.tokens.upperBound, fact.tokens.upperBound + 8)
    return (first..<last).contains { token in
      let document = text.document
      if document.word("halftime", at: token) { return true }
      if document.word("half", at: token),
        document.word("time", at: token + 1) || document.word("time", at: token + 2)
      {
        return true
      }
      return document.word("the", at: token - 1)
        && ["break", "interval", "turn", "half"].contains { document.word($0, at: token) }
    }
  }

  /// '14 others', 'another 200 people'; 'more than 200 people' are all of them.
  func countsTheRest(_ fact: Fact) -> Bool {
    fact.tokens.contains { token in
      text.marks[token].contains(.remainder) && !text.document.word("than", at: token + 1)
    }
  }

  /// 'Among the five', 'between them' not far behind the figure, or 'share' before it.
  func isShared(_ fact: Fact) -> Bool {
    let document = text.document
    let behind =
      fact.tokens
      .upperBound..<max(
        fact.tokens.upperBound,
        min(sentence.tokens.upperBound, fact.tokens.upperBound + 3)
      )
    if behind.contains(where: { document.word("among", at: $0) || document.word("between", at: $0) }) {
      return true
    }
    let before = fact.tokens.lowerBound - 1
    return before >= sentence.tokens.lowerBound
      && ["share", "shared", "split", "divide", "divided"].contains { document.word($0, at: before) }
  }

  /// Whether neither 'US' nor 'American' stands in a sum that was read as dollars of the United States.
  func isInPlainDollars(_ fact: Fact) -> Bool {
    guard case .amount(let amount) = fact.value, amount.unit == "USD" else { return false }
    return !fact.tokens.contains { Self.american.contains(text.document.lowercased($0)) }
  }

  private static let american: Set<String> = ["us", "u.s", "u.s.", "usd", "american"]

  /// 'A tonne', 'per barrel' right behind the sum.
  func isMarketPrice(_ fact: Fact) -> Bool {
    let behind = fact.tokens.upperBound
    guard behind + 1 < sentence.tokens.upperBound,
      ["a", "an", "per"].contains(where: { text.document.word($0, at: behind) })
    else { return false }
    return Self.tradedUnits.contains(text.document.lowercased(behind + 1))
  }

  private static let tradedUnits: Set<String> = [
    "tonne", "ton", "barrel", "ounce", "bushel", "pound", "kilo", "kilogram", "kg", "lb", "gallon", "litre",
    "liter", "therm",
  ]
}
