/// A set of concepts that is asked often: their hashes are places by themselves, and no hash is hashed again.
struct ConceptTable: Sendable {
  private var hashes: WordHashes

  init(_ concepts: some Sequence<Concept>) {
    hashes = WordHashes()
    for concept in concepts { insert(concept) }
  }

  @inline(__always)
  func contains(_ concept: Concept) -> Bool { hashes.contains(concept.hash) }

  mutating func insert(_ concept: Concept) { hashes.insert(concept.hash) }

  mutating func formUnion(_ other: ConceptTable) { hashes.formUnion(other.hashes) }
}
