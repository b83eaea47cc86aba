/// Places in an order.
extension Extractor {
  static let ranks = Extractor(
    kind: .rank,
    summary: "Places in an order: second-largest, number four, finished third.",
    rules: [
      ordinalSuperlative, ordinalPlace, numberSign, .placeInTable, .onlyThreeMore, .highestOfFour,
    ]
  )

  private static let ordinalSuperlative = ExtractionRule(
    name: "second-largest",
    starts: .of(.ordinalWord, .superlative),
    startsWithNumber: true,
    needs: .near(.of(.ordinalWord, .ordinalSuffix)),
    read: { document, index in document.superlativeRank(at: index) },
    examples: [
      .reads("the country's second-largest bank", "second-largest bank", as: "2 bank"),
      .reads("the third biggest city in Peru", "third biggest city", as: "3 city"),
      .reads("the 10th most populous state", "10th most populous state", as: "10 state"),
      .reads("the world's largest economy", "largest economy", as: "1 economy"),
      .reads("the second-quickest of all time", "second-quickest", as: "2"),
      .reads("The second largest bank failed.", "second largest bank", as: "2 bank"),
      .reads(
        "It is the third largest privately owned bank.",
        "third largest privately owned bank",
        as: "3 bank"
      ),
      .ignores("He was the second priest to die."),
      .reads("the second-highest of four levels", "second-highest", as: "2 level"),
      .ignores("the largest of the boats"),
      .ignores("a second request, the third inquest and a fourth harvest"),
      .ignores("one of the country's largest ever frauds"),
      .ignores("at least, at best"),
    ]
  )

  private static let ordinalPlace = ExtractionRule(
    name: "finished-third",
    starts: .of(.ordinalWord),
    startsWithNumber: true,
    needs: .near(.of(.ordinalWord, .ordinalSuffix)),
    read: { document, index in document.place(at: index) },
    examples: [
      .reads("She finished fourth in Oslo.", "fourth", as: "4"),
      .reads("in third place", "third place", as: "3"),
      .reads("the sixth-ranked team", "sixth-ranked", as: "6"),
      .reads("It was ranked 12th.", "12th", as: "12"),
      .reads("the fifth of 14 countries", "fifth of 14", as: "5"),
      .ignores("They came first to Lima."),
    ]
  )

  private static let numberSign = ExtractionRule(
    name: "number-four",
    starts: .of(.numberSign),
    read: { document, index in document.numberedRank(at: index) },
    examples: [
      .reads("the world number four", "number four", as: "4"),
      .reads("the No. 4 seed", "No. 4", as: "4"),
      .reads("It rose to No. 2.", "No. 2", as: "2"),
      .reads("The song is no. 1 in Sweden.", "no. 1", as: "1"),
      .reads("It had a number-one hit.", "number-one", as: "1"),
      .reads("It is the No. 1 producer of tin.", "No. 1", as: "1"),
      .reads("They met the No. 2 Herons.", "No. 2", as: "2"),
      .reads("The No. 1-ranked side won.", "No. 1", as: "1"),
      .ignores(
        "The No. 4 reactor, the No. 9 shirt, the No. 10 spokesman, the No. 7 Herons shirt and the No. 7 train"
      ),
      .ignores("Flight No. 370"),
      .ignores("A number 4 bus passed."),
    ]
  )
}

extension Document {
  /// `second-largest bank`, `10th most populous state`, and `largest` with `world's` before it.
  func superlativeRank(at index: Int) -> Reading? {
    if self.is(.superlative, at: index) { return bareSuperlative(at: index) }
    guard let ordinal = ordinal(at: index) else { return nil }
    var place = ordinal.tokens.upperBound
    if mark(.hyphen, at: place) || mark(.dash, at: place) { place += 1 }
    guard let end = superlativeEnd(at: place) else { return nil }
    var (unit, past) = rankedNoun(at: end)
    // "the second-highest of four levels"
    if unit == nil, word("of", at: end), let whole = number(at: end + 1) {
      unit = countedNoun(at: whole.tokens.upperBound)?.lemma
    }
    return Reading(.rank, index..<past, .amount(Amount(Double(ordinal.value), unit: unit)))
  }

  /// Past `largest`, `most populous`, `most-watched`.
  func superlativeEnd(at index: Int) -> Int? {
    if self.is(.superlative, at: index) || endsAsSuperlative(index) { return index + 1 }
    guard
      word("most", at: index) || word("least", at: index) || word("best", at: index)
        || word("worst", at: index)
    else { return nil }
    if word("best", at: index) || word("worst", at: index), !mark(.hyphen, at: index + 1) { return index + 1 }
    let next = mark(.hyphen, at: index + 1) ? index + 2 : index + 1
    guard let adjective = token(next), adjective.form == .word, !adjective.is(.stopword) else { return nil }
    return next + 1
  }

