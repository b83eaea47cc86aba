/// Holds a report's headline against its text: the cheapest disagreement to find, and the most embarrassing.
struct HeadlineCheck {
  let claims: [Claim]
  let rules: StoryRules
  /// Whether a claim stands in a headline.
  let isHeadline: (Claim) -> Bool

  /// How sure it must be that headline and text speak of one thing; they are written to share their words.
  private static let threshold = 0.55

  /// How sure it is where the headline's only figure and the opening's only one differ by a slip of the keyboard.
  private static let slipConfidence = 0.7

  /// The opening of a text: its first sentences, which the headline is made of.
  private static let opening = 3

  /// From so many on, counts of a headline and its opening are of one thing whatever the nouns are.
  private static let fewThings = 1000.0

  /// Headline and text of one report that differ, the likest pair of each headline figure.
  func alignments() -> [Alignment] {
    var byReport: [Int: [Claim]] = [:]
    for claim in claims { byReport[claim.report, default: []].append(claim) }
    return byReport.keys.sorted().flatMap { report in
      let claims = byReport[report] ?? []
      let headlines = claims.filter(isHeadline)
      let text = claims.filter { !isHeadline($0) }
      return headlines.compactMap { headline in
        [alignment(of: headline, in: text), slip(of: headline, among: headlines, in: text)].compactMap { $0 }
          .max { $0.confidence < $1.confidence }
      }
    }
  }

  private func alignment(of headline: Claim, in text: [Claim]) -> Alignment? {
    var best: Alignment?
    for claim in text where claim.family == headline.family && !claim.isRetracted {
      let relation = rules.relation(headline, claim)
      if relation.isCompatible { return nil }
      guard relation == .apart || relation == .otherUnit,
        !rules.between(claim.report, claim.report).vetoes.contains(where: { $0.applies(headline, claim) })
      else { continue }
      let likeness = Likeness(headline, claim)
      let confidence = Weights.fitted.probability(of: likeness)
      guard confidence >= Self.threshold, confidence > best?.confidence ?? 0 else { continue }
      best = Alignment(
        left: headline,
        right: claim,
        relation: relation,
        likeness: likeness,
        confidence: confidence
      )
    }
    return best
  }

  /// £4bn over a text that opens with £4m: the only figures of their sort, a slip apart.
  private func slip(of headline: Claim, among headlines: [Claim], in text: [Claim]) -> Alignment? {
    guard case .amount(let printed) = headline.fact.value, let figure = printed.low, printed.high == figure,
      headlines.filter({ $0.family == headline.family && $0.fact.part == headline.fact.part }).count == 1
    else { return nil }
    let first = text.map(\.sentence).min() ?? 0
    let opening = text.filter { $0.sentence < max(first, 1) + Self.opening && $0.family == headline.family }
    guard let lead = opening.map(\.sentence).min() else { return nil }
    let figures = opening.filter { claim in
      guard claim.sentence == lead, case .amount(let amount) = claim.fact.value else { return false }
      // 'Recalls 230,000 pickups' over 'is recalling 320,000 pickup trucks': such figures need no noun.
      return amount.unit == printed.unit || headline.family == .count && figure >= Self.fewThings
    }
    guard figures.count == 1, let claim = figures.first, !claim.isRetracted,
      case .amount(let amount) = claim.fact.value, let other = amount.low, amount.high == other,
      FigureSlip.isLikely(figure, other) || isOfOneThing(headline, claim, in: opening),
      rules.relation(headline, claim) == .apart,
      !text.contains(where: { $0.sentence <= lead + Self.opening && isBorneOut(headline, by: $0) })
    else { return nil }
    let likeness = Likeness(headline, claim)
    guard likeness.context > 0 else { return nil }
    return Alignment(
      left: headline,
      right: claim,
      relation: .apart,
      likeness: likeness,
      confidence: max(Self.slipConfidence, Weights.fitted.probability(of: likeness))
    )
  }

  /// `Fifty penguins` over `Fifteen penguins travelled`: a noun of its own, which the opening counts once.
  private func isOfOneThing(_ headline: Claim, _ claim: Claim, in opening: [Claim]) -> Bool {
    // `Girl, 7, finds bomb` over `An eight-year-old found`: the only age at the head, which nothing below bears out.
    if headline.fact.kind == .age {
      return claim.fact.kind == .age && claim.traits.isDisjoint(with: Self.partial)
    }
    guard let unit = headline.unit, unit == claim.unit, headline.fact.kind == .count,
      claim.fact.kind == .count,
      !CountedNouns.arePeople(unit), !CountedNouns.areStretches(unit),
      headline.traits.isDisjoint(with: Self.partial), claim.traits.isDisjoint(with: Self.partial)
    else { return false }
    return opening.count { $0.unit == unit } == 1
  }

  /// What is said of some of a number, or of another time.
  private static let partial: Traits = [.remainder, .goneBefore, .earlier, .part, .each, .unreal, .average]

  private func isBorneOut(_ headline: Claim, by claim: Claim) -> Bool {
    claim.family == headline.family && rules.relation(headline, claim).isCompatible
  }
}

/// Whether one figure can be a slip of the keyboard for another.
enum FigureSlip {
  /// A power of ten apart, or a digit more, fewer, swapped or hit beside.
  static func isLikely(_ left: Double, _ right: Double) -> Bool {
    guard left > 0, right > 0, left != right else { return false }
    var ratio = max(left, right) / min(left, right)
    guard ratio.isFinite else { return false }
    while ratio > 9.999 { ratio /= 10 }
    if abs(ratio - 1) < 1e-9 { return true }
    guard left < 1e6, right < 1e6, left == left.rounded(), right == right.rounded() else { return false }
    let (mine, theirs) = (String(Int(left)), String(Int(right)))
    guard max(mine.utf8.count, theirs.utf8.count) > 1 else { return false }
    return EditDistance.between(mine, theirs, limit: 1) != nil
  }
}
