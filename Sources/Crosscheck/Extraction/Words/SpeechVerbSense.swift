/// Whether a word that may be a verb of speech is one where it stands, by the words around it.
struct SpeechVerbSense {
  let document: Document
  let marks: QuotationMarks

  /// Verbs that attribute only where a statement or a figure follows: the survey found 40 percent.
  static let needsProof = VerbSet(
    """
    find show record release post call quote answer cite put indicate suggest determine describe believe think testify
    conclude expect agree respond reject dismiss rule hear
    """
  )

  /// Verbs that attribute nothing but quoted words: the mayor hailed it as "a new start".
  static let ofWords = VerbSet(Lexicon.ofQuotedWords + " call continue")

  /// Verbs that are as often done to things as said of them.
  private static let ofThings = VerbSet("find show record release post call quote answer hear")

  /// Verbs that say something only of words or of a clause.
  private static let ofDeeds = VerbSet("agree respond reject dismiss rule")

  /// What reports and events do as well: the rules show it.
  static let ofEvidence = VerbSet("show find indicate suggest reveal")

  private static let point = VerbLemmas.number(of: "point")
  private static let describe = VerbLemmas.number(of: "describe")
  private static let tell = VerbLemmas.number(of: "tell")
  private static let ask = VerbLemmas.number(of: "ask")
  private static let estimate = VerbLemmas.number(of: "estimate")
  private static let put = VerbLemmas.number(of: "put")
  private static let add = VerbLemmas.number(of: "add")
  private static let write = VerbLemmas.number(of: "write")
  private static let read = VerbLemmas.number(of: "read")
  private static let hear = VerbLemmas.number(of: "hear")
  private static let speak = VerbLemmas.number(of: "speak")
  private static let treat = VerbLemmas.number(of: "treat")

  /// `the United States`, `pointed at the door`: no verb, or none of speech.
  func isNoSpeech(_ index: Int, _ verb: Int, _ form: VerbForm) -> Bool {
    // 'the so-called rule', 'a self-described expert'
    if document.mark(.hyphen, at: index - 1), !document.tokens[index].followsSpace,
      document.word("so", at: index - 2) || document.word("self", at: index - 2)
        || document.word("well", at: index - 2)
        || document.word("much", at: index - 2)
    {
      return true
    }
    // 'facts not in dispute', 'of record'
    if form == .base, document.word("in", at: index - 1) || document.word("of", at: index - 1) { return true }
    // 'an estimated 300', 'the reported sale'
    if form == .pastOrParticiple,
      document.is(.determiner, at: index - 1) || document.is(.indefiniteArticle, at: index - 1)
    {
      return !document.word("this", at: index - 1) && !document.word("that", at: index - 1)
    }
    // 'a publicly disclosed flaw'
    if form == .pastOrParticiple, document.token(index - 1)?.ends(in: "ly", of: document.bytes) == true,
      VerbGroupReader(document: document).isAdverb(index - 1),
      document.is(.determiner, at: index - 2) || document.is(.indefiniteArticle, at: index - 2)
    {
      return true
    }
    // 'damage estimated at 50 million'
    if form == .pastOrParticiple, document.word("at", at: index + 1), verb == Self.estimate {
      return true
    }
    if verb == Self.point { return !document.word("out", at: index + 1) }
    if verb == Self.speak { return !document.word("of", at: index + 1) }
    if verb == Self.hear { return form == .continuous || !isSitting(before: index) }
    guard form == .third, VerbLemmas.isNounLike(verb), document.tokens[index].shape.contains(.capitalised)
    else { return false }
    return document.word("states", at: index)
      || !(document.token(index - 1)?.shape.contains(.capitalised) ?? false)
  }

  /// Whether a verb holds nothing but quoted words here: `hailed it as "a start"`, `described the man, 43, as "calm"`,
  /// `told workers to stay`.
  func isOfWords(_ attribution: Attribution) -> Bool {
    guard let verb = VerbLemmas.number(of: attribution.lemma) else { return false }
    if Self.ofWords.contains(verb) { return true }
    if verb == Self.describe {
      return (attribution.speakerTokens?.lowerBound ?? .max) < attribution.verb.lowerBound
    }
    guard verb == Self.tell || verb == Self.ask, !attribution.isTrailing else { return false }
    let behind = attribution.verb.upperBound..<attribution.verb.upperBound + 5
    guard let to = behind.first(where: { document.word("to", at: $0) }) else { return false }
    return document.value(of: .verb, at: to + 1).map { VerbLemmas.split($0).form == .base } ?? false
  }

