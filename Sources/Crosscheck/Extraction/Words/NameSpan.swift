/// Finds how far a run of capitalised words goes that may be a name, titles included.
struct NameSpan {
  let document: Document
  let sentence: Sentence

  /// The end of the run that begins at a token; nil where none does.
  func end(from start: Int) -> Int? {
    guard var end = beginning(at: start) else { return nil }
    while end < sentence.tokens.upperBound, let next = continuation(at: end, from: start) { end = next }
    return end
  }

  /// Whether the word at an index can be part of a name by its own capital.
  func isNameWord(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word, token.shape.contains(.capitalised) else {
      return false
    }
    if !token.followsSpace, document.token(index - 1)?.form == .digits { return false }
    if token.end - token.start == 1, isShapeOfThing(index) { return false }
    if token.is(.stopword) {
      return isInitial(index) || isInsideTitle(index) || isStates(index)
        || document.word("may", at: index) && CalendarNames.isName(index, in: document)
        || document.isGivenWill(index)
    }
    if token.is(.weekday), !token.is(.givenName) { return CalendarNames.isName(index, in: document) }
    if token.is(.month) { return isNamelikeMonth(index) || CalendarNames.isName(index, in: document) }
    return !isContraction(token)
  }

  /// `Page T-shirts`, `an X-ray`: a letter that says what sort of thing the word behind it is.
  private func isShapeOfThing(_ index: Int) -> Bool {
    guard document.mark(.hyphen, at: index + 1), let thing = document.token(index + 2) else { return false }
    return thing.form == .word && !thing.followsSpace && !thing.shape.contains(.capitalised)
  }

  /// `Mothers Against Drunk Driving`, `Most Valuable Player`: a capital on a small word between capitals.
  private func isInsideTitle(_ index: Int) -> Bool {
    guard let token = document.token(index), token.end - token.start > 2,
      index > sentence.tokens.lowerBound + 1,
      !token.is(.determiner), !token.is(.indefiniteArticle), !token.is(.modal), !token.is(.verb),
      let next = document.token(index + 1), next.form == .word, next.shape.contains(.capitalised),
      !next.is(.stopword), !next.is(.month), !next.is(.weekday), index + 1 < sentence.tokens.upperBound
    else { return false }
    if document.word("most", at: index) { return next.classes.isEmpty || !next.is(.demonym) }
    let isLink =
      document.word("against", at: index) || document.word("without", at: index)
      || document.word("for", at: index) || document.word("between", at: index)
    return isLink && document.token(index - 1)?.shape.contains(.capitalised) == true
      && document.token(index - 1)?.form == .word
  }

  /// `US`, the country: in a line of capitals it may be anybody.
  private func isStates(_ index: Int) -> Bool {
    guard document.word("us", at: index), document.tokens[index].shape.contains(.allCapitals) else {
      return false
    }
    let isShouted = [index - 1, index + 1].contains { neighbour in
      document.token(neighbour).map {
        $0.form == .word && $0.shape.contains(.allCapitals) && $0.end - $0.start > 4
      }
        ?? false
    }
    return !isShouted
  }

  /// A month's name that is a person's: Theresa May, April Jones.
  private func isNamelikeMonth(_ index: Int) -> Bool {
    let isName =
      document.word("may", at: index) || document.word("april", at: index)
      || document.word("june", at: index) || document.word("august", at: index)
    guard isName, document.token(index + 1)?.form != .digits else { return false }
    if document.is(.givenName, at: index - 1) || document.is(.honorific, at: index - 1) { return true }
    guard let next = document.token(index + 1) else { return false }
    return next.shape.contains(.capitalised) && !next.is(.month) && !next.is(.weekday)
      && index > sentence.tokens.lowerBound
      && !document.is(.placePreposition, at: index - 1)
  }

  /// A single capital with a full stop directly behind it.
  func isInitial(_ index: Int) -> Bool {
    guard let token = document.token(index), token.end - token.start == 1, token.shape.contains(.capitalised),
      let next = document.token(index + 1)
    else { return false }
    return next.mark == .period && !next.followsSpace && index + 2 < sentence.tokens.upperBound
  }

