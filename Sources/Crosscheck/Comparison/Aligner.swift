/// Pairs the claims of a story that are about the same thing.
///
/// Claims whose value stands in the other report too settle each other first; only what is left can disagree, one to
/// one, the best pair first. The aligner knows families and likeness, never verdicts.
struct Aligner {
  let claims: [Claim]
  let vocabulary: StoryVocabulary
  let weights: Weights

  /// What the aligner found: pairs of compatible values, and pairs of values that exclude each other.
  struct Result {
    var agreements: [Alignment] = []
    /// Differing pairs that nothing else settles, however unlike.
    var weighed: [Alignment] = []
    /// The best of them, one to one.
    var differences: [Alignment] = []
  }

  func result() -> Result {
    var result = Result()
    var settled = Set<Settlement>()
    var open: [OpenPair] = []
    for bucket in buckets {
      for (position, left) in bucket.enumerated() {
        for right in bucket[(position + 1)...] where right.report != left.report {
          let relation = left.relation(to: right)
          guard relation != .unknown else { continue }
          let likeness = Likeness(left, right, vocabulary: vocabulary)
          if relation.isCompatible {
            let confidence = weights.probability(of: likeness)
            guard confidence >= Threshold.agreement, !isVetoed(left, right) else { continue }
            result.agreements.append(
              Alignment(
                left: left,
                right: right,
                relation: relation,
                likeness: likeness,
                confidence: confidence
              )
            )
            settled.insert(Settlement(claim: left.index, report: right.report))
            settled.insert(Settlement(claim: right.index, report: left.report))
          } else {
            open.append(OpenPair(left: left, right: right, relation: relation, likeness: likeness))
          }
        }
      }
    }
    open.removeAll { pair in
      settled.contains(Settlement(claim: pair.left.index, report: pair.right.report))
        || settled.contains(Settlement(claim: pair.right.index, report: pair.left.report))
        || isVetoed(pair.left, pair.right)
    }
    result.weighed = weighed(open)
    result.differences = oneToOne(result.weighed)
    return result
  }

  /// Two claims whose values do not go together.
  private struct OpenPair {
    let left: Claim
    let right: Claim
    let relation: Relation
    let likeness: Likeness
  }

  /// A claim that has found its like in a report.
  private struct Settlement: Hashable {
    let claim: Int
    let report: Int
  }

  private var buckets: [[Claim]] {
    var byFamily: [Family: [Claim]] = [:]
    for claim in claims { byFamily[claim.family, default: []].append(claim) }
    return byFamily.values.map { $0 }
  }

  private func isVetoed(_ left: Claim, _ right: Claim) -> Bool {
    Veto.all.contains { $0.applies(left, right) }
  }

  /// Adds how few partners each claim has to choose from, and the probability.
  private func weighed(_ pairs: [OpenPair]) -> [Alignment] {
    var partners: [Settlement: Int] = [:]
    for pair in pairs where pair.likeness.context > 0.05 {
      partners[Settlement(claim: pair.left.index, report: pair.right.report), default: 0] += 1
      partners[Settlement(claim: pair.right.index, report: pair.left.report), default: 0] += 1
    }
    return pairs.map { pair in
      var likeness = pair.likeness
      let choices =
        (partners[Settlement(claim: pair.left.index, report: pair.right.report)] ?? 1)
        + (partners[Settlement(claim: pair.right.index, report: pair.left.report)] ?? 1)
      likeness.uniqueness = 2 / Double(max(2, choices))
      return Alignment(
        left: pair.left,
        right: pair.right,
        relation: .apart,
        likeness: likeness,
        confidence: weights.probability(of: likeness)
      )
    }
  }

  private func oneToOne(_ alignments: [Alignment]) -> [Alignment] {
    let ranked = alignments.filter { $0.confidence >= Threshold.review }.sorted {
      ($1.confidence, $0.left.index, $0.right.index) < ($0.confidence, $1.left.index, $1.right.index)
    }
    var taken = Set<Settlement>()
    return ranked.filter { alignment in
      let forward = Settlement(claim: alignment.left.index, report: alignment.right.report)
      let backward = Settlement(claim: alignment.right.index, report: alignment.left.report)
      guard !taken.contains(forward), !taken.contains(backward) else { return false }
      taken.insert(forward)
      taken.insert(backward)
      return true
    }
  }
}

extension Claim {
  /// How the values of two claims of one family stand to each other.
  func relation(to other: Claim) -> Relation {
    switch (fact.value, other.fact.value) {
    case (.amount(let mine), .amount(let theirs)):
      if fact.kind != other.fact.kind { return seriesRelation(to: other) }
      return mine.relation(to: theirs, kind: fact.kind)
    case (.time(let mine), .time(let theirs)):
      return family == .duration ? mine.lengthRelation(to: theirs) : mine.relation(to: theirs)
    case (.score(let mine), .score(let theirs)):
      guard mine.count == theirs.count else { return .unknown }
      return mine == theirs || mine == theirs.reversed() ? .equal : .apart
    case (.words, .words), (.stance, .stance): return .unknown
    default: return .unknown
    }
  }
}

extension Claim {
  /// A count against a place in a series: equal, next, or nothing to be said.
  private func seriesRelation(to other: Claim) -> Relation {
    let (count, ordinal) = fact.kind == .ordinal ? (other, self) : (self, other)
    guard count.fact.kind == .count, ordinal.fact.kind == .ordinal, let held = count.figure, let place = ordinal.figure
    else { return .unknown }
    let sharesNoun = count.unit == ordinal.unit && count.unit != nil
    let namesNoun = ordinal.unit.map { noun in count.context.contains { $0.concept == noun && $0.weight == 1 } }
    guard sharesNoun || namesNoun == true else { return .unknown }
    return place == held ? .within : place == held + 1 ? .follows : .unknown
  }
}

extension Timex {
  /// How two lengths of time stand to each other.
  func lengthRelation(to other: Timex) -> Relation {
    value == other.value ? .equal : .unknown
  }
}
