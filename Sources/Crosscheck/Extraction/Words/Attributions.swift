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

  private let phrases: SpeakerPhrases

  init(document: Document, entities: [Entity], lookup: EntityLookup, marks: QuotationMarks) {
    self.document = document
    self.entities = entities
    self.marks = marks
    phrases = SpeakerPhrases(document: document, entities: entities, lookup: lookup, marks: marks)
  }

  /// The attributions, each with its sentence's verbs known.
  func attributions(_ landmarks: Landmarks) -> [Attribution] {
    var found: [Attribution] = []
    var focus = PersonFocus(document: document, entities: entities, marks: marks)
    for sentence in document.sentences {
      let first = found.count
      var next = landmarks.next(.speech, from: sentence.tokens.lowerBound, before: sentence.tokens.upperBound)
      while next < sentence.tokens.upperBound {
        let index = next
        next = landmarks.next(.speech, from: index + 1, before: sentence.tokens.upperBound)
        guard var attribution = attribution(at: index, in: sentence) else { continue }
        if attribution.isPronoun, let pronoun = attribution.speakerTokens?.first {
          attribution.speaker = focus.speaker(for: pronoun, in: sentence)
        }
        found.append(attribution)
      }
      focus.take(sentence, found[first...])
    }
    return found
  }

  private func attribution(at index: Int, in sentence: Sentence) -> Attribution? {
    guard let speech = document.value(of: .speechVerb, at: index).flatMap(Lexicon.Speech.init) else {
      return nil
    }
    if document.word("according", at: index) {
      guard document.word("to", at: index + 1) else { return nil }
      let phrase = phrases.phraseAfter(index + 2, in: sentence)
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
    if Self.needsProof.contains(verb), !reportsFigure(index, in: sentence) { return nil }
    if form == .continuous { return participle(at: index, lemma, speech, in: sentence) }
    if form == .base, start == index {
      if let heard = phrases.heardSpeaker(before: index, in: sentence) {
        return make(index..<index + 1, lemma, speech, heard, isTrailing: false)
      }
      if !isPluralSubject(index - 1) { return nil }
    }
    if form == .third || form == .base, start == index, isNounPosition(index) { return nil }
    if isQuoteBefore, start == index, lemma != "tell",
      let phrase = phrases.invertedSubject(index + 1, in: sentence, behindQuote: isQuoteMark(index - 1))
    {
      return make(start..<index + 1, lemma, speech, phrase, isTrailing: true)
    }
    if isPassive(start..<index, form) {
      return phrases.agent(behind: index, in: sentence).flatMap {
        make(start..<index + 1, lemma, speech, $0, isTrailing: false)
      }
    }
    guard let subject = phrases.subjectBefore(start, in: sentence) else { return nil }
    let isTrailing = isTrailing(subject, verbEnd: index + 1, in: sentence)
    return make(start..<index + 1, lemma, speech, subject, isTrailing: isTrailing)
  }

  /// `telling her`, `saying that`: the sentence's subject speaks.
  private func participle(at index: Int, _ lemma: String, _ speech: Lexicon.Speech, in sentence: Sentence)
    -> Attribution?
  {
    let isBound = document.word("that", at: index + 1) || isQuoteMark(index + 1)
    guard document.mark(.comma, at: index - 1) || isBound || document.word("and", at: index - 1),
      !isNounPosition(index), !isNounPosition(index - 1)
    else { return nil }
    let subject = phrases.clauseSubject(before: index, in: sentence)
    return make(index..<index + 1, lemma, speech, subject, isTrailing: false)
  }

  /// `according to reports`, `a new claim`: a noun that looks like a verb.
  private func isNounPosition(_ index: Int) -> Bool {
    let before = index - 1
    return document.is(.determiner, at: before) || document.is(.indefiniteArticle, at: before)
      || document.is(.placePreposition, at: before) || document.is(.possessive, at: before)
      || document.word("by", at: before) || document.word("with", at: before)
      || document.word("on", at: before)
  }

  private func isQuoteMark(_ index: Int) -> Bool {
    switch document.token(index)?.mark {
    case .doubleQuote, .openQuote, .closeQuote, .apostrophe, .openSingleQuote, .closeSingleQuote: return true
    default: return false
    }
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
      speaker: isPronoun ? nil : phrase.flatMap(phrases.speaker),
      isPronoun: isPronoun,
      isTrailing: isTrailing
    )
  }

  /// Verbs that attribute only where a statement or a figure follows: the survey found 40 percent.
  private static let needsProof = VerbSet(
    "find show record release post call quote answer cite put indicate suggest determine describe believe think testify"
  )

  private func reportsFigure(_ index: Int, in sentence: Sentence) -> Bool {
    if document.word("that", at: index + 1) || document.word("that", at: index + 2) { return true }
    let end = sentence.tokens.upperBound
    if (index + 1..<max(index + 1, min(end, index + 7))).contains(where: { marks.passage(at: $0) != nil }) {
      return true
    }
    return (index + 1..<max(index + 1, min(end, index + 8))).contains { document.number(at: $0) != nil }
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
    // “…,” a witness told the paper: behind a quotation whatever follows the verb.
    if before.mark != .comma { return !document.word("that", at: verbEnd) }
    if next.is(.dayReference) { return true }
    return next.form == .mark || next.is(.weekday) || next.is(.placePreposition)
      || document.word("as", at: verbEnd)
      || document.word("after", at: verbEnd) || document.word("during", at: verbEnd)
      || document.word("on", at: verbEnd)
      || document.word("before", at: verbEnd) || document.word("by", at: verbEnd)
      || document.word("yesterday", at: verbEnd)
  }

  private func isPersonalPronoun(_ index: Int) -> Bool {
    document.is(.speakingPronoun, at: index)
  }

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
