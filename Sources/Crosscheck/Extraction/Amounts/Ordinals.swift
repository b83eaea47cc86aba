/// Which one of a series something is.
extension Extractor {
  static let ordinals = Extractor(
    kind: .ordinal,
    summary: "Which one of a series it is; the unit is the lemma of what is numbered.",
    rules: [ordinalNoun, storeysUp]
  )

  private static let storeysUp = ExtractionRule(
    name: "storeys-up",
    needs: .near(words: "up"),
    readFigure: { document, figure, _ in document.storeysUp(figure) },
    examples: [
      .reads("a bedroom nine storeys up", "nine storeys up", as: "9 floor"),
      .reads("He was stuck 12 floors up.", "12 floors up", as: "12 floor"),
      .ignores("The tower goes nine storeys up into the sky, and has nine floors."),
    ]
  )

  private static let ordinalNoun = ExtractionRule(
    name: "ordinal-noun",
    starts: .of(.ordinalWord, .tensNumber),
    startsWithNumber: true,
    needs: .near(.of(.ordinalWord, .ordinalSuffix)),
    read: { document, index in document.ordinalFact(at: index) },
    examples: [
      .reads("It was Claremont's third in a row.", "third", as: "3"),
      .reads("the fourth round of talks", "fourth round of talks", as: "4 round"),
      .reads("a successful first picture", "first picture", as: "1 picture"),
      .reads("her first public comments", "first public comments", as: "1 comment"),
      .reads("a fifth straight month of losses", "fifth straight month of losses", as: "5 month"),
      .reads("the club's 21st head coach", "21st head coach", as: "21 coach"),
      .reads("his second term", "second term", as: "2 term"),
      .reads("the 79th annual Oscars", "79th annual Oscars", as: "79 oscar"),
      .reads("the 39th running of the race", "39th running", as: "39 running"),
      .reads("the second such arrest", "second such arrest", as: "2 arrest"),
      .reads("a second-round match", "second-round", as: "2 round"),
      .reads("It was her 20th Grand Slam title.", "20th Grand Slam title", as: "20 title"),
      .reads("his ninth Test century", "ninth Test", as: "9 test"),
      .reads("her third Oscar nomination", "third Oscar nomination", as: "3 nomination"),
      .reads("the third Test in Lorn", "third Test", as: "3 test"),
      .reads("the fifth engagement since May", "fifth engagement", as: "5 engagement"),
      .reads("the first two books", "first", as: "1"),
      .reads("the twenty-fifth", "twenty-fifth", as: "25"),
      .ignores("They met for the first time."),
      .ignores("A deal at the eleventh hour"),
      .ignores("the first lady of Third Avenue"),
      .ignores("It took a second."),
      .ignores("He was charged with second-degree murder."),
      .ignores("First, they met. At first they argued."),
      .ignores("the 21st century"),
      .ignores("First-half profits rose, and third-quarter sales fell."),
      .ignores("a third of the jobs"),
    ]
  )
}

extension Document {
  /// `nine storeys up`: on the ninth floor.
  func storeysUp(_ figure: Figure) -> Reading? {
    let noun = figure.tokens.upperBound
    guard figure.isExact, let value = figure.value, value > 1, value < 200, value == value.rounded(),
      word("up", at: noun + 1), !word("into", at: noun + 2), !word("to", at: noun + 2),
      ["storeys", "stories", "floors"].contains(lowercased(noun))
    else { return nil }
    return Reading(.ordinal, figure.tokens.lowerBound..<noun + 2, .amount(Amount(value, unit: "floor")))
  }

  func ordinalFact(at index: Int) -> Reading? {
    guard let ordinal = ordinal(at: index), !endsNumber(index), !isNoOrdinal(ordinal),
      YearSections.expression(at: index, in: self) == nil
    else { return nil }
    let end = ordinal.tokens.upperBound
    let value = Double(ordinal.value)
    if mark(.hyphen, at: end), !tokens[end].followsSpace {
      guard noun(.series, at: end + 1), !mark(.hyphen, at: end + 2), !noun(.calendar, at: end + 1),
        !self.is(.timeUnit, at: end + 1), !word("degree", at: end + 1)
      else { return nil }
      let unit = Lemmas.singular(of: lowercased(end + 1))
      return Reading(.ordinal, index..<end + 2, .amount(Amount(value, unit: unit)))
    }
    if let shared = nounSharedByOrdinals(behind: end) {
      let unit = Lemmas.singular(of: lowercased(shared))
      return Reading(.ordinal, ordinal.tokens, .amount(Amount(value, unit: unit)))
    }
    // "The 39th running of the race"
    if word("of", at: end + 1),
      word("running", at: end) || word("staging", at: end) || word("playing", at: end)
    {
      return Reading(.ordinal, index..<end + 1, .amount(Amount(value, unit: lowercased(end))))
    }
    guard let head = numberedNoun(at: end) else {
      return isBareOrdinal(ordinal) ? Reading(.ordinal, ordinal.tokens, .amount(Amount(value))) : nil
    }
    guard !isCalendar(head, behind: ordinal) else { return nil }
    // "They first hurled stones": an adverb.
    if ordinal.value <= 2, self.is(.verb, at: end) || endsInED(end), !isDetermined(index),
      !noun(.series, at: end)
    {
      return nil
    }
    // "First reports said so": an adverb as often as not.
    if ordinal.value <= 2, !ordinal.isDigits, startsSentence(index), !noun(.series, at: head) { return nil }
    let unit = Lemmas.singular(of: lowercased(head))
    return Reading(.ordinal, index..<phraseEnd(behind: head), .amount(Amount(value, unit: unit)))
  }

