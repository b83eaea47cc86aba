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

  /// The attributions, each with its sentence's verbs known.
  func attributions(_ landmarks: Landmarks) -> [Attribution] {
    var found: [Attribution] = []
    var focus = PersonFocus(document: document, entities: entities, marks: marks)
    for sentence in document.sentences {
      let first = found.count
      let label = label(of: sentence)
      if let label, !label.isTrailing { found.append(label) }
      var next = landmarks.next(.speech, from: sentence.tokens.lowerBound, before: sentence.tokens.upperBound)
      while next < sentence.tokens.upperBound {
        let index = next
        next = landmarks.next(.speech, from: index + 1, before: sentence.tokens.upperBound)
        guard var attribution = attribution(at: index, in: sentence) else { continue }
        attribution.isOfWords =
          VerbLemmas.number(of: attribution.lemma).map(SpeechVerbSense.ofWords.contains) ?? false
        if attribution.isPronoun, let pronoun = attribution.speakerTokens?.first {
          let named = named(before: pronoun, found[first...], in: sentence)
          attribution.speaker = named ?? focus.speaker(for: pronoun, in: sentence)
        }
        found.append(attribution)
      }
      if let label, label.isTrailing { found.append(label) }
      focus.take(sentence, found[first...])
    }
    return found
  }

  /// `Police: 5 hurt`, as if they said so.
  private func label(of sentence: Sentence) -> Attribution? {
    guard let label = labels.label(of: sentence) else { return nil }
    return make(label.mark..<label.mark + 1, "say", .asserts, label.speaker, isTrailing: label.isTrailing)
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
    if !isProven, form == .continuous || isQuoteBefore && !sense.isQuoteMark(start - 1) { return nil }
    func said(by phrase: Range<Int>, isTrailing: Bool = false) -> Attribution {
      make(start..<index + 1, lemma, speech, phrase, isTrailing: isTrailing)
    }
    if form == .continuous { return participle(at: index, lemma, speech, in: sentence) }
    if form == .base, start == index {
      if let heard = phrases.heardSpeaker(before: index, in: sentence) { return said(by: heard) }
      // 'went on to say'
      if document.word("to", at: index - 1), document.word("on", at: index - 2) {
        return phrases.clauseSubject(before: index, in: sentence).map { said(by: $0) }
      }
      guard sense.isPluralSubject(index - 1) || phrases.hasPluralSubject(index, in: sentence) else {
        return nil
      }
    }
    if form == .third || form == .base, start == index, sense.isNoun(index, verb) { return nil }
    if isQuoteBefore, start == index, lemma != "tell",
      let phrase = phrases.invertedSubject(
        index + 1,
        in: sentence,
        behindQuote: sense.isQuoteMark(index - 1)
      )
    {
      return said(by: phrase, isTrailing: true)
    }
    if sense.isPassive(start..<index, form, at: index) {
      return phrases.agent(behind: index, in: sentence).map { said(by: $0) }
    }
    guard
      let subject = phrases.subjectBefore(start, in: sentence)
        ?? (isProven ? phrases.sharedSubject(before: start, in: sentence) : nil),
      isProven || isBehindQuote(subject, in: sentence)
    else { return nil }
    return said(by: subject, isTrailing: isTrailing(subject, verbEnd: index + 1, in: sentence))
  }

  /// `Reuters quoted officials as saying`: who is quoted speaks.
  private func quoted(asSaying index: Int, in sentence: Sentence) -> (speaker: Range<Int>, isTrailing: Bool)?
  {
    guard index > sentence.tokens.lowerBound, document.word("as", at: index - 1) else { return nil }
    let near = max(sentence.tokens.lowerBound, index - 12)..<index - 1
    guard
      let verb = near.last(where: { document.word("quoted", at: $0) || document.word("cited", at: $0) }),
      let speaker = phrases.phraseAfter(verb + 1, in: sentence), speaker.upperBound <= index
    else { return nil }
    let next = document.token(index + 1)
    let isLast = index + 1 >= sentence.tokens.upperBound || next?.mark == .period || next?.mark == .comma
    return (speaker, isLast)
  }

  private func accordingTo(_ index: Int, _ speech: Lexicon.Speech, in sentence: Sentence) -> Attribution? {
    guard document.word("to", at: index + 1) else { return nil }
    return make(
      index..<index + 2,
      "according",
      speech,
      phrases.joinedPhraseAfter(index + 2, in: sentence),
      isTrailing: index > sentence.tokens.lowerBound
    )
  }

  /// `telling her`, `saying that`: the sentence's subject speaks.
  private func participle(at index: Int, _ lemma: String, _ speech: Lexicon.Speech, in sentence: Sentence)
    -> Attribution?
  {
    if let quoted = quoted(asSaying: index, in: sentence) {
      return make(index..<index + 1, lemma, speech, quoted.speaker, isTrailing: quoted.isTrailing)
    }
    let isBound = document.word("that", at: index + 1) || sense.isQuoteMark(index + 1) || lemma == "say"
    guard document.mark(.comma, at: index - 1) || isBound || document.word("and", at: index - 1),
      !sense.isNounPosition(index), !sense.isNotice(index - 1)
    else { return nil }
    let subject =
      phrases.companion(before: index, in: sentence) ?? phrases.clauseSubject(before: index, in: sentence)
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
    let isPronoun = phrase.map { $0.count == 1 && sense.isPersonalPronoun($0.lowerBound) } ?? false
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

  /// Whether quoted words end before the subject, as in `"It is over," Tams yelled`.
  private func isBehindQuote(_ subject: Range<Int>, in sentence: Sentence) -> Bool {
    sense.isQuoteMark(subject.lowerBound - 1)
      && (subject.lowerBound > sentence.tokens.lowerBound || asksBefore(subject.lowerBound))
  }

  /// Whether a question or a cry was quoted directly before.
  private func asksBefore(_ index: Int) -> Bool {
    document.mark(.question, at: index - 2) || document.mark(.exclamation, at: index - 2)
  }

  /// Whether the attribution closes what was said before it, as in `12 people died, police said`.
  private func isTrailing(_ subject: Range<Int>, verbEnd: Int, in sentence: Sentence) -> Bool {
    guard subject.lowerBound > sentence.tokens.lowerBound else {
      // “Why not?” Tams asked: the capital begins no sentence.
      return sense.isQuoteMark(subject.lowerBound - 1)
        && asksBefore(subject.lowerBound)
    }
    let before = document.tokens[subject.lowerBound - 1]
    guard
      before.mark == .comma || before.mark == .doubleQuote || before.mark == .closeQuote
        || before.mark == .apostrophe
        || before.mark == .closeSingleQuote
    else { return false }
    guard let next = document.token(verbEnd), verbEnd < sentence.tokens.upperBound else { return true }
    // “…,” a witness told the paper: behind a quotation whatever follows the verb.
    if before.mark != .comma { return !document.word("that", at: verbEnd) }
    if next.form == .mark { return true }
    // 'However, Tams said on Monday that 12 had died': what is said comes yet.
    guard isStatement(sentence.tokens.lowerBound..<subject.lowerBound),
      !(verbEnd..<min(sentence.tokens.upperBound, verbEnd + 6)).contains(where: {
        document.word("that", at: $0)
      })
    else { return false }
    if next.is(.dayReference) || next.is(.dayPart) || next.is(.timeAdverb) { return true }
    return next.is(.weekday) || next.is(.placePreposition)
      || document.isOne(of: Self.settings, at: verbEnd)
  }

  /// Whether a verb with a tense stands in a stretch, so that it may be what was said.
  private func isStatement(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      guard marks.passage(at: $0) == nil else { return true }
      if document.is(.modal, at: $0) { return true }
      guard let value = document.value(of: .verb, at: $0), !document.tokens[$0].shape.contains(.capitalised)
      else {
        return false
      }
      let (verb, form) = VerbLemmas.split(value)
      return verb <= VerbLemmas.do && form != .continuous || form == .past || form == .pastOrParticiple
        || form == .third && !VerbLemmas.isNounLike(verb)
    }
  }

  /// What tells when, where and how something was said, and not what.
  private static let settings: WordSet = [
    "as", "after", "during", "on", "before", "by", "yesterday", "here", "when", "while", "late", "early",
    "earlier",
    "later", "recently", "through", "via", "about", "of", "adding", "citing", "without", "shortly", "again",
  ]
}

extension Attribution {
  /// Whether the speaker is a person by name.
  func isPerson(in entities: [Entity]) -> Bool {
    guard let tokens = speakerTokens else { return false }
    return entities.beginning(in: tokens).contains {
      entities[$0].kind == .person || entities[$0].kind == .unknown
    }
  }
}