  /// `I'm`, `We've`, `Don't`: a capital that begins a sentence, never a name.
  private func isContraction(_ token: Token) -> Bool {
    let bytes = document.bytes[token.range]
    guard let apostrophe = bytes.lastIndex(where: { $0 == 0x27 || $0 == 0x99 }) else { return false }
    switch Array(bytes[(apostrophe + 1)...]) {
    case [0x74], [0x6D], [0x64], [0x72, 0x65], [0x76, 0x65], [0x6C, 0x6C]: return true
    default: return false
    }
  }

  private func beginning(at index: Int) -> Int? {
    if isNameWord(index) { return index + 1 }
    let token = document.tokens[index]
    if token.form == .digits { return clubDigits(at: index) ?? numberedStreet(at: index) }
    guard token.is(.nameParticle), !token.shape.contains(.capitalised) else { return nil }
    return particles(from: index)
  }

  /// Particles in lower case up to and with the capitalised word they lead to: `van der Berg`, `al-Shabaab`.
  private func particles(from index: Int) -> Int? {
    var next = index
    while next < index + 4, let token = document.token(next), token.is(.nameParticle),
      !token.shape.contains(.capitalised)
    {
      next += 1
      if document.mark(.hyphen, at: next), document.token(next)?.followsSpace == false { next += 1 }
    }
    guard next < sentence.tokens.upperBound, isNameWord(next), !document.is(.officeTitle, at: next) else {
      return nil
    }
    return next + 1
  }

  private func continuation(at index: Int, from start: Int) -> Int? {
    let token = document.tokens[index]
    let before = document.tokens[index - 1]
    switch token.form {
    case .digits:
      if token.followsSpace, let end = clubDigits(at: index) ?? numberedStreet(at: index) { return end }
      return token.followsSpace && isNumbered(index - 1) ? index + 1 : nil
    case .mark: return markContinuation(at: index, before: before, from: start)
    case .word:
      if isNameWord(index) { return token.followsSpace ? index + 1 : nil }
      if token.is(.possessive) { return possessiveContinuation(at: index, from: start) }
      if document.word("of", at: index) { return ofContinuation(at: index) }
      if document.word("for", at: index) { return forContinuation(at: index) }
      if document.word("and", at: index) { return andContinuation(at: index, from: start) }
      if let end = regionContinuation(at: index, from: start) { return end }
      if token.is(.nameParticle), token.followsSpace, !before.is(.officeTitle) {
        return particles(from: index)
      }
      if let end = hyphenatedTail(at: index) { return end }
      return nil
    }
  }

  /// `iran-Nejad`: a word in lower case tied to a capitalised one.
  private func hyphenatedTail(at index: Int) -> Int? {
    guard document.mark(.hyphen, at: index + 1), document.token(index + 1)?.followsSpace == false,
      let tail = document.token(index + 2), !tail.followsSpace, isNameWord(index + 2),
      document.is(.givenName, at: index - 1)
    else { return nil }
    return index + 3
  }

  private func markContinuation(at index: Int, before: Token, from start: Int) -> Int? {
    let token = document.tokens[index]
    guard let next = document.token(index + 1), index + 1 < sentence.tokens.upperBound else { return nil }
    switch token.mark {
    case .period:
      guard !token.followsSpace, before.is(.abbreviation) || isInitial(index - 1), isNameWord(index + 1)
      else { return nil }
      return before.is(.nameSuffix) || (before.is(.placeWord) && index - 1 > start) ? nil : index + 2
    case .hyphen:
      guard !token.followsSpace, !next.followsSpace else { return nil }
      if isNameWord(index + 1) { return index + 2 }
      // 'Co-writers X and Y': an office of two.
      let mayGoOn = isPrefix(index - 1) && !document.isOfficePlural(index + 1)
      return isModelNumber(index, from: start) || mayGoOn ? index + 2 : nil
    case .ampersand: return isNameWord(index + 1) ? index + 2 : nil
    case .apostrophe, .closeSingleQuote:
      if token.followsSpace {
        return QuotedNames(document: document).nicknameEnd(
          from: index,
          behind: start,
          in: sentence.tokens
        )
      }
      // Magistrates' Court, Farmers' Union.
      guard !token.followsSpace, next.followsSpace, isNameWord(index + 1),
        next.is(.organisationWord) || NameSpan.isFeast(index + 1, in: document)
          || EntityKinds.isWork(index + 1, in: document)
      else { return nil }
      return index + 2
    case .comma:
      // Letters such as MD are no part of the name.
      let isPart = document.value(of: .nameSuffix, at: index + 1) == 0 && next.shape.contains(.capitalised)
      return isPart ? index + 2 : nil
    case .doubleQuote, .openQuote, .openSingleQuote, .openBracket:
      return QuotedNames(document: document).nicknameEnd(
        from: index,
        behind: start,
        in: sentence.tokens
      )
    default: return nil
    }
  }

