import Testing

@testable import Crosscheck

@Suite struct ManualTests {
  @Test func explainsWhateverAFindingNames() {
    let names =
      Verdict.allCases.map(\.rawValue) + Kind.allCases.map(\.rawValue) + ComparisonRule.all.map(\.name)
      + RuleCatalog.all.map(\.slug)
      + Extraction.extractors.flatMap { $0.rules.map(\.name) }
    for name in names {
      #expect(Manual.text(on: name) != nil, "\(name)")
      #expect(Manual.contents.contains("  \(name) "), "\(name)")
    }
  }

  @Test func explainsWhateverTheSamplesName() async {
    let stories = await StoryReader().stories(at: ["\(SourceFile.root)/Inputs"]).stories
    for story in Checker.check(stories).stories {
      for finding in story.findings + story.agreements {
        #expect(Manual.text(on: finding.rule) != nil, "\(finding.rule)")
        #expect(RuleCatalog.entry(of: finding.rule) != nil, "\(finding.rule)")
      }
    }
  }

  @Test func saysHowARuleIsSwitched() {
    #expect(
      Manual.text(on: "rounding")?.contains(
        "rules: {rounding: off}; it may be off, on, note, review, conflict"
      ) == true
    )
    #expect(Manual.text(on: "other-actor")?.contains("it may be off, on.") == true)
    #expect(Manual.text(on: "same-value")?.contains("It cannot be switched off.") == true)
    #expect(Manual.text(on: "money")?.contains("rules:") == false)
  }

  @Test func proposesTheNearestName() {
    #expect(Manual.text(on: "ordnial") == nil)
    #expect(Manual.nearest(to: "ordnial") == "ordinal")
    #expect(Manual.nearest(to: "Conflicts") == "conflict")
    #expect(Manual.nearest(to: "something else altogether") == nil)
  }
}

@Suite struct FactsTableTests {
  @Test func alignsColumnsAndShowsPlaces() {
    var article = Article(
      id: "a",
      path: "news/a.txt",
      text: MappedText("Nine\u{1B} died.\nThey paid £1.8 million.")
    )
    article.outlet = "Harbour Wire"
    let facts = [
      Fact(
        kind: .count,
        range: 0..<4,
        tokens: 0..<1,
        value: .amount(Amount(low: 9, high: 9, unit: "person")),
        rule: "x"
      ),
      Fact(
        kind: .money,
        range: 22..<35,
        tokens: 0..<1,
        value: .amount(Amount(low: 1_800_000, high: 1_800_000, unit: "GBP")),
        rule: "x"
      ),
    ]
    #expect(
      FactsTable.text(of: article, facts: facts, colour: false) == """
        news/a.txt Harbour Wire 2 facts
          1:1   count  9 person     Nine
          2:11  money  1800000 GBP  £1.8 million


        """
    )
    #expect(FactsTable.text(of: article, facts: [], colour: false) == "news/a.txt Harbour Wire 0 facts\n\n")
    #expect(FactsTable.text(of: article, facts: facts, colour: true).contains("\u{1B}[1m"))
  }

  @Test func rulesBeginWithWhatTheyDecide() throws {
    let text = try #require(Manual.text(on: "different-count"))
    let decided = try #require(text.firstRange(of: "      conflict\n"))
    let left = try #require(text.firstRange(of: "not for this rule to judge"))
    #expect(decided.lowerBound < left.lowerBound)
    #expect(text[left.upperBound...].firstRange(of: "      conflict\n") == nil)
  }

  @Test func excusesAreRulesThatExcuse() {
    let tried = ["rounding", "different-date", "ordinal-against-count", "unit-conversion"]
    let reasoning = Reasoning(
      tried: tried.map { Reasoning.Trial(rule: $0, applied: $0 == "unit-conversion") }
    )
    #expect(reasoning.excuses == ["rounding"])
  }
}
