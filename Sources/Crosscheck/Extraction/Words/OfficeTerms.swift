/// Reads how long somebody held an office, where that stands before it: `spent four seasons as director`.
struct OfficeTerms {
  let document: Document
  let lookup: EntityLookup

  /// Where the words of an office begin behind a verb, a time and `as`: `completed a term as chair`.
  func officeStart(from start: Int) -> Int? {
    var verb = start
    while verb < start + 3,
      document.is(.verb, at: verb + 1) || VerbGroupReader(document: document).isAdverb(verb)
    { verb += 1 }
    guard Self.isSpent(verb, in: document) else { return nil }
    var index = verb + 1
    var hasTerm = false
    while index < verb + 10, let token = document.token(index), !document.word("as", at: index) {
      if Self.isTerm(index, in: document) { hasTerm = true }
      guard token.form != .mark || token.mark == .hyphen, !lookup.isNamed(index), !token.is(.officeTitle),
        !token.is(.negation)
      else { return nil }
      index += 1
    }
    return hasTerm && document.word("as", at: index) ? index + 1 : nil
  }

  /// Whether a word is a verb of holding an office for a time.
  static func isSpent(_ index: Int, in document: Document) -> Bool {
    document.value(of: .verb, at: index).map { spending.contains($0 >> 3) } ?? false
  }

  /// Whether a word is a length of time or a term.
  static func isTerm(_ index: Int, in document: Document) -> Bool {
    document.is(.timeUnit, at: index) || document.isOne(of: terms, at: index)
  }

  private static let terms: WordSet = [
    "term", "terms", "stint", "stints", "spell", "season", "seasons", "career", "tenure",
  ]
  private static let spending = VerbSet("spend complete serve begin start finish work act have")
}
