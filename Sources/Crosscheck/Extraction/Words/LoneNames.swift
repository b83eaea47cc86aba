/// Says which single words with a capital are no names.
struct LoneNames {
  let document: Document
  let evidence: NameEvidence

  /// `Flight`, `Section`: what a number would follow; a product goes by its name without one, too.
  func isNumberSign(_ index: Int) -> Bool {
    guard document.is(.numberSign, at: index), !document.isOne(of: Self.products, at: index) else {
      return false
    }
    // 'Page, the actress': no number follows, and the text has the word with a capital only.
    let hash = document.hash(ofToken: index)
    let isNumbered = document.token(index + 1).map { $0.form == .digits || $0.number >= 0 } ?? false
    return isNumbered || !evidence.capitalised.contains(hash) || evidence.lowercase.contains(hash)
  }

  private static let products: WordSet = [
    "windows", "xbox", "playstation", "iphone", "nokia", "boeing", "airbus", "bbc", "itv", "firefox",
    "android",
    "ios",
  ]

  /// `MPs`, `CDs`: several of a kind, and nobody's name.
  func isPluralOfInitials(_ token: Token) -> Bool {
    let letters = document.bytes[token.range]
    guard (3...5).contains(letters.count), letters.last == 0x73 else { return false }
    return letters.dropLast().allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// A single capitalised noun such as Police, Court or West stands for no name of its own.
  func isBareNoun(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if document.isOne(of: Self.neverNames, at: index) { return true }
    if token.shape.contains(.allCapitals), isShouted(index) { return true }
    if token.shape.contains(.allCapitals) || token.is(.country) || token.is(.givenName) { return false }
    if document.isOne(of: Self.chambers, at: index) { return isKnownCommon(index) }
    if isNoteOfPage(index) || isFigureOfFeast(index) || isOfAll(index) { return true }
    return token.is(.organisationWord) || token.is(.placeWord) || token.is(.topicWord)
      || token.is(.officeModifier) || token.is(.vesselWord) || token.is(.nameSuffix) || isKnownCommon(index)
      || document.word("fellow", at: index)
      || token.is(.timeUnit) && document.token(index + 1)?.form == .digits
  }

  /// `FULL COVERAGE:`, `OUR STREET!`: a word of a line in capitals, too long for initials.
  private func isShouted(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.end - token.start > 4, !token.is(.country), let before = document.token(index - 1),
      before.form == .word, before.shape.contains(.allCapitals)
    else { return false }
    return token.is(.organisationWord) || token.is(.placeWord) || token.is(.topicWord)
      || document.mark(.colon, at: index + 1) && token.end - token.start > 5
  }

  /// `an All-Star centre`: what somebody is among.
  private func isOfAll(_ index: Int) -> Bool {
    document.mark(.hyphen, at: index - 1) && document.word("all", at: index - 2)
      && !document.tokens[index].followsSpace
  }

  /// `two Sundays ago`, `Twice is too often`: days in the plural, words that only count or lead on, notes on a report.
  private static let neverNames: WordSet = [
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "once", "twice",
    "thrice", "firstly", "secondly", "thirdly", "lastly", "meanwhile", "however", "moreover", "nevertheless",
    // What stands in brackets under a report: who wrote and who edited it; and an illness.
    "writing", "reporting", "editing", "additional", "covid",
  ]

  /// `3 May 2010 Last updated at 10:30`, `Posted 5/3/2010 Updated 5/4/2010`: what a page says of itself.
  private func isNoteOfPage(_ index: Int) -> Bool {
    let next = index + 1
    if document.word("last", at: index) {
      return document.isOne(of: PostingLines.verbs, at: next) || document.is(.timeUnit, at: next)
    }
    return document.isOne(of: PostingLines.verbs, at: index)
      && (document.token(next)?.form == .digits || document.mark(.colon, at: next)
        || document.word("at", at: next) || document.word("on", at: next))
  }

  /// `a Santa hat`: before a noun nobody is called so.
  private func isFigureOfFeast(_ index: Int) -> Bool {
    guard document.word("santa", at: index), let next = document.token(index + 1) else { return false }
    return next.form == .word && !next.shape.contains(.capitalised) && !next.is(.stopword) && !next.is(.verb)
  }

  /// Houses of which a country has one.
  static let chambers: WordSet = ["congress", "senate", "parliament"]

  private func isKnownCommon(_ index: Int) -> Bool {
    evidence.lowercase.contains(document.hash(ofToken: index))
      && !document.tokens[index].shape.contains(.allCapitals)
  }
}
