/// How many claims of each report could be meant by a claim of another: those of its family with a noun that may meet.
struct Rivals {
  private struct Slot: Hashable {
    let report: Int
    let family: Family
  }

  /// The values of a family in a report, each with the nouns that it counts.
  private var values: [Slot: [Value: Set<Concept?>]] = [:]

  init(_ claims: [Claim]) {
    for claim in claims {
      values[Slot(report: claim.report, family: claim.family), default: [:]][
        claim.comparableValue,
        default: []
      ]
      .insert(claim.unit)
    }
  }

  /// How many values the two reports offer for a pair, on both sides; the pair's own two are among them.
  func count(for left: Claim, _ right: Claim) -> Int {
    count(for: left, in: right.report) + count(for: right, in: left.report)
  }

  private func count(for claim: Claim, in report: Int) -> Int {
    let offered = values[Slot(report: report, family: claim.family)] ?? [:]
    return max(
      1,
      offered.values.count { units in
        units.contains { theirs in
          guard let mine = claim.unit, let theirs else { return true }
          return CountedNouns.mayMeet(mine, theirs)
        }
      }
    )
  }
}
