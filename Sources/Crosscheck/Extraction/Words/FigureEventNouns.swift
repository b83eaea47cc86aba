/// Finds the noun of an event that a figure belongs to: `a sentence of 12 years`, `a 10-win improvement`.
struct FigureEventNouns {
  let document: Document
  let reader: ClauseReader
  let nouns: FigureNouns

  /// `The repair time will be around 12 days`, `his only sentence was 60 days`: what is measured.
  func measured(_ subject: Range<Int>?, of fact: Fact) -> String? {
    guard fact.kind != .count, fact.kind != .age, let subject, let head = reader.head(of: subject) else {
      return nil
    }
    if isEventNoun(head) { return singular(head) }
    return subject.contains(head - 1) && isPlainNoun(head - 1) && isEventNoun(head - 1)
      ? singular(head - 1) : nil
  }

  // MARK: Behind the figure

  /// `a 10-win improvement`, `a $160 million offer`, `110 million in loans`, `three days of talks`.
  func behind(_ fact: Fact) -> String? {
    var index = fact.tokens.upperBound
    let isSum = fact.kind == .money || fact.kind == .percentage || fact.kind == .quantity
    if isSum && document.word("in", at: index) && isPlainNoun(index + 1) && isEventNoun(index + 1) {
      return singular(index + 1)
    }
    if let event = eventOfTime(fact) ?? eventOfJoinedTime(fact) ?? eventOfScore(fact) { return event }
    // What a plain figure counts may be an event, but is none that it belongs to: 'foiled two hijack attempts'.
    let isJoined =
      document.mark(.hyphen, at: index) && document.token(index)?.followsSpace == false
      || fact.tokens.contains { document.mark(.hyphen, at: $0) }
    if fact.kind == .number || fact.kind == .count, !isJoined { return nil }
    if isSum { index = behindConversion(index) }
    if isJoined || fact.kind == .duration { index = behindSum(index) }
    var phrase: [Int] = []
    if let event = headlineEvent(from: index) { return event }
    if isSum { index = behindNames(index) }
    let limit = index + 5
    while index < limit {
      if document.mark(.hyphen, at: index), document.token(index)?.followsSpace == false {
        index += 1
        continue
      }
      guard
        isPlainNoun(index) && !document.word("worth", at: index) && !document.word("per", at: index)
          || phrase.isEmpty && isModifier(index)
          || isJoined && isAdjective(index)
      else {
        break
      }
      phrase.append(index)
      index += 1
    }
    guard let last = phrase.last else { return nil }
    if isEventNoun(last) || isJoined && isDeed(last) { return singular(last) }
    // 'a 10 million euro aid package': what a sum is put together for.
    guard isSum, document.isOne(of: Self.bundles, at: last), let use = phrase.dropLast().last,
      isEventNoun(use)
    else { return nil }
    return singular(use)
  }

  /// Behind the bracket that converts a sum, or behind the one that it stands in: `a 10 million euro ($12 million) loan`.
  private func behindConversion(_ index: Int) -> Int {
    if document.mark(.closeBracket, at: index) { return index + 1 }
    guard document.mark(.openBracket, at: index) else { return index }
    return (index..<index + 8).first { document.mark(.closeBracket, at: $0) }.map { $0 + 1 } ?? index
  }

  /// Behind the sum that a length shares its noun with: `a five-year, $70 million contract`.
  private func behindSum(_ index: Int) -> Int {
    guard document.mark(.comma, at: index) else { return index }
    let isSymbol = document.token(index + 1)?.mark == .currency
    guard let number = document.number(at: isSymbol ? index + 2 : index + 1) else { return index }
    let end = number.tokens.upperBound
    return isSymbol ? end : document.is(.currencyWord, at: end) ? end + 1 : index
  }

  /// Behind the names of those who give it: `the $143 million EU and IMF bailout`.
  private func behindNames(_ index: Int) -> Int {
    var next = index
    while next < index + 6, isName(next) || document.word("and", at: next) && isName(next + 1) { next += 1 }
    return next
  }

