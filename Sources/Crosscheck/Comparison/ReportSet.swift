/// Some reports of a story, a bit each.
struct ReportSet {
  private var bits: [UInt64] = []

  /// How many they are.
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a report is among them.
  func contains(_ report: Int) -> Bool {
    report >> 6 < bits.count && bits[report >> 6] >> UInt64(report & 63) & 1 == 1
  }

  mutating func formUnion(_ reports: [Int]) {
    for report in reports {
      while bits.count <= report >> 6 { bits.append(0) }
      bits[report >> 6] |= 1 << UInt64(report & 63)
    }
  }

  /// Whether no report is in both.
  func isDisjoint(with other: ReportSet) -> Bool {
    bits.indices.prefix(other.bits.count).allSatisfy { bits[$0] & other.bits[$0] == 0 }
  }

  func intersection(_ other: ReportSet) -> ReportSet {
    var both = self
    both.bits.removeLast(max(0, bits.count - other.bits.count))
    for place in both.bits.indices { both.bits[place] &= other.bits[place] }
    return both
  }
}
