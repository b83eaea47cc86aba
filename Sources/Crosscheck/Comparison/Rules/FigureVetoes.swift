/// Reasons not to compare figures that are reckoned in different ways.
extension Veto {
  static let figureVetoes: [Veto] = [
    Veto(
      "remainder",
      "One counts only the others or those who came in addition.",
      isForDifferences: true,
      examples: [
        .apart("The crash in Arden hurt 26 people.", "The crash in Arden hurt 14 others.")
      ],
      sparing: [
        .together(
          "The Lorn hospitals have hired 16 more surgeons to shorten the queue.",
          "The Lorn hospitals have hired 19 surgeons to shorten the queue."
        )
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
      ],
      sparing: [
        .together(
          "Wool fetched an average of $4.30 a kilo at the Lorn sales on Friday.",
          "Wool brought $4.80 a kilo at the Lorn sales on Friday."
        ),
        .together(
          "The new quay at Lorn means that the town must pay $48 million.",
          "The town of Lorn must pay $64 million for its new quay."
        ),
      ]
    ) {
      // 'Prices fell', 'the average price went up': which way it went is no average, nor is a third cut in a row.
      guard $0.traits.contains(.average) != $1.traits.contains(.average),
        ![.direction, .ordinal, .rank].contains($0.fact.kind)
      else { return false }
      // 'The average price fell by 0.6 per cent', 'prices rose by 0.6 per cent': by how much all of it moved.
      if $0.family == .share, $0.isChange, $1.isChange { return false }
      // What a kilo costs at five markets is an average, whether it is called one or not.
      return !$0.isOfOne(like: $1)
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
      // One figure that went both ways is compared: one of the reports has the wrong way.
      return $0.family == .share && !mine.isEmpty && !theirs.isEmpty && mine != theirs
        && $0.fact.value != $1.fact.value
    },
    Veto(
      "level-against-change",
      "One figure tells where something stands, the other by how much it went up or down.",
      isForDifferences: true,
      examples: [
        .apart(
          "Unemployment in Lorn dropped last year to 10 per cent.",
          "Unemployment in Lorn dropped by 14 per cent last year."
        ),
        .apart(
          "A day on the Lorn ferry goes up from €50 to €60 in June.",
          "A day on the Lorn ferry goes up by €10 in June."
        ),
        .apart(
          "The Tolva smelter has cut its grant to the Lorn band from £5,000 to £3,000.",
          "The Tolva smelter has cut its grant to the Lorn band by £2,000."
        ),
      ],
      sparing: [
        .together(
          "The Lorn ferry put its day ticket up by €10 in June.",
          "The Lorn ferry put its day ticket up by €12 in June."
        ),
        .together(
          "The Lorn ferry raised its day ticket to €62 in June.",
          "The Lorn ferry raised its day ticket from €50 to €67 in June."
        ),
        .together(
          "The widow gave £3,000 to the Lorn band.",
          "The widow gave the Lorn band a grant of £5,000."
        ),
      ]
    ) { left, right in
      !left.hasSwappedDigits(of: right)
        && [(left, right), (right, left)].contains { level, change in
          level.traits.contains(.level) && !change.traits.isDisjoint(with: [.rise, .fall])
        }
    },
    Veto(
      "each-against-all",
      "One figure is of each of several, the other of all or of one that is not named so.",
      isForDifferences: true,
      examples: [
        .apart(
          "Beaches in Lorn were closed for 20 miles either side on Tuesday.",
          "Beaches in Lorn were closed for 40 miles on Tuesday."
        )
      ],
      sparing: [
        .together(
          "The fund paid £31 apiece for the shares of Tolva Mining on Monday.",
          "The fund paid £34 a share for Tolva Mining on Monday."
        ),
        .together("Tickets for the Lorn regatta cost £26 each.", "Tickets for the Lorn regatta cost £28."),
      ]
    ) {
      guard $0.traits.contains(.each) != $1.traits.contains(.each),
        $0.fact.comparableValue != $1.fact.comparableValue
      else { return false }
      let (each, other) = $0.traits.contains(.each) ? ($0, $1) : ($1, $0)
      // 'Paid €21 apiece', 'paid €24 a share'
      return !other.isOfOne && !(other.figure ?? .infinity < (each.figure ?? 0) * 1.5)
    },
    Veto(
      "part-against-whole",
      "One measures a part of what the other measures whole.",
      isForDifferences: true,
      examples: [
        .apart(
          "Workers have laid 290 km of the Belmar pipeline.",
          "Workers have laid the 438 km Belmar pipeline."
        )
      ],
      sparing: [
        .together(
          "Divers searched a three-kilometre stretch of the canal in Lorn on Monday.",
          "Divers searched two kilometres of the canal in Lorn on Monday."
        ),
        .together(
          "The fire in Lorn has burnt 270 hectares of peat and heather.",
          "In the fire 410 hectares of the Lorn bog were burnt."
        ),
      ]
    ) {
      // "270 hectares burnt", "410 hectares of the bog were burnt": of either something may be left.
      $0.traits.contains(.part) != $1.traits.contains(.part)
        && ($0.verbs.isDisjoint(with: $1.verbs) || $0.verbs.isDisjoint(with: harms))
    },
    Veto(
      "whole-against-change",
      "One counts all of which some are told, the other by how many there are to be more or fewer.",
      isForDifferences: true,
      examples: [
        .apart(
          "The Tolva smelter is to cut 900 jobs in spring.",
          "Another 80 of the 540 jobs at the Tolva smelter will go in spring."
        )
      ]
    ) { left, right in
      [(left, right), (right, left)].contains { whole, change in
        whole.traits.contains(.wholeOfPart)
          && (!change.traits.isDisjoint(with: [.rise, .fall]) || !change.verbs.isDisjoint(with: changes))
      }
    },
    Veto(
      "margin-against-tally",
      "One figure tells by how many, the other how many.",
      isForDifferences: true,
      examples: [
        .apart("Ana Rey won the seat of Lorn by 212 votes.", "Ana Rey won the seat of Lorn with 6,140 votes.")
      ],
      sparing: [
        .together(
          "The fire at the Tolva mill in Lorn was put out by 70 firefighters.",
          "The fire at the Tolva mill in Lorn was fought by crews; 90 firefighters put it out."
        ),
        .together(
          "Arden College won the Lorn boat race by three lengths.",
          "Arden College won the Lorn boat race four lengths ahead of Marl."
        ),
      ]
    ) {
      $0.fact.kind == .count && $0.traits.contains(.margin) != $1.traits.contains(.margin)
    },
    Veto(
      "score-under-way",
      "A score on the way, or what is left on the clock, which change as the game goes on.",
      isForDifferences: true,
      examples: [
        .apart("Lorn led Arden 14-10 at halftime.", "Lorn beat Arden 31-24."),
        .apart(
          "Lorn scored against Arden with nine minutes left on Sunday.",
          "Lorn scored against Arden with four minutes remaining on Sunday."
        ),
      ],
      sparing: [
        .together(
          "Rovers kept their lead in the Marl league with a 62-48 victory over Arden on Sunday.",
          "Rovers remain unbeaten after a 64-48 victory over Arden on Sunday."
        ),
        .together(
          "Weller broke the Lorn scoring record with 3:52 left in the first half.",
          "Weller set the Lorn scoring record with 3:51 left in the first half."
        ),
      ]
    ) {
      let onTheWay: Traits = [.underWay, .atHalf]
      if $0.isMomentOfGame(of: $1) { return false }
      return !$0.traits.union($1.traits).isDisjoint(with: onTheWay)
        && !($0.traits.contains(.atHalf) && $1.traits.contains(.atHalf))
    },
  ]

