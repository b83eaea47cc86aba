/// A set of words that is asked with strings: their letters are hashed once, and plainly.
///
/// A `Set` of strings takes four times as long, most of it for a hash that nobody can foresee.
struct WordTable: Sendable, ExpressibleByArrayLiteral {
  private var concepts = ConceptTable([])

  init(arrayLiteral words: String...) {
    for word in words { concepts.insert(Concept(letters: word.utf8)) }
  }

  func contains(_ word: String) -> Bool { concepts.contains(Concept(letters: word.utf8)) }
}
