/// Clusters whose values go together, gathered so that no value of a group excludes another of it.
///
/// 'This year' holds both May and June, and still does not make them one.
struct LinkedClusters {
  private let representatives: [Claim]
  private let rules: StoryRules
  private var groups: ClaimGroups
  private var members: [Int: [Int]] = [:]

  init(_ clusters: [ClaimCluster], rules: StoryRules) {
    self.rules = rules
    representatives = clusters.map(\.representative)
    groups = ClaimGroups(count: clusters.count)
  }

  /// The representative of a cluster's group.
  mutating func group(of cluster: Int) -> Int { groups.group(of: cluster) }

  /// Whether two groups can be one: no value of the one excludes a value of the other.
  mutating func mayJoin(_ left: Int, _ right: Int) -> Bool {
    let mine = group(of: left)
    let theirs = group(of: right)
    guard mine != theirs else { return true }
    return (members[mine] ?? [mine]).allSatisfy { one in
      (members[theirs] ?? [theirs]).allSatisfy { other in
        let relation = rules.relation(representatives[one], representatives[other])
        return relation.isCompatible || relation == .unknown
      }
    }
  }

  /// Makes one group of two.
  mutating func join(_ left: Int, _ right: Int) {
    let mine = group(of: left)
    let theirs = group(of: right)
    guard mine != theirs else { return }
    let all = (members[mine] ?? [mine]) + (members[theirs] ?? [theirs])
    members[mine] = nil
    members[theirs] = nil
    groups.join(mine, theirs)
    members[group(of: left)] = all
  }
}
