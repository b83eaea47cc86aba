/// Finds how far the words of an office go: `deputy commissioner`, `chief operating officer`.
struct RolePhrases {
  let document: Document
  let lookup: EntityLookup

  /// The office noun within a few tokens of a phrase's first token, with what belongs to it before.
  ///
  /// `plural` asks for the office of several people.
  func phrase(from start: Int, plural: Bool = false) -> Range<Int>? {
    let first = withoutLead(start)
    var index = first
    var last: Int?
    while index < first + 10, let token = document.token(index) {
      // 'the Rovers' longtime coach'
      if isPluralOwner(index) {
        last = nil
        index += 1
        continue
      }
      if token.form == .mark, token.mark != .hyphen, !isAbbreviationPoint(index) { break }
      let isOffice = plural ? document.isOfficePlural(index) : self.isOffice(index)
      if isOffice, !lookup.isNamed(index) || last == nil {
        last = index
      } else if last != nil, token.is(.possessive) {
        // 'the mayor's spokeswoman': the first is not the office, but whose it is.
        last = nil
      } else if last != nil, token.form == .word {
        guard leadsToOffice(index) else { break }
      } else if !lookup.isNamed(index), !canLead(index, behindArticle: first > start),
        !isAbbreviationPoint(index)
      {
        break
      }
      index += 1
    }
    guard let last else { return nil }
    return withDesignation(self.start(of: last, from: first)..<last + 1)
  }

  /// The apostrophe behind a plural: `the Rovers' coach`, `the workers' leader`.
  private func isPluralOwner(_ index: Int) -> Bool {
    guard let token = document.token(index), token.mark == .apostrophe || token.mark == .closeSingleQuote,
      let owner = document.token(index - 1), !token.followsSpace
    else { return false }
    return owner.form == .word && owner.ends(in: "s", of: document.bytes)
      && document.token(index + 1)?.followsSpace == true
  }

  /// A second office joined to the first: `president and chief executive`, `chief of staff and former director of`.
  func joined(to phrase: Range<Int>) -> Range<Int>? {
    let next = phrase.upperBound
    // 'the swimming champion turned actress'
    if document.word("turned", at: next), let second = self.phrase(from: next + 1), second.count < 4 {
      return second
    }
    let link =
      document.mark(.comma, at: next) && document.word("and", at: next + 1) ? next + 1 : next
    // 'vice president/general manager'
    if document.mark(.slash, at: next), let second = self.phrase(from: next + 1), second.count < 4 {
      return second
    }
    if document.word("and", at: link) {
      guard let token = document.token(link + 1), token.form == .word,
        !lookup.isNamed(link + 1) || document.mark(.hyphen, at: link + 2) || isOwner(link + 1),
        let second = self.phrase(from: link + 1),
        second.upperBound - link <= 6, !lookup.isNamed(second.upperBound)
      else { return nil }
      return second
    }
    guard let and = conjunction(behindFieldOf: phrase), opensOffice(and + 1),
      let second = self.phrase(from: and + 1), second.upperBound - and <= 7,
      !lookup.isNamed(second.upperBound), let follower = document.token(second.upperBound),
      follower.form == .mark || document.is(.placePreposition, at: second.upperBound)
    else { return nil }
    return second
  }

  /// The name before a possessive: `and Troy's chief reporter`.
  private func isOwner(_ index: Int) -> Bool {
    var next = index
    while next < index + 4, lookup.isNamed(next) { next += 1 }
    return document.is(.possessive, at: next)
  }

  /// An office that stands before another one of the same person: `reporter and surgeon Anna Vale`.
  func joined(before phrase: Range<Int>) -> Range<Int>? {
    var and = phrase.lowerBound - 1
    while and > phrase.lowerBound - 4, !document.word("and", at: and),
      lookup.isNamed(and) || and >= 0 && canBelong(and)
    {
      and -= 1
    }
    let last = and - 1
    guard document.word("and", at: and), document.is(.officeTitle, at: last), !lookup.isNamed(last) else {
      return nil
    }
    let first = start(of: last, from: max(0, last - 5))
    // 'the mayor and police chief Anna Vale' are two people.
    guard !document.is(.determiner, at: first - 1), !document.is(.indefiniteArticle, at: first - 1) else {
      return nil
    }
    return first..<last + 1
  }

