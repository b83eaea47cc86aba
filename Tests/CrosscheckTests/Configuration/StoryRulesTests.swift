import Testing

@testable import Crosscheck

/// What settings change in the outcome, not only in a table.
@Suite struct StoryRulesTests {
  private static let rounded = (
    "The storm cut power to 4,812 homes in Arden.", "About 5,000 homes in Arden lost power in the storm."
  )
  private static let talks = (
    "The two sides have held four rounds of talks since May.",
    "Delegates sat down on Saturday for the fifth round of talks since May."
  )
  private static let levies = (
    "The levy on steel from Belmar is 15 percent.", "Belmar's steel faces a levy of 17 percent."
  )

  /// The outcome of a story of several reports, as `verdict rule` with a mark where it is only listed.
  private func outcome(_ texts: [String], _ rules: StoryRules) -> [String] {
    let articles = texts.enumerated().map { index, text in
      Article(id: "r\(index)", path: "r\(index).txt", text: MappedText(text))
    }
    let result = StoryComparison(Story(id: "s", articles: articles), rules: rules).result()
    #expect(result.findings.allSatisfy { $0.verdict.isFlagged })
    #expect(!result.agreements.contains { $0.verdict.isFlagged })
    let told = result.findings + result.agreements.filter { $0.rule != "same-value" }
    return told.map {
      "\($0.verdict) \($0.rule)\($0.severity == .note && $0.verdict.isFlagged ? " (note)" : "")"
    }
  }

  private func outcome(_ pair: (String, String), _ settings: RuleSettings) -> [String] {
    outcome([pair.0, pair.1], StoryRules(settings))
  }

  @Test(arguments: [
    (nil, "compatible rounding"), (RuleSetting.off, "review different-count"), (.review, "review rounding"),
    (.conflict, "conflict rounding"), (.note, "compatible rounding"), (.on, "compatible rounding"),
  ])
  func exemptionsAreSwitched(_ setting: RuleSetting?, _ expected: String) {
    let rules = setting.map { ["rounding": $0] } ?? [:]
    let told = outcome(Self.rounded, RuleSettings(rules: rules))
    let isDifference = told.contains { $0.hasSuffix("different-count") }
    #expect(setting == .off ? isDifference : told == [expected], "\(told)")
  }

  @Test(arguments: [
    (nil, ["review ordinal-against-count"]), (RuleSetting.conflict, ["conflict ordinal-against-count"]),
    (.note, ["review ordinal-against-count (note)"]),
  ])
  func findingsAreWeighed(_ setting: RuleSetting?, _ expected: [String]) {
    let rules = setting.map { ["ordinal-against-count": $0] } ?? [:]
    #expect(outcome(Self.talks, RuleSettings(rules: rules)) == expected)
  }

  @Test func aRuleThatIsOffLeavesTheNextToDecide() {
    let told = outcome(Self.talks, RuleSettings(rules: ["ordinal-against-count": .off]))
    #expect(!told.contains { $0.contains("ordinal-against-count") })
  }

  @Test func vetoesAndChecksAreSwitched() {
    let pair = ("Nine people were killed in the Arden fire.", "Twelve people were injured in the Arden fire.")
    #expect(outcome(pair, RuleSettings()) == [])
    #expect(outcome(pair, RuleSettings(rules: ["other-outcome": .off])) != [])
    let sum = ("The crew of 13 was made up of 6 sailors, 4 cooks and 2 officers.", "The crew sailed at dawn.")
    let checked = outcome(sum, RuleSettings())
    #expect(outcome(sum, RuleSettings(rules: ["parts-and-whole": .off])).count <= checked.count)
    #expect(
      RuleSelection(RuleSettings(rules: ["parts-and-whole": .off])).checks.count == ReportCheck.all.count - 1
    )
  }

  @Test func tolerancesLetPass() {
    let delivered = outcome(Self.levies, RuleSettings())
    #expect(delivered.contains { $0.hasSuffix("different-percentage") })
    #expect(outcome(Self.levies, RuleSettings(tolerances: [.percentage: .amount(1)])) == delivered)
    let wide = RuleSettings(tolerances: [.percentage: .amount(2)])
    #expect(outcome(Self.levies, wide) == ["compatible within-tolerance"])
    let off = RuleSettings(rules: ["within-tolerance": .off], tolerances: wide.tolerances)
    #expect(!outcome(Self.levies, off).contains("compatible within-tolerance"))
    #expect(outcome(Self.levies, RuleSettings(tolerances: [.count: .amount(9)])) == delivered)
  }

  @Test func overridesSpeakForPairsWithOneOfTheirReports() {
    let off = RuleSettings(rules: ["ordinal-against-count": .note])
    let texts = [Self.talks.0, Self.talks.1]
    for reports in [Set([0]), [1], [0, 1]] {
      let rules = StoryRules(RuleSettings(), reports: 2, overrides: [(reports, off)])
      #expect(outcome(texts, rules) == ["review ordinal-against-count (note)"])
    }
    let none = StoryRules(RuleSettings(), reports: 2, overrides: [([], off)])
    #expect(outcome(texts, none) == ["review ordinal-against-count"])
    let later = RuleSettings(rules: ["ordinal-against-count": .conflict])
    let both = StoryRules(RuleSettings(), reports: 2, overrides: [([0], off), ([1], later)])
    #expect(outcome(texts, both) == ["conflict ordinal-against-count"])
  }

  @Test func overridesLeaveOtherPairsAlone() {
    let settings = RuleSettings(rules: ["rounding": .off])
    let rules = StoryRules(RuleSettings(), reports: 3, overrides: [([2], settings)])
    #expect(rules.between(0, 1).settings == RuleSettings())
    #expect(rules.between(0, 2).settings == settings)
    #expect(rules.setting(of: "rounding", among: [0, 1]) == nil)
    #expect(rules.setting(of: "rounding", among: [0, 1, 2]) == .off)
  }

  @Test(arguments: [
    (Tolerance.minutes(15), "2025-10-24T18:50", "2025-10-24T19:05", Kind.time, true),
    (.minutes(14), "2025-10-24T18:50", "2025-10-24T19:05", .time, false),
    (.minutes(20), "2025-10-24T23:55", "2025-10-25T00:10", .time, true),
    (.minutes(1440), "2025-10-24", "2025-10-25", .date, true),
    (.minutes(1440), "2025-10-24", "2025-10-26", .date, false),
  ])
  func timesAreNear(_ tolerance: Tolerance, _ left: String, _ right: String, _ kind: Kind, _ expected: Bool)
    throws
  {
    func value(_ text: String) throws -> Value {
      let moment = try #require(Moment(iso: text))
      return .time(Timex(value: text, start: moment, end: moment))
    }
    let family: Family = kind == .time ? .time : .date
    let (first, second) = (try value(left), try value(right))
    #expect(tolerance.allows(first, second, in: family) == expected)
  }

  @Test(arguments: [
    (Tolerance.amount(0.1), 4.5, 4.4, true), (.amount(0.1), 4.5, 4.3, false), (.share(0.01), 1000, 990, true),
    (.share(0.01), 1000, 989, false), (.amount(0), 5, 5, true),
  ])
  func amountsAreNear(_ tolerance: Tolerance, _ left: Double, _ right: Double, _ expected: Bool) {
    let value = { (number: Double) in Value.amount(Amount(low: number, high: number, unit: "EUR")) }
    #expect(tolerance.allows(value(left), value(right), in: .money) == expected)
    let dollars = Value.amount(Amount(low: right, high: right, unit: "USD"))
    #expect(!tolerance.allows(value(left), dollars, in: .money))
  }
}
