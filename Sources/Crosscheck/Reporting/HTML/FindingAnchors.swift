/// Findings of a story in the order of the page, each with its place there: its fingerprint, and where two have one, a
/// number as well.
struct FindingAnchors {
  /// A finding with its place.
  struct Entry {
    var finding: Finding
    /// The name of its place on the page.
    var name: String
    /// Whether no finding before it has its fingerprint.
    var isFirst: Bool
  }

  /// All findings and agreements, gravest verdict first.
  let entries: [Entry]
  /// Findings that somebody set aside, in their order.
  let setAside: [Entry]

  /// `setAside` holds those of the story's findings that somebody set aside and that are shown all the same.
  init(_ story: StoryResult, setAside: [Finding]) {
    var counts: [String: Int] = [:]
    func entry(_ finding: Finding) -> Entry {
      let count = (counts[finding.id] ?? 0) + 1
      counts[finding.id] = count
      let name = "finding-\(finding.id)"
      return Entry(finding: finding, name: count == 1 ? name : "\(name)-\(count)", isFirst: count == 1)
    }
    let findings = story.findings + story.agreements
    entries = Verdict.allCases.flatMap { verdict in
      findings.filter { $0.verdict == verdict }.map(entry)
    }
    self.setAside = setAside.map(entry)
  }

  /// The findings of a verdict.
  func entries(of verdict: Verdict) -> [Entry] { entries.filter { $0.finding.verdict == verdict } }
}
