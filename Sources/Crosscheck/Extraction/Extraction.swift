/// Reads the facts of a text: every extractor over its tokens, the longest reading first.
public enum Extraction {
  /// The facts of an article, headline first, in the order they are printed.
  public static func facts(in article: Article) -> [Fact] { read(article).facts }

  /// An article with its facts and names.
  public static func read(_ article: Article) -> ReadArticle {
    let document = Document(article.text.bytes)
    let evidence = NameEvidence(document)
    let text = Discourse(document, part: .text, evidence: evidence)
    var facts: [Fact] = []
    var title: Discourse?
    if let headline = article.title.map({ Document($0.bytes) }) {
      var headlineEvidence = NameEvidence(headline)
      headlineEvidence.learn(from: evidence)
      let discourse = Discourse(headline, part: .title, evidence: headlineEvidence)
      add(to: &facts, factsOf: discourse, published: article.published)
      title = discourse
    }
    add(to: &facts, factsOf: text, published: article.published)
    return ReadArticle(title: title, text: text, facts: facts)
  }

  /// The facts of one text, in the order they are printed.
  static func facts(in document: Document, published: Moment?) -> [Fact] {
    var facts: [Fact] = []
    let discourse = Discourse(document, part: .text, evidence: NameEvidence(document))
    add(to: &facts, factsOf: discourse, published: published)
    return facts
  }

  /// Numbers and times first; facts of words may overlap them and never displace them.
  ///
  /// Facts are large and many: each goes to its place at once, and names, which are most of them, are made there.
  private static func add(to facts: inout [Fact], factsOf discourse: Discourse, published: Moment?) {
    let figures = figures(in: discourse, published: published)
    let words = WordFacts.facts(of: discourse, figures: figures)
    let entities = discourse.entities
    // Place and index in one number: sorting numbers costs a tenth of sorting facts.
    var order: [Int] = []
    order.reserveCapacity(figures.count + entities.count + words.count)
    for index in figures.indices { order.append(figures[index].range.lowerBound << 32 | index) }
    let firstWord = figures.count + entities.count
    for index in entities.indices {
      order.append(entities[index].range.lowerBound << 32 | figures.count + index)
    }
    for index in words.indices { order.append(words[index].range.lowerBound << 32 | firstWord + index) }
    order.sort()
    facts.reserveCapacity(facts.count + order.count)
    for place in order {
      let index = place & 0xFFFF_FFFF
      if index < figures.count {
        facts.append(figures[index])
      } else if index < firstWord {
        facts.append(WordFacts.name(of: entities[index - figures.count]))
      } else {
        facts.append(words[index - firstWord])
      }
    }
  }

  /// The numbers and times of one text, in order.
  private static func figures(in discourse: Discourse, published: Moment?) -> [Fact] {
    let document = discourse.document
    let readings = matcher.readings(in: document, discourse.landmarks)
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
        part: discourse.part,
        value: value,
        rule: matcher.name(ofRule: candidate.order)
      )
    }
  }

  /// Classes of the words that a rule of numbers and times can begin with.
  static let ruleStarts = matcher.starts

  private static let matcher = RuleMatcher(extractors)
}
