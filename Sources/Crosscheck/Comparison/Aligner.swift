/// Pairs the claims of a story that are about the same thing.
///
/// Claims of one value about one thing are gathered into clusters first, then clusters whose values go together are
/// linked; only clusters that share no report can disagree, one to one, the best pair first. Clusters meet by the
/// concepts they share, so that cost grows with the claims of a story and not with their square. The aligner knows
/// families and likeness, never verdicts.
struct Aligner {
  let claims: [Claim]
  let weights: Weights
  /// All numbers that each report prints, by index of the report.
  let figures: [Int: Set<Double>]
  let rules: StoryRules

  /// What the aligner found.
  struct Result {
    /// Pairs of compatible values.
    var agreements: [Alignment] = []
    /// Pairs of compatible values whose groups have others that are not.
    var looseAgreements: [Alignment] = []
    /// Differing pairs that nothing settles, however unlike.
    var weighed: [Alignment] = []
    /// The best of them, one to one.
    var differences: [Alignment] = []
  }

  func result() -> Result {
    var result = Result()
    let clusters = gathered(into: &result.agreements)
    let candidates = candidatePairs(of: clusters)
    var open: [OpenPair] = []
    var linked = LinkedClusters(clusters, rules: rules)
    for (left, right) in candidates {
      guard let pair = best(clusters[left], clusters[right]) else { continue }
      if pair.relation.isCompatible {
        let confidence = Weights.agreement.probability(of: pair.likeness)
        guard confidence >= Threshold.mention else { continue }
        let alignment = Alignment(
          left: pair.left,
          right: pair.right,
          relation: pair.relation,
          likeness: pair.likeness,
          confidence: confidence
        )
        if confidence >= Threshold.agreement, linked.mayJoin(left, right) {
          linked.join(left, right)
          result.agreements.append(alignment)
        } else if pair.left.report != pair.right.report {
          result.looseAgreements.append(alignment)
        }
      } else {
        open.append(OpenPair(clusters: (left, right), claims: pair))
      }
    }
    result.weighed = weighed(unsettled(open, clusters: clusters, linked: &linked))
    result.differences = oneToOne(result.weighed)
    return result
  }

  /// Two claims with how their values stand.
  private struct Pair {
    let left: Claim
    let right: Claim
    let relation: Relation
    let likeness: Likeness
  }

  /// Two clusters whose values do not go together, and their likest claims.
  private struct OpenPair {
    let clusters: (left: Int, right: Int)
    let claims: Pair
    /// Whether another report prints both values.
    var arePrintedTogether = false
  }

  // MARK: Clusters

  private struct ValueKey: Hashable {
    let family: Family
    let kind: Kind
    let value: Value

    init(_ claim: Claim) {
      family = claim.family
      kind = claim.fact.kind
      value = claim.comparableValue
    }
  }

  /// A word or digits that more clusters share tell nothing.
  private static let mostClusters = 400

  /// Up to so many clusters of one value are set beside each other without a word in common.
  private static let fewClusters = 6

  /// Clusters of claims of one value; each join is an agreement.
  private func gathered(into agreements: inout [Alignment]) -> [ClaimCluster] {
    var clusters: [ClaimCluster] = []
    var byValue: [ValueKey: [Int]] = [:]
    for claim in claims {
      let key = ValueKey(claim)
      let candidates = (byValue[key] ?? []).compactMap { index in
        clusters[index].samples.compactMap { agreement($0, claim) }.max { $0.confidence < $1.confidence }
          .map { (index, $0) }
      }
      if let (index, agreement) = candidates.max(by: { $0.1.confidence < $1.1.confidence }) {
        clusters[index].add(claim)
        agreements.append(agreement)
      } else {
        byValue[key, default: []].append(clusters.count)
        clusters.append(ClaimCluster(claim))
      }
    }
    return clusters
  }

  private func agreement(_ left: Claim, _ right: Claim) -> Alignment? {
    guard !isVetoed(left, right, asDifference: false) else { return nil }
    let relation = rules.relation(left, right)
    guard relation.isCompatible else { return nil }
    let likeness = Likeness(left, right)
    let confidence = Weights.agreement.probability(of: likeness)
    guard confidence >= Threshold.agreement else { return nil }
    return Alignment(
      left: left,
      right: right,
      relation: relation,
      likeness: likeness,
      confidence: confidence
    )
  }

  // MARK: Pairs of clusters

  private struct Meeting: Hashable {
    let family: Family
    let concept: Concept
  }

  /// Figures of one family that have the same telling digits, in whatever order: a slip of the keyboard, or two units.
  private struct Digits: Hashable {
    let family: Family
    let digits: [UInt8]

    init?(_ claim: Claim) {
      guard let figure = claim.figure, claim.fact.value.isTelling else { return nil }
      family = claim.family
      digits = String(figure).utf8.filter { $0 > 0x30 && $0 <= 0x39 }.sorted()
    }
  }

