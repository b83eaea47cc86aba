import Testing

@testable import Crosscheck

@Suite struct RuleHistoryTests {
  @Test(arguments: [
    ("0.1.0", "0.1.0", RuleStatus.stable), ("0.2.0", "0.2.0", .preview), ("0.2.0", "0.2.7", .preview),
    ("0.2.1", "0.2.1", .preview), ("0.2.0", "0.3.0", .stable), ("1.2.0", "2.2.0", .stable),
    ("0.1.0", "0.2.0", .stable),
  ])
  func newRulesAreAnnouncedForOneLineOfVersions(_ since: String, _ now: String, _ status: RuleStatus) {
    #expect(RuleStatus(since: since, now: now) == status)
  }

  @Test func onlyRulesHaveAHistory() {
    let slugs = Set(RuleCatalog.all.map(\.slug))
    #expect(Set(RuleHistory.introduced.keys).subtracting(slugs).isEmpty)
    #expect(slugs.count == RuleCatalog.all.count, "a slug means one thing")
  }
}
