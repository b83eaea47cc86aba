/// Matches that lie ahead though their verb is in the present: `the Reds host Lorn on Saturday`, `she faces Vale on Monday`.
enum Fixtures {
  /// Whether the word at an index is such a verb: its object is a name or `the` with one.
  ///
  /// Captions tell in the present of what was (`Ann Vale plays a shot on Sunday`); they name no opponent behind the verb.
  static func isAhead(_ index: Int, in document: Document) -> Bool {
    guard document.isOne(of: verbs, at: index),
      document.token(index - 1)?.form != .mark || isAside(index - 1, in: document),
      !document.is(.determiner, at: index - 1), !document.is(.preposition, at: index - 1)
    else { return false }
    let object = document.word("the", at: index + 1) ? index + 2 : index + 1
    guard let token = document.token(object), token.form == .word else { return false }
    return token.shape.contains(.capitalised) && !token.is(.weekday) && !token.is(.month)
  }

  /// `the Reds (9-7) face Lorn`, `Ann Vale, of Lorn, faces Kim`.
  private static func isAside(_ index: Int, in document: Document) -> Bool {
    document.mark(.closeBracket, at: index) || document.mark(.comma, at: index)
  }

  private static let verbs: WordSet = ["face", "faces", "host", "hosts", "play", "plays", "visit", "visits"]
}
