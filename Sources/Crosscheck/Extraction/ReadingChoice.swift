/// Chooses among readings that overlap: the longest wins, then the earlier rule; lengths may stand inside an order.
///
/// Readings come in the order of the tokens at which they were tried, and are settled as soon as none that comes can
/// reach back to them, so that few are held at a time.
struct ReadingChoice {
  /// How far before its token a reading reaches at most: `no more than about the`.
  private static let reach = 32

  private var chosen: [RuleMatcher.Candidate] = []
  /// Readings that are not settled yet, and past their last token.
  private var open: [RuleMatcher.Candidate] = []
  private var end = 0
  /// Past the last token that settled readings cover.
  private var settled = 0
  /// For each token that open readings cover whether words of it are taken; kept, so that it is made once.
  private var claims: [Claim] = []

  /// What is claimed of a token.
  private struct Claim: OptionSet {
    let rawValue: UInt8
    static let taken = Claim(rawValue: 1)
    static let ordered = Claim(rawValue: 2)
  }

  /// Takes in that only readings tried at this token or behind it will follow.
  @inline(__always)
  mutating func move(to token: Int) {
    if !open.isEmpty, token >= end + Self.reach { settle() }
  }

  /// Takes in a reading.
  mutating func add(_ candidate: RuleMatcher.Candidate) {
    guard candidate.reading.tokens.lowerBound >= settled else { return }
    open.append(candidate)
    end = max(end, candidate.reading.tokens.upperBound)
  }

  /// The readings that were chosen, in the order of their first tokens.
  mutating func finish() -> [RuleMatcher.Candidate] {
    if !open.isEmpty { settle() }
    return chosen
  }

  private mutating func settle() {
    if open.count == 1 { chosen.append(open[0]) } else { choose() }
    open.removeAll(keepingCapacity: true)
    settled = end
  }

  private mutating func choose() {
    // Sorted by numbers that hold length, rule and index: candidates are large to move about.
    let ranked = open.indices.map { index in
      let length = min(open[index].reading.tokens.count, 0xFFFF)
      return (0xFFFF - length) << 47 | open[index].order << 32 | index
    }.sorted()
    let base = open.reduce(end) { min($0, $1.reading.tokens.lowerBound) }
    claims.removeAll(keepingCapacity: true)
    claims.append(contentsOf: repeatElement([], count: end - base))
    var kept: [Int] = []
    for index in ranked.map({ $0 & 0xFFFF_FFFF }) {
      let reading = open[index].reading
      let isOrder = reading.kind == .ordinal || reading.kind == .rank
      let bars: Claim = reading.kind.standsInOrders ? .taken : [.taken, .ordered]
      guard reading.tokens.allSatisfy({ claims[$0 - base].isDisjoint(with: bars) }) else { continue }
      for token in reading.tokens { claims[token - base].insert(isOrder ? .ordered : .taken) }
      kept.append(index)
    }
    let inOrder = kept.indices.map { open[kept[$0]].reading.tokens.lowerBound << 32 | $0 }.sorted()
    for place in inOrder { chosen.append(open[kept[place & 0xFFFF_FFFF]]) }
  }
}

extension Kind {
  /// Whether it is read inside an ordinal or a rank as well: `the first annual loss`, `the largest single-day fall`.
  fileprivate var standsInOrders: Bool { self == .set || self == .duration }
}
