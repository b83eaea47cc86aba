/// Finds the words that name who speaks, beside a verb of speech.
struct SpeakerPhrases {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup
  let marks: QuotationMarks

  /// `said the chief constable`, `said Mr Rolf`: a name, or a noun phrase that no verb follows.
  func invertedSubject(_ index: Int, in sentence: Sentence, behindQuote: Bool) -> Range<Int>? {
    guard index < sentence.tokens.upperBound, let token = document.token(index), token.form == .word else {
      return nil
    }
    if document.word("that", at: index) || document.is(.placePreposition, at: index) { return nil }
    if token.is(.dayReference) || token.is(.weekday) || token.is(.timeShift) { return nil }
    let phrase = phraseAfter(index, in: sentence)
    guard let phrase, !phrase.isEmpty else { return nil }
    let follower = phrase.upperBound
    if follower < sentence.tokens.upperBound, let value = document.value(of: .verb, at: follower),
      !document.is(.speechVerb, at: follower)
    {
      // 'X, a clerk, said Vale moved': what follows is said, not the speaker.
      let form = VerbLemmas.split(value).form
      if form != .continuous, form != .base, !behindQuote || form != .pastOrParticiple { return nil }
    }
    return phrase
  }

  /// `heard somebody say`: who is heard.
  func heardSpeaker(before index: Int, in sentence: Sentence) -> Range<Int>? {
    var first = index
    while first > sentence.tokens.lowerBound, index - first < 5 {
      let before = first - 1
      if document.tokens[before].form == .mark { return nil }
      if let value = document.value(of: .verb, at: before) {
        return Self.hearing.contains(value >> 3) && first < index ? first..<index : nil
      }
      first = before
    }
    return nil
  }

  private static let hearing = VerbSet("hear see let make watch have")

  /// `was put by the union at 200`: who says it stands behind the verb.
  func agent(behind index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let by = (index + 1..<index + 3).first(where: { document.word("by", at: $0) }),
      by < sentence.tokens.upperBound
    else { return nil }
    return phraseAfter(by + 1, in: sentence)
  }

  /// The subject of the first verb of a sentence, for a participle behind it.
  func clauseSubject(before index: Int, in sentence: Sentence) -> Range<Int>? {
    let verbs = VerbGroupReader(document: document)
    let verb = (sentence.tokens.lowerBound + 1..<max(index, sentence.tokens.lowerBound + 1)).first { place in
      guard marks.passage(at: place) == nil else { return false }
      if document.is(.modal, at: place) { return true }
      guard let (lemma, form) = verbs.form(place) else { return false }
      return lemma <= VerbLemmas.do && lemma >= 0 || form == .past || form == .pastOrParticiple
        || form == .third && !VerbLemmas.isNounLike(lemma)
    }
    guard let verb else { return nil }
    return subjectBefore(verb, in: sentence)
  }

  /// The noun phrase that begins at a token, up to a comma, a verb or a clause.
  func phraseAfter(_ index: Int, in sentence: Sentence) -> Range<Int>? {
    var end = index
    while end < sentence.tokens.upperBound, end - index < 14 {
      let token = document.tokens[end]
      if let name = lookup.index(at: end), entities[name].tokens.lowerBound == end {
        end = entities[name].tokens.upperBound
        continue
      }
      if token.form == .mark && token.mark != .hyphen && token.mark != .ampersand
        && token.mark != .apostrophe,
        token.mark != .period || token.followsSpace || !document.is(.abbreviation, at: end - 1)
          || end + 1 >= sentence.tokens.upperBound
      {
        break
      }
      if end > index, isPhraseEnd(end) { break }
      end += 1
    }
    return end > index ? index..<end : nil
  }

  func isPhraseEnd(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.is(.weekday) || token.is(.conjunction) && !document.word("to", at: index) || token.is(.modal) {
      return true
    }
    if token.is(.phraseEnd) { return true }
    guard let value = document.value(of: .verb, at: index) else { return false }
    let (verb, form) = VerbLemmas.split(value)
    return !VerbLemmas.isNounLike(verb) && form != .base || verb <= VerbLemmas.do || form == .past
      || form == .pastOrParticiple
  }

