/// What a run found, set against a baseline: what is known, what is new, what is settled.
public struct BaselineComparison: Sendable, Equatable {
  /// A finding with the entry that sets it aside.
  public struct Match: Sendable, Equatable {
    /// The story's index in the result.
    public var story: Int
    /// The finding.
    public var finding: Finding
    /// The entry.
    public var entry: Baseline.Entry
  }

  /// Findings that the baseline sets aside.
  public private(set) var accepted: [Match] = []
  /// Findings whose entry no longer holds: they count again.
  public private(set) var expired: [Match] = []
  /// Findings that have become graver since they were set aside: they count again.
  public private(set) var outgrown: [Match] = []
  /// Findings that the baseline does not know, each with its story's index.
  public private(set) var new: [(story: Int, finding: Finding)] = []
  /// Entries of which the finding is no longer there.
  public private(set) var stale: [Baseline.Entry] = []
  /// Entries that the run says nothing about: their story was not part of it, or could not be read whole.
  public private(set) var unseen: [Baseline.Entry] = []

  /// Sets a result against a baseline, as of a day.
  ///
  /// An entry stands for a finding of its story and rule as long as on each side one of the reports still prints what it
  /// printed there, whoever else has joined or left. So a third report that repeats one of two known figures is nothing
  /// new; a figure that moves from one report to another is, and so is a third side.
  public init(of result: CheckResult, with baseline: Baseline, on day: CalendarDay) {
    var entries = Dictionary(grouping: baseline.entries) { Key(story: $0.story, rule: $0.rule) }
    for (index, story) in result.stories.enumerated() {
      let known = story.suppressed.filter { $0.suppression?.origin == .report }
      let findings = Dictionary(grouping: story.findings + known) { Key(story: story.id, rule: $0.rule) }
      for (key, findings) in findings {
        pair(
          findings.sorted { $0.place < $1.place },
          &entries[key, default: []],
          in: index,
          story.id,
          on: day
        )
      }
    }
    sortOut(entries.values.joined().sorted { $0.line < $1.line }, in: result)
    accepted.sort(by: Self.isBefore)
    expired.sort(by: Self.isBefore)
    outgrown.sort(by: Self.isBefore)
    new.sort { ($0.story, $0.finding.place, $0.finding.id) < ($1.story, $1.finding.place, $1.finding.id) }
  }

  /// Equal where the same findings came of the same entries.
  public static func == (left: BaselineComparison, right: BaselineComparison) -> Bool {
    left.accepted == right.accepted && left.expired == right.expired && left.outgrown == right.outgrown
      && left.new.elementsEqual(right.new) { $0 == $1 } && left.stale == right.stale
      && left.unseen == right.unseen
  }

  /// What a finding and its entry must have in common to be looked at together.
  private struct Key: Hashable {
    let story: String
    let rule: String
  }

  /// Pairs findings and entries of one key, those that are most alike first; what is left of the entries stays.
  private mutating func pair(
    _ findings: [Finding],
    _ entries: inout [Baseline.Entry],
    in index: Int,
    _ story: String,
    on day: CalendarDay
  ) {
    var waiting = findings.map { (finding: $0, entry: Baseline.Entry($0, in: story, reason: "")) }
    let degrees: [(Baseline.Entry, Baseline.Entry) -> Bool] = [
      { $0.id == $1.id && $0.subject == $1.subject && $0.claims == $1.claims },
      { $0.subject == $1.subject && $0.claims == $1.claims },
      { $0.subject == $1.subject },
      { _, _ in true },
    ]
    for isAlike in degrees where !entries.isEmpty {
      waiting.removeAll { found in
        guard
          let position = entries.firstIndex(where: {
            isAlike($0, found.entry) && $0.covers(found.entry)
          })
        else { return false }
        let entry = entries.remove(at: position)
        add(Match(story: index, finding: found.finding, entry: entry), on: day)
        return true
      }
    }
    new += waiting.filter { $0.finding.suppression == nil }.map { (index, $0.finding) }
  }

  private mutating func add(_ match: Match, on day: CalendarDay) {
    if let expires = match.entry.expires, expires < day {
      expired.append(match)
    } else if (match.finding.verdict.severity ?? .note) > (match.entry.verdict.severity ?? .note) {
      outgrown.append(match)
    } else {
      accepted.append(match)
    }
  }

