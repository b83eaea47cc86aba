/// What a counted noun stands for, with the outcome that it names itself.
typealias NounMeaning = (unit: Concept, traits: Traits)

/// What a counted noun stands for where it is an event that happens to people: '43 arrests' are 43 people arrested.
enum CountedNouns {
  static let person = Concept("person")
  static let illness = Thesaurus.standard.concept(of: "case")
  static let floor = Thesaurus.standard.concept(of: "floor")

  private static let events: [Concept: Traits] = [
    Concept(stemOf: "arrest"): .arrested, Concept(stemOf: "detention"): .arrested,
    Concept(stemOf: "death"): .killed, Concept(stemOf: "body"): .killed, Concept(stemOf: "corpse"): .killed,
    Concept(stemOf: "fatality"): .killed, Concept(stemOf: "casualty"): [],
    Concept(stemOf: "injury"): .injured,
    Concept(stemOf: "rescue"): .rescued,
    Concept(stemOf: "infection"): .infected, Concept(stemOf: "evacuation"): .evacuated,
  ]

  private static let bodies = ConceptTable(
    [
      "country", "nation", "state", "company", "firm", "club", "team", "city", "person", "man", "woman",
      "rival", "concern", "group", "business", "maker", "producer", "manufacturer", "supplier", "employer",
      "player", "exporter", "importer", "seller", "grower", "economy", "bank", "airline", "retailer",
      "market",
    ].map {
      Thesaurus.standard.concept(of: $0)
    }
  )

  private static let occasions = ConceptTable(
    ["time", "edition", "running", "staging", "instalment"].map { Thesaurus.standard.concept(of: $0) }
  )

  /// Whether a noun names whoever it is that has a rank, and not what for: 'only two countries sell more'.
  static func mayBeRanked(_ noun: Concept) -> Bool { bodies.contains(noun) }

  /// Whether a noun numbers where something is: two storeys burned, and it began on the third.
  static func areLevels(_ noun: Concept) -> Bool { levels.contains(noun) }

  /// Whether a noun is somebody of a family, of whom there may be others.
  static func areOfFamily(_ noun: Concept) -> Bool { family.contains(noun) }

  private static let family = ConceptTable(
    ["husband", "wife", "child", "son", "daughter", "baby", "marriage", "brother", "sister", "grandchild"].map
    {
      Thesaurus.standard.concept(of: $0)
    }
  )

  /// Whether a noun is what a game or a vote ended in.
  static func areResults(_ noun: Concept) -> Bool { results.contains(noun) }

  private static let results = ConceptTable(
    ["win", "victory", "defeat", "loss", "draw", "success", "triumph"].map {
      Thesaurus.standard.concept(of: $0)
    }
  )

  /// Whether a noun is one of a few that stand beside each other, each with a place of its own: films, books, legs of a tie.
  static func areWorks(_ noun: Concept) -> Bool { works.contains(noun) }

  private static let works = ConceptTable(
    """
    film movie book novel album song episode instalment volume chapter leg gear part phase section verse
    """.split { $0 == " " || $0 == "\n" }.map { Thesaurus.standard.concept(of: String($0)) }
  )

  /// Whether a noun numbers stretches of a game or of time, in which many things happen: the 85th minute.
  static func areStretches(_ noun: Concept) -> Bool { stretches.contains(noun) || levels.contains(noun) }

  private static let stretches = ConceptTable(
    [
      "second", "minute", "hour", "day", "week", "half", "quarter", "period", "set", "inning", "lap", "hole",
      "over", "mile", "kilometre",
    ].map { Thesaurus.standard.concept(of: $0) }
  )

  private static let levels = ConceptTable(
    ["floor", "row", "lane", "page", "chapter", "district", "ward", "grade", "division", "century"].map {
      Thesaurus.standard.concept(of: $0)
    }
  )

  /// Whether what a noun numbers are times of something that is named elsewhere: 'the 39th running of the race'.
  static func areTimes(_ noun: Concept) -> Bool { occasions.contains(noun) }

  /// What players do and are counted by.
  private static let play = ConceptTable(
    """
    point rebound carry yard touchdown goal assist punch hit catch shot reception run inning game season foul strikeout
    steal turnover interception sack tackle wicket try penalty set lap pass attempt
    """.split { $0 == " " || $0 == "\n" }.map { Concept(stemOf: String($0)) }
  )

  /// Whether a noun, or a unit, is something that players are counted by: 'points', 'yards'.
  static func areOfPlay(_ noun: String) -> Bool { play.contains(Concept(stemOf: noun)) }

  /// The concept of a counted noun and the outcome that the noun itself names.
  static func meaning(of noun: String) -> NounMeaning {
    if let traits = events[Concept(stemOf: noun)] { return (person, traits) }
    return (Thesaurus.standard.concept(of: noun), [])
  }
}
