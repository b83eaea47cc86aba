import Testing

@testable import Crosscheck

@Suite struct ThesaurusTests {
  @Test(arguments: [
    ("expired", "lapse"), ("tariff", "levy"), ("quake", "tremor"), ("ceasefire", "truce"),
    ("rounds", "talks"), ("lorries", "truck"), ("knifed", "stabbed"),
    ("lawmakers", "deputies"), ("vanished", "missing"), ("jailed", "sentenced"), ("canvas", "painted"),
    ("movies", "film"),
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

  @Test func wordsThatShareAStemAreKeptApart() {
    for (word, other) in [
      ("plans", "planes"), ("police", "policy"), ("sent", "sentenced"), ("wins", "wine"),
      ("county", "counts"),
      ("company", "companion"), ("bus", "business"), ("station", "statement"), ("many", "man"),
    ] {
      #expect(Thesaurus.standard.concept(of: word) != Thesaurus.standard.concept(of: other), "\(word)")
    }
  }

  @Test(arguments: [
    ("Four lost their lives.", "die"), ("The judge sent him to prison.", "sentence"),
    ("Three were taken into custody.", "arrest"), ("The trains will run again in May.", "restart"),
    ("The house went up for sale.", "sell"), ("He took his own life.", "suicide"),
    ("It has gone bust.", "bankruptcy"), ("Break-ins rose by a tenth.", "burglary"),
  ])
  func aPhraseIsFoundInAllFormsOfItsVerb(_ text: String, _ concept: String) {
    #expect(concepts(of: text).contains(Thesaurus.standard.concept(of: concept)))
  }

  /// What stands in two lines would be found in the first of them only.
  @Test func noWordStandsInTwoLines() {
    let words = entries.flatMap(\.self)
    let twice = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice.isEmpty)
  }

  /// They are passed over in the text, so that a phrase that has one is never found.
  @Test func noPhraseHasADeterminer() {
    let small: Set = ["the", "a", "an", "his", "her", "their", "its", "him", "them", "it"]
    let bad = entries.flatMap(\.self).filter { word in
      word.contains("-") && word.split(separator: "-").dropFirst().contains { small.contains(String($0)) }
    }
    #expect(bad.isEmpty)
  }

  /// A phrase that ends in a small word would swallow the noun before it: 'round of', 'summit of'.
  @Test func noPhraseEndsInAPreposition() {
    let small = ["of", "with", "to", "on", "at"]
    let phrases = entries.flatMap(\.self).filter { $0.contains("-") }
    let bad = phrases.filter { phrase in small.contains { phrase.hasSuffix("-\($0)") } }
    #expect(
      bad.allSatisfy { ["take-on", "go-on", "carry-on", "put-at", "in-presence-of"].contains($0) },
      "\(bad)"
    )
  }

  /// The words and phrases of each line.
  private var entries: [[String]] {
    Thesaurus.fields.flatMap { $0.split(separator: "\n") }.map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  private func concepts(of text: String) -> [Concept] {
    let article = Article(id: "a", path: "a.txt", text: MappedText(text))
    var words = StoryWords()
    return ReportText.texts(of: article, report: 0, words: &words).flatMap { $0.concepts.compactMap { $0 } }
  }
}
