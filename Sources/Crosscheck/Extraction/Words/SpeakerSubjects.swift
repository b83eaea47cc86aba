/// The noun phrase that stands before a verb of speech as its subject.
extension SpeakerPhrases {
  /// The subject directly before a verb, across an apposition or a relative clause between commas.
  func subjectBefore(_ start: Int, in sentence: Sentence) -> Range<Int>? {
    var end = start
    // 'records, which indicate he told'
    if end > sentence.tokens.lowerBound, SpeechVerbSense.isPronoun(end - 1, in: document) {
      return end - 1..<end
    }
    if document.mark(.comma, at: end - 1) {
      if let named = namedApposition(endingAt: end - 1, in: sentence) { return named }
      guard let opening = openingComma(ofRegionBefore: end - 1) ?? openingComma(before: end - 1, in: sentence)
      else { return nil }
      end = opening
    }
    // 'Vale (D-Ohio) said', 'Vale (D-Ohio), who had asked for it, said'
    if document.mark(.closeBracket, at: end - 1) {
      while end > sentence.tokens.lowerBound, !document.mark(.openBracket, at: end - 1) { end -= 1 }
      end -= 1
    }
    guard end > sentence.tokens.lowerBound else { return nil }
    let first = firstToken(ofSubjectEndingAt: end, in: sentence)
    if let who = relative(before: first, in: sentence) { return antecedent(of: who, in: sentence) }
    return first < end && mayName(first..<end) ? first..<end : nil
  }

  /// The first token of the noun phrase that ends before a verb of speech, without what leads to it.
  private func firstToken(ofSubjectEndingAt end: Int, in sentence: Sentence) -> Int {
    var first = end
    while first > sentence.tokens.lowerBound, end - first < 16,
      !endsSubject(first - 1, first: first, end: end)
    { first -= 1 }
    while first < end,
      document.tokens[first].form == .mark || isLeadIn(first)
        || first + 1 < end && document.isOne(of: Self.leadAdverbs, at: first)
    { first += 1 }
    // 'whose size the survey put at 12', 'the sum the firm said it lost'
    if let article = (first + 1..<max(first + 1, end)).last(where: {
      document.word("the", at: $0) && !document.tokens[$0].shape.contains(.capitalised)
    }),
      document.tokens[article - 1].form == .word, !document.is(.stopword, at: article - 1),
      !document.is(.placePreposition, at: article - 1), !document.is(.preposition, at: article - 1),
      document.tokens[article - 1].number < 0,
      !document.is(.verb, at: article - 1) || article - 1 == first + 1
    {
      first = article
    }
    // 'a source close to the family said'
    if document.word("to", at: first - 1), document.word("close", at: first - 2),
      document.token(first - 3)?.form == .word
    {
      first -= 3
      while first > sentence.tokens.lowerBound, document.is(.officeModifier, at: first - 1) { first -= 1 }
    }
    return behindTime(first, until: end)
  }

  /// Whether the words before a verb of speech can name somebody who speaks.
  private func mayName(_ phrase: Range<Int>) -> Bool {
    let (first, end) = (phrase.lowerBound, phrase.upperBound)
    // 'took Vale's record': whose it is says nothing.
    if document.is(.possessive, at: end - 1) || document.word("according", at: first) { return false }
    // '£4bn pledged for walls': no money speaks.
    if document.mark(.currency, at: first - 1) || document.tokens[first].mark == .currency { return false }
    // 'as saying the storm caused losses put at 50 million'
    if document.value(of: .speechVerb, at: first) != nil, document.isContinuous(first) { return false }
    // 'Profit beat forecasts', 'has often said': a verb or an adverb by itself is nobody.
    guard end == first + 1, !document.tokens[first].shape.contains(.capitalised) else { return true }
    return !document.is(.adverb, at: first) && (!document.is(.verb, at: first) || mayBeNoun(first))
  }

  /// `a neighbour who heard the shots said`: the `who` whose clause no comma parts from the verb of speech.
  private func relative(before first: Int, in sentence: Sentence) -> Int? {
    let verb = first - 1
    guard verb > sentence.tokens.lowerBound + 1, document.is(.verb, at: verb) else { return nil }
    let who = groupStart(verb, in: sentence) - 1
    guard document.word("who", at: who), document.token(who - 1)?.form == .word else { return nil }
    return who
  }

