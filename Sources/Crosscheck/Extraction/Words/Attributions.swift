/// Who says something, and where it is written that they do: `police said`, `according to the ministry`.
public struct Attribution: Sendable, Hashable {
  /// Indices of the verb's tokens, auxiliaries included.
  public var verb: Range<Int>
  /// Lemma of the verb; `according` where there is none.
  public var lemma: String
  /// How the verb presents what is said.
  var speech: Lexicon.Speech
  /// Indices of the tokens that name who speaks; nil where nobody is named.
  public var speakerTokens: Range<Int>?
  /// Who speaks: a name where there is one, or the noun with what belongs to it.
  public var speaker: String?
  /// Whether the speaker stood as a pronoun and the name comes from before.
  public var isPronoun: Bool
  /// Whether the speech stands before the verb: `…, police said`.
  public var isTrailing: Bool
}

/// Finds the attributions of a text in order.
struct AttributionReader {
  let document: Document
  let entities: [Entity]
  let marks: QuotationMarks

  /// The attributions, each with its sentence's verbs known.
  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    var lastPerson: String?
    var nextEntity = 0
    for sentence in document.sentences {
      for index in sentence.tokens where document.tokens[index].is(.speechVerb) {
        while nextEntity < entities.count, entities[nextEntity].tokens.lowerBound < index {
          if entities[nextEntity].kind == .person,
            marks.passage(at: entities[nextEntity].tokens.lowerBound) == nil
          {
            lastPerson = entities[nextEntity].text
          }
          nextEntity += 1
        }
        guard var attribution = attribution(at: index, in: sentence) else { continue }
        if attribution.isPronoun { attribution.speaker = lastPerson }
        if let speaker = attribution.speaker, !attribution.isPronoun, attribution.isPerson(in: entities) {
          lastPerson = speaker
        }
        found.append(attribution)
      }
    }
    return found
  }

  private func attribution(at index: Int, in sentence: Sentence) -> Attribution? {
    guard let speech = document.value(of: .speechVerb, at: index).flatMap(Lexicon.Speech.init) else {
      return nil
    }
    if document.word("according", at: index) {
      guard document.word("to", at: index + 1) else { return nil }
      let phrase = phraseAfter(index + 2, in: sentence)
      return make(
        index..<index + 2,
        "according",
        speech,
        phrase,
        isTrailing: index > sentence.tokens.lowerBound
      )
    }
    if marks.passage(at: index) != nil { return nil }
    guard let value = document.value(of: .verb, at: index) else { return nil }
    let (verb, form) = VerbLemmas.split(value)
    let lemma = VerbLemmas.lemmas[verb]
    let start = groupStart(index, in: sentence)
    let isQuoteBefore = isBehindSpeech(start, in: sentence)
    if Self.needsProof.contains(lemma), !reportsFigure(index) { return nil }
    if form == .continuous {
      guard document.mark(.comma, at: index - 1) else { return nil }
      return make(index..<index + 1, lemma, speech, nil, isTrailing: false)
    }
    if form == .base, start == index, !isPluralSubject(index - 1) { return nil }
    if isQuoteBefore, start == index, let phrase = invertedSubject(index + 1, in: sentence) {
      return make(start..<index + 1, lemma, speech, phrase, isTrailing: true)
    }
    guard let subject = subjectBefore(start, in: sentence), !isPassive(start..<index, form) else {
      return nil
    }
    let isTrailing = isTrailing(subject, verbEnd: index + 1, in: sentence)
    return make(start..<index + 1, lemma, speech, subject, isTrailing: isTrailing)
  }

  private func make(
    _ verb: Range<Int>,
    _ lemma: String,
    _ speech: Lexicon.Speech,
    _ phrase: Range<Int>?,
    isTrailing: Bool
  )
    -> Attribution
  {
    let isPronoun = phrase.map { $0.count == 1 && isPersonalPronoun($0.lowerBound) } ?? false
    return Attribution(
      verb: verb,
      lemma: lemma,
      speech: speech,
      speakerTokens: phrase,
      speaker: isPronoun ? nil : phrase.flatMap(speaker),
      isPronoun: isPronoun,
      isTrailing: isTrailing
    )
  }

  /// Verbs that attribute only where a statement or a figure follows: the survey found 40 percent.
  private static let needsProof = Set(
    VerbLemmas.list(
      "find show record release post call quote answer cite put indicate suggest determine describe believe think"
    )
  )

  private func reportsFigure(_ index: Int) -> Bool {
    if document.word("that", at: index + 1) { return true }
    return (index + 1..<index + 8).contains { document.number(at: $0) != nil }
  }

  private func isPassive(_ auxiliaries: Range<Int>, _ form: VerbForm) -> Bool {
    guard form == .pastOrParticiple || form == .participle else { return false }
    return auxiliaries.contains {
      document.value(of: .verb, at: $0).map { $0 >> 3 == VerbLemmas.be } ?? false
    }
  }

  /// The first token of a verb with its auxiliaries and adverbs before it.
  private func groupStart(_ index: Int, in sentence: Sentence) -> Int {
    let verbs = VerbGroupReader(document: document)
    var start = index
    while start > sentence.tokens.lowerBound {
      let before = start - 1
      let isAuxiliary =
        document.value(of: .verb, at: before).map { $0 >> 3 <= VerbLemmas.do }
        ?? document.is(.modal, at: before)
      guard
        isAuxiliary || verbs.isAdverb(before)
          || document.is(.negation, at: before) && !document.is(.determiner, at: before)
      else { break }
      start = before
    }
    return start
  }

  /// Whether a quotation or a comma ends directly before the verb, so that the speaker can follow it.
  private func isBehindSpeech(_ index: Int, in sentence: Sentence) -> Bool {
    guard index > 0 else { return false }
    switch document.tokens[index - 1].mark {
    case .comma, .doubleQuote, .closeQuote, .apostrophe, .closeSingleQuote, .question, .exclamation, .emDash,
      .dash:
      return true
    default: return false
    }
  }

  private func isPluralSubject(_ index: Int) -> Bool {
    VerbGroupReader(document: document).isPronounSubject(index) || document.word("police", at: index)
      || (document.token(index).map {
        document.bytes[$0.range].last == 0x73 && $0.form == .word && !$0.is(.stopword)
      } ?? false)
  }

  /// `said the chief constable`, `said Mr Rolf`: a name, or a noun phrase that no verb follows.
  private func invertedSubject(_ index: Int, in sentence: Sentence) -> Range<Int>? {
    guard index < sentence.tokens.upperBound, let token = document.token(index), token.form == .word else {
      return nil
    }
    if document.word("that", at: index) || document.is(.placePreposition, at: index) { return nil }
    let phrase = phraseAfter(index, in: sentence)
    guard let phrase, !phrase.isEmpty else { return nil }
    let follower = phrase.upperBound
    if follower < sentence.tokens.upperBound, let value = document.value(of: .verb, at: follower),
      !document.is(.speechVerb, at: follower)
    {
      let form = VerbLemmas.split(value).form
      if form != .continuous, form != .base, !entities.contains(where: { $0.tokens.upperBound == follower }) {
        return nil
      }
    }
    return phrase
  }

  /// The noun phrase that begins at a token, up to a comma, a verb or a clause.
  func phraseAfter(_ index: Int, in sentence: Sentence) -> Range<Int>? {
    var end = index
    while end < sentence.tokens.upperBound, end - index < 14 {
      let token = document.tokens[end]
      if let entity = entities.first(where: { $0.tokens.lowerBound == end }) {
        end = entity.tokens.upperBound
        continue
      }
      if token.form == .mark && token.mark != .hyphen && token.mark != .ampersand && token.mark != .apostrophe
      {
        break
      }
      if end > index, isPhraseEnd(end) { break }
      end += 1
    }
    return end > index ? index..<end : nil
  }

  private func isPhraseEnd(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.is(.weekday) || token.is(.conjunction) && !document.word("to", at: index) || token.is(.modal) {
      return true
    }
    if document.word("who", at: index) || document.word("which", at: index)
      || document.word("that", at: index)
      || document.word("as", at: index) || document.word("when", at: index) || document.word("in", at: index)
      || document.word("at", at: index) || document.word("on", at: index) || document.word("after", at: index)
      || document.word("before", at: index) || document.word("during", at: index)
      || document.word("to", at: index)
    {
      return true
    }
    guard let value = document.value(of: .verb, at: index) else { return false }
    let (verb, form) = VerbLemmas.split(value)
    return !VerbLemmas.isNounLike(verb) && form != .base || verb <= VerbLemmas.do || form == .past
      || form == .pastOrParticiple
  }

  /// The subject directly before a verb, across an apposition or a relative clause between commas.
  private func subjectBefore(_ start: Int, in sentence: Sentence) -> Range<Int>? {
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
    return first < end ? first..<end : nil
  }

  private func isLeadIn(_ index: Int) -> Bool {
    document.word("and", at: index) || document.word("but", at: index) || document.word("that", at: index)
      || document.word("as", at: index) || document.word("while", at: index)
      || document.word("when", at: index)
      || document.word("though", at: index) || document.word("although", at: index)
      || document.word("because", at: index)
      || document.word("which", at: index) || document.word("what", at: index)
  }

  /// The comma that opens what the comma at an index closes: at most a dozen tokens before it.
  private func openingComma(before index: Int, in sentence: Sentence) -> Int? {
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

  private func isNameEnd(_ index: Int) -> Bool {
    entities.contains { $0.tokens.upperBound == index && $0.kind == .person }
  }

  private func endsSubject(_ index: Int, first: Int, end: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark {
      return token.mark != .hyphen && token.mark != .ampersand && token.mark != .period
        && token.mark != .apostrophe
    }
    if isLeadIn(index) { return !(document.word("and", at: index) && first < end && isTitleLike(first)) }
    if token.is(.modal) { return true }
    guard let value = document.value(of: .verb, at: index), !token.shape.contains(.capitalised) else {
      return false
    }
    let (verb, form) = VerbLemmas.split(value)
    return verb <= VerbLemmas.do || form == .past || form == .pastOrParticiple && !VerbLemmas.isNounLike(verb)
  }

  private func isTitleLike(_ index: Int) -> Bool {
    document.is(.officeTitle, at: index) || document.is(.officeModifier, at: index)
  }

  /// Whether the attribution closes what was said before it, as in `12 people died, police said`.
  private func isTrailing(_ subject: Range<Int>, verbEnd: Int, in sentence: Sentence) -> Bool {
    guard subject.lowerBound > sentence.tokens.lowerBound else { return false }
    let before = document.tokens[subject.lowerBound - 1]
    guard
      before.mark == .comma || before.mark == .doubleQuote || before.mark == .closeQuote
        || before.mark == .apostrophe
        || before.mark == .closeSingleQuote
    else { return false }
    guard let next = document.token(verbEnd), verbEnd < sentence.tokens.upperBound else { return true }
    return next.form == .mark || next.is(.weekday) || next.is(.placePreposition)
      || document.word("as", at: verbEnd)
      || document.word("after", at: verbEnd) || document.word("during", at: verbEnd)
      || document.word("on", at: verbEnd)
      || document.word("before", at: verbEnd) || document.word("by", at: verbEnd)
      || document.word("yesterday", at: verbEnd)
  }

  private func isPersonalPronoun(_ index: Int) -> Bool {
    document.word("he", at: index) || document.word("she", at: index) || document.word("i", at: index)
      || document.word("they", at: index) || document.word("it", at: index) || document.word("we", at: index)
      || document.word("who", at: index)
  }

  /// The person in a phrase, or another name in it, or its words without the article.
  private func speaker(_ phrase: Range<Int>) -> String? {
    let named = entities.filter {
      phrase.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= phrase.upperBound
    }
    if let person = named.last(where: { $0.kind == .person }) { return person.text }
    if let first = named.first, first.kind == .unknown, first.tokens.lowerBound == phrase.lowerBound,
      first.text.contains(" ")
    {
      return first.text
    }
    if let only = named.last, only.tokens.upperBound == phrase.upperBound, named.count == 1,
      only.kind != .place || only.tokens == phrase
    {
      return only.text
    }
    var phrase = phrase
    while let first = phrase.first,
      document.is(.determiner, at: first) || document.is(.indefiniteArticle, at: first)
    { phrase = phrase.dropFirst() }
    while let last = phrase.last, document.is(.placePreposition, at: last) || document.is(.stopword, at: last)
    { phrase = phrase.dropLast() }
    guard !phrase.isEmpty else { return nil }
    return document.plainText(phrase.prefix(9))
  }
}

extension Attribution {
  /// Whether the speaker is a person by name.
  func isPerson(in entities: [Entity]) -> Bool {
    guard let tokens = speakerTokens else { return false }
    return entities.contains {
      ($0.kind == .person || $0.kind == .unknown) && tokens.contains($0.tokens.lowerBound)
    }
  }
}
