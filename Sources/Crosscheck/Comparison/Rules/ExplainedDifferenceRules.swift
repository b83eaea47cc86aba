/// Rules for values that differ, with a reading under which nobody is wrong.
extension ComparisonRule {
  static let explainedDifferenceRules: [ComparisonRule] = [
    ComparisonRule(
      name: "ordinal-against-count",
      summary: "One report counts what has been, the other numbers the present one.",
      explanation: "Both hold if the ones counted are those before the present one; "
        + "if the present one is among them, the numbers disagree by one.",
      examples: [
        PairExample(
          "The two sides have held four rounds of talks since May.",
          "Delegates sat down on Saturday for the fifth round of talks since May.",
          .review
        ),
        PairExample(
          "Belmar has tested three ballistic missiles since January.",
          "It was Belmar's fourth ballistic missile test since January.",
          .review
        ),
        PairExample(
          "Rey went into the Lorn final with three titles.",
          "Rey lifted her fourth title in the Lorn final.",
          nil
        ),
      ]
    ) { alignment, _ in
      alignment.relation == .follows ? .review : nil
    },
    ComparisonRule(
      name: "newer-figure",
      summary:
        "The later report gives a higher figure for something that grows, or another for something that moves.",
      explanation: "The figure moves with the news: the later report has the newer one.",
      examples: [
        PairExample(
          "The ferry disaster off Lorn killed 12 people.",
          "The ferry disaster off Lorn killed 19 people.",
          .update,
          published: ("2025-03-04T06:10:00Z", "2025-03-04T11:30:00Z")
        ),
        PairExample(
          "Two people have died in the gale at Marrow.",
          "Three people died in the gale at Marrow.",
          .update,
          published: ("2025-02-03T07:10:00Z", "2025-02-03T18:45:00Z")
        ),
        PairExample(
          "Eight miners are still missing in the Karsk pit, the brigade leader said.",
          "One miner is still missing in the Karsk pit, the brigade leader said.",
          .update,
          published: ("2025-04-21T22:30:00Z", "2025-04-22T12:15:00Z")
        ),
        PairExample(
          "The bush fire at Wollar Creek is 20 per cent contained.",
          "The bush fire at Wollar Creek is now 65 per cent contained.",
          .update,
          published: ("2025-12-28T20:30:00Z", "2025-12-30T07:30:00Z")
        ),
      ]
    ) { alignment, setting in
      guard alignment.isOfGrowingThing, !alignment.isMixedInTime, let order = alignment.order(in: setting),
        order != 0
      else { return nil }
      guard let left = alignment.left.figure, let right = alignment.right.figure else { return nil }
      // One source that says two things within an hour or two contradicts itself.
      guard !alignment.sharesSource || abs(order) >= Alignment.newsCycle else { return nil }
      return alignment.isOfMovingThing || (order < 0) == (left < right) ? .update : nil
    },
    ComparisonRule(
      name: "one-level-from-two-sides",
      summary: "It rose to a figure in one report and fell to the same figure in the other.",
      explanation:
        "Both hold if the reports compare with different times: the month before, and the year before.",
      examples: [
        PairExample(
          "Unemployment in Lorn rose to 6.2 percent in September.",
          "Unemployment in Lorn fell to 6.2 percent in September.",
          .review
        )
      ]
    ) { alignment, _ in
      guard alignment.left.fact.kind == .direction, alignment.likeness.company == 1,
        alignment.left.traits.contains(.toLevel), alignment.right.traits.contains(.toLevel)
      else { return nil }
      return .review
    },
    ComparisonRule(
      name: "market-price",
      summary: "Two prices of goods that are traded, in reports of different times.",
      explanation: "The price moves with the market: each holds for the time of its report.",
      examples: [
        PairExample(
          "Cocoa from Oststrand climbed to $6,140 a tonne.",
          "Cocoa from Oststrand climbed to $6,275 a tonne.",
          .update,
          published: ("2025-03-03T11:10:00Z", "2025-03-03T18:30:00Z")
        ),
        PairExample(
          "Cocoa from Oststrand climbed to $6,140 a tonne.",
          "Cocoa from Oststrand climbed to $6,275 a tonne.",
          .review
        ),
      ]
    ) { alignment, setting in
      guard alignment.left.traits.contains(.marketPrice), alignment.right.traits.contains(.marketPrice) else {
        return nil
      }
      return (alignment.order(in: setting) ?? 0) != 0 ? .update : .review
    },
    ComparisonRule(
      name: "undated-figures",
      summary: "Two figures for something that grows, in reports without a date.",
      explanation: "The figure moves with the news, and nothing says which report is the later one: "
        + "both hold if one of them was overtaken.",
      examples: [
        PairExample(
          "The ferry disaster off Lorn killed 12 people.",
          "The ferry disaster off Lorn killed 19 people.",
          .review
        )
      ]
    ) { alignment, setting in
      // A headline and the text beneath it are of one time, whenever that is.
      guard alignment.isOfGrowingThing, alignment.order(in: setting) == nil,
        alignment.left.report != alignment.right.report
      else { return nil }
      return alignment.sharesSource ? nil : .review
    },
    ComparisonRule(
      name: "running-count",
      summary: "The number of a day, week or month in a run, in reports of different days.",
      explanation: "The number grows by itself as the days go by: each holds for the day of its report.",
      examples: [
        PairExample(
          "Protesters marched in Sarn for the sixth straight day.",
          "Protesters marched in Sarn for the seventh straight day.",
          .update,
          published: ("2025-03-04T18:00:00Z", "2025-03-05T18:00:00Z")
        ),
        PairExample(
          "Protesters marched in Sarn for the sixth straight day.",
          "Protesters marched in Sarn for the seventh straight day.",
          nil,
          published: ("2025-03-04T18:00:00Z", "2025-03-04T20:00:00Z")
        ),
      ]
    ) { alignment, setting in
      guard alignment.left.fact.kind == .ordinal, alignment.right.fact.kind == .ordinal,
        let unit = alignment.left.unit, unit == alignment.right.unit, Self.days.contains(unit)
      else { return nil }
      guard let mine = setting.published[alignment.left.report],
        let theirs = setting.published[alignment.right.report]
      else { return .compatible }
      return mine.day == theirs.day ? nil : .update
    },
    ComparisonRule(
      name: "counted-from-elsewhere",
      summary: "Two places in a series that is counted over different times.",
      explanation:
        "Each report names another stretch of time: both hold if they begin to count at different points.",
      examples: [
        PairExample(
          "Kossar is Belmar's fourth prime minister in five years.",
          "Kossar is Belmar's fifth prime minister since the start of 2021.",
          .review
        )
      ]
    ) { alignment, _ in
      guard alignment.left.fact.kind == .ordinal, alignment.right.fact.kind == .ordinal else { return nil }
      let mine = alignment.left.times.all
      let theirs = alignment.right.times.all
      return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs) ? .review : nil
    },
    ComparisonRule(
      name: "coarser-figure",
      summary: "The one figure rounded to the precision of the other gives the other.",
      explanation:
        "Both hold if the rounder figure is no more than that; so small, it may be a slip as well.",
      examples: [
        PairExample(
          "Undecided voters made up one per cent in the Marl poll.",
          "In the Marl poll 0.6 per cent of voters were undecided.",
          .review
        )
      ]
    ) { alignment, _ in
      guard alignment.left.fact.kind == .percentage || alignment.left.fact.kind == .quantity,
        let mine = alignment.left.figure, let theirs = alignment.right.figure,
        alignment.relation == .apart, alignment.left.hasOneUnit(with: alignment.right)
      else { return nil }
      let steps = [Amount.precision(of: mine), Amount.precision(of: theirs)]
      guard let fine = steps.min(), let coarse = steps.max(), fine < coarse, coarse <= 1 else { return nil }
      // Rates move by quarters of a point: 4.75 is no rounding of 5.
      let isQuarter = [mine, theirs].contains { ($0 * 4).rounded() == $0 * 4 && $0 != $0.rounded() }
      return abs(mine - theirs) <= coarse / 2 && !isQuarter ? .review : nil
    },
    ComparisonRule(
      name: "two-bounds",
      summary: "Two lower bounds that lie apart.",
      explanation:
        "Both hold, since more is at least as much; but one report knew less, or means something else.",
      examples: [
        PairExample(
          "The Bessa archive holds more than 26,000 letters.",
          "More than 31,000 letters are held by the Bessa archive.",
          .review
        )
      ]
    ) { alignment, _ in
      guard case .amount(let mine) = alignment.left.fact.value,
        case .amount(let theirs) = alignment.right.fact.value,
        mine.modifier == theirs.modifier, mine.modifier == .moreThan || mine.modifier == .atLeast
      else { return nil }
      return .review
    },
    ComparisonRule(
      name: "rough-conversion",
      summary: "One round figure with two currencies.",
      explanation:
        "The figure is the same and the currency is not: a slip, or a conversion as rough as the figure.",
      examples: [
        PairExample(
          "Thieves took jewels worth €2 million from a shop in Arles.",
          "Thieves took jewels worth $2 million from a shop in Arles.",
          .review
        )
      ]
    ) { alignment, _ in
      // Units that are one leave "a month" against "a year", which is no conversion.
      guard alignment.relation == .otherUnit, alignment.left.fact.kind == .money,
        case .amount(let mine) = alignment.left.fact.value,
        case .amount(let theirs) = alignment.right.fact.value, mine.unit != theirs.unit,
        let figure = alignment.left.figure
      else { return nil }
      return Amount.precision(of: figure) == abs(figure) || figure / Amount.precision(of: figure) < 10
        ? .review : nil
    },
    ComparisonRule(
      name: "named-sources-differ",
      summary: "Two named sources give two figures.",
      explanation: "Each report names another source: both reports can be right about what they were told.",
      examples: [
        PairExample(
          "Police said that 300 people joined the march in Velling.",
          "Organisers said that 450 people joined the march in Velling.",
          .review
        ),
        PairExample(
          "Swale Stores said that its profit rose by 14 per cent last year.",
          "A warm June lifted the profit of Swale Stores by 17 per cent last year, the chain said.",
          nil
        ),
      ]
    ) { alignment, _ in
      // A headline takes its figure from the text beneath it, whoever says it there.
      guard alignment.left.report != alignment.right.report, !alignment.left.source.isEmpty,
        !alignment.right.source.isEmpty, !alignment.hasSourcesOfOneSort, !alignment.quotesOneBody,
        // Two sources hardly find the same digits in another order.
        !alignment.isSlip || alignment.confidence < Threshold.conflict
      else {
        return nil
      }
      return alignment.left.source.isDisjoint(with: alignment.right.source) ? .review : nil
    },
  ]
}

extension ComparisonRule {
  private static let days: Set<Concept> = Set(
    ["day", "night", "week", "month"].map { Thesaurus.standard.concept(of: $0) }
  )
}
