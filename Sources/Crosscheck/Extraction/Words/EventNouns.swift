/// Nouns that name what happened: arrest, quake, sentence.
enum EventNouns {
  /// Whether a noun names an event: one that is spelt like a verb and names no thing or measure, or one of a list.
  static func names(_ index: Int, in document: Document) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.is(.verb), isNounLike(index, in: document) {
      return
        !(thingFilter.admits(token) && things.contains(Lemmas.singular(of: document.lowercased(index))))
    }
    return eventFilter.admits(token) && events.contains(Lemmas.singular(of: document.lowercased(index)))
  }

  private static func isNounLike(_ index: Int, in document: Document) -> Bool {
    document.value(of: .verb, at: index).map { VerbLemmas.isNounLike($0 >> 3) } ?? false
  }

  /// Nouns of events that no verb is spelt like.
  private static let events: Set<String> = Set(
    VerbLemmas.list(
      """
      loss earthquake tremor temblor aftershock explosion shooting improvement reduction growth
      agreement settlement operation investigation election ceremony marriage career war mission
      suspension robbery theft heist burglary killing surgery meeting victory deportation investment
      expansion delivery trial hearing siege stabbing wedding extension negotiation acquisition
      takeover bailout donation shortage outage disruption occupation evacuation blackout collision
      eruption landslide avalanche hurricane absence spell stint death injury slaying homicide suicide
      assassination execution kidnapping abduction hijacking capture detention imprisonment conviction
      arraignment deliberation discussion testimony consultation talk fighting violence unrest layoff
      redundancy dismissal resignation appointment payment contribution compensation repayment penalty
      bonus ransom drought flooding rainfall snowfall tornado wildfire treatment recovery
      rehabilitation quarantine infection vaccination birth pregnancy training construction restoration
      closure shutdown departure arrival flight crossing voyage journey expedition rehearsal
      performance recession contraction subsidy allocation streak skid spree runoff onslaught standoff
      stand-off stoppage moratorium embargo curfew ceasefire truce hiatus stopover layover internship
      apprenticeship probation raise goal touchdown homer interception participation attendance term
      game drubbing thrashing blowout shutout comeback decision knockout triumph bond lawsuit complaint
      inquiry inquest manhunt pursuit rebate pledge bounty inheritance thumping trouncing hammering romp setback
      stalemate confrontation
      """
    )
  )
  private static let eventFilter = WordFilter(events.flatMap(Lemmas.forms(of:)))

  /// Nouns spelt like verbs that name things, measures and crowds: `a total of 12 people died`.
  private static let things: Set<String> = Set(
    VerbLemmas.list(
      """
      time record number total price cost value rate figure list head house force board bag band bank
      book camp cast crowd face film frame hand heap inch key label land level light limit link load
      look mark measure name need note object pile place plant point post rank ring row score seat set
      shape share shell ship sight sign sort sound spot staff stage stand state station stem step stick
      stock stretch strip subject supply surface swarm target tax top track train use water wave work
      budget bill fund block balance average host hold lead grip patch screen account amount
      wire shelter pose guard coach boss judge witness pilot captain voice log floor ferry brief
      mask trust speed volunteer scale contract
      """
    )
  )
  private static let thingFilter = WordFilter(things.flatMap(Lemmas.forms(of:)))
}
