import Testing

@testable import Crosscheck

/// Figures at one place of two sentences that are nearly the same.
@Suite struct ParallelSentencesTests {
  /// What is flagged of two reports.
  private func findings(_ left: String, _ right: String) -> [(rule: String, verdict: Verdict)] {
    let articles = [left, right].enumerated().map { index, text in
      Article(id: "\(index)", path: "\(index).txt", text: MappedText(text))
    }
    return StoryComparison(Story(id: "story", articles: articles)).result().findings.map {
      ($0.rule, $0.verdict)
    }
  }

  @Test func aSmallFigureIsEnough() {
    let found = findings(
      "The orchestra will play without two of its horns in the spring, after Tom Arkwright and Sara Lind fell off a raft. "
        + "Three cellists are on leave.",
      "The Arden orchestra will play without three of its horns in the spring, after Tom Arkwright and Sara Lind fell off a raft."
    )
    #expect(found.map(\.verdict) == [.conflict])
  }

  @Test func oneOfSeveralFiguresMayDiffer() {
    let found = findings(
      "In the cellar of the customs house, nine crates of tea, 21 lanterns and some 70 sacks of salt were found by the divers.",
      "In the cellar of the customs house, nine crates of tea, 26 lanterns and some 70 sacks of salt were found by the divers on Monday."
    )
    #expect(found.map(\.rule) == ["different-count"])
  }

  @Test func aSentenceWithBothValuesKnowsBoth() {
    let found = findings(
      "The choir has a stock of 48 robes in the vestry of the old church, and more of them are to be sewn.",
      "The choir has a stock of 48 robes in the vestry of the old church, and with a stock of 55 of them more are to be sewn."
    )
    #expect(found.isEmpty)
  }

  @Test func daysOfTwoStatementsAreTwoDays() {
    let found = findings(
      "The ferry line said in its bulletin of 3 March 2025 that it had found berths for all of its stranded passengers.",
      "The ferry line said in its bulletin of 9 March 2025 that it had found berths for all of its stranded passengers."
    )
    #expect(found.isEmpty)
  }

  @Test func otherPeopleOfOnePatternAreOthers() {
    let found = findings(
      "Arden's Tom Arkwright scored 12 points in the first half and was cheered off the field.",
      "Lindal's Sara Holm scored 19 points in the first half and was taken to hospital on Monday night."
    )
    #expect(found.isEmpty)
  }
}
