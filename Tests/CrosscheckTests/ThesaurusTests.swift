import Testing

@testable import Crosscheck

@Suite struct ThesaurusTests {
  @Test(arguments: [
    ("expired", "lapse"), ("tariff", "levy"), ("quake", "tremor"), ("ceasefire", "truce"),
    ("rounds", "talks"),
  ])
  func wordsOfOneLineAreOneConcept(_ word: String, _ other: String) {
    #expect(Thesaurus.standard.concept(of: word) == Thesaurus.standard.concept(of: other))
  }

  @Test func aPhraseMeansWhatOneWordMeans() {
    let concepts = concepts(of: "The licence runs out in May. The fifth head of government fell.")
    #expect(concepts.contains(Thesaurus.standard.concept(of: "expire")))
    #expect(concepts.contains(Thesaurus.standard.concept(of: "premier")))
  }

  @Test func wordsOfAPhraseMayHaveAHyphenOrAnArticleBetween() {
    #expect(concepts(of: "A pull-out was agreed.").contains(Thesaurus.standard.concept(of: "withdraw")))
    #expect(concepts(of: "They stop the fighting.").contains(Thesaurus.standard.concept(of: "truce")))
  }

  @Test func aRoundOfTalksIsNoAmmunition() {
    #expect(!concepts(of: "Four rounds of talks.").contains(Thesaurus.standard.concept(of: "bullet")))
  }

  /// A phrase that ends in a small word would swallow the noun before it: 'round of', 'summit of'.
  @Test func noPhraseEndsInAPreposition() {
    let small = ["of", "with", "to", "on", "at"]
    let phrases = Thesaurus.lines.flatMap { $0.split(separator: " ") }.filter { $0.contains("-") }
    let bad = phrases.filter { phrase in small.contains { phrase.hasSuffix("-\($0)") } }
    #expect(bad.allSatisfy { ["take-on", "go-on", "put-at", "in-the-presence-of"].contains($0) }, "\(bad)")
  }

  private func concepts(of text: String) -> [Concept] {
    let article = Article(id: "a", path: "a.txt", text: MappedText(text))
    var words = StoryWords()
    return ReportText.texts(of: article, report: 0, words: &words).flatMap { $0.concepts.compactMap { $0 } }
  }
}
