/// Finds the offices and honorifics that stand with names.
struct TitleReader {
  let document: Document

  /// The office within a run: the last run of title words that leaves a name behind it, or that ends it.
  func title(in tokens: Range<Int>) -> Range<Int>? {
    guard let final = tokens.last else { return nil }
    var last = final
    if last > tokens.lowerBound, isTitle(last), isGivenName(before: last) { last -= 1 }
    while last >= tokens.lowerBound, !isTitle(last) { last -= 1 }
    guard last >= tokens.lowerBound else { return nil }
    let isAtEnd = last == final
    if isAtEnd, isSurname(last, in: tokens) { return nil }
    if !isAtEnd, EntityKinds.isWork(final, in: document), !document.is(.givenName, at: last + 1) {
      return nil
    }
    // 'Queen Anna Bridge' is called after her, and is no Anna Bridge.
    let isPatron = document.isOne(of: EntityKinds.patrons, at: last)
    if !isAtEnd, !document.is(.givenName, at: last + 1) || isPatron,
      document.is(.organisationWord, at: final) || document.is(.placeWord, at: final),
      !document.is(.honorific, at: last) || isPeerage(last)
    {
      return nil
    }
    var first = last
    while first > tokens.lowerBound {
      if isTitle(first - 1) || document.is(.officeModifier, at: first - 1) || isHyphen(first - 1) {
        first -= 1
      } else if first - 1 > tokens.lowerBound, document.mark(.period, at: first - 1),
        document.is(.officeModifier, at: first - 2) && document.is(.abbreviation, at: first - 2)
          || isTitle(first - 2)
      {
        first -= 2
      } else {
        break
      }
    }
    // The 'Police' of 'Troy Police Chief' belongs to the force's name.
    if first > tokens.lowerBound {
      while first < last, document.is(.organisationWord, at: first) || document.is(.placeWord, at: first),
        !(first == last - 1 && document.word("attorney", at: last))
      {
        first += 1
      }
    }
    var end = document.mark(.period, at: last + 1) ? last + 2 : last + 1
    // 'Airman First Class Anna Vale'
    if document.word("class", at: end + 1),
      (document.token(end)?.number ?? -1) >= 0 || document.is(.officeModifier, at: end)
    {
      end += 2
    }
    return first..<min(end, tokens.upperBound)
  }

  /// Whether the word is a surname that is an office too: Stephen King.
  func isGivenName(before index: Int) -> Bool {
    document.is(.givenName, at: index - 1) || NameSpan.isInitialPeriod(index - 1, in: document)
  }

  /// `Emanuel Steward`: offices that are surnames, behind one word that nobody knows.
  private func isSurname(_ index: Int, in run: Range<Int>) -> Bool {
    run.count == 2 && document.tokens[run.lowerBound].lexeme < 0
      && document.isOne(of: Self.surnames, at: index)
  }

  private static let surnames: WordSet = [
    "steward", "dean", "bishop", "abbot", "king", "prince", "marshal", "major", "judge", "justice",
    "constable",
    "canon", "warden", "cook", "page", "provost", "reeve", "sheriff", "chancellor", "miner", "cleaner",
  ]

  /// Duke University, Earl Street: peers' titles are names as well.
  private func isPeerage(_ index: Int) -> Bool {
    document.word("duke", at: index) || document.word("earl", at: index) || document.word("baron", at: index)
      || document.word("count", at: index) || document.word("pope", at: index)
  }

  func isTitle(_ index: Int) -> Bool {
    let token = document.tokens[index]
    // Notre Dame
    if token.is(.honorific) { return !document.word("notre", at: index - 1) }
    if isPositionAtStart(index) { return true }
    // 'Associate Dean': an office that is a given name too.
    guard token.is(.officeTitle), !token.is(.givenName) || isGraded(index) else { return false }
    // Tackle, Star, Guard are names too: a title only where a given name or a sentence says so.
    guard let value = document.value(of: .officeTitle, at: index), value > 1,
      token.shape.contains(.capitalised)
    else { return true }
    return document.is(.givenName, at: index + 1) || value == 2 && document.startsSentence(index)
      || value == 4 && token.shape.contains(.allCapitals) && isUnknownPair(index + 1, isClub: false)
  }

  /// `Associate Dean Anna Vale`, `was Associate Dean at the college`.
  private func isGraded(_ index: Int) -> Bool {
    document.isOne(of: Self.grades, at: index - 1)
      && (document.is(.givenName, at: index + 1)
        || document.token(index + 1)?.shape.contains(.capitalised) != true)
  }

  /// What is no office by itself before one: `Associate Dean Anna Vale`, and not `Detective Dean Vale`.
  private static let grades: WordSet = ["associate", "vice", "interim"]

