/// Reads the facts of a text: every extractor over its tokens, the longest reading first.
public enum Extraction {
  /// The facts of an article, headline first, in the order they are printed.
  public static func facts(in article: Article) -> [Fact] { read(article).facts }

  /// An article with its facts and names.
  public static func read(_ article: Article) -> ReadArticle {
    let document = Document(article.text.bytes)
    let evidence = NameEvidence(document)
    let text = Discourse(document, part: .text, evidence: evidence)
    let facts = facts(in: text, published: article.published)
    guard let headline = article.title.map({ Document($0.bytes) }) else {
      return ReadArticle(title: nil, text: text, facts: facts)
    }
    var headlineEvidence = NameEvidence(headline)
    headlineEvidence.learn(from: evidence)
    let title = Discourse(headline, part: .title, evidence: headlineEvidence)
    return ReadArticle(
      title: title,
      text: text,
      facts: Self.facts(in: title, published: article.published) + facts
    )
  }

  /// The facts of one text, in the order they are printed.
  static func facts(in document: Document, published: Moment?) -> [Fact] {
    facts(in: Discourse(document, part: .text, evidence: NameEvidence(document)), published: published)
  }

  /// Numbers and times first; facts of words may overlap them and never displace them.
  private static func facts(in discourse: Discourse, published: Moment?) -> [Fact] {
    var facts = figures(in: discourse.document, published: published)
    for index in facts.indices { facts[index].part = discourse.part }
    WordFacts.add(to: &facts, in: discourse)
    // Place and index in one number: sorting numbers costs a tenth of sorting facts.
    let order = facts.indices.map { facts[$0].range.lowerBound << 32 | $0 }.sorted()
    return order.map { facts[$0 & 0xFFFF_FFFF] }
  }

  /// The numbers and times of one text, in order.
  private static func figures(in document: Document, published: Moment?) -> [Fact] {
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
        rule: matcher.name(ofRule: candidate.order)
      )
    }
  }

  private static let matcher = RuleMatcher(extractors)

  /// Of readings that overlap the longest wins, then the earlier rule; lengths may stand inside an order.
  private static func chosen(from candidates: [RuleMatcher.Candidate]) -> [RuleMatcher.Candidate] {
    guard candidates.count > 1 else { return candidates }
    // Sorted by numbers that hold length, rule and index: candidates are large to move about.
    let ranked = candidates.indices.map { index in
      let length = min(candidates[index].reading.tokens.count, 0xFFFF)
      return (0xFFFF - length) << 47 | candidates[index].order << 32 | index
    }.sorted()
    let end = candidates.reduce(0) { max($0, $1.reading.tokens.upperBound) }
    var taken = [Bool](repeating: false, count: end)
    var ordered = taken
    var kept: [Int] = []
    for index in ranked.map({ $0 & 0xFFFF_FFFF }) {
      let reading = candidates[index].reading
      guard reading.tokens.allSatisfy({ !taken[$0] }),
        reading.kind.standsInOrders || reading.tokens.allSatisfy({ !ordered[$0] })
      else { continue }
      let isOrder = reading.kind == .ordinal || reading.kind == .rank
      for token in reading.tokens {
        if isOrder { ordered[token] = true } else { taken[token] = true }
      }
      kept.append(index)
    }
    let inOrder = kept.indices.map { candidates[kept[$0]].reading.tokens.lowerBound << 32 | $0 }.sorted()
    return inOrder.map { candidates[kept[$0 & 0xFFFF_FFFF]] }
  }
}

extension Kind {
  /// Whether it is read inside an ordinal or a rank as well: `the first annual loss`, `the largest single-day fall`.
  fileprivate var standsInOrders: Bool { self == .set || self == .duration }
}
