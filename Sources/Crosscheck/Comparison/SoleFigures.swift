/// Figures of which a brief report of one event has one: its result, somebody's place in it, how strong a quake was.
///
/// Two desks tell them in words of their own ("finished fourth", "took third place"), so that next to nothing is shared;
/// what speaks for one thing is that neither report has another one.
extension Claim {
  /// Whether it is a figure of the news of which a brief report may have one, so that its words need not be another's.
  var mayBeSole: Bool {
    isInBriefReport && prominence > 0 && (gauge.shape == .score || gauge.shape == .magnitude)
  }

  /// Whether it and another claim are figures of which two brief reports have one each; lengths that are likely to be of one thing
  /// by what stands around them need no more than that.
  func isSole(beside other: Claim, at probability: Double) -> Bool {
    guard isInBriefReport, other.isInBriefReport else { return false }
    switch (fact.kind, other.fact.kind) {
    case (.score, .score): return hasFigureInCommon(with: other)
    case (.rank, .rank): return isPlace(inOrderOf: other)
    case (.ordinal, .ordinal): return isNext(inSeriesOf: other)
    case (.count, .count): return isToll(beside: other)
    case (.time, .time): return isNear(other)
    case (.duration, .duration): return probability < Threshold.review && isSoleLength(beside: other)
    default: return gauge.shape == .magnitude && other.gauge.shape == .magnitude
    }
  }

  /// Whether two figures of brief reports share so much that other ones beside them raise no doubt.
  ///
  /// One side's goals of two results, all but a few steps of two magnitudes: of ten such results in the sets of cases and of
  /// six such magnitudes all were of one match and of one quake.
  func isHalfTheFigure(of other: Claim) -> Bool {
    guard isInBriefReport, other.isInBriefReport else { return false }
    if case .score(let mine) = fact.value, case .score(let theirs) = other.fact.value {
      return mine.count == 2 && theirs.count == 2 && hasSideInCommon(mine, theirs)
    }
    guard gauge.shape == .magnitude, other.gauge.shape == .magnitude, let mine = gauge.size,
      let theirs = other.gauge.size
    else { return false }
    return abs(mine - theirs) < 0.45
  }

  /// Whether both are places of whoever takes part in both, in one order.
  func isPlace(ofOneWith other: Claim) -> Bool {
    fact.kind == .rank && other.fact.kind == .rank && isPlace(inOrderOf: other)
  }

  /// Two results with one side's figure the same, or with as many points in all: 3-2 and 3-1, nine votes to four and eight
  /// to five.
  private func hasFigureInCommon(with other: Claim) -> Bool {
    guard case .score(let mine) = fact.value, case .score(let theirs) = other.fact.value,
      mine.count == theirs.count
    else { return false }
    return gauge.size == other.gauge.size || hasSideInCommon(mine, theirs)
  }

  /// 'Broke out on the ninth floor', 'flames from the 11th': the floor of the news of two brief reports.
  func isLeadingFloor(beside other: Claim) -> Bool {
    unit == CountedNouns.floor && isInBriefReport && other.isInBriefReport
      && min(prominence, other.prominence) > 0.5
  }

  /// Whether one side's figure of two results in brief reports is the same, and of two digits.
  func sharesManyPoints(with other: Claim) -> Bool {
    guard isInBriefReport, other.isInBriefReport, case .score(let mine) = fact.value,
      case .score(let theirs) = other.fact.value, mine.count == 2, theirs.count == 2
    else { return false }
    return zip(mine.sorted(), theirs.sorted()).contains { $0 == $1 && $0 > 9 }
  }

  private func hasSideInCommon(_ mine: [Int], _ theirs: [Int]) -> Bool {
    zip(mine.sorted(), theirs.sorted()).contains { $0 == $1 }
  }

  /// Two hours of the news, told to the minute, at most an hour and a quarter apart: when it struck, when it is to begin.
  ///
  /// A time without a part to compare is a full hour, a stamp of when the report came out, or an hour of some zone.
  private func isNear(_ other: Claim) -> Bool {
    guard part != nil, other.part != nil, min(prominence, other.prominence) > 0,
      let distance = gauge.minutes(to: other.gauge)
    else { return false }
    return distance <= 75
  }

  /// Two counts of the dead, the hurt, the arrested: of people, all of them, and of one outcome.
  private func isToll(beside other: Claim) -> Bool {
    let others: Traits = [
      .men, .women, .children, .police, .remainder, .goneBefore, .average, .earlier, .unreal,
    ]
    let mine = traits.intersection(.outcomes)
    guard !mine.isEmpty, mine == other.traits.intersection(.outcomes),
      traits.union(other.traits).isDisjoint(with: others), let unit, let otherUnit = other.unit
    else { return false }
    return CountedNouns.arePeople(unit) && CountedNouns.arePeople(otherUnit)
  }

  /// Two places of one sort of order: a seed is no place in a race, nor is where somebody starts.
  private func isPlace(inOrderOf other: Claim) -> Bool {
    let orders: Traits = [.seeded, .onGrid]
    guard traits.intersection(orders) == other.traits.intersection(orders), let mine = figure,
      let theirs = other.figure
    else { return false }
    // "Number one" and "the best" are said of much.
    return min(mine, theirs) > 1 && abs(mine - theirs) <= max(3, min(mine, theirs) / 3)
  }

  /// Two numbers next to each other in one series: a third win in a row, for the fourth year in succession.
  private func isNext(inSeriesOf other: Claim) -> Bool {
    guard let mine = figure, let theirs = other.figure, abs(mine - theirs) == 1, min(mine, theirs) > 1,
      let unit, let otherUnit = other.unit, !CountedNouns.areStretches(unit),
      !CountedNouns.areStretches(otherUnit)
    else { return false }
    let isOfOneSeries = !traits.isDisjoint(
      with: other.traits.intersection([.inARow, .ofACareer, .ofASeason])
    )
    if isOfOneSeries { return true }
    // A third husband, and a widow for the second time: one of them may have gone another way.
    if CountedNouns.areTimes(unit) || CountedNouns.areTimes(otherUnit) {
      return !CountedNouns.areOfFamily(unit) && !CountedNouns.areOfFamily(otherUnit)
    }
    // The second and the third film are two films; a 13th and a 14th stage are one, misprinted.
    return unit == otherUnit && min(mine, theirs) > 3
  }

  /// Whether two sums are the same but for a thousand: 1.8 billion pesos, 1.8 million pesos.
  func isThousandfold(of other: Claim) -> Bool {
    guard fact.kind == .money, other.fact.kind == .money, gauge.isTelling, hasOneUnit(with: other),
      let mine = figure, let theirs = other.figure, min(mine, theirs) >= 1000
    else { return false }
    return abs(max(mine, theirs) / min(mine, theirs) - 1000) < 1e-6
  }
}
