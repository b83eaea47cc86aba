/// The words and marks that part clauses.
struct ClauseMarks {
  let document: Document

  func isOpener(_ index: Int) -> Bool {
    document.is(.opener, at: index) && !isOfFigure(index) && !isPronounOfPart(index)
  }

  /// `none of that`: no clause follows.
  private func isPronounOfPart(_ index: Int) -> Bool {
    document.word("that", at: index) && document.word("of", at: index - 1)
  }

  /// `more than 200 people were held`, `as many as 12`: how many, and no clause.
  private func isOfFigure(_ index: Int) -> Bool {
    if document.word("than", at: index) {
      return document.number(at: index + 1) != nil || document.token(index + 1)?.mark == .currency
    }
    guard document.word("as", at: index) else { return false }
    if document.word("many", at: index + 1) || document.word("much", at: index + 1) { return true }
    return document.number(at: index + 1) != nil
      && (document.word("many", at: index - 1) || document.word("much", at: index - 1)
        || document.word("few", at: index - 1) || document.word("little", at: index - 1)
        || document.word("high", at: index - 1) || document.word("low", at: index - 1))
  }

  func isRelative(_ index: Int) -> Bool { document.is(.relative, at: index) }

  /// after, before, since, as: prepositions too, so that a comma behind them parts better.
  func isDoubtfulOpener(_ index: Int) -> Bool { document.is(.doubtfulOpener, at: index) }

  func isConjunction(_ index: Int) -> Bool { document.is(.joint, at: index) }

  /// A comma between words, and not inside a number.
  func isComma(_ index: Int) -> Bool {
    document.mark(.comma, at: index) && document.token(index + 1)?.followsSpace != false
  }

  func isStrongMark(_ index: Int) -> Bool {
    switch document.tokens[index].mark {
    case .semicolon, .colon, .dash, .emDash, .openQuote, .closeQuote, .doubleQuote, .openBracket,
      .closeBracket:
      return true
    case .hyphen: return document.tokens[index].followsSpace
    default: return false
    }
  }

  /// Where the clause of a verb begins behind the clause before it.
  func start(of head: VerbGroup, after before: VerbGroup) -> Int {
    let low = before.tokens.upperBound
    var index = head.tokens.lowerBound - 1
    if index >= low, isComma(index) {
      guard let opening = openingComma(before: index), opening >= low else { return index }
      index = opening - 1
    }
    var comma: Int?
    var conjunction: Int?
    let pronoun = contactPronoun(before: head.tokens.lowerBound)
    // 'raised a million by selling shares': the participle's clause begins at the word that leads it in.
    if head.role == .continuous, index >= low, document.is(.participleLead, at: index) { return index }
    while index >= low {
      if isStrongMark(index) { return comma ?? index }
      if let conjunction, isTimeBetween(index, conjunction) { return conjunction }
      if isOpener(index), !(isDoubtfulOpener(index) && comma != nil) {
        return isComma(index - 1) && index - 1 >= low ? index - 1 : index
      }
      if isComma(index) {
        if !isInsideList(index, low: low) { comma = index }
      } else if isConjunction(index), conjunction == nil, comma == nil {
        if isComma(index - 1) || index == head.tokens.lowerBound - 1 { return index }
        conjunction = index
      }
      index -= 1
    }
    let start = comma ?? conjunction ?? low
    // A clause with a lead-in of its own: 'and in the second half they won'.
    guard let pronoun,
      start == low || !isPreposition(start + 1) && !document.is(.timePreposition, at: start + 1)
    else { return start }
    return max(pronoun, low)
  }

  /// `He was freed after five years and police said`: an opener that only a length stands behind opens no clause.
  private func isTimeBetween(_ opener: Int, _ conjunction: Int) -> Bool {
    guard isDoubtfulOpener(opener), document.is(.timeUnit, at: conjunction - 1), conjunction - opener < 6
    else {
      return false
    }
    return (opener + 1..<conjunction).contains { document.tokens[$0].number >= 0 }
  }

  /// `the five operations it carried out`: a pronoun directly behind a plain noun opens a clause about the noun.
  private func contactPronoun(before verb: Int) -> Int? {
    let pronoun = verb - 1
    guard
      document.word("it", at: pronoun) || document.word("he", at: pronoun)
        || document.word("she", at: pronoun)
        || document.word("they", at: pronoun) || document.word("we", at: pronoun),
      let noun = document.token(pronoun - 1), noun.form == .word, !noun.is(.stopword), !noun.is(.conjunction),
      !noun.is(.weekday), !noun.is(.month), !noun.is(.timeUnit), !noun.is(.dayReference), !noun.is(.dayPart),
      !noun.is(.speechVerb), !noun.is(.placePreposition), !noun.is(.timeAdverb),
      !noun.shape.contains(.capitalised)
    else { return nil }
    return pronoun
  }

  /// A comma before an age or behind it parts nothing.
  func isInsideList(_ index: Int, low: Int) -> Bool {
    if let age = document.number(at: index + 1), isComma(age.tokens.upperBound) {
      return true
    }
    return document.token(index - 1)?.form == .digits && isComma(index - 2)
  }

  /// The comma that opens what a comma directly before a verb closes.
  ///
  /// The nearest one, or one farther off that opens a relative clause or an apposition around it: `X, a teacher in
  /// Troy, Mich., said`.
  func openingComma(before index: Int) -> Int? {
    var open = index - 1
    var nearest: Int?
    while open > 0, index - open < 26 {
      let token = document.tokens[open]
      if token.shape.contains(.lineStart) || isStrongMark(open) || document.word("but", at: open)
        || document.word("that", at: open)
      {
        break
      }
      if token.mark == .period, document.tokens[open + 1].followsSpace,
        !document.is(.abbreviation, at: open - 1)
      {
        break
      }
      if isComma(open) {
        let isOpening =
          isRelative(open + 1) || document.is(.indefiniteArticle, at: open + 1)
          || document.is(.determiner, at: open + 1)
        if isOpening { return open }
        // X, 59, of Troy, said: the age belongs to it too.
        if nearest == nil || document.number(at: open + 1)?.tokens.upperBound == nearest { nearest = open }
      }
      open -= 1
    }
    return nearest
  }

  func isPreposition(_ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    return token.is(.placePreposition) || token.is(.preposition)
  }
}

extension Document {
  /// Whether a sentence asks something: 'Did he resign?', also in quotation marks and with the asker behind.
  func isQuestion(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { mark(.question, at: $0) }
  }
}
