import Testing

@testable import Crosscheck

@Suite struct OrdinalReaderTests {
  @Test(arguments: [
    ("fourth round", "fourth", 4), ("21st century", "21st", 21), ("twenty-first", "twenty-first", 21),
    ("twentyfifth", "twentyfifth", 25), ("one hundred and twenty-fifth", "one hundred and twenty-fifth", 125),
    ("two hundredth", "two hundredth", 200), ("1,000th", "1,000th", 1000),
  ])
  func reads(_ text: String, _ words: String, _ value: Int) throws {
    let document = Document(Array(text.utf8))
    let ordinal = try #require(document.ordinal(at: 0))
    #expect(document.string(ordinal.tokens) == words)
    #expect(ordinal.value == value)
  }

  @Test(arguments: ["twenty", "14 th", "three", "two hundred people"])
  func leavesAlone(_ text: String) {
    #expect(Document(Array(text.utf8)).ordinal(at: 0) == nil)
  }
}
