/// Nouns that make a place of the name before them.
enum PlaceSites {
  /// Buildings that are organisations by their names.
  static let buildings: Set<String> = Set(
    VerbLemmas.list(
      """
      hospital clinic university college school academy prison jail court museum gallery theatre theater church
      cathedral mosque synagogue temple centre center library headquarters infirmary embassy station stadium arena
      consulate courthouse monastery brewery factory observatory laboratory creamery dairy bakery sawmill distillery
      winery complex facility condominiums apartments lodge ranch mansion
      """
    )
  )

  /// Nouns in lower case that make a site of the name before them: Pagliarelli prison, Qeshm island.
  static let sites: Set<String> = buildings.union(
    VerbLemmas.list(
      """
      airport island islands province district county city town village river lake bay beach bridge square hotel
      mountain mountains valley peninsula neighborhood neighbourhood suburb suburbs region area port harbour harbor park
      airbase base camp desert coast street streets road avenue complex campus precinct dam reservoir refinery border
      coastline shore outskirts forest canal cemetery barracks checkpoint terminal nightclub restaurant casino mall
      market sea ocean racetrack resort metro highway motorway freeway interchange township hamlet seafront waterfront
      promenade boardwalk pier quay wharf marina foothills racecourse
      """
    )
  )

  /// Says of most words that they are neither of these nor of those below.
  static let either = WordFilter(sites.union(premises))

  /// Nouns of which a name says where they stand: her Texas home, the Paris office.
  static let premises: Set<String> = Set(
    VerbLemmas.list(
      """
      home house apartment flat residence mansion villa ranch farm cottage estate office offices store shop branch
      warehouse bank plant boutique showroom rooftop roof doorstep sidewalk pavement backyard garage garden lawn
      driveway basement bedroom kitchen restaurant bar pub cafe café clinic studio salon building facility supermarket
      superstore factory depot headquarters outlet dealership courtroom newsroom hostel motel tavern diner laboratory lab
      compound newsagent newsagents bookmakers chemist  dormitory dorm hangar shipyard mine farmhouse pharmacy lodge gym parlor parlour gallery rig stadium
      """
    )
  )
}

extension PlaceReader {
  /// `a Lumen supermarket in Troy`: of one house among many the town behind it says where, and the firm what sort it is.
  func isHouseInPlace(_ entity: Entity) -> Bool {
    let end = entity.tokens.upperBound
    guard entity.kind == .organisation || entity.kind == .unknown,
      document.is(.indefiniteArticle, at: entity.tokens.lowerBound - 1),
      // 'outside a Lumen supermarket in Troy': there it happened.
      !document.is(.placePreposition, at: entity.tokens.lowerBound - 2),
      document.isOne(of: Self.houses, at: end),
      let link = (end + 1..<end + 5).first(where: {
        document.word("in", at: $0)
      }),
      (end..<link).allSatisfy({ document.token($0)?.form == .word && !document.is(.stopword, at: $0) })
    else { return false }
    let first = document.is(.determiner, at: link + 1) ? link + 2 : link + 1
    return lookup.index(at: first).map { entities[$0].kind != .person } ?? false
  }

  /// What a firm has many of; a factory or a flat is a town's as often.
  private static let houses: WordSet = [
    "supermarket", "superstore", "store", "shop", "branch", "outlet", "restaurant", "dealership",
  ]

  /// `in the Watergate hotel`: whatever else bears the name.
  func isBeforeSite(_ entity: Entity) -> Bool {
    guard entity.kind == .unknown || entity.kind == .organisation else { return false }
    return situation.isSiteNoun(entity.tokens.upperBound)
      && !document.word("court", at: entity.tokens.upperBound)
      && situation.isBehindSitePreposition(entity.tokens.lowerBound)
  }

  /// `stormed a Lumen's on Elm Avenue`, `traced to a Lumen in Troy`: one house of a firm, and where it stands.
  ///
  /// A car bears the name of a firm as well: `a Lumen on Elm Avenue` is hit and found, and no one is at it.
  func isOneOfMany(_ entity: Entity) -> Bool {
    let article = entity.tokens.lowerBound - 1
    guard entity.kind == .organisation || entity.kind == .unknown,
      document.is(.indefiniteArticle, at: article),
      document.word("at", at: article - 1) || document.word("outside", at: article - 1)
        || document.word("inside", at: article - 1)
        || document.word("to", at: article - 1) && document.word("traced", at: article - 2)
        || document.isVerb(of: Self.entering, at: article - 1)
    else { return false }
    var link = entity.tokens.upperBound
    if document.is(.possessive, at: link) { link += 1 }
    guard document.word("on", at: link) || document.word("in", at: link) || document.word("near", at: link)
    else {
      return false
    }
    let first = document.is(.determiner, at: link + 1) ? link + 2 : link + 1
    return lookup.index(at: first).map { entities[$0].kind == .place } ?? false
  }

  /// What is done to a house and to no car.
  private static let entering = VerbSet("storm rob raid enter visit burgle")
}