  /// `"Why?" the widow read`, `The statement read: "…"`: the past of `read`, with the words beside it.
  func isReadAloud(_ index: Int, _ verb: Int, in sentence: Sentence) -> Bool {
    guard verb == Self.read, !document.word("to", at: index - 1), !document.is(.modal, at: index - 1) else {
      return false
    }
    return isQuoteMark(index - 1) || marks.passages(beginningIn: index + 1..<index + 4).first != nil
      || asksBefore(groupStart(index, in: sentence)) || marks.passage(at: index - 4) != nil
      || marks.passage(at: index - 5) != nil
  }

  /// Whether a form that is a noun too is one here.
  func isNoun(_ index: Int, _ verb: Int) -> Bool {
    isNounPosition(index) || VerbLemmas.isNounLike(verb) && isFollowedAsNoun(index)
  }

  /// `a sign saying that`: it is no person who says so.
  func isNotice(_ index: Int) -> Bool {
    document.isOne(of: Self.notices, at: index)
  }

  private static let notices: WordSet = [
    "sign", "letter", "note", "banner", "email", "message", "poster",
    "placard", "placards", "banners", "signs", "shirt", "shirts", "plaque", "inscription", "caption",
    "sticker",
    "leaflet",
  ]

  /// `according to reports`, `a new claim`: a noun that looks like a verb.
  func isNounPosition(_ index: Int) -> Bool {
    let before = index - 1
    return document.is(.determiner, at: before) || document.is(.indefiniteArticle, at: before)
      || document.is(.placePreposition, at: before) || document.is(.possessive, at: before)
      || document.word("by", at: before) || document.word("with", at: before)
      || document.word("on", at: before)
  }

  /// `12,000 public comments on the plan`, `the reports were`: what follows a noun.
  func isFollowedAsNoun(_ index: Int) -> Bool {
    let next = index + 1
    if document.is(.modal, at: next) { return true }
    if document.mark(.colon, at: next), !isQuoteMark(next + 1) { return true }
    if document.word("of", at: next) || document.word("on", at: next) || document.word("from", at: next)
      || document.word("about", at: next) || document.word("by", at: next)
      || document.word("like", at: next) && document.mark(.comma, at: next + 1)
    {
      return true
    }
    return document.isTensed(next)
  }

  /// `did not say why`: a question that stays open.
  func isLeftUnsaid(_ auxiliaries: Range<Int>, next: Int) -> Bool {
    guard auxiliaries.contains(where: { document.is(.negation, at: $0) }) else { return false }
    return document.isOne(of: Self.questions, at: next)
  }

  private static let questions: WordSet = [
    "why", "how", "who", "whether", "if", "what", "when", "where", "which",
  ]

  func isQuoteMark(_ index: Int) -> Bool {
    switch document.token(index)?.mark {
    case .doubleQuote, .openQuote, .closeQuote, .apostrophe, .openSingleQuote, .closeSingleQuote: return true
    default: return false
    }
  }

  /// Whether what follows shows that a verb is one of speech: a clause with `that`, quoted words, a figure.
  func isProven(_ index: Int, _ verb: Int, in sentence: Sentence) -> Bool {
    let end = sentence.tokens.upperBound
    if Self.ofWords.contains(verb) {
      let passage = marks.passages(beginningIn: index + 1..<max(index + 1, min(end, index + 18))).first
      // 'treats the death as "suspicious"'
      if verb == Self.treat {
        return passage.map { document.word("as", at: $0.content.lowerBound - 2) } ?? false
      }
      return passage != nil || verb == Self.read && isReadAloud(index, verb, in: sentence)
    }
    guard Self.needsProof.contains(verb) || verb == Self.add || verb == Self.write else { return true }
    if document.word("that", at: index + 1) || document.word("that", at: index + 2) { return true }
    if verb == Self.add || verb == Self.write { return !addsThing(index, before: end) }
    // 'described him as a quiet member of the choir "who kept to himself"'
    let reach = verb == Self.describe ? 18 : 7
    if (index + 1..<max(index + 1, min(end, index + reach))).contains(where: { marks.passage(at: $0) != nil })
    {
      return true
    }
    // 'responded to 12 calls', 'agreed to a two-year deal', 'rejected it by 12 votes': what is done, and not said.
    if Self.ofDeeds.contains(verb) { return false }
    let near = (index + 1..<max(index + 1, min(end, index + 8))).prefix { !endsPart($0) }
    guard let figure = near.first(where: { document.number(at: $0) != nil }) else { return false }
    if verb == Self.put { return (index + 1..<figure).contains { document.word("at", at: $0) } }
    // 'police found the bodies of two men', 'she posted 16 points': a thing, and nothing that is said of it.
    return !Self.ofThings.contains(verb) || isShare(figure) || governsClause(index, before: end)
  }

