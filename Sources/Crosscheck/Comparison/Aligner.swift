/// Pairs the claims of a story that are about the same thing.
///
/// Claims of one value about one thing are gathered into clusters first, then clusters whose values go together are linked; only
/// clusters that share no report can disagree, one to one, the best pair first. Clusters meet by the concepts they share, so that
/// cost grows with the claims of a story and not with their square. The aligner knows families and likeness, never verdicts.
struct Aligner {
  let claims: [Claim]
  let weights: Weights
  /// All numbers that each report prints, in ascending order, by index of the report.
  let figures: [[Double]]
  let rules: StoryRules
  /// Claims at one place of two sentences that are nearly the same.
  var parallels: [ParallelSentences.Pair] = []

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
    let candidates = CandidatePairs.of(clusters)
    var open: [OpenPair] = []
    var linked = LinkedClusters(clusters, rules: rules)
    for (left, right) in candidates {
      guard let pair = best(clusters[left], clusters[right]) else { continue }
      if pair.relation.isCompatible {
        let confidence = Weights.agreement.probability(of: pair.likeness)
        guard confidence >= Threshold.least(for: pair.relation) else { continue }
        let alignment = Alignment(
          left: pair.left,
          right: pair.right,
          relation: pair.relation,
          likeness: pair.likeness,
          confidence: confidence
        )
        // What only may be one time binds nothing, and is worth a line where neither is known: 'last summer', 'last year'.
        let isOpen = pair.left.isOpen(beside: pair.right)
        if !isOpen, confidence >= Threshold.agreement, linked.mayJoin(left, right) {
          linked.join(left, right)
          result.agreements.append(alignment)
        } else if pair.left.report != pair.right.report, !isOpen || pair.left.areBothOpen(with: pair.right) {
          result.looseAgreements.append(alignment)
        }
      } else {
        open.append(OpenPair(clusters: (left, right), claims: pair))
      }
    }
    result.weighed = weighed(unsettled(open, clusters: clusters, linked: &linked))
    result.differences = oneToOne(result.weighed + parallelDifferences())
    return result
  }

  /// Two claims with how their values stand.
  private struct Pair {
    let left: Claim
    let right: Claim
    let relation: Relation
    let likeness: Likeness
    /// How likely both are about one thing, by the weights that they were paired with.
    let probability: Double

    var alignment: Alignment {
      Alignment(left: left, right: right, relation: relation, likeness: likeness, confidence: probability)
    }
  }

  /// Two clusters whose values do not go together, and their likest claims.
  private struct OpenPair {
    let clusters: (left: Int, right: Int)
    let claims: Pair
    /// Whether another report prints both values.
    var arePrintedTogether = false
  }

  // MARK: Clusters

  /// A claim is tried against so many clusters of its value.
  private static let mostClusters = 400

  /// Clusters of claims of one value; each join is an agreement.
  ///
  /// What a story is about comes first, so that the first clusters of a value are those that matter; a figure like "two"
  /// has as many as there are things to count.
  private func gathered(into agreements: inout [Alignment]) -> [ClaimCluster] {
    var clusters: [ClaimCluster] = []
    var values = TableByHash<Int>()
    var clustersByValue: [[Int]] = []
    for claim in claims {
      let key = claim.valueKey
      let value = values.number(of: key) ?? values.add(key, clustersByValue.count)
      if value == clustersByValue.count { clustersByValue.append([]) }
      var best: (cluster: Int, pair: Pair)?
      for cluster in clustersByValue[value].prefix(Self.mostClusters)
      where clusters[cluster].mayHold(claim) {
        for sample in clusters[cluster].samples {
          let least = best?.pair.probability ?? Threshold.agreement.nextDown
          if let pair = agreement(sample, claim, over: least) { best = (cluster, pair) }
        }
      }
      if let (cluster, pair) = best {
        clusters[cluster].add(claim)
        agreements.append(pair.alignment)
      } else {
        clustersByValue[value].append(clusters.count)
        clusters.append(ClaimCluster(claim))
      }
    }
    return clusters
  }

  /// Two claims of one value, where they are likelier than `least` to be about one thing.
  private func agreement(_ left: Claim, _ right: Claim, over least: Double) -> Pair? {
    let rules = rules.between(left.report, right.report)
    guard !rules.areVetoed(left, right, asDifference: false) else { return nil }
    let likeness = Likeness(left, right)
    let probability = Weights.agreement.probability(of: likeness)
    guard probability > least else { return nil }
    let relation = rules.relation(left, right)
    guard relation.isCompatible else { return nil }
    return Pair(
      left: left,
      right: right,
      relation: relation,
      likeness: likeness,
      probability: probability
    )
  }

  // MARK: Pairs of clusters

  /// The likest pair of claims of two clusters; nil where their values cannot be set against each other.
  private func best(_ left: ClaimCluster, _ right: ClaimCluster) -> Pair? {
    let relation = rules.relation(left.representative, right.representative)
    guard relation != .unknown else { return nil }
    var best: Pair?
    var vetoed = 0
    var compared = 0
    let others = right.samples
    for mine in left.samples {
      for theirs in others where relation.isCompatible || mine.mayMeet(theirs) {
        compared += 1
        let rules = rules.between(mine.report, theirs.report)
        if rules.areVetoed(mine, theirs, asDifference: !relation.isCompatible) {
          vetoed += 1
          continue
        }
        guard relation.isCompatible || !mine.isRetracted && !theirs.isRetracted else { continue }
        let likeness = Likeness(mine, theirs)
        let probability = weights.probability(of: likeness)
        guard probability > best?.probability ?? -1 else { continue }
        best = Pair(
          left: mine,
          right: theirs,
          relation: relation,
          likeness: likeness,
          probability: probability
        )
      }
    }
    // What most of its claims say it is about goes for those that do not say, and not for a pair that is sure by itself.
    let isSure = (best?.probability ?? 0) >= Threshold.besideVetoes
    return relation.isCompatible || vetoed * 2 <= compared || isSure ? best : nil
  }

  // MARK: Differences

  /// Pairs of which no report has both values, or so few that the others may not know of both.
  private func unsettled(
    _ open: [OpenPair],
    clusters: [ClaimCluster],
    linked: inout LinkedClusters
  ) -> [OpenPair] {
    var reports = [ReportSet](repeating: ReportSet(), count: clusters.count)
    for index in clusters.indices { reports[linked.group(of: index)].formUnion(clusters[index].reports) }
    return open.compactMap { pair in
      let left = linked.group(of: pair.clusters.left)
      let right = linked.group(of: pair.clusters.right)
      guard left != right else { return nil }
      guard !reports[left].isDisjoint(with: reports[right]) else {
        return isPrintedElsewhere(pair.claims) ? nil : pair
      }
      let both = reports[left].intersection(reports[right])
      guard both.count <= max(1, min(reports[left].count, reports[right].count) / 2) else { return nil }
      if both.count == 1, isSureByItself(pair, clusters) { return pair }
      guard let one = clusters[pair.clusters.left].without(both),
        let other = clusters[pair.clusters.right].without(both), let claims = best(one, other),
        claims.probability >= Threshold.printedTogether, !isPrintedElsewhere(claims)
      else { return nil }
      return OpenPair(clusters: pair.clusters, claims: claims, arePrintedTogether: true)
    }
  }

  /// Whether two values are held against each other though a rougher one goes with either: 'two thirds of the graduates' makes no
  /// difference to 61.8 and 68.1 per cent of one vote.
  private func isSureByItself(_ pair: OpenPair, _ clusters: [ClaimCluster]) -> Bool {
    pair.claims.probability >= Threshold.besideVetoes
      && pair.claims.left.fact.kind != .time && pair.claims.right.fact.kind != .time
      && Set(clusters[pair.clusters.left].reports).isDisjoint(with: clusters[pair.clusters.right].reports)
      && pair.claims.left.whole.flatMap { mine in pair.claims.right.whole.map { $0 == mine } } ?? true
      && !isPrintedElsewhere(pair.claims) && !printsBoth(pair.claims)
  }

  /// Whether either report prints the other's figure, telling or not.
  private func printsBoth(_ pair: Pair) -> Bool {
    (pair.left.figure.map { prints($0, pair.right.report) } ?? false)
      || (pair.right.figure.map { prints($0, pair.left.report) } ?? false)
  }

  /// Whether either report prints the other's telling figure too, whatever it calls it there: then it knows both.
  private func isPrintedElsewhere(_ pair: Pair) -> Bool {
    guard pair.relation == .apart, let mine = pair.left.figure, let theirs = pair.right.figure,
      mine != theirs
    else { return false }
    // "Rises by 20, from 50 to 70", "will be 70": how far it goes, and where to.
    let tellStepAndLevel = pair.left.isStep != pair.right.isStep
    return ((pair.left.gauge.isTelling || tellStepAndLevel) && prints(mine, pair.right.report))
      || ((pair.right.gauge.isTelling || tellStepAndLevel) && prints(theirs, pair.left.report))
  }

  private func prints(_ figure: Double, _ report: Int) -> Bool {
    let place = figures[report].indices.partitioningIndex { figures[report][$0] >= figure }
    return place < figures[report].count && figures[report][place] == figure
  }

  /// The pairs with the probability that both claims are about one thing.
  private func weighed(_ pairs: [OpenPair]) -> [Alignment] {
    var rivals: [Partner: Rivals] = [:]
    for pair in pairs {
      for partner in Partner.both(pair.claims.left, pair.claims.right) {
        rivals[partner, default: Rivals()].add(pair.claims.probability)
      }
    }
    return pairs.map { pair in
      var likeness = pair.claims.likeness
      let mine = Partner.both(pair.claims.left, pair.claims.right).compactMap { rivals[$0] }
      let isRare =
        min(pair.claims.left.figure ?? 0, pair.claims.right.figure ?? 0) >= 1000
        || pair.claims.left.isToTheMinute && pair.claims.right.isToTheMinute
      likeness.lone =
        mine.allSatisfy { $0.count == 1 || isRare && $0.isFaint(beside: pair.claims.probability) } ? 1 : 0
      // Somebody's place in one order is not his place in another, and the dead are told in parts: those must be alone.
      let mayHaveRivals = [.score, .ordinal, .quantity].contains(pair.claims.left.fact.kind)
      let isClear =
        likeness.lone == 1 || mayHaveRivals && mine.allSatisfy { $0.isClear(pair.claims.probability) }
      if isClear, pair.claims.left.isSole(beside: pair.claims.right, at: pair.claims.probability) {
        likeness.sole = 1
        // Of the only hours that two reports tell, those within an hour and a quarter are as near as figures are.
        if pair.claims.left.gauge.shape == .clock { likeness.nearness = 1 }
      }
      return Alignment(
        left: pair.claims.left,
        right: pair.claims.right,
        relation: pair.claims.relation,
        likeness: likeness,
        confidence: confidence(of: pair.claims, likeness),
        arePrintedTogether: pair.arePrintedTogether
      )
    }
  }

  /// Of one figure by which the one says it went up and the other down, the figure speaks as it does where both agree.
  private func confidence(of pair: Pair, _ likeness: Likeness) -> Double {
    let difference = weights.probability(of: likeness)
    return pair.relation == .opposed
      ? max(difference, Weights.agreement.probability(of: likeness)) : difference
  }

  private func oneToOne(_ alignments: [Alignment]) -> [Alignment] {
    let ranked = alignments.filter { $0.confidence >= $0.leastConfidence }.sorted {
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