  /// Whether an article, a determiner or a possessive stands before, an adjective allowed between: `a good first`.
  private func isDetermined(_ index: Int) -> Bool {
    func determines(_ index: Int) -> Bool {
      self.is(.determiner, at: index) || self.is(.indefiniteArticle, at: index)
        || self.is(.possessive, at: index)
    }
    return determines(index - 1) || determines(index - 2) && endsAsAdjective(index - 1)
  }

  /// `7th and 8th districts`: the noun that both number.
  private func nounSharedByOrdinals(behind index: Int) -> Int? {
    guard word("and", at: index) || word("or", at: index), let second = ordinal(at: index + 1) else {
      return nil
    }
    return numberedNoun(at: second.tokens.upperBound)
  }

  /// `five-and-a-third`: part of a number that began earlier.
  private func endsNumber(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, place >= index - 3 {
      if let number = number(at: place) { return number.tokens.upperBound > index }
      place -= 1
    }
    if self.is(.tensNumber, at: index - 1)
      || mark(.hyphen, at: index - 1) && self.is(.tensNumber, at: index - 2)
    {
      return true
    }
    return false
  }

  /// Seconds of a minute, thirds of a whole, days of a month, streets, and what is only said so.
  private func isNoOrdinal(_ ordinal: OrdinalReading) -> Bool {
    let start = ordinal.tokens.lowerBound
    let end = ordinal.tokens.upperBound
    if number(at: start).map({ $0.tokens.upperBound >= end }) ?? false { return true }
    if number(at: start - 1).map({ $0.tokens.contains(start) }) ?? false { return true }
    if self.is(.month, at: end) || self.is(.month, at: start - 1)
      || word("of", at: end) && self.is(.month, at: end + 1)
    {
      return true
    }
    if word("second", at: start), ordinal.tokens.count == 1, isTime(second: start) { return true }
    if word("at", at: start - 1) || word("from", at: start - 1) && word("to", at: end) { return true }
    if self.is(.placeWord, at: end), tokens[end].shape.contains(.capitalised) { return true }
    // "Third Way", "Fifth Third Bank": a name.
    if !ordinal.isDigits, start > 0, tokens[start].shape.contains(.capitalised), !startsSentence(start),
      let next = token(end), next.form == .word, next.shape.contains(.capitalised)
    {
      return true
    }
    if word("one", at: start - 1), self.is(.fraction, at: start) { return true }
    return isIdiom(ordinal)
  }

  /// Whether `second` is a sixtieth of a minute: `a second later`, `per second`, `for one second`.
  private func isTime(second index: Int) -> Bool {
    if word("per", at: index - 1) || mark(.slash, at: index - 1) { return true }
    if number(at: index - 1) != nil || mark(.hyphen, at: index - 1) { return true }
    if word("split", at: index - 1) || word("every", at: index - 1) { return true }
    guard word("a", at: index - 1), !mark(.hyphen, at: index + 1) else { return false }
    return numberedNoun(at: index + 1) == nil
  }

  /// Whether an ordinal stands by itself for a member of a series: `the first two`, `the twenty-fifth`.
  private func isBareOrdinal(_ ordinal: OrdinalReading) -> Bool {
    let start = ordinal.tokens.lowerBound
    let end = ordinal.tokens.upperBound
    if ordinal.tokens.count == tokens.count { return true }
    // "Rovers' third in a row"
    if word("in", at: end),
      word("succession", at: end + 1) || word("a", at: end + 1) && word("row", at: end + 2)
    {
      return true
    }
    guard
      self.is(.determiner, at: start - 1) || word("finished", at: start - 1) || word("came", at: start - 1)
    else { return false }
    if number(at: end) != nil || word("one", at: end) { return true }
    guard let next = token(end) else { return true }
    return ordinal.value > 2
      && (next.form == .mark && next.mark != .hyphen
        || next.is(.stopword) && (ordinal.isDigits || !word("of", at: end)))
      || word("finished", at: start - 1)
  }

