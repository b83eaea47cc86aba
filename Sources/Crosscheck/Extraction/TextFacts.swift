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
    // Read in place: a copy of a fact would count references to all that it holds.
    let (figures, words) = (figures.span, words.span)
    var figure = 0
    var entity = 0
    for turn in 0...wordOrder.count {
      let end = turn < wordOrder.count ? wordOrder[turn] >> 32 : .max
      while entity < entities.count, entities[entity].range.lowerBound <= end {
        let start = entities[entity].range.lowerBound
        while figure < figures.count, figures[figure].range.lowerBound <= start {
          body(figures[figure])
          figure += 1
        }
        body(WordFacts.name(of: entities[entity]))
        entity += 1
      }
      while figure < figures.count, figures[figure].range.lowerBound <= end {
        body(figures[figure])
        figure += 1
      }
      if turn < wordOrder.count { body(words[wordOrder[turn] & 0xFFFF_FFFF]) }
    }
  }
}
