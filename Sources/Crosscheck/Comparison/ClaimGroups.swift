/// Claims of a story gathered by what they agree on: union-find over the agreements.
struct ClaimGroups {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  /// The representative of a claim's group.
  mutating func group(of claim: Int) -> Int {
    var root = claim
    while parent[root] != root { root = parent[root] }
    var walker = claim
    while parent[walker] != root {
      let next = parent[walker]
      parent[walker] = root
      walker = next
    }
    return root
  }

  /// Joins the groups of two claims; the smaller index stays the representative.
  mutating func join(_ left: Int, _ right: Int) {
    let first = group(of: left)
    let second = group(of: right)
    parent[max(first, second)] = min(first, second)
  }
}
