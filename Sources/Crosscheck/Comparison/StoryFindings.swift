/// Gathers the findings of a story: judges what the aligner found, adds words and checks, and puts all in order.
struct StoryFindings {
  private let story: Story
  private let texts: [[ReportText]]
  private let claims: [Claim]
  private let rules: StoryRules
  private let vocabulary: StoryVocabulary
  private let lengths: ReportLengths
  private let setting: ComparisonRule.Setting
  private let builder: FindingBuilder
  /// Claims whose values go together.
  private var groups: ClaimGroups
  /// The claims of each group, by the group's representative.
  private var members: [[Int]] = []
  private var all: [Finding] = []

  init(
    story: Story,
    texts: [[ReportText]],
    claims: [Claim],
    rules: StoryRules,
    vocabulary: StoryVocabulary,
    lengths: ReportLengths
  ) {
    self.story = story
    self.texts = texts
    self.claims = claims
    self.rules = rules
    self.vocabulary = vocabulary
    self.lengths = lengths
    setting = ComparisonRule.Setting(
      published: story.articles.map(\.asOf),
      conversions: claims.filter { $0.traits.contains(.plainDollars) && $0.isConverted }.compactMap(\.figure)
    )
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
    members = [[Int]](repeating: [], count: claims.count)
    for claim in claims.indices { members[groups.group(of: claim)].append(claim) }
    addAgreements(alignments.agreements)
    for alignment in alignments.looseAgreements { add(alignment, [[alignment.left], [alignment.right]]) }
    addDifferences(alignments.differences)
  }

  /// One finding a group, by the pair that differs most in writing.
  private mutating func addAgreements(_ agreements: [Alignment]) {
    var deciding = [Int?](repeating: nil, count: claims.count)
    for place in agreements.indices {
      let root = groups.group(of: agreements[place].left.index)
      if let known = deciding[root], !agreements[place].decides(before: agreements[known]) { continue }
      deciding[root] = place
    }
    for (root, place) in deciding.enumerated() {
      if let place { add(agreements[place], byValue(members[root])) }
    }
  }

  /// One finding for two groups whose values exclude each other.
  private mutating func addDifferences(_ differences: [Alignment]) {
    var seen = Set<[Int]>()
    for alignment in differences {
      let left = groups.group(of: alignment.left.index)
      let right = groups.group(of: alignment.right.index)
      guard left != right, seen.insert([min(left, right), max(left, right)]).inserted else { continue }
      let sides = sides(of: alignment, [left, right].map { members[$0].map { claims[$0] } })
      var judged = alignment
      judged.isMixedInTime = isMixedInTime(sides[0], sides[1])
      add(
        judged,
        [
          holders(of: alignment.left, against: alignment.right, among: sides[0]),
          holders(of: alignment.right, against: alignment.left, among: sides[1]),
        ]
      )
    }
  }

  /// The claims of two groups; where two sentences are nearly the same, without those that a report of the other side prints of
  /// something else: 'three cellists' is no side of 'two of its horns', 'three of its horns'.
  private func sides(of alignment: Alignment, _ groups: [[Claim]]) -> [[Claim]] {
    guard alignment.likeness.parallel > 0 else { return groups }
    let reports = groups.map { claims in
      claims.reduce(into: ReportSet()) { $0.formUnion([$1.report]) }
    }
    return groups.indices.map { side in
      groups[side].filter {
        $0 === alignment.left || $0 === alignment.right || !reports[1 - side].contains($0.report)
      }
    }
  }

  /// The claims of a side that print its value, or one so near that they contradict the other side as well.
  ///
  /// 'More than 200,000 of the 235,000' goes with the 235,000 and says nothing against 300,000.
  private func holders(of deciding: Claim, against other: Claim, among side: [Claim]) -> [Claim] {
    let cluster = ClaimCluster(deciding)
    return side.filter { claim in
      if claim === deciding { return true }
      guard cluster.mayHold(claim), rules.relation(claim, deciding).isCompatible,
        !rules.relation(claim, other).isCompatible
      else { return false }
      guard case .amount = deciding.fact.value, let mine = claim.figure, let lead = deciding.figure,
        claim.hasOneUnit(with: deciding)
      else { return true }
      return abs(mine - lead) <= Self.nearness * max(abs(mine), abs(lead))
    }
  }

