import Testing

@testable import Crosscheck

/// The sentence of a finding shows what the reports disagree about.
@Suite struct HeadlineOfFindingTests {
  private func findings(_ left: String, _ right: String) -> [Finding] {
    let articles = [("a", left), ("b", right)].map { id, text in
      Article(id: id, path: "\(id).txt", text: MappedText(text)).completed()
    }
    return Checker.check([Story(id: "s", articles: articles)]).stories[0].findings
  }

  @Test(arguments: [
    (
      "Exports fell by 3.4 percent in October, the statistics office said.",
      "Exports rose 3.4% in October, the statistics office said.", ["fell by 3.4 percent", "rose 3.4%"]
    ),
    (
      "No fuel from the ferry has leaked into the sound, the coast guard said on Monday.",
      "Fuel from the ferry leaked into the sound on Sunday, the coast guard said on Monday.",
      [
        "No fuel from the ferry has leaked into the sound",
        "Fuel from the ferry leaked into the sound",
      ]
    ),
  ])
  func tellsWhichWay(_ left: String, _ right: String, _ words: [String]) throws {
    let found = findings(left, right).filter { $0.kind == .direction || $0.kind == .polarity }
    let finding = try #require(found.first)
    for words in words { #expect(finding.message.contains(words), "\(finding.message)") }
    for claim in finding.claims { #expect(claim.quote.split(separator: " ").count < 25) }
  }

  @Test func longClausesAreCutOnEitherSide() throws {
    let clause = "In the whole of the long and rather dull third quarter of this year"
    let found = findings(
      "\(clause) sales of the big German maker of cars and vans and lorries and buses fell by 3.4 percent.",
      "\(clause) sales of the big German maker of cars and vans and lorries and buses rose by 3.4 percent."
    )
    let finding = try #require(found.first { $0.kind == .direction })
    #expect(finding.message.contains("“… "), "\(finding.message)")
    #expect(finding.message.contains("fell by 3.4 percent”"), "\(finding.message)")
  }
}
