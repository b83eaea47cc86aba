/// Says that something happened at what bears the name of a firm, or one that nobody knows: `the shooting at Lumen`,
/// `went off at West Bank`.
struct EventSites {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup

  /// Whether a name behind `at`, `outside` or `inside` is where something happened.
  func isSite(_ entity: Entity) -> Bool {
    guard entity.kind == .organisation || entity.kind == .unknown,
      !document.is(.possessive, at: entity.tokens.upperBound)
    else { return false }
    var at = entity.tokens.lowerBound - 1
    while document.is(.determiner, at: at) || document.is(.indefiniteArticle, at: at)
      || document.word("nearby", at: at)
    {
      at -= 1
    }
    // 'her exit from Lorn Hall in Troy'
    if document.word("from", at: at) {
      return document.isOne(of: Self.leavings, at: at - 1) && isBeforePlace(entity)
    }
    // 'the club on Elm Street': only a house stands on a street.
    if document.word("the", at: entity.tokens.lowerBound - 1), isOnStreet(entity.tokens.upperBound) {
      return true
    }
    // 'the staff here at the Treasury', 'he visited the Treasury'
    if document.word("at", at: at) || document.word("in", at: at), document.word("here", at: at - 1) {
      return true
    }
    if document.isVerb(of: Self.visiting, at: at), isOffice(entity) { return true }
    if document.word("into", at: at) {
      // 'crashed into a Toyota', 'into Boeing 747 wreckage': a house has its article, and is told by its name alone.
      return document.word("the", at: at + 1) && entity.tokens.count > 1
        && document.isVerb(of: Self.entering, at: at - 1)
        && document.endsNounPhrase(entity.tokens.upperBound - 1)
    }
    guard document.word("at", at: at) || document.word("outside", at: at) || document.word("inside", at: at)
    else { return false }
    // 'a man outside the bank'
    if !document.word("at", at: at), document.word("the", at: at + 1),
      Residences.isPerson(at - 1, in: document), isOffice(entity)
    {
      return true
    }
    return happens(before: at) || document.word("outside", at: at) && gathers(before: at)
      || isBeforePlace(entity) && !isOfSomebody(before: at)
  }

  /// A body with a house of its own; teams are visited as well, and where they play is not told.
  private func isOffice(_ entity: Entity) -> Bool {
    guard entity.kind == .organisation, let last = entity.tokens.last else { return false }
    return document.endsNounPhrase(last)
      && (document.isOne(of: Self.offices, at: entity.tokens.lowerBound)
        || document.isOne(of: Self.offices, at: last))
  }

  private static let visiting = VerbSet("visit tour inspect storm occupy")
  private static let offices: WordSet = [
    "department", "ministry", "bureau", "agency", "embassy", "consulate", "commission", "bank", "institute",
    "treasury", "headquarters", "centre", "center", "pentagon", "court", "tribunal", "parliament",
  ]

  private func isOnStreet(_ link: Int) -> Bool {
    guard document.word("on", at: link), let street = lookup.index(at: link + 1),
      entities[street].tokens.lowerBound == link + 1, entities[street].tokens.count > 1,
      let last = entities[street].tokens.last
    else { return false }
    return document.isOne(of: Self.streets, at: last) && !document.word("wall", at: link + 1)
  }

  private static let streets: WordSet = [
    "street", "road", "avenue", "lane", "drive", "boulevard", "highway", "broadway", "square",
  ]

  /// `stood outside`, `shot a man outside`: not `Few outside the bank know`.
  private func gathers(before at: Int) -> Bool {
    (at - 5..<at).contains {
      document.isVerb(of: Self.standing, at: $0) || document.isVerb(of: Self.happening, at: $0)
    }
  }

  private static let standing = VerbSet(
    "stand protest wait queue rally speak sit demonstrate shoot beat attack see hold picket line lie fall sing meet"
  )

  /// Verbs that somebody or something enters a house by: walked into, crashed into.
  private static let entering = VerbSet("walk drive crash break burst step barge ram slam sneak roll stroll")

  private static let leavings: WordSet = [
    "exit", "escape", "escaped", "release", "released", "discharge", "discharged", "departure", "evacuated",
    "fled",
    "stolen", "missing", "rescued", "removed", "taken",
  ]

  /// `at Lumen in Troy`: what stands in a town.
  private func isBeforePlace(_ entity: Entity) -> Bool {
    let link = entity.tokens.upperBound
    guard document.word("in", at: link) || document.word("on", at: link) else { return false }
    var first = link + 1
    while first < link + 3, document.token(first)?.shape.contains(.capitalised) == false { first += 1 }
    return lookup.index(at: first).map { entities[$0].kind == .place } ?? false
  }

  /// `a researcher at`, `works at`: to what somebody belongs.
  func isOfSomebody(before at: Int) -> Bool {
    if document.is(.officeTitle, at: at - 1) || document.is(.nounLead, at: at - 1) || isPost(at - 1) {
      return true
    }
    return (at - 6..<at).contains { index in
      document.isVerb(of: Self.belonging, at: index)
        || document.is(.officeTitle, at: index)
    }
  }

  /// `teaching posts at`, `a degree at`: what somebody has or had there.
  func isPost(_ index: Int) -> Bool { document.isOne(of: Self.posts, at: index) }

  private static let posts: WordSet = [
    "position", "positions", "post", "posts", "job", "jobs", "role", "roles", "stint", "career", "degree",
    "degrees",
    "scholarship", "tenure", "professorship", "studies",
  ]

  private static let belonging = VerbSet(
    "serve study work teach graduate complete earn train enrol enroll join coach look aim direct"
  )

  /// Whether what stands before `at` is something that happens: a noun, or a verb with its particle; days between them
  /// count nothing.
  private func happens(before at: Int) -> Bool {
    var index = at - 1
    while index > at - 4, let token = document.token(index),
      token.is(.weekday) || token.is(.dayPart) || token.is(.dayReference) || token.is(.timeAdverb)
        || document.word("on", at: index) && document.is(.weekday, at: index + 1)
    {
      index -= 1
    }
    if document.isOne(of: PlaceSituation.events, at: index) || document.isOne(of: Self.happenings, at: index)
    {
      return true
    }
    let isParticle =
      document.word("off", at: index) || document.word("out", at: index) || document.word("place", at: index)
    let verb = isParticle ? index - 1 : index
    guard let value = document.value(of: .verb, at: verb) else { return false }
    return (isParticle ? Self.withParticle : Self.happening).contains(value >> 3)
  }

  private static let withParticle = VerbSet("go break take set carry let")

  private static let happening = VerbSet(
    """
    explode happen occur begin hold stage die kill wound injure arrest detain find discover plant perform gather
    crash rob steal burn collapse erupt detonate unfold assault stab arrive park stop shop dine camp treat
    """
  )

  /// What happens somewhere and is not called after its place, as `PlaceSituation.events` are.
  private static let happenings: WordSet = [
    "incident", "incidents", "burglary", "burglaries", "theft", "thefts", "accident", "accidents", "ceremony",
    "ceremonies", "memorial", "wedding", "weddings", "conference", "conferences", "concert", "concerts",
    "gig", "gigs", "party", "parties", "meeting", "meetings", "hearing", "hearings", "reception",
    "receptions",
    "exhibition", "exhibitions", "event", "events", "gathering", "gatherings", "disturbance", "disturbances",
    "evacuation", "evacuations", "lockdown", "lockdowns", "leak", "leaks", "performance", "performances",
    "screening", "screenings", "premiere", "premieres", "show", "shows", "clash",
  ]
}
