/// Says by the verb before `to` or `for` whether somebody or something goes to what follows.
struct PlaceMovement {
  let document: Document

  /// `flew to`, `was taken to`, `on his way to`: not what is given or said to a country.
  func leads(to index: Int) -> Bool {
    var before = index - 1
    // 'from Huntsville, Texas, to Stiles, Texas'
    while before > index - 8, before >= 0, isWithinClause(before) {
      if let value = document.value(of: .verb, at: before), Self.moving.contains(value >> 3) { return true }
      if document.word("way", at: before) || document.word("trip", at: before)
        || document.word("flight", at: before) || document.word("from", at: before)
        || document.word("close", at: before) || document.word("next", at: before)
        || before == index - 1 && document.isOne(of: Self.leading, at: before)
      {
        return true
      }
      before -= 1
    }
    return false
  }

  /// `called at 6.30pm to`, `at 06:00 to`: a time of day ends no clause.
  private func isWithinClause(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.form != .mark || token.mark == .comma
      || !token.followsSpace && document.token(index + 1)?.form == .digits
  }

  /// `left for`, `bound for`, `the flight for`: where somebody or something is going.
  func departs(before index: Int) -> Bool {
    if document.word("bound", at: index - 1) || document.word("flight", at: index - 1) { return true }
    var verb = index - 1
    while verb > index - 5, document.token(verb)?.shape.contains(.capitalised) == true { verb -= 1 }
    guard document.isVerb(of: Self.leaving, at: verb) else { return false }
    // 'left Ajax for Barcelona': a player leaves a club; a train leaves a town, and others leave one at a time of day.
    return verb == index - 1 || document.is(.country, at: verb + 1)
      || (verb - 4..<verb).contains { document.isOne(of: Self.carriers, at: $0) }
      || (index + 2..<index + 5).contains { document.is(.dayPart, at: $0) || document.is(.clockMark, at: $0) }
  }

  private static let leaving = VerbSet("leave head depart embark flee")
  private static let carriers: WordSet = [
    "bus", "buses", "train", "trains", "tram", "flight", "flights", "plane", "planes", "jet", "airliner",
    "helicopter",
    "ship", "ships", "ferry", "ferries", "boat", "boats", "yacht", "tanker", "vessel", "convoy", "coach",
    "lorry",
    "truck",
  ]

  /// `damage to`, `flights to`: what a place gets, or what leads there.
  private static let leading: WordSet = [
    "damage", "damages", "flights", "train", "trains", "ferry", "ferries",
    "road",
    "visit", "visits", "visitor", "visitors", "journey", "route", "tour", "limited", "confined", "adjacent",
    "home", "entrance", "access", "evacuation", "tourism", "border", "spread",
  ]

  /// `stunned metro Oslo`: who lives there was.
  static let stirring = VerbSet("stun shock outrage anger horrify captivate delight divide unite")

  private static let moving = VerbSet(
    """
    go travel fly move drive return come bring take send head flee walk rush transport deploy ship extradite deport
    sail run transfer evacuate escort arrive relocate check commute journey airlift carry march spread
    admit extend invite lead belong book confine call summon respond get crawl hitchhike dispatch race steer drop
    ferry divert reroute redirect lure smuggle flock wander drift ride hike trek cycle swim climb retreat withdraw drag
    haul tow second banish commit remand repatriate hurry dash deliver push reach stretch cross
    """
  )
}

extension PlaceSituation {
  /// Verbs that have a place for their object.
  static let reaching = VerbSet(
    """
    hit strike rock shake reach leave visit enter flee tour invade devastate ravage batter paralyse paralyze jolt
    climb scale ascend descend cross transit patrol roam circle besiege bomb shell storm raid evacuate flood damage
    destroy burn gut flatten engulf bombard avoid plague overlook terrorise terrorize ransack blockade lash pound inundate overrun rattle approach near barricade block
    retake recapture capture liberate pass seal occupy surround fill search demolish reopen rebuild haunt escape trash loot rob burgle torch
    """
  )
}
