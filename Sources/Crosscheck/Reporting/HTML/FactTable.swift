/// Who prints what in a story: a row a fact, a column a report.
struct FactTable {
  /// How a cell stands to the others of its row.
  enum Standing: Equatable {
    /// Says what most origins say, or what all say.
    case shared
    /// Says something else than most origins, or there is no most.
    case differs
  }

  /// What one report prints of a fact.
  struct Cell {
    /// The report.
    var report: String
    /// The words, as printed; two where a report contradicts itself.
    var words: [String]
    /// How it stands.
    var standing: Standing
    /// The gravest verdict of the findings that hold the passage.
    var verdict: Verdict

    /// Whether the words are told already, but for the case of their letters.
    func says(_ words: String) -> Bool {
      self.words.contains { $0.utf8.elementsEqual(words.utf8) || $0.lowercased() == words.lowercased() }
    }
  }

  /// Reports that print the same of a fact.
  struct Line {
    /// The words of the first of them.
    var words: String
    /// The reports, each once.
    var reports: [String]
    /// How they stand.
    var standing: Standing
    /// The gravest verdict of the findings that hold a passage of theirs.
    var verdict: Verdict
  }

  /// A fact.
  struct Row {
    /// The findings it was made of, gravest first.
    var findings: [Finding]
    /// All their claims, each passage once.
    var claims: [Evidence]
    /// What each report prints; reports that say nothing of it have no cell.
    var cells: [Cell]
    /// The same, a line a value.
    var lines: [Line]
    /// What most origins print, and how many of how many; nil where there is no most.
    var majority: (words: String, origins: Int)?
    /// How many origins say anything of it.
    var origins: Int

    /// The gravest finding.
    var first: Finding { findings[0] }

    /// The cell of a report.
    func cell(of report: String) -> Cell? { cells.first { $0.report == report } }
  }

  /// The rows, gravest first.
  let rows: [Row]
  private let leaders: [String: Int]

  /// Collects the rows of a story: findings that share a passage are about one fact.
  init(of story: StoryResult) {
    var groups: [(findings: [Finding], claims: [Evidence])] = []
    var places: [PassageKey: Int] = [:]
    let weight = Dictionary(uniqueKeysWithValues: Verdict.allCases.enumerated().map { ($1, $0) })
    let ordered = (story.findings + story.agreements).enumerated().sorted { left, right in
      (weight[left.element.verdict] ?? 0, left.offset) < (weight[right.element.verdict] ?? 0, right.offset)
    }
    for (_, finding) in ordered where !finding.claims.isEmpty {
      let known = finding.claims.lazy.compactMap { places[PassageKey($0)] }.first
      let index = known ?? groups.count
      if known == nil { groups.append(([], [])) }
      groups[index].findings.append(finding)
      for claim in finding.claims where places[PassageKey(claim)] != index {
        places[PassageKey(claim)] = index
        groups[index].claims.append(claim)
      }
    }
    let rows = groups.map { FactTable.row(findings: $0.findings, claims: $0.claims, in: story) }
    self.rows = rows
    leaders = Dictionary(rows.enumerated().map { ($1.first.id, $0) }) { first, _ in first }
  }

  /// The row whose gravest finding this is; a drawing of a row belongs to that one.
  func row(of finding: Finding) -> Row? { leaders[finding.id].map { rows[$0] } }

  private struct PassageKey: Hashable {
    let report: String
    let kind: Kind
    let location: Location

    init(_ claim: Evidence) {
      report = claim.report
      kind = claim.kind
      location = claim.location
    }
  }

  private static func row(findings: [Finding], claims: [Evidence], in story: StoryResult) -> Row {
    var verdicts: [PassageKey: Verdict] = [:]
    for finding in findings {
      for claim in finding.claims where verdicts[PassageKey(claim)] == nil {
        verdicts[PassageKey(claim)] = finding.verdict
      }
    }
    let sides = Side.sides(of: findings, claims: claims, in: story)
    let most = sides.map(\.origins).max() ?? 0
    let leading = sides.filter { $0.origins == most }
    let majority = leading.count == 1 ? leading.first : nil
    var cells: [Cell] = []
    var lines: [Line] = []
    for side in sides {
      let isMajority = majority != nil && side.origins == most
      lines += FactTable.lines(of: side, verdicts, isMajority: isMajority)
      for claim in side.claims {
        let verdict = verdicts[PassageKey(claim)] ?? .agree
        let isShared = verdict == .agree || isMajority
        let words = Passage.head(claim.quote, bytes: 90)
        guard let known = cells.firstIndex(where: { $0.report == claim.report }) else {
          let standing: Standing = isShared ? .shared : .differs
          cells.append(Cell(report: claim.report, words: [words], standing: standing, verdict: verdict))
          continue
        }
        if !cells[known].says(words) { cells[known].words.append(words) }
        if !isShared, cells[known].standing == .shared {
          cells[known].standing = .differs
          cells[known].verdict = verdict
        }
      }
    }
    let words = majority?.claims.first.map { Passage.head($0.quote, bytes: 60) }
    return Row(
      findings: findings,
      claims: claims,
      cells: cells,
      lines: lines,
      majority: words.map { ($0, most) },
      origins: story.origins(of: claims)
    )
  }

  /// A side line by line: the same value in other words, or another unit, has a line of its own.
  private static func lines(
    of side: Side,
    _ verdicts: [PassageKey: Verdict],
    isMajority: Bool
  ) -> [Line] {
    var order: [String] = []
    var groups: [String: [Evidence]] = [:]
    for claim in side.claims {
      let value = ValueText.text(of: claim.value)
      if groups[value] == nil { order.append(value) }
      groups[value, default: []].append(claim)
    }
    return order.map { value in
      let claims = groups[value] ?? []
      var reports: [String] = []
      for claim in claims where !reports.contains(claim.report) { reports.append(claim.report) }
      let found = Set(claims.compactMap { verdicts[PassageKey($0)] })
      let verdict = Verdict.allCases.first { found.contains($0) } ?? .agree
      return Line(
        words: claims.first.map { Passage.head($0.quote, bytes: 90) } ?? "",
        reports: reports,
        standing: isMajority || verdict == .agree ? .shared : .differs,
        verdict: verdict
      )
    }
  }
}
