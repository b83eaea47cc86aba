/// Reads the facts of a text: every extractor over its tokens, the longest reading first.
public enum Extraction {
  /// The facts of an article, headline first, in the order they are printed.
  public static func facts(in article: Article) -> [Fact] { read(article).facts }

  /// Hands out the facts of an article in the order they are printed, without a list of all of them.
  @inline(__always)
  public static func forEachFact(in article: Article, _ body: (Fact) -> Void) {
    let (title, text) = discourses(of: article)
    if let title {
      var facts = TextFacts(title, published: article.published)
      facts.forEach(body)
    }
    var facts = TextFacts(text, published: article.published)
    facts.forEach(body)
  }

  /// The same, each fact with the frames among which its own is: those of one stretch of the text after the other.
  static func forEachFact(in article: Article, withFrames body: (Fact, Frames) -> Void) {
    let (title, text) = discourses(of: article)
    for discourse in [title, text] {
      guard let discourse else { continue }
      let builder = FrameBuilder(discourse)
      var found = TextFacts(discourse, published: article.published)
      var stretch: [Fact] = []
      while found.handOutStretch({ stretch.append($0) }) {
        let frames = Frames(of: stretch[...], by: builder)
        // The span's own scope: the stretch is emptied behind it.
        do {
          // Read in place: a copy of a fact would count references to all that it holds.
          let facts = stretch.span
          for index in facts.indices { body(facts[index], frames) }
        }
        stretch.removeAll(keepingCapacity: true)
      }
    }
  }

  /// An article with its facts and names.
  public static func read(_ article: Article) -> ReadArticle {
    let (title, text) = discourses(of: article)
    var facts: [Fact] = []
    if let title { add(to: &facts, TextFacts(title, published: article.published)) }
    add(to: &facts, TextFacts(text, published: article.published))
    return ReadArticle(title: title, text: text, facts: facts)
  }

  /// The texts of an article; the headline is read with what the text tells of its words.
  private static func discourses(of article: Article) -> (title: Discourse?, text: Discourse) {
    let document = Document(article.text.bytes)
    let evidence = NameEvidence(document)
    let text = Discourse(document, part: .text, evidence: evidence)
    guard let headline = article.title.map({ Document($0.bytes) }) else { return (nil, text) }
    var headlineEvidence = NameEvidence(headline)
    headlineEvidence.learn(from: evidence)
    return (Discourse(headline, part: .title, evidence: headlineEvidence), text)
  }

  /// The facts of one text, in the order they are printed.
  static func facts(in document: Document, published: Moment?) -> [Fact] {
    var facts: [Fact] = []
    let discourse = Discourse(document, part: .text, evidence: NameEvidence(document))
    add(to: &facts, TextFacts(discourse, published: published))
    return facts
  }

  private static func add(to facts: inout [Fact], _ found: TextFacts) {
    facts.reserveLargeCapacity(facts.count + found.usualCount)
    var found = found
    found.forEach { facts.append($0) }
  }

  /// Classes of the words that a rule of numbers and times can begin with.
  static let ruleStarts = matcher.starts

  /// Tries the rules of numbers and times.
  static let matcher = RuleMatcher(extractors)
}
