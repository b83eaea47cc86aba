/// Makes facts of the readings of one text, as they come: times are completed from the article's date.
struct FigureFacts {
  /// How far in a text the date from which it counts may be said.
  private static let opening = ReferenceDate.reach

  private let discourse: Discourse
  private let published: Moment?
  /// Readings of the text's beginning: all of them tell the day from which the first of them counts.
  private var first: [(reading: Reading, rule: String)] = []
  /// Nil before the beginning is read.
  private var resolver: DateResolver?
  private var facts: [Fact] = []

  init(_ discourse: Discourse, published: Moment?) {
    self.discourse = discourse
    self.published = published
    // No prose has more figures; a list that grows is copied again and again, and room that is not used costs nothing.
    facts.reserveLargeCapacity(discourse.document.tokens.count / 12)
  }

  /// Takes the next reading, in the order of the text.
  mutating func take(_ reading: Reading, rule: String) {
    guard resolver == nil else { return add(reading, rule: rule) }
    if reading.tokens.lowerBound < Self.opening {
      first.append((reading, rule))
    } else {
      readOpening()
      add(reading, rule: rule)
    }
  }

  /// The facts of all readings.
  mutating func finish() -> [Fact] {
    if resolver == nil { readOpening() }
    return facts
  }

  private mutating func readOpening() {
    resolver = DateResolver(
      published: published,
      document: discourse.document,
      readings: first.lazy.map(\.reading)
    )
    for (reading, rule) in first { add(reading, rule: rule) }
    first = []
  }

  private mutating func add(_ reading: Reading, rule: String) {
    let value: Value
    switch reading.content {
    case .value(let known):
      value = Rates.completed(known, kind: reading.kind, reading.tokens, in: discourse.document)
    case .time(let expression):
      guard let timex = resolver?.resolve(expression, at: reading.tokens) else { return }
      value = .time(timex)
    }
    facts.append(
      Fact(
        kind: reading.kind,
        range: discourse.document.range(of: reading.tokens),
        tokens: reading.tokens,
        part: discourse.part,
        value: value,
        rule: rule
      )
    )
  }
}
