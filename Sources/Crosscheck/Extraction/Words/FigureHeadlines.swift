/// What figures belong to where no verb stands as verbs do: in headlines, beside the dead, behind `that`.
extension FigureEvents {
  /// `Worker Kills 2 Women`, `5 Hurt in Crash`: in a headline with capitals the verb beside the figure.
  func headlineVerb(beside tokens: Range<Int>) -> String? {
    for index in [tokens.lowerBound - 1, tokens.upperBound] {
      guard let token = document.token(index), token.shape.contains(.capitalised), token.is(.verb),
        !token.is(.givenName), !token.shape.contains(.allCapitals),
        let value = document.value(of: .verb, at: index),
        document.token(index - 1).map({ $0.shape.contains(.capitalised) || $0.form == .mark }) ?? false
          || index == tokens.upperBound
      else { continue }
      let (verb, form) = VerbLemmas.split(value)
      let isBefore = index < tokens.lowerBound
      let fits =
        isBefore
        ? form == .third || form == .past || form == .pastOrParticiple
        : form == .pastOrParticiple || form == .participle
          || form == .base && VerbLemmas.unchanging.contains(verb)
      if fits, verb > VerbLemmas.do { return VerbLemmas.lemmas[verb] }
    }
    return nil
  }

  /// `Tams Sentenced to 12 Years`, `Vale, Charged With Three Counts of Theft, in Court`: the last verb in capitals.
  func headlineVerb(before tokens: Range<Int>) -> String? {
    let sentence = document.sentences[document.sentenceIndex(ofToken: tokens.lowerBound)]
    guard sentence.isHeading else { return nil }
    let first = max(sentence.tokens.lowerBound, tokens.lowerBound - Self.longestHeadline)
    for index in (first..<max(first, tokens.lowerBound)).reversed() {
      guard let token = document.token(index), token.is(.verb), !token.is(.givenName),
        let value = document.value(of: .verb, at: index)
      else { continue }
      // 'Rovers offer Vale $200 million'
      if !token.shape.contains(.capitalised) {
        guard isBetweenNames(index, or: tokens.lowerBound) else { continue }
        return VerbLemmas.lemmas[value >> 3]
      }
      guard !token.shape.contains(.allCapitals) else { continue }
      let (verb, form) = VerbLemmas.split(value)
      let isFinite =
        form == .past || form == .participle || form == .pastOrParticiple
        || form == .third && !VerbLemmas.isNounLike(verb)
      if isFinite, verb > VerbLemmas.do { return VerbLemmas.lemmas[verb] }
    }
    return nil
  }

  /// In words and marks; a figure is looked back from no further, for a table without full stops is one sentence.
  private static let longestHeadline = 60

  private func isBetweenNames(_ index: Int, or figure: Int) -> Bool {
    document.token(index - 1)?.shape.contains(.capitalised) == true
      && (index + 1 == figure || document.token(index + 1)?.shape.contains(.capitalised) == true)
  }

  /// `12 dead in fire`, `with 12 dead`: no verb says what became of them.
  func isOfDead(_ fact: Fact, in clause: Clause) -> Bool {
    let end = fact.tokens.upperBound
    guard fact.kind == .count, document.word("dead", at: end - 1) || document.word("dead", at: end) else {
      return false
    }
    if document.word("with", at: fact.tokens.lowerBound - 1) { return true }
    guard let verb = clause.verb else { return true }
    return verb.tokens.lowerBound >= end && !(end..<verb.tokens.lowerBound).contains(where: isLinking)
      && verb.main > end + 2
  }

  private func isLinking(_ index: Int) -> Bool {
    document.value(of: .verb, at: index).map { $0 >> 3 <= VerbLemmas.do } ?? false
  }

  /// `told the other nine jurors that`: to whom it is said.
  func isAddressed(_ fact: Fact, by verb: Int?, endingAt verbEnd: Int) -> Bool {
    guard fact.kind == .count, let verb, Self.addressing.contains(verb) else { return false }
    let end = fact.tokens.upperBound
    return fact.tokens.lowerBound - verbEnd < 4
      && (document.word("that", at: end) || document.word("to", at: end)
        || document.is(.pronounSubject, at: end))
  }

  private static let addressing = VerbSet("tell inform warn assure remind")

  /// `a fire that killed 12 people was put out`: `that` behind a noun and before its verb.
  func isRelativeThat(_ opener: Int, of verb: VerbGroup) -> Bool {
    document.word("that", at: opener) && verb.tokens.lowerBound - opener < 3
      && nouns.isPlainNoun(opener - 1)
  }

  /// Whether the verb of a clause follows directly.
  func isNear(_ clause: Clause, _ index: Int) -> Bool {
    guard let verb = clause.verb, !document.is(.joint, at: index + 1) else { return false }
    return verb.role == .finite && verb.tokens.lowerBound - index < 3
  }

  /// `That's five times the limit`, `it's 12 miles`: a verb that has become a letter.
  func shrunkCopula(before start: Int, in clause: Clause) -> String? {
    let first = max(clause.tokens.lowerBound, start - Self.longestHeadline)
    let isThere = (first..<max(first, start)).contains {
      document.is(.possessive, at: $0)
        && (document.is(.pronounSubject, at: $0 - 1) || document.word("there", at: $0 - 1))
    }
    return isThere ? "be" : nil
  }
}
