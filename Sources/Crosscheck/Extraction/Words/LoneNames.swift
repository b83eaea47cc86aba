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
    if token.shape.contains(.allCapitals) || token.is(.country) || token.is(.givenName) { return false }
    if document.isOne(of: Self.chambers, at: index) { return isKnownCommon(index) }
    return token.is(.organisationWord) || token.is(.placeWord) || token.is(.topicWord)
      || token.is(.officeModifier) || token.is(.vesselWord) || token.is(.nameSuffix) || isKnownCommon(index)
      || document.word("fellow", at: index)
      || token.is(.timeUnit) && document.token(index + 1)?.form == .digits
  }

  /// Houses of which a country has one.
  static let chambers: WordSet = ["congress", "senate", "parliament"]

  private func isKnownCommon(_ index: Int) -> Bool {
    evidence.lowercase.contains(document.hash(ofToken: index))
      && !document.tokens[index].shape.contains(.allCapitals)
  }
}
