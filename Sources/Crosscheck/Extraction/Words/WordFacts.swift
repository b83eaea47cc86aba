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
  /// Those roles by their places, and how many of them are among `facts` already.
  private let roleOrder: [Int]
  private var roleCount = 0
  /// What was read and not removed yet, each sort in the order in which it was read.
  private(set) var facts: [Fact] = []

  /// Where a fact stands in the text and among `facts`: sorting numbers costs a tenth of sorting facts.
  struct Place {
    /// Byte offset, then the sort, then the index.
    fileprivate let key: Int

    /// Its byte offset.
    var start: Int { key >> 32 }
    /// Its index among `facts`.
    var index: Int { key & 0x3FFF_FFFF }
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

  /// Reads some sentences, of which the figures are known; what begins before a byte offset is then among `facts`.
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
  }

  /// The facts that begin before a byte offset in order; at one place quotations, roles, places, and what happened.
  func places(before offset: Int) -> [Place] {
    var keys: [Int] = []
    keys.reserveCapacity(facts.count)
    for index in facts.indices where facts[index].range.lowerBound < offset {
      keys.append(facts[index].range.lowerBound << 32 | Self.rank(of: facts[index].kind) << 30 | index)
    }
    keys.sort()
    return keys.map(Place.init)
  }

  /// Takes the facts away that begin before a byte offset.
  mutating func remove(before offset: Int) { facts.removeAll { $0.range.lowerBound < offset } }

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