  /// The subject directly before a verb, across an apposition or a relative clause between commas.
  func subjectBefore(_ start: Int, in sentence: Sentence) -> Range<Int>? {
    var end = start
    if document.mark(.comma, at: end - 1) {
      guard let opening = openingComma(before: end - 1, in: sentence) else { return nil }
      end = opening
    } else if document.mark(.closeBracket, at: end - 1) {
      while end > sentence.tokens.lowerBound, !document.mark(.openBracket, at: end - 1) { end -= 1 }
      end -= 1
    }
    guard end > sentence.tokens.lowerBound else { return nil }
    var first = end
    while first > sentence.tokens.lowerBound, end - first < 16,
      !endsSubject(first - 1, first: first, end: end)
    { first -= 1 }
    while first < end, document.tokens[first].form == .mark || isLeadIn(first) { first += 1 }
    // 'took Vale's record': whose it is says nothing.
    if document.is(.possessive, at: end - 1) { return nil }
    return first < end ? first..<end : nil
  }

  func isLeadIn(_ index: Int) -> Bool {
    document.is(.subjectLead, at: index)
  }

  /// The comma that opens what the comma at an index closes: at most a dozen tokens before it.
  func openingComma(before index: Int, in sentence: Sentence) -> Int? {
    var open = index - 1
    while open > sentence.tokens.lowerBound, index - open < 18 {
      if document.mark(.comma, at: open) {
        // An age or a place may part the name from a longer apposition: X, 40, of Troy, said.
        let isAge =
          document.number(at: open + 1).map { document.mark(.comma, at: $0.tokens.upperBound) } ?? false
        if isAge || isNameEnd(open) || document.word("who", at: open + 1)
          || document.is(.indefiniteArticle, at: open + 1)
          || document.is(.determiner, at: open + 1)
        {
          return open
        }
      }
      if marks.passage(at: open) != nil { return nil }
      open -= 1
    }
    return nil
  }

  /// The index of the name that ends directly before a token.
  private func nameEnding(before index: Int) -> Int? {
    lookup.index(at: index - 1).flatMap { entities[$0].tokens.upperBound == index ? $0 : nil }
  }

  func isNameEnd(_ index: Int) -> Bool {
    nameEnding(before: index).map { entities[$0].kind == .person } ?? false
  }

  func endsSubject(_ index: Int, first: Int, end: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark {
      return token.mark != .hyphen && token.mark != .ampersand && token.mark != .period
        && token.mark != .apostrophe
    }
    if document.word("and", at: index), first < end, isShortHead(before: index) { return false }
    if isLeadIn(index) { return !(document.word("and", at: index) && first < end && isTitleLike(first)) }
    if token.is(.modal) { return true }
    guard let value = document.value(of: .verb, at: index), !token.shape.contains(.capitalised) else {
      return false
    }
    let (verb, form) = VerbLemmas.split(value)
    return verb <= VerbLemmas.do || form == .past || form == .pastOrParticiple && !VerbLemmas.isNounLike(verb)
  }

  /// `…, police and the woman's friend said`: a word or two before `and` that nothing else can be.
  private func isShortHead(before index: Int) -> Bool {
    var first = index
    while first > 0, index - first < 4, document.tokens[first - 1].form == .word {
      if document.is(.verb, at: first - 1), !document.tokens[first - 1].shape.contains(.capitalised) {
        return false
      }
      first -= 1
    }
    guard first < index, first > 0 else { return first == 0 && index < 4 }
    let before = document.tokens[first - 1].mark
    return before == .comma || before == .doubleQuote || before == .closeQuote
      || document.tokens[first].shape.contains(.lineStart)
  }

  func isTitleLike(_ index: Int) -> Bool {
    document.is(.officeTitle, at: index) || document.is(.officeModifier, at: index)
  }

  /// The person in a phrase, or another name in it, or its words without the article.
  func speaker(_ phrase: Range<Int>) -> String? {
    let named = entities[entities.beginning(in: phrase)].filter { $0.tokens.upperBound <= phrase.upperBound }
    if let person = named.last(where: { $0.kind == .person }) { return person.text }
    if let first = named.first, first.kind == .unknown, first.tokens.lowerBound == phrase.lowerBound,
      first.text.contains(" ")
    {
      return first.text
    }
    var phrase = phrase
    while let first = phrase.first,
      document.is(.determiner, at: first) || document.is(.indefiniteArticle, at: first)
    { phrase = phrase.dropFirst() }
    // A name that the phrase is: not the 'Marha' of 'the interior ministry of Marha'.
    if let only = named.first, named.count == 1,
      only.tokens == phrase || only.titleTokens?.lowerBound == phrase.lowerBound
    {
      return only.text
    }
    while let last = phrase.last, document.is(.placePreposition, at: last) || document.is(.stopword, at: last)
    { phrase = phrase.dropLast() }
    guard !phrase.isEmpty else { return nil }
    return document.plainText(phrase.prefix(9))
  }
}
