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
      PairExample(
        "Poland's deputy finance minister, Larry Marsden, resigned.",
        "Finance Minister Larry Marsden stepped down.",
        .conflict
      ),
      PairExample("Commodore Larry Marsden spoke.", "Commander Larry Marsden spoke.", .conflict),
      PairExample("Lt. Col. Larry Marsden spoke.", "Colonel Larry Marsden spoke.", .review),
      PairExample("The interim chief, Larry Marsden, spoke.", "Police chief Larry Marsden spoke.", .review),
      PairExample(
        "Larry Marsden, communications director at Ferrolan, spoke.",
        "Larry Marsden, communications manager for Ferrolan, spoke.",
        .review
      ),
      PairExample(
        "Ann Vale, finance director of the brewery, signed the letter.",
        "The letter was signed by the brewery's sales director, Ann Vale.",
        .review
      ),
      PairExample("Chief Inspector Ann Vale spoke.", "Inspector Ann Vale spoke.", .review),
      PairExample("Ivo Lang, defending champion, lost.", "Judge Ivo Lang lost.", nil),
      PairExample("Ann Vale, for the defence ministry, spoke.", "Judge Ann Vale spoke.", nil),
      PairExample("Ann Vale, treasurer of the bank, will succeed Ivo Lang.", "Chairman Ann Vale spoke.", nil),
      PairExample("The Danish actress Ann Vale spoke.", "The Danish director Ann Vale spoke.", .review),
      PairExample(
        "Ann Vale has been named interim chief executive of the bank.",
        "Ann Vale took over as chief executive of the bank on Monday.",
        .review
      ),
      PairExample(
        "Larry Marsden, the caretaker manager, spoke.",
        "The new manager, Larry Marsden, spoke.",
        .review
      ),
      PairExample(
        "Larry Marsden, a watchmaker from Arden, was arrested.",
        "Police arrested a locksmith, Larry Marsden.",
        .review
      ),
      PairExample(
        "Ann Vale, for the prosecution, spoke for an hour.",
        "Ann Vale, defending, spoke for an hour.",
        .conflict
      ),
      PairExample(
        "The bus was driven by Larry Marsden, who saved a child.",
        "A passenger, Larry Marsden, saved a child.",
        .conflict
      ),
      PairExample(
        "Larry Marsden was questioned as a witness on Monday.",
        "The suspect, Larry Marsden, was questioned on Monday.",
        .review
      ),
      PairExample("Ann Vale, for the prosecution, spoke.", "Ann Vale, a lawyer, spoke.", nil),
    ] + officesInFull + [
      PairExample("Assistant coach Larry Marsden spoke.", "Coach Larry Marsden spoke.", nil),
      PairExample(
        "Mayor-elect Ann Vale laid a wreath.",
        "Mayor Ann Vale laid a wreath.",
        .review,
        published: ("2025-11-10T11:00:00Z", "2025-11-10T13:30:00Z")
      ),
      PairExample(
        "Mayor-elect Ann Vale laid a wreath.",
        "Mayor Ann Vale laid a wreath.",
        nil,
        published: ("2025-11-10T11:00:00Z", "2026-01-12T13:30:00Z")
      ),
      PairExample(
        "Ann Vale, the non-executive chairman of Halden, is to go in May.",
        "Ann Vale kept bees. Halden's chief executive will leave in May.",
        .conflict
      ),
      PairExample(
        "The treasurer of the bowls club was fined on Monday. Ivo Lang, 63, had bought a boat.",
        "Ivo Lang, secretary of the bowls club, was fined on Monday.",
        .conflict
      ),
      PairExample(
        "The treasurer of the bowls club was fined on Monday, Ivo Lang said.",
        "Ivo Lang, secretary of the bowls club, was shocked.",
        nil
      ),
      PairExample("Former mayor Larry Marsden spoke.", "Governor Larry Marsden spoke.", nil),
      PairExample("Finance minister Pieter Haas spoke.", "Deputy premier Pieter Haas spoke.", nil),
    ]
  )

  static let oneOfficeTwoHolders = WordsRule(
    name: "one-office-two-holders",
    kind: .name,
    verdict: .conflict,
    summary: "Two people to whom the reports give one office, and the same words, first name or surname.",
    explanation: "One office goes with two names, and no report has both.",
    because: "the office is one, and so are the words or one of the names",
    doubt: "It would be wrong if the office has changed hands, or if there are two of its kind.",
    examples: [
      PairExample(
        "The chief constable spoke today. Diane Marlow said: “No lost wallet is worth a life like his.”",
        "“No lost wallet is worth a life like his,” said Chief Constable Harriet Downe.",
        .conflict
      ),
      PairExample(
        "“We take it seriously,” general manager A.J. Smithers said.",
        "General manager A.J. Buckler would say nothing.",
        .conflict
      ),
      PairExample(
        "Deputy Luis Gerardo had joined the force in May.",
        "Deputy Luis Gerardo \"Jerry\" Marsden had joined the force in May.",
        nil
      ),
      PairExample("Bell's grandson Nick Jarrow spoke.", "Rob Jarrow, his grandson, spoke.", .review),
      PairExample("The mayor, Hannah Jarrow, spoke.", "The town's mayor, Ruth Jarrow, spoke.", .conflict),
      PairExample(
        "The bill for the pier was signed on Monday by the governor of Corvane, Hannah Jarrow.",
        "Corvane's governor, Ruth Fenwick, put her name to the bill for the pier on Monday.",
        .conflict
      ),
      PairExample(
        "The bill for the pier was signed in Lorn on Monday by the governor, Hannah Jarrow.",
        "Governor Ruth Fenwick put her name to the bill for the pier in Lorn on Monday.",
        .review
      ),
      PairExample(
        "The pact on the strait was signed on Monday by the foreign minister of Karsk, Hannah Jarrow.",
        "The pact on the strait was signed on Monday by the Belmar foreign minister, Ruth Fenwick.",
        nil
      ),
      PairExample(
        "The bill for the pier was signed in Lorn on Monday by the governor, Hannah Jarrow.",
        "Governor Ruth Fenwick opened a school in Arden.",
        nil
      ),
      PairExample("Bell's grandson Nicholas Jarrow spoke.", "Nick Jarrow, his grandson, spoke.", nil),
      PairExample(
        "The mayor spoke today. Diane Marlow said: “No lost wallet is worth a life like his.”",
        "“No lost wallet is worth a life like his,” said Chief Constable Harriet Downe.",
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

/// Offices of which the words around say what they are of.
private let officesInFull: [PairExample] = [
  PairExample(
    "Justice Minister Ivo Lang opened the port on Monday.",
    "The port was opened on Monday by Ivo Lang, the minister of fisheries.",
    .conflict
  ),
  PairExample(
    "The environment minister, Ivo Lang, opened the dam.",
    "Ivo Lang, minister of water, opened the dam.",
    .review
  ),
  PairExample(
    "The home minister, Ivo Lang, opened the jail.",
    "Interior Minister Ivo Lang opened the jail.",
    nil
  ),
  PairExample(
    "Planning Minister Ivo Lang opened the port.",
    "Finance and Planning Minister Ivo Lang opened the port.",
    nil
  ),
  PairExample(
    "Prosecutor Ann Vale asked for a break.",
    "Ann Vale, Mr Lang's defence counsel, asked for a break.",
    .conflict
  ),
  PairExample(
    "Ann Vale, counsel for the prosecution, spoke.",
    "Ann Vale, counsel for the defence, spoke.",
    .conflict
  ),
  PairExample(
    "Ann Vale, counsel for the Crown, spoke.",
    "Prosecutor Ann Vale spoke.",
    nil
  ),
  PairExample(
    "Ivo Lang is to step down as chief executive of Halden Mills.",
    "The chairman of Halden Mills, Ivo Lang, will be gone by May.",
    .review
  ),
  PairExample(
    "Ivo Lang, chief executive of Halden Mills, spoke.",
    "The chairman of Halden Mills, Ivo Lang, spoke.",
    .review
  ),
  PairExample(
    "The interim director of the museum, Ann Vale, spoke.",
    "Ann Vale, who heads the museum as its director, spoke.",
    .review
  ),
  PairExample(
    "The side won again under their interim coach, Ivo Lang.",
    "Under Ivo Lang, the head coach, the side won again.",
    .review
  ),
  PairExample(
    "The interim coach, Ivo Lang, spoke.",
    "Ivo Lang, coach for the rest of the season, spoke.",
    nil
  ),
  PairExample(
    "The ambassador, Ivo Lang, was called in.",
    "Ivo Lang, who has been chargé d'affaires since May, was called in.",
    .conflict
  ),
  PairExample(
    "Ann Vale, the treasurer of the club, was fined.",
    "Ann Vale, who had been secretary of the club since 2017, was fined.",
    .conflict
  ),
  PairExample(
    "Ann Vale, the treasurer of the club, was fined.",
    "Ann Vale, who had been secretary of the club, was fined.",
    nil
  ),
]
