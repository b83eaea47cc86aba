/// Reasons not to compare figures of different people.
extension Veto {
  static let peopleVetoes: [Veto] = [
    Veto(
      "unnamed-player",
      "Figures of play, of which not both clauses say whose they are.",
      isForDifferences: true,
      examples: [
        .apart(
          "The visitors scored 26 points in the first half.",
          "The visitors scored 48 points in the first half."
        )
      ],
      sparing: [
        .together(
          "A glider came down in Lorn and stopped nine yards from the umpire.",
          "A glider came down in Lorn and stopped seven yards from the umpire, Ana Rey said."
        )
      ]
    ) {
      // Of two careers hardly one has 167 goals and the other 176, and a game is won by one margin.
      if min($0.figure ?? 0, $1.figure ?? 0) > 99, $0.hasSwappedDigits(of: $1) { return false }
      if $0.traits.intersection($1.traits).contains(.margin) { return false }
      return $0.traits.union($1.traits).contains(.ofPlay) && $0.actors.isDisjoint(with: $1.actors)
    },
    Veto(
      "ages-of-unlike-things",
      "Neither age is of somebody named, and they hang on no noun in common.",
      isForDifferences: true,
      examples: [
        .apart(
          "Police arrested a 26-year-old driver in Lorn.",
          "Police arrested a 48-year-old butcher in Lorn."
        )
      ]
    ) {
      $0.family == .age && !$0.isOfSomebodyNamed && !$1.isOfSomebodyNamed
        && $0.nouns.isDisjoint(with: $1.nouns) && !$0.isAgeMisprinted(beside: $1)
    },
    Veto(
      "age-of-nobody",
      "One age is of somebody named, the other of somebody who is not.",
      isForDifferences: true,
      examples: [
        .apart(
          "Ana Rey, 62, a passenger, was hurt in the Lorn crash.",
          "A 48-year-old passenger was hurt in the Lorn crash."
        )
      ]
    ) {
      guard $0.family == .age, $0.isOfSomebodyNamed != $1.isOfSomebodyNamed, !$0.isAgeMisprinted(beside: $1)
      else { return false }
      guard let mine = $0.owner, let theirs = $1.owner, mine.mayBeUnnamed(theirs) else { return true }
      // One report names nobody: so little tells that they are one that the ages must be near.
      return abs(($0.figure ?? 0) - ($1.figure ?? 100)) > 3
    },
    Veto(
      "other-person",
      "The ages are of people with different names.",
      examples: [
        .apart("Ana Rey, 62, was hurt in the Lorn crash.", "Tom Weller, 48, was hurt in the Lorn crash.")
      ],
      sparing: [
        .together("Tom Lo Presti, 52, was arrested in Lorn.", "Lo Presti, 56, was arrested in Lorn.")
      ]
    ) { left, right in
      guard let mine = left.owner, let theirs = right.owner, mine.isNamed, theirs.isNamed else {
        return false
      }
      return !mine.isSame(as: theirs)
    },
  ]
}

extension Claim {
  /// Whether it tells the age of somebody with a name.
  fileprivate var isOfSomebodyNamed: Bool { owner?.isNamed ?? false }

  /// Whether two ages at the head of brief reports are one with its digits swapped, whoever is named.
  fileprivate func isAgeMisprinted(beside other: Claim) -> Bool {
    isInBriefReport && other.isInBriefReport && min(prominence, other.prominence) > 0.5
      && hasSwappedDigits(of: other)
  }
}
