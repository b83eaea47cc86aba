/// What a figure that moved is of.
enum MovedUnit: Equatable {
  /// A number without a noun that is known.
  case bare
  case share
  case of(Kind, String?)

  /// What a fact is of.
  init(_ fact: Fact) {
    guard case .amount(let amount) = fact.value else {
      self = .bare
      return
    }
    switch fact.kind {
    case .percentage: self = .share
    case .number: self = .bare
    default: self = .of(fact.kind, amount.unit)
    }
  }

  /// What the fact around a number is of.
  init(of number: Range<Int>, in text: ReportText) {
    let near = max(0, number.lowerBound - 3)..<number.upperBound
    let fact = text.facts(in: near).last {
      text.facts[$0].tokens.overlaps(number) && MovedUnit(text.facts[$0]) != .bare
    }
    self = fact.map { MovedUnit(text.facts[$0]) } ?? .bare
  }

  /// Whether two figures may be of one thing: a bare number is no share.
  func mayBe(_ other: MovedUnit) -> Bool {
    switch (self, other) {
    case (.share, _), (_, .share): return self == other
    case (.bare, _), (_, .bare): return true
    default: return self == other
    }
  }
}

/// Reads what somebody moved: a rate that was raised did not rise by itself.
struct MovedThings {
  let text: ReportText

  private static let reach = 5

  /// The nouns of what was moved, beside the word that says so; empty where nobody moved it.
  func things(around word: Int) -> ConceptSet {
    let document = text.document
    guard let verb = document.value(of: .verb, at: word).map({ VerbLemmas.split($0).verb }) else {
      return isPut(word) ? nouns(in: word - Self.reach..<word) : []
    }
    guard Self.moving.contains(verb) else { return [] }
    let isPassive = (word - 2..<word).contains { document.isOne(of: Self.being, at: $0) }
    return isPassive ? nouns(in: word - Self.reach - 1..<word) : nouns(in: word + 1..<word + 1 + Self.reach)
  }

  /// `Put the alert up`, `brought its forecast down`.
  private func isPut(_ adverb: Int) -> Bool {
    text.document.is(.upOrDown, at: adverb)
      && (adverb - Self.reach..<adverb).contains { text.document.isOne(of: Self.putting, at: $0) }
  }

  /// Names, days and numbers are not what is moved; nor is what stands behind a preposition.
  private func nouns(in tokens: Range<Int>) -> ConceptSet {
    let document = text.document
    var nouns: [Concept] = []
    for token in tokens.clamped(to: 0..<document.tokens.count) {
      guard document.tokens[token].form == .word, !document.isOne(of: Self.ends, at: token) else {
        if token > tokens.lowerBound, !nouns.isEmpty { break }
        continue
      }
      guard let concept = text.concepts[token], !document.tokens[token].shape.contains(.capitalised) else {
        continue
      }
      nouns.append(concept)
    }
    return ConceptSet(nouns)
  }

  private static let moving = VerbSet(
    "raise hike lift cut lower reduce slash trim increase upgrade downgrade"
  )
  private static let being: WordSet = ["is", "are", "was", "were", "be", "been", "being"]
  private static let putting: WordSet = ["put", "puts", "bring", "brings", "brought"]
  private static let ends: WordSet = ["to", "by", "from", "at", "of", "for", "on", "in", "and", "as"]
}
