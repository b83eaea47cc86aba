/// Whether a past verb is the time's own, so that it is over however far back: `He left in May`, `In April, the firm agreed`.
///
/// Another past verb near by tells less: "He said he would choose by May", "did not exclude a cut on 9 June".
enum PlainPast {
  /// How far behind a time that opens its sentence the verb may stand.
  private static let reach = 8

  /// Whether the verb right before the time, or the first one behind a time that opens its sentence, is a plain past form.
  static func tells(of time: Range<Int>, in document: Document) -> Bool {
    var lead = time.lowerBound - 1
    if document.is(.determiner, at: lead) { lead -= 1 }
    let isLed = document.is(.timePreposition, at: lead)
    // `From May`, `by 3 May`, `until June`: where something ends or begins.
    if isLed, !document.word("in", at: lead), !document.word("on", at: lead),
      !document.word("since", at: lead)
    {
      return false
    }
    let verb = isLed ? lead - 1 : lead
    if isPlain(verb, in: document) { return !isWished(verb, in: document) && !isOfNoun(time, in: document) }
    let sentence = document.sentences[document.sentenceIndex(ofToken: time.lowerBound)].tokens
    return verb < sentence.lowerBound && isLed && opens(with: time, until: sentence.upperBound, in: document)
  }

  /// `In April, the firm agreed`, `On April 2 the plant burned down`.
  private static func opens(with time: Range<Int>, until end: Int, in document: Document) -> Bool {
    let start = document.mark(.comma, at: time.upperBound) ? time.upperBound + 1 : time.upperBound
    for index in start..<max(start, min(start + reach, end)) {
      // 'In May four drones, bought for £2,000, will': a participle.
      guard document.tokens[index].form == .word, !document.is(.relative, at: index) else { return false }
      switch ClauseTense.verb(at: index, in: document) {
      case nil: continue
      // 'In May, four drones bought for £2,000 will do the work'.
      case .past?:
        return isPlain(index, in: document) && !leadsOn(index + 1, in: document)
          && !(index + 1..<min(index + reach, end)).contains { document.is(.futureWord, at: $0) }
      default: return false
      }
    }
    return false
  }

  /// A past form that stands by itself: no participle behind `has`, `is` or a comma, and none that looks ahead.
  private static func isPlain(_ verb: Int, in document: Document) -> Bool {
    guard let token = document.token(verb), token.form == .word,
      ClauseTense.isPastForm(token, at: verb, in: document), !document.word("to", at: verb + 1),
      !document.mark(.comma, at: verb - 1), !document.is(.indefiniteArticle, at: verb - 1),
      !document.is(.determiner, at: verb - 1)
    else { return false }
    return !(verb - 3..<verb).contains {
      document.isOne(of: auxiliaries, at: $0) || document.is(.modal, at: $0)
    }
  }

  /// Whether something was only wanted or supposed: `They want the bill passed on 20 March`, `if Lorn won in May`.
  private static func isWished(_ verb: Int, in document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: verb)].tokens
    return (max(sentence.lowerBound, verb - reach)..<max(sentence.lowerBound, verb)).contains {
      document.isOne(of: wishes, at: $0) || document.is(.modal, at: $0)
    }
  }

  /// Whether a verb right behind the time makes the one before it a participle: `The budget announced in April may bring cuts`.
  private static func isOfNoun(_ time: Range<Int>, in document: Document) -> Bool {
    let next = time.upperBound
    return document.is(.modal, at: next) || document.is(.futureWord, at: next)
      || document.word("is", at: next) || document.word("are", at: next)
  }

  /// `In April a festival founded by his father returns`: what follows a participle and no verb.
  private static func leadsOn(_ index: Int, in document: Document) -> Bool {
    document.is(.preposition, at: index) || document.word("by", at: index) || document.word("as", at: index)
      || document.is(.timeAdverb, at: index) || document.is(.timePreposition, at: index)
  }

  private static let wishes: WordSet = [
    "want", "wants", "wanted", "hope", "hopes", "hoped", "see", "if", "unless", "need", "needs", "would",
    "could",
    "should", "may", "might", "must",
  ]
  private static let auxiliaries: WordSet = [
    "has", "have", "is", "are", "be", "being", "having", "to", "'s", "’s",
  ]
}
