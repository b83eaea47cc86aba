/// Words that say how a statement is meant, who a source is, and what splits a whole.
enum FrameWords {
  /// What a verb over another verb makes of it.
  enum Effect: Sendable {
    /// The inner verb happens: began to, managed to, forced to.
    case light
    /// The inner verb is to happen.
    case planned
    case threatened
    case forecast
    /// The inner verb does not happen: failed to, refused to.
    case negated
  }

  /// Effects by the number of the verb in `VerbLemmas`.
  static let effects: [Int: Effect] = {
    var found: [Int: Effect] = [:]
    let lists: [(Effect, String)] = [
      (
        .light,
        "begin start continue try manage attempt seem appear help come go use force allow have prove happen get"
      ),
      (
        .planned,
        "plan intend aim want hope seek agree promise pledge vow propose decide prepare schedule set order tell ask urge "
          + "need offer require call warn vote"
      ),
      (.threatened, "threaten"),
      (.forecast, "expect forecast predict project estimate believe think fear suppose"),
      (.negated, "fail refuse decline avoid forbid prohibit neglect"),
    ]
    for (effect, list) in lists {
      for verb in VerbLemmas.numbers(list) { found[verb] = effect }
    }
    return found
  }()

  /// Adjectives between `be` and an infinitive: is likely to, is due to, is unable to.
  static let adjectiveEffects: [String: Effect] = [
    "likely": .forecast, "unlikely": .negated, "due": .planned, "ready": .planned, "set": .planned,
    "able": .light,
    "unable": .negated, "about": .planned, "bound": .planned, "eager": .planned, "expected": .forecast,
    "reluctant": .negated, "unwilling": .negated, "certain": .forecast, "scheduled": .planned,
    "poised": .planned, "yet": .negated,
  ]

  /// Words that make a statement an expectation wherever they stand in its clause.
  static let expectations: WordSet = [
    "likely", "probably", "expected", "forecast", "projected", "estimated", "feared", "possibly", "perhaps",
    "predicted",
    "forecasts", "projection", "projections", "target", "presumed", "believed", "potentially", "prospect",
  ]

  /// Words that split a whole or set a part of it apart.
  static let qualifiers: Set<String> = Set(
    VerbLemmas.list(
      """
      man men woman women child children boy boys girl girls male female adult adults teenager teenagers student students
      pupil pupils civilian civilians soldier soldiers police officer officers passenger passengers crew pedestrian
      pedestrians worker workers employee employees patient patients exports imports export import domestic foreign local
      national provincial regional urban rural seriously critically slightly lightly severely badly fatally net gross
      annual annually monthly weekly daily quarterly seasonally adjusted core underlying average median total overall
      initial preliminary provisional final revised new additional extra other first-time repeat private public state
      federal military commercial residential retail wholesale northern southern eastern western
      """
    )
  )

  /// The same, for a first look.
  static let qualifierFilter = WordFilter(qualifiers)

  /// The place in `sources` of the surest kind that a word names.
  static func placeOfSource(_ word: String) -> Int? { placesOfSources[word] }

  /// The words that name a source, for a first look.
  static let sourceFilter = WordFilter(placesOfSources.keys)

  private static let placesOfSources: [String: Int] = {
    var places: [String: Int] = [:]
    for (place, (_, nouns)) in sources.enumerated() {
      for noun in nouns where places[noun] == nil { places[noun] = place }
    }
    return places
  }()

  /// Nouns that name a source only as the last word, and of no office before it: `the defence`, no `defence ministry`,
  /// `a general`, no `general manager`, `secretary general` or `ministry of defence`.
  static let lastOnly: Set<String> = ["defence", "defense", "general"]
  static let beforeLastOnly: Set<String> = [
    "of", "secretary", "director", "attorney", "inspector", "governor", "surgeon", "consul", "advocate",
    "solicitor", "comptroller", "auditor", "postmaster", "registrar",
  ]

  /// Kinds of source by the nouns that name them, the surest first.
  static let sources: [(Frame.SourceKind, Set<String>)] = [
    (.union, Set(VerbLemmas.list("union unions"))),
    (
      .medical,
      Set(
        VerbLemmas.list(
          "hospital hospitals doctor doctors medic medics surgeon paramedic paramedics health coroner clinic nurse nurses"
        )
      )
    ),
    (
      .rescue,
      Set(
        VerbLemmas.list("rescuer rescuers firefighter firefighters coastguard ambulance lifeboat fire rescue")
      )
    ),
    (
      .science,
      Set(
        VerbLemmas.list(
          "survey scientist scientists seismologist seismologists researcher researchers university study institute geologist geological seismological meteorologist observatory professor expert experts"
        )
      )
    ),
    (
      .court,
      Set(
        VerbLemmas.list(
          "judge prosecutor prosecutors attorney lawyer lawyers court magistrate prosecution defence defense da counsel jury"
        )
      )
    ),
    (
      .police,
      Set(
        VerbLemmas.list(
          "police sheriff officer officers detective detectives constable trooper troopers inspector sergeant sgt superintendent investigators investigator policeman undersheriff lt"
        )
      )
    ),
    (
      .military,
      Set(
        VerbLemmas.list(
          "army navy military general colonel commander admiral troops forces marines pentagon brigadier"
        )
      )
    ),
    (
      .official,
      Set(
        VerbLemmas.list(
          "official officials gov sen rep mp spokesman spokeswoman spokesperson ministry minister government governor president premier mayor authority authorities council commissioner embassy state department agency senator secretary administration inspectorate regulator commission chancellor parliament office bureau"
        )
      )
    ),
    (
      .media,
      Set(
        VerbLemmas.list(
          "media television newspaper newspapers tv radio news report reports press correspondent broadcaster website times post herald"
        )
      )
    ),
    (
      .company,
      Set(
        VerbLemmas.list(
          "company firm inc ltd corp executive ceo chairman bank analyst analysts airline operator manufacturer retailer shareholder"
        )
      )
    ),
    (
      .witness,
      Set(
        VerbLemmas.list(
          "witness witnesses resident residents neighbour neighbor neighbours neighbors survivor survivors villagers"
        )
      )
    ),
  ]
}
