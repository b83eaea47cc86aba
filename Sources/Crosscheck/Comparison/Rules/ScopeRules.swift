/// Rules for values that differ because they are reckoned otherwise: in parts, in rounder units, in another dollar.
extension ComparisonRule {
  static let scopeRules: [ComparisonRule] = [
    ComparisonRule(
      name: "two-parts-of-a-whole",
      summary: "One report counts those that are, the other those that are not.",
      explanation: "Both figures together make the whole that both reports name.",
      examples: [
        PairExample(
          "Three of the seven berths at Tilbrook were working on Tuesday, the owner said.",
          "Four of the seven berths at Tilbrook had no ship on Tuesday, the owner said.",
          .compatible
        ),
        PairExample(
          "Three of the seven berths at Tilbrook were working on Tuesday, the owner said.",
          "Five of the seven berths at Tilbrook were working on Tuesday, the owner said.",
          nil
        ),
      ]
    ) { alignment, _ in
      alignment.makesWhole ? .compatible : nil
    },
    ComparisonRule(
      name: "rest-of-a-whole",
      summary: "Two shares that make a whole, of what is gone and of what is left.",
      explanation: "One report tells what is gone, the other what is left: both shares together are all.",
      examples: [
        PairExample(
          "Belmar has lost a third of this year's vanilla crop to the cyclone.",
          "Belmar will have two-thirds of this year's vanilla crop to sell after the cyclone.",
          .compatible
        ),
        PairExample(
          "Lorn Air will sell seats to Arden at 60 per cent off until Sunday.",
          "Lorn Air seats to Arden cost less than half of the usual price until Sunday.",
          .compatible
        ),
        PairExample("Belmar lost a third of its crop.", "Belmar lost two-thirds of its crop.", nil),
        PairExample(
          "The cyclone wiped out a third of this year's vanilla crop in Belmar.",
          "The cyclone destroyed two-thirds of this year's vanilla crop in Belmar.",
          nil
        ),
      ]
    ) { alignment, _ in
      guard alignment.left.fact.kind == .percentage, alignment.right.fact.kind == .percentage,
        alignment.left.verbs.isDisjoint(with: alignment.right.verbs),
        // Both tell what is gone.
        alignment.left.verbs.isDisjoint(with: losses) || alignment.right.verbs.isDisjoint(with: losses)
      else { return nil }
      return alignment.left.isRest(of: alignment.right) || alignment.right.isRest(of: alignment.left)
        ? .compatible : nil
    },
    ComparisonRule(
      name: "coarser-length",
      summary: "A length of time rounded to the other's unit gives the other: nine days, a week.",
      explanation: "Both hold if the rounder length is no more than that.",
      examples: [
        PairExample(
          "Ana Rey died in the Lorn hospital nine days after the crash.",
          "Ana Rey died in the Lorn hospital a week after the crash.",
          .review
        ),
        PairExample(
          "Ana Rey served four and a half months in the Lorn prison.",
          "Ana Rey served four months in the Lorn prison.",
          .review
        ),
        PairExample(
          "The siege of the Lorn bank lasted nine hours, police said.",
          "The siege of the Lorn bank lasted four hours, police said.",
          nil
        ),
      ]
    ) { alignment, _ in
      guard alignment.relation == .apart, case .time(let mine) = alignment.left.fact.value,
        case .time(let theirs) = alignment.right.fact.value, alignment.left.family == .duration,
        let left = TimeLength(timex: mine.value), let right = TimeLength(timex: theirs.value)
      else { return nil }
      let steps = [mine, theirs].map { TimeLength.step(of: $0.value) }
      guard let fine = steps.min(), let coarse = steps.max(), fine < coarse else { return nil }
      // A month may have 28 days or 31.
      let gap = max(left.lower - (right.upper ?? right.lower), right.lower - (left.upper ?? left.lower))
      return gap <= coarse * 0.55 ? .review : nil
    },
    ComparisonRule(
      name: "doer-counted",
      summary: "One report says whether whoever did it is counted, and the counts are one apart.",
      explanation: "Both hold: the one counts the attacker among the dead, the other does not.",
      examples: [
        PairExample(
          "Fifteen people were killed in the Marl shooting, including the gunman.",
          "Fourteen people were killed in the Marl shooting.",
          .compatible
        ),
        PairExample(
          "Seventeen people were killed in the Marl shooting, including the gunman.",
          "Fourteen people were killed in the Marl shooting.",
          nil
        ),
      ]
    ) { alignment, _ in
      guard alignment.left.fact.kind == .count, alignment.right.fact.kind == .count,
        alignment.left.traits.contains(.withDoer) != alignment.right.traits.contains(.withDoer),
        let mine = alignment.left.figure, let theirs = alignment.right.figure
      else { return nil }
      return abs(mine - theirs) == 1 ? .compatible : nil
    },
    ComparisonRule(
      name: "sum-of-the-harmed",
      summary: "A number of casualties that the dead and the hurt of the other report make up.",
      explanation: "Both hold: casualties are the dead and the hurt together.",
      examples: [
        PairExample(
          "The blast at the Tolva smelter caused 30 casualties.",
          "The blast at the Tolva smelter killed nine people and injured 21.",
          .compatible
        )
      ]
    ) { alignment, _ in
      alignment.left.isSum(of: alignment.right) || alignment.right.isSum(of: alignment.left)
        ? .compatible : nil
    },
    ComparisonRule(
      name: "sum-of-parts",
      summary: "A number that two counts of one sentence of the other report make up.",
      explanation: "Both hold: one report counts all together, the other by sort.",
      examples: [
        PairExample(
          "The port of Lorn has bought nine tugs from a yard in Belmar.",
          "The port of Lorn has bought four harbour tugs and five ocean tugs from a yard in Belmar.",
          .compatible
        ),
        PairExample(
          "In Lorn 430 flats have no lift and 110 no bath.",
          "Of the 540 flats in Lorn that have no lift or no bath most were built by the port.",
          .compatible
        ),
        PairExample(
          "The port of Lorn has bought eleven tugs from a yard in Belmar.",
          "The port of Lorn has bought four harbour tugs and five ocean tugs from a yard in Belmar.",
          nil
        ),
        PairExample(
          "Nine people were killed in the blast at the Tolva smelter.",
          "Four people were killed and five people were hurt in the blast at the Tolva smelter.",
          nil
        ),
        PairExample(
          "The port of Lorn has bought nine tugs from a yard in Belmar.",
          "The port of Lorn has bought four tugs from a yard in Belmar, its fifth order of the year.",
          nil
        ),
        PairExample(
          "Nine trains were cancelled in Lorn on Monday.",
          "Four trains were cancelled in Lorn on Monday, and five roads were shut.",
          nil
        ),
        PairExample(
          "The canton of Lorn will close 27 village schools in June.",
          "The canton of Lorn will close 17 village schools in June because they have ten pupils.",
          nil
        ),
      ]
    ) { alignment, _ in
      alignment.left.isTotal(of: alignment.right) || alignment.right.isTotal(of: alignment.left)
        ? .compatible : nil
    },
    ComparisonRule(
      name: "across-midnight",
      summary: "Late on one day and early on the next.",
      explanation: "Both hold: the night belongs to both days, or the reports count by two clocks.",
      examples: [
        PairExample(
          "The Corvane merger was signed on Tuesday night.",
          "The Corvane merger was signed early on Wednesday.",
          .compatible,
          published: ("2025-10-22T10:00:00Z", "2025-10-22T12:00:00Z")
        ),
        PairExample(
          "The Corvane merger was signed on Tuesday night.",
          "The Corvane merger was signed on Wednesday.",
          .review,
          published: ("2025-10-22T10:00:00Z", "2025-10-22T12:00:00Z")
        ),
        PairExample(
          "The Corvane merger was signed on Tuesday night.",
          "The Corvane merger was signed on Wednesday night.",
          nil,
          published: ("2025-10-23T10:00:00Z", "2025-10-23T12:00:00Z")
        ),
      ]
    ) { alignment, _ in
      switch alignment.left.night(to: alignment.right) ?? alignment.right.night(to: alignment.left) {
      case .bothSay: .compatible
      case .oneSays: .review
      case nil: nil
      }
    },
  ]
}

