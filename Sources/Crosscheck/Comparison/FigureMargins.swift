/// Whether a figure tells by how many or by how much, and not how many.
extension TraitReader {
  /// 'by 212 votes', 'a majority of 212'.
  func isMargin(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    return before >= sentence.tokens.lowerBound && document.word("by", at: before) && !isOfDoers(fact)
      || document.word("of", at: before) && document.word("majority", at: before - 1)
      || document.word("short", at: fact.tokens.upperBound) || isAhead(fact.tokens.upperBound)
      || isInIt(fact.tokens.upperBound)
  }

  /// 'Was put out by 90 firefighters', 'was signed by 67 states': behind a participle those who did it.
  private func isOfDoers(_ fact: Fact) -> Bool {
    guard case .amount(let amount) = fact.value, let unit = amount.unit, !Self.units.contains(unit),
      !CountedNouns.areOfPlay(unit),
      // 'Cut its staff by 90 workers', 'were outnumbered by 12'
      !sentence.tokens.contains(where: { text.marks[$0].contains(.fall) || text.marks[$0].contains(.rise) })
    else { return false }
    if CountedNouns.mayBePeople(Thesaurus.standard.concept(of: unit)) { return true }
    let (document, participle) = (text.document, fact.tokens.lowerBound - 2)
    return document.is(.verb, at: participle)
      && (document.word("was", at: participle - 1) || document.word("were", at: participle - 1)
        || document.word("been", at: participle - 1))
  }

  /// What votes and games are won by.
  private static let units: Set<String> = ["vote", "seat", "length", "shot", "stroke", "wicket"]

  /// 'Four lengths ahead', 'two lengths to the good'.
  private func isAhead(_ end: Int) -> Bool {
    let document = text.document
    return document.isOne(of: Self.leads, at: end)
      || document.word("to", at: end) && document.word("the", at: end + 1)
        && document.word("good", at: end + 2)
      || document.word("in", at: end) && document.word("front", at: end + 1)
  }

  private static let leads: WordSet = ["ahead", "behind", "clear", "adrift"]

  /// 'Leads by 71 seconds', 'one minute 11 seconds ahead': by how much somebody leads.
  func isLead(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    return isAhead(fact.tokens.upperBound) && !document.word("bars", at: fact.tokens.upperBound + 1)
      || document.word("by", at: before)
        && (before - 4..<before).clamped(to: sentence.tokens).contains {
          document.isOne(of: Self.leading, at: $0)
        }
  }

  private static let leading: WordSet = [
    "lead", "leads", "led", "leading", "won", "win", "wins", "winning", "trail", "trails", "trailed",
    "trailing", "lost", "ahead", "behind",
  ]

  /// 'Stopped nine yards from the umpire': how far off, and nothing that players gain.
  func isDistance(_ fact: Fact) -> Bool {
    let (document, behind) = (text.document, fact.tokens.upperBound)
    guard fact.kind == .quantity, !document.word("scrimmage", at: behind + 1) else { return false }
    return document.word("from", at: behind) || document.word("away", at: behind)
  }

  /// 'A two-kilometre stretch of the canal'.
  func isStretch(_ fact: Fact) -> Bool {
    text.document.isOne(of: Self.stretches, at: fact.tokens.upperBound)
      && text.document.word("of", at: fact.tokens.upperBound + 1)
  }

  private static let stretches: WordSet = ["stretch", "section", "strip", "length", "part"]

  /// '37 votes in it', 'just 37 votes were in it'.
  private func isInIt(_ end: Int) -> Bool {
    let document = text.document
    let place = document.word("were", at: end) || document.word("was", at: end) ? end + 1 : end
    return document.word("in", at: place) && document.word("it", at: place + 1)
      && (document.token(place + 2).map { $0.form == .mark } ?? true)
  }
}
