/// Gathers the findings of a story: judges what the aligner found, adds words and checks, and puts all in order.
struct StoryFindings {
  private let story: Story
  private let texts: [[ReportText]]
  private let claims: [Claim]
  private let rules: StoryRules
  private let vocabulary: StoryVocabulary
  private let setting: ComparisonRule.Setting
  private let builder: FindingBuilder
  /// Claims whose values go together.
  private var groups: ClaimGroups
  private var members: [Int: [Int]] = [:]
  private var all: [Finding] = []

  init(
    story: Story,
    texts: [[ReportText]],
    claims: [Claim],
    rules: StoryRules,
    vocabulary: StoryVocabulary
  ) {
    self.story = story
    self.texts = texts
    self.claims = claims
    self.rules = rules
    self.vocabulary = vocabulary
    setting = ComparisonRule.Setting(published: story.articles.map(\.asOf))
    groups = ClaimGroups(count: claims.count)
    builder = FindingBuilder(
      story: story.id,
      articles: story.articles,
      evidence: EvidenceBuilder(articles: story.articles, texts: texts),
      vocabulary: vocabulary
    )
  }

  // MARK: Figures

  /// Judges the pairs of an alignment: agreements first, since they say which claims stand on one side.
  mutating func add(_ alignments: Aligner.Result) {
    for agreement in alignments.agreements { groups.join(agreement.left.index, agreement.right.index) }
    members = Dictionary(grouping: claims.indices) { groups.group(of: $0) }
    addAgreements(alignments.agreements)
    for alignment in alignments.looseAgreements { add(alignment, [[alignment.left], [alignment.right]]) }
    addDifferences(alignments.differences)
  }

  /// One finding a group, by the pair that differs most in writing.
  private mutating func addAgreements(_ agreements: [Alignment]) {
    for (root, alignments) in Dictionary(grouping: agreements, by: { groups.group(of: $0.left.index) }) {
      let ranked = alignments.sorted { ($0.left.index, $0.right.index) < ($1.left.index, $1.right.index) }
      let deciding = ranked.first { $0.relation != .equal } ?? ranked[0]
      add(deciding, Self.byValue((members[root] ?? []).map { claims[$0] }))
    }
  }

  /// One finding for two groups whose values exclude each other.
  private mutating func addDifferences(_ differences: [Alignment]) {
    var seen = Set<[Int]>()
    for alignment in differences {
      let left = groups.group(of: alignment.left.index)
      let right = groups.group(of: alignment.right.index)
      guard left != right, seen.insert([min(left, right), max(left, right)]).inserted else { continue }
      let sides = [left, right].map { (members[$0] ?? []).map { claims[$0] } }
      var judged = alignment
      judged.isMixedInTime = isMixedInTime(sides[0], sides[1])
      add(judged, sides)
    }
  }

  /// Whether one side's reports came out before and after a report of the other side.
  private func isMixedInTime(_ left: [Claim], _ right: [Claim]) -> Bool {
    // Of shares a group holds what happens to be equal: a fifth of the ewes beside a fire 20 per cent contained.
    guard left.allSatisfy({ $0.family == .count }) else { return false }
    let mine = left.compactMap { setting.published[$0.report]?.universalMinute }
    let theirs = right.compactMap { setting.published[$0.report]?.universalMinute }
    guard let first = mine.min(), let last = mine.max(), let earliest = theirs.min(),
      let latest = theirs.max()
    else { return false }
    return first < latest && earliest < last
  }

  /// Figures of headlines that their own reports do not bear out.
  mutating func addHeadlines(_ check: HeadlineCheck) {
    for alignment in check.alignments() {
      let text = members[groups.group(of: alignment.right.index)] ?? []
      add(alignment, [[alignment.left], text.map { claims[$0] }], ifFlagged: true)
    }
  }

