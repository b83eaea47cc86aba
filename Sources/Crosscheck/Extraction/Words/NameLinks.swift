/// The small words by which the names of bodies go on: whom an order is of, where a university is.
extension NameSpan {
  /// What armies and courts have several of, each with its number.
  static let ranks: WordSet = [
    "fleet", "airborne", "infantry", "cavalry", "armored", "armoured", "circuit", "battalion", "brigade",
    "regiment", "corps",
  ]

  /// The `of` of `Faculty of Art and Design`.
  func isTeaching(_ index: Int) -> Bool {
    document.word("of", at: index)
      && (document.word("faculty", at: index - 1) || document.word("school", at: index - 1)
        || document.word("museum", at: index - 1))
  }

  /// `New Year's Eve`, `Mothers' Day`: a feast that is named after somebody or something.
  static func isFeast(_ index: Int, in document: Document) -> Bool {
    (document.word("day", at: index) || document.word("eve", at: index))
      && document.token(index)?.shape.contains(.capitalised) == true
  }

  static func endsInFeast(_ tokens: Range<Int>, in document: Document) -> Bool {
    guard tokens.count > 2, let last = tokens.last, isFeast(last, in: document) else { return false }
    return document.is(.possessive, at: last - 1) || document.token(last - 1)?.form == .mark
  }

  /// The end of `of the Year` behind `Coach` or `Player`.
  func awardEnd(of index: Int) -> Int? {
    guard document.word("the", at: index + 1), NameSpan.isAwardTime(index + 2, in: document),
      index + 2 < sentence.tokens.upperBound
    else { return nil }
    return index + 3
  }

  /// What somebody is the best of: `Year`, `Match`.
  static func isAwardTime(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: awardTimes, at: index) && document.tokens[index].shape.contains(.capitalised)
  }

  private static let awardTimes: WordSet = [
    "year", "month", "week", "match", "tournament", "series", "season", "decade", "century",
  ]

  /// `the National Oceanic and Atmospheric Administration`, `the Marine and Coastguard Agency`: an adjective or a field
  /// on each side, and the body behind both.
  func isBodyOfBoth(at and: Int, from start: Int) -> Bool {
    guard document.word("the", at: start - 1),
      isAdjectiveOfField(and - 1) || document.is(.topicWord, at: and - 1)
    else { return false }
    var end = and + 2
    while end < min(sentence.tokens.upperBound, and + 5), isNameWord(end) {
      if document.is(.organisationWord, at: end) { return true }
      end += 1
    }
    return false
  }

  /// `Association of Counselling and Psychology`: what a body is of, twice.
  func isOfFields(at and: Int, from start: Int) -> Bool {
    if isDepartment(of: and - 2), endsInField(from: and + 1) { return true }
    guard isField(and - 1), isField(and + 1), document.token(and + 1)?.followsSpace == true else {
      return false
    }
    return (start..<and).contains {
      document.word("of", at: $0) && document.is(.organisationWord, at: $0 - 1)
    }
  }

  /// The `of` of `Department of Roads and Canal Affairs`.
  private func isDepartment(of index: Int) -> Bool {
    document.word("of", at: index) && document.isOne(of: Self.departments, at: index - 1)
      && document.token(index - 1)?.shape.contains(.capitalised) == true
      && document.token(index + 1)?.is(.country) == false
      && document.token(index + 1)?.is(.givenName) == false
  }

  /// Whether the next words with capitals end in what a department looks after.
  private func endsInField(from start: Int) -> Bool {
    var end = start
    while end < min(sentence.tokens.upperBound, start + 4), isNameWord(end) { end += 1 }
    // 'Department of Energy and Acme Development': two bodies.
    return end > start && document.token(start)?.lexeme ?? -1 >= 0 && !document.is(.country, at: start)
      && !document.is(.placeWord, at: start) && document.isOne(of: Self.duties, at: end - 1)
  }

  private static let departments: WordSet = [
    "department", "ministry", "bureau", "division", "office", "board",
  ]

  private static let duties: WordSet = [
    "program", "programs", "programme", "programmes", "affairs", "services", "resources", "safety",
    "management", "control", "recreation", "firearms", "development", "welfare", "quality", "enforcement",
    "rehabilitation", "corrections", "tourism", "forestry", "wildlife", "fisheries", "planning", "prevention",
  ]

  /// A word with the ending of a science or a trade.
  private func isField(_ index: Int) -> Bool {
    guard let token = document.token(index), token.end - token.start > 6 else { return false }
    return token.ends(in: "logy", of: document.bytes) || token.ends(in: "ics", of: document.bytes)
      || token.ends(in: "ing", of: document.bytes) || token.ends(in: "tion", of: document.bytes)
      || token.ends(in: "ment", of: document.bytes) || token.ends(in: "ture", of: document.bytes)
      || token.ends(in: "graphy", of: document.bytes) || token.ends(in: "therapy", of: document.bytes)
  }

  /// `Oceanic`, `Horticultural`: no name ends in such a word, but for those that are nouns or parts of short names.
  private func isAdjectiveOfField(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.end - token.start > 5, token.shape.contains(.capitalised),
      token.ends(in: "ic", of: document.bytes) || token.ends(in: "al", of: document.bytes)
    else { return false }
    return !token.is(.officeTitle) && !token.is(.organisationWord) && !token.is(.demonym)
      && !document.isOne(of: NameSpan.shortNames, at: index)
  }

  private static let shortNames: WordSet = [
    "capital", "journal", "hospital", "general", "royal", "tribunal", "festival", "admiral", "public",
    "republic",
    "clinic", "central", "arsenal", "cardinal", "national", "federal", "international", "regional",
    "municipal",
    "memorial", "medical", "atlantic", "pacific", "arctic", "continental", "imperial", "mutual", "colonial",
    "provincial", "universal", "terminal", "canal",
  ]

  func isHonour(_ index: Int) -> Bool {
    document.isOne(of: NameSpan.honours, at: index)
  }

  private static let honours: WordSet = [
    "medal", "award", "order", "legion", "hospital", "joint", "horn", "statue", "knights", "rock", "tomb",
    "battle",
    "siege", "declaration", "treaty", "church", "sisters", "daughters", "straits", "convention", "defenders",
    "friends", "faculty",
  ]

  /// `… for Security and Cooperation in Europe`, `University of Texas at Austin`: where a body is.
  func regionContinuation(at index: Int, from start: Int) -> Int? {
    guard isNameWord(index + 1), document.tokens[index + 1].followsSpace else { return nil }
    if document.word("in", at: index) {
      let isContinent =
        document.word("europe", at: index + 1) || document.word("asia", at: index + 1)
        || document.word("africa", at: index + 1)
      return isContinent && (start..<index).contains { document.word("for", at: $0) } ? index + 2 : nil
    }
    guard document.word("at", at: index), document.word("of", at: index - 2),
      document.word("university", at: index - 3)
    else { return nil }
    return index + 2
  }
}
