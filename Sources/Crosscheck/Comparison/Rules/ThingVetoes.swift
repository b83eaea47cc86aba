/// Reasons not to compare claims of different things.
extension Veto {
  private static let confirmation = Concept("confirm")

  static let thingVetoes: [Veto] = [
    Veto(
      "other-named-thing",
      "A name tells the things apart: two fires, two police forces.",
      examples: [
        .apart(
          "The Monte Frio fire destroyed 26 homes. The Oro Vista fire is out.",
          "The Oro Vista fire destroyed 48 homes."
        )
      ]
    ) { left, right in
      !left.namedThings.isEmpty && !right.namedThings.isEmpty
        && left.namedThings.contains { thing, names in
          right.namedThings[thing].map { names.isDisjoint(with: $0) } ?? false
        }
    },
    Veto(
      "other-actor",
      "The clauses name different people or organisations.",
      isForDifferences: true,
      examples: [
        .apart(
          "Ana Rey was fined £18,500 over the sewage spill. Tom Weller was there.",
          "Tom Weller was fined £15,000 over the sewage spill."
        )
      ]
    ) { left, right in
      // A judge in one report, his court in the other; a painter, and the house that sold her picture.
      if let mine = left.actorsArePeople, let theirs = right.actorsArePeople, mine != theirs { return false }
      // Who won is named in one report, who lost in the other: two games hardly share one side's 31 points.
      if left.gauge.shape == .score, left.sharesManyPoints(with: right) { return false }
      return !left.actors.isEmpty && !right.actors.isEmpty && left.actors.isDisjoint(with: right.actors)
    },
    Veto(
      "other-participants",
      "The statements are of other people and things.",
      isForDifferences: true,
      examples: [
        .apart(
          "Drivers in the port of Lorn rejected the pay deal.",
          "Teachers in the port of Lorn accepted the pay contract."
        )
      ]
    ) { left, right in
      left.fact.kind == .polarity && !left.participants.isEmpty && !right.participants.isEmpty
        && left.participants.isDisjoint(with: right.participants)
        && left.actors.isDisjoint(with: right.actors)
    },
    Veto(
      "other-word-on-it",
      "Two people or firms of which one confirms and the other does not.",
      isForDifferences: true,
      examples: [
        .apart(
          "The bank Corbel confirmed the talks in Lorn on Monday. The bank is larger than Pinnace.",
          "The bank Pinnace did not confirm the talks in Lorn on Monday."
        )
      ]
    ) { left, right in
      left.unit == confirmation && left.actors.isDisjoint(with: right.actors)
    },
    Veto(
      "share-elsewhere",
      "The shares are of different countries or cities.",
      isForDifferences: true,
      examples: [
        .apart(
          "India's traffic was down by 65 percent. It goes by way of Egypt.",
          "Egypt's traffic was down by 80 percent."
        )
      ]
    ) { left, right in
      left.family == .share && !left.countries.isEmpty && !right.countries.isEmpty
        && left.countries.isDisjoint(with: right.countries)
    },
    Veto(
      "share-of-another-whole",
      "The shares are of different people: of voters, of adults.",
      isForDifferences: true,
      examples: [
        .apart(
          "The levy is backed by 40 percent of the electorate in Lorn.",
          "The levy is backed by 52 percent of those who voted in Lorn."
        )
      ]
    ) { left, right in
      guard left.family == .share, let mine = left.whole, let theirs = right.whole else { return false }
      // "58 per cent of the electorate", "53 per cent of those who voted"
      let (electorate, ballot) = (AnchorReader.electorate, AnchorReader.ballot)
      if mine == electorate && theirs == ballot || mine == ballot && theirs == electorate {
        return !left.traits.intersection(right.traits).contains(.ballots)
      }
      return CountedNouns.arePeople(mine) && CountedNouns.arePeople(theirs)
        && !CountedNouns.mayMeet(mine, theirs)
    },
    Veto(
      "other-of-a-few",
      "The places name two of a few things that stand beside each other.",
      isForDifferences: true,
      examples: [
        .apart(
          "Ana Rey will direct the second film of the Corvane trilogy.",
          "Ana Rey will not direct the third film of the Corvane trilogy."
        )
      ]
    ) { left, right in
      left.fact.kind == .ordinal && right.fact.kind == .ordinal
        && left.traits.contains(.pickedByPlace) && right.traits.contains(.pickedByPlace)
    },
    Veto(
      "other-unit",
      "The claims count different things.",
      examples: [
        .apart("The storm damaged 26 homes in Arden.", "The storm damaged 48 boats in Arden.")
      ]
    ) { left, right in
      guard left.fact.kind == right.fact.kind, let mine = left.unit, let theirs = right.unit else {
        return false
      }
      // "Their seventh match in a row", "the seventh team running to lose": a row is counted by either.
      if left.fact.kind == .ordinal, left.traits.intersection(right.traits).contains(.inARow) { return false }
      // "Her twelfth singles title", "champion for the twelfth time": the times are of what the sentence tells.
      if left.fact.kind == .ordinal, left.numbersTimes != right.numbersTimes,
        !CountedNouns.areOfFamily(mine), !CountedNouns.areOfFamily(theirs)
      {
        return false
      }
      if CountedNouns.mayMeet(mine, theirs) { return false }
      if left.fact.kind == .count, left.countsDeeds(of: right) || right.countsDeeds(of: left) { return false }
      // "43 infections", "46 cases of measles"
      if left.traits.union(right.traits).contains(.infected),
        mine == CountedNouns.person && theirs == CountedNouns.illness
          || theirs == CountedNouns.person && mine == CountedNouns.illness
      {
        return false
      }
      // "The fifth-largest exporter of wheat", "only three countries sell more".
      if left.fact.kind == .rank, CountedNouns.mayBeRanked(mine) || CountedNouns.mayBeRanked(theirs) {
        return false
      }
      // "517 entries", "571 exhibits": one figure with its digits swapped, whatever the noun.
      if left.hasSwappedDigits(of: right),
        left.gauge.specificity > 0.7 || CountedNouns.mayBePeople(mine) && CountedNouns.mayBePeople(theirs)
      {
        return false
      }
      // "26 homes burned", "twenty-six families lost their houses": a telling figure is one figure, whatever the noun.
      return left.figure != right.figure
        || !left.gauge.isTelling && !left.mentions(theirs) && !right.mentions(mine)
    },
    Veto(
      "other-basis",
      "Two orders are by two measures: by assets, by market value.",
      isForDifferences: true,
      examples: [
        .apart(
          "Tolva, the second-largest bank in Lorn by assets, cut 90 jobs.",
          "Tolva, the third-largest bank in Lorn by market value, cut 90 jobs."
        )
      ],
      sparing: [
        .together(
          "Tolva, the second-largest bank in Lorn by assets, cut 90 jobs.",
          "Tolva, the third-largest bank in Lorn by assets, cut 90 jobs."
        )
      ]
    ) {
      let (mine, theirs) = ($0.scope.basis, $1.scope.basis)
      return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    },
    Veto(
      "result-told-in-passing",
      "One result is of somebody whom the other report does not name.",
      isForDifferences: true,
      examples: [
        .apart(
          "Marl had won the first leg 28-21 in front of 3,000 people.",
          "Marl go to the league match on Sunday against Arden, whom they beat 35-29 in May."
        )
      ]
    ) { left, right in
      [(left, right), (right, left)].contains { aside, other in
        !aside.scope.antecedent.isEmpty && other.reportNames.lacks(aside.scope.antecedent)
      }
    },
  ]
}

extension Claim {
  /// "Was downloaded three million times", "five million downloads": the times are of the verb that the noun is made of.
  fileprivate func countsDeeds(of other: Claim) -> Bool {
    unit == .time && (other.unit.map { verbs.contains($0) } ?? false)
  }

  /// Whether it numbers times of something that it does not name itself: 'the fourth time since May'.
  fileprivate var numbersTimes: Bool { unit.map(CountedNouns.areTimes) ?? false }

  /// Whether its clause names something.
  func mentions(_ thing: Concept) -> Bool { context.contains { $0.concept == thing && $0.weight == 1 } }
}
