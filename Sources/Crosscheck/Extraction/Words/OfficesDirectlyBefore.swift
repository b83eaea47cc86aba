/// Offices directly before a name, which no comma parts from it: `promoter Vale`, `reporters Anna Vale and Paul Dunne`.
extension Appositions {
  /// `the champion Vale`, `promoter Vale`: words that name things and firms too, before somebody known to be a person.
  func plainOffice(before entity: Entity) -> Range<Int>? {
    let last = entity.tokens.lowerBound - 1
    guard entity.kind == .person, entity.titleTokens == nil, let token = document.token(last),
      token.form == .word,
      !token.shape.contains(.capitalised),
      document.value(of: .officeTitle, at: last).map({ $0 < 4 }) ?? false,
      !document.word("agent", at: last), !document.word("fellow", at: last),
      !document.word("official", at: last)
    else { return nil }
    let first = phrases.start(of: last, from: max(0, last - 4))
    return document.mark(.hyphen, at: first - 1) || document.is(.possessive, at: first - 1)
      ? nil : first..<last + 1
  }

  /// `reporters Anna Vale and Paul Dunne`: one office directly before the names of several.
  func sharedOffice(before entity: Entity) -> Range<Int>? {
    let last = entity.tokens.lowerBound - 1
    guard entity.titleTokens == nil, document.token(last)?.form == .word, isFirstOfSeveral(entity) else {
      return nil
    }
    if isPluralPosition(last) { return last - 1..<last + 1 }
    guard document.isOfficePlural(last), !isCast(last) else { return nil }
    var first = phrases.start(of: last, from: max(0, last - 5))
    // 'Unlike lawyers X and Y': a capital that is owed to the sentence's beginning.
    if first < last, document.tokens[first].shape.contains(.capitalised),
      !document.is(.officeModifier, at: first)
    {
      first += 1
    }
    return first..<last + 1
  }

  /// `the series stars Anna Vale and Paul Dunne`: a verb.
  private func isCast(_ index: Int) -> Bool {
    document.word("stars", at: index) && document.isOne(of: QuotedNames.works, at: index - 1)
  }

  /// `running backs`, `tight ends`: two words that each name something else.
  private func isPluralPosition(_ index: Int) -> Bool {
    (document.word("backs", at: index) || document.word("ends", at: index))
      && (document.word("running", at: index - 1) || document.word("defensive", at: index - 1)
        || document.word("tight", at: index - 1) || document.word("wing", at: index - 1))
  }

  private func isFirstOfSeveral(_ entity: Entity) -> Bool {
    var next = entity.tokens.upperBound
    // 'senators Anna Vale of Ohio and Paul Dunne of Iowa'
    if document.word("of", at: next), lookup.isNamed(next + 1) {
      next += 1
      while lookup.isNamed(next) { next += 1 }
    }
    return
      (document.word("and", at: next) || document.mark(.comma, at: next)
      || document.mark(.ampersand, at: next))
      && (lookup.isNamed(next + 1) || document.is(.officeModifier, at: next + 1) && lookup.isNamed(next + 3))
  }
}
