/// Denials that stand beside the verb: before its subject or its object.
extension StanceReader {
  func hasNegativePhrase(_ clause: Clause) -> Bool {
    guard let subject = clause.subject?.lowerBound, clause.tokens.contains(subject) else { return false }
    // 'Neither did he pay': it is denied once, by the verb that stands before its subject.
    if document.word("neither", at: subject), let verb = clause.verb, verb.tokens.lowerBound == subject + 1,
      verb.main > subject + 2, !document.is(.verb, at: subject + 2), !reader.verbs.isAdverb(subject + 2)
    {
      return false
    }
    if document.word("not", at: subject) { return !reader.verbs.isNotOnly(subject) }
    // 'nothing else I would do': the verb is said of the pronoun.
    if let last = clause.subject?.last, last > subject, !document.word("of", at: last - 1),
      document.is(.speakingPronoun, at: last) || document.word("i", at: last) || document.word("we", at: last)
        || document.word("you", at: last)
    {
      return false
    }
    return document.is(.nobody, at: subject)
  }

  /// `had no quarrel`, `found no bomb`: the negation stands before the object.
  func hasNegativeObject(_ clause: Clause) -> Bool {
    guard var first = clause.object?.lowerBound else { return false }
    // 'gave almost no details'
    if document.word("almost", at: first) || document.word("virtually", at: first)
      || document.word("practically", at: first)
    {
      first += 1
    }
    return document.word("no", at: first) && !document.word("longer", at: first + 1) && !isNumberSign(first)
      || document.word("nothing", at: first) && !isEverything(first + 1)
      || document.word("nobody", at: first) || document.word("none", at: first)
  }

  /// `nothing other than a lie`, `nothing short of a miracle`: all of that, and no denial.
  private func isEverything(_ index: Int) -> Bool {
    document.word("but", at: index) || document.word("if", at: index) && document.word("not", at: index + 1)
      || document.word("short", at: index) && document.word("of", at: index + 1)
      || document.word("than", at: index + 1)
        && (document.word("other", at: index) || document.word("less", at: index)
          || document.word("more", at: index))
  }

  /// `no. 1`, `No 4`: a number's sign.
  private func isNumberSign(_ index: Int) -> Bool {
    let next = document.mark(.period, at: index + 1) ? index + 2 : index + 1
    return document.token(next)?.form == .digits
  }
}
