import Testing

@testable import Crosscheck

/// The examples beside the comparison rules: each rule decides its own pairs.
@Suite struct PairExampleTests {
  struct RuleExample: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: PairExample
    var testDescription: String { "\(rule): \(example.left) / \(example.right)" }
  }

  static let cases: [RuleExample] =
    ComparisonRule.all.flatMap { rule in rule.examples.map { RuleExample(rule: rule.name, example: $0) } }
    + WordsRule.all.flatMap { rule in rule.examples.map { RuleExample(rule: rule.name, example: $0) } }

  @Test(arguments: cases)
  func example(_ example: RuleExample) {
    let result = StoryComparison(Self.story(of: example.example)).result()
    let findings = (result.findings + result.agreements).filter { $0.rule == example.rule }
    let said = (result.findings + result.agreements).map { "\($0.rule): \($0.verdict) \($0.message)" }
    #expect(findings.first?.verdict == example.example.verdict, "said \(said)")
  }

  static let vetoes: [RuleExample] = Veto.all.flatMap { veto in
    veto.examples.map { RuleExample(rule: veto.name, example: $0) }
  }

  /// Each veto keeps its own pairs apart: without it they are flagged.
  @Test(arguments: vetoes)
  func veto(_ example: RuleExample) {
    let story = Self.story(of: example.example)
    #expect(StoryComparison(story).result().findings.isEmpty)
    let without = StoryRules(RuleSettings(rules: [example.rule: .off]))
    let findings = StoryComparison(story, rules: without).result().findings
    #expect(!findings.isEmpty, "nothing is flagged without \(example.rule)")
  }

  static let spared: [RuleExample] = Veto.all.flatMap { veto in
    veto.sparing.map { RuleExample(rule: veto.name, example: $0) }
  }

  /// What only looks as though a veto applied is flagged.
  @Test(arguments: spared)
  func sparedByVeto(_ example: RuleExample) {
    let result = StoryComparison(Self.story(of: example.example)).result()
    #expect(!result.findings.isEmpty, "nothing is flagged: \(example.rule)")
  }

  @Test func everyVetoHasAnExample() {
    #expect(Veto.all.filter(\.examples.isEmpty).map(\.name) == [])
    #expect(Set(Veto.all.map(\.name)).count == Veto.all.count)
  }

  @Test func everyRuleHasAnExampleAndAnExplanation() {
    for rule in ComparisonRule.all {
      #expect(!rule.summary.isEmpty && !rule.explanation.isEmpty, "\(rule.name)")
    }
    #expect(Set(ComparisonRule.all.map(\.name)).count == ComparisonRule.all.count)
  }

  static func story(of example: PairExample) -> Story {
    var left = Article(id: "a", path: "a.txt", text: MappedText(example.left))
    var right = Article(id: "b", path: "b.txt", text: MappedText(example.right))
    left.published = example.published.flatMap { Moment(iso: $0.left) }
    right.published = example.published.flatMap { Moment(iso: $0.right) }
    let third = example.third.map { Article(id: "c", path: "c.txt", text: MappedText($0)) }
    return Story(id: "example", articles: [left, right] + [third].compactMap(\.self))
  }
}
