import Testing

@testable import Crosscheck

/// Names of firms that are no place beside one that is.
@Suite struct PlaceTests {
  /// A car bears the name of a firm.
  @Test(arguments: [
    ("A body was found in a Lumen on Elm Street.", ["Elm Street"]),
    ("A bus hit a Lumen in Oslo.", ["Oslo"]),
    ("Men stormed a Lumen on Elm Street.", ["Lumen", "Elm Street"]),
  ])
  func cars(_ text: String, _ places: [String]) {
    let document = Document(Array(text.utf8))
    let read = Extraction.facts(in: document, published: nil).filter { $0.kind == .place }
    #expect(read.map { document.string($0.tokens) } == places)
  }
}
