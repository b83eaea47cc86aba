/// Finds how far the words of an office go: `deputy commissioner`, `chief operating officer`.
struct RolePhrases {
  let document: Document
  let lookup: EntityLookup

  /// The office noun within a few tokens of a phrase's first token, with what belongs to it before.
  func phrase(from start: Int) -> Range<Int>? {
    let first = withoutLead(start)
    var index = first
    var last: Int?
    while index < first + 9, let token = document.token(index) {
      if token.form == .mark, token.mark != .hyphen, !isAbbreviationPoint(index) { break }
      if token.is(.officeTitle), !lookup.isNamed(index) || last == nil {
        last = index
      } else if last != nil, token.form == .word {
        guard leadsToOffice(index) else { break }
      } else if !lookup.isNamed(index), !canBelong(index), !isAbbreviationPoint(index) {
        break
      }
      index += 1
    }
    guard let last else { return nil }
    return withDesignation(self.start(of: last, from: first)..<last + 1)
  }

  /// A second office joined to the first: `president and chief executive`.
  func joined(to phrase: Range<Int>) -> Range<Int>? {
    let next = phrase.upperBound
    let link =
      document.mark(.comma, at: next) && document.word("and", at: next + 1) ? next + 1 : next
    guard document.word("and", at: link), let token = document.token(link + 1), token.form == .word,
      !lookup.isNamed(link + 1), let second = self.phrase(from: link + 1),
      second.upperBound - link <= 6, !lookup.isNamed(second.upperBound)
    else { return nil }
    return second
  }

  /// The first word of the office itself: behind the name of whose office it is.
  func start(of last: Int, from first: Int) -> Int {
    var start = last
    while start > first {
      let before = start - 1
      let token = document.tokens[before]
      guard !lookup.isNamed(before), !token.is(.possessive), !token.is(.demonym),
        canBelong(before) || token.is(.officeTitle)
      else { break }
      start = before
    }
    while document.mark(.hyphen, at: start), start < last { start += 1 }
    return start
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
    while isArticle(first) || isTimeLead(first) && isArticle(first + 1) { first += 1 }
    return first
  }

  private func isArticle(_ index: Int) -> Bool {
    document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index)
  }

  private func isTimeLead(_ index: Int) -> Bool {
    document.word("then", at: index) || document.word("now", at: index) || document.word("once", at: index)
      || document.word("formerly", at: index) || document.word("currently", at: index)
      || document.word("also", at: index)
      || document.word("himself", at: index) || document.word("herself", at: index)
  }

  /// `operating` in chief operating officer: more of the office follows.
  private func leadsToOffice(_ index: Int) -> Bool {
    guard document.is(.officeModifier, at: index) || document.is(.topicWord, at: index) else { return false }
    return document.is(.officeTitle, at: index + 1)
      || document.is(.officeModifier, at: index + 1) && document.is(.officeTitle, at: index + 2)
  }

  private func isAbbreviationPoint(_ index: Int) -> Bool {
    document.mark(.period, at: index) && document.is(.abbreviation, at: index - 1)
      && document.token(index)?.followsSpace == false
  }

  /// Words before an office that name what it is of: topic words, modifiers, nouns in lower case.
  private func canBelong(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark { return token.mark == .hyphen && !token.followsSpace }
    if token.is(.officeModifier) || token.is(.topicWord) || token.is(.demonym) || token.is(.possessive) {
      return true
    }
    return token.form == .word && !token.is(.stopword) && !token.is(.verb) && !token.is(.placePreposition)
  }
}
