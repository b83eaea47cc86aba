/// Reads the facts that are words: roles, places, quotations, what was said to happen; and makes those of names.
///
/// Beside the numbers and times: word facts may overlap them and never displace them.
struct WordFacts {
  private let document: Document
  private var quotations: QuotationReader
  private var places: PlaceReader
  private var stances: StanceReader
  /// The roles of the whole text in the order in which they are looked for: the ways to say one are gone through one behind
  /// the other.
  private let roles: [Fact]
  /// Those roles by their places, and how many of them were among `facts` already.
  private let roleOrder: [Int]
  private var roleCount = 0
  /// What is read, each sort in its own order; empty but while some sentences are.
  private var facts: [Fact] = []
  /// What was read and not removed yet, in the same order; nil where it was taken.
  private var waiting: [Fact?] = []

  /// Where a fact stands in the text and among those that wait: sorting numbers costs a tenth of sorting facts.
  struct Place {
    /// Byte offset, then the sort, then the index.
    fileprivate let key: Int

    /// Its byte offset.
    var start: Int { key >> 32 }
    /// Its index among those that wait.
    fileprivate var index: Int { key & 0x3FFF_FFFF }
  }

  init(_ discourse: Discourse) {
    document = discourse.document
    quotations = QuotationReader(discourse)
    places = PlaceReader(discourse)
    stances = StanceReader(discourse)
    var roles: [Fact] = []
    RoleReader(discourse).addRoles(to: &roles)
    roleOrder = roles.indices.map { roles[$0].range.lowerBound << 32 | $0 }.sorted()
    self.roles = roles
  }

  /// Reads some sentences, of which the figures are known; what begins before a byte offset waits then.
  mutating func read(_ sentences: Range<Int>, before offset: Int, figures: [Fact]) {
    quotations.addQuotations(
      before: document.sentences[sentences.upperBound - 1].tokens.upperBound,
      to: &facts
    )
    while roleCount < roles.count, roleOrder[roleCount] >> 32 < offset {
      facts.append(roles[roleOrder[roleCount] & 0xFFFF_FFFF])
      roleCount += 1
    }
    places.addPlaces(of: document.sentences[sentences], to: &facts)
    stances.addStances(of: document.sentences[sentences], figures: figures, to: &facts)
    // Moved and not copied, as a loop over them would.
    facts.withUnsafeMutableBufferPointer { $0.reverse() }
    while let fact = facts.popLast() { waiting.append(fact) }
  }

  /// The facts that begin before a byte offset in order; at one place quotations, roles, places, and what happened.
  func places(before offset: Int) -> [Place] {
    var keys: [Int] = []
    keys.reserveCapacity(waiting.count)
    for index in waiting.indices {
      guard let start = waiting[index]?.range.lowerBound, start < offset, let kind = waiting[index]?.kind
      else {
        continue
      }
      keys.append(start << 32 | Self.rank(of: kind) << 30 | index)
    }
    keys.sort()
    return keys.map(Place.init)
  }

  /// Takes out the fact at a place.
  @inline(__always)
  mutating func take(_ place: Place) -> Fact? { waiting[place.index].take() }

  /// Removes what was taken: so many.
  mutating func removeTaken(_ count: Int) {
    if count == waiting.count {
      waiting.removeAll(keepingCapacity: true)
    } else {
      waiting.removeAll { $0 == nil }
    }
  }

  private static func rank(of kind: Kind) -> Int {
    switch kind {
    case .quotation: return 0
    case .role: return 1
    case .place: return 2
    default: return 3
    }
  }

  /// The fact that somebody or something is called by a name.
  static func name(of entity: Entity) -> Fact {
    Fact(
      kind: .name,
      range: entity.range,
      tokens: entity.tokens,
      part: entity.part,
      value: .words(Words(entity.text)),
      rule: "name"
    )
  }
}
