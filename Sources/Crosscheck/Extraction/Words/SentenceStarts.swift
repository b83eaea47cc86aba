/// Tells names at the head of a sentence from words that are capitalised only because it begins there.
struct SentenceStarts {
  let document: Document
  let evidence: NameEvidence

  /// The run without a first word that is capitalised only because a sentence begins there.
  func name(_ tokens: Range<Int>) -> Range<Int> {
    let first = tokens.lowerBound
    let token = document.tokens[first]
    let isOfName =
      token.is(.officeTitle) || token.is(.honorific) || token.is(.demonym) || token.is(.officeModifier)
    if tokens.count > 2, NameSpan.isInitialPeriod(first + 1, in: document) { return tokens }
    if document.isGivenWill(first) { return tokens }
    let isDay = token.is(.month) || token.is(.weekday)
    if isOfName || isDay && tokens.count > 1 && CalendarNames.isName(first, in: document) { return tokens }
    let hash = document.hash(ofToken: first)
    let isWordElsewhere = evidence.lowercase.contains(hash)
    if evidence.capitalised.contains(hash), !isWordElsewhere { return tokens }
    guard tokens.count > 1 else {
      return isNameByItself(first, isWordElsewhere: isWordElsewhere) ? tokens : first..<first
    }
    let isCommon =
      isWordElsewhere || token.is(.stopword) || document.isOfficePlural(first)
      || (token.lexeme >= 0 || ends(token, in: "ly")) && isLikelyCommon(first)
    guard isCommon, !document.is(.givenName, at: first), !hasInnerMark(tokens), !isPlaceLead(tokens) else {
      return tokens
    }
    return first + 1..<tokens.upperBound
  }

  /// New York, North Korea at the head of a sentence: the second word alone names something else.
  private func isPlaceLead(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard tokens.count > 1, document.value(of: .placeWord, at: first) == 1,
      let second = document.token(first + 1), second.form == .word
    else { return false }
    return second.is(.country) || second.is(.placeWord) || second.lexeme < 0
  }

  private func hasInnerMark(_ tokens: Range<Int>) -> Bool {
    guard let second = document.token(tokens.lowerBound + 1), tokens.count > 1 else { return false }
    return second.mark == .hyphen || second.mark == .ampersand
      || document.is(.organisationWord, at: tokens.upperBound - 1)
  }

  private func isNameByItself(_ index: Int, isWordElsewhere: Bool) -> Bool {
    let token = document.tokens[index]
    if token.is(.country) { return token.shape.contains(.allCapitals) || token.end - token.start > 2 }
    if isWordElsewhere || token.is(.verb) || token.is(.organisationWord) || token.is(.placeWord) {
      return false
    }
    if token.shape.contains(.allCapitals) { return token.end - token.start < 6 }
    if hasInnerCapital(token) { return true }
    if isLikelyCommon(index) { return false }
    if document.is(.speechVerb, at: index + 1) && !isShown(index + 1)
      || document.is(.possessive, at: index + 1)
    {
      return token.lexeme < 0 || token.is(.givenName)
    }
    return token.is(.givenName) && !token.is(.month) && token.classes.isSubset(of: .of(.givenName))
  }

  /// `Jury shown film of raid`: what a headline says was done to somebody, and nobody's speech.
  private func isShown(_ index: Int) -> Bool {
    document.value(of: .verb, at: index).map { VerbLemmas.split($0).form == .participle } ?? false
  }

  /// A capital behind a small letter: LaCalamita, McKay, O'Brien.
  private func hasInnerCapital(_ token: Token) -> Bool {
    document.bytes[token.range].dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// Words that begin sentences more often than they name.
  private func isLikelyCommon(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.is(.verb) || token.is(.speechVerb) { return true }
    guard token.end - token.start > 4 else { return token.lexeme >= 0 && !token.is(.givenName) }
    if ends(token, in: "ly") || ends(token, in: "ing") || ends(token, in: "ed") {
      return !token.is(.givenName)
    }
    return ends(token, in: "s") && !ends(token, in: "ss") && !token.is(.givenName) && !token.is(.placeWord)
      && !token.is(.country)
  }

  @inline(__always) private func ends(_ token: Token, in letters: StaticString) -> Bool {
    token.ends(in: letters, of: document.bytes)
  }
}
