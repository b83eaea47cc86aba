/// Runs of capitals that are one name though a word of them is a title by itself.
struct WholeNames {
  let document: Document

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
}
