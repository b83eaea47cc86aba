/// What stands around a number, or what a rule needs there, as bits.
struct SurroundingSigns: Hashable, Sendable {
  /// Classes, words and marks of each place, and the number's own traits, in one row that is compared at once.
  ///
  /// Classes stand in lanes 0 to 2, words in lanes 3 to 5. Lane 6 holds the marks before and, in its upper half, behind; lane
  /// 7 those near, and the traits.
  private var row = SIMD8<UInt64>(repeating: 0)

  init() {}

  mutating func formUnion(_ other: SurroundingSigns) { row |= other.row }

  /// The signs that are here and there.
  @inline(__always)
  func common(with other: SurroundingSigns) -> SurroundingSigns {
    var signs = self
    signs.row &= other.row
    return signs
  }

  /// Hands out the number of each sign.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for lane in 0..<8 {
      var rest = row[lane]
      while rest != 0 {
        body(lane &<< 6 | rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  mutating func add(_ traits: Surroundings.Traits) { row[7] |= UInt64(traits.rawValue) << 32 }

  @inline(__always)
  mutating func add(_ classes: UInt64, _ words: UInt64, _ marks: UInt64, _ place: Surroundings.Place) {
    row[place.rawValue] |= classes
    row[3 + place.rawValue] |= words
    switch place {
    case .before: row[6] |= marks
    case .behind: row[6] |= marks << 32
    case .near: row[7] |= marks
    }
  }
}

/// What there is.
extension SurroundingSigns {
  /// How many tokens behind a number, and behind one joined to it, a rule looks at most for what it needs.
  private static let reach = 12
  /// In a phrase without a text around it rules allow what they do not elsewhere; there all are entered.
  private static let phrase = 20

  /// What stands around the number at an index; no initialiser, to which all would be handed over with counts of references.
  static func around(
    _ index: Int,
    _ figure: Figure?,
    startsDate: Bool,
    in document: Document,
    _ vocabulary: NeededWords
  ) -> SurroundingSigns {
    var signs = SurroundingSigns()
    guard document.tokens.count >= Self.phrase else {
      signs.row = SIMD8(repeating: .max)
      return signs
    }
    let number = document.number(at: index)
    let end = number?.tokens.upperBound ?? index + 1
    // Gathered apart and put into the row at the end: a row that is added to goes to memory and back each time.
    var (before, behind, near) = (Stretch(.before), Stretch(.behind), Stretch(.near))
    behind.add(end..<end + 2, of: document, vocabulary)
    before.add(index - 2..<index, of: document, vocabulary)
    var last = Self.last(behind: end, in: document)
    if let figure {
      let (start, past) = (figure.tokens.lowerBound, figure.tokens.upperBound)
      if past != end {
        behind.add(past..<past + 2, of: document, vocabulary)
        last = max(last, Self.last(behind: past, in: document))
      }
      if start != index { before.add(start - 2..<start, of: document, vocabulary) }
      if let bound = document.bound(before: start) {
        before.add(bound.start - 2..<bound.start, of: document, vocabulary)
      }
    }
    near.add(index..<last + Self.reach, of: document, vocabulary)
    let traits = UInt64(Self.traits(of: number, startsDate: startsDate).rawValue)
    signs.row = SIMD8(
      before.classes,
      behind.classes,
      near.classes,
      before.words,
      behind.words,
      near.words,
      before.marks | behind.marks << 32,
      near.marks | traits << 32
    )
    return signs
  }

  private static func traits(of number: NumberReading?, startsDate: Bool) -> Surroundings.Traits {
    var traits = Surroundings.Traits.any
    if let number {
      if number.value == 1 { traits.insert(.one) }
      if number.form == .fraction { traits.insert(.fraction) }
    }
    if startsDate { traits.insert(.date) }
    return traits
  }

  /// Past the number that a word or two join to what ends at an index: `to 30`, `- to - three`; the index if there is none.
  private static func last(behind end: Int, in document: Document) -> Int {
    var last = end
    for place in end...end + 3 {
      if let joined = document.number(at: place) { last = max(last, joined.tokens.upperBound) }
    }
    return last
  }

  /// What stands at one place.
  private struct Stretch {
    let place: Surroundings.Place
    var classes: UInt64 = 0
    var words: UInt64 = 0
    var marks: UInt64 = 0

    init(_ place: Surroundings.Place) { self.place = place }

    /// Adds what the tokens of a range are, as far as there are any.
    @inline(__always)
    mutating func add(_ range: Range<Int>, of document: Document, _ vocabulary: NeededWords) {
      for index in range.clamped(to: 0..<document.tokens.count) {
        let token = document.tokens[index]
        classes |= token.classes.rawValue
        words |= vocabulary.bit(of: token.letters, place)
        marks |= 1 &<< UInt64(token.mark.rawValue)
      }
    }
  }
}

/// What rules need, by the signs of which one must be there: around a number stand a dozen of them, and to look each up costs
/// less than to compare three dozen needs.
struct NeedsBySign: Sendable {
  /// All signs that somebody needs.
  private var wanted = SurroundingSigns()
  /// For each sign, lane by lane, the needs that it meets, a bit each.
  private var needs = [UInt64](repeating: 0, count: 8 * 64)

  /// At most 64 needs.
  init(_ all: [SurroundingSigns]) {
    for (number, signs) in all.enumerated() {
      wanted.formUnion(signs)
      signs.forEach { needs[$0] |= 1 << UInt64(number) }
    }
  }

  /// The needs that are met by what stands around a number.
  @inline(__always)
  func met(by around: SurroundingSigns) -> UInt64 {
    var met: UInt64 = 0
    around.common(with: wanted).forEach { met |= needs[$0] }
    return met
  }
}
