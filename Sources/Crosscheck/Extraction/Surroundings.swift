/// What stands around a number; or, of a rule, what it needs there.
///
/// Three dozen rules may begin with a number, and most need something that few numbers have beside them: `percent`, `in`,
/// `-`, `years`. Entering a rule to see that costs forty nanoseconds, comparing two sets of bits costs two: of a text of
/// 4 MB that is a tenth of the time. A set may hold more than there is (words share bits), never less.
struct Surroundings: Sendable {
  /// What a number can be by itself.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32
    /// Any number.
    static let any = Traits(rawValue: 1)
    /// Exactly one.
    static let one = Traits(rawValue: 2)
    /// A fraction.
    static let fraction = Traits(rawValue: 4)
    /// A date begins with it.
    static let date = Traits(rawValue: 8)
  }

  /// Which tokens a sign stands among.
  private enum Place: Int {
    /// The two before the number, before the figure that it belongs to, and before a bound of that.
    case before
    /// The two behind the number, and behind the figure that it belongs to.
    case behind
    /// All from the number to some way behind it, and behind another number that is joined to it.
    case near
  }

  /// Classes, words and marks of each place, and the number's own traits, in one row that is compared at once.
  ///
  /// Classes stand in lanes 0 to 2, words in lanes 3 to 5: a bit for each word's first eight letters, shared by the words of
  /// one hash. Lane 6 holds the marks before and, in its upper half, behind; lane 7 those near, and the traits.
  private var signs = SIMD8<UInt64>(repeating: 0)

  private init() {}

  /// Whether something is here that a rule needs.
  @inline(__always)
  func meet(_ needs: Surroundings) -> Bool {
    let common = signs & needs.signs
    let half = common.lowHalf | common.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter.x | quarter.y != 0
  }

  @inline(__always)
  private mutating func add(_ classes: UInt64, _ words: UInt64, _ marks: UInt64, _ place: Place) {
    signs[place.rawValue] |= classes
    signs[3 + place.rawValue] |= words
    switch place {
    case .before: signs[6] |= marks
    case .behind: signs[6] |= marks << 32
    case .near: signs[7] |= marks
    }
  }

  private mutating func add(_ traits: Traits) { signs[7] |= UInt64(traits.rawValue) << 32 }

  @inline(__always)
  private static func bit(ofWord letters: UInt64) -> UInt64 {
    1 << ((letters &* 0x9e37_79b9_7f4a_7c15) >> 58)
  }
}

/// What rules need.
extension Surroundings: Hashable {
  /// A rule that any number can begin.
  static let anything = Surroundings.trait(.any)

  /// A rule for numbers of one sort.
  static func trait(_ trait: Traits) -> Surroundings {
    var needs = Surroundings()
    needs.add(trait)
    return needs
  }

  /// One of these in the two tokens before.
  static func before(_ classes: WordClasses = [], words: String = "", marks: Mark...) -> Surroundings {
    Surroundings(.before, classes, words, marks)
  }

  /// One of these in the two tokens behind.
  static func behind(_ classes: WordClasses = [], words: String = "", marks: Mark...) -> Surroundings {
    Surroundings(.behind, classes, words, marks)
  }

  /// One of these some way behind.
  static func near(_ classes: WordClasses = [], words: String = "", marks: Mark...) -> Surroundings {
    Surroundings(.near, classes, words, marks)
  }

  /// What serves one rule or the other.
  static func | (one: Surroundings, other: Surroundings) -> Surroundings {
    var needs = one
    needs.signs |= other.signs
    return needs
  }

  private init(_ place: Place, _ classes: WordClasses, _ words: String, _ marks: [Mark]) {
    add(classes.rawValue, 0, 0, place)
    WordList.forEach(in: words) { add(0, Self.bit(ofWord: PackedLetters.of($0, from: 0)), 0, place) }
    for mark in marks { add(0, 0, 1 << UInt64(mark.rawValue), place) }
  }
}

/// What there is.
extension Surroundings {
  /// How many tokens behind a number, and behind one joined to it, a rule looks at most for what it needs.
  private static let reach = 12
  /// In a phrase without a text around it rules allow what they do not elsewhere; there all are entered.
  private static let phrase = 20

  /// What stands around the number at an index.
  init(of index: Int, _ figure: Figure?, startsDate: Bool, in document: Document) {
    guard document.tokens.count >= Self.phrase else {
      signs = SIMD8(repeating: .max)
      return
    }
    let number = document.number(at: index)
    let end = number?.tokens.upperBound ?? index + 1
    var traits = Traits.any
    if let number {
      if number.value == 1 { traits.insert(.one) }
      if number.form == .fraction { traits.insert(.fraction) }
    }
    if startsDate { traits.insert(.date) }
    add(traits)
    add(end..<end + 2, of: document, .behind)
    add(index - 2..<index, of: document, .before)
    var last = Self.last(behind: end, in: document)
    if let figure {
      let (start, past) = (figure.tokens.lowerBound, figure.tokens.upperBound)
      if past != end {
        add(past..<past + 2, of: document, .behind)
        last = max(last, Self.last(behind: past, in: document))
      }
      if start != index { add(start - 2..<start, of: document, .before) }
      if document.mayEndBound(start - 1), let bound = document.bound(before: start) {
        add(bound.start - 2..<bound.start, of: document, .before)
      }
    }
    add(index..<last + Self.reach, of: document, .near)
  }

  /// Past the number that a word or two join to what ends at an index: `to 30`, `- to - three`; the index if there is none.
  private static func last(behind end: Int, in document: Document) -> Int {
    var last = end
    for place in end...end + 3 {
      if let joined = document.number(at: place) { last = max(last, joined.tokens.upperBound) }
    }
    return last
  }

  /// Adds what the tokens of a range are, as far as there are any.
  @inline(__always)
  private mutating func add(_ range: Range<Int>, of document: Document, _ place: Place) {
    var (classes, words, marks): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for index in range.clamped(to: 0..<document.tokens.count) {
      let token = document.tokens[index]
      classes |= token.classes.rawValue
      words |= Self.bit(ofWord: token.letters)
      marks |= 1 << UInt64(token.mark.rawValue)
    }
    add(classes, words, marks, place)
  }
}
