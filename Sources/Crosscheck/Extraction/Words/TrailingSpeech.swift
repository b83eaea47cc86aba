/// Whether a speaker closes what was said: `12 people died, police said`.
extension SpeechVerbSense {
  /// `In the meantime, according to the memo, crews should`: nothing said stands before.
  func isLedTo(_ index: Int, in sentence: Sentence) -> Bool {
    let first = sentence.near(index).lowerBound
    return document.mark(.comma, at: index - 1) && index - first < 7
      && (first..<index).allSatisfy {
        !document.is(.verb, at: $0) && document.tokens[$0].number < 0 && document.tokens[$0].form != .digits
      }
  }

  /// Whether quoted words end before the subject, as in `"It is over," Tams yelled`.
  func isBehindQuote(_ subject: Range<Int>, in sentence: Sentence) -> Bool {
    isQuoteMark(subject.lowerBound - 1)
      && (subject.lowerBound > sentence.tokens.lowerBound || asksBefore(subject.lowerBound))
  }

  /// `Most voters back it, a poll found.`: a verb that holds nothing behind it, at the end of what it found.
  func closes(_ subject: Range<Int>, _ verb: Int, at index: Int, in sentence: Sentence) -> Bool {
    guard Self.ofEvidence.contains(verb), document.mark(.comma, at: subject.lowerBound - 1),
      index + 1 >= sentence.tokens.upperBound || document.mark(.period, at: index + 1)
        || document.mark(.comma, at: index + 1)
    else { return false }
    return isStatement(before: subject.lowerBound - 1, in: sentence)
  }

  /// Whether a question or a cry was quoted directly before.
  func asksBefore(_ index: Int) -> Bool {
    document.mark(.question, at: index - 2) || document.mark(.exclamation, at: index - 2)
  }

  /// Whether the attribution closes what was said before it, as in `12 people died, police said`.
  func isTrailing(_ subject: Range<Int>, verbEnd: Int, in sentence: Sentence) -> Bool {
    guard subject.lowerBound > sentence.tokens.lowerBound else {
      // “Why not?” Tams asked: the capital begins no sentence.
      return isQuoteMark(subject.lowerBound - 1)
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
    // 'On Monday, Tams said: “…”'
    if next.mark == .colon || marks.passages(beginningIn: verbEnd..<verbEnd + 2).first != nil { return false }
    if next.mark == .comma, marks.passages(beginningIn: verbEnd + 1..<verbEnd + 3).first != nil {
      return isStatement(before: subject.lowerBound, in: sentence)
    }
    if next.form == .mark { return true }
    if isTold(to: verbEnd, in: sentence) {
      return isStatement(before: subject.lowerBound, in: sentence)
    }
    // 'However, Tams said on Monday that 12 had died': what is said comes yet.
    guard isStatement(before: subject.lowerBound, in: sentence),
      !(verbEnd..<min(sentence.tokens.upperBound, verbEnd + 6)).contains(where: {
        document.word("that", at: $0)
      })
    else { return false }
    if next.is(.dayReference) || next.is(.dayPart) || next.is(.timeAdverb) { return true }
    return next.is(.weekday) || next.is(.month) || next.is(.placePreposition)
      || document.isOne(of: Self.settings, at: verbEnd)
  }

  /// `…, Tams told reporters`, `…, he told the Herald on Monday`: whom it is told, and nothing that is told behind.
  private func isTold(to start: Int, in sentence: Sentence) -> Bool {
    guard document.word("told", at: start - 1) || document.word("tells", at: start - 1) else { return false }
    let end = sentence.tokens.upperBound
    var index = start
    while index < min(end, start + 8), let token = document.token(index) {
      if token.form == .mark, token.mark != .hyphen { return index > start }
      if token.is(.weekday) || token.is(.dayReference) || token.is(.placePreposition)
        || document.isOne(of: Self.settings, at: index)
      {
        return index > start && !isStatement(index..<sentence.near(index).upperBound)
      }
      if token.is(.pronounSubject) || token.is(.modal) || token.number >= 0 || token.is(.opener) {
        return false
      }
      if document.is(.verb, at: index), !token.shape.contains(.capitalised), !isPluralOfPeople(index) {
        return false
      }
      index += 1
    }
    return index >= end
  }

  private func isPluralOfPeople(_ index: Int) -> Bool {
    document.word("reporters", at: index) || document.word("news", at: index)
  }

  private func isStatement(before end: Int, in sentence: Sentence) -> Bool {
    let first = sentence.near(end).lowerBound
    return isStatement(first..<max(first, end))
  }

  /// Whether a verb with a tense stands in a stretch, so that it may be what was said.
  private func isStatement(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      marks.passage(at: $0) != nil || document.isTensed($0)
    }
  }

  /// What tells when, where and how something was said, and not what.
  private static let settings: WordSet = [
    "as", "after", "during", "on", "before", "by", "yesterday", "here", "when", "while", "late", "early",
    "earlier",
    "later", "recently", "through", "via", "about", "of", "adding", "citing", "without", "shortly", "again",
  ]
}