  private func mayBeNoun(_ index: Int) -> Bool {
    document.value(of: .verb, at: index).map {
      let (verb, form) = VerbLemmas.split($0)
      return VerbLemmas.isNounLike(verb) && (form == .base || form == .third)
        && !VerbLemmas.unchanging.contains(verb)
    } ?? true
  }

  /// `a guard looked at her and said`: the subject of the verb that `and` goes on from.
  func sharedSubject(before start: Int, in sentence: Sentence) -> Range<Int>? {
    guard
      document.word("and", at: start - 1) || document.word("but", at: start - 1)
        || document.word("then", at: start - 1)
    else { return nil }
    // 'X did it to Y, who got away, but denied it': a comma goes back to whom the sentence is about.
    if document.mark(.comma, at: start - 2) { return clauseSubject(before: start - 2, in: sentence) }
    let verbs = VerbGroupReader(document: document)
    var index = start - 2
    while index > sentence.tokens.lowerBound, start - index < 30 {
      defer { index -= 1 }
      guard marks.passage(at: index) == nil, !document.tokens[index].shape.contains(.capitalised),
        !document.mark(.hyphen, at: index - 1) || document.tokens[index].followsSpace,
        let (lemma, form) = verbs.form(index),
        form == .past || form == .pastOrParticiple || form == .third && !VerbLemmas.isNounLike(lemma),
        let subject = subjectBefore(groupStart(index, in: sentence), in: sentence)
      else { continue }
      return document.word("who", at: subject.lowerBound)
        ? antecedent(of: subject.lowerBound, in: sentence) : subject
    }
    return nil
  }

  /// `researchers at the firm say`: a plural whose preposition parts it from the verb.
  func hasPluralSubject(_ verb: Int, in sentence: Sentence) -> Bool {
    guard !document.is(.determiner, at: verb - 1), !document.is(.indefiniteArticle, at: verb - 1),
      let subject = subjectBefore(verb, in: sentence), let head = head(of: subject),
      head + 1 < subject.upperBound
    else { return false }
    return SpeechVerbSense(document: document, marks: marks).isPluralSubject(head)
  }

  /// The noun that a phrase turns on: its last word before a preposition.
  func head(of phrase: Range<Int>) -> Int? {
    let end =
      phrase.dropFirst().first {
        document.is(.placePreposition, at: $0) || document.is(.preposition, at: $0)
          || document.tokens[$0].mark == .comma
      } ?? phrase.upperBound
    return (phrase.lowerBound..<end).last { document.tokens[$0].form == .word }
  }

  /// The first token of a verb with its auxiliaries and adverbs before it.
  func groupStart(_ index: Int, in sentence: Sentence) -> Int {
    SpeechVerbSense(document: document, marks: marks).groupStart(index, in: sentence)
  }

  private static let leadAdverbs: WordSet = [
    "then", "meanwhile", "later", "earlier", "still", "now", "indeed", "afterward", "afterwards", "yet", "so",
    "even",
  ]

  /// `In December 2008 a coalition said`: the time before is no part of who speaks.
  private func behindTime(_ start: Int, until end: Int) -> Int {
    guard start < end,
      document.is(.timePreposition, at: start) || document.is(.weekday, at: start)
        || document.is(.dayReference, at: start)
    else { return start }
    var first = start
    while first < end,
      document.is(.timePreposition, at: first) || document.is(.month, at: first)
        || document.is(.weekday, at: first) || document.is(.dayReference, at: first)
        || document.is(.dayPart, at: first)
        || document.is(.timeUnit, at: first) || document.is(.timeShift, at: first)
        || document.tokens[first].form == .digits
    { first += 1 }
    return first < end && first > start + 1 || document.is(.weekday, at: start) && first < end ? first : start
  }

