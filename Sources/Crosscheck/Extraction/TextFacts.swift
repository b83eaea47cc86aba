/// The facts of one text, in the order in which they are printed, each still where its reader left it.
///
/// Facts are large and many. Gone through in place, they cost neither the memory nor the copying of a list of all of them;
/// names, which are most of them, are made when they are asked for.
struct TextFacts {
  private let figures: [Fact]
  private let entities: [Entity]
  private let words: [Fact]
  /// The places and indices of `words`, which come a sort behind the other: sorting numbers costs a tenth of sorting facts.
  private let wordOrder: [Int]

  /// Reads the facts of a text: numbers and times first; facts of words may overlap them and never displace them.
  init(_ discourse: Discourse, published: Moment?) {
    figures = Extraction.figures(in: discourse, published: published)
    let words = WordFacts.facts(of: discourse, figures: figures)
    self.words = words
    entities = discourse.entities
    wordOrder = words.indices.map { words[$0].range.lowerBound << 32 | $0 }.sorted()
  }

  /// How many facts there are.
  var count: Int { figures.count + entities.count + words.count }

  /// Hands out the facts by their places; at one place figures stand before names, and names before other words.
  func forEach(_ body: (Fact) -> Void) {
    var figure = 0
    var entity = 0
    for place in wordOrder {
      forEachName(before: place >> 32, from: &entity, &figure, body)
      body(words[place & 0xFFFF_FFFF])
    }
    forEachName(before: .max - 1, from: &entity, &figure, body)
  }

  /// Hands out the names and figures up to a place.
  private func forEachName(
    before end: Int,
    from entity: inout Int,
    _ figure: inout Int,
    _ body: (Fact) -> Void
  ) {
    while entity < entities.count, entities[entity].range.lowerBound <= end {
      forEachFigure(before: entities[entity].range.lowerBound, from: &figure, body)
      body(WordFacts.name(of: entities[entity]))
      entity += 1
    }
    forEachFigure(before: end, from: &figure, body)
  }

  private func forEachFigure(before end: Int, from figure: inout Int, _ body: (Fact) -> Void) {
    while figure < figures.count, figures[figure].range.lowerBound <= end {
      body(figures[figure])
      figure += 1
    }
  }
}
