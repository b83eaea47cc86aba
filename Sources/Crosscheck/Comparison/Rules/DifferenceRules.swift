/// Rules for values that exclude each other.
extension ComparisonRule {
  static let differenceRules: [ComparisonRule] =
    [
      ComparisonRule(
        name: "unit-swapped",
        summary:
          "The same figure with another unit: miles and kilometres, points and per cent, euros and pounds.",
        explanation: "The figure is the same and the unit is not: one of the units is probably a slip.",
        examples: [
          PairExample(
            "The Marit got into trouble 14 miles off Cape Dorn.",
            "The Marit got into trouble 14 kilometres off Cape Dorn.",
            .conflict
          ),
          PairExample(
            "Belmar will pay the Marit's owner $1.4 million a month.",
            "Belmar will pay the Marit's owner $1.4 million a year.",
            .conflict
          ),
          PairExample(
            "The Marit got into trouble 14 miles off Cape Dorn.",
            "The Marit got into trouble 14 nautical miles off Cape Dorn.",
            .review
          ),
          PairExample(
            "The monthly meeting of 300 shareholders was held in Troy on Monday.",
            "The annual meeting of 300 shareholders was held in Troy on Monday.",
            nil
          ),
          PairExample(
            "Belmar will pay the Marit's sailors $14,500 each.",
            "Belmar will pay the Marit's sailors $14,500 between them.",
            .conflict
          ),
        ]
      ) { alignment, _ in
        guard alignment.relation == .otherUnit else { return nil }
        return isOfMilesAtSea(alignment) ? .review : verdict(ofSlip: alignment)
      },
      ComparisonRule(
        name: "strength-by-two-institutes",
        summary: "Two magnitudes of one quake, not both by the same institute.",
        explanation:
          "Both hold if two institutes measured it: each reckons for itself, and they seldom agree.",
        examples: [
          PairExample(
            "An earthquake of magnitude 6.8 shook the island of Varn on Sunday.",
            "An earthquake of magnitude 6.5 shook the island of Varn on Sunday.",
            .review
          ),
          PairExample(
            "An earthquake of magnitude 5.6 shook the island of Varn on Sunday.",
            "An earthquake of magnitude 6.5 shook the island of Varn on Sunday.",
            nil
          ),
        ]
      ) { alignment, _ in
        guard alignment.relation == .apart, alignment.left.gauge.shape == .magnitude,
          alignment.right.gauge.shape == .magnitude, alignment.left.report != alignment.right.report,
          !alignment.sharesSource, !alignment.left.hasSwappedDigits(of: alignment.right),
          let mine = alignment.left.gauge.size,
          let theirs = alignment.right.gauge.size
        else { return nil }
        return abs(mine - theirs) < 1 ? .review : nil
      },
      ComparisonRule(
        name: "opposite-statement",
        summary: "One report says that it happened or went up, the other that it did not or went down.",
        explanation: "Both reports speak of the same event with opposite outcomes.",
        examples: [
          PairExample(
            "Oststrand's exports rose in August, the statistics office said.",
            "Oststrand's exports fell in August, the statistics office said.",
            .conflict
          )
        ]
      ) { alignment, _ in
        guard case .stance = alignment.left.fact.value else { return nil }
        return alignment.confidence >= Threshold.opposites ? .conflict : .review
      },
      ComparisonRule(
        name: "opposite-change",
        summary: "One figure, by which it went up in one report and down in the other.",
        explanation: "Both reports give the same change, and one of them has it the wrong way round.",
        examples: [
          PairExample(
            "The number of registered cats in Lorn fell by 4,100 last year.",
            "The number of registered cats in Lorn grew by 4,100 last year.",
            .conflict
          ),
          PairExample(
            "Burglaries in Lorn were down 8 percent last year.",
            "Burglaries in Lorn rose by eight percent last year.",
            .conflict
          ),
        ]
      ) { alignment, _ in
        alignment.relation == .opposed ? verdict(at: alignment.confidence) : nil
      },
      ComparisonRule(
        name: "digits-swapped",
        summary: "The same digits in another order, all but one of three or more, or a power of ten apart.",
        explanation:
          "The figures have the same digits, but for their order, their noughts or one of them: one is probably a "
          + "slip of the keyboard.",
        examples: [
          PairExample(
            "Police said that 340 people joined the march in Velling.",
            "Organisers said that 430 people joined the march in Velling.",
            .conflict
          ),
          PairExample(
            "Corbel offered $27.50 a share for Pinnace Software.",
            "Corbel offered $25.70 a share for Pinnace Software.",
            .conflict
          ),
          PairExample(
            "The town of Lorn will spend 2.6 billion crowns on a new harbour wall.",
            "Builders from Arden are to get 2.6 million crowns for the wall.",
            .conflict
          ),
          PairExample(
            "Raoul Stern, a fitter held in the north, was freed on Tuesday after 47 days.",
            "The fitter Raoul Stern was freed on Tuesday. He was held for 74 days.",
            .conflict
          ),
          PairExample(
            "The Ilwe theatre opened again on Friday. In all 4.36 million crowns went on its tiles.",
            "There was dancing in Ilwe. Builders had sent a bill for 4.96 million crowns.",
            .conflict
          ),
          PairExample(
            "Ana Rey of the Greens won 11,950 votes in Lorn.",
            "Ms Rey, a Green, had 11,590 in Lorn.",
            .conflict
          ),
        ]
      ) { alignment, _ in
        alignment.isSlip ? verdict(ofSlip: alignment) : nil
      },
    ]
    + Kind.allCases.map { kind in
      ComparisonRule(
        name: "different-\(kind.rawValue)",
        summary: "Two values of one \(kind.rawValue) that exclude each other.",
        explanation:
          "Both reports speak of the same thing, and no rounding, bound, date or source explains the "
          + "difference.",
        examples: DifferenceExamples.of(kind)
      ) { alignment, _ in
        guard alignment.left.fact.kind == kind, kind != .polarity, kind != .direction else { return nil }
        if kind == .rank, alignment.confidence >= Threshold.review { return .conflict }
        // A plan and what somebody expects it to cost: both may be meant.
        if alignment.left.traits.contains(.forecast) != alignment.right.traits.contains(.forecast) {
          return .review
        }
        // The only hours that two reports tell: how long it was, or how long something else was.
        if alignment.likeness.sole == 1, alignment.left.gauge.shape == .duration,
          !SoleLengths.isPenalty(alignment.left.unit)
        {
          return .review
        }
        // Open from ten to five, and from ten to four in winter: hours with one end in common may be others.
        if alignment.left.gauge.hours != nil, alignment.right.gauge.hours != nil { return .review }
        // "300 people", "340 singers": the singers may be some of the people.
        if kind == .count, let mine = alignment.left.unit, let theirs = alignment.right.unit,
          CountedNouns.meetOnlyLoosely(mine, theirs)
        {
          return .review
        }
        return verdict(at: alignment.confidence)
      }
    }

  private static func verdict(at confidence: Double) -> Verdict {
    confidence >= Threshold.conflict ? .conflict : .review
  }

  /// Who writes of 70 miles out at sea may mean nautical ones.
  private static func isOfMilesAtSea(_ alignment: Alignment) -> Bool {
    let units = [alignment.left, alignment.right].compactMap { claim -> String? in
      if case .amount(let amount) = claim.fact.value { return amount.unit }
      return nil
    }
    return Set(units) == ["mile", "nautical mile"]
  }

  /// Two figures with the same digits are one figure sooner than others are; a thousand of anything may be another thing.
  private static func verdict(ofSlip alignment: Alignment) -> Verdict {
    let isSure = alignment.isSlip && alignment.confidence >= Threshold.slip
    return isSure ? .conflict : verdict(at: alignment.confidence)
  }
}