  /// `quickest`, `second-smelliest`: any adjective in `-est`; nouns of that ending follow no hyphen.
  private func endsAsSuperlative(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word, token.range.count > 5,
      token.ends(in: "est", of: bytes)
    else { return false }
    return !isOne(of: Self.nounsInEst, at: index)
  }

  private static let nounsInEst: WordSet = [
    "interest", "request", "forest", "protest", "contest", "harvest", "northwest", "southwest", "midwest",
    "conquest",
    "inquest", "arrest", "tempest", "bequest", "rainforest", "unrest", "budapest", "bucharest", "suggest",
    "disinterest",
    "earnest", "priest", "behest", "armrest", "headrest", "footrest", "backrest", "digest", "everest",
    "latest", "manifest", "honest", "modest",
  ]

  private func rankedNoun(at index: Int) -> (unit: String?, end: Int) {
    var head: Int?
    var place = index
    while place < index + 4, let token = token(place), token.number < 0, !token.is(.stopword) {
      if token.form == .mark {
        guard token.mark == .hyphen, !token.followsSpace else { break }
        place += 1
        continue
      }
      if let value = value(of: .verb, at: place), !VerbLemmas.isNounLike(VerbLemmas.split(value).verb) {
        break
      }
      if token.is(.possessive) || token.is(.timePreposition) || head != nil && isClosingVerb(place) { break }
      head = place
      place += 1
    }
    guard let head else { return (nil, index) }
    return (Lemmas.singular(of: lowercased(head)), head + 1)
  }

  /// The verb of `the second largest bank failed`, and no participle before a noun: `the largest privately owned bank`.
  private func isClosingVerb(_ index: Int) -> Bool {
    guard let value = value(of: .verb, at: index) else { return false }
    switch VerbLemmas.split(value).form {
    case .past, .pastOrParticiple: break
    default: return false
    }
    guard let next = token(index + 1) else { return true }
    return next.form == .mark && next.mark != .hyphen || next.is(.stopword) || next.is(.timePreposition)
      || next.is(.timeShift) || next.is(.weekday) || next.is(.dayReference)
  }

  /// `the world's largest economy`: first of all that there are.
  private func bareSuperlative(at index: Int) -> Reading? {
    guard self.is(.possessive, at: index - 1), token(index - 2).map({ $0.form == .word }) ?? false,
      word("world", at: index - 2) || word("country", at: index - 2) || word("nation", at: index - 2)
        || self.is(.country, at: index - 2) || word("state", at: index - 2) || word("city", at: index - 2)
        || word("region", at: index - 2) || word("continent", at: index - 2) || word("europe", at: index - 2)
        || word("asia", at: index - 2) || word("africa", at: index - 2) || word("america", at: index - 2)
    else { return nil }
    // "one of the country's largest ever frauds": among the first, and no first.
    let (unit, end) = rankedNoun(at: index + 1)
    guard let unit, !isPluralNoun(end - 1), !(word("of", at: index - 4) || word("of", at: index - 3)) else {
      return nil
    }
    return Reading(.rank, index..<end, .amount(Amount(1, unit: unit)))
  }

  /// `finished fourth`, `third place`, `sixth-ranked`, `fifth of 14`.
  func place(at index: Int) -> Reading? {
    guard let ordinal = ordinal(at: index) else { return nil }
    let end = ordinal.tokens.upperBound
    let amount = Value.amount(Amount(Double(ordinal.value)))
    let next = mark(.hyphen, at: end) ? end + 1 : end
    if word("ranked", at: next) || word("placed", at: next) || word("seeded", at: next)
      || word("seed", at: next)
    {
      return Reading(.rank, index..<next + 1, amount)
    }
    if word("place", at: next) || word("spot", at: next) || word("position", at: next),
      !word("first", at: index) || word("in", at: index - 1)
    {
      return word("place", at: next) && word("in", at: next + 1) && word("the", at: next + 2)
        && word("first", at: index)
        ? nil : Reading(.rank, index..<next + 1, amount)
    }
    if word("of", at: end) || word("out", at: end) && word("of", at: end + 1) {
      let place = word("of", at: end) ? end + 1 : end + 2
      guard let whole = number(at: place), whole.value > max(2, Double(ordinal.value)), whole.value < 1000,
        whole.form == .digits || whole.form == .words
      else { return nil }
      return Reading(.rank, index..<whole.tokens.upperBound, amount)
    }
    let isRanking =
      word("finished", at: index - 1) || word("finishing", at: index - 1) || word("finish", at: index - 1)
      || word("ranked", at: index - 1) || word("ranks", at: index - 1) || word("placed", at: index - 1)
      || word("came", at: index - 1) && ordinal.value > 1
      || word("for", at: index - 1) && word("tied", at: index - 2) || word("seeded", at: index - 1)
    guard isRanking, isPlaceEnd(end) else { return nil }
    return Reading(.rank, ordinal.tokens, amount)
  }

