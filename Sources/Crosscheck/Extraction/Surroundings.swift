/// What stands around a number; or, of a rule, what it needs there.
///
/// Three dozen rules may begin with a number, and most need something that few numbers have beside them: `percent`, `in`,
/// `-`, `years`. Entering a rule to see that costs forty nanoseconds, comparing two sets of bits costs two: of a text of
/// 4 MB that is a seventh of the time. A set may hold more than there is (words share bits), never less.
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

  /// Classes, words and marks of some tokens.
  struct Signs: Sendable {
    var classes: UInt64 = 0
    /// A bit for each word's first eight letters, shared by the words of one hash.
    var words: UInt64 = 0
    var marks: UInt64 = 0

    @inline(__always)
    mutating func add(_ token: Token) {
      classes |= token.classes.rawValue
      words |= Signs.bit(token.letters)
      marks |= 1 << UInt64(token.mark.rawValue)
    }

    @inline(__always)
    static func bit(_ letters: UInt64) -> UInt64 { 1 << ((letters &* 0x9e37_79b9_7f4a_7c15) >> 58) }

    init() {}

    init(_ classes: WordClasses, _ words: String, _ marks: [Mark]) {
      self.classes = classes.rawValue
      WordList.forEach(in: words) { self.words |= Signs.bit(PackedLetters.of($0, from: 0)) }
      for mark in marks { self.marks |= 1 << UInt64(mark.rawValue) }
    }

    /// Takes in what another set has.
    mutating func unite(_ other: Signs) {
      classes |= other.classes
      words |= other.words
      marks |= other.marks
    }

    /// What both have, of whatever sort.
    @inline(__always)
    func common(_ other: Signs) -> UInt64 {
      classes & other.classes | words & other.words | marks & other.marks
    }
  }

  /// The two tokens before the number, before the figure that it belongs to, and before a bound of that.
  private var before = Signs()
  /// The two tokens behind the number, and behind the figure that it belongs to.
  private var behind = Signs()
  /// All tokens from the number to some way behind it, and behind another number that is joined to it.
  private var near = Signs()
  private var traits: Traits = []

  private init() {}

  /// Whether something is here that a rule needs.
  @inline(__always)
  func meet(_ needs: Surroundings) -> Bool {
    before.common(needs.before) | behind.common(needs.behind) | near.common(needs.near)
      | UInt64(traits.rawValue & needs.traits.rawValue) != 0
  }
}

/// What rules need.
extension Surroundings {
  /// A rule that any number can begin.
  static let anything = Surroundings.trait(.any)

  /// A rule for numbers of one sort.
  static func trait(_ trait: Traits) -> Surroundings {
    var needs = Surroundings()
    needs.traits = trait
    return needs
  }

  /// One of these in the two tokens before.
  static func before(_ classes: WordClasses = [], words: String = "", marks: Mark...) -> Surroundings {
    var needs = Surroundings()
    needs.before = Signs(classes, words, marks)
    return needs
  }

  /// One of these in the two tokens behind.
  static func behind(_ classes: WordClasses = [], words: String = "", marks: Mark...) -> Surroundings {
    var needs = Surroundings()
    needs.behind = Signs(classes, words, marks)
    return needs
  }

  /// One of these some way behind.
  static func near(_ classes: WordClasses = [], words: String = "", marks: Mark...) -> Surroundings {
    var needs = Surroundings()
    needs.near = Signs(classes, words, marks)
    return needs
  }

  /// What serves one rule or the other.
  static func | (one: Surroundings, other: Surroundings) -> Surroundings {
    var needs = one
    needs.before.unite(other.before)
    needs.behind.unite(other.behind)
    needs.near.unite(other.near)
    needs.traits.formUnion(other.traits)
    return needs
  }
}

/// What there is.
extension Surroundings {
  /// How many tokens behind a number, and behind one joined to it, a rule looks at most for what it needs.
  private static let reach = 12
  /// Serves every rule.
  private static let everything: Surroundings = {
    var all = Signs()
    (all.classes, all.words, all.marks) = (.max, .max, .max)
    var around = Surroundings()
    (around.before, around.behind, around.near) = (all, all, all)
    around.traits = [.any, .one, .fraction, .date]
    return around
  }()

  /// In a phrase without a text around it rules allow what they do not elsewhere; there all are entered.
  private static let phrase = 20

  /// What stands around the number at an index.
  init(of index: Int, _ figure: Figure?, startsDate: Bool, in document: Document) {
    guard document.tokens.count >= Self.phrase else {
      self = .everything
      return
    }
    let number = document.number(at: index)
    let end = number?.tokens.upperBound ?? index + 1
    traits = .any
    if let number {
      if number.value == 1 { traits.insert(.one) }
      if number.form == .fraction { traits.insert(.fraction) }
    }
    if startsDate { traits.insert(.date) }
    add(behind: end, in: document)
    add(before: index, in: document)
    var last = Self.last(behind: end, in: document)
    if let figure {
      if figure.tokens.upperBound != end {
        add(behind: figure.tokens.upperBound, in: document)
        last = max(last, Self.last(behind: figure.tokens.upperBound, in: document))
      }
      let start = figure.tokens.lowerBound
      if start != index { add(before: start, in: document) }
      if document.is(.approximation, at: start - 1), let bound = document.bound(before: start) {
        add(before: bound.start, in: document)
      }
    }
    for place in index..<min(last + Self.reach, document.tokens.count) { near.add(document.tokens[place]) }
  }

  /// Past the number that a word or two join to what ends at an index: `to 30`, `- to - three`; the index if there is none.
  private static func last(behind end: Int, in document: Document) -> Int {
    var last = end
    for place in end...end + 3 {
      if let joined = document.number(at: place) { last = max(last, joined.tokens.upperBound) }
    }
    return last
  }

  private mutating func add(before index: Int, in document: Document) {
    for place in max(0, index - 2)..<index { before.add(document.tokens[place]) }
  }

  private mutating func add(behind index: Int, in document: Document) {
    for place in index..<min(index + 2, document.tokens.count) { behind.add(document.tokens[place]) }
  }
}
