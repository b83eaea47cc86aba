/// Tells clauses that stand by themselves from those that hang on another.
enum ClauseStanding {
  /// Sentences, the verb of a clause in each, and how that clause hangs on the others.
  static let examples: [(text: String, verb: String, standing: Frame.Standing)] = [
    ("The mill was not sold, the owner said.", "was not sold", .main),
    ("\"The mill was not sold,\" the owner said.", "was not sold", .main),
    ("The owner said the mill was not sold.", "was not sold", .reported),
    ("The owner, who has not been named, came.", "has not been named", .relative),
    ("It was a race that was never run.", "was never run", .relative),
    ("The plan which was not approved is dead.", "was not approved", .relative),
    ("He left because the firm did not pay.", "did not pay", .subordinate),
    ("That was not sold.", "was not sold", .main),
    ("\"That was not sold,\" the owner said.", "was not sold", .main),
    ("He assured the workers that the mill was not sold.", "was not sold", .subordinate),
    ("It was clear that the mill was not sold.", "was not sold", .subordinate),
    ("But the mayor did not agree.", "did not agree", .main),
    ("He was not hurt when the bus crashed.", "was not hurt", .main),
  ]

  /// How a clause hangs on the others of its sentence, by the word that opens it and by who is said to say it.
  static func standing(of clause: Clause, under attribution: Attribution?, in document: Document)
    -> Frame.Standing
  {
    guard let main = clause.verb?.main else { return .main }
    let isReported =
      attribution.map { !$0.isTrailing && $0.lemma != "according" && $0.verb.upperBound <= main } ?? false
    if let opener = clause.opener, !isJoint(opener, document) {
      // "The actress, who has not been seen": the subject before it waits for its own verb.
      if document.is(.relative, at: opener) || document.word("where", at: opener) { return .relative }
      if document.word("that", at: opener) {
        // "That was not true"
        if isFirstWord(opener, document) { return .main }
        return isReported ? .reported : isBehindNoun(opener, document) ? .relative : .subordinate
      }
      if leads(opener, clause, document) { return .subordinate }
    }
    return isReported ? .reported : .main
  }

  /// `a race that was never run`, and not `it was clear that`: a noun with its article.
  private static func isBehindNoun(_ opener: Int, _ document: Document) -> Bool {
    guard let noun = document.token(opener - 1), noun.form == .word, !noun.is(.stopword),
      // 'assured the workers that the mill': what is told has a subject of its own.
      !document.is(.determiner, at: opener + 1), !document.is(.indefiniteArticle, at: opener + 1)
    else { return false }
    return document.isPluralNoun(opener - 1)
      || (opener - 4..<opener - 1).contains {
        document.is(.determiner, at: $0) || document.is(.indefiniteArticle, at: $0)
      }
  }

  /// Whether nothing but opening marks stands before a word in its sentence.
  private static func isFirstWord(_ index: Int, _ document: Document) -> Bool {
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    return (sentence.lowerBound..<index).allSatisfy { document.tokens[$0].form == .mark }
  }

  /// Whether the word that opens a clause is its first, but for a comma and a conjunction.
  private static func leads(_ opener: Int, _ clause: Clause, _ document: Document) -> Bool {
    (clause.tokens.lowerBound..<opener).allSatisfy {
      document.tokens[$0].form == .mark || document.is(.joint, at: $0) || document.is(.adverb, at: $0)
    }
  }

  /// `but he did not stay`, `so they left`: what it leads to stands by itself.
  private static func isJoint(_ opener: Int, _ document: Document) -> Bool {
    document.word("but", at: opener) || document.word("so", at: opener)
      || document.word("whereas", at: opener)
  }
}
