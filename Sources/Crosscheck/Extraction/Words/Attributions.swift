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

  let phrases: SpeakerPhrases
  let sense: SpeechVerbSense
  private let labels: SpeechLabels

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
    let start = sense.groupStart(index, in: sentence)
    if sense.isNoSpeech(index, verb, form) || sense.isLeftUnsaid(start..<index, next: index + 1) {
      return nil
    }
    let isBehindQuote = sense.isBehindSpeech(start, in: sentence)
    let isProven = sense.isProven(index, verb, in: sentence)
    if !isProven, form == .continuous && start == index || isBehindQuote && !sense.isQuoteMark(start - 1) {
      return nil
    }
    return attribution(
      SpeechVerb(
        index: index,
        start: start,
        verb: verb,
        form: form,
        speech: speech,
        isProven: isProven,
        isBehindQuote: isBehindQuote
      ),
      in: sentence
    )
  }

  /// Who is named beside a verb of speech: before it or behind, by its form.
  private func attribution(_ verb: SpeechVerb, in sentence: Sentence) -> Attribution? {
    let (index, start, lemma) = (verb.index, verb.start, verb.lemma)
    if verb.form == .continuous, start == index { return participle(verb, in: sentence) }
    if lemma == "quote" || lemma == "cite", isAsSaying(behind: index, in: sentence) { return nil }
    if lemma == "put", let phrase = puts(at: index, in: sentence) {
      return said(verb, by: phrase.speaker, isTrailing: phrase.isTrailing)
    }
    if isBare(verb, in: sentence) {
      if let heard = phrases.heardSpeaker(before: index, in: sentence) { return said(verb, by: heard) }
      if let fond = phrases.fondSpeaker(before: index, in: sentence) {
        return said(verb, by: fond, in: sentence)
      }
      if phrases.goesOn(toSay: index, in: sentence) {
        return phrases.clauseSubject(before: index, in: sentence).map { said(verb, by: $0) }
      }
      guard sense.isPluralSubject(index - 1) || phrases.hasPluralSubject(index, in: sentence) else {
        return nil
      }
    }
    if verb.form == .third || verb.form == .base, start == index, sense.isNoun(index, verb.verb) {
      return nil
    }
    if let subject = invertedSubject(of: verb, in: sentence) {
      return said(verb, by: subject, isTrailing: true)
    }
    if sense.isPassive(start..<index, verb.form, at: index) { return passive(verb, in: sentence) }
    guard let subject = phrases.subjectBefore(start, in: sentence) else {
      guard verb.isProven else { return nil }
      return phrases.sharedSubject(before: start, in: sentence).map { said(verb, by: $0) }
    }
    guard
      verb.isProven || sense.isBehindQuote(subject, in: sentence)
        || sense.closes(subject, verb.verb, at: index, in: sentence)
    else { return nil }
    return said(verb, by: subject, in: sentence)
  }

  func said(_ verb: SpeechVerb, by phrase: Range<Int>?, isTrailing: Bool = false) -> Attribution {
    make(verb.start..<verb.index + 1, verb.lemma, verb.speech, phrase, isTrailing: isTrailing)
  }

  /// By somebody named before the verb, who may stand behind what is said.
  func said(_ verb: SpeechVerb, by subject: Range<Int>, in sentence: Sentence) -> Attribution {
    said(verb, by: subject, isTrailing: sense.isTrailing(subject, verbEnd: verb.index + 1, in: sentence))
  }

  func make(
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
