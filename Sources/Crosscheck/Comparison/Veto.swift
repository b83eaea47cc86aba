/// A reason not to compare two claims, however alike they look.
struct Veto: Sendable {
  /// Slug that the ledger shows.
  let name: String
  let summary: String
  /// Whether it keeps differing values apart only; equal values of two actors still bear each other out.
  var isForDifferences = false
  /// Whether it gives way where both print one telling figure, or that figure with a slip in it: £583 last spring and
  /// £583 in the second quarter, 71,000 and 17,000 salmon.
  var yieldsToEqualFigures = false
  /// Pairs of passages that nothing is said of, and that would be flagged without it.
  let examples: [PairExample]
  /// Pairs of passages that look as though it applied, and that must be flagged all the same.
  let sparing: [PairExample]
  let applies: @Sendable (_ left: Claim, _ right: Claim) -> Bool
  /// Traits of which a thing has one, where that is all it asks for.
  private var group: Traits?

  /// A veto without what is told of it.
  struct Test: Sendable {
    let isForDifferences: Bool
    let yieldsToEqualFigures: Bool
    fileprivate let group: Traits?
    fileprivate let applies: @Sendable (_ left: Claim, _ right: Claim) -> Bool

    /// Whether it keeps two claims apart; traits, half of all vetoes, are asked without a call.
    @inline(__always)
    func isMet(by left: Claim, _ right: Claim) -> Bool {
      if let group { return left.traits.areApart(from: right.traits, in: group) }
      return applies(left, right)
    }
  }

  var test: Test {
    Test(
      isForDifferences: isForDifferences,
      yieldsToEqualFigures: yieldsToEqualFigures,
      group: group,
      applies: applies
    )
  }

  init(
    _ name: String,
    _ summary: String,
    isForDifferences: Bool = false,
    yieldsToEqualFigures: Bool = false,
    examples: [PairExample],
    sparing: [PairExample] = [],
    applies: @escaping @Sendable (_ left: Claim, _ right: Claim) -> Bool
  ) {
    self.name = name
    self.summary = summary
    self.isForDifferences = isForDifferences
    self.yieldsToEqualFigures = yieldsToEqualFigures
    self.examples = examples
    self.sparing = sparing
    self.applies = applies
  }

  /// In no order that matters: any one is enough.
  static let all: [Veto] = traitVetoes + timeVetoes + thingVetoes + figureVetoes + peopleVetoes + scopeVetoes

  /// A veto for each group of traits of which a thing has one.
  private static let traitVetoes = Traits.groups.map { group in
    let all = group.all
    var veto = Veto(group.name, group.summary, examples: group.examples, sparing: group.sparing) {
      left,
      right in
      left.traits.areApart(from: right.traits, in: all)
    }
    veto.group = all
    return veto
  }
}

extension Traits {
  /// Whether each has traits of a group, and none that the other has.
  @inline(__always)
  fileprivate func areApart(from other: Traits, in group: Traits) -> Bool {
    let mine = intersection(group)
    let theirs = other.intersection(group)
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }
}

extension PairExample {
  /// Two passages of which nothing may be said.
  static func apart(_ left: String, _ right: String, published: (left: String, right: String)? = nil)
    -> PairExample
  {
    PairExample(left, right, nil, published: published)
  }

  /// Two passages of one thing, of which something must be said.
  static func together(_ left: String, _ right: String, published: (left: String, right: String)? = nil)
    -> PairExample
  {
    PairExample(left, right, .conflict, published: published)
  }
}