  private func isName(_ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.form == .word && token.shape.contains(.capitalised) && !token.shape.contains(.lineStart)
      && !token.is(.weekday) && !token.is(.month)
  }

  /// `Hit by $3 Million Jewel Heist`: in a headline nouns have capitals.
  private func headlineEvent(from start: Int) -> String? {
    guard document.token(start)?.shape.contains(.capitalised) == true,
      document.sentences[document.sentenceIndex(ofToken: start)].isHeading
    else { return nil }
    var end = start
    while end < start + 4, let token = document.token(end), token.form == .word,
      token.shape.contains(.capitalised)
    {
      end += 1
    }
    return end > start && isEventNoun(end - 1) ? singular(end - 1) : nil
  }

  private static let bundles: WordSet = [
    "package", "packages", "deal", "programme", "program", "scheme", "plan",
  ]

  /// `three days of talks`, `the third night of rioting`: what fills a time.
  private func eventOfTime(_ fact: Fact) -> String? {
    let of = fact.tokens.upperBound
    guard
      fact.kind == .duration || fact.kind == .ordinal && document.is(.timeUnit, at: of - 1)
        || fact.kind == .ordinal && document.word("night", at: of - 1), document.word("of", at: of)
    else { return nil }
    if let doing = gerund(of + 1) { return doing }
    // 'undergo 90 days of therapy'
    if let value = document.value(of: .verb, at: fact.tokens.lowerBound - 1),
      Self.serving.contains(value >> 3)
    {
      return nil
    }
    return isEventNoun(of + 1) || isPlainNoun(of + 1) && isDeed(of + 1) ? singular(of + 1) : nil
  }

  private static let serving = VerbSet("serve undergo complete receive")

  /// `two weeks and some 90 hours of talks`: what fills the second time fills the first.
  private func eventOfJoinedTime(_ fact: Fact) -> String? {
    let and = fact.tokens.upperBound
    guard fact.kind == .duration, document.word("and", at: and),
      let number = (and + 1..<and + 4).lazy.compactMap({ document.number(at: $0) }).first,
      let unit = (number.tokens.upperBound..<number.tokens.upperBound + 3).first(where: {
        document.is(.timeUnit, at: $0)
      }), document.word("of", at: unit + 1)
    else { return nil }
    if let doing = gerund(unit + 2) { return doing }
    return isEventNoun(unit + 2) || isPlainNoun(unit + 2) && isDeed(unit + 2) ? singular(unit + 2) : nil
  }

  /// `a 31-24 victory`, in a headline too: what ended so.
  private func eventOfScore(_ fact: Fact) -> String? {
    guard fact.kind == .score else { return nil }
    var index = fact.tokens.upperBound
    while index < fact.tokens.upperBound + 2, let token = document.token(index), token.form == .word,
      !token.is(.stopword), !token.is(.placePreposition)
    {
      if EventNouns.names(index, in: document), document.isOne(of: Self.results, at: index) {
        return singular(index)
      }
      index += 1
    }
    return nil
  }

  private static let results: WordSet = [
    "win", "victory", "defeat", "loss", "draw", "triumph", "rout", "drubbing", "thrashing", "shutout",
    "upset",
    "comeback", "decision", "tie", "thumping", "trouncing", "hammering", "romp", "setback", "stalemate",
  ]

  // MARK: Before the figure