  /// By which part of it a figure of a side may differ from the one that stands for it.
  private static let nearness = 0.03

  /// Whether one side's reports came out before and after a report of the other side.
  private func isMixedInTime(_ left: [Claim], _ right: [Claim]) -> Bool {
    // Of shares a group holds what happens to be equal: a fifth of the ewes beside a fire 20 per cent contained.
    guard left.allSatisfy({ $0.family == .count }) else { return false }
    let mine = left.compactMap { setting.published[$0.report] }
    let theirs = right.compactMap { setting.published[$0.report] }
    // A date without a time may be any minute of its day.
    let ends = { (moment: Moment) in moment.universalMinute + (moment.minute == nil ? 1439 : 0) }
    guard let first = mine.map(ends).min(), let last = mine.map(\.universalMinute).max(),
      let earliest = theirs.map(ends).min(), let latest = theirs.map(\.universalMinute).max()
    else { return false }
    return first < latest && earliest < last
  }

  /// Figures of headlines that their own reports do not bear out.
  mutating func addHeadlines(_ check: HeadlineCheck) {
    for alignment in check.alignments() {
      let text = members[groups.group(of: alignment.right.index)]
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
  private func byValue(_ members: [Int]) -> [[Claim]] {
    var groups: [[Claim]] = []
    for claim in members.lazy.map({ claims[$0] }) {
      let known = groups.firstIndex {
        $0[0].valueNumber == claim.valueNumber && $0[0].fact.value == claim.fact.value
      }
      if let known { groups[known].append(claim) } else { groups.append([claim]) }
    }
    return groups
  }

  // MARK: Words and single reports

  /// Spellings, quotations, offices and what else should be the same in words.
  mutating func addWords() {
    let texts = texts.flatMap { $0 }
    all += WordsDifference.all(in: texts, vocabulary, lengths).map(builder.finding)
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
    let found = RepeatedFindings.without(all)
    let wanted = rules.areDelivered ? found : found.compactMap(asConfigured)
    // Findings are large: what puts them in order is taken out of them once.
    let keys = wanted.map { (rank: $0.verdict.rank, confidence: $0.confidence, place: $0.place) }
    let order = wanted.indices.sorted { left, right in
      if keys[left].rank != keys[right].rank { return keys[left].rank < keys[right].rank }
      if keys[left].confidence != keys[right].confidence {
        return keys[left].confidence > keys[right].confidence
      }
      if keys[left].place != keys[right].place { return keys[left].place < keys[right].place }
      return (wanted[left].id, wanted[left].rule, wanted[left].message)
        < (wanted[right].id, wanted[right].rule, wanted[right].message)
    }
    var flagged = order.filter { wanted[$0].verdict.isFlagged }.map { wanted[$0] }
    var allowed = order.filter { !wanted[$0].verdict.isFlagged }.map { wanted[$0] }
    Fingerprint.makeDistinct(&flagged, &allowed)
    return StoryResult(id: story.id, reports: reports, findings: flagged, agreements: allowed)
  }

  /// A finding as the configuration wants it; nil where it does not.
  private func asConfigured(_ finding: Finding) -> Finding? {
    let named = Set(finding.claims.map(\.report))
    let reports = story.articles.indices.filter { named.contains(story.articles[$0].id) }
    let setting = rules.setting(of: finding.rule, among: Set(reports))
    return setting == .off ? nil : finding.applying(setting)
  }
}

extension Alignment {
  /// Whether a finding about a group is made by this pair rather than another: by one that differs in writing, then by the
  /// one that stands first.
  fileprivate func decides(before other: Alignment) -> Bool {
    if (relation == .equal) != (other.relation == .equal) { return other.relation == .equal }
    return (left.index, right.index) < (other.left.index, other.right.index)
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
