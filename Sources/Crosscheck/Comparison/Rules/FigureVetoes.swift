/// Reasons not to compare figures that are reckoned in different ways.
extension Veto {
  static let figureVetoes: [Veto] = [
    Veto(
      "remainder",
      "One counts only the others or those who came in addition.",
      examples: [
        .apart("The crash in Arden hurt 26 people.", "The crash in Arden hurt 14 others.")
      ]
    ) {
      $0.traits.contains(.remainder) != $1.traits.contains(.remainder)
    },
    Veto(
      "average-against-total",
      "One is an average.",
      yieldsToEqualFigures: true,
      examples: [
        .apart(
          "The Tolva mine paid its owners $48 million.",
          "The Tolva mine paid its owners an average of $26 million."
        )
      ]
    ) {
      $0.traits.contains(.average) != $1.traits.contains(.average)
    },
    Veto(
      "other-way",
      "By one share something went up, by the other something went down.",
      isForDifferences: true,
      examples: [
        .apart(
          "Northair carried 3 per cent fewer passengers than a year ago.",
          "Northair carried 2 per cent more passengers than a month ago."
        )
      ]
    ) {
      let (mine, theirs) = ($0.traits.intersection([.rise, .fall]), $1.traits.intersection([.rise, .fall]))
      return $0.family == .share && !mine.isEmpty && !theirs.isEmpty && mine != theirs
    },
    Veto(
      "margin-against-tally",
      "One figure tells by how many, the other how many.",
      isForDifferences: true,
      examples: [
        .apart("Ana Rey won the seat of Lorn by 212 votes.", "Ana Rey won the seat of Lorn with 6,140 votes.")
      ]
    ) {
      $0.fact.kind == .count && $0.traits.contains(.margin) != $1.traits.contains(.margin)
    },
    Veto(
      "score-under-way",
      "A score on the way, which changes as the game goes on.",
      isForDifferences: true,
      examples: [
        .apart("Lorn led Arden 14-10 at halftime.", "Lorn beat Arden 31-24.")
      ]
    ) {
      $0.traits.contains(.underWay) || $1.traits.contains(.underWay)
    },
  ]
}
