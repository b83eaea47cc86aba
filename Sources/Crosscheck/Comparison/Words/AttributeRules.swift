extension WordsRule {
  /// What can be found of attributes of people and things.
  static let attributeRules: [WordsRule] = [
    .oppositeDecision, .otherColour, .otherCondition, .otherPartOfCountry, .otherSide, .otherHome,
    .otherNationality,
  ]

  static let otherSide = WordsRule(
    name: "other-side",
    kind: .place,
    verdict: .conflict,
    summary: "One gate, bank or limb of the other side: north and south, left and right.",
    explanation: "Each report names one side throughout, so one of them has probably the wrong one.",
    because: "both reports speak of a side of the same thing",
    doubt: "It would be wrong if both sides have a part in the story.",
    examples: [
      PairExample(
        "The crush began at the northern gate of the ground.",
        "Bodies were piled against the turnstiles at the south gate.",
        .conflict
      ),
      PairExample("The keeper broke his left wrist.", "The keeper has a broken right wrist.", .conflict),
      PairExample(
        "The wreck lies 150 nautical miles east of Aden.",
        "The wreck lies 150 nautical miles west of Aden.",
        .conflict
      ),
      PairExample(
        "The crush began at the north gate; the south gate was shut.",
        "Bodies were piled against the turnstiles at the south gate.",
        nil
      ),
      PairExample("It lies on the west bank.", "It lies on the northwestern bank.", nil),
      PairExample(
        "The yacht was found on the beach south of Lorn.",
        "The yacht lay on the beach north of Lorn.",
        .conflict
      ),
      PairExample(
        "The dam gave way at Lorn on Monday, drowning the northern part of the town.",
        "On Monday the water ran into the southern half of Lorn.",
        .review
      ),
      PairExample(
        "The dam gave way at Lorn on Monday, drowning the northern part of the town.",
        "On Monday the water ran into the eastern half of Lorn.",
        nil
      ),
    ]
  )

  static let otherHome = WordsRule(
    name: "other-home",
    kind: .place,
    verdict: .review,
    summary: "One person or one couple from two places.",
    explanation: "Neither report prints the other's place.",
    because: "the reports name the same person, or one report of each is of a man, a woman, a couple",
    doubt: "It would be wrong if one place lies in the other, or if two such people are meant.",
    examples: [
      PairExample(
        "Born in Malmö, Lars Ek went to sea at 15.",
        "Lars Ek, a native of Gothenburg, went to sea at 15.",
        .review
      ),
      PairExample(
        "The dead, a couple from Malmö, had come for the skating.",
        "A husband and wife from Gothenburg died on the ice.",
        .review
      ),
      PairExample(
        "Born in Malmö, Lars Ek lived in Gothenburg.",
        "Lars Ek, a native of Malmö, lived by the sea.",
        nil
      ),
      PairExample(
        "Born in Malmö, Lars Ek went to sea at 15.",
        "Anna Ek, of Gothenburg, is his widow. Lars Ek was born in Malmö.",
        nil
      ),
    ]
  )

  static let otherNationality = WordsRule(
    name: "other-nationality",
    kind: .place,
    verdict: .review,
    summary: "One person of two countries.",
    explanation: "No report prints both, and somebody may be a citizen of two countries.",
    because: "the reports name the same person",
    doubt: "It would be wrong if somebody is of both countries, or if other people are meant.",
    examples: [
      PairExample(
        "The Swiss tourist Anna Keller was found alive on Monday.",
        "Anna Keller, a 34-year-old Austrian tourist, was found alive on Monday.",
        .review
      ),
      PairExample(
        "The Swiss skier Anna Keller won above Lorn.",
        "The Austrian skier Marie Keller came second above Lorn.",
        nil
      ),
      PairExample(
        "The American engineer Paul Vale was freed on Monday.",
        "Paul Vale, a US engineer, was freed on Monday.",
        nil
      ),
      PairExample(
        "The Swiss tourist Anna Keller was found alive on Monday.",
        "Anna Keller, an Austrian tourist who lives in Switzerland, was found; she is called Swiss.",
        nil
      ),
    ]
  )

  static let oppositeDecision = WordsRule(
    name: "opposite-decision",
    kind: .polarity,
    verdict: .conflict,
    summary: "Reports that open with one decision, granted in one and refused in the other.",
    explanation:
      "The opening of a report tells of its main event; neither report tells of the other outcome there.",
    because: "both reports open with a decision",
    doubt: "It would be wrong if they speak of two decisions, or if one was overturned.",
    examples: [
      PairExample(
        "A tower with a sculpture park on the old brewery was refused planning permission on Tuesday.",
        "Councillors gave the green light to the tower and its sculpture park on the site of the brewery.",
        .conflict
      ),
      PairExample(
        "A tower with a sculpture park on the old brewery was refused planning permission on Tuesday.",
        "The tower was refused permission; another scheme for the brewery had been approved in May.",
        nil
      ),
    ]
  )

  static let otherColour = WordsRule(
    name: "other-colour",
    kind: .polarity,
    verdict: .review,
    summary: "One vehicle in two colours.",
    explanation:
      "Witnesses see colours differently; one of the reports may follow them and the other the police.",
    because: "the make and the model are the same",
    doubt: "It would be wrong if there were two of them.",
    examples: [
      PairExample(
        "Police chased a silver Toyota Camry through the town.",
        "Police chased a grey Toyota Camry through the town.",
        .review
      ),
      PairExample(
        "Police chased a gray Toyota Camry through the town.",
        "Police chased a grey Toyota Camry through the town.",
        nil
      ),
    ]
  )

  static let otherCondition = WordsRule(
    name: "other-condition",
    kind: .polarity,
    verdict: .review,
    summary: "One patient in two conditions.",
    explanation: "The condition may have changed between the reports.",
    because: "the patient has the same name",
    doubt: "It would be wrong if the reports are of different days.",
    examples: [
      PairExample(
        "Bryan Dalloway, 39, was listed in stable condition.",
        "Bryan Dalloway, 39, was in critical condition at Jefferson Hospital.",
        .review
      ),
      PairExample(
        "Bryan Dalloway, 39, was listed in stable condition.",
        "Ann Merriman, 39, was in critical condition at Jefferson Hospital.",
        nil
      ),
    ]
  )

  static let otherPartOfCountry = WordsRule(
    name: "other-part-of-country",
    kind: .place,
    verdict: .review,
    summary: "One town in two parts of its country.",
    explanation: "A town in the middle of a country may be called southern by some.",
    because: "the town has the same name",
    doubt: "It would be wrong if there were two towns of the name.",
    examples: [
      PairExample(
        "The quake destroyed the southeastern city of Bam.",
        "The quake destroyed the city of Bam in central Iran.",
        .review
      ),
      PairExample(
        "The quake destroyed the southeastern city of Bam.",
        "The quake destroyed the city of Bam in southern Iran.",
        nil
      ),
    ]
  )
}
