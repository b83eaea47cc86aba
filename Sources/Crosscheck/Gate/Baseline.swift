/// Findings that a team knows of and has set aside: a file beside the reports, so that a gate fails for new ones alone.
///
/// It names findings by what is claimed. Lines, messages and paths are no part of it: they change when nothing has.
public struct Baseline: Sendable, Equatable {
  /// A finding that was set aside.
  public struct Entry: Sendable, Hashable {
    /// The finding's id when it was set aside, to look it up by.
    public var id: String
    /// The story.
    public var story: String
    /// Slug of the rule that decided.
    public var rule: String
    /// The kind in which the claims are compared.
    public var kind: String
    /// What followed; a finding that has become graver counts again.
    public var verdict: Verdict
    /// What the claims are about, in words.
    public var subject: String
    /// Who prints what.
    public var claims: [Claim]
    /// Why it was set aside.
    public var reason: String
    /// Who did it.
    public var author: String?
    /// When.
    public var added: CalendarDay?
    /// The last day on which it holds; nil where it holds for good.
    public var expires: CalendarDay?
    /// 1-based line of the file on which it begins; 0 where it comes from no file.
    public var line: Int = 0
  }

  /// A report and the value that it prints.
  public struct Claim: Sendable, Hashable {
    /// The report's id.
    public var report: String
    /// The normalised value.
    public var value: String
    /// How the report prints it, for people: nothing is compared with it.
    public var quote: String
    /// Which side of the disagreement it is on, counted from 1.
    public var side: Int
  }

  /// The version of the file's format.
  public static let version = 1

  /// What the file is called where nobody says otherwise.
  public static let defaultPath = "crosscheck-baseline.json"

  /// What is set aside.
  public var entries: [Entry]
  /// Fingerprint of the settings under which it was written (`Configuration.judgementFingerprint`); nil where the file says
  /// nothing of them.
  public var configuration: String?

  /// Creates a baseline.
  public init(entries: [Entry] = [], configuration: String? = nil) {
    self.entries = entries
    self.configuration = configuration
  }
}

extension Baseline.Entry {
  /// What a finding of a story is set aside as.
  public init(
    _ finding: Finding,
    in story: String,
    reason: String,
    author: String? = nil,
    added: CalendarDay? = nil,
    expires: CalendarDay? = nil
  ) {
    var claims: [Baseline.Claim] = []
    for claim in finding.claims {
      let value = ValueText.text(of: claim.value)
      guard
        !claims.contains(where: {
          $0.report == claim.report && $0.value == value && $0.side == claim.side + 1
        })
      else { continue }
      claims.append(
        Baseline.Claim(report: claim.report, value: value, quote: claim.quote, side: claim.side + 1)
      )
    }
    self.init(
      id: finding.id,
      story: story,
      rule: finding.rule,
      kind: finding.kind.rawValue,
      verdict: finding.verdict,
      subject: finding.subject,
      claims: claims.sorted { ($0.side, $0.value, $0.report) < ($1.side, $1.value, $1.report) },
      reason: reason,
      author: author,
      added: added,
      expires: expires
    )
  }

  /// The finding in few words: `fire: different-count: “14 people” (wire), “16 people” (post)`.
  public var summary: String {
    let isOneSided = Set(claims.map(\.side)).count < 2
    let sides = Dictionary(grouping: claims) { isOneSided ? $0.value : String($0.side) }
    let parts = sides.values.sorted { $0[0].side < $1[0].side }.map { side -> String in
      var reports: [String] = []
      for claim in side where !reports.contains(claim.report) { reports.append(claim.report) }
      let quote = VisibleText.text(Passage.head(side[0].quote, bytes: 80))
      return "“\(quote)” (\(reports.joined(separator: ", ")))"
    }
    return "\(story): \(rule): \(parts.joined(separator: ", "))"
  }
}
