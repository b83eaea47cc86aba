/// Of what time and of which side of a thing an answer is.
struct OutcomeScope {
  /// The sides that its clause names: the east of a town.
  private let sides: Set<String>
  /// A year that its clause names, of those before the report's own.
  private let pastYear: Double?
  /// Whether that year is further back than `last year`.
  private let isOfLongAgo: Bool

  private static let points: WordSet = [
    "north", "east", "south", "west", "northern", "eastern", "southern", "western", "northeast", "northwest",
    "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern",
  ]

  /// The scope that a clause names.
  init(of clause: Range<Int>, in text: ReportText) {
    let document = text.document
    sides = Set(
      clause.lazy.filter { document.isOne(of: Self.points, at: $0) }
        .compactMap { Compass.side(document.lowercased($0)) }
    )
    let own = (text.published?.day.components.year).map(Double.init)
    pastYear = own.flatMap { own in
      clause.lazy.compactMap { document.number(at: $0) }
        .first { $0.form == .digits && $0.digitCount == 4 && $0.value > 1800 && $0.value < own }?.value
    }
    isOfLongAgo = pastYear.map { $0 + 1 < own ?? 0 } ?? false
  }

  /// Whether two scopes are of two years, or of two sides of a thing.
  func isApart(from other: OutcomeScope) -> Bool {
    if let pastYear, let other = other.pastYear, pastYear != other { return true }
    if (pastYear == nil) != (other.pastYear == nil), isOfLongAgo || other.isOfLongAgo { return true }
    return sides.contains { side in
      other.sides.contains { Compass.areApart(side, $0) } && !other.sides.contains(side)
    }
  }
}
