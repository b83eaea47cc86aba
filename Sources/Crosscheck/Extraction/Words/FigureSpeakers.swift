/// Where a figure stands to whoever speaks in its clause.
extension FrameBuilder {
  /// `…, 31 rifles and two boats, he said`: what stands before the speaker is said, and of the clause before.
  func precedesSpeaker(_ fact: Fact, in clause: Clause) -> Bool {
    guard let main = clause.verb?.main,
      let own = attributions.beginning(in: clause.tokens).first(where: { $0.verb.contains(main) }),
      own.isTrailing,
      let speaker = own.speakerTokens
    else { return false }
    return fact.tokens.upperBound <= min(speaker.lowerBound, own.verb.lowerBound)
  }

  /// `Vale, 19, told the paper that`, `according to three jurors`: the report tells how old she is, and how many.
  func isOfSpeaker(_ fact: Fact, in clause: Clause) -> Bool {
    let before = max(clause.tokens.lowerBound, fact.tokens.lowerBound - 30)
    if attributions.beginning(in: before..<fact.tokens.upperBound).contains(where: {
      $0.lemma == "according" && $0.speakerTokens?.contains(fact.tokens.lowerBound) ?? false
    }) {
      return true
    }
    // 'Vale, who owns 12 boats, said': between who speaks and the verb, and nothing said before.
    let end = fact.tokens.upperBound
    guard let own = attributions.beginning(in: end..<end + 30).first, let speaker = own.speakerTokens,
      speaker.lowerBound <= fact.tokens.lowerBound
    else { return false }
    return attributions.beginning(in: speaker.lowerBound..<end).isEmpty
  }
}
