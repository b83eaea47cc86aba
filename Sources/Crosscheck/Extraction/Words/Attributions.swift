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
  /// Whether nothing but quoted words is attributed: `hailed it as "a new start"`.
  var isOfWords = false
}

/// Finds the attributions of a text in order.
struct AttributionReader {
  let document: Document
  let entities: [Entity]
  let marks: QuotationMarks

  private let phrases: SpeakerPhrases
  private let labels: SpeechLabels
  private let sense: SpeechVerbSense

  init(document: Document, entities: [Entity], lookup: EntityLookup, marks: QuotationMarks) {
    self.document = document
    self.entities = entities
    self.marks = marks
    sense = SpeechVerbSense(document: document, marks: marks)
    labels = SpeechLabels(document: document, entities: entities, lookup: lookup)
    phrases = SpeakerPhrases(document: document, entities: entities, lookup: lookup, marks: marks)
  }

  /// The attributions, each with its sentence's verbs known; and who holds the offices that are told of subjects: to follow
  /// the people of a text once more for those was a thirtieth of what its facts took.
  func attributions(_ landmarks: Landmarks, _ offices: [OfficesOfSubjects.Told]) -> (
    attributions: [Attribution], holders: [(phrase: Range<Int>, holder: String)]
  ) {
    var found: [Attribution] = []
    var holders: [(phrase: Range<Int>, holder: String)] = []
    var office = 0
    var focus = PersonFocus(document: document, entities: entities, marks: marks, landmarks: landmarks)
    for (number, sentence) in document.sentences.enumerated() {
      while office < offices.count, offices[office].sentence == number {
        switch offices[office].subject {
        case .name(let name): holders.append((offices[office].phrase, name))
        case .pronoun(let pronoun):
          let holder = focus.speaker(for: pronoun, in: sentence)
          if let holder { holders.append((offices[office].phrase, holder)) }
        }
        office += 1
      }
      let first = found.count
      let label = label(of: sentence, landmarks)
      if let label, !label.isTrailing { found.append(label) }
      var next = landmarks.next(.speech, from: sentence.tokens.lowerBound, before: sentence.tokens.upperBound)
      while next < sentence.tokens.upperBound {
        let index = next
        next = landmarks.next(.speech, from: index + 1, before: sentence.tokens.upperBound)
        guard var attribution = attribution(at: index, in: sentence) else { continue }
        attribution.isOfWords = sense.isOfWords(attribution)
        if attribution.isPronoun, let pronoun = attribution.speakerTokens?.first {
          attribution.speaker =
            named(before: pronoun, found[first...], in: sentence)
            ?? paper(before: pronoun, in: sentence)
            ?? body(before: pronoun, in: sentence)
            ?? focus.speaker(for: pronoun, in: sentence, behind: found[first...].last)
            ?? spokenBefore(pronoun, found[first...])
        }
        found.append(attribution)
      }
      if first == found.count, let colon = colon(in: sentence, landmarks, focus) { found.append(colon) }
      if let label, label.isTrailing { found.append(label) }
      focus.take(sentence, found[first...])
    }
    return (found, holders)
  }

  /// `Police: 5 hurt`, as if they said so.
  private func label(of sentence: Sentence, _ landmarks: Landmarks) -> Attribution? {
    guard let label = labels.label(of: sentence, landmarks) else { return nil }
    return make(label.mark..<label.mark + 1, "say", .asserts, label.speaker, isTrailing: label.isTrailing)
  }