  /// The `and` behind what an office is of: `of staff and`, `at the University of Troy and`.
  private func conjunction(behindFieldOf phrase: Range<Int>) -> Int? {
    let field = phrase.upperBound
    guard
      document.word("of", at: field) || document.word("for", at: field) || document.word("at", at: field)
        || document.word("in", at: field) || document.word("with", at: field)
    else { return nil }
    var index = field + 1
    while index < field + 9, let token = document.token(index), token.form == .word || token.mark == .hyphen {
      if document.word("and", at: index), !document.is(.topicWord, at: index + 1) || opensOffice(index + 1) {
        return index
      }
      guard
        lookup.isNamed(index) || canBelong(index) || document.is(.determiner, at: index)
          || document.word("of", at: index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a word can begin a second office: an office, `former`, `a`, `its`, somebody's name with `'s`.
  private func opensOffice(_ index: Int) -> Bool {
    guard let token = document.token(index) else { return false }
    if token.is(.officeTitle) || token.is(.officeModifier) || token.is(.indefiniteArticle) { return true }
    if document.word("its", at: index) || document.word("his", at: index) || document.word("her", at: index) {
      return true
    }
    var next = index
    while lookup.isNamed(next) { next += 1 }
    return next > index && document.is(.possessive, at: next)
  }

  /// The first word of the office itself: behind the name of whose office it is.
  func start(of last: Int, from first: Int) -> Int {
    var start = last
    while start > first {
      let before = start - 1
      let token = document.tokens[before]
      guard !lookup.isNamed(before), !isAllStar(before), !token.is(.possessive), !token.is(.demonym),
        !isMeasure(before),
        !token.shape.contains(.capitalised) || token.is(.officeModifier) || token.is(.officeTitle)
          || token.is(.topicWord) || isInsideOffice(before),
        canBelong(before) || token.is(.officeTitle)
      else { break }
      start = before
    }
    while document.mark(.hyphen, at: start), start < last { start += 1 }
    return start
  }

  /// The `Star` of `All-Star`, which no office begins with.
  private func isAllStar(_ index: Int) -> Bool {
    document.mark(.hyphen, at: index - 1) && document.word("all", at: index - 2)
      && document.tokens[index].shape.contains(.capitalised)
  }

  /// The `Relations` of `Chief Public Relations Officer`: between capitals of an office.
  private func isInsideOffice(_ index: Int) -> Bool {
    (document.is(.officeModifier, at: index - 1) || document.is(.officeTitle, at: index - 1))
      && document.token(index - 1)?.shape.contains(.capitalised) == true
  }

  /// `59-year-old`, `15-year`: how old or how long, which is no part of the office.
  private func isMeasure(_ index: Int) -> Bool {
    // '20th coach'
    if document.token(index)?.followsSpace == false, document.token(index - 1)?.form == .digits {
      return true
    }
    guard document.mark(.hyphen, at: index - 1), document.token(index)?.followsSpace == false else {
      return false
    }
    return document.word("old", at: index) || document.is(.timeUnit, at: index)
      || document.token(index - 2)?.form == .digits || (document.token(index - 2)?.number ?? -1) >= 0
  }

  /// `minister-designate`, `president-elect` go with the office.
  func withDesignation(_ tokens: Range<Int>) -> Range<Int> {
    let next = tokens.upperBound
    guard document.mark(.hyphen, at: next),
      document.word("designate", at: next + 1) || document.word("elect", at: next + 1)
    else {
      return tokens
    }
    return tokens.lowerBound..<next + 2
  }

  /// `then a courier`, `now the minister`, `the director`: the first word behind such a lead.
  private func withoutLead(_ start: Int) -> Int {
    var first = start
    if document.word("until", at: first), document.word("recently", at: first + 1) { first += 2 }
    while isArticle(first) || isTimeLead(first) && isArticle(first + 1) { first += 1 }
    return first
  }

  private func isArticle(_ index: Int) -> Bool {
    document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
      || document.word("both", at: index)
  }

  private func isTimeLead(_ index: Int) -> Bool {
    document.word("then", at: index) || document.word("now", at: index) || document.word("once", at: index)
      || document.word("formerly", at: index) || document.word("currently", at: index)
      || document.word("also", at: index) || document.word("long", at: index)
      || document.word("previously", at: index) || document.word("later", at: index)
      || document.word("himself", at: index) || document.word("herself", at: index)
  }

  private func isOffice(_ index: Int) -> Bool {
    document.value(of: .officeTitle, at: index).map { $0 < 4 } ?? TitleReader.isPlayers(index, in: document)
  }

  /// `operating` in chief operating officer: more of the office follows.
  private func leadsToOffice(_ index: Int) -> Bool {
    var next = index
    while next < index + 3, !document.is(.officeTitle, at: next) {
      guard let token = document.token(next), token.form == .word, token.followsSpace, !lookup.isNamed(next),
        token.is(.officeModifier) || token.is(.topicWord) || isFieldOfDeputy(next)
          || token.shape.contains(.capitalised) && document.is(.officeModifier, at: next - 1)
      else { return false }
      next += 1
    }
    return next > index && document.is(.officeTitle, at: next)
  }

  /// The `campaign` of `deputy campaign manager`.
  private func isFieldOfDeputy(_ index: Int) -> Bool {
    document.is(.officeModifier, at: index - 1) && document.is(.officeTitle, at: index - 1)
      && document.is(.officeTitle, at: index + 1) && canBelong(index)
  }

  private func isAbbreviationPoint(_ index: Int) -> Bool {
    document.mark(.period, at: index) && document.is(.abbreviation, at: index - 1)
      && document.token(index)?.followsSpace == false
  }

  /// What may stand between an article and the office besides the words of the office itself: years, `59-year-old`,
  /// `high-ranking`, `retired`.
  private func canLead(_ index: Int, behindArticle: Bool) -> Bool {
    if canBelong(index) { return true }
    // 'the Rovers' All-Star guard'
    if document.word("all", at: index), document.mark(.hyphen, at: index + 1),
      document.token(index + 2)?.shape.contains(.capitalised) == true
    {
      return true
    }
    guard let token = document.token(index) else { return false }
    // 'security research and communications director'
    if document.word("and", at: index) {
      return document.token(index + 1).map { !$0.shape.contains(.capitalised) } == true
        && canBelong(index + 1)
        && canBelong(index - 1)
    }
    if token.form == .digits || token.number >= 0 || token.is(.numberSign) { return true }
    if document.mark(.period, at: index) { return document.is(.numberSign, at: index - 1) }
    guard let value = document.value(of: .verb, at: index) else { return false }
    let isCompound =
      document.mark(.hyphen, at: index - 1) && !token.followsSpace
      || document.mark(.hyphen, at: index + 1) && document.token(index + 1)?.followsSpace == false
    let form = VerbLemmas.split(value).form
    guard form == .participle || form == .pastOrParticiple || form == .continuous else { return isCompound }
    return isCompound || behindArticle || document.is(.officeTitle, at: index + 1)
  }

  /// Words before an office that name what it is of: topic words, modifiers, nouns in lower case.
  private func canBelong(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark { return token.mark == .hyphen && !token.followsSpace }
    if token.is(.officeModifier) || token.is(.topicWord) || token.is(.demonym) || token.is(.possessive) {
      return true
    }
    guard token.form == .word, !token.is(.stopword), !token.is(.placePreposition),
      token.number < 0 || document.word("half", at: index)
    else {
      return false
    }
    guard let value = document.value(of: .verb, at: index) else { return true }
    let (verb, form) = VerbLemmas.split(value)
    // 'to sign pitchers': a verb for once.
    return VerbLemmas.isNounLike(verb) && (form == .base || form == .third)
      && !document.word("to", at: index - 1) && !document.is(.modal, at: index - 1)
  }
}
