/// A bit for each of some stems, by their hashes; two stems may share one.
struct StemMarks: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Nothing that must be there: a gap, a negation.
  static let any = StemMarks(low: .max, high: .max)

  /// None.
  init() {}

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Those of some stems.
  init(of stems: ArraySlice<Concept>) {
    for stem in stems { insert(stem) }
  }

  /// Those of some tokens.
  init(of tokens: Range<Int>, in text: ReportText) {
    for token in tokens { if let stem = text.stems[token] { insert(stem) } }
  }

  var isAny: Bool { low == .max && high == .max }

  mutating func insert(_ stem: Concept) {
    let bit = UInt64(1) << (stem.hash >> 58)
    if stem.hash & 1 == 0 { low |= bit } else { high |= bit }
  }

  @inline(__always)
  func meets(_ other: StemMarks) -> Bool { low & other.low | high & other.high != 0 }

  mutating func formUnion(_ other: StemMarks) {
    low |= other.low
    high |= other.high
  }
}
