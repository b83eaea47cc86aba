/// Past forms that look like the verb of a clause and only tell of a noun.
extension ClauseReader {
  /// `charges were filed against a man accused of theft`: no mark or conjunction parts the form from the verb before.
  func hangsOnNoun(_ group: VerbGroup, behind head: VerbGroup) -> Bool {
    // 'expects to pay claims brought by 40 states': what an infinitive follows holds no statement.
    let isOfSpeech =
      document.is(.speechVerb, at: head.main) && !document.word("to", at: head.tokens.upperBound)
    guard group.tokens.count == 1, !isOfSpeech,
      document.value(of: .verb, at: group.main).map({ VerbLemmas.split($0).form == .pastOrParticiple })
        ?? true
    else { return false }
    let gap = head.tokens.upperBound..<group.tokens.lowerBound
    return gap.count < Self.longestGap
      && !gap.contains {
        marks.isComma($0) || marks.isStrongMark($0) || marks.isOpener($0)
          || marks.isConjunction($0)
      }
  }

  /// `a man suspected of theft was held`: a past form before a preposition, and a finite verb behind it.
  func isReducedRelative(_ index: Int, among groups: [VerbGroup]) -> Bool {
    let group = groups[index]
    guard group.tokens.count == 1, group.tense == .past, marks.isPreposition(group.tokens.upperBound),
      let next = groups[(index + 1)...].first(where: { $0.role == .finite })
    else { return false }
    let gap = group.tokens.upperBound..<next.tokens.lowerBound
    return gap.count < 14
      && !gap.contains { document.tokens[$0].form == .mark || marks.isOpener($0) || marks.isConjunction($0) }
  }

  /// `two buildings, one used by the bank, caught fire`: an aside about some of them.
  func isOfOneOfThem(_ index: Int, among groups: [VerbGroup]) -> Bool {
    let group = groups[index]
    let before = group.tokens.lowerBound - 1
    guard group.tokens.count == 1, group.tense == .past, marks.isComma(before - 1),
      marks.isPreposition(group.tokens.upperBound),
      document.word("one", at: before) || document.word("some", at: before)
        || document.word("most", at: before)
        || document.word("both", at: before) || document.word("each", at: before)
    else { return false }
    return groups[(index + 1)...].contains { $0.role == .finite }
  }
}
