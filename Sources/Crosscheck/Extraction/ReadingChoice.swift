/// Chooses among readings that overlap: the longest wins, then the earlier rule; lengths may stand inside an order.
///
/// Readings come in the order of the tokens at which they were tried, and are settled as soon as none that comes can
/// reach back to them, so that few are held at a time; what was chosen is handed out in the order of the first tokens.
struct ReadingChoice {
  /// How far before its token a reading reaches at most: `no more than about the`.
  static let reach = 32

  /// Readings that are not settled yet; each is taken out where it is handed out, for a copy would count references.
  private var readings: [Reading?] = []
  /// What decides among them, and past their last token.
  private var open: [Open] = []
  private var end = 0
  /// Past the last token that settled readings cover.
  private var settled = 0
  // Lists that are asked for again and again; kept, so that each is made once.
  /// Open readings by their first tokens.
  private var order: [Int] = []
  /// For each token that some of them cover by what it is covered already.
  private var covers: [Cover] = []
  /// Some of them by their rank, and those of these that are kept.
  private var ranked: [Int] = []
  private var kept: [Int] = []

  /// What decides about a reading.
  private struct Open {
    let tokens: Range<Int>
    let kind: Kind
    /// Place of the rule among all rules.
    let order: Int
  }

  /// What covers a token: an order, which lengths may stand in, or another reading.
  private struct Cover: OptionSet {
    let rawValue: UInt8
    static let reading = Cover(rawValue: 1)
    static let order = Cover(rawValue: 2)
  }

  /// Takes in that only readings tried at this token or behind it will follow.
  @inline(__always)
  mutating func move(to token: Int, _ take: (consuming Reading, _ order: Int) -> Void) {
    if !open.isEmpty, token >= end + Self.reach { settle(take) }
  }

  /// Whether a reading that begins before a token is not settled yet.
  func isOpen(before token: Int) -> Bool { open.contains { $0.tokens.lowerBound < token } }

  /// Takes in what a rule read.
  @inline(never)
  mutating func add(_ reading: consuming Reading, _ order: Int) {
    let tokens = reading.tokens
    guard !tokens.isEmpty, tokens.lowerBound >= settled else { return }
    open.append(Open(tokens: tokens, kind: reading.kind, order: order))
    readings.append(reading)
    end = max(end, tokens.upperBound)
  }

  /// Takes in that no reading will follow.
  mutating func finish(_ take: (consuming Reading, _ order: Int) -> Void) {
    if !open.isEmpty { settle(take) }
  }

  /// Goes through the open readings; those that overlap, be it by way of others, are chosen among by themselves.
  private mutating func settle(_ take: (consuming Reading, _ order: Int) -> Void) {
    putInOrder()
    var first = 0
    while first < order.count {
      var end = open[order[first]].tokens.upperBound
      var past = first + 1
      while past < order.count, open[order[past]].tokens.lowerBound < end {
        end = max(end, open[order[past]].tokens.upperBound)
        past += 1
      }
      switch past - first {
      case 1: handOut(order[first], take)
      case 2: choosePair(order[first], order[first + 1], take)
      default: choose(first..<past, endingAt: end, take)
      }
      first = past
    }
    open.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    settled = end
  }

  /// They come nearly in order, and none reaches far back.
  private mutating func putInOrder() {
    order.removeAll(keepingCapacity: true)
    for index in open.indices {
      let start = open[index].tokens.lowerBound
      var place = order.count
      order.append(index)
      while place > 0, open[order[place - 1]].tokens.lowerBound > start {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = index
    }
  }

  @inline(__always)
  private mutating func handOut(_ index: Int, _ take: (consuming Reading, _ order: Int) -> Void) {
    if let reading = readings[index].take() { take(reading, open[index].order) }
  }

  /// Of two readings that overlap: nothing need be sorted.
  private mutating func choosePair(
    _ first: Int,
    _ second: Int,
    _ take: (consuming Reading, _ order: Int) -> Void
  ) {
    let (better, other) = rank(of: first) < rank(of: second) ? (first, second) : (second, first)
    guard open[other].kind.standsInOrders, open[better].kind.isOrder else { return handOut(better, take) }
    // Where they begin at one token, the better comes first.
    let begins = open[other].tokens.lowerBound < open[better].tokens.lowerBound ? other : better
    handOut(begins, take)
    handOut(begins == better ? other : better, take)
  }

  /// The longer before the shorter, the earlier rule before the later: the place among readings, with the index in its lower half.
  private func rank(of index: Int) -> Int {
    (0xFFFF - min(open[index].tokens.count, 0xFFFF)) << 47 | open[index].order << 32 | index
  }

  private mutating func choose(
    _ places: Range<Int>,
    endingAt end: Int,
    _ take: (consuming Reading, _ order: Int) -> Void
  ) {
    let base = open[order[places.lowerBound]].tokens.lowerBound
    // Sorted by numbers that hold length, rule and index: readings are large to move about.
    ranked.removeAll(keepingCapacity: true)
    for place in places { ranked.append(rank(of: order[place])) }
    ranked.sort()
    covers.removeAll(keepingCapacity: true)
    covers.append(contentsOf: repeatElement([], count: end - base))
    kept.removeAll(keepingCapacity: true)
    for rank in ranked {
      let index = rank & 0xFFFF_FFFF
      let kind = open[index].kind
      let tokens = open[index].tokens
      let bars: Cover = kind.standsInOrders ? .reading : [.reading, .order]
      guard tokens.allSatisfy({ covers[$0 - base].isDisjoint(with: bars) }) else { continue }
      let cover: Cover = kind.isOrder ? .order : .reading
      for token in tokens { covers[token - base].insert(cover) }
      kept.append(index)
    }
    for rank in kept.indices { kept[rank] |= open[kept[rank]].tokens.lowerBound << 32 }
    // Of readings that begin at one token the one of the higher rank comes first, where they have it already.
    kept.sort { $0 >> 32 < $1 >> 32 }
    for place in kept { handOut(place & 0xFFFF_FFFF, take) }
  }
}

extension Kind {
  /// Whether it is read inside an ordinal or a rank as well: `the first annual loss`, `the largest single-day fall`.
  fileprivate var standsInOrders: Bool { self == .set || self == .duration }

  /// Whether it is what those may stand in.
  fileprivate var isOrder: Bool { self == .ordinal || self == .rank }
}
