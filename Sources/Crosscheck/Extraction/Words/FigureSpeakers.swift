/// Where a figure stands to whoever speaks in its clause.
extension FrameBuilder {
  /// `…, 31 rifles and two boats, he said`: what stands before the speaker is said, and of the clause before; as is what
  /// a relative clause without an end holds.
  func isOfClauseBefore(_ fact: Fact, in clauses: [Clause], at place: Int) -> Bool {
    speaker(behind: fact, in: clauses[place]) != nil || events.isOfRelative(fact, in: clauses, at: place)
  }

  /// `The firm's plan is for 1,200 jobs to go, it said`: who says it, where its clause is the only one before.
  func trailingSource(of fact: Fact, in clause: Clause) -> Frame.Source? {
    speaker(behind: fact, in: clause).flatMap(source)
  }

  /// `Tams described him as a man with two children`: what stands behind `as` is the speaker's, too.
  func describedSource(of fact: Fact, in clause: Clause) -> Frame.Source? {
    let first = fact.tokens.lowerBound
    let near = max(clause.tokens.lowerBound, first - 20)..<first
    guard let own = attributions.beginning(in: near).last, own.isOfWords, own.lemma == "describe",
      (own.verb.upperBound..<first).contains(where: { document.word("as", at: $0) })
    else { return nil }
    return source(own)
  }

  /// The attribution that a clause's verb belongs to, where it closes what stands before.
  private func speaker(behind fact: Fact, in clause: Clause) -> Attribution? {
    guard let main = clause.verb?.main,
      let own = attributions.beginning(in: clause.tokens).first(where: { $0.verb.contains(main) }),
      own.isTrailing,
      let speaker = own.speakerTokens
    else { return nil }
    return fact.tokens.upperBound <= min(speaker.lowerBound, own.verb.lowerBound) ? own : nil
  }

  /// `Vale, 19, told the paper that`, `according to three jurors`: the report tells how old she is, and how many.
  func isOfSpeaker(_ fact: Fact, in clause: Clause) -> Bool {
    let before = max(clause.tokens.lowerBound, fact.tokens.lowerBound - 30)
    if attributions.beginning(in: before..<fact.tokens.upperBound).contains(where: {
      $0.lemma == "according" && $0.speakerTokens?.contains(fact.tokens.lowerBound) ?? false
    }) {
      return true
    }
    if isParted(fact, in: clause) || isAddressed(fact) { return true }
    // 'Vale, who owns 12 boats, said': between who speaks and the verb, and nothing said before.
    let end = fact.tokens.upperBound
    guard let own = attributions.beginning(in: end..<end + 30).first, let speaker = own.speakerTokens,
      speaker.lowerBound <= fact.tokens.lowerBound
    else { return false }
    // 'Vale admitted that he lied three times and admitted it again': who admits it says so of himself.
    if let outer = attributions.beginning(in: speaker.lowerBound - 8..<speaker.lowerBound).last,
      !outer.isTrailing, (0..<3).contains(speaker.lowerBound - outer.verb.upperBound)
    {
      return false
    }
    return attributions.beginning(in: speaker.lowerBound..<end).isEmpty
  }

  /// `1 dead in fire; police say`: before a semicolon, or the comma before who speaks, the report speaks itself.
  private func isParted(_ fact: Fact, in clause: Clause) -> Bool {
    guard let main = clause.verb?.main, fact.tokens.upperBound < main,
      let own = attributions.beginning(in: clause.tokens).first(where: { $0.verb.contains(main) }),
      !own.isTrailing
    else { return false }
    // 'In 2005, at the age of 91, Vale told a paper that': when it was said, and not what.
    if let speaker = own.speakerTokens, speaker.lowerBound >= fact.tokens.upperBound,
      document.mark(.comma, at: speaker.lowerBound - 1)
    {
      return true
    }
    return (fact.tokens.upperBound..<main).contains { document.mark(.semicolon, at: $0) }
  }

  /// `told the other nine jurors that`: how many were told, the report says.
  private func isAddressed(_ fact: Fact) -> Bool {
    let first = fact.tokens.lowerBound
    guard fact.kind == .count else { return false }
    return attributions.beginning(in: first - 5..<first).contains {
      events.isAddressed(fact, by: VerbLemmas.number(of: $0.lemma), endingAt: $0.verb.upperBound)
    }
  }
}
