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
    if !isAtEnd, !document.is(.givenName, at: last + 1),
      document.is(.organisationWord, at: final) || document.is(.placeWord, at: final),
      !document.is(.honorific, at: last)
    {
      return nil
    }
    var first = last
    while first > tokens.lowerBound,
      isTitle(first - 1) || document.is(.officeModifier, at: first - 1) || isHyphen(first - 1)
    {
      first -= 1
    }
    // The 'Police' of 'Troy Police Chief' belongs to the force's name.
    if first > tokens.lowerBound {
      while first < last, document.is(.organisationWord, at: first) || document.is(.placeWord, at: first) {
        first += 1
      }
    }
    let end = document.mark(.period, at: last + 1) ? last + 2 : last + 1
    return first..<min(end, tokens.upperBound)
  }

  /// Whether the word is a surname that is an office too: Stephen King.
  func isGivenName(before index: Int) -> Bool {
    document.is(.givenName, at: index - 1) || NameSpan.isInitialPeriod(index - 1, in: document)
  }

  func isTitle(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.is(.honorific) || (token.is(.officeTitle) && !token.is(.givenName))
  }

  func isHyphen(_ index: Int) -> Bool { document.mark(.hyphen, at: index) }

  /// An office in lower case directly before a name: `spokeswoman Ilene Wolfe`, `half-brother Dan`.
  func titleBefore(_ index: Int) -> Range<Int>? {
    guard document.is(.officeTitle, at: index - 1), document.token(index)?.followsSpace == true else {
      return nil
    }
    var first = index - 1
    while first > 0 {
      if document.is(.officeTitle, at: first - 1) || document.is(.officeModifier, at: first - 1) {
        first -= 1
      } else if isHyphen(first - 1), !document.tokens[first].followsSpace, first > 1 {
        first -= 2
      } else {
        break
      }
    }
    return first..<index
  }
}
