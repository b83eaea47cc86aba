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
  /// Whether its clause tells of years on end: shut for seven years, open since 2017.
  private let isOfYears: Bool
  /// Whether its clause names a day of the week.
  private let isOfDay: Bool
  /// Which of several things its clause names: the second film.
  private let places: Set<String>
  /// What its clause compares with: than a year ago.
  private let baseline: Set<String>
  /// Which game of several its clause names: the first match.
  private let games: Set<String>
  /// The day, month or year that its clause names.
  let day: PassageDay

  private static let points = WordSet(Compass.nouns + Compass.adjectives)

  /// The scope that the clause of some words names.
  init(of words: Range<Int>, clause: Range<Int>, sentence: Range<Int>, in text: ReportText) {
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
    isOfYears = clause.contains { Self.beginsYears($0, in: document) }
    isOfDay = clause.contains { document.is(.weekday, at: $0) }
    places = Set(clause.lazy.filter { document.is(.ordinalWord, at: $0) }.map(document.lowercased))
    baseline = Self.baseline(of: clause, in: document)
    games = Self.games(of: clause, in: document)
    day = PassageDay(near: words, clause: clause, sentence: sentence, of: text)
  }

  /// `the first match`, `the second leg`.
  private static func games(of clause: Range<Int>, in document: Document) -> Set<String> {
    Set(
      clause.lazy.filter {
        (document.is(.ordinalWord, at: $0) || document.word("opening", at: $0))
          && (document.isOne(of: gameNouns, at: $0 + 1) || document.isOne(of: gameNouns, at: $0 + 2))
      }.map { document.word("opening", at: $0) ? "first" : document.lowercased($0) }
    )
  }

  private static let gameNouns: WordSet = [
    "match", "game", "test", "leg", "set", "round", "race", "heat", "bout", "innings", "meeting", "tie",
    "frame",
    "half", "quarter", "period", "stage",
  ]

  /// `than a year ago`, `than last month`: the units of time behind the word.
  private static func baseline(of clause: Range<Int>, in document: Document) -> Set<String> {
    let end = min(clause.upperBound + 1, document.tokens.count)
    guard let than = (clause.lowerBound..<end).first(where: { document.word("than", at: $0) }) else {
      return []
    }
    return Set(
      (than + 1..<min(than + 5, document.tokens.count)).lazy.filter { document.is(.timeUnit, at: $0) }
        .map { Lemmas.singular(of: document.lowercased($0)) }
    )
  }

  /// `for seven years`, `since 2017`.
  private static func beginsYears(_ index: Int, in document: Document) -> Bool {
    guard let number = document.number(at: index + 1) else { return false }
    if document.word("since", at: index) { return number.form == .digits && number.digitCount == 4 }
    return document.word("for", at: index)
      && (document.word("years", at: number.tokens.upperBound)
        || document.word("decades", at: number.tokens.upperBound))
  }

  private static func differ(_ one: Set<String>, _ other: Set<String>) -> Bool {
    !one.isEmpty && !other.isEmpty && one.isDisjoint(with: other)
  }

  /// Whether two ways compare with two times: fewer than a year ago, more than a month ago.
  func isAgainstAnother(than other: OutcomeScope) -> Bool { Self.differ(baseline, other.baseline) }

  /// Whether two scopes are of two days or years, or of two sides of a thing.
  func isApart(from other: OutcomeScope) -> Bool {
    if isOfMotion != other.isOfMotion || day.relation(to: other.day) == .apart { return true }
    // Who won the first match lost, for all that is said, another.
    if games.isEmpty != other.games.isEmpty { return true }
    if let pastYear, let other = other.pastYear, pastYear != other { return true }
    if (pastYear == nil) != (other.pastYear == nil), isOfLongAgo || other.isOfLongAgo { return true }
    if Self.differ(places, other.places) || isAgainstAnother(than: other) { return true }
    if isOfYears && other.isOfDay || isOfDay && other.isOfYears { return true }
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