  func isHyphen(_ index: Int) -> Bool { document.mark(.hyphen, at: index) }

  /// An office in lower case directly before a name: `spokeswoman Ilene Wolfe`, `half-brother Dan`.
  func titleBefore(_ index: Int) -> Range<Int>? {
    guard document.token(index)?.followsSpace == true else { return nil }
    if let position = position(before: index) { return position }
    // 'coach of the year Anna Vale'
    if document.word("year", at: index - 1), document.word("the", at: index - 2),
      document.word("of", at: index - 3), document.is(.officeTitle, at: index - 4)
    {
      return beginning(of: index - 4)..<index
    }
    // 'president-elect Anna Vale'
    let isDesignate =
      (document.word("elect", at: index - 1) || document.word("designate", at: index - 1))
      && isHyphen(index - 2)
    let end = isDesignate ? index - 2 : index
    guard document.is(.officeTitle, at: end - 1), !isWordOfThings(end - 1) else {
      return titleOfSomething(before: index)
    }
    if isSizeOfBody(end - 1) || isOwnedBySomebody(end - 1, before: index) { return nil }
    return beginning(of: end - 1)..<index
  }

  /// `the five-member Troy council`: how many sit on it.
  private func isSizeOfBody(_ index: Int) -> Bool {
    isHyphen(index - 1) && !document.tokens[index].followsSpace
      && ((document.token(index - 2)?.number ?? -1) >= 0 || document.token(index - 2)?.form == .digits)
  }

  /// `the widow of a judge's clerk Vale had robbed`: behind `a` and a possessive an office is anybody's, and a surname
  /// before a verb says who did it.
  private func isOwnedBySomebody(_ index: Int, before name: Int) -> Bool {
    guard document.is(.possessive, at: index - 1), document.is(.officeTitle, at: index - 2) else {
      return false
    }
    return document.is(.indefiniteArticle, at: index - 3) && document.is(.verb, at: name + 1)
  }

  /// The title of a run with what belongs to it before the run: the `assistant` of `assistant GM Anna Vale`.
  func extended(_ title: Range<Int>) -> Range<Int> {
    guard
      document.is(.officeTitle, at: title.upperBound - 1) || document.is(.abbreviation, at: title.lowerBound),
      document.is(.officeModifier, at: title.lowerBound - 1) || isHyphen(title.lowerBound - 1)
    else { return title }
    return beginning(of: title.lowerBound)..<title.upperBound
  }

  private func beginning(of office: Int) -> Int {
    var first = office
    while first > 0 {
      if document.is(.officeTitle, at: first - 1), !isFreeAgent(first - 1),
        !document.word("fellow", at: first - 1)
      {
        first -= 1
      } else if document.is(.officeModifier, at: first - 1) || isTopic(first - 1), !endsBody(first - 1) {
        first -= 1
      } else if isHyphen(first - 1), !document.tokens[first].followsSpace, first > 1 {
        first -= 2
      } else {
        break
      }
    }
    return first
  }

  /// The `Health` of `Marha Department of Health director`, which the body is called after.
  private func endsBody(_ index: Int) -> Bool {
    document.tokens[index].shape.contains(.capitalised) && document.word("of", at: index - 1)
      && document.is(.organisationWord, at: index - 2)
      && document.token(index + 1)?.shape.contains(.capitalised) == false
  }

  /// A word that offices are named after, with no capital of its own: `security adviser`.
  private func isTopic(_ index: Int) -> Bool {
    document.is(.topicWord, at: index)
      && (document.token(index)?.shape.contains(.capitalised) == false || document.startsSentence(index))
  }

  /// `official`, `champion`, `retailer` tell of things, clubs and firms as well: `the official Xinhua agency`.
  private func isWordOfThings(_ index: Int) -> Bool {
    if document.word("fellow", at: index) { return true }
    if let value = document.value(of: .officeTitle, at: index), value > 2 {
      return !document.is(.givenName, at: index + 1)
    }
    if isFreeAgent(index) { return true }
    let isOfThings =
      document.word("official", at: index) || document.word("champion", at: index)
      || document.word("veteran", at: index) || document.word("rookie", at: index)
      || document.word("star", at: index) || document.word("executive", at: index)
    return isOfThings && !document.is(.givenName, at: index + 1)
      && !(document.word("champion", at: index) && isUnknownPair(index + 1))
      && !(isOfPerson(index) && isUnknownPair(index + 1))
  }

