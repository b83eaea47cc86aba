/// Compares the reports of one story: facts to claims, claims to pairs, pairs to findings.
public struct StoryComparison {
  private let story: Story
  private let texts: [[ReportText]]
  private let vocabulary: StoryVocabulary
  private let claims: [Claim]
  private let rules: StoryRules

  /// Reads the facts of a story's reports, to compare them by rules.
  public init(_ story: Story, rules: StoryRules = .delivered) {
    self.story = story
    self.rules = rules
    texts = story.articles.enumerated().map { ReportText.texts(of: $1, report: $0) }
    let all = texts.flatMap { $0 }
    vocabulary = StoryVocabulary(all)
    let lengths = texts.map { $0.reduce(0) { $0 + $1.document.sentences.count } }
    var claims: [Claim] = []
    for text in all {
      ClaimBuilder(text: text, length: lengths[text.report], vocabulary: vocabulary).addClaims(to: &claims)
    }
    self.claims = claims
  }

  /// Shows claims with their sentences and places.
  var evidence: EvidenceBuilder { EvidenceBuilder(articles: story.articles, texts: texts) }

  /// Whether a claim stands in the headline: apart from the text, or as its first line.
  private func isHeadline(_ claim: Claim) -> Bool {
    if claim.fact.part == .title { return true }
    guard claim.sentence == 0, let text = texts[claim.report].last else { return false }
    return text.document.sentences[0].isHeading
  }

  private var aligner: Aligner {
    var figures: [Int: Set<Double>] = [:]
    for text in texts.joined() {
      for fact in text.facts {
        guard case .amount(let amount) = fact.value, fact.kind != .ordinal, fact.kind != .rank else {
          continue
        }
        figures[text.report, default: []].formUnion([amount.low, amount.high].compactMap { $0 })
      }
    }
    return Aligner(claims: claims, weights: .fitted, figures: figures, rules: rules)
  }

  /// The pairs of differing claims that nothing else settles.
  func weighedPairs() -> [Alignment] {
    aligner.result().weighed
  }

  /// The pairs of differing claims, weighed or not, with the vetoes that keep each apart.
  func examinedPairs() -> [(alignment: Alignment, vetoes: [String])] {
    aligner.examined()
  }

