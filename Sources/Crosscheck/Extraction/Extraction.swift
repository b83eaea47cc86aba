/// Reads the facts of a text: every extractor over its tokens, the longest reading first.
public enum Extraction {
  /// All extractors in order: of two readings of the same words, the earlier extractor's wins.
  public static let extractors: [Extractor] = [
    .dates, DayTimes.extractor, Durations.extractor, RecurringTimes.extractor,
  ]

  /// The facts of an article, headline first, in the order they are printed.
  public static func facts(in article: Article) -> [Fact] {
    var facts: [Fact] = []
    if let title = article.title {
      facts = Extraction.facts(in: Document(title.bytes), published: article.published).map { fact in
        var fact = fact
        fact.part = .title
        return fact
      }
    }
    return facts + Extraction.facts(in: Document(article.text.bytes), published: article.published)
  }

  /// The facts of one text, in the order they are printed.
  static func facts(in document: Document, published: Moment?) -> [Fact] {
    let readings = chosen(from: matcher.readings(in: document))
    var resolver = DateResolver(
      published: published,
      document: document,
      readings: readings.lazy.map(\.reading)
    )
    return readings.compactMap { candidate in
      let reading = candidate.reading
      let value: Value
      switch reading.content {
      case .value(let known): value = known
      case .time(let expression):
        guard let timex = resolver.resolve(expression, at: reading.tokens) else { return nil }
        value = .time(timex)
      }
      return Fact(
        kind: reading.kind,
        range: document.range(of: reading.tokens),
        tokens: reading.tokens,
        value: value,
        rule: candidate.rule
      )
    }
  }

  private static let matcher = RuleMatcher(extractors)

  /// Of readings that overlap the longest wins, then the earlier rule.
  private static func chosen(from candidates: [RuleMatcher.Candidate]) -> [RuleMatcher.Candidate] {
    guard candidates.count > 1 else { return candidates }
    let ranked = candidates.sorted {
      ($1.reading.tokens.count, $0.order, $0.reading.tokens.lowerBound)
        < ($0.reading.tokens.count, $1.order, $1.reading.tokens.lowerBound)
    }
    var taken = Set<Int>()
    var kept: [RuleMatcher.Candidate] = []
    for candidate in ranked where candidate.reading.tokens.allSatisfy({ !taken.contains($0) }) {
      taken.formUnion(candidate.reading.tokens)
      kept.append(candidate)
    }
    return kept.sorted { $0.reading.tokens.lowerBound < $1.reading.tokens.lowerBound }
  }
}

/// All rules, tried where their first word allows.
struct RuleMatcher: Sendable {
  struct Candidate: Sendable {
    let reading: Reading
    let rule: String
    /// Place of the rule among all rules.
    let order: Int
  }

  private let rules: [ExtractionRule]
  private let anyStart: WordClasses

  init(_ extractors: [Extractor]) {
    rules = extractors.flatMap(\.rules)
    anyStart = rules.reduce(into: WordClasses()) { $0.formUnion($1.starts) }
  }

  /// Every reading of every rule, overlapping ones too.
  func readings(in document: Document) -> [Candidate] {
    var found: [Candidate] = []
    for (index, token) in document.tokens.enumerated() {
      let isNumber = token.number >= 0
      guard isNumber || !token.classes.isDisjoint(with: anyStart) else { continue }
      for (order, rule) in rules.enumerated()
      where (isNumber && rule.startsWithNumber) || !token.classes.isDisjoint(with: rule.starts) {
        guard let reading = rule.read(document, index), !reading.tokens.isEmpty else { continue }
        found.append(Candidate(reading: reading, rule: rule.name, order: order))
      }
    }
    return found
  }
}
