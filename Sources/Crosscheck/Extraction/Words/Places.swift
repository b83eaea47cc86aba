/// Reads where something is or happens: a place's name behind a preposition, street corners and blocks as one place.
struct PlaceReader {
  let document: Document
  let part: Fact.Part
  let entities: [Entity]
  let lookup: EntityLookup
  private let landmarks: Landmarks
  let situation: PlaceSituation
  private let residences: Residences
  private let addresses: StreetAddresses
  private let events: EventSites
  private let lists: PlaceLists
  private let houses: HouseNames
  /// The place read last.
  private var last: Range<Int>?

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    entities = discourse.entities
    lookup = discourse.lookup
    landmarks = discourse.landmarks
    situation = PlaceSituation(
      document: discourse.document,
      entities: discourse.entities,
      lookup: discourse.lookup
    )
    addresses = StreetAddresses(document: document)
    events = EventSites(document: document, entities: entities, lookup: lookup)
    houses = HouseNames(document: document, entities: entities)
    lists = PlaceLists(document: document, entities: entities, lookup: lookup)
    residences = Residences(document: document, entities: entities, lookup: lookup)
  }

  /// Adds the places of the next sentences in order.
  mutating func addPlaces(of sentences: ArraySlice<Sentence>, to facts: inout [Fact]) {
    for sentence in sentences where !sentence.isHeading || sentence.tokens.count > 3 {
      let end = sentence.tokens.upperBound
      let hasStreet = landmarks.all(in: sentence.tokens).contains(.street)
      let stops: Landmarks.Kinds = hasStreet ? [.name, .number] : .name
      var index = landmarks.next(stops, from: sentence.tokens.lowerBound, before: end)
      while index < end {
        if hasStreet, let address = addresses.address(at: index, in: sentence) {
          facts.append(fact(address.tokens, address.text, rule: "street-address"))
          last = address.tokens
          index = landmarks.next(stops, from: address.tokens.upperBound, before: end)
          continue
        }
        if let road = addresses.roadOrCorner(at: index) {
          facts.append(fact(road, document.plainText(road), rule: "street-address"))
          last = road
          index = landmarks.next(stops, from: road.upperBound, before: end)
          continue
        }
        if let land = nationalLand(at: index) {
          facts.append(fact(land, document.plainText(land), rule: "place-name"))
          last = land
          index = landmarks.next(stops, from: land.upperBound, before: end)
          continue
        }
        if let next = lookup.index(at: index), entities[next].tokens.lowerBound == index,
          let place = place(next, behind: last, in: sentence)
        {
          let rule = residences.tellsHome(entities[next]) ? Residences.rule : "place-name"
          facts.append(fact(place.tokens, place.text, rule: rule))
          last = place.tokens
          index = landmarks.next(stops, from: place.tokens.upperBound, before: end)
          continue
        }
        index = landmarks.next(stops, from: index + 1, before: end)
      }
    }
  }

  private func fact(_ tokens: Range<Int>, _ text: String, rule: String) -> Fact {
    Fact(
      kind: .place,
      range: document.range(of: tokens),
      tokens: tokens,
      part: part,
      value: .words(Words(text)),
      rule: rule
    )
  }

  /// A place's name where something is or happens, with the place that holds it: `in Maribor in Slovenia`,
  /// `near Troy, Michigan`.
  private func place(_ index: Int, behind last: Range<Int>?, in sentence: Sentence) -> (
    tokens: Range<Int>, text: String
  )? {
    // Looked at in place: a copy of a name counts references to what it holds.
    let names = entities.span
    return place(names[index], at: index, behind: last, in: sentence)
  }

  private func place(_ entity: Entity, at index: Int, behind last: Range<Int>?, in sentence: Sentence) -> (
    tokens: Range<Int>, text: String
  )? {
    let start = entity.tokens.lowerBound
    if let dateline = dateline(entity, in: sentence) { return dateline }
    let end = entity.tokens.upperBound
    if sentence.isHeading, isPartOfTitle(entity) { return nil }
    if document.mark(.comma, at: end), PlaceEvidence.isWork(behind: end, in: document) { return nil }
    // 'damage to Texas Gov. Vale's house'
    if document.is(.officeTitle, at: end), document.tokens[end].shape.contains(.capitalised) { return nil }
    if document.word("at", at: start - 1), houses.contains(entity.tokens),
      !events.isOfSomebody(before: start - 1)
    {
      return (entity.tokens, entity.text)
    }
    if PlaceEvidence.isOfOutlet(entity.tokens, in: document) { return nil }
    if residences.isHome(entity) { return withHolder(entity) }
    if events.isSite(entity) || lists.isAmongPlaces(index) { return withHolder(entity) }
    if entity.kind == .place,
      isTold(entity) || isLand(entity) || isBeforeNature(end) || isPartOfSubject(entity)
    {
      return withHolder(entity)
    }
    // A firm's plant is a place here, and the firm is none elsewhere.
    if entity.kind != .person, entity.kind != .work, !isHouseInPlace(entity),
      PlaceEvidence.isBeforeWorks(entity.tokens, in: document)
    {
      return withHolder(entity)
    }
    guard
      entity.kind == .place || isBuilding(entity) || isBeforeSite(entity) || isRouteStart(entity)
        || isBranch(entity) || isListMiddle(entity, behind: last),
      situation.isBehindPreposition(start)
        || situation.isBehindVerb(start) && document.token(end)?.shape.contains(.capitalised) != true
        || situation.isScene(entity)
        || situation.isBeforeWhere(end) || situation.isBeforeEvent(end) || isListed(start, behind: last)
        || lists.isInstance(index)
    else { return nil }
    if situation.isSiteNoun(end) { return (start..<end + 1, entity.text) }
    let isHeadlinePlace =
      sentence.isHeading && document.is(.placePreposition, at: start - 1)
      && (document.isRegion(start) || document.is(.abbreviation, at: start))
    if isOneOfMany(entity) || isOwnerOfHouse(entity) { return (entity.tokens, entity.text) }
    guard !situation.describesNoun(end) || situation.isBeforeEvent(end) || isHeadlinePlace,
      !situation.isOwner(entity.tokens)
    else { return nil }
    return withHolder(entity)
  }

  /// `Tarsk, a town of 900`, `the Tarsk plant will shut`: told to be a place wherever it stands.
  private func isTold(_ entity: Entity) -> Bool {
    let first = entity.tokens.lowerBound
    // 'an Oslo jewellery shop was robbed', 'across a swathe of central Oslo'
    if document.is(.indefiniteArticle, at: first - 1),
      situation.siteNoun(behind: entity.tokens.upperBound).map({
        PlaceSites.premises.contains(document.lowercased($0))
      }) ?? false
    {
      return true
    }
    // 'the Oslo area economy'
    if document.word("area", at: entity.tokens.upperBound), document.word("the", at: first - 1) {
      return true
    }
    // 'the Kerala village of Tarsk'
    if document.word("the", at: first - 1), document.word("of", at: entity.tokens.upperBound + 1),
      document.isOne(of: PlaceEvidence.settlements, at: entity.tokens.upperBound)
    {
      return true
    }
    if PlaceEvidence.isPartOfTown(first - 1, in: document),
      !document.isVerb(of: PlaceMovement.stirring, at: first - 2),
      !situation.describesNoun(entity.tokens.upperBound),
      !document.is(.possessive, at: entity.tokens.upperBound)
    {
      return true
    }
    return PlaceEvidence.isDescribed(entity.tokens.upperBound, in: document)
      || PlaceEvidence.isOrigin(entity.tokens, in: document)
      || PlaceEvidence.isOwnerOfPlace(entity.tokens.upperBound, in: document)
  }

  private func withHolder(_ entity: Entity) -> (tokens: Range<Int>, text: String) {
    guard let holder = holder(of: entity) else { return (entity.tokens, entity.text) }
    return (entity.tokens.lowerBound..<holder.tokens.upperBound, entity.text + ", " + holder.text)
  }

  /// `from Maribor to Slovenia's capital`: what a way begins at is a place where its end is one.
  private func isRouteStart(_ entity: Entity) -> Bool {
    guard entity.kind == .unknown, document.word("from", at: entity.tokens.lowerBound - 1),
      document.word("to", at: entity.tokens.upperBound),
      let end = lookup.index(at: entity.tokens.upperBound + 1)
    else { return false }
    return entities[end].kind == .place
  }

  /// The place that holds one: behind a comma or `in`, or in brackets.
  private func holder(of entity: Entity) -> Entity? {
    let end = entity.tokens.upperBound
    if document.mark(.openBracket, at: end), document.isRegion(end + 1),
      document.mark(.closeBracket, at: end + 2)
    {
      return lookup.index(at: end + 1).map { entities[$0] }
    }
    guard document.mark(.comma, at: end) || document.word("in", at: end), !isCountry(entity),
      let index = lookup.index(at: end + 1)
    else { return nil }
    let holder = entities[index]
    guard holder.tokens.lowerBound == end + 1, !document.is(.possessive, at: holder.tokens.upperBound) else {
      return nil
    }
    // A church in a town is a place, and the town another.
    if document.word("in", at: end) { return holder.kind == .place && entity.kind == .place ? holder : nil }
    // 'the Middle East, Europe, and Asia' is a list.
    let next = holder.tokens.upperBound
    let isList =
      document.mark(.comma, at: next)
      && (document.word("and", at: next + 1) || document.word("or", at: next + 1))
    return isRegion(holder) && !isList ? holder : nil
  }

  /// `at a Lumen store`, `a Harry Vale ice cream parlour`: a house of a firm, or of a town that nobody knows.
  private func isBranch(_ entity: Entity) -> Bool {
    if isOneOfMany(entity) || isOwnerOfHouse(entity) { return true }
    guard let site = situation.siteNoun(behind: entity.tokens.upperBound),
      site < entity.tokens.upperBound + 3,
      PlaceSites.premises.contains(document.lowercased(site)), !isHouseInPlace(entity)
    else { return false }
    let isOne = document.is(.indefiniteArticle, at: entity.tokens.lowerBound - 1)
    switch entity.kind {
    case .organisation, .unknown: return isOne || document.word("the", at: entity.tokens.lowerBound - 1)
    case .person: return isOne && entity.title == nil
    default: return false
    }
  }

  /// `in Lumen's car park`: a house or a yard of a firm.
  private func isOwnerOfHouse(_ entity: Entity) -> Bool {
    let end = entity.tokens.upperBound
    guard entity.kind == .organisation || entity.kind == .unknown, document.is(.possessive, at: end),
      situation.isBehindSitePreposition(entity.tokens.lowerBound)
    else { return false }
    return situation.siteNoun(behind: end + 1).map {
      document.isOne(of: PlaceEvidence.works, at: $0) || document.word("park", at: $0)
        || document.word("station", at: $0) || document.word("headquarters", at: $0)
    } ?? false
  }

  /// A hospital or a school is an organisation and a place.
  private func isBuilding(_ entity: Entity) -> Bool {
    guard entity.kind == .organisation || entity.kind == .unknown && entity.tokens.count > 1,
      let last = entity.tokens.last
    else { return false }
    // 'the University of Alabama'
    let of = entity.tokens.dropFirst().first { document.word("of", at: $0) }
    guard PlaceSites.buildings.contains(document.lowercased(of.map { $0 - 1 } ?? last)),
      of == nil || !isOfSomebody(before: entity.tokens.lowerBound),
      !document.word("at", at: entity.tokens.lowerBound - 1) || !events.isPost(entity.tokens.lowerBound - 2)
    else { return false }
    return situation.isBehindSitePreposition(entity.tokens.lowerBound)
      || situation.isBehindPart(entity.tokens.lowerBound)
      || situation.isBehindVerb(entity.tokens.lowerBound)
      || situation.isScene(entity)
  }

  /// `a researcher at the University of Alabama`, `served at`: to what somebody belongs.
  private func isOfSomebody(before name: Int) -> Bool {
    events.isOfSomebody(before: document.is(.determiner, at: name - 1) ? name - 2 : name - 1)
  }

  /// A country lies in no other: what follows it is the next of a list.
  private func isCountry(_ entity: Entity) -> Bool {
    guard let last = entity.tokens.last else { return false }
    return entity.tokens.count == 1 && document.value(of: .country, at: last) == 0
      || document.word("emirates", at: last) || document.word("republic", at: last)
      || document.word("kingdom", at: last) || document.word("states", at: last)
  }

  /// What stands behind a comma holds the place before it only where it is a country or a state.
  private func isRegion(_ entity: Entity) -> Bool {
    let next = entity.tokens.upperBound
    let isCity =
      document.is(.country, at: entity.tokens.lowerBound) && !document.isRegion(entity.tokens.lowerBound)
    return document.isRegion(entity.tokens.lowerBound)
      || document.is(.abbreviation, at: entity.tokens.lowerBound) || isPostalCode(entity)
      || document.mark(.comma, at: next) && entity.kind != .person && entity.kind != .organisation && !isCity
  }

  /// `Fountain Valley, CA`: two capitals behind a town are a state's.
  private func isPostalCode(_ entity: Entity) -> Bool {
    guard entity.tokens.count == 1, let token = document.token(entity.tokens.lowerBound) else { return false }
    return token.end - token.start == 2 && token.shape.contains(.allCapitals)
      && PlaceReader.postalCodes.contains(document.lowercased(entity.tokens.lowerBound))
  }

  private static let postalCodes: Set<String> = Set(
    VerbLemmas.list(
      """
      al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
      ri sc sd tn tx ut vt va wa wv wi wy dc ab bc mb nb nl ns on pe qc sk
      """
    )
  )
}