  /// `a sentence of two years`, `the arrest of the 23 pirates`, `the slayings of two women`.
  func before(_ fact: Fact) -> String? {
    let tokens = fact.tokens
    if let event = valued(fact) { return event }
    let isDuration = fact.kind == .duration
    var of =
      isDuration && isLink(tokens.lowerBound, toDuration: true) ? tokens.lowerBound : tokens.lowerBound - 1
    while tokens.lowerBound - of < 4, !isLink(of, toDuration: isDuration),
      document.is(.approximation, at: of) || document.is(.determiner, at: of)
        || document.is(.indefiniteArticle, at: of)
    { of -= 1 }
    // 'a deal in the 10 million dollar range'
    if document.word("range", at: tokens.upperBound), document.word("in", at: of) || isInThe(of) {
      let noun = document.word("in", at: of) ? of - 1 : of - 2
      return isPlainNoun(noun) && isEventNoun(noun) ? singular(noun) : nil
    }
    // 'a deal between six and eight years'
    let first = document.word("between", at: tokens.lowerBound) ? tokens.lowerBound : tokens.lowerBound - 1
    if document.word("between", at: first), isPlainNoun(first - 1), isEventNoun(first - 1) {
      return singular(first - 1)
    }
    guard isLink(of, toDuration: isDuration) else { return nil }
    if isPlainNoun(of - 1) {
      return isEventNoun(of - 1) || fact.kind == .count && isDeedDone(of - 1) ? singular(of - 1) : nil
    }
    // The gerund as a noun: 'the killing of 12 people'.
    return gerund(of - 1)
  }

  /// `damage estimated at 54 million dollars`, `a loan worth $3 million`: what has that value.
  private func valued(_ fact: Fact) -> String? {
    let first = fact.tokens.lowerBound
    guard fact.kind == .money else { return nil }
    var link = document.isOne(of: Self.values, at: first) ? first : first - 1
    while link > first - 4, !document.isOne(of: Self.values, at: link),
      document.is(.approximation, at: link) || document.word("at", at: link)
    {
      link -= 1
    }
    guard document.isOne(of: Self.values, at: link), isPlainNoun(link - 1), isEventNoun(link - 1) else {
      return nil
    }
    return singular(link - 1)
  }

  private static let values: WordSet = ["worth", "estimated", "valued", "totalling", "totaling"]

  private func isInThe(_ index: Int) -> Bool {
    document.word("the", at: index) && document.word("in", at: index - 1)
  }

  // MARK: Words

  private func gerund(_ index: Int) -> String? {
    guard let value = document.value(of: .verb, at: index), VerbLemmas.split(value).form == .continuous else {
      return nil
    }
    return VerbLemmas.lemmas[value >> 3]
  }

  /// `a four-day ski tour`: a verb's base form before a noun.
  private func isModifier(_ index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index), isPlainNoun(index + 1) else { return false }
    return VerbLemmas.split(value).form == .base
  }

  /// `a three-game losing streak`: a form of a verb that describes the noun behind it.
  private func isAdjective(_ index: Int) -> Bool {
    guard let (_, form) = reader.verbs.form(index) else { return false }
    return (form == .continuous || form == .pastOrParticiple) && isPlainNoun(index + 1)
  }

  /// `of`; before a length also the `over` of `loans over three years`.
  private func isLink(_ index: Int, toDuration: Bool) -> Bool {
    document.word("of", at: index)
      || toDuration && document.word("over", at: index)
  }

  private func singular(_ index: Int) -> String { Lemmas.singular(of: document.lowercased(index)) }

  private func isPlainNoun(_ index: Int) -> Bool { nouns.isPlainNoun(index) }

  /// `years of isolation`: a noun of doing by its ending.
  private func isDeed(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.end - token.start > 6
      && (token.ends(in: "tion", of: document.bytes) || token.ends(in: "sion", of: document.bytes)
        || token.ends(in: "ment", of: document.bytes) || token.ends(in: "ance", of: document.bytes))
  }

  /// `the destruction of 12 houses`: a noun of doing behind an article, that no word for a thing is.
  private func isDeedDone(_ index: Int) -> Bool {
    guard document.word("the", at: index - 1), document.tokens[index].ends(in: "tion", of: document.bytes)
    else {
      return false
    }
    return isDeed(index) && !document.isOne(of: Self.collections, at: index)
  }

  private static let collections: WordSet = [
    "population", "generation", "collection", "combination", "selection", "section", "portion", "proportion",
    "fraction", "delegation", "position", "edition", "function", "association", "coalition", "federation",
    "organisation", "organization", "corporation", "institution", "foundation", "location", "station",
    "constitution", "majority", "tradition", "condition", "direction", "question", "competition",
  ]

  private func isEventNoun(_ index: Int) -> Bool { EventNouns.names(index, in: document) }
}
