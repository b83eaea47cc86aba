/// Claims of one value about one thing, from as many reports as print it.
///
/// A class, because every pair of clusters is looked at, and a copy counts references to all its lists.
final class ClaimCluster {
  /// The claim that stands for the rest.
  let representative: Claim
  /// The claims in the order of the story.
  private(set) var claims: [Claim]
  /// Indices of the reports that print the value, in order.
  private(set) var reports: [Int]
  /// The first claims of different reports, a few of them.
  private var firstOfReports: [Claim]
  /// Of places in a series: of what, as far as any of them says.
  private var series: Concept?

  init(_ claim: Claim) {
    representative = claim
    claims = [claim]
    reports = [claim.report]
    firstOfReports = [claim]
    series = Self.series(of: claim)
  }

  /// Whether a claim may be about what the others are: a bare 'third' joins no third fight and third round.
  func mayHold(_ claim: Claim) -> Bool {
    guard let series, let other = Self.series(of: claim) else { return true }
    return CountedNouns.mayMeet(series, other)
  }

  /// What a place is a place in a series of, where it says; "for the third time" does not.
  private static func series(of claim: Claim) -> Concept? {
    guard claim.fact.kind == .ordinal, let unit = claim.unit, !CountedNouns.areTimes(unit) else { return nil }
    return unit
  }

  /// How many claims are enough to tell what a cluster is about.
  private static let sample = 4

  /// A few of its claims, from several reports where it has them.
  var samples: [Claim] { claims.count > Self.sample ? firstOfReports : claims }

  func add(_ claim: Claim) {
    claims.append(claim)
    if series == nil { series = Self.series(of: claim) }
    // Claims come report by report.
    guard reports.last != claim.report else { return }
    reports.append(claim.report)
    if firstOfReports.count < Self.sample { firstOfReports.append(claim) }
  }

  /// The claims of other reports than these; nil where there is none.
  func without(_ reports: ReportSet) -> ClaimCluster? {
    let rest = claims.filter { !reports.contains($0.report) }
    guard let first = rest.first else { return nil }
    let cluster = ClaimCluster(first)
    for claim in rest.dropFirst() { cluster.add(claim) }
    return cluster
  }
}