  /// Parts entries that met no finding: settled where the run has read their story, not known where it has not.
  private mutating func sortOut(_ entries: [Baseline.Entry], in result: CheckResult) {
    let reports = Dictionary(
      result.stories.map { ($0.id, Set($0.reports.map(\.id))) },
      uniquingKeysWith: { $0.union($1) }
    )
    for entry in entries {
      // A report that could not be read settles nothing: its finding may still be there.
      let isRead = reports[entry.story].map { read in
        result.problems.isEmpty || entry.claims.allSatisfy { read.contains($0.report) }
      }
      if isRead ?? false { stale.append(entry) } else { unseen.append(entry) }
    }
  }

  private static func isBefore(_ left: Match, _ right: Match) -> Bool {
    (left.entry.line, left.story, left.finding.id) < (right.entry.line, right.story, right.finding.id)
  }
}

extension CheckResult {
  /// Sets aside what a baseline knows, and warns of every entry that no longer does what it was written for.
  public mutating func apply(_ comparison: BaselineComparison, of path: String) {
    hasBaseline = true
    for match in comparison.accepted where match.finding.suppression == nil {
      var finding = match.finding
      finding.suppression = Suppression(
        origin: .baseline,
        reason: match.entry.reason,
        author: match.entry.author,
        expires: match.entry.expires,
        path: path,
        line: match.entry.line
      )
      stories[match.story].setAside(finding)
    }
    var found: [(line: Int, message: String)] = []
    for match in comparison.expired where match.finding.suppression == nil {
      let last = match.entry.expires?.iso ?? ""
      found.append(
        (
          match.entry.line,
          "This entry held until \(last), so its finding counts again (\(match.entry.summary)). Settle it, or accept it "
            + "anew: crosscheck baseline write --only \(match.finding.id) --until DAY."
        )
      )
    }
    for match in comparison.outgrown where match.finding.suppression == nil {
      found.append(
        (
          match.entry.line,
          "This was set aside as \(match.entry.verdict.rawValue) and is now \(match.finding.verdict.rawValue), so it "
            + "counts again (\(match.entry.summary))."
        )
      )
    }
    for entry in comparison.stale {
      found.append(
        (
          entry.line,
          "Nothing needs this entry any more (\(entry.summary)). Take it out: crosscheck baseline prune."
        )
      )
    }
    for warning in found.sorted(by: { ($0.line, $0.message) < ($1.line, $1.message) }) {
      warnings.append(Warning(path: path, line: warning.line, message: warning.message))
    }
  }
}

extension CheckResult {
  /// Warns where a baseline was written under other settings than those of this run: findings may then come and go that
  /// no report has changed.
  public mutating func warn(of baseline: Baseline, at path: String, unlessWrittenUnder settings: String) {
    guard let written = baseline.configuration, written != settings else { return }
    let message =
      "Rules, tolerances or outlets of the configuration are no longer those under which this baseline was written. "
      + "Look at what that changes (crosscheck baseline diff), then write it anew: crosscheck baseline write."
    warnings.append(Warning(path: path, line: 1, message: message))
  }
}

extension Baseline.Entry {
  /// Whether it stands for what another one says.
  ///
  /// Each side of the one must have a report in common with a side of the other that prints the same, and no side may be
  /// left over. Of what one report says by itself, all must be the same.
  fileprivate func covers(_ other: Self) -> Bool {
    let mine = Dictionary(grouping: claims, by: \.side).mapValues { Set($0.map(\.print)) }
    var theirs = Dictionary(grouping: other.claims, by: \.side).mapValues { Set($0.map(\.print)) }
    guard mine.count == theirs.count else { return false }
    if mine.count == 1 { return mine.first?.value == theirs.first?.value }
    for prints in mine.sorted(by: { $0.key < $1.key }).map(\.value) {
      let match = theirs.sorted { $0.key < $1.key }.first { !$0.value.isDisjoint(with: prints) }
      guard let match else { return false }
      theirs[match.key] = nil
    }
    return true
  }
}

extension Baseline.Claim {
  fileprivate var print: [String] { [report, value] }
}

extension StoryResult {
  /// Moves a finding to those that somebody set aside; it carries its suppression.
  mutating func setAside(_ finding: Finding) {
    findings.removeAll { $0.id == finding.id }
    suppressed.append(finding)
  }
}