extension ComparisonRule {
  /// Verbs of whatever takes something away.
  private static let losses = ConceptSet(
    "lose destroy consume burn wipe ruin damage devour eat cut shed scrap kill flood ravage wreck gut".split(
      separator: " "
    )
    .map { Thesaurus.standard.concept(of: String($0)) }
  )

  static let printedTogether =
    ComparisonRule(
      name: "printed-together",
      summary: "Two reports give one figure each, and a third prints both.",
      explanation: "A third report prints both figures: there may be two sources, or two things.",
      examples: [
        PairExample(
          "A magnitude 6.1 earthquake struck the island of Varn on Sunday.",
          "A magnitude 5.9 earthquake struck the island of Varn on Sunday.",
          .review,
          third: "Seismologists in Belmar put the quake on Varn at magnitude 5.9; others said magnitude 6.1."
        ),
        PairExample(
          "A magnitude 6.1 earthquake struck the island of Varn on Sunday.",
          "A magnitude 5.9 earthquake struck the island of Varn on Sunday.",
          nil
        ),
      ]
    ) { alignment, _ in
      alignment.arePrintedTogether ? .review : nil
    }
}

extension Claim {
  /// Whether its share and the other make a whole; of a bound, whether they can: 60 per cent off, less than half.
  fileprivate func isRest(of other: Claim) -> Bool {
    guard let share = figure, case .amount(let amount) = other.fact.value, amount.unit == "percent" else {
      return false
    }
    let rest = 100 - share
    return rest > (amount.low ?? 0) - 0.7 && rest < (amount.high ?? 100) + 0.7
  }

