extension WordsRule {
  /// What can be found of places, of the hours of places and of the weekdays of dates.
  static let placeRules: [WordsRule] = [
    .otherAddress, .otherCountry, .otherPlaceOfThing, .localTimeAndZone, .otherWeekdayOfDate,
  ]

  static let otherAddress = WordsRule(
    name: "other-address",
    kind: .place,
    verdict: .conflict,
    summary: "One street with another number: a house, or a block.",
    explanation: "Each report gives one number on the street, so they probably speak of one house or block.",
    because: "the street has the same name",
    doubt: "It would be wrong if two houses of the street have a part in the story.",
    examples: [
      PairExample(
        "He was found in the 11000 block of West 114th Street.",
        "He was shot in the 11200 block of 114th Street.",
        .conflict
      ),
      PairExample("The fire began at 14 Elm Street.", "Firemen were called to 41 Elm Street.", .conflict),
      PairExample("The fire began at 14 Elm Street.", "Firemen were called to 14 Elm St.", nil),
      PairExample("Houses at 14 Elm Street and at 16 Elm Street burnt.", "It began at 18 Elm Street.", nil),
    ]
  )

  static let otherCountry = WordsRule(
    name: "other-country",
    kind: .place,
    verdict: .conflict,
    summary: "Reports that open with one event in two countries.",
    explanation: "Neither report names the other's country.",
    because: "both reports open with the same event",
    doubt: "It would be wrong if the event had two places, or if one of them lies in the other.",
    examples: [
      PairExample(
        "A charter jet with 168 pilgrims had to come down at Maribor in Slovenia after a goose hit it.",
        "The 168 pilgrims found themselves at an airport in Austria after a goose had hit their charter jet.",
        .conflict
      ),
      PairExample(
        "A charter jet with 168 pilgrims had to come down at Maribor in Slovenia after a goose hit it.",
        "The 168 pilgrims, home from Austria, found themselves at an airport in Slovenia after a goose had hit "
          + "their jet.",
        nil
      ),
    ]
  )

  static let otherPlaceOfThing = WordsRule(
    name: "other-place-of-thing",
    kind: .place,
    verdict: .conflict,
    summary: "One thing at two places: a bridge, a village, a coast.",
    explanation: "Each report gives it one place and names the other's nowhere.",
    because: "both reports speak of the same thing in like words",
    doubt: "It would be wrong if there were two of them, or if one place lies in the other.",
    examples: [
      PairExample(
        "A barge of gravel rammed the lifting bridge at Oudemolen on Wednesday.",
        "The lifting bridge at Nieuwdorp will be shut after a barge of gravel hit it.",
        .review
      ),
      PairExample(
        "A barge of gravel rammed the lifting bridge at Oudemolen on Wednesday.",
        "The lifting bridge at Nieuwdorp, near Oudemolen, will be shut after a barge hit it.",
        nil
      ),
      PairExample(
        "On Wednesday a barge of gravel from Arden, whose skipper was hurt, rammed the lifting bridge at Oudemolen.",
        "The lifting bridge at Nieuwdorp was rammed on Wednesday by a barge of gravel from Arden; its skipper was hurt.",
        .conflict
      ),
      PairExample(
        "A lorry hit a bus in the village of Arden on Monday, killing three pupils.",
        "A lorry hit a bus on Monday, killing three pupils from the village of Lowick.",
        nil
      ),
      PairExample(
        "The quake shook half of Arden. Its centre was under the Tornau district, 12 km down.",
        "The institute puts the centre of the quake in Arden beneath the Bellin district.",
        .review
      ),
      PairExample(
        "The injured keeper was flown to a hospital in Aldwell.",
        "The keeper is in Brampton infirmary, badly injured, where he was flown.",
        .review
      ),
      PairExample(
        "The injured keeper was flown to the hospital in Aldwell.",
        "The injured keeper was flown to St Bride's hospital.",
        nil
      ),
    ]
  )

  static let otherWeekdayOfDate = WordsRule(
    name: "other-weekday-of-date",
    kind: .date,
    verdict: .conflict,
    summary: "One date with two days of the week.",
    explanation: "Whoever goes by the day of the week comes on another day.",
    because: "the date is the same",
    doubt: "It would be wrong if the reports mean the date of two years.",
    examples: [
      PairExample(
        "The pool will be shut from Monday, 3 November.",
        "From Tuesday, 3 November, the pool will be shut.",
        .conflict
      ),
      PairExample(
        "The pool will be shut from Monday, 3 November.",
        "From Monday, Nov. 3, the pool will be shut.",
        nil
      ),
    ]
  )

  static let localTimeAndZone = WordsRule(
    name: "local-time-and-zone",
    kind: .time,
    verdict: .conflict,
    summary: "Local times and hours of a zone in brackets that lie differently far apart.",
    explanation: "The local time of one place is always as far from that of a zone.",
    because: "the hours in brackets are of one zone",
    doubt: "It would be wrong if the places have two local times, or if the clocks were changed between.",
    examples: [
      PairExample(
        "The quake struck at 13:53 (10:23 GMT).",
        "Another struck at 09:10 (04:40 GMT).",
        .conflict
      ),
      PairExample(
        "The quake struck at 13:53 (10:23 GMT).",
        "Another struck at 09:10 (05:40 GMT).",
        nil
      ),
      PairExample("The game begins at 8 p.m. ET (4 p.m. PT).", "The game is tonight.", .conflict),
      PairExample("The game begins at 8 p.m. ET (5 p.m. PT).", "The game is tonight.", nil),
    ]
  )
}