  /// `She had a ready answer: "…"`, `… such as the prophetic Rolf Tams: "…"`: a colon before quoted words does for a verb
  /// of speech, where it is clear who has them.
  private func colon(in sentence: Sentence, _ landmarks: Landmarks, _ focus: PersonFocus) -> Attribution? {
    let end = sentence.tokens.upperBound
    let mark = landmarks.next(.colon, from: min(sentence.tokens.lowerBound + 2, end), before: end)
    guard mark < end, marks.passage(at: mark) == nil,
      marks.passages(beginningIn: mark + 1..<mark + 3).first.map({ $0.content.count > 2 }) ?? false
    else { return nil }
    if let name = phrases.nameEnding(before: mark), entities[name].kind == .person {
      return make(mark..<mark + 1, "say", .asserts, entities[name].tokens, isTrailing: false)
    }
    guard let subject = phrases.clauseSubject(before: mark, in: sentence) else { return nil }
    var attribution = make(mark..<mark + 1, "say", .asserts, subject, isTrailing: false)
    guard attribution.isPronoun else {
      return focus.isSomebody(attribution) || attribution.isPerson(in: entities)
        || phrases.issuer(ofPaperAt: mark - 1, in: sentence) != nil ? attribution : nil
    }
    let isSomebody =
      document.word("he", at: subject.lowerBound) || document.word("she", at: subject.lowerBound)
    guard isSomebody, let speaker = focus.speaker(for: subject.lowerBound, in: sentence) else { return nil }
    attribution.speaker = speaker
    return attribution
  }

  /// `said an official, who added that`: who spoke before, or the noun that `who` stands beside.
  private func named(before who: Int, _ found: ArraySlice<Attribution>, in sentence: Sentence) -> String? {
    guard document.word("who", at: who), let phrase = phrases.antecedent(of: who, in: sentence) else {
      return nil
    }
    if let last = found.last, let end = last.speakerTokens?.upperBound, end <= phrase.upperBound,
      !(end..<phrase.upperBound).contains(where: { document.tokens[$0].form == .mark })
    {
      return last.speaker
    }
    return phrases.speaker(phrase)
  }

