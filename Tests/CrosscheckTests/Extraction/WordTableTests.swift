import Testing

@testable import Crosscheck

/// Word lists of which one word may stand in one place only: a second entry would be read by nobody.
@Suite struct WordTableTests {
  @Test func aVerbStandsUnderOneConcept() {
    expectEachOnce(PolarityConcept.all.flatMap { words($0.does) + words($0.undoes) })
  }

  @Test func aVerbOfSpeechPresentsInOneWay() {
    expectEachOnce(Lexicon.speechVerbs.flatMap { words($0.1) })
  }

  @Test func aNounNamesOneKindOfSource() {
    expectEachOnce(FrameWords.sources.flatMap { Array($0.1) })
  }

  private func words(_ list: String) -> [String] { VerbLemmas.list(list) }

  private func expectEachOnce(_ words: [String]) {
    let twice = Dictionary(grouping: words, by: { $0 }).filter { $1.count > 1 }.keys.sorted()
    #expect(twice.isEmpty)
  }
}
