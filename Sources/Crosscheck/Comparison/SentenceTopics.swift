/// Whom, what and where the sentences of a text are about, for those behind that only say 'it', 'the company' or 'there'.
struct SentenceTopics {
  /// What a sentence that does not say so itself is about.
  struct Topic {
    var names: ConceptSet = []
    var places: ConceptSet = []
    /// The words before the verb of the sentence that its opening pronoun looks back to.
    var subject: Range<Int> = 0..<0
  }

  private let topics: [Topic]

  init(_ text: ReportText) {
    let document = text.document
    var topics: [Topic] = []
    var (person, thing): (ConceptSet, ConceptSet) = ([], [])
    var last = Topic()
    for sentence in document.sentences {
      let first = sentence.tokens.lowerBound
      let opening = Self.opening(of: sentence, in: document)
      var topic = Topic(places: last.places)
      switch opening {
      case .person: topic.names = person
      case .thing: topic.names = thing
      case .open: break
      }
      if opening != .open { topic.subject = last.subject }
      topics.append(topic)
      let verb = Self.verb(of: sentence.tokens, in: document) ?? sentence.tokens.upperBound
      if opening == .open || verb > first + 1 { last.subject = first..<verb }
      for index in text.entities.beginning(in: first..<min(verb, first + 14)) {
        let words = ConceptSet(text.entities[index].tokens.compactMap { text.stems[$0] })
        if text.entities[index].kind == .person { person = words } else { thing = words }
      }
      let places = Self.places(in: sentence, of: text)
      if !places.isEmpty { last.places = places }
    }
    self.topics = topics
  }

  subscript(sentence: Int) -> Topic { topics[sentence] }

  private enum Opening { case person, thing, open }

  /// What the first words of a sentence look back to; who 'said' something tells of something else.
  private static func opening(of sentence: Sentence, in document: Document) -> Opening {
    let first = sentence.tokens.lowerBound
    if document.is(.speechVerb, at: first + 1) { return .open }
    if document.isOne(of: people, at: first) { return .person }
    if document.isOne(of: things, at: first) || document.isOne(of: results, at: first) { return .thing }
    let near = first..<min(first + 4, sentence.tokens.upperBound)
    if near.contains(where: { document.isOne(of: results, at: $0) }) { return .thing }
    return document.word("the", at: first) && document.isOne(of: bodies, at: first + 1) ? .thing : .open
  }

  /// The first verb of a clause that is no noun: 'the harvest will fall'.
  static func verb(of clause: Range<Int>, in document: Document) -> Int? {
    clause.first { token in
      document.is(.verb, at: token) && !document.is(.determiner, at: token - 1)
        && !document.is(.verb, at: token + 1) && !document.is(.modal, at: token + 1)
    }
  }

  private static func places(in sentence: Sentence, of text: ReportText) -> ConceptSet {
    let document = text.document
    var places: ConceptSet = []
    for token in sentence.tokens where document.isOne(of: inside, at: token) {
      var place = token + 1
      while isName(place, in: sentence, of: text) {
        if let stem = text.stems[place] { places.insert(stem) }
        place += 1
      }
    }
    return places
  }

  static func isName(_ token: Int, in sentence: Sentence, of text: ReportText) -> Bool {
    guard let word = text.document.token(token), word.form == .word else { return false }
    guard word.shape.contains(.capitalised), !word.is(.month), !word.is(.weekday) else { return false }
    guard token == sentence.tokens.lowerBound else { return word.end - word.start > 1 }
    return !text.entities.beginning(in: token..<token + 1).isEmpty
  }

  private static let inside: WordSet = ["in", "at", "near"]
  private static let people: WordSet = ["he", "she", "his", "her"]
  private static let things: WordSet = ["it", "its", "they", "their"]
  private static let results: WordSet = [
    "profit", "profits", "revenue", "revenues", "turnover", "earnings", "dividend",
  ]
  private static let bodies: WordSet = [
    "company", "firm", "group", "chain", "club", "team", "school", "hospital", "bank", "airline", "carmaker",
    "retailer", "party", "union", "university", "town", "city", "village", "side", "hosts", "visitors",
    "winners",
    "band", "ship", "plant", "mine", "port", "airport", "prison", "museum", "brand",
  ]
}
