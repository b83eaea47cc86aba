/// Claims of a finding that say the same: one side of a difference.
struct Side: Sendable {
  /// The claims, in the finding's order.
  var claims: [Evidence]
  /// How many reports of independent origin say so.
  var origins: Int

  /// The sides of a finding, in the order of their first claims.
  static func sides(of claims: [Evidence], in story: StoryResult) -> [Side] {
    var order: [String] = []
    var groups: [String: [Evidence]] = [:]
    for claim in claims {
      let value = ValueText.text(of: claim.value)
      if groups[value] == nil { order.append(value) }
      groups[value, default: []].append(claim)
    }
    return order.map { value in
      let claims = eachReportFirst(groups[value] ?? [])
      return Side(claims: claims, origins: story.origins(of: claims))
    }
  }

  /// The first claim of every report, then the others: who shows only two passages shows two reports.
  private static func eachReportFirst(_ claims: [Evidence]) -> [Evidence] {
    var seen: Set<String> = []
    var first: [Evidence] = []
    var rest: [Evidence] = []
    for claim in claims {
      if seen.insert(claim.report).inserted { first.append(claim) } else { rest.append(claim) }
    }
    return first + rest
  }
}

extension StoryResult {
  /// What is known of a report.
  func report(_ id: String) -> ReportSummary? { reports.first { $0.id == id } }

  /// What to call a report.
  func label(of id: String) -> String { report(id)?.label ?? id }

  /// How many origins the claims have: reprints of one text count once.
  func origins(of claims: [Evidence]) -> Int {
    Set(claims.map { claim in report(claim.report).map { "#\($0.origin)" } ?? claim.report }).count
  }
}