  /// What the reports agree and disagree about.
  public func result() -> StoryResult {
    let alignments = aligner.result()
    var groups = ClaimGroups(count: claims.count)
    for agreement in alignments.agreements { groups.join(agreement.left.index, agreement.right.index) }
    let members = Dictionary(grouping: claims.indices) { groups.group(of: $0) }
    let setting = ComparisonRule.Setting(published: story.articles.map(\.asOf))
    let builder = FindingBuilder(
      story: story.id,
      articles: story.articles,
      evidence: EvidenceBuilder(articles: story.articles, texts: texts),
      vocabulary: vocabulary
    )

    var agreements: [Finding] = []
    for (root, alignments) in Dictionary(
      grouping: alignments.agreements,
      by: { groups.group(of: $0.left.index) }
    ) {
      let ranked = alignments.sorted { ($0.left.index, $0.right.index) < ($1.left.index, $1.right.index) }
      let deciding = ranked.first { $0.relation != .equal } ?? ranked[0]
      guard let decision = decision(on: deciding, setting) else { continue }
      let group = (members[root] ?? []).map { claims[$0] }
      agreements.append(
        builder.finding(
          rule: decision.rule,
          verdict: decision.verdict,
          groups: Self.byValue(group),
          alignment: deciding,
          tried: decision.tried
        )
      )
    }

    for alignment in alignments.looseAgreements {
      guard let decision = decision(on: alignment, setting) else { continue }
      agreements.append(
        builder.finding(
          rule: decision.rule,
          verdict: decision.verdict,
          groups: [[alignment.left], [alignment.right]],
          alignment: alignment,
          tried: decision.tried
        )
      )
    }

    var findings: [Finding] = []
    var seen = Set<[Int]>()
    for alignment in alignments.differences {
      let left = groups.group(of: alignment.left.index)
      let right = groups.group(of: alignment.right.index)
      guard left != right, seen.insert([min(left, right), max(left, right)]).inserted else { continue }
      let leftGroup = (members[left] ?? []).map { claims[$0] }
      let rightGroup = (members[right] ?? []).map { claims[$0] }
      guard let decision = decision(on: alignment, setting) else { continue }
      let finding = builder.finding(
        rule: decision.rule,
        verdict: decision.verdict,
        groups: [leftGroup, rightGroup],
        alignment: alignment,
        tried: decision.tried
      )
      if decision.verdict.isFlagged { findings.append(finding) } else { agreements.append(finding) }
    }
    let headlines = HeadlineCheck(claims: claims, rules: rules, isHeadline: isHeadline)
    for alignment in headlines.alignments() {
      guard let decision = decision(on: alignment, setting), decision.verdict.isFlagged else {
        continue
      }
      findings.append(
        builder.finding(
          rule: decision.rule,
          verdict: decision.verdict,
          groups: [
            [alignment.left], (members[groups.group(of: alignment.right.index)] ?? []).map { claims[$0] },
          ],
          alignment: alignment,
          tried: decision.tried
        )
      )
    }
    for difference in WordsDifference.all(in: texts.flatMap { $0 }, vocabulary) {
      let finding = builder.finding(of: difference)
      if finding.verdict.isFlagged { findings.append(finding) } else { agreements.append(finding) }
    }
    for text in texts.joined() {
      for check in rules.between(text.report, text.report).checks {
        findings += check.find(text).map { builder.finding(check: check, discrepancy: $0, in: text) }
      }
    }
    let all = (findings + agreements).compactMap(asConfigured).sorted(by: Self.gravestFirst)
    var flagged = all.filter(\.verdict.isFlagged)
    var allowed = all.filter { !$0.verdict.isFlagged }
    Fingerprint.makeDistinct(&flagged, &allowed)
    return StoryResult(id: story.id, reports: summaries(), findings: flagged, agreements: allowed)
  }

  private func decision(on alignment: Alignment, _ setting: ComparisonRule.Setting) -> (
    rule: ComparisonRule, verdict: Verdict, tried: [Reasoning.Trial]
  )? {
    rules.between(alignment.left.report, alignment.right.report).decide(alignment, setting)
  }

  /// A finding as the configuration wants it; nil where it does not.
  private func asConfigured(_ finding: Finding) -> Finding? {
    guard !rules.areDelivered else { return finding }
    let named = Set(finding.claims.map(\.report))
    let reports = story.articles.indices.filter { named.contains(story.articles[$0].id) }
    let setting = rules.setting(of: finding.rule, among: Set(reports))
    return setting == .off ? nil : finding.applying(setting)
  }

  private func summaries() -> [ReportSummary] {
    let origins = Origins.of(texts)
    return story.articles.enumerated().map { index, article in
      let numbers = texts[index].reduce(0) { $0 + $1.document.numbers.count }
      return ReportSummary(
        id: article.id,
        path: article.path,
        outlet: article.outlet,
        published: article.published,
        title: article.title?.string,
        author: article.author,
        url: article.url,
        facts: texts[index].reduce(0) { $0 + $1.facts.count },
        numbers: numbers,
        placedNumbers: texts[index].reduce(0) { $0 + $1.placedNumbers.count },
        origin: origins[index],
        language: article.language,
        unplaced: texts[index].flatMap { evidence.unplacedNumbers(in: $0) }
      )
    }
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

  /// A total order: verdict, confidence, then the first place.
  private static func gravestFirst(_ left: Finding, _ right: Finding) -> Bool {
    let rank = { (verdict: Verdict) in Verdict.allCases.firstIndex(of: verdict) ?? 0 }
    if left.verdict != right.verdict { return rank(left.verdict) < rank(right.verdict) }
    if left.confidence != right.confidence { return left.confidence > right.confidence }
    return (left.place, left.id, left.rule, left.message) < (
      right.place, right.id, right.rule, right.message
    )
  }
}
