/// What a counted noun stands for where it is an event that happens to people: '43 arrests' are 43 people arrested.
enum CountedNouns {
  static let person = Concept("person")

  private static let events: [Concept: Traits] = [
    Concept(plain: "arrest"): .arrested, Concept(plain: "detention"): .arrested,
    Concept(plain: "death"): .killed,
    Concept(plain: "fatality"): .killed, Concept(plain: "injury"): .injured,
    Concept(plain: "rescue"): .rescued,
    Concept(plain: "infection"): .infected, Concept(plain: "evacuation"): .evacuated,
  ]

  /// Nouns that are people: any of them may stand against 'people', though not against each other.
  private static let people: Set<Concept> = Set(
    """
    person worker resident passenger student tourist visitor protester demonstrator marcher soldier civilian
    villager patient voter fan supporter spectator guest prisoner inmate migrant refugee crew employee customer victim
    child woman man officer firefighter member applicant
    """.split { $0 == " " || $0 == "\n" }.map { Thesaurus.standard.concept(of: String($0)) }
  )

  /// The concept of a counted noun and the outcome that the noun itself names.
  static func meaning(of noun: String) -> (unit: Concept, traits: Traits) {
    if let traits = events[Concept(stem: Stem.of(noun))] { return (person, traits) }
    return (Thesaurus.standard.concept(of: noun), [])
  }

  /// Whether two counted nouns may be about the same things.
  static func mayMeet(_ left: Concept, _ right: Concept) -> Bool {
    if left == right { return true }
    return (left == person && people.contains(right)) || (right == person && people.contains(left))
  }
}