  /// Pairs of clusters of one family that share a telling concept near their figures, or the digits of them.
  private func candidatePairs(of clusters: [ClaimCluster]) -> [(Int, Int)] {
    var meetings: [Meeting: [Int]] = [:]
    for (index, cluster) in clusters.enumerated() {
      let claim = cluster.representative
      for term in claim.context where term.weight > 0.4 && term.rarity > 0.1 {
        meetings[Meeting(family: claim.family, concept: term.concept), default: []].append(index)
      }
    }
    var digits: [Digits: [Int]] = [:]
    var values: [ValueKey: [Int]] = [:]
    for (index, cluster) in clusters.enumerated() {
      if let key = Digits(cluster.representative) { digits[key, default: []].append(index) }
      values[ValueKey(cluster.representative), default: []].append(index)
    }
    var pairs = Set<Int>()
    func pair(_ groups: some Sequence<[Int]>, upTo most: Int) {
      for members in groups where members.count <= most {
        for (position, left) in members.enumerated() {
          for right in members[(position + 1)...] { pairs.insert(left * clusters.count + right) }
        }
      }
    }
    pair(meetings.values, upTo: Self.mostClusters)
    pair(digits.values, upTo: Self.mostClusters)
    pair(values.values, upTo: Self.fewClusters)
    return pairs.sorted().map { ($0 / clusters.count, $0 % clusters.count) }
  }

  /// The likest pair of claims of two clusters; nil where their values cannot be set against each other.
  private func best(_ left: ClaimCluster, _ right: ClaimCluster) -> Pair? {
    let relation = rules.relation(left.representative, right.representative)
    guard relation != .unknown else { return nil }
    var best: Pair?
    var vetoed = 0
    var compared = 0
    for mine in left.samples {
      for theirs in right.samples where relation.isCompatible || mine.mayMeet(theirs) {
        compared += 1
        if isVetoed(mine, theirs, asDifference: !relation.isCompatible) {
          vetoed += 1
          continue
        }
        guard relation.isCompatible || !mine.isRetracted && !theirs.isRetracted else { continue }
        let likeness = Likeness(mine, theirs)
        if weights.probability(of: likeness) > best.map({ weights.probability(of: $0.likeness) }) ?? -1 {
          best = Pair(left: mine, right: theirs, relation: relation, likeness: likeness)
        }
      }
    }
    // What most of its claims say it is about goes for those that do not say.
    return relation.isCompatible || vetoed * 2 <= compared ? best : nil
  }

  private func isVetoed(_ left: Claim, _ right: Claim, asDifference: Bool) -> Bool {
    let isOneFigure = left.fact.value.isTelling && left.comparableValue == right.comparableValue
    return rules.between(left.report, right.report).vetoes.contains {
      (asDifference || !$0.isForDifferences) && !(isOneFigure && $0.yieldsToEqualFigures)
        && $0.applies(left, right)
    }
  }

  // MARK: Differences

  /// Pairs of which no report has both values, or so few that the others may not know of both.
  private func unsettled(
    _ open: [OpenPair],
    clusters: [ClaimCluster],
    linked: inout LinkedClusters
  ) -> [OpenPair] {
    var reports: [Int: Set<Int>] = [:]
    for index in clusters.indices {
      reports[linked.group(of: index), default: []].formUnion(clusters[index].reports)
    }
    return open.compactMap { pair in
      let left = linked.group(of: pair.clusters.left)
      let right = linked.group(of: pair.clusters.right)
      guard left != right, let mine = reports[left], let theirs = reports[right] else { return nil }
      let both = mine.intersection(theirs)
      guard !both.isEmpty else { return isPrintedElsewhere(pair.claims) ? nil : pair }
      guard both.count <= max(1, min(mine.count, theirs.count) / 2),
        let one = clusters[pair.clusters.left].without(both),
        let other = clusters[pair.clusters.right].without(both), let claims = best(one, other),
        weights.probability(of: claims.likeness) >= Threshold.printedTogether, !isPrintedElsewhere(claims)
      else { return nil }
      return OpenPair(clusters: pair.clusters, claims: claims, arePrintedTogether: true)
    }
  }

  /// Whether either report prints the other's telling figure too, whatever it calls it there: then it knows both.
  private func isPrintedElsewhere(_ pair: Pair) -> Bool {
    guard pair.relation == .apart, let mine = pair.left.figure, let theirs = pair.right.figure else {
      return false
    }
    return (pair.left.fact.value.isTelling && figures[pair.right.report]?.contains(mine) == true)
      || (pair.right.fact.value.isTelling && figures[pair.left.report]?.contains(theirs) == true)
  }

  /// The pairs with the probability that both claims are about one thing.
  private func weighed(_ pairs: [OpenPair]) -> [Alignment] {
    var rivals: [Partner: Int] = [:]
    for pair in pairs {
      for partner in Partner.both(pair.claims.left, pair.claims.right) { rivals[partner, default: 0] += 1 }
    }
    return pairs.map { pair in
      var likeness = pair.claims.likeness
      likeness.lone = Partner.both(pair.claims.left, pair.claims.right).allSatisfy { rivals[$0] == 1 } ? 1 : 0
      return Alignment(
        left: pair.claims.left,
        right: pair.claims.right,
        relation: pair.claims.relation,
        likeness: likeness,
        confidence: weights.probability(of: likeness),
        arePrintedTogether: pair.arePrintedTogether
      )
    }
  }

  private struct Partner: Hashable {
    let claim: Int
    let report: Int

    /// Each claim of a pair with the other's report.
    static func both(_ left: Claim, _ right: Claim) -> [Partner] {
      [Partner(claim: left.index, report: right.report), Partner(claim: right.index, report: left.report)]
    }
  }

  private func oneToOne(_ alignments: [Alignment]) -> [Alignment] {
    let ranked = alignments.filter { $0.confidence >= Threshold.review }.sorted {
      ($1.confidence, $0.left.index, $0.right.index) < ($0.confidence, $1.left.index, $1.right.index)
    }
    var taken = Set<Partner>()
    return ranked.filter { alignment in
      let partners = Partner.both(alignment.left, alignment.right)
      guard taken.isDisjoint(with: partners) else { return false }
      taken.formUnion(partners)
      return true
    }
  }
}
