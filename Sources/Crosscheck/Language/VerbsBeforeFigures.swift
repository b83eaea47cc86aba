/// Verbs spelt like nouns that what follows tells for verbs.
extension VerbGroupReader {
  /// `passes each year`, `pass every day`.
  func isEach(_ index: Int) -> Bool {
    document.word("each", at: index) || document.word("every", at: index)
  }

  private static let standing = VerbSet("stand peak sit start open trade")

  /// `faces up to 20 years`, `costs more than $3`: two words that bound a figure, or a sum.
  func leadsToFigure(_ verb: Int, at index: Int) -> Bool {
    // 'the record stands at 12'
    if Self.standing.contains(verb), document.word("at", at: index),
      (document.token(index + 1)?.number ?? -1) >= 0
    {
      return true
    }
    if document.token(index)?.mark == .currency { return true }
    let isBound =
      document.word("up", at: index) && document.word("to", at: index + 1)
      || document.word("at", at: index)
        && (document.word("least", at: index + 1) || document.word("most", at: index + 1))
      || document.word("than", at: index + 1)
      || document.word("as", at: index)
        && (document.word("many", at: index + 1) || document.word("much", at: index + 1))
    let figure = document.word("as", at: index + 2) ? index + 3 : index + 2
    return isBound
      && ((document.token(figure)?.number ?? -1) >= 0 || document.token(figure)?.mark == .currency)
  }
}
