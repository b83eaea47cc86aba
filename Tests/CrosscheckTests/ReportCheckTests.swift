import Testing

@testable import Crosscheck

/// The examples beside the checks of one report: each check finds what it must, and leaves alone what it must.
@Suite struct ReportCheckTests {
  struct CheckExample: Sendable, CustomTestStringConvertible {
    let check: String
    let example: ReportExample
    var testDescription: String { "\(check): \(example.text)" }
  }

  static let cases: [CheckExample] = ReportCheck.all.flatMap { check in
    check.examples.map { CheckExample(check: check.name, example: $0) }
  }

  @Test(arguments: cases)
  func example(_ example: CheckExample) {
    var article = Article(id: "a", path: "a.txt", text: MappedText(example.example.text))
    article.published = example.example.published.flatMap { Moment(iso: $0) }
    let findings = StoryComparison(Story(id: "example", articles: [article])).result().findings
    let verdict = findings.first { $0.rule == example.check }?.verdict
    #expect(verdict == example.example.verdict, "said \(findings.map { "\($0.rule): \($0.message)" })")
  }

  @Test func everyCheckHasExamplesOfBothSorts() {
    for check in ReportCheck.all {
      #expect(!check.explanation.isEmpty && check.examples.contains { $0.verdict != nil }, "\(check.name)")
      #expect(check.examples.contains { $0.verdict == nil }, "\(check.name)")
    }
  }

  @Test func everyRuleOfWordsHasAnExplanation() {
    for rule in WordsRule.all {
      #expect(!rule.summary.isEmpty && !rule.explanation.isEmpty && !rule.examples.isEmpty, "\(rule.name)")
    }
    let names = WordsRule.all.map(\.name) + ReportCheck.all.map(\.name) + ComparisonRule.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    (4e9, 4e6, true), (15, 5, true), (43, 34, true), (120, 210, true), (3, 4, false), (15, 29, false),
  ])
  func slipsOfTheKeyboard(left: Double, right: Double, isSlip: Bool) {
    #expect(FigureSlip.isLikely(left, right) == isSlip)
  }

  /// A headline and its text are of one time, so that neither has overtaken the other, dated or not.
  @Test(arguments: [nil, "2025-03-04T10:00:00Z"])
  func headlineOfAnotherToll(published: String?) {
    let text =
      "Ferry fire kills 38 off Lorn\n\nA fire on the Lorn ferry killed 83 people on Monday, the coastguard said."
    var article = Article(id: "a", path: "a.txt", text: MappedText(text))
    article.published = published.flatMap { Moment(iso: $0) }
    let findings = StoryComparison(Story(id: "ferry", articles: [article])).result().findings
    #expect(findings.map(\.verdict) == [.conflict], "said \(findings.map { "\($0.rule): \($0.message)" })")
  }

  @Test(arguments: [
    (14.3, 24.3, true), (468_000, 486_000, true), (1.44, 2.44, true), (14.3, 143, false), (9, 6, false),
    (120, 135, false), (26, 26, false), (0, 12, false), (1e30, 2e30, false),
  ])
  func oneDigitOff(made: Double, stated: Double, isNear: Bool) {
    #expect(NearMiss.isOneDigit(made, stated) == isNear)
  }
}
