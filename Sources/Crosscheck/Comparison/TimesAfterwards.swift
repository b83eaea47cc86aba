extension TraitReader {
  /// `was adrift at noon after the crew had been taken off`: a time of what came after a deed that is told behind it.
  func isAfterDeed(_ fact: Fact) -> Bool {
    let document = text.document
    let behind = (fact.tokens.upperBound..<fact.tokens.upperBound + Self.deedReach).clamped(
      to: sentence.tokens
    )
    guard let after = behind.prefix(3).first(where: { document.word("after", at: $0) }) else { return false }
    return behind.contains { had in
      had > after && document.word("had", at: had) && !document.word("to", at: had + 1)
    }
  }

  /// How far behind a time the verb of the deed may stand.
  private static let deedReach = 14
}