  /// `the head of the agency, Rolf Tams, said`: a name between commas, with the noun before that says who it is.
  private func namedApposition(endingAt comma: Int, in sentence: Sentence) -> Range<Int>? {
    guard let name = nameEnding(before: comma), entities[name].kind != .place else { return nil }
    let start = entities[name].titleTokens?.lowerBound ?? entities[name].tokens.lowerBound
    guard start - 1 > sentence.tokens.lowerBound, document.mark(.comma, at: start - 1) else { return nil }
    var first = start - 1
    while first > sentence.tokens.lowerBound, start - first < 16,
      !endsSubject(first - 1, first: first, end: start - 1)
    { first -= 1 }
    while first < start - 1, document.tokens[first].form == .mark || isLeadIn(first) { first += 1 }
    guard first < start - 1, !document.is(.placePreposition, at: first),
      !document.tokens[first].is(.timePreposition)
    else { return start..<comma }
    return first..<comma
  }

  func isLeadIn(_ index: Int) -> Bool {
    document.is(.subjectLead, at: index)
  }

  /// The comma that opens what the comma at an index closes: at most thirty tokens before it.
  func openingComma(before index: Int, in sentence: Sentence) -> Int? {
    var open = index - 1
    while open > sentence.tokens.lowerBound, index - open < 30 {
      if document.mark(.comma, at: open) {
        // An age or a place may part the name from a longer apposition: X, 40, of Troy, said.
        let isAge =
          document.number(at: open + 1).map { document.mark(.comma, at: $0.tokens.upperBound) } ?? false
        if isAge || isNameEnd(open) || document.is(.relative, at: open + 1)
          || document.word("by", at: open + 1) || isAside(open + 1, behind: open)
          || document.is(.indefiniteArticle, at: open + 1)
          || document.is(.determiner, at: open + 1)
          || document.isContinuous(open + 1)
        {
          return open
        }
      }
      if marks.passage(at: open) != nil { return nil }
      open -= 1
    }
    return nil
  }

  /// Whom `who` means: what stands before it, a comma between them or not.
  func antecedent(of who: Int, in sentence: Sentence) -> Range<Int>? {
    guard who > sentence.tokens.lowerBound else { return nil }
    let end = document.mark(.comma, at: who - 1) ? who - 1 : who
    var first = end
    while first > sentence.tokens.lowerBound, end - first < 12,
      !endsSubject(first - 1, first: first, end: end), !isLeadIn(first - 1)
    { first -= 1 }
    // 'a call from seamen on board, who said': those behind the preposition.
    let source = (first..<end).last {
      document.word("from", at: $0) || document.word("by", at: $0) || document.word("with", at: $0)
        || document.word("to", at: $0) || document.word("against", at: $0)
    }
    if let source, source + 1 < end, lookup.index(at: source + 1) == nil { first = source + 1 }
    return first < end ? first..<end : nil
  }

  /// The index of the name that ends directly before a token.
  func nameEnding(before index: Int) -> Int? {
    lookup.index(at: index - 1).flatMap { entities[$0].tokens.upperBound == index ? $0 : nil }
  }

  func isNameEnd(_ index: Int) -> Bool {
    nameEnding(before: index).map {
      entities[$0].kind == .person || entities[$0].kind == .unknown && entities[$0].tokens.count > 1
    } ?? false
  }

  func endsSubject(_ index: Int, first: Int, end: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark {
      return token.mark != .hyphen && token.mark != .ampersand && token.mark != .period
        && token.mark != .apostrophe
    }
    if document.word("and", at: index), first < end, isShortHead(before: index) || isInsideName(index) {
      return false
    }
    if isLeadIn(index) { return !(document.word("and", at: index) && first < end && isTitleLike(first)) }
    if token.is(.modal) { return true }
    guard let value = document.value(of: .verb, at: index), !token.shape.contains(.capitalised) else {
      // 'Vale tweaked his knee and coach Tams said'
      return document.is(.determiner, at: index + 1)
        && VerbGroupReader(document: document).form(index).map { $0.form == .pastOrParticiple } ?? false
    }
    let form = VerbLemmas.split(value).form
    // 'the convicted killer said'
    if form == .pastOrParticiple || form == .participle, first < end,
      document.is(.determiner, at: index - 1) || document.is(.indefiniteArticle, at: index - 1)
    {
      return false
    }
    return document.isTensed(index)
  }

  /// The `and` of the Ministry of Justice and Peace.
  private func isInsideName(_ index: Int) -> Bool {
    lookup.index(at: index).map { entities[$0].tokens.upperBound > index + 1 } ?? false
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
}