  /// The noun that an ordinal numbers: the last of the words up to a verb, a small word or a mark.
  private func numberedNoun(at index: Int) -> Int? {
    var head: Int?
    var place = index
    while place < index + 6, let token = token(place), token.number < 0,
      !token.is(.stopword) || place == index && word("such", at: place),
      !(place > index && token.shape.contains(.lineStart) && token.shape.contains(.capitalised)),
      !token.is(.possessive), !token.is(.timePreposition), !token.is(.superlative), !token.is(.weekday),
      !token.is(.month), !token.is(.dayReference),
      !(token.is(.timeShift) && self.is(.timeUnit, at: place + 1))
    {
      if token.form == .mark {
        guard token.mark == .hyphen, !token.followsSpace, place > index else { break }
        head = nil
        place += 1
        continue
      }
      if let value = value(of: .verb, at: place), !noun(.series, at: place),
        !isNounByForm(value, at: place, isFirst: head == nil), !isInName(place, behind: head)
      {
        break
      }
      head = place
      place += 1
      // "fifth-round match", "50th anniversary party": what is numbered comes first.
      if noun(.series, at: place - 1), place == index + 1, !noun(.run, at: place - 1), !isPrizeName(place - 1)
      {
        break
      }
    }
    return head
  }

  /// The `Slam` of `20th Grand Slam title`: a word with a capital behind another.
  private func isInName(_ index: Int, behind head: Int?) -> Bool {
    head == index - 1 && tokens[index].shape.contains(.capitalised)
      && tokens[index - 1].shape.contains(.capitalised)
      && token(index + 1)?.shape.contains(.capitalised) == false
  }

  /// The Oscar of `her third Oscar nomination`: a name before what is numbered.
  private func isPrizeName(_ index: Int) -> Bool {
    guard tokens[index].shape.contains(.capitalised), let next = token(index + 1), next.form == .word,
      !next.shape.contains(.capitalised), next.number < 0
    else { return false }
    return isOne(of: Self.numberedOfPrizes, at: index + 1)
  }

  private static let numberedOfPrizes: WordSet = [
    "nomination", "nominations", "win", "wins", "title", "titles", "final", "finals", "wicket", "wickets",
    "award", "victory", "appearance", "cap", "goal",
  ]

  /// Participles before a noun and verbs that are nouns too.
  private func isNounByForm(_ value: Int, at index: Int, isFirst: Bool) -> Bool {
    let (verb, form) = VerbLemmas.split(value)
    switch form {
    // Right behind an ordinal a plain verb is a noun: "a successful first picture".
    case .base: return VerbLemmas.isNounLike(verb) || isFirst && !self.is(.determiner, at: index + 1)
    case .pastOrParticiple, .participle, .continuous:
      return isFirst && token(index + 1).map { $0.form == .word && !$0.is(.stopword) } ?? false
    // "first public comments", where "the first round starts" has a verb.
    case .third: return VerbLemmas.isNounLike(verb) && (isFirst || endsAsAdjective(index - 1))
    case .past: return false
    }
  }

  private static let nounsLikeAdjectives: WordSet = [
    "festival", "hospital", "trial", "rival", "final", "arrival", "capital", "proposal", "approval", "appeal",
    "carnival", "funeral", "journal", "signal", "terminal", "canal", "survival", "clinic", "music", "traffic",
    "picnic", "comic", "critic",
  ]

  /// Whether a word ends as adjectives do: `public`, `official`, `positive`.
  private func endsAsAdjective(_ index: Int) -> Bool {
    guard let token = token(index), token.form == .word, token.range.count > 4,
      !token.shape.contains(.capitalised), !isOne(of: Self.nounsLikeAdjectives, at: index)
    else { return false }
    let word = lowercased(index)
    return ["ic", "al", "ive", "ous", "ful", "less", "ary"].contains(where: word.hasSuffix)
      || word.utf8.count > 6 && (word.hasSuffix("able") || word.hasSuffix("ible"))
  }

  private func phraseEnd(behind head: Int) -> Int {
    guard word("of", at: head + 1), let next = token(head + 2), next.form == .word, next.number < 0,
      !next.is(.stopword), !next.is(.determiner), !next.shape.contains(.capitalised), !next.is(.timeUnit)
    else { return head + 1 }
    return noun(.series, at: head) && isPluralNoun(head + 2) ? head + 3 : head + 1
  }

  /// `21st century`, `second half`, `first quarter`; a day or a year only where it runs: `fifth straight month`.
  private func isCalendar(_ head: Int, behind ordinal: OrdinalReading) -> Bool {
    noun(.calendar, at: head) || noun(.calendar, at: ordinal.tokens.upperBound)
  }
}
