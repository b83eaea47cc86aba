/// Reasons not to compare figures of two things of one sort.
///
/// One slip makes one difference: where a figure differs and the words differ as well that say which thing it is of, it is
/// another thing.
extension Veto {
  static let scopeVetoes: [Veto] = [
    scope(
      "other-place",
      "The figures are of two places.",
      examples: [
        .apart(
          "Gusts reached 96 mph at Tarn Head on Wednesday. It is north of Cape Oran.",
          "Gusts reached 81 mph at Cape Oran on Wednesday."
        )
      ],
      sparing: [
        .together(
          "Ana Rey, who was born in Marl and passed away on 12 May 2025, drew the charts of Lorn.",
          "Ana Rey, who drew charts, passed away at her home in Lorn on 15 May 2025."
        ),
        .together(
          "Arden beat Marl by four wickets in the second match in Lorn on Sunday.",
          "Marl went down to Arden by six wickets on a slow Lorn pitch on Sunday."
        ),
      ]
    ) { left, right in
      let (mine, theirs) = (left.scope.places, right.scope.places)
      if left.scope.isBetweenOthers(than: right.scope) { return true }
      return left.mayBeElsewhere(than: right) && !mine.isEmpty && !theirs.isEmpty
        && mine.isDisjoint(with: theirs)
    },
    scope(
      "other-quarter-of-compass",
      "The figures are of two sides of a thing: north and south.",
      examples: [
        .apart(
          "In the north, 60 percent of trains were cancelled on Monday.",
          "In the south, 35 percent of trains were cancelled on Monday."
        )
      ]
    ) {
      $0.scope.isOnOtherSide(than: $1.scope)
    },
    scope(
      "other-name",
      "The figures are of things with two names, and no report has both.",
      examples: [
        .apart(
          "The tyre maker Corbel is growing. The company employs 14,500 people and runs 26 shops.",
          "The tyre maker Pinnace is growing. The company employs 9,200 people and runs 48 shops."
        )
      ]
    ) {
      let (mine, theirs) = ($0.scope.names, $1.scope.names)
      return $0.mayBeElsewhere(than: $1) && !mine.isEmpty && !theirs.isEmpty && $0.reportNames.lacks(theirs)
        && $1.reportNames.lacks(mine)
    },
    scope(
      "other-teams",
      "The results are of two matches.",
      examples: [
        .apart(
          "Rovers beat City 3-1 on Saturday to reach the last eight.",
          "United beat Town 2-0 on Saturday to reach the last eight."
        )
      ]
    ) {
      let (mine, theirs) = ($0.scope, $1.scope)
      return $0.gauge.shape == .score && mine.nameCount > 1 && theirs.nameCount > 1
        && mine.names.isDisjoint(with: theirs.names)
    },
    scope(
      "other-sort",
      "A word before the noun tells the things apart: net and operating profit, two phases.",
      examples: [
        .apart(
          "The first phase of the Lorn tramway will cost $210 million.",
          "The second phase of the Lorn tramway will cost $340 million."
        )
      ]
    ) { left, right in
      left.scope.sorts.contains { noun, sorts in
        right.scope.sorts[noun].map { sorts.isDisjoint(with: $0) } ?? false
      }
    },
    scope(
      "other-group",
      "The figures are of two groups of people.",
      examples: [
        .apart(
          "Tickets for the concert in Lorn cost £30 for adults.",
          "Tickets for the concert in Lorn cost £15 for children."
        )
      ]
    ) { left, right in
      let (mine, theirs) = (left.scope.people, right.scope.people)
      return !mine.isEmpty && !theirs.isEmpty
        && mine.concepts.allSatisfy { one in
          theirs.concepts.allSatisfy {
            one != CountedNouns.person && $0 != CountedNouns.person && !CountedNouns.mayMeet(one, $0)
          }
        }
    },
    scope(
      "before-against-after",
      "One figure is from before something, the other from after it.",
      examples: [
        .apart(
          "Before the change a bus took 41 minutes from Lorn to Arden.",
          "After the change a bus took 28 minutes from Lorn to Arden."
        )
      ]
    ) {
      let (mine, theirs) = ($0.scope, $1.scope)
      return !mine.before.isDisjoint(with: theirs.after) || !mine.after.isDisjoint(with: theirs.before)
    },
    scope(
      "other-length-of-period",
      "The figures are of a quarter, of a half, of a year.",
      examples: [
        .apart(
          "Net profit at Pinnace rose to $71 million in the quarter.",
          "Net profit at Pinnace rose to $198 million in the nine months."
        )
      ]
    ) {
      guard let mine = $0.scope.period, let theirs = $1.scope.period else { return false }
      return mine != theirs
    },
    scope(
      "begin-against-end",
      "One date is when something begins, the other when something ends.",
      examples: [
        .apart(
          "The ground in Lorn is due to open in 2030.",
          "The ground in Lorn is to be demolished in 2031.",
          published: ("2026-06-19T22:00:00Z", "2026-06-20T07:00:00Z")
        )
      ]
    ) {
      guard $0.family == .date else { return false }
      return !$0.verbs.isDisjoint(with: beginnings) && !$1.verbs.isDisjoint(with: endings)
        || !$0.verbs.isDisjoint(with: endings) && !$1.verbs.isDisjoint(with: beginnings)
    },
    scope(
      "motion-against-thing",
      "One vote is on a motion about the thing, the other on the thing.",
      examples: [
        .apart(
          "Senators approved the budget by 54 votes to 46.",
          "Senators rejected an amendment to the budget by 52 votes to 48."
        )
      ]
    ) {
      ($0.gauge.shape == .score && !$0.isHalfTheFigure(of: $1) || $0.fact.kind == .polarity)
        && $0.scope.isOfMotion != $1.scope.isOfMotion
    },
  ]

  private static let beginnings = ConceptSet(
    ["open", "begin", "start", "launch"].map { Thesaurus.standard.concept(of: $0) }
  )
  private static let endings = ConceptSet(
    ["demolish", "end", "finish", "complete", "expire", "close"].map { Thesaurus.standard.concept(of: $0) }
  )

  private static func scope(
    _ name: String,
    _ summary: String,
    examples: [PairExample],
    sparing: [PairExample] = [],
    applies: @escaping @Sendable (_ left: Claim, _ right: Claim) -> Bool
  ) -> Veto {
    Veto(
      name,
      summary,
      isForDifferences: true,
      yieldsToEqualFigures: true,
      examples: examples,
      sparing: sparing
    ) {
      left,
      right in
      left.hasScope && right.hasScope && !left.hasSwappedDigits(of: right) && !left.hasFigure(of: right)
        && applies(left, right)
    }
  }
}

extension Claim {
  /// Whether it is a figure of something that may have others beside it: not a place in an order, nor somebody's age.
  fileprivate var hasScope: Bool {
    ![.ordinal, .rank, .age].contains(fact.kind) && gauge.shape != .magnitude
  }

  /// Whether its places and names may tell it from another: of a day ahead a report has one, and results have their teams.
  fileprivate func mayBeElsewhere(than other: Claim) -> Bool {
    gauge.shape != .score && traits.intersection(other.traits).isDisjoint(with: [.dayAhead, .margin])
  }

  /// Whether both tell one number, in whatever unit.
  fileprivate func hasFigure(of other: Claim) -> Bool {
    gauge.shape != .score && (gauge.size.map { $0 == other.gauge.size } ?? false)
  }
}
