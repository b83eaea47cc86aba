/// A few concepts, in the order of their hashes.
///
/// Claims are held against each other far more often than they are made: a mark for each concept, in 64 bits, tells most
/// sets apart without a look at what is in them.
struct ConceptSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private(set) var concepts: [Concept] = []
  private var marks: UInt64 = 0

  init() {}

  init(_ concepts: some Sequence<Concept>) {
    for concept in concepts { insert(concept) }
  }

  init(arrayLiteral concepts: Concept...) { self.init(concepts) }

  /// Whether nothing is in it.
  @inline(__always)
  var isEmpty: Bool { marks == 0 }

  /// Whether a concept is in it.
  @inline(__always)
  func contains(_ concept: Concept) -> Bool {
    marks & Self.mark(of: concept) != 0 && concepts.contains(concept)
  }

  /// Whether no concept is in both.
  @inline(__always)
  func isDisjoint(with other: ConceptSet) -> Bool {
    marks & other.marks == 0 || !meets(other)
  }

  private func meets(_ other: ConceptSet) -> Bool {
    var (mine, theirs) = (0, 0)
    while mine < concepts.count, theirs < other.concepts.count {
      if concepts[mine] == other.concepts[theirs] { return true }
      if concepts[mine] < other.concepts[theirs] { mine += 1 } else { theirs += 1 }
    }
    return false
  }

  mutating func insert(_ concept: Concept) {
    marks |= Self.mark(of: concept)
    var place = concepts.count
    while place > 0, concepts[place - 1] >= concept {
      if concepts[place - 1] == concept { return }
      place -= 1
    }
    if concepts.isEmpty { concepts.reserveCapacity(Self.usualCount) }
    // An array's own `insert` costs three hundred instructions, wherever it puts what.
    concepts.append(concept)
    var last = concepts.count - 1
    while last > place {
      concepts[last] = concepts[last - 1]
      last -= 1
    }
    concepts[place] = concept
  }

  /// Room for as many as most sets have.
  private static var usualCount: Int { 4 }

  mutating func formUnion(_ others: some Sequence<Concept>) {
    for concept in others { insert(concept) }
  }

  mutating func formUnion(_ other: ConceptSet) {
    if isEmpty { self = other } else { formUnion(other.concepts) }
  }

  func union(_ other: ConceptSet) -> ConceptSet {
    if isEmpty || other.isEmpty { return isEmpty ? other : self }
    var union = self
    union.formUnion(other)
    return union
  }

  func subtracting(_ other: ConceptSet) -> ConceptSet {
    isDisjoint(with: other) ? self : ConceptSet(concepts.filter { !other.contains($0) })
  }

  @inline(__always)
  private static func mark(of concept: Concept) -> UInt64 { 1 << (concept.hash >> 58) }
}
