/// Lengths of time of which a brief report has one: how long somebody is to be locked up or banned, how many hours it was.
///
/// *Why it matters*: two desks tell them in words of their own (`jailed for seven years`, `ten years behind bars`; `adrift for 46
/// hours`, `33 hours on a raft`), so that next to nothing is shared. Of the readable stories lengths told in hours, a day long at
/// least and the only ones of each report, were three times of one thing and once a plan; lengths of years are of anything.
struct SoleLengths {
  let text: ReportText
  let sentence: Sentence

  /// A prison term or a ban, as the noun that a length is the length of; nil for any other.
  func penalty(of fact: Fact) -> Concept? {
    guard fact.kind == .duration, case .time(let timex) = fact.value, timex.modifier == nil else {
      return nil
    }
    let document = text.document
    let near = (fact.tokens.lowerBound - Self.reach..<fact.tokens.upperBound + Self.reach).clamped(
      to: sentence.tokens
    )
    // "Could face six years", "served four years of it": neither is what the court decided.
    guard !near.contains(where: { document.isOne(of: Self.open, at: $0) }),
      // "Freed after six years in prison".
      !document.word("after", at: fact.tokens.lowerBound - 1)
    else { return nil }
    var kind: Concept?
    for token in near where !fact.tokens.contains(token) {
      let isBehindBars = document.word("bars", at: token) && document.word("behind", at: token - 1)
      let own =
        isBehindBars || document.isOne(of: Self.prisons, at: token)
        ? Self.prison : isBan(token) ? Self.ban : nil
      guard let own else { continue }
      if let kind, kind != own { return nil }
      kind = own
    }
    return kind
  }

  private func isBan(_ token: Int) -> Bool {
    text.document.isOne(of: Self.bans, at: token)
      || text.document.word("sit", at: token) && text.document.word("out", at: token + 1)
  }

  private static let reach = 6
  private static let prison = Concept("prison-term")
  private static let ban = Concept("ban")

  static func isPenalty(_ unit: Concept?) -> Bool { unit == prison || unit == ban }

  private static let prisons: WordSet = ["jail", "jailed", "imprisoned", "imprisonment", "prison"]
  private static let bans: WordSet = ["ban", "banned", "suspended", "suspension", "disqualified"]
  private static let open: WordSet = [
    "could", "may", "might", "face", "faces", "faced", "facing", "maximum", "minimum", "served", "spent",
    "least", "parole", "released", "freed", "escaped", "sought", "asked", "demanded", "wants", "wanted",
  ]
}

extension Claim {
  /// Two lengths that brief reports have one of: two prison terms or two bans, or so many hours.
  func isSoleLength(beside other: Claim) -> Bool {
    guard traits.union(other.traits).isDisjoint(with: [.offset, .ofALead, .underWay]) else { return false }
    if SoleLengths.isPenalty(unit) { return unit == other.unit }
    return isInHours && other.isInHours
  }

  /// Whether it is told in hours and lasts a day or longer.
  private var isInHours: Bool {
    guard case .time(let timex) = fact.value, timex.modifier == nil, let days = gauge.size else {
      return false
    }
    return timex.value.hasPrefix("PT") && timex.value.hasSuffix("H") && days >= 1
  }
}