  func isPlaceEnd(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    return next.form == .mark && next.mark != .hyphen || next.is(.stopword) || next.is(.timePreposition)
  }

  /// `number four`, `No. 4`, where a ranking is meant.
  func numberedRank(at index: Int) -> Reading? {
    guard value(of: .numberSign, at: index) == NumberedThings.sign, !word("nos", at: index) else {
      return nil
    }
    var place = index + 1
    if mark(.period, at: place), word("no", at: index) { place += 1 }
    let isJoined = mark(.hyphen, at: place) && word("number", at: index)
    if isJoined { place += 1 }
    guard let number = number(at: place), number.value > 0, number.value < 1000, number.scale == 1,
      number.form == .digits || number.form == .words, !mark(.slash, at: number.tokens.upperBound)
    else { return nil }
    // "No one", "no two": a negation.
    if word("no", at: index),
      number.form == .words || place == index + 1 && !tokens[index].shape.contains(.capitalised)
    {
      return nil
    }
    let end = number.tokens.upperBound
    guard isRankBefore(index) || isRankBehind(end) || number.value <= 25 && isRanked(end) else { return nil }
    return Reading(.rank, index..<number.tokens.upperBound, .amount(Amount(number.value)))
  }

  private func isRankBefore(_ index: Int) -> Bool {
    word("ranked", at: index - 1) || word("world", at: index - 1) || word("at", at: index - 1)
      || word("rank", at: index - 1) || word("seeded", at: index - 1) || word("currently", at: index - 1)
      || word("to", at: index - 1) || word("remain", at: index - 1) || word("became", at: index - 1)
      || word("reached", at: index - 1) || self.is(.possessive, at: index - 1)
  }

  /// `the No. 1 producer`, `the No. 2 Huskies`, `No. 1-ranked`: what has a place among its like.
  private func isRanked(_ index: Int) -> Bool {
    if mark(.hyphen, at: index) { return word("ranked", at: index + 1) || word("seeded", at: index + 1) }
    if isOne(of: Self.ranked, at: index) { return true }
    // "the No. 2 Herons", and no jersey of theirs
    let isLast = token(index + 1).map {
      $0.form == .mark || $0.is(.stopword) || $0.is(.verb) || $0.is(.timePreposition)
    }
    return isPluralNoun(index) && tokens[index].shape.contains(.capitalised) && isLast ?? true
      && !sentences[sentenceIndex(ofToken: index)].isHeading
  }

  private static let ranked: WordSet = [
    "producer", "exporter", "importer", "economy", "carmaker", "automaker", "maker", "airline", "retailer",
    "brewer", "steelmaker", "lender", "chipmaker", "supplier", "seller", "operator", "republican", "democrat",
    "player", "cause", "killer", "priority", "concern", "song", "movie", "film", "book", "team", "golfer",
    "draft", "prospect", "recruit", "supermarket", "destination", "issue", "contender",
  ]

  private func isRankBehind(_ index: Int) -> Bool {
    word("seed", at: index) || word("seeded", at: index) || word("ranked", at: index)
      || word("overall", at: index)
      || word("hit", at: index) || word("single", at: index) || word("album", at: index)
      || word("in", at: index) && self.is(.country, at: index + 1)
      || word("pick", at: index) || word("spot", at: index) || word("position", at: index)
      || word("in", at: index) && (word("the", at: index + 1) || word("its", at: index + 1))
  }
}

enum RankWords {
  static let entries: [Lexicon.Entry] = Lexicon.words(
    """
    largest biggest smallest tallest highest lowest longest shortest oldest youngest deepest richest poorest fastest
    slowest busiest deadliest worst-hit strongest weakest heaviest hottest coldest wettest driest greatest wealthiest
    nearest closest furthest farthest leading widest newest hardest costliest bloodiest
    """,
    .superlative
  )
}
