/// What the rules ask of a pair: whether its figures move with the news, and who says them.
extension Alignment {
  /// Whether both count something that only grows while the news goes on: a toll, or the ground that a fire covers.
  var isOfGrowingThing: Bool {
    if left.family == .quantity("area") {
      return left.isAbout(Alignment.spreading) || right.isAbout(Alignment.spreading)
    }
    if left.family == .share { return left.isAbout(Alignment.progress) && right.isAbout(Alignment.progress) }
    return left.fact.kind == .count && right.fact.kind == .count
      && !left.traits.union(right.traits).isDisjoint(with: .outcomes)
  }

  private static let spreading: Set<Concept> = Set(
    ["fire", "flood", "spill", "burn"].map { Thesaurus.standard.concept(of: $0) }
  )

  /// Work in hand, of which a share is done: fires contained, votes counted, power restored.
  private static let progress: Set<Concept> = Set(
    ["contain", "complete", "count", "restore", "vaccinate"].map { Thesaurus.standard.concept(of: $0) }
  )

  /// Whether both count something that goes up and down: the missing.
  var isOfMovingThing: Bool { left.traits.union(right.traits).contains(.missing) }

  /// Minutes after which a source may know more than it did.
  static let newsCycle = 360

  /// Whether both name the same source.
  var sharesSource: Bool { !left.source.isDisjoint(with: right.source) }

  /// Whether both quote an authority of one sort: 'police' and 'Chief Superintendent Crewe' speak for one house.
  var hasSourcesOfOneSort: Bool {
    guard let mine = left.sourceKind, mine == right.sourceKind else { return false }
    return mine == .police || mine == .court || mine == .rescue || mine == .military
  }

  /// Whether one quotes a body by its name and the other by a noun, while it tells of that body: 'Swale Stores said',
  /// 'profits at Swale Stores rose, the chain reported'.
  var quotesOneBody: Bool {
    [(left, right), (right, left)].contains { named, other in
      !named.sourceWords.isDisjoint(with: other.actors) && named.sourceKind != .person
        && !other.source.isDisjoint(with: Self.bodies)
    }
  }

  private static let bodies = ConceptSet(
    """
    chain company firm group retailer bank airline carrier maker manufacturer supermarket brewer publisher \
    broadcaster insurer builder lender utility business giant producer supplier shop store
    """.split(separator: " ").map { Thesaurus.standard.concept(of: String($0)) }
  )

  /// Negative where the left report is the earlier, 0 where they are of one moment, nil where that is unknown.
  func order(in setting: ComparisonRule.Setting) -> Int? {
    guard let mine = setting.published[left.report], let theirs = setting.published[right.report] else {
      return nil
    }
    // Of two reports of one day, one without a time may be either.
    if mine.minute == nil || theirs.minute == nil, mine.day == theirs.day { return nil }
    return mine.universalMinute - theirs.universalMinute
  }

  /// Whether both figures together are a number that stands beside each of them: three of the seven, four of the seven.
  var makesWhole: Bool {
    guard left.fact.kind == .count, right.fact.kind == .count, let mine = left.figure,
      let theirs = right.figure
    else { return false }
    return left.standsBeside(mine + theirs) && right.standsBeside(mine + theirs)
  }
}

extension Claim {
  /// Whether two amounts are given in one unit.
  func hasOneUnit(with other: Claim) -> Bool {
    guard case .amount(let mine) = fact.value, case .amount(let theirs) = other.fact.value else {
      return false
    }
    return mine.unit == theirs.unit
  }

  /// Whether its sentence names one of some concepts.
  func isAbout(_ concepts: Set<Concept>) -> Bool {
    context.contains { $0.weight > 0.4 && concepts.contains($0.concept) }
  }

  /// Whether exactly so many of something stand in its sentence too.
  func standsBeside(_ figure: Double) -> Bool {
    company.contains {
      guard case .amount(let amount) = $0.value else { return false }
      return amount.low == figure && amount.high == figure
    }
  }

  /// The claim's number, where it has one.
  var figure: Double? { gauge.shape == .amount || gauge.shape == .magnitude ? gauge.size : nil }

  /// Whether it tells by how much something went up or down.
  var isStep: Bool {
    !traits.isDisjoint(with: [.rise, .fall]) && [.count, .money, .quantity].contains(fact.kind)
  }
}

extension Amount {
  /// Whether the unit is a currency: three capitals of ISO 4217.
  var isInCurrency: Bool {
    guard let unit else { return false }
    return unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