  /// What happens to so much of a place as there was of it.
  private static let harms = ConceptSet(
    ["burn", "scorch", "blacken", "flood", "destroy", "damage"].map { Thesaurus.standard.concept(of: $0) }
  )

  /// What is done to some of a number.
  private static let changes = ConceptSet(
    ["cut", "shed", "axe", "lose", "add", "create", "close"].map { Thesaurus.standard.concept(of: $0) }
  )
}

extension Claim {
  /// Whether it says by how much a share, a price or a number moved.
  fileprivate var isChange: Bool { !traits.isDisjoint(with: [.rise, .fall]) }

  /// Whether a sum or a measure is of one thing of several: '€24 a share', '£7.60 a kilo'; not of a time.
  fileprivate var isOfOne: Bool {
    guard case .amount(let amount) = fact.value else { return false }
    return amount.per != nil && amount.timesAYear == nil
  }

  /// Whether two sums are of one thing of the same sort.
  fileprivate func isOfOne(like other: Claim) -> Bool {
    guard isOfOne, other.isOfOne, case .amount(let mine) = fact.value,
      case .amount(let theirs) = other.fact.value, let per = mine.per, let otherPer = theirs.per
    else { return false }
    // A kilo, a kilogram.
    return per.hasPrefix(otherPer) || otherPer.hasPrefix(per)
  }

  /// Whether two clocks of a game that count seconds show one moment, as two scorers write it down.
  fileprivate func isMomentOfGame(of other: Claim) -> Bool {
    guard fact.kind == .duration, traits.intersection(other.traits).contains(.underWay),
      case .time(let mine) = fact.value, case .time(let theirs) = other.fact.value,
      mine.value.hasSuffix("S"), theirs.value.hasSuffix("S"), let size = gauge.size,
      let otherSize = other.gauge.size
    else { return false }
    return abs(size - otherSize) * 86_400 < 2.5
  }
}
