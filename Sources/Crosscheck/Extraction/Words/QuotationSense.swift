/// Whether a passage between quotation marks holds somebody's words, or a title, a nickname, a word set apart.
struct QuotationSense {
  let document: Document
  let marks: QuotationMarks

  /// What is known of who speaks a passage.
  enum Speech {
    /// Nobody does, as far as the text tells.
    case none
    /// Somebody speaks near by.
    case assumed
    /// A verb of speech beside it says so.
    case attributed
  }

  /// Titles, nicknames and words set apart are no quotations.
  func isQuotation(_ passage: QuotationMarks.Passage, _ speech: Speech) -> Bool {
    var (count, small) = (0, 0)
    for index in passage.content where document.tokens[index].form != .mark {
      let token = document.tokens[index]
      count += 1
      if !token.shape.contains(.capitalised), !token.is(.stopword), !token.is(.possessive) { small += 1 }
    }
    guard count > 0 else { return false }
    let isSpeech = speech != .none
    let last = document.tokens[passage.content.upperBound - 1]
    let isSentence = last.mark != .none && last.mark != .hyphen
    if isNamed(passage) { return false }
    // A heading in capitals between two parts of a report: 'WHOSE TOWN?'
    if small == 0, count > 1, speech != .attributed,
      passage.content.allSatisfy({
        document.tokens[$0].form == .mark || document.tokens[$0].shape.contains(.allCapitals)
      })
    {
      return false
    }
    // American marks stand inside: the sequel to "The Long Way," a source said.
    let isWhole = startsSentence(passage) || isLedIn(passage)
    if small == 0, count > 1, count < 8,
      !isSentence || !isSpeech || !isWhole
    {
      return false
    }
    if count <= 2 {
      let words = passage.content.filter { document.tokens[$0].form != .mark }
      if speech == .attributed || isDescription(passage), isOwnPhrase(passage, words) { return true }
      let isTitle = document.tokens[words[0]].shape.contains(.capitalised)
      return isSpeech && (isWhole || !isTitle) && isSentence && document.tokens[words[0]].form == .word
        && !passage.isSingle
    }
    if passage.isSingle || !passage.isClosed { return isSpeech && count > 2 }
    return isSpeech || count > 3
      || isSentence && document.mark(.colon, at: passage.content.lowerBound - 2)
  }

  /// `it was a "failure" of the system`: a word or two that say something, and do not merely stand before a noun as
  /// in `its "critical" update`.
  private func isOwnPhrase(_ passage: QuotationMarks.Passage, _ words: [Int]) -> Bool {
    guard passage.isClosed, !passage.isSingle, let first = words.first, document.tokens[first].form == .word,
      words.allSatisfy({ !document.tokens[$0].shape.contains(.capitalised) })
    else { return false }
    let before = first - 2
    if words.count == 1, document.is(.determiner, at: before) || document.is(.possessive, at: before) {
      return false
    }
    if document.mark(.hyphen, at: before)
      || document.word("called", at: before) && document.mark(.hyphen, at: before - 1)
    {
      return false
    }
    guard let next = document.token(passage.content.upperBound + 1) else { return true }
    return next.form == .mark || next.is(.stopword) || next.is(.placePreposition) || next.is(.modal)
      || next.is(.determiner) || next.is(.weekday) || next.is(.dayReference)
      || next.shape.contains(.lineStart)
  }

  /// `described as "poorly lit"`: somebody's words, whoever they are.
  private func isDescription(_ passage: QuotationMarks.Passage) -> Bool {
    let before = passage.content.lowerBound - 2
    return document.word("as", at: before) && document.word("described", at: before - 1)
  }

  /// A few words inside the report's own sentence.
  func isPartial(_ passage: QuotationMarks.Passage) -> Bool {
    guard let first = document.token(passage.content.lowerBound) else { return true }
    return !first.shape.contains(.capitalised)
  }

  /// Whether a colon or a comma leads to the passage: `he said: “…”`, `he said, “…”`.
  func isLedIn(_ passage: QuotationMarks.Passage) -> Bool {
    let before = passage.content.lowerBound - 2
    return document.mark(.colon, at: before) || document.mark(.comma, at: before)
  }

  func startsSentence(_ passage: QuotationMarks.Passage) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: passage.content.lowerBound)]
    return passage.content.lowerBound - sentence.tokens.lowerBound <= 2
  }

  /// `a paper titled "Rights and Health"`, `nicknamed "the Bull"`: what something is called.
  private func isNamed(_ passage: QuotationMarks.Passage) -> Bool {
    let before =
      passage.content.lowerBound - (document.mark(.comma, at: passage.content.lowerBound - 2) ? 3 : 2)
    // 'told a magazine, "I am the one"'
    if document.mark(.comma, at: passage.content.lowerBound - 2),
      passage.content.prefix(6).contains(where: { document.is(.pronounSubject, at: $0) })
    {
      return false
    }
    // 'which the ministry called "free and fair"' is what it said of it, and no title.
    if document.word("called", at: before), !document.mark(.hyphen, at: before - 1),
      passage.content.count > 2,
      document.token(passage.content.lowerBound)?.shape.contains(.capitalised) == false
    {
      return false
    }
    if document.word("on", at: before), isHeadless(passage.content) { return true }
    return document.isOne(of: Self.naming, at: before)
      || document.word("known", at: before - 1) && document.word("as", at: before)
  }

  /// `a seminar on "Mending Old Clocks"`: a capital and no verb, as themes have.
  private func isHeadless(_ content: Range<Int>) -> Bool {
    guard let first = document.token(content.lowerBound), first.shape.contains(.capitalised),
      document.token(content.upperBound - 1)?.form == .word
    else { return false }
    return !content.contains { document.isTensed($0) || document.is(.pronounSubject, at: $0) }
  }

  private static let naming: WordSet = [
    "titled", "entitled", "nicknamed", "dubbed", "subtitled", "headlined", "codenamed", "named",
    "called", "starring", "film", "movie", "book", "album", "song", "novel", "magazine", "series", "moniker",
    "nickname", "alias", "pseudonym", "codename", "slogan", "hashtag",
  ]
}
