/// Which version brought a rule: one that is not named here has been there from the first.
///
/// A rule that is new in a version is named here. While that version's line lasts (1.4.0, 1.4.1, …) its findings are
/// notes; in the next line they count in full. So nobody's build fails on the day of an update.
enum RuleHistory {
  /// The first version.
  static let first = "0.1.0"

  /// Versions by slug.
  static let introduced: [String: String] = [:]
}

/// Whether a rule counts in full.
public enum RuleStatus: String, Sendable, CaseIterable {
  /// It counts.
  case stable
  /// It is announced: its findings are notes until the next line of versions.
  case preview

  /// The status of a rule that a version brought, in another version.
  init(since: String, now: String) {
    let line = { (version: String) in version.split(separator: ".").prefix(2).map(String.init) }
    self = since != RuleHistory.first && line(since) == line(now) ? .preview : .stable
  }
}
