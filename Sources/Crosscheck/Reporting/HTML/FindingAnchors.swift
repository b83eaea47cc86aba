/// Where findings stand on a page: by their fingerprints, and where two have one, by a number as well.
struct FindingAnchors {
  /// A place on the page.
  struct Anchor {
    var name: String
    var isFirst: Bool
  }

  private var counts: [String: Int] = [:]

  /// The anchor of the next finding.
  mutating func anchor(of finding: Finding) -> Anchor {
    let count = (counts[finding.id] ?? 0) + 1
    counts[finding.id] = count
    return Anchor(
      name: count == 1 ? "finding-\(finding.id)" : "finding-\(finding.id)-\(count)",
      isFirst: count == 1
    )
  }
}
