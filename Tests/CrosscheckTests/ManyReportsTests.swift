import Testing

@testable import Crosscheck

/// What more than two reports of one story say together.
@Suite struct ManyReportsTests {
  private func findings(_ texts: String...) -> [String] {
    let articles = texts.enumerated().map { index, text in
      var article = Article(id: "r\(index + 1)", path: "r\(index + 1).txt", text: MappedText(text))
      article.published = Moment(iso: "2025-03-04T10:00:00Z")
      return article
    }
    let findings = StoryComparison(Story(id: "s", articles: articles)).result().findings
    return findings.map { "\($0.verdict) \($0.message)" }
  }

  /// Reports that say 'he' do not say who, and are no reason against the two that name one man.
  @Test func aSurePairStandsBesideVetoedOnes() {
    let told = findings(
      "The striker Paul Vale is hurt. Vale missed nine games this season because of his ankle.",
      "Paul Vale is out for the finals. He led the league in goals. He missed nine games with the ankle.",
      "The striker Paul Vale is hurt. Vale missed 10 games with his ankle, including the last one.",
      "Paul Vale will not play. Vale led Lorn in goals. But he missed 10 games in all with the ankle."
    )
    #expect(told == ["conflict r1 and r2 print “nine games”; r3 and r4 print “10 games”."])
  }

  @Test func reportsOfOneValueAreOneSide() {
    let told = findings(
      "The fire in Arden killed nine people, the police said.",
      "Twelve people were killed in the Arden fire, the police said.",
      "Nine people died in the fire in Arden."
    )
    #expect(told == ["conflict r1 and r3 print “nine people”; r2 prints “Twelve people”."])
  }

  /// Whoever prints both figures knows of both; which of them the other two mean is left to a person.
  @Test func aReportThatPrintsBothMakesItAQuestion() {
    let told = findings(
      "The fire in Arden killed nine people, the police said.",
      "Twelve people were killed in the Arden fire, the police said.",
      "The fire in Arden killed nine people at once, and twelve people were killed in it in all, the police said."
    )
    #expect(told == ["review r1 and r3 print “nine people”; r2 and r3 print “Twelve people”."])
  }
}
