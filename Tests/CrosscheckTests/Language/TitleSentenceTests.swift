import Testing

@testable import Crosscheck

/// Abbreviated titles end no sentence, however they are written.
@Suite struct TitleSentenceTests {
  @Test(arguments: [
    "They met gov. Smith and sen. Jones.",
    "We met capt. Smith there.",
    "GEN. David Vale spoke to LT. GOV. Anna Marsh.",
  ])
  func isOneSentence(_ text: String) {
    #expect(Document(Array(text.utf8)).sentences.count == 1)
  }

  @Test(arguments: ["She fell ill. Doctors came.", "They moved to LA. Police knew."])
  func areTwoSentences(_ text: String) {
    #expect(Document(Array(text.utf8)).sentences.count == 2)
  }
}
