/// Which passages the findings above have shown: where a fact is told in many ways, findings share sides, and a side that
/// stands above need not be read again.
struct ShownPassages {
  private var findings: [Location: String] = [:]

  /// The place of the first finding that shows all passages of a side; nil where there is none.
  func finding(showing side: Side) -> String? {
    let places = side.claims.map { findings[$0.location] }
    guard let first = places.first ?? nil, places.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Remembers that a finding shows a side.
  mutating func enter(_ side: Side, finding: String) {
    for claim in side.claims where findings[claim.location] == nil { findings[claim.location] = finding }
  }
}
