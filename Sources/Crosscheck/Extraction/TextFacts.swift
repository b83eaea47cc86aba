/// The facts of one text, read and handed out in the order in which they are printed.
///
/// A text is gone through some thousand tokens at a time: its figures are read there, its words, and all are handed out, so that
/// tokens are still at hand when they are asked for the third time, and what was made for one stretch serves the next.
/// Lists of all facts of a text of 4 MB were a sixth of the memory it touched.
struct TextFacts {
  /// How many tokens are read at a time at least: they take half a megabyte, which every processor holds.
  private static let stretch = 16_384

  private let document: Document
  private let entities: [Entity]
  private var figures: FigureFacts
  private var words: WordFacts
  /// The name that is handed out next.
  private var entity = 0
  /// The sentence that is read next.
  private var first = 0

  /// Will read numbers and times, names, and the facts of other words, which may overlap them and never displace them.
  init(_ discourse: Discourse, published: Moment?) {
    document = discourse.document
    entities = discourse.entities
    figures = FigureFacts(discourse, published: published)
    words = WordFacts(discourse)
  }

  /// How many facts there are in prose, or a few more.
  var usualCount: Int { entities.count + document.tokens.count / 8 }

  /// Hands out the facts by their places; at one place figures stand before names, and names before other words.
  ///
  /// Inlined, so that a fact is handed over as it is.
  @inline(__always)
  mutating func forEach(_ body: (consuming Fact) -> Void) {
    while handOutStretch(body) {}
  }

  /// Hands out the facts of the next stretch, which ends with a sentence; false behind the last.
  @inline(__always)
  mutating func handOutStretch(_ body: (consuming Fact) -> Void) -> Bool {
    guard first < document.sentences.count else { return false }
    let past = sentence(behind: document.sentences[first].tokens.lowerBound + Self.stretch)
    let isLast = past == document.sentences.count
    let token = isLast ? document.tokens.count : document.sentences[past].tokens.lowerBound
    figures.read(before: token, by: Extraction.matcher)
    let offset = isLast ? Int.max : Int(document.tokens[token].start)
    words.read(first..<past, before: offset, figures: figures.facts)
    handOut(before: offset, body)
    first = past
    return true
  }

  /// The first sentence that does not begin before a token.
  private func sentence(behind token: Int) -> Int {
    document.sentences.indices.partitioningIndex { document.sentences[$0].tokens.lowerBound >= token }
  }

  /// Hands out what begins before a byte offset; all of that is read.
  ///
  /// Each is taken out of its list: a copy of a fact would count references to all that it holds.
  @inline(__always)
  private mutating func handOut(before offset: Int, _ body: (consuming Fact) -> Void) {
    let places = words.places(before: offset)
    figures.turnRound()
    for turn in 0...places.count {
      // Up to the next of the other words, it included; or all before the offset.
      let end = turn < places.count ? places[turn].start : offset - 1
      while entity < entities.count, entities[entity].range.lowerBound <= end {
        while figures.isNext(upTo: entities[entity].range.lowerBound) { body(figures.takeLast()) }
        body(WordFacts.name(of: entities[entity]))
        entity += 1
      }
      while figures.isNext(upTo: end) { body(figures.takeLast()) }
      if turn < places.count, let word = words.take(places[turn]) { body(word) }
    }
    figures.turnRound()
    words.removeTaken(places.count)
  }
}
