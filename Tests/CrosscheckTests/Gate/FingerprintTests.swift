import Testing

@testable import Crosscheck

/// Ids of findings outlive what happens elsewhere in the texts.
@Suite struct FingerprintTests {
  private static let first =
    "The fire in Calder Street killed 14 people on Monday.\nFirefighters came from Leeds.\n"
  private static let second =
    "The fire in Calder Street killed 16 people on Monday.\nThe house had been empty for years.\n"

  private func ids(_ texts: [(id: String, text: String)], in folder: String = "") -> [String] {
    let articles = texts.map {
      Article(id: $0.id, path: "\(folder)fire/\($0.id).txt", text: MappedText($0.text))
    }
    return Checker.check([Story(id: "fire", articles: articles)]).stories[0].findings.map(\.id)
  }

  @Test(arguments: [
    "A choir of the school is going to sing in the old hall. Tickets are free.\n",
    "The street was closed. The people of Calder Street stood in the rain and watched.\n",
    "In 1998 a fire in Leeds destroyed 40 homes.\n",
  ])
  func textElsewhereChangesNothing(_ paragraph: String) {
    let before = ids([("a", Self.first), ("b", Self.second)])
    #expect(before.count == 1)
    #expect(ids([("a", Self.first + paragraph), ("b", Self.second)]) == before)
    #expect(ids([("a", paragraph + Self.first), ("b", Self.second)]) == before)
    #expect(ids([("a", Self.first), ("b", Self.second), ("c", paragraph)]) == before)
  }

  @Test func placeAndOrderChangeNothing() {
    let before = ids([("a", Self.first), ("b", Self.second)])
    #expect(ids([("a", Self.first), ("b", Self.second)], in: "/home/somebody/else/") == before)
    #expect(ids([("a", "\n\n\n" + Self.first), ("b", "  " + Self.second)]) == before)
  }

  @Test func figuresAndReportsChangeIt() {
    let before = ids([("a", Self.first), ("b", Self.second)])
    let other = Self.second.split(separator: "16").joined(separator: "17")
    #expect(ids([("a", Self.first), ("b", other)]) != before)
    #expect(ids([("a", Self.first), ("c", Self.second)]) != before)
    #expect(ids([("b", Self.first), ("a", Self.second)]) != before)
  }
}