  private func attribution(at index: Int, in sentence: Sentence) -> Attribution? {
    guard let speech = document.value(of: .speechVerb, at: index).flatMap(Lexicon.Speech.init) else {
      return nil
    }
    if document.word("according", at: index) { return accordingTo(index, speech, in: sentence) }
    guard marks.passage(at: index) == nil, let value = document.value(of: .verb, at: index) else {
      return nil
    }
    let (verb, form) = VerbLemmas.split(value)
    let lemma = VerbLemmas.lemmas[verb]
    let start = sense.groupStart(index, in: sentence)
    if sense.isNoSpeech(index, verb, form) || sense.isLeftUnsaid(start..<index, next: index + 1) {
      return nil
    }
    let isQuoteBefore = sense.isBehindSpeech(start, in: sentence)
    let isProven = sense.isProven(index, verb, in: sentence)
    if !isProven, form == .continuous && start == index || isQuoteBefore && !sense.isQuoteMark(start - 1) {
      return nil
    }
    func said(by phrase: Range<Int>, isTrailing: Bool = false) -> Attribution {
      make(start..<index + 1, lemma, speech, phrase, isTrailing: isTrailing)
    }
    if form == .continuous, start == index { return participle(at: index, lemma, speech, in: sentence) }
    if lemma == "quote" || lemma == "cite", isAsSaying(behind: index, in: sentence) { return nil }
    if lemma == "put", let phrase = puts(at: index, in: sentence) {
      return said(by: phrase.speaker, isTrailing: phrase.isTrailing)
    }
    if form == .base, start == index, !sense.isReadAloud(index, verb, in: sentence),
      lemma != "put" || !isProven || document.word("to", at: index - 1),
      !VerbLemmas.unchanging.contains(verb) || !document.word("that", at: index + 1)
    {
      if let heard = phrases.heardSpeaker(before: index, in: sentence) { return said(by: heard) }
      if let fond = phrases.fondSpeaker(before: index, in: sentence) {
        return said(by: fond, isTrailing: sense.isTrailing(fond, verbEnd: index + 1, in: sentence))
      }
      if phrases.goesOn(toSay: index, in: sentence) {
        return phrases.clauseSubject(before: index, in: sentence).map { said(by: $0) }
      }
      guard sense.isPluralSubject(index - 1) || phrases.hasPluralSubject(index, in: sentence) else {
        return nil
      }
    }
    if form == .third || form == .base, start == index, sense.isNoun(index, verb) { return nil }
    if isQuoteBefore, start == index, lemma != "tell",
      sense.isQuoteMark(index - 1) || !SpeechVerbSense.needsProof.contains(verb) && lemma != "estimate",
      let phrase = phrases.invertedSubject(
        index + 1,
        in: sentence,
        behindQuote: sense.isQuoteMark(index - 1)
      )
    {
      return said(by: phrase, isTrailing: true)
    }
    if sense.isPassive(start..<index, form, at: index) {
      if lemma == "tell", sense.isSitting(before: start),
        let subject = phrases.subjectBefore(start, in: sentence)
      {
        return said(by: subject, isTrailing: sense.isTrailing(subject, verbEnd: index + 1, in: sentence))
      }
      return phrases.agent(behind: index, in: sentence).map { said(by: $0) }
    }
    guard let subject = phrases.subjectBefore(start, in: sentence) else {
      return isProven ? phrases.sharedSubject(before: start, in: sentence).map { said(by: $0) } : nil
    }
    guard
      isProven || sense.isBehindQuote(subject, in: sentence)
        || sense.closes(subject, verb, at: index, in: sentence)
    else { return nil }
    return said(by: subject, isTrailing: sense.isTrailing(subject, verbEnd: index + 1, in: sentence))
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
  private func isAsSaying(behind index: Int, in sentence: Sentence) -> Bool {
    let end = min(index + 22, sentence.tokens.upperBound)
    return (index + 1..<max(index + 1, end)).contains {
      document.word("saying", at: $0) && document.word("as", at: $0 - 1)
    }
  }

  /// `As Tams put it, "…"`, `"…," as Tams puts it`: who finds the words.
  private func puts(at index: Int, in sentence: Sentence) -> (speaker: Range<Int>, isTrailing: Bool)? {
    guard document.word("it", at: index + 1),
      let subject = phrases.subjectBefore(index, in: sentence),
      document.word("as", at: subject.lowerBound - 1)
    else { return nil }
    return (subject, subject.lowerBound - 1 > sentence.tokens.lowerBound)
  }

  private func accordingTo(_ index: Int, _ speech: Lexicon.Speech, in sentence: Sentence) -> Attribution? {
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
  private func participle(at index: Int, _ lemma: String, _ speech: Lexicon.Speech, in sentence: Sentence)
    -> Attribution?
  {
    if let quoted = quoted(asSaying: index, in: sentence) {
      return make(index..<index + 1, lemma, speech, quoted.speaker, isTrailing: quoted.isTrailing)
    }
    let isBeforeQuote =
      sense.isQuoteMark(index + 1) || document.mark(.comma, at: index + 1) && sense.isQuoteMark(index + 2)
    let isBound = document.word("that", at: index + 1) || isBeforeQuote || lemma == "say"
    if isBeforeQuote, !sense.isNotice(index - 1),
      let subject = phrases.bareSubject(before: index, in: sentence)
    {
      return make(index..<index + 1, lemma, speech, subject, isTrailing: false)
    }
    guard document.mark(.comma, at: index - 1) || isBound || document.word("and", at: index - 1),
      isBeforeQuote && document.word("by", at: index - 1) || !sense.isNounPosition(index),
      !sense.isNotice(index - 1)
    else { return nil }
    let subject =
      phrases.issuer(ofPaperAt: index - 1, in: sentence) ?? phrases.companion(before: index, in: sentence)
      ?? phrases.lastSubject(before: index, in: sentence)
      ?? phrases.clauseSubject(before: index, in: sentence)
    return make(index..<index + 1, lemma, speech, subject, isTrailing: false)
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
    let isPronoun = phrase.map { $0.count == 1 && document.is(.speakingPronoun, at: $0.lowerBound) } ?? false
    return Attribution(
      verb: verb,
      lemma: lemma,
      speech: speech,
      speakerTokens: phrase,
      speaker: isPronoun ? nil : phrase.flatMap(phrases.speaker),
      isPronoun: isPronoun,
      isTrailing: isTrailing
    )
  }
}
