/// Two claims that may be about the same thing, with how their values stand and how sure that is.
struct Alignment: Sendable {
  let left: Claim
  let right: Claim
  let relation: Relation
  let likeness: Likeness
  /// Probability that both are about the same thing, 0 to 1.
  let confidence: Double
  /// Whether a third report prints both values.
  var arePrintedTogether = false
}

/// A reason not to compare two claims, however alike they look.
struct Veto: Sendable {
  /// Slug that the ledger shows.
  let name: String
  let summary: String
  /// Whether it keeps differing values apart only; equal values of two actors still bear each other out.
  var isForDifferences = false
  /// Whether it gives way where both print one telling figure: £583 last spring and £583 in the second quarter.
  var yieldsToEqualFigures = false
  let applies: @Sendable (_ left: Claim, _ right: Claim) -> Bool

  private static let confirmation = Concept("confirm")

  /// In no order that matters: any one is enough.
  static let all: [Veto] =
    Traits.groups.map { group in
      Veto(name: group.name, summary: group.summary) { left, right in
        let mine = left.traits.intersection(group.all)
        let theirs = right.traits.intersection(group.all)
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
      }
    } + [
      Veto(
        name: "forecast-against-outcome",
        summary: "One is expected or possible, the other has happened.",
        yieldsToEqualFigures: true
      ) {
        $0.traits.contains(.forecast) != $1.traits.contains(.forecast)
      },
      Veto(
        name: "earlier-figure",
        summary: "One is an earlier figure given for comparison.",
        yieldsToEqualFigures: true
      ) {
        $0.traits.contains(.earlier) != $1.traits.contains(.earlier)
      },
      Veto(name: "other-window", summary: "The figures are of different days.", yieldsToEqualFigures: true) {
        left,
        right in
        let (mine, theirs) = (left.times, right.times)
        return !mine.days.isEmpty && !theirs.days.isEmpty && mine.days.isDisjoint(with: theirs.days)
          && mine.hasOnlyWeekdays == theirs.hasOnlyWeekdays
      },
      Veto(
        name: "other-span",
        summary: "One figure is of a length of time, the other of another length or of a day.",
        isForDifferences: true
      ) { left, right in
        let (mine, theirs) = (left.times, right.times)
        if !mine.spans.isEmpty, !theirs.spans.isEmpty { return mine.spans.isDisjoint(with: theirs.spans) }
        let isSpanAgainstDay = !mine.spans.isEmpty && mine.days.isEmpty && !theirs.days.isEmpty
        let isDayAgainstSpan = !theirs.spans.isEmpty && theirs.days.isEmpty && !mine.days.isEmpty
        return isSpanAgainstDay && theirs.spans.isEmpty || isDayAgainstSpan && mine.spans.isEmpty
      },
      Veto(
        name: "other-period",
        summary: "The figures are of different months, quarters or years.",
        isForDifferences: true
      ) { left, right in
        let mine = left.times.periods
        let theirs = right.times.periods
        guard let length = mine.first?.utf8.count, mine.isDisjoint(with: theirs) else { return false }
        return !theirs.isEmpty && mine.union(theirs).allSatisfy { $0.utf8.count == length }
      },
      Veto(name: "other-named-thing", summary: "A name tells the things apart: two fires, two police forces.")
      {
        left,
        right in
        left.namedThings.contains { thing, names in
          right.namedThings[thing].map { names.isDisjoint(with: $0) } ?? false
        }
      },
      Veto(
        name: "other-actor",
        summary: "The clauses name different people or organisations.",
        isForDifferences: true
      ) {
        left,
        right in
        !left.actors.isEmpty && !right.actors.isEmpty && left.actors.isDisjoint(with: right.actors)
      },
      Veto(
        name: "other-participants",
        summary: "The statements are of other people and things.",
        isForDifferences: true
      ) { left, right in
        left.fact.kind == .polarity && !left.participants.isEmpty && !right.participants.isEmpty
          && left.participants.isDisjoint(with: right.participants)
          && left.actors.isDisjoint(with: right.actors)
      },
      Veto(
        name: "other-word-on-it",
        summary: "Two people or firms of which one confirms and the other does not.",
        isForDifferences: true
      ) { left, right in
        left.unit == Veto.confirmation && left.actors.isDisjoint(with: right.actors)
      },
      Veto(
        name: "score-under-way",
        summary: "A score on the way, which changes as the game goes on.",
        isForDifferences: true
      ) {
        $0.traits.contains(.underWay) || $1.traits.contains(.underWay)
      },
      Veto(
        name: "unnamed-player",
        summary: "Figures of play, of which not both clauses say whose they are.",
        isForDifferences: true
      ) {
        ($0.countsPlay || $1.countsPlay) && $0.actors.isDisjoint(with: $1.actors)
      },
      Veto(
        name: "days-of-other-events",
        summary: "The days are of verbs that mean different things.",
        isForDifferences: true
      ) {
        $0.family == .date && !$0.verbs.isEmpty && !$1.verbs.isEmpty && $0.verbs.isDisjoint(with: $1.verbs)
      },
      Veto(
        name: "distance-in-time",
        summary: "One length tells how far off something is, the other how long it lasts.",
        isForDifferences: true
      ) {
        $0.traits.contains(.offset) != $1.traits.contains(.offset)
      },
      Veto(
        name: "share-elsewhere",
        summary: "The shares are of different countries or cities.",
        isForDifferences: true
      ) { left, right in
        left.family == .share && !left.countries.isEmpty && !right.countries.isEmpty
          && left.countries.isDisjoint(with: right.countries)
      },
      Veto(name: "remainder", summary: "One counts only the others or those who came in addition.") {
        $0.traits.contains(.remainder) != $1.traits.contains(.remainder)
      },
      Veto(
        name: "ages-of-unlike-things",
        summary: "Neither age is of somebody named, and they hang on no noun in common.",
        isForDifferences: true
      ) {
        $0.family == .age && $0.owner.isEmpty && $1.owner.isEmpty && $0.nouns.isDisjoint(with: $1.nouns)
      },
      Veto(
        name: "age-of-nobody",
        summary: "One age is of somebody named, the other of somebody who is not.",
        isForDifferences: true
      ) {
        $0.family == .age && $0.owner.isEmpty != $1.owner.isEmpty
      },
      Veto(name: "other-person", summary: "The ages are of people with different names.") { left, right in
        !left.owner.isEmpty && !right.owner.isEmpty && left.owner.isDisjoint(with: right.owner)
      },
      Veto(name: "average-against-total", summary: "One is an average.", yieldsToEqualFigures: true) {
        $0.traits.contains(.average) != $1.traits.contains(.average)
      },
      Veto(name: "other-unit", summary: "The claims count different things.") { left, right in
        guard left.fact.kind == right.fact.kind, let mine = left.unit, let theirs = right.unit else {
          return false
        }
        // "Her twelfth singles title", "champion for the twelfth time": the times are of what the sentence tells.
        if left.fact.kind == .ordinal, left.numbersTimes != right.numbersTimes { return false }
        if CountedNouns.mayMeet(mine, theirs) { return false }
        // "26 homes burned", "twenty-six families lost their houses": a telling figure is one figure, whatever the noun.
        return left.figure != right.figure
          || !left.fact.value.isTelling && !left.mentions(theirs) && !right.mentions(mine)
      },
    ]
}

extension Claim {
  /// Whether it numbers times of something that it does not name itself: 'the fourth time since May'.
  fileprivate var numbersTimes: Bool { unit == Concept("time") }

  /// Whether an ordinal numbers times of something that its clause names: 'champion for the twelfth time'.
  func countsTimes(of thing: Concept) -> Bool {
    unit == Concept("time") && mentions(thing)
  }

  /// Whether its clause names something.
  func mentions(_ thing: Concept) -> Bool { context.contains { $0.concept == thing && $0.weight == 1 } }
}

extension Claim {
  private static let play: Set<Concept> = Set(
    """
    point rebound carry yard touchdown goal assist punch hit catch shot reception run inning game season foul strikeout
    steal turnover interception sack tackle wicket try penalty set lap pass attempt
    """.split { $0 == " " || $0 == "\n" }.map { Concept(stem: Stem.of(String($0))) }
  )

  /// Whether it counts what players do: every player has such figures, so they only meet where both name one.
  var countsPlay: Bool {
    guard fact.kind == .count || fact.kind == .quantity, case .amount(let amount) = fact.value,
      let unit = amount.unit
    else { return false }
    return Claim.play.contains(Concept(stem: Stem.of(unit)))
  }
}
