/// Of what time and of which side of a thing an answer is.
struct OutcomeScope {
  /// The sides that its clause names: the east of a town.
  private let sides: Set<String>
  /// A year that its clause names, of those before the report's own.
  private let pastYear: Double?
  /// Whether it is of a motion against a thing, and not of the thing.
  private let isOfMotion: Bool
  /// The figures of its sentence, by the word behind each.
  private let figures: [Concept: Double]
  /// Whether that year is further back than `last year`.
  private let isOfLongAgo: Bool

  private static let points: WordSet = [
    "north", "east", "south", "west", "northern", "eastern", "southern", "western", "northeast", "northwest",
    "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern",
  ]

  /// The scope that a clause names.
  init(of clause: Range<Int>, of sentence: Range<Int>, in text: ReportText) {
    let document = text.document
    sides = Set(
      clause.lazy.filter { document.isOne(of: Self.points, at: $0) }
        .compactMap { Compass.side(document.lowercased($0)) }
    )
    isOfMotion = clause.contains(where: document.isReversingMotion)
    var figures: [Concept: Double] = [:]
    for token in sentence {
      if let noun = text.stems[token], let value = document.number(at: token - 1)?.value {
        figures[noun] = value
      }
    }
    self.figures = figures
    let own = (text.published?.day.components.year).map(Double.init)
    pastYear = own.flatMap { own in
      clause.lazy.compactMap { document.number(at: $0) }
        .first { $0.form == .digits && $0.digitCount == 4 && $0.value > 1800 && $0.value < own }?.value
    }
    isOfLongAgo = pastYear.map { $0 + 1 < own ?? 0 } ?? false
  }

  /// Whether two scopes are of two years, or of two sides of a thing.
  func isApart(from other: OutcomeScope) -> Bool {
    if isOfMotion != other.isOfMotion { return true }
    if let pastYear, let other = other.pastYear, pastYear != other { return true }
    if (pastYear == nil) != (other.pastYear == nil), isOfLongAgo || other.isOfLongAgo { return true }
    return isOnOtherSide(than: other)
  }

  /// Whether both sentences count one thing, and come to different figures.
  ///
  /// Of two headings one may be a slip, but hardly a figure with it.
  func hasOtherFigures(than other: OutcomeScope) -> Bool {
    figures.contains { noun, value in other.figures[noun].map { $0 != value } ?? false }
      && !figures.contains { noun, value in other.figures[noun] == value }
  }

  private func isOnOtherSide(than other: OutcomeScope) -> Bool {
    sides.contains { side in
      other.sides.contains { Compass.areApart(side, $0) } && !other.sides.contains(side)
    }
  }
}
