/// A rule as a configuration and a list of rules name it.
public struct RuleEntry: Sendable, Hashable {
  /// What a rule is for.
  public enum Sort: String, Sendable, CaseIterable {
    /// Two values are the same, or both true as they stand.
    case exemption
    /// Two values differ, with a reading under which nobody is wrong.
    case reading
    /// Two values exclude each other.
    case difference
    /// Names and quotations that should be the same and are not.
    case wording
    /// One report contradicts itself.
    case check
    /// A reason not to compare two claims.
    case veto
  }

  /// Its name wherever it is named.
  public let slug: String
  /// What it is for.
  public let sort: Sort
  /// The gravest that its findings are, as delivered; nil where it makes none.
  public let severity: Severity?
  /// What it finds, in a sentence.
  public let summary: String

  /// The version that brought it.
  public var since: String { RuleHistory.introduced[slug] ?? RuleHistory.first }

  /// Whether it counts in full, or is announced first.
  public var status: RuleStatus { RuleStatus(since: since, now: ToolVersion.number) }

  /// Whether a configuration may say this of it.
  public func allows(_ setting: RuleSetting) -> Bool {
    if setting == .on { return true }
    // All else rests on values that are the same, and a veto makes no findings.
    if slug == "same-value" { return false }
    return sort != .veto || setting == .off
  }
}

/// Everything that a configuration can switch, in the order in which it is tried.
public enum RuleCatalog {
  /// All rules, exemptions, checks and vetoes.
  public static let all: [RuleEntry] =
    Veto.all.map { RuleEntry(slug: $0.name, sort: .veto, severity: nil, summary: $0.summary) }
    + ComparisonRule.sameValueRules.map { rule in
      RuleEntry(
        slug: rule.name,
        sort: .exemption,
        severity: rule.examples.contains { $0.verdict == .agree } ? nil : .note,
        summary: rule.summary
      )
    }
    + (ComparisonRule.ageRules + ComparisonRule.explainedDifferenceRules).map { rule in
      let severities = rule.examples.compactMap { $0.verdict?.severity }
      return RuleEntry(
        slug: rule.name,
        sort: .reading,
        severity: severities.max() ?? .warning,
        summary: rule.summary
      )
    }
    + ComparisonRule.differenceRules.filter { !neverDecide.contains($0.name) }.map {
      RuleEntry(slug: $0.name, sort: .difference, severity: .error, summary: $0.summary)
    }
    + WordsRule.all.map {
      RuleEntry(slug: $0.name, sort: .wording, severity: $0.verdict.severity, summary: $0.summary)
    }
    + ReportCheck.all.map { check in
      let severities = check.examples.compactMap { $0.verdict?.severity }
      return RuleEntry(
        slug: check.name,
        sort: .check,
        severity: severities.max() ?? .error,
        summary: check.summary
      )
    }

  /// Differences of kinds that are compared in ways of their own, or not at all.
  private static let neverDecide: Set<String> = Set(
    [
      Kind.name, .role, .quotation, .polarity, .direction, .arithmetic, .calendar, .number, .set,
    ].map { "different-\($0.rawValue)" }
  )

  /// The rule of a name.
  public static func entry(of slug: String) -> RuleEntry? { all.first { $0.slug == slug } }
}
