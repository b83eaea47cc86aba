extension WordsRule {
  /// What can be found of offices.
  static let roleRules: [WordsRule] = [.otherOffice, .oneOfficeTwoHolders, .otherSortOfShip]

  static let otherOffice = WordsRule(
    name: "other-office",
    kind: .role,
    verdict: .conflict,
    summary: "One person with two offices that nobody holds together.",
    explanation: "No report gives both offices; one of them may be of another time.",
    because: "the holder has the same name",
    doubt: "It would be wrong if the office changed between the reports, or if there were two of the name.",
    examples: [
      PairExample(
        "Ferrolan's CEO Larry Marsden said no.",
        "Ferrolan's COO Larry Marsden said no.",
        .conflict
      ),
      PairExample(
        "Marha's defence minister, Oskar Vale, resigned on Wednesday.",
        "On Wednesday the interior minister of Marha, Mr Oskar Vale, gave up his post.",
        .conflict
      ),
      PairExample(
        "The acting director, Ottilie Brandt, spoke.",
        "The museum's director, Ottilie Brandt, spoke.",
        .review
      ),
      PairExample("Former mayor Larry Marsden spoke.", "Governor Larry Marsden spoke.", nil),
      PairExample("Finance minister Pieter Haas spoke.", "Deputy premier Pieter Haas spoke.", nil),
    ]
  )

  static let oneOfficeTwoHolders = WordsRule(
    name: "one-office-two-holders",
    kind: .name,
    verdict: .conflict,
    summary: "Two people to whom the reports give one office, and the same words or the same first name.",
    explanation: "An office that only one person holds goes with two names.",
    because: "the office is one, and so are the words or the first name",
    doubt: "It would be wrong if the office has changed hands, or if there are two of its kind.",
    examples: [
      PairExample(
        "The chief constable spoke today. Diane Marlow said: “No stolen phone is worth a funeral.”",
        "“No stolen phone is worth a funeral,” said Chief Constable Harriet Downe.",
        .conflict
      ),
      PairExample(
        "“We take it seriously,” general manager A.J. Smithers said.",
        "General manager A.J. Buckler would say nothing.",
        .conflict
      ),
      PairExample(
        "The mayor spoke today. Diane Marlow said: “No stolen phone is worth a funeral.”",
        "“No stolen phone is worth a funeral,” said Chief Constable Harriet Downe.",
        nil
      ),
    ]
  )

  static let otherSortOfShip = WordsRule(
    name: "other-sort-of-ship",
    kind: .role,
    verdict: .review,
    summary: "One ship that the reports call ships of different sorts.",
    explanation: "One of the words may be used loosely.",
    because: "the ship has the same name",
    doubt: "It would be wrong if there were two ships of the name.",
    examples: [
      PairExample(
        "The navy's frigate INS Sagara gave chase.",
        "The patrol vessel INS Sagara gave chase.",
        .review
      ),
      PairExample("The frigate INS Sagara gave chase.", "The warship INS Sagara gave chase.", nil),
    ]
  )
}
