/// Reads who holds which office: `Chief Constable Harriet Dunne`, `the minister, Irena Kowalczyk`, `X, chairman of Y,`.
struct RoleReader {
  private let document: Document
  private let part: Fact.Part
  private let entities: [Entity]
  private let phrases: RolePhrases
  private let titles: TitleReader
  private let appositions: Appositions
  private let statements: OfficeStatements
  private let fronted: FrontedOffices
  private let duties: OfficeDuties
  private let texts: OfficeText
  private let discourse: Discourse

  init(_ discourse: Discourse) {
    self.discourse = discourse
    document = discourse.document
    part = discourse.part
    entities = discourse.entities
    phrases = RolePhrases(document: document, lookup: discourse.lookup)
    titles = TitleReader(document: document)
    appositions = Appositions(
      document: document,
      entities: entities,
      lookup: discourse.lookup,
      phrases: phrases
    )
    statements = OfficeStatements(
      document: document,
      entities: entities,
      lookup: discourse.lookup,
      phrases: phrases,
      appositions: appositions,
      officeModifiers: discourse.landmarks.tokens(of: .officeModifier)
    )
    fronted = FrontedOffices(document: document, lookup: discourse.lookup, phrases: phrases)
    duties = OfficeDuties(document: document, entities: entities, lookup: discourse.lookup, phrases: phrases)
    texts = OfficeText(document: document, lookup: discourse.lookup)
  }

  /// Adds the roles, those of one way to say them behind the other.
  func addRoles(to facts: inout [Fact]) {
    var taken = TokenSet(count: document.tokens.count)
    func add(_ tokens: Range<Int>, holder: String?, rule: String) {
      guard !tokens.isEmpty, !tokens.contains(where: taken.contains), let text = texts.text(of: tokens) else {
        return
      }
      for token in tokens { taken.insert(token) }
      facts.append(
        Fact(
          kind: .role,
          range: document.range(of: tokens),
          tokens: tokens,
          part: part,
          value: .words(Words(text, holder: holder)),
          rule: rule
        )
      )
    }
    // Read in place: a copy of a name counts references to what it holds.
    let names = entities.span
    for index in names.indices where names[index].kind == .person || names[index].kind == .unknown {
      for (phrase, rule) in offices(of: names[index]) {
        let holder = names[index].text
        add(phrase, holder: holder, rule: rule)
        let second = rule == "title-before-name" ? phrases.joined(before: phrase) : phrases.joined(to: phrase)
        if let second { add(second, holder: holder, rule: rule) }
      }
    }
    for (phrase, holder) in discourse.officesOfSubjects {
      add(phrase, holder: holder, rule: "is-office")
      if let second = phrases.joined(to: phrase) { add(second, holder: holder, rule: "is-office") }
    }
    for phrase in statements.bareOffices() { add(phrase, holder: nil, rule: "bare-office") }
  }

  private func offices(of entity: Entity) -> [(phrase: Range<Int>, rule: String)] {
    var found: [(phrase: Range<Int>, rule: String)] = []
    if entity.kind == .person, let title = entity.titleTokens {
      found.append((phrases.withDesignation(title), "title-before-name"))
      if let office = officeBeforeHonorific(title) { found.append((office, "title-before-name")) }
    }
    if let phrase = appositions.sharedOffice(before: entity) { found.append((phrase, "title-before-name")) }
    if let phrase = appositions.plainOffice(before: entity) { found.append((phrase, "title-before-name")) }
    if let phrase = appositions.office(after: entity) {
      found.append((phrase, "office-behind-name"))
      if let second = statements.office(inClauseBehind: phrase) { found.append((second, "is-office")) }
    }
    if let phrase = appositions.office(before: entity) { found.append((phrase, "office-before-name")) }
    if let phrase = fronted.office(before: entity) { found.append((phrase, "office-before-name")) }
    if let phrase = statements.succession(of: entity) { found.append((phrase, "is-office")) }
    if let phrase = statements.predicate(of: entity) { found.append((phrase, "is-office")) }
    if let phrase = statements.givenOffice(of: entity) { found.append((phrase, "given-office")) }
    if let phrase = statements.officeBefore(entity) { found.append((phrase, "is-office")) }
    if let phrase = duties.office(behind: entity) { found.append((phrase, "is-office")) }
    return found
  }

  /// `hospital surgeon Dr Vale`: the honorific stands between the office and the name.
  private func officeBeforeHonorific(_ title: Range<Int>) -> Range<Int>? {
    guard
      isRank(title.lowerBound)
        || document.is(.honorific, at: title.lowerBound)
          && (!document.is(.officeTitle, at: title.lowerBound)
            || document.is(.abbreviation, at: title.lowerBound))
    else { return nil }
    return titles.titleBefore(title.lowerBound)
  }

  /// `police spokesman Lt. Vale`: a rank in capitals behind an office in lower case.
  private func isRank(_ index: Int) -> Bool {
    document.is(.officeTitle, at: index) && document.tokens[index].shape.contains(.capitalised)
      && document.is(.officeTitle, at: index - 1)
      && document.token(index - 1)?.shape.contains(.capitalised) == false
  }
}