  private mutating func add(_ alignment: Alignment, _ sides: [[Claim]], ifFlagged: Bool = false) {
    let rules = rules.between(alignment.left.report, alignment.right.report)
    guard let decision = rules.decide(alignment, setting), decision.verdict.isFlagged || !ifFlagged else {
      return
    }
    all.append(
      builder.finding(
        rule: decision.rule,
        verdict: decision.verdict,
        groups: sides,
        alignment: alignment,
        tried: decision.tried
      )
    )
  }

  /// Claims parted by value, in the order of the reports.
  private static func byValue(_ claims: [Claim]) -> [[Claim]] {
    var order: [Value] = []
    var groups: [Value: [Claim]] = [:]
    for claim in claims {
      if groups[claim.fact.value] == nil { order.append(claim.fact.value) }
      groups[claim.fact.value, default: []].append(claim)
    }
    return order.compactMap { groups[$0] }
  }

  // MARK: Words and single reports

  /// Spellings, quotations, offices and what else should be the same in words.
  mutating func addWords() {
    all += WordsDifference.all(in: texts.flatMap { $0 }, vocabulary).map(builder.finding)
  }

  /// What does not add up within one report.
  mutating func addChecks() {
    for text in texts.joined() {
      for check in rules.between(text.report, text.report).checks {
        all += check.find(text).map { builder.finding(check: check, discrepancy: $0, in: text) }
      }
    }
  }

  // MARK: The whole

  /// All findings as the configuration wants them, the gravest first, each with an id of its own.
  func result(_ reports: [ReportSummary]) -> StoryResult {
    let wanted = withoutWordsOfQuotations.compactMap(asConfigured)
    let places = wanted.map(\.place)
    let order = wanted.indices.sorted { left, right in
      let (one, other) = (wanted[left], wanted[right])
      if one.verdict != other.verdict { return one.verdict.rank < other.verdict.rank }
      if one.confidence != other.confidence { return one.confidence > other.confidence }
      if places[left] != places[right] { return places[left] < places[right] }
      return (one.id, one.rule, one.message) < (other.id, other.rule, other.message)
    }
    var flagged = order.filter { wanted[$0].verdict.isFlagged }.map { wanted[$0] }
    var allowed = order.filter { !wanted[$0].verdict.isFlagged }.map { wanted[$0] }
    Fingerprint.makeDistinct(&flagged, &allowed)
    return StoryResult(id: story.id, reports: reports, findings: flagged, agreements: allowed)
  }

  /// The findings without those of figures that stand in an altered quotation: what is changed is told once.
  private var withoutWordsOfQuotations: [Finding] {
    let quotations = all.filter { $0.rule == WordsRule.alteredQuotation.name }
    guard !quotations.isEmpty else { return all }
    return all.filter { finding in
      !finding.verdict.isFlagged || finding.kind == .quotation
        || !quotations.contains { finding.liesIn($0) }
    }
  }

  /// A finding as the configuration wants it; nil where it does not.
  private func asConfigured(_ finding: Finding) -> Finding? {
    guard !rules.areDelivered else { return finding }
    let named = Set(finding.claims.map(\.report))
    let reports = story.articles.indices.filter { named.contains(story.articles[$0].id) }
    let setting = rules.setting(of: finding.rule, among: Set(reports))
    return setting == .off ? nil : finding.applying(setting)
  }
}

extension Verdict {
  /// The gravest is nought.
  fileprivate var rank: Int {
    switch self {
    case .conflict: return 0
    case .review: return 1
    case .update: return 2
    case .compatible: return 3
    case .agree: return 4
    }
  }
}

extension Finding {
  /// Whether each of its claims stands in a passage of another finding.
  fileprivate func liesIn(_ other: Finding) -> Bool {
    claims.allSatisfy { claim in
      other.claims.contains { passage in
        guard passage.report == claim.report, passage.isHeadline == claim.isHeadline,
          let whole = passage.range, let part = claim.range
        else { return false }
        return whole.lowerBound <= part.lowerBound && part.upperBound <= whole.upperBound
      }
    }
  }
}
