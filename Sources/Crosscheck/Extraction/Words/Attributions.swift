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
  private let labels: SpeechLabels

  init(document: Document, entities: [Entity], lookup: EntityLookup, marks: QuotationMarks) {
    self.document = document
    self.entities = entities
    self.marks = marks
    labels = SpeechLabels(document: document, entities: entities, lookup: lookup)
    phrases = SpeakerPhrases(document: document, entities: entities, lookup: lookup, marks: marks)
  }

  /// The attributions, each with its sentence's verbs known.
  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    var focus = PersonFocus(document: document, entities: entities, marks: marks)
    for sentence in document.sentences {
      let first = found.count
      if let label = label(of: sentence), !label.isTrailing { found.append(label) }
      for index in sentence.tokens where document.tokens[index].is(.speechVerb) {
        guard var attribution = attribution(at: index, in: sentence) else { continue }
        if attribution.isPronoun, let pronoun = attribution.speakerTokens?.first {
          let named = named(before: pronoun, found[first...], in: sentence)
          attribution.speaker = named ?? focus.speaker(for: pronoun, in: sentence)
        }
        found.append(attribution)
      }
      if let label = label(of: sentence), label.isTrailing { found.append(label) }
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
    if document.word("according", at: index) {
      guard document.word("to", at: index + 1) else { return nil }
      let phrase = phrases.joinedPhraseAfter(index + 2, in: sentence)
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
    let isProven = !Self.needsProof.contains(lemma) || reportsFigure(index, in: sentence)
    if !isProven, form == .continuous || isQuoteBefore && !isQuoteMark(start - 1) { return nil }
    if form == .continuous { return participle(at: index, lemma, speech, in: sentence) }
    if form == .base, start == index {
      if let heard = phrases.heardSpeaker(before: index, in: sentence) {
        return make(index..<index + 1, lemma, speech, heard, isTrailing: false)
      }
      // 'went on to say'
      if document.word("to", at: index - 1), document.word("on", at: index - 2) {
        let subject = phrases.clauseSubject(before: index, in: sentence)
        return make(index..<index + 1, lemma, speech, subject, isTrailing: false)
      }
      if !isPluralSubject(index - 1) { return nil }
    }
    if form == .third || form == .base, start == index,
      isNounPosition(index) || VerbLemmas.isNounLike(verb) && isFollowedAsNoun(index)
    {
      return nil
    }
    if isLeftUnsaid(start..<index, next: index + 1) { return nil }
    if isQuoteBefore, start == index, lemma != "tell",
      let phrase = phrases.invertedSubject(index + 1, in: sentence, behindQuote: isQuoteMark(index - 1))
    {
      return make(start..<index + 1, lemma, speech, phrase, isTrailing: true)
    }
    // 'the $184 million reported by the paper'
    let isPassive = isPassive(start..<index, form) || form == .pastOrParticiple && document.word("by", at: index + 1)
    if isPassive {
      return phrases.agent(behind: index, in: sentence).flatMap {
        make(start..<index + 1, lemma, speech, $0, isTrailing: false)
      }
    }
    guard let subject = phrases.subjectBefore(start, in: sentence) else { return nil }
    if !isProven, !isQuoteMark(subject.lowerBound - 1) { return nil }
    let isTrailing = isTrailing(subject, verbEnd: index + 1, in: sentence)
    return make(start..<index + 1, lemma, speech, subject, isTrailing: isTrailing)
  }

  /// `telling her`, `saying that`: the sentence's subject speaks.
  private func participle(at index: Int, _ lemma: String, _ speech: Lexicon.Speech, in sentence: Sentence)
    -> Attribution?
  {
    let isBound = document.word("that", at: index + 1) || isQuoteMark(index + 1) || lemma == "say"
    guard document.mark(.comma, at: index - 1) || isBound || document.word("and", at: index - 1),
      !isNounPosition(index), !isNotice(index - 1)
    else { return nil }
    let subject = phrases.clauseSubject(before: index, in: sentence)
    return make(index..<index + 1, lemma, speech, subject, isTrailing: false)
  }

  /// `a sign saying that`: it is no person who says so.
  private func isNotice(_ index: Int) -> Bool {
    document.word("sign", at: index) || document.word("letter", at: index) || document.word("note", at: index)
      || document.word("banner", at: index) || document.word("email", at: index)
      || document.word("message", at: index) || document.word("poster", at: index)
  }

  /// `according to reports`, `a new claim`: a noun that looks like a verb.
  private func isNounPosition(_ index: Int) -> Bool {
    let before = index - 1
    return document.is(.determiner, at: before) || document.is(.indefiniteArticle, at: before)
      || document.is(.placePreposition, at: before) || document.is(.possessive, at: before)
      || document.word("by", at: before) || document.word("with", at: before)
      || document.word("on", at: before)
  }

  /// `235,000 public comments on the change`, `the reports were`: what follows a noun.
  private func isFollowedAsNoun(_ index: Int) -> Bool {
    let next = index + 1
    if document.is(.modal, at: next) { return true }
    if document.mark(.colon, at: next), !isQuoteMark(next + 1) { return true }
    if document.word("of", at: next) || document.word("on", at: next) || document.word("from", at: next)
      || document.word("about", at: next) || document.word("by", at: next)
    {
      return true
    }
    guard let value = document.value(of: .verb, at: next) else { return false }
    let (verb, form) = VerbLemmas.split(value)
    return verb <= VerbLemmas.do || form == .past || form == .pastOrParticiple && !VerbLemmas.isNounLike(verb)
  }

  /// `did not say why`: a question that stays open.
  private func isLeftUnsaid(_ auxiliaries: Range<Int>, next: Int) -> Bool {
    guard auxiliaries.contains(where: { document.is(.negation, at: $0) }) else { return false }
    return document.word("why", at: next) || document.word("how", at: next) || document.word("who", at: next)
      || document.word("whether", at: next) || document.word("if", at: next)
      || document.word("what", at: next)
      || document.word("when", at: next) || document.word("where", at: next)
      || document.word("which", at: next)
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
  static let needsProof = Set(
    VerbLemmas.list(
      "find show record release post call quote answer cite put indicate suggest determine describe believe think testify conclude expect"
    )
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
    document.word("he", at: index) || document.word("she", at: index) || document.word("i", at: index)
      || document.word("they", at: index) || document.word("it", at: index) || document.word("we", at: index)
      || document.word("who", at: index)
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
