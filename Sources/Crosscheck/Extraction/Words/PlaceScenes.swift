/// Places of which a clause says what happened in them, as its subject.
extension PlaceSituation {
  /// `Greece has been shaken by riots`, `Paris was the scene of`: what happened to a place happened in it.
  func isScene(_ entity: Entity) -> Bool {
    var index = endOfRow(from: entity.tokens.upperBound)
    // 'Tarsk village saw'
    if !document.is(.verb, at: index), isSiteNoun(index) { index += 1 }
    if VerbGroupReader(document: document).isAdverb(index) || document.word("also", at: index) { index += 1 }
    guard document.is(.verb, at: index) else { return false }
    let first = index
    var isPassive = false
    while index < first + 5, let value = document.value(of: .verb, at: index) {
      let (verb, form) = VerbLemmas.split(value)
      if isPassive, Self.reaching.contains(verb) || Self.ravaging.contains(verb), form != .continuous {
        return true
      }
      if verb == VerbLemmas.be { isPassive = true }
      guard verb == VerbLemmas.be || verb == VerbLemmas.have else {
        return Self.witnessing.contains(verb) || Self.suffering.contains(verb) && isBeforeHarm(index + 1)
      }
      index += 1
      if VerbGroupReader(document: document).isAdverb(index) { index += 1 }
      // 'all but destroyed'
      if document.word("all", at: index), document.word("but", at: index + 1) { index += 2 }
    }
    return isPassive && (document.word("scene", at: index) || document.word("scene", at: index + 1))
  }

  /// What is done to places, beside what has a place for its object.
  private static let ravaging = VerbSet("grip cordon raze vandalise vandalize")
  private static let witnessing = VerbSet("witness host")
  private static let suffering = VerbSet("suffer see experience endure face have sustain")

  /// `saw serious destruction`, `suffered a power cut`: what harms a place rather than a team.
  private func isBeforeHarm(_ index: Int) -> Bool {
    (index..<index + 4).contains {
      document.isOne(of: Self.harms, at: $0) || document.isOne(of: PlaceSituation.events, at: $0)
    }
  }

  private static let harms: WordSet = [
    "destruction", "damage", "flooding", "disruption", "disruptions", "casualties", "aftershocks",
    "shortages",
    "violence", "looting", "rainfall", "snowfall", "tremors", "conflict", "conflicts", "war", "famine",
    "fighting",
    "bloodshed", "turmoil", "upheaval",
  ]

  /// The end of the row of names that goes on from a name, as far as a row can be that one thing is said of.
  private func endOfRow(from end: Int) -> Int {
    var end = end
    for _ in 0..<12 {
      var link = end
      if document.mark(.comma, at: link) { link += 1 }
      if document.word("and", at: link) { link += 1 }
      guard link > end, let next = lookup.index(at: link), entities[next].tokens.lowerBound == link else {
        return end
      }
      end = entities[next].tokens.upperBound
    }
    return end
  }

  /// `flew its crew over the Gulf`: who flies is over the place.
  func isFlight(before index: Int) -> Bool {
    (index - 14..<index).contains { place in
      document.isVerb(of: Self.flying, at: place)
    }
  }

  private static let flying = VerbSet("fly soar hover circle explode crash pass")
}
