/// Which of several things of a sort a figure is of, as its own part of the sentence says: where, of what sort, of whom.
///
/// *Why it matters*: a figure may be misprinted, and so may a place; where both differ the reports hardly mean one thing.
struct ClaimScope: Sendable {
  /// The words of names behind a preposition: 'in Kendal', 'at Cape Wrath', 'from Turkey'.
  var places: ConceptSet = []
  /// Those of them that a line or a match is between: 'between Lancaster and Carlisle'.
  var ends: ConceptSet = []
  /// The words of all names of the part, or of whoever its pronoun stands for.
  var names: ConceptSet = []
  /// How many names the part has.
  var nameCount = 0
  /// The words right before a noun that say which one it is, by noun: 'the barley harvest', 'the second phase'.
  var sorts: [Concept: ConceptSet] = [:]
  /// People that the figure is of: 'for adults', 'among teenagers'.
  var people: ConceptSet = []
  /// The points of the compass that it names, a bit each.
  var points: UInt8 = 0
  /// What it is before, and what it is after: 'before the change'.
  var before: ConceptSet = []
  var after: ConceptSet = []
  /// How long the time is that a result is of.
  var period: Period?
  /// Of a place in an order: by what it was put in order, 'by assets'.
  var basis: ConceptSet = []
  /// Of a result that is told of somebody in passing: whom, 'Arden, whom they beat 35-29'.
  var antecedent: ConceptSet = []
  /// Whether it is of a motion, an amendment, a bid to stop something, and not of the thing itself.
  var isOfMotion = false

  /// The length of time that a result is of.
  enum Period: Sendable { case month, quarter, half, nineMonths, year }
}

/// The words of the names that a report prints anywhere.
final class NamesOfReport: Sendable {
  private let words: ConceptTable

  init(_ text: ReportText) {
    var words = ConceptTable([])
    for index in text.document.tokens.indices where text.document.tokens[index].shape.contains(.capitalised) {
      if let stem = text.stems[index] { words.insert(stem) }
    }
    self.words = words
  }

  /// Whether it prints none of some words.
  func lacks(_ names: ConceptSet) -> Bool { !names.concepts.contains(where: words.contains) }
}

extension ClaimScope {
  /// Whether both are between two places, and not between the same two.
  func isBetweenOthers(than other: ClaimScope) -> Bool {
    ends.concepts.count > 1 && other.ends.concepts.count > 1 && !ends.subtracting(other.ends).isEmpty
      && !other.ends.subtracting(ends).isEmpty
  }

  /// Whether the points of the compass that two scopes name lie a quarter of a turn apart at least.
  func isOnOtherSide(than other: ClaimScope) -> Bool {
    guard points != 0, other.points != 0 else { return false }
    let near = points | points << 1 | points >> 7 | points >> 1 | points << 7
    return near & other.points == 0
  }
}