  private static let harm: Set<Concept> = Set(
    ["casualty", "victim"].map { Thesaurus.standard.concept(of: $0) }
  )

  /// Whether it counts casualties, and the other count with one beside it makes as many.
  fileprivate func isSum(of part: Claim) -> Bool {
    guard fact.kind == .count, part.fact.kind == .count, isAbout(Self.harm), let whole = figure,
      let one = part.figure
    else { return false }
    return part.standsBeside(whole - one)
  }

  /// Whether the other count and one in its clause make as many; the dead and the hurt do not make the dead.
  fileprivate func isTotal(of part: Claim) -> Bool {
    guard fact.kind == .count, part.fact.kind == .count, let whole = figure, let one = part.figure,
      one < whole, traits.isDisjoint(with: .outcomes)
    else { return false }
    // '1,200 patients wait for a new hip and 300 for a knee'; smaller numbers make any sum.
    if whole - one >= 10, part.company.bare.contains(whole - one) { return true }
    return part.company.contains { member in
      guard part.company.isInClause(member), member.kind == .count || member.kind == .number,
        case .amount(let amount) = member.value
      else { return false }
      return amount.low == whole - one && amount.high == whole - one
        && (amount.unit.map { mayCount($0) || part.mayCount($0) } ?? true)
    }
  }

  /// Whether a noun may count some of what this one counts: fighters and jets are aircraft; schools and pupils add up to nothing.
  private func mayCount(_ noun: String) -> Bool {
    guard let unit else { return true }
    let other = Thesaurus.standard.concept(of: noun)
    return CountedNouns.mayMeet(unit, other)
      || CountedNouns.arePeople(unit) == CountedNouns.arePeople(other)
  }
}
