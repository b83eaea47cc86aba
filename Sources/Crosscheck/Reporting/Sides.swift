/// Claims that say the same: one side of a difference.
struct Side: Sendable {
  /// The claims; of each report one comes before the second of any.
  var claims: [Evidence]
  /// How many reports of independent origin say so.
  var origins: Int

  private init(_ claims: [Evidence], in story: StoryResult) {
    self.claims = Side.eachReportFirst(claims)
    origins = story.origins(of: claims)
  }

  /// The ways in which the side is worded, in the order of the claims: `200 feet`, `about 60 metres`.
  var wordings: [String] {
    var wordings: [String] = []
    for claim in claims where !wordings.contains(claim.headline) { wordings.append(claim.headline) }
    return wordings
  }

  /// The sides of a finding, in its order.
  static func sides(of finding: Finding, in story: StoryResult) -> [Side] {
    var order: [Int] = []
    var groups: [Int: [Evidence]] = [:]
    for claim in finding.claims {
      if groups[claim.side] == nil { order.append(claim.side) }
      groups[claim.side, default: []].append(claim)
    }
    return order.map { Side(groups[$0] ?? [], in: story) }
  }

  /// The sides of several findings about one fact, gravest first: values that one of them puts on one side, or that
  /// agree, are one side, unless another sets them against each other.
  static func sides(of findings: [Finding], claims: [Evidence], in story: StoryResult) -> [Side] {
    var values = ValueSides()
    for finding in findings where finding.verdict.isFlagged || finding.verdict == .update {
      values.oppose(finding)
    }
    for finding in findings { values.join(finding) }
    var order: [Int] = []
    var groups: [Int: [Evidence]] = [:]
    for claim in claims {
      let group = values.group(of: claim)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(claim)
    }
    return order.map { Side(groups[$0] ?? [], in: story) }
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

/// Which values of a fact go together.
private struct ValueSides {
  private var numbers: [String: Int] = [:]
  /// The group of each value, by the value's number.
  private var groups: [Int] = []
  private var opposed: Set<[Int]> = []

  /// Remembers that a finding sets values against each other.
  mutating func oppose(_ finding: Finding) {
    for (left, right) in pairs(of: finding) where left.side != right.side {
      let ends = [number(of: left), number(of: right)]
      opposed.insert(ends)
      opposed.insert(ends.reversed())
    }
  }

  /// Joins what a finding takes to be the same.
  mutating func join(_ finding: Finding) {
    for (left, right) in pairs(of: finding) where finding.verdict == .agree || left.side == right.side {
      let (one, other) = (groups[number(of: left)], groups[number(of: right)])
      guard one != other, !areOpposed(one, other) else { continue }
      for index in groups.indices where groups[index] == other { groups[index] = one }
    }
  }

  mutating func group(of claim: Evidence) -> Int { groups[number(of: claim)] }

  /// One claim a value and side, each with every other: many reports print few values.
  private func pairs(of finding: Finding) -> [(Evidence, Evidence)] {
    var told: Set<String> = []
    let claims = finding.claims.filter { told.insert("\($0.side) \(ValueText.text(of: $0.value))").inserted }
    return claims.indices.flatMap { left in
      claims.indices.dropFirst(left + 1).map { (claims[left], claims[$0]) }
    }
  }

  private func areOpposed(_ one: Int, _ other: Int) -> Bool {
    let left = groups.indices.filter { groups[$0] == one }
    let right = groups.indices.filter { groups[$0] == other }
    return left.contains { first in right.contains { opposed.contains([first, $0]) } }
  }

  private mutating func number(of claim: Evidence) -> Int {
    let value = ValueText.text(of: claim.value)
    if let known = numbers[value] { return known }
    numbers[value] = groups.count
    groups.append(groups.count)
    return groups.count - 1
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
