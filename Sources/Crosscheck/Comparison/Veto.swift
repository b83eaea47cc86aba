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

  /// Vetoes without what is told of them, those that keep most pairs apart first.
  struct Tests: Sendable {
    /// Traits of which a thing has one: half of all vetoes, asked without a call.
    private let groups: [Traits]
    /// The others, and apart from them those that yield to equal figures.
    private let others: [Test]
    private let yielding: [Test]

    /// A function by itself; a list of bare functions would wrap each in another.
    private struct Test: Sendable {
      let applies: @Sendable (_ left: Claim, _ right: Claim) -> Bool
    }

    init(_ vetoes: [Veto]) {
      // Two units part more pairs than all other vetoes.
      let vetoes = vetoes.filter { $0.name == "other-unit" } + vetoes.filter { $0.name != "other-unit" }
      groups = vetoes.compactMap { $0.yieldsToEqualFigures ? nil : $0.group }
      others = vetoes.filter { !$0.yieldsToEqualFigures && $0.group == nil }.map { Test(applies: $0.applies) }
      yielding = vetoes.filter(\.yieldsToEqualFigures).map { Test(applies: $0.applies) }
    }

    /// Whether one keeps two claims apart, which print one figure or do not.
    func areMet(by left: Claim, _ right: Claim, isOneFigure: Bool) -> Bool {
      let (mine, theirs) = (left.traits, right.traits)
      if !mine.isEmpty, !theirs.isEmpty {
        for group in groups where mine.areApart(from: theirs, in: group) { return true }
      }
      // Asked in place: a copy of a test counts references to what its function holds.
      for index in others.indices where others[index].applies(left, right) { return true }
      if isOneFigure { return false }
      // One figure with a slip in it is told as the equal figure is.
      for index in yielding.indices where yielding[index].applies(left, right) {
        return !left.isSlip(of: right)
      }
      return false
    }
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
