/// What a configuration says of a rule, an exemption or a check.
public enum RuleSetting: String, Sendable, CaseIterable {
  /// It is left out, as if it did not exist; the next rule decides.
  case off
  /// It holds as it is delivered.
  case on
  /// Its findings are listed and never fail a build.
  case note
  /// Its findings are reviews.
  case review
  /// Its findings are conflicts.
  case conflict
}

/// What a configuration says of all rules: those that it does not name hold as they are delivered.
public struct RuleSettings: Sendable, Equatable {
  /// Settings by the slug of the rule.
  public var rules: [String: RuleSetting]
  /// How far values of a kind may lie apart.
  public var tolerances: [Kind: Tolerance]

  /// Creates settings; without any, every rule holds as it is delivered.
  public init(rules: [String: RuleSetting] = [:], tolerances: [Kind: Tolerance] = [:]) {
    self.rules = rules
    self.tolerances = tolerances
  }

  /// These settings with others over them.
  public func overridden(by others: RuleSettings) -> RuleSettings {
    RuleSettings(
      rules: rules.merging(others.rules) { $1 },
      tolerances: tolerances.merging(others.tolerances) { $1 }
    )
  }
}

extension Finding {
  /// The finding as a setting wants it.
  func applying(_ setting: RuleSetting?) -> Finding {
    var finding = self
    switch setting {
    case nil, .on, .off: break
    case .note: finding.isNote = verdict.isFlagged
    case .review: finding.verdict = .review
    case .conflict: finding.verdict = .conflict
    }
    return finding
  }
}
