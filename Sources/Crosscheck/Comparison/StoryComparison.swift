/// Compares the reports of one story: facts to claims, claims to pairs, pairs to findings.
public struct StoryComparison {
  private let story: Story
  private let texts: [[ReportText]]
  private let vocabulary: StoryVocabulary
  private let lengths: ReportLengths
  private let claims: [Claim]
  private let rules: StoryRules

  /// Reads the facts of a story's reports, to compare them by rules.
  public init(_ story: Story, rules: StoryRules = .delivered) {
    self.story = story
    self.rules = rules
    var words = StoryWords()
    texts = story.articles.enumerated().map { ReportText.texts(of: $1, report: $0, words: &words) }
    let all = texts.flatMap { $0 }
    vocabulary = StoryVocabulary(all, words)
    lengths = ReportLengths(all)
    var claims: [Claim] = []
    var tables = ClaimTables()
    for text in all {
      let builder = ClaimBuilder(text: text, lengths: lengths, vocabulary: vocabulary)
      builder.addClaims(to: &claims, &tables)
    }
    self.claims = claims
  }

  /// Shows claims with their sentences and places; made anew at each call.
  var evidence: EvidenceBuilder { EvidenceBuilder(articles: story.articles, texts: texts) }

  /// Whether a claim stands in the headline: apart from the text, or as its first line.
  private func isHeadline(_ claim: Claim) -> Bool {
    if claim.fact.part == .title { return true }
    guard claim.sentence == 0, let text = texts[claim.report].last else { return false }
    let first = text.document.sentences[0]
    return first.isHeading && first.tokens.count <= ReportLengths.longestHeadline
  }

  private var aligner: Aligner {
    let figures = texts.map { texts in
      texts.flatMap { text in
        text.facts.indices.flatMap { index -> [Double] in
          guard text.facts[index].kind != .ordinal, text.facts[index].kind != .rank,
            case .amount(let amount) = text.facts[index].value
          else { return [] }
          return [amount.low, amount.high].compactMap { $0 }
        }
      }.sorted()
    }
    return Aligner(
      claims: claims,
      weights: .fitted,
      figures: figures,
      rules: rules,
      parallels: ParallelSentences(claims: claims, texts: texts).pairs()
    )
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
    var found = StoryFindings(
      story: story,
      texts: texts,
      claims: claims,
      rules: rules,
      vocabulary: vocabulary,
      lengths: lengths
    )
    found.add(aligner.result())
    found.addHeadlines(HeadlineCheck(claims: claims, rules: rules, isHeadline: isHeadline))
    found.addWords()
    found.addChecks()
    return found.result(summaries())
  }

  private func summaries() -> [ReportSummary] {
    let origins = Origins.of(texts)
    let evidence = evidence
    return story.articles.enumerated().map { index, article in
      let numbers = texts[index].reduce(0) { $0 + $1.document.numbers.count }
      let placed = texts[index].map(\.placedNumbers)
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
        placedNumbers: placed.reduce(0) { $0 + $1.count },
        origin: origins[index],
        language: article.language,
        unplaced: zip(texts[index], placed).flatMap { evidence.unplacedNumbers(in: $0, besides: $1) }
      )
    }
  }
}
