/// The rules, exemptions, vetoes and checks that hold between two reports, in the order in which they are tried.
///
/// A class, because every pair of claims asks for one.
final class RuleSelection: Sendable {
  let settings: RuleSettings
  let rules: [ComparisonRule]
  let vetoes: [Veto]
  /// What the vetoes ask, by itself: every pair of claims goes through them.
  private let tests: Veto.Tests
  /// Those that keep equal values apart as well.
  private let testsOfAgreements: Veto.Tests
  let checks: [ReportCheck]
  /// Relations that an exemption would allow and that count as a difference, since it is switched off.
  private let closed: [Relation]

  /// Everything that settings do not switch off.
  init(_ settings: RuleSettings = RuleSettings()) {
    self.settings = settings
    // Without a tolerance nothing is within it: there is no use in trying.
    let isOn = { (name: String) in
      settings.rules[name] != .off && (name != "within-tolerance" || !settings.tolerances.isEmpty)
    }
    rules = ComparisonRule.all.filter { isOn($0.name) }
    vetoes = Veto.all.filter { isOn($0.name) }
    tests = Veto.Tests(vetoes)
    testsOfAgreements = Veto.Tests(vetoes.filter { !$0.isForDifferences })
    checks = ReportCheck.all.filter { isOn($0.name) }
    closed = ComparisonRule.allowedRelations.filter { !isOn($0.rule) }.map(\.relation)
  }

  /// How the values of two claims stand to each other, as far as the exemptions hold that speak of it.
  func relation(_ left: Claim, _ right: Claim) -> Relation {
    let relation = left.relation(to: right)
    if closed.isEmpty, settings.tolerances.isEmpty { return relation }
    let difference = closed.contains(relation) ? .apart : relation
    guard difference == .apart, let tolerance = settings.tolerances[left.fact.kind],
      left.fact.kind == right.fact.kind, tolerance.allows(left.fact.value, right.fact.value, in: left.family)
    else { return difference }
    return .tolerated
  }

  /// Whether a veto keeps two claims apart.
  func areVetoed(_ left: Claim, _ right: Claim, asDifference: Bool) -> Bool {
    // Of one figure that went both ways one report has it wrong, whatever it is reckoned by.
    let isOneFigure =
      left.valueNumber == right.valueNumber
      && (!asDifference && left.gauge.isTelling || left.hasOppositeWay(to: right))
    return asDifference
      ? tests.areMet(by: left, right, isOneFigure: isOneFigure)
      : testsOfAgreements.areMet(by: left, right, isOneFigure: isOneFigure)
  }

  /// The rule that decides, with its verdict and the rules that were tried before it.
  func decide(_ alignment: Alignment, _ setting: ComparisonRule.Setting) -> (
    rule: ComparisonRule, verdict: Verdict, tried: [Reasoning.Trial]
  )? {
    var tried: [Reasoning.Trial] = []
    for rule in rules {
      let verdict = rule.judge(alignment, setting)
      tried.append(Reasoning.Trial(rule: rule.name, applied: verdict != nil))
      if let verdict { return (rule, verdict, tried) }
    }
    return nil
  }
}