  /// `chief executive`, `relief official`, `marketing executive`: behind a plain noun the word is no adjective.
  private func isOfPerson(_ index: Int) -> Bool {
    guard document.word("executive", at: index) || document.word("official", at: index) else { return false }
    if document.word("chief", at: index - 1) { return true }
    guard let noun = document.token(index - 1), noun.form == .word,
      noun.followsSpace || document.startsSentence(index - 1)
    else { return false }
    return !noun.is(.stopword) && !noun.is(.demonym) && !noun.is(.verb) && !noun.is(.possessive)
      && !noun.is(.placePreposition) && !document.is(.determiner, at: index - 2)
      && !document.is(.ordinalWord, at: index - 1)
  }

  /// Two capitals that no table knows, and no more: a person rather than a club, of which the plural is one where a
  /// club may stand.
  private func isUnknownPair(_ index: Int, isClub: Bool = true) -> Bool {
    guard let first = document.token(index), let second = document.token(index + 1) else { return false }
    let areUnknown =
      first.lexeme < 0 && second.lexeme < 0 && first.shape.contains(.capitalised)
      && second.shape.contains(.capitalised) && second.followsSpace
    return areUnknown && document.token(index + 2)?.shape.contains(.capitalised) != true
      && !(isClub && second.ends(in: "s", of: document.bytes))
  }

  /// A player without a club holds no office.
  private func isFreeAgent(_ index: Int) -> Bool {
    document.word("agent", at: index) && document.word("free", at: index - 1)
  }

  /// `director of communications Anna Vale`: an office with its field in lower case.
  private func titleOfSomething(before index: Int) -> Range<Int>? {
    var first = index
    while first > index - 3, isField(first - 1) { first -= 1 }
    // 'vice president of the charity Shelter': with an article the field is somebody else.
    guard first < index, !document.word("the", at: first - 1) else { return nil }
    return officeWithField(first..<index)
  }

  /// The office that stands before a field: the `director of` of `director of communications`.
  private func officeWithField(_ field: Range<Int>) -> Range<Int>? {
    let before = field.lowerBound - 1
    let of = document.word("the", at: before) ? before - 1 : before
    guard document.word("of", at: of), document.value(of: .officeTitle, at: of - 1) == 0 else { return nil }
    var first = of - 1
    while document.is(.officeModifier, at: first - 1) || document.is(.officeTitle, at: first - 1) {
      first -= 1
    }
    return first..<field.upperBound
  }

  private func isField(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word, !token.is(.stopword),
      !token.is(.possessive),
      !token.is(.verb), !token.shape.contains(.capitalised), !token.is(.placePreposition)
    else { return false }
    return !token.is(.timePreposition)
  }

  /// The office that ends within a run: `Chief of Detectives` before `Charlie Vale`, `Secretary of the Interior`.
  func titleWithField(in run: Range<Int>) -> Range<Int>? {
    let first = run.lowerBound
    if let office = officeOfGrade(in: run) ?? officeInCharge(in: run) { return office }
    guard run.count > 2, !document.is(.givenName, at: first), !document.word("and", at: first + 1),
      // 'the chief of Police Scotland'
      !document.is(.country, at: first + 1), !document.is(.organisationWord, at: first + 1),
      document.is(.topicWord, at: first) || document.isOne(of: Self.fields, at: first)
        || document.is(.givenName, at: first + 1)
        || NameSpan.isInitialPeriod(first + 2, in: document)
    else { return nil }
    return officeWithField(first..<first + 1)
  }

  /// What chiefs are chiefs of, beside the words that ministries are named after.
  private static let fields: WordSet = [
    "police", "staff", "state", "detectives", "operations", "schools", "communications", "staffs",
  ]

  /// `Petty Officer 2nd Class Anna Vale`: the run begins with what a rank is divided into.
  private func officeOfGrade(in run: Range<Int>) -> Range<Int>? {
    let first = run.lowerBound
    guard run.count > 1, document.word("class", at: first), document.is(.ordinalSuffix, at: first - 1),
      document.token(first - 2)?.form == .digits
    else { return nil }
    return office(endingAt: document.mark(.period, at: first - 3) ? first - 4 : first - 3, until: first + 1)
  }

  /// `Special Agent in Charge Anna Vale`.
  private func officeInCharge(in run: Range<Int>) -> Range<Int>? {
    let first = run.lowerBound
    guard run.count > 1, document.word("charge", at: first), document.word("in", at: first - 1) else {
      return nil
    }
    return office(endingAt: first - 2, until: first + 1)
  }

  /// The office whose last word is at a token, up to the name.
  private func office(endingAt last: Int, until end: Int) -> Range<Int>? {
    guard document.is(.officeTitle, at: last) else { return nil }
    return beginning(of: last)..<end
  }
}
