/// The first words of the names of houses, by which they are called later: `back at Lorn Grove`, beside the Lorn Grove
/// Clinic.
struct HouseNames {
  private let document: Document
  private var names = WordHashes()

  init(document: Document, entities: [Entity]) {
    self.document = document
    for index in entities.indices where entities[index].tokens.count > 1 {
      let tokens = entities[index].tokens
      if document.isOne(of: Self.houses, at: tokens.upperBound - 1) {
        names.insert(hash(of: tokens.lowerBound..<tokens.upperBound - 1))
      }
    }
  }

  /// Whether a house of the text begins with a name.
  func contains(_ name: Range<Int>) -> Bool { !names.isEmpty && names.contains(hash(of: name)) }

  private func hash(of tokens: Range<Int>) -> UInt64 {
    tokens.reduce(into: Lexicon.seed) { $0 = $0 &* 0x9e37_79b9_7f4a_7c15 ^ document.hash(ofToken: $1) }
  }

  private static let houses: WordSet = [
    "center", "centre", "clinic", "hospital", "infirmary", "prison", "jail", "hotel", "stadium", "arena",
    "museum",
    "theatre", "theater", "airport",
  ]
}
