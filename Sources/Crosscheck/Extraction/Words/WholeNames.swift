/// Names that are whole though a word of them is a title by itself, or though all around them has capitals.
struct WholeNames {
  let document: Document
  let evidence: NameEvidence

  /// Whether nothing is to be cut off a run.
  func isOneName(_ tokens: Range<Int>) -> Bool { isBehindCapitalArticle(tokens) || isUniversity(tokens) }

  /// `wrote in The Harbour Reporter`: an article with a capital within a sentence begins a name, whatever ends it.
  private func isBehindCapitalArticle(_ tokens: Range<Int>) -> Bool {
    let article = tokens.lowerBound - 1
    guard tokens.count == 2, let last = tokens.last, document.word("the", at: article),
      document.tokens[article].shape.contains(.capitalised),
      document.isOne(of: Self.papers, at: last),
      document.token(last + 1)?.shape.contains(.capitalised) != true
    else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: article)]
    return !NameEvidence.beginsPhrase(article, in: sentence, of: document)
  }

  /// `24 points for Duke (9-2)`, `the Duke Blue Devils`: a peer has his article or his name.
  private func isUniversity(_ tokens: Range<Int>) -> Bool {
    guard document.word("duke", at: tokens.lowerBound) else { return false }
    let next = tokens.lowerBound + 1
    if tokens.count > 1 { return document.word("blue", at: next) }
    return document.mark(.openBracket, at: next) && document.token(next + 1)?.form == .digits
      && !document.is(.determiner, at: tokens.lowerBound - 1)
  }

  /// The end of an award's name: `Player of the Year`, whoever it went to.
  func awardEnd(in tokens: Range<Int>) -> Int? {
    tokens.first {
      $0 > tokens.lowerBound + 2 && NameSpan.isAwardTime($0, in: document)
        && document.word("the", at: $0 - 1) && document.word("of", at: $0 - 2)
    }.map { $0 + 1 }
  }

  private static let papers: WordSet = [
    "reporter", "advocate", "inquirer", "examiner", "messenger", "citizen", "republican", "democrat",
    "statesman",
    "record", "sentinel", "leader", "mirror", "sun", "star", "express", "economist", "scotsman", "irishman",
  ]

  // MARK: Names in lines of capitals

  /// `Photo: Anna Hollow`, `Anna J Hollow Wins`: a given name and a word that nobody knows.
  func isFullName(_ index: Int, in tokens: Range<Int>) -> Bool {
    let isInitial = { (index: Int) in
      document.token(index).map { $0.form == .word && $0.end - $0.start == 1 } ?? false
    }
    if isGivenOnly(index), index + 1 < tokens.upperBound {
      return isSurname(isInitial(index + 1) ? index + 2 : index + 1, in: tokens)
    }
    guard index > tokens.lowerBound else { return false }
    if isInitial(index), isGivenOnly(index - 1) { return isSurname(index + 1, in: tokens) }
    let given = isInitial(index - 1) ? index - 2 : index - 1
    return given >= tokens.lowerBound && isGivenOnly(given) && isSurname(index, in: tokens)
  }

  private func isGivenOnly(_ index: Int) -> Bool {
    document.tokens[index].classes.isSubset(of: .of(.givenName)) && document.is(.givenName, at: index)
      && !evidence.lowercase.contains(document.hash(ofToken: index))
  }

  /// No form of a verb that the tables lack: `David Slays Giant`.
  private func isSurname(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard tokens.contains(index), document.tokens[index].form == .word else { return false }
    let token = document.tokens[index]
    return token.lexeme < 0 && token.shape.contains(.capitalised) && token.end - token.start > 2
      && (!token.ends(in: "s", of: document.bytes) || isNoVerbsEnding(token))
      && !token.ends(in: "ed", of: document.bytes)
      && !token.ends(in: "ing", of: document.bytes)
      && !evidence.lowercase.contains(document.hash(ofToken: index))
  }

  /// `Rojas`, `Davis`: no form of a verb ends so.
  private func isNoVerbsEnding(_ token: Token) -> Bool {
    token.ends(in: "as", of: document.bytes) || token.ends(in: "is", of: document.bytes)
      || token.ends(in: "os", of: document.bytes) || token.ends(in: "us", of: document.bytes)
  }

  /// `Anna` before `Vale`, `SE` before `Oslo`: what the body leaves out of a name it knows.
  func belongsToKnown(_ index: Int) -> Bool {
    document.isOne(of: Self.points, at: index) && document.tokens[index].shape.contains(.allCapitals)
      || document.is(.givenName, at: index) && document.tokens[index].shape.contains(.capitalised)
        && document.value(of: .country, at: index + 1) == nil
  }

  private static let points: WordSet = ["ne", "nw", "se", "sw"]
}
