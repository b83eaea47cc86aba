/// Claims of one value about one thing, from as many reports as print it.
struct ClaimCluster: Sendable {
  /// The claims in the order of the story; the first stands for the rest.
  private(set) var claims: [Claim]
  /// Indices of the reports that print the value.
  private(set) var reports: Set<Int>

  init(_ claim: Claim) {
    claims = [claim]
    reports = [claim.report]
  }

  var representative: Claim { claims[0] }

  /// How many claims are enough to tell what a cluster is about.
  private static let sample = 4

  /// A few of its claims, from several reports where it has them.
  var samples: [Claim] {
    guard claims.count > Self.sample else { return claims }
    var seen = Set<Int>()
    var samples: [Claim] = []
    for claim in claims where samples.count < Self.sample && seen.insert(claim.report).inserted {
      samples.append(claim)
    }
    return samples
  }

  mutating func add(_ claim: Claim) {
    claims.append(claim)
    reports.insert(claim.report)
  }
}
