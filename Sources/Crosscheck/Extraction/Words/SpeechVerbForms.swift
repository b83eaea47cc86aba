/// A verb of speech at its place in a sentence.
struct SpeechVerb {
  let index: Int
  /// Where its auxiliaries begin.
  let start: Int
  let verb: Int
  let form: VerbForm
  let speech: Lexicon.Speech
  /// Whether its sense or what follows shows that it tells of speech.
  let isProven: Bool
  /// Whether what is said stands before it.
  let isBehindQuote: Bool

  var lemma: String { VerbLemmas.lemmas[verb] }
}

/// Who speaks by the form of the verb: bare, passive, before its subject, a participle, `according to`.
extension AttributionReader {
  /// `to say`, `they say`: a base form without auxiliaries, unless it is read aloud or looks like its past.
  func isBare(_ verb: SpeechVerb, in sentence: Sentence) -> Bool {
    let index = verb.index
    return verb.form == .base && verb.start == index && !sense.isReadAloud(index, verb.verb, in: sentence)
      && (verb.lemma != "put" || !verb.isProven || document.word("to", at: index - 1))
      && (!VerbLemmas.unchanging.contains(verb.verb) || !document.word("that", at: index + 1))
  }

  /// `"…," said the chief`: the subject behind the verb.
  func invertedSubject(of verb: SpeechVerb, in sentence: Sentence) -> Range<Int>? {
    guard verb.isBehindQuote, verb.start == verb.index, verb.lemma != "tell" else { return nil }
    let isBesideQuote = sense.isQuoteMark(verb.index - 1)
    guard isBesideQuote || !SpeechVerbSense.needsProof.contains(verb.verb) && verb.lemma != "estimate"
    else { return nil }
    return phrases.invertedSubject(verb.index + 1, in: sentence, behindQuote: isBesideQuote)
  }

  /// `was confirmed by the chief`; `the inquest was told`: of those who sit and listen, what is said there.
  func passive(_ verb: SpeechVerb, in sentence: Sentence) -> Attribution? {
    if verb.lemma == "tell", sense.isSitting(before: verb.start),
      let subject = phrases.subjectBefore(verb.start, in: sentence)
    {
      return said(verb, by: subject, in: sentence)
    }
    return phrases.agent(behind: verb.index, in: sentence).map { said(verb, by: $0) }
  }

  /// `Reuters quoted officials as saying`: who is quoted speaks.
  private func quoted(asSaying index: Int, in sentence: Sentence) -> (speaker: Range<Int>, isTrailing: Bool)?
  {
    guard index > sentence.tokens.lowerBound, document.word("as", at: index - 1) else { return nil }
    let near = max(sentence.tokens.lowerBound, index - 22)..<index - 1
    guard
      let verb = near.last(where: { document.word("quoted", at: $0) || document.word("cited", at: $0) }),
      let speaker = quotedPerson(behind: verb, in: sentence),
      speaker.upperBound <= index
    else { return nil }
    let next = document.token(index + 1)
    let isLast =
      index + 1 >= sentence.tokens.upperBound || next?.mark == .period || next?.mark == .comma
      || sense.isQuoteMark(speaker.lowerBound - 1)
    return (speaker, isLast)
  }

  /// Who is quoted: `quoted officials as saying`, `officials were quoted by the agency as saying`.
  private func quotedPerson(behind verb: Int, in sentence: Sentence) -> Range<Int>? {
    let start = sense.groupStart(verb, in: sentence)
    let isPassive = (start..<verb).contains {
      document.value(of: .verb, at: $0).map { $0 >> 3 == VerbLemmas.be } ?? false
    }
    if isPassive { return phrases.subjectBefore(start, in: sentence) }
    return phrases.phraseAfter(verb + 1, in: sentence).map { phrases.withApposition($0, in: sentence) }
  }

  /// `quoted officials as saying`: the second verb says who speaks.
  func isAsSaying(behind index: Int, in sentence: Sentence) -> Bool {
    let end = min(index + 22, sentence.tokens.upperBound)
    return (index + 1..<max(index + 1, end)).contains {
      document.word("saying", at: $0) && document.word("as", at: $0 - 1)
    }
  }

  /// `As Tams put it, "…"`, `"…," as Tams puts it`: who finds the words.
  func puts(at index: Int, in sentence: Sentence) -> (speaker: Range<Int>, isTrailing: Bool)? {
    guard document.word("it", at: index + 1),
      let subject = phrases.subjectBefore(index, in: sentence),
      document.word("as", at: subject.lowerBound - 1)
    else { return nil }
    return (subject, subject.lowerBound - 1 > sentence.tokens.lowerBound)
  }

  func accordingTo(_ index: Int, _ speech: Lexicon.Speech, in sentence: Sentence) -> Attribution? {
    guard document.word("to", at: index + 1) else { return nil }
    let isTrailing = index > sentence.tokens.lowerBound && !sense.isLedTo(index, in: sentence)
    var phrase = phrases.joinedPhraseAfter(index + 2, in: sentence)
    // 'according to the fire chief, Rolf Tams'
    if isTrailing, let noun = phrase, let last = noun.last, document.is(.officeTitle, at: last) {
      phrase = phrases.withApposition(noun, in: sentence)
    }
    return make(index..<index + 2, "according", speech, phrase, isTrailing: isTrailing)
  }

  /// `telling her`, `saying that`: the sentence's subject speaks.
  func participle(_ verb: SpeechVerb, in sentence: Sentence) -> Attribution? {
    let index = verb.index
    if let quoted = quoted(asSaying: index, in: sentence) {
      return said(verb, by: quoted.speaker, isTrailing: quoted.isTrailing)
    }
    let isBeforeQuote =
      sense.isQuoteMark(index + 1) || document.mark(.comma, at: index + 1) && sense.isQuoteMark(index + 2)
    let isBound = document.word("that", at: index + 1) || isBeforeQuote || verb.lemma == "say"
    if isBeforeQuote, !sense.isNotice(index - 1),
      let subject = phrases.bareSubject(before: index, in: sentence)
    {
      return said(verb, by: subject)
    }
    guard document.mark(.comma, at: index - 1) || isBound || document.word("and", at: index - 1),
      isBeforeQuote && document.word("by", at: index - 1) || !sense.isNounPosition(index),
      !sense.isNotice(index - 1)
    else { return nil }
    let subject =
      phrases.issuer(ofPaperAt: index - 1, in: sentence) ?? phrases.companion(before: index, in: sentence)
      ?? phrases.lastSubject(before: index, in: sentence)
      ?? phrases.clauseSubject(before: index, in: sentence)
    return said(verb, by: subject)
  }
}