  /// `the jury agreed, and it took six years`: what stands behind a comma is not what the verb holds.
  private func endsPart(_ index: Int) -> Bool {
    switch document.tokens[index].mark {
    case .comma, .semicolon, .colon, .period, .emDash, .dash: return true
    default: return false
    }
  }

  /// `Vale added 16 points`, `added a point`, `added to the list`: what is added is no statement, unless a verb follows.
  private func addsThing(_ index: Int, before end: Int) -> Bool {
    let isThing =
      document.word("to", at: index + 1) || document.is(.indefiniteArticle, at: index + 1)
      || (index + 1..<min(end, index + 4)).contains { document.number(at: $0) != nil }
    guard isThing, marks.passages(beginningIn: index + 1..<max(index + 1, end)).isEmpty else { return false }
    return !governsClause(index, before: end)
  }

  /// `40 percent`, `two thirds of`: surveys find such.
  private func isShare(_ figure: Int) -> Bool {
    (figure..<figure + 4).contains {
      document.is(.percentWord, at: $0) && !document.word("points", at: $0) || document.mark(.percent, at: $0)
        || document.is(.fraction, at: $0)
    } || document.word("in", at: figure + 1) && document.number(at: figure + 2) != nil
  }

  /// Whether a verb with a tense follows before anything ends the clause.
  private func governsClause(_ index: Int, before end: Int) -> Bool {
    var next = index + 1
    while next < min(end, index + 16) {
      let token = document.tokens[next]
      if token.form == .mark, token.mark != .hyphen, token.mark != .currency, token.mark != .percent {
        return false
      }
      if document.is(.opener, at: next) || document.is(.joint, at: next) { return false }
      if document.isTensed(next), !isCounted(next) { return true }
      next += 1
    }
    return false
  }

  /// `six rebounds`, `two assists`: behind a number a form in -s is a plural.
  private func isCounted(_ index: Int) -> Bool {
    guard let before = document.token(index - 1), before.form == .digits || before.number >= 0 else {
      return false
    }
    return document.value(of: .verb, at: index).map { VerbLemmas.split($0).form == .third } ?? false
  }

  /// `was put by the union at 200`, `the $184 million reported by the paper`: who speaks stands behind.
  func isPassive(_ auxiliaries: Range<Int>, _ form: VerbForm, at index: Int) -> Bool {
    // '…, she said by telephone'
    if form == .pastOrParticiple, document.word("by", at: index + 1),
      !document.isOne(of: Self.means, at: index + 2)
    {
      return true
    }
    guard form == .pastOrParticiple || form == .participle else { return false }
    return auxiliaries.contains {
      document.value(of: .verb, at: $0).map { $0 >> 3 == VerbLemmas.be } ?? false
    }
  }

  private static let means: WordSet = [
    "telephone", "phone", "email", "text", "letter", "fax", "video", "radio", "satellite", "mail",
    "way",
  ]

  /// The first token of a verb with its auxiliaries and adverbs before it.
  func groupStart(_ index: Int, in sentence: Sentence) -> Int {
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
  func isBehindSpeech(_ index: Int, in sentence: Sentence) -> Bool {
    guard index > 0 else { return false }
    switch document.tokens[index - 1].mark {
    case .comma, .doubleQuote, .closeQuote, .apostrophe, .closeSingleQuote, .question, .exclamation, .emDash,
      .dash:
      return true
    default: return false
    }
  }

  func isPluralSubject(_ index: Int) -> Bool {
    VerbGroupReader(document: document).isPronounSubject(index) || document.word("police", at: index)
      || (document.token(index).map {
        document.bytes[$0.range].last == 0x73 && $0.form == .word && !$0.is(.stopword)
      } ?? false)
  }

  /// Who speaks in a word that nothing belongs to.
  static func isPronoun(_ index: Int, in document: Document) -> Bool {
    document.is(.speakingPronoun, at: index) && !document.word("who", at: index)
  }
}
