extension Aligner {
  /// The pairs that a claim could make with another report.
  struct Rivals {
    private(set) var count = 0
    private var best = 0.0
    private var second = 0.0

    mutating func add(_ probability: Double) {
      count += 1
      second = max(second, min(best, probability))
      best = max(best, probability)
    }

    /// Whether nothing else could be meant: five drivers are no rival of 31,000 marchers.
    func isFaint(beside probability: Double) -> Bool { probability == best && second < best / 10 }

    /// Whether all others are far less likely: a first woman is no rival of a third victory.
    func isClear(_ probability: Double) -> Bool { probability == best && second < best / 2 }
  }

  struct Partner: Hashable {
    let claim: Int
    let report: Int

    /// Each claim of a pair with the other's report.
    static func both(_ left: Claim, _ right: Claim) -> [Partner] {
      [Partner(claim: left.index, report: right.report), Partner(claim: right.index, report: left.report)]
    }
  }
}
