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
      ]
    ) {
      ($0.countsPlay || $1.countsPlay) && $0.actors.isDisjoint(with: $1.actors)
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
      $0.family == .age && $0.owner.isEmpty && $1.owner.isEmpty && $0.nouns.isDisjoint(with: $1.nouns)
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
      $0.family == .age && $0.owner.isEmpty != $1.owner.isEmpty
    },
    Veto(
      "other-person",
      "The ages are of people with different names.",
      examples: [
        .apart("Ana Rey, 62, was hurt in the Lorn crash.", "Tom Weller, 48, was hurt in the Lorn crash.")
      ]
    ) { left, right in
      !left.owner.isEmpty && !right.owner.isEmpty && left.owner.isDisjoint(with: right.owner)
    },
  ]
}
