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
  private let progress = RuleMatcher.Progress()
  /// What was read and not taken yet, in order.
  private(set) var facts: [Fact] = []

  init(_ discourse: Discourse, published: Moment?) {
    self.discourse = discourse
    self.published = published
  }

  /// Reads on, until all that begins before a token is read; some behind it may be, too.
  mutating func read(before token: Int, by matcher: RuleMatcher) {
    matcher.read(discourse.document, discourse.landmarks, before: token, progress) { reading, order in
      take(reading, rule: matcher.name(ofRule: order))
    }
    if resolver == nil, token >= min(Self.opening, discourse.document.tokens.count) { readOpening() }
  }

  /// Puts the facts into the opposite order: whoever takes them out begins at the end, where nothing must be moved up.
  mutating func turnRound() {
    // In their memory, where they are moved: a list that reverses itself copies them.
    facts.withUnsafeMutableBufferPointer { $0.reverse() }
  }

  /// Whether the last fact begins at a byte offset or before it.
  @inline(__always)
  func isNext(upTo offset: Int) -> Bool {
    facts.indices.last.map { facts[$0].range.lowerBound <= offset } ?? false
  }

  /// Takes the last fact out.
  @inline(__always)
  mutating func takeLast() -> Fact { facts.removeLast() }

  /// Takes the next reading, in the order of the text.
  private mutating func take(_ reading: consuming Reading, rule: String) {
    guard resolver == nil else { return add(reading, rule: rule) }
    if reading.tokens.lowerBound < Self.opening {
      first.append((reading, rule))
    } else {
      readOpening()
      add(reading, rule: rule)
    }
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

  private mutating func add(_ reading: consuming Reading, rule: String) {
    let value: Value
    let tokens = reading.tokens
    var kind = reading.kind
    var rule = rule
    switch reading.content {
    case .value(.amount(let amount)) where kind == .number:
      let document = discourse.document
      (kind, value, rule) =
        BareNumbers.completed(amount, tokens, after: facts, in: document) ?? (kind, .amount(amount), rule)
    case .value(var known):
      Rates.complete(&known, kind: kind, tokens, in: discourse.document)
      value = known
    case .time(let expression):
      guard let timex = resolver?.resolve(expression, at: tokens) else { return }
      value = .time(timex)
    }
    facts.append(
      Fact(
        kind: kind,
        range: discourse.document.range(of: tokens),
        tokens: tokens,
        part: discourse.part,
        value: value,
        rule: rule
      )
    )
  }
}