  /// `AK-47`, `F-16`: a few capitals, a hyphen and digits.
  private func isModelNumber(_ hyphen: Int, from start: Int) -> Bool {
    guard hyphen - 1 == start, let letters = document.token(start), let digits = document.token(hyphen + 1),
      digits.form == .digits, letters.end - letters.start <= 3,
      letters.end - letters.start == 1 || letters.shape.contains(.allCapitals)
    else { return false }
    return document.token(hyphen + 2)?.form != .digits && !document.mark(.hyphen, at: hyphen + 2)
  }

  /// `Co-operation`: the hyphen stands within a word.
  private func isPrefix(_ index: Int) -> Bool {
    document.word("co", at: index) || document.word("re", at: index) || document.word("inter", at: index)
      || document.word("multi", at: index) || document.word("non", at: index)
  }

  /// What who holds an office has; a school or a hospital is called after him.
  private static let ofOffices: WordSet = [
    "committee", "commission", "office", "cabinet", "government", "administration", "task", "council",
  ]

  /// `King's College`, `St Mary's Hospital`; a country's anything is two names.
  private func possessiveContinuation(at index: Int, from start: Int) -> Int? {
    // 'President Vale's Committee': a holder of an office, and what is his.
    if index - start > 1, document.is(.officeTitle, at: start),
      document.isOne(of: Self.ofOffices, at: index + 1)
    {
      return nil
    }
    guard let next = document.token(index + 1), isNameWord(index + 1), next.followsSpace,
      next.is(.organisationWord) || next.is(.placeWord) || NameSpan.isFeast(index + 1, in: document),
      !next.is(.officeTitle), !document.is(.country, at: index - 1)
    else { return nil }
    return index + 2
  }

  /// `Bank of America`, `Gulf of Aden`, `Ministry of the Interior`.
  private func ofContinuation(at index: Int) -> Int? {
    if let end = awardEnd(of: index) { return end }
    let before = document.tokens[index - 1]
    let takesOf = before.is(.organisationWord) || before.is(.placeWord) || isHonour(index - 1)
    guard takesOf, !before.is(.officeTitle) else { return nil }
    let next = document.word("the", at: index + 1) ? index + 2 : index + 1
    guard next < sentence.tokens.upperBound, isNameWord(next), !document.is(.officeTitle, at: next) else {
      return nil
    }
    return next + 1
  }

  /// `Organization for Security`, `Centre for Policy`: bodies that are named after what they are for.
  private func forContinuation(at index: Int) -> Int? {
    let before = document.tokens[index - 1]
    guard before.is(.organisationWord), !before.is(.officeTitle), isNameWord(index + 1),
      document.token(index + 1)?.is(.country) == false, document.token(index + 1)?.is(.givenName) == false
    else { return nil }
    return index + 2
  }

  /// `Food and Drug Administration`: only between words that ministries and agencies are named after.
  private func andContinuation(at index: Int, from start: Int) -> Int? {
    guard isNameWord(index + 1), let next = document.token(index + 1) else { return nil }
    if document.is(.topicWord, at: index - 1), next.is(.topicWord) { return index + 2 }
    if isBodyOfBoth(at: index, from: start) || isOfFields(at: index, from: start) { return index + 2 }
    // 'Organization for Security and Cooperation': the body is for both.
    let isForBoth =
      (start..<index).contains { document.word("for", at: $0) || isTeaching($0) }
    guard isForBoth, !next.is(.country),
      !next.is(.givenName), !next.is(.officeTitle), next.lexeme >= 0 || !next.is(.nameParticle)
    else { return nil }
    return index + 2
  }
}

extension NameSpan {
  /// Whether the token is an initial's full stop.
  static func isInitialPeriod(_ index: Int, in document: Document) -> Bool {
    document.mark(.period, at: index) && (document.token(index - 1).map { $0.end - $0.start == 1 } ?? false)
  }
}
