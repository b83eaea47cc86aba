/// The words around a figure that bound or soften it: `more than`, `at least`, `about`, `or more`.
struct FigureBound: Sendable {
  /// Its words, in lower case.
  let words: [StaticString]
  /// The first letters of each, packed once: they tell nearly every other word.
  let letters: [UInt64]
  let modifier: Amount.Modifier

  init(_ words: StaticString..., as modifier: Amount.Modifier) {
    self.words = words
    letters = words.map { PackedLetters.of($0) }
    self.modifier = modifier
  }
}

extension FigureBound {
  /// Bounds before a figure, the longer ones first, found by their last two words.
  struct BeforeFigure: Sendable {
    let bounds: [FigureBound]
    /// Where those with two last words, or with one word, stand among all: their end in the upper half, their beginning in the lower.
    private let places: LetterTable
    /// A bit for a hash of each key: it tells nearly all other words before a figure.
    private let endings: [UInt64]

    fileprivate init(_ bounds: [FigureBound]) {
      var ordered: [FigureBound] = []
      var places: [UInt64: UInt32] = [:]
      let grouped = Dictionary(grouping: bounds) {
        Self.key($0.letters.last ?? 0, behind: $0.letters.dropLast().last ?? 0)
      }
      for (key, bounds) in grouped {
        places[key] = UInt32(ordered.count + bounds.count) << 16 | UInt32(ordered.count)
        ordered += bounds
      }
      self.bounds = ordered
      self.places = LetterTable(places)
      var endings = [UInt64](repeating: 0, count: 64)
      for key in grouped.keys { endings[Self.slot(key) / 64] |= 1 << UInt64(Self.slot(key) % 64) }
      self.endings = endings
    }

    /// Whether the last words of a bound may have these letters.
    @inline(__always)
    func mayEnd(in letters: UInt64, behind before: UInt64 = 0) -> Bool {
      let slot = Self.slot(Self.key(letters, behind: before))
      return endings[slot / 64] >> UInt64(slot % 64) & 1 == 1
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 52)
    }

    /// Where the bounds stand whose last words have these letters; those of one word where there are none before.
    @inline(__always)
    func ending(in letters: UInt64, behind before: UInt64 = 0) -> Range<Int> {
      let place = places.bits(of: Self.key(letters, behind: before))
      return Int(place & 0xFFFF)..<Int(place >> 16)
    }

    @inline(__always)
    private static func key(_ letters: UInt64, behind before: UInt64) -> UInt64 {
      letters ^ (before &* 0xc2b2_ae3d_27d4_eb4f)
    }
  }

  static let before = BeforeFigure(allBefore)

  private static let allBefore: [FigureBound] =
    (shades + [
      FigureBound("no", "more", "than", as: .atMost), FigureBound("not", "more", "than", as: .atMost),
      FigureBound("no", "fewer", "than", as: .atLeast), FigureBound("no", "less", "than", as: .atLeast),
      FigureBound("not", "less", "than", as: .atLeast), FigureBound("not", "fewer", "than", as: .atLeast),
      FigureBound("no", "longer", "than", as: .atMost), FigureBound("not", "longer", "than", as: .atMost),
      FigureBound("no", "shorter", "than", as: .atLeast), FigureBound("not", "shorter", "than", as: .atLeast),
      FigureBound("more", "than", as: .moreThan), FigureBound("greater", "than", as: .moreThan),
      FigureBound("larger", "than", as: .moreThan), FigureBound("higher", "than", as: .moreThan),
      FigureBound("better", "than", as: .moreThan), FigureBound("bigger", "than", as: .moreThan),
      FigureBound("older", "than", as: .moreThan), FigureBound("longer", "than", as: .moreThan),
      FigureBound("less", "than", as: .lessThan), FigureBound("fewer", "than", as: .lessThan),
      FigureBound("lower", "than", as: .lessThan), FigureBound("smaller", "than", as: .lessThan),
      FigureBound("younger", "than", as: .lessThan), FigureBound("shorter", "than", as: .lessThan),
      FigureBound("at", "the", "very", "least", as: .atLeast), FigureBound("at", "least", as: .atLeast),
      FigureBound("a", "minimum", "of", as: .atLeast), FigureBound("minimum", "of", as: .atLeast),
      FigureBound("a", "maximum", "of", as: .atMost), FigureBound("maximum", "of", as: .atMost),
      FigureBound("at", "the", "most", as: .atMost), FigureBound("at", "most", as: .atMost),
      FigureBound("up", "to", as: .atMost), FigureBound("upto", as: .atMost),
      FigureBound("as", "many", "as", as: .atMost), FigureBound("as", "much", "as", as: .atMost),
      FigureBound("as", "few", "as", as: .atLeast), FigureBound("as", "little", "as", as: .atLeast),
      FigureBound("in", "excess", "of", as: .moreThan), FigureBound("upwards", "of", as: .moreThan),
      FigureBound("upward", "of", as: .moreThan), FigureBound("north", "of", as: .moreThan),
      FigureBound("just", "over", as: .moreThan), FigureBound("well", "over", as: .moreThan),
      FigureBound("slightly", "over", as: .moreThan), FigureBound("over", as: .moreThan),
      FigureBound("well", "above", as: .moreThan), FigureBound("just", "above", as: .moreThan),
      FigureBound("above", as: .moreThan), FigureBound("exceeding", as: .moreThan),
      FigureBound("exceed", as: .moreThan), FigureBound("exceeds", as: .moreThan),
      FigureBound("exceeded", as: .moreThan), FigureBound("surpass", as: .moreThan),
      FigureBound("surpassed", as: .moreThan), FigureBound("topped", as: .moreThan),
      FigureBound("topping", as: .moreThan), FigureBound("beyond", as: .moreThan),
      FigureBound("just", "under", as: .lessThan), FigureBound("well", "under", as: .lessThan),
      FigureBound("slightly", "under", as: .lessThan), FigureBound("under", as: .lessThan),
      FigureBound("just", "below", as: .lessThan), FigureBound("well", "below", as: .lessThan),
      FigureBound("below", as: .lessThan),
      FigureBound("in", "the", "region", "of", as: .approximate),
      FigureBound("close", "to", as: .approximate),
      FigureBound("in", "the", "order", "of", as: .approximate),
      FigureBound("on", "the", "order", "of", as: .approximate),
      FigureBound("an", "estimated", as: .approximate), FigureBound("estimated", as: .approximate),
      FigureBound("estimated", "at", as: .approximate), FigureBound("just", "about", as: .approximate),
      FigureBound("about", as: .approximate), FigureBound("around", as: .approximate),
      FigureBound("approximately", as: .approximate), FigureBound("approx", as: .approximate),
      FigureBound("approx", ".", as: .approximate), FigureBound("roughly", as: .approximate),
      FigureBound("nearly", as: .approximate), FigureBound("almost", as: .approximate),
      FigureBound("some", as: .approximate), FigureBound("circa", as: .approximate),
      FigureBound("perhaps", as: .approximate), FigureBound("near", as: .approximate),
      FigureBound("nearing", as: .approximate), FigureBound("approaching", as: .approximate),
      FigureBound("~", as: .approximate), FigureBound("about", "some", as: .approximate),
      FigureBound("not", "quite", as: .lessThan), FigureBound("just", "short", "of", as: .lessThan),
      FigureBound("little", "short", "of", as: .lessThan), FigureBound("well", "short", "of", as: .lessThan),
      FigureBound("slightly", "short", "of", as: .lessThan), FigureBound("way", "short", "of", as: .lessThan),
      FigureBound("getting", "on", "for", as: .approximate),
      FigureBound("the", "best", "part", "of", as: .approximate),
      FigureBound("the", "better", "part", "of", as: .approximate),
      FigureBound("best", "part", "of", as: .approximate),
      FigureBound("better", "part", "of", as: .approximate),
      FigureBound("not", "far", "off", as: .approximate),
      FigureBound("not", "far", "from", as: .approximate),
      FigureBound("not", "far", "short", "of", as: .approximate),
      FigureBound("more", "or", "less", as: .approximate), FigureBound("a", "good", as: .approximate),
      FigureBound("not", "much", "more", "than", as: .approximate), FigureBound("barely", as: .approximate),
      FigureBound("a", "little", "more", "than", as: .moreThan),
      FigureBound("little", "more", "than", as: .approximate),
      FigureBound(">", as: .moreThan), FigureBound("<", as: .lessThan),
      FigureBound(">", "=", as: .atLeast), FigureBound("<", "=", as: .atMost),
      FigureBound("≥", as: .atLeast), FigureBound("≤", as: .atMost), FigureBound("≈", as: .approximate),
    ]).sorted { $0.words.count > $1.words.count }

  /// `A little over`, `a shade under`.
  private static let shades: [FigureBound] = [
    "little", "shade", "touch", "bit", "fraction", "tad",
  ].flatMap { (shade: StaticString) in
    [
      FigureBound("a", shade, "over", as: .moreThan), FigureBound("a", shade, "above", as: .moreThan),
      FigureBound("a", shade, "under", as: .lessThan), FigureBound("a", shade, "below", as: .lessThan),
    ]
  }

  /// Bounds behind a figure or its unit.
  static let after: [FigureBound] = [
    FigureBound("or", "more", as: .atLeast), FigureBound("and", "more", as: .atLeast),
    FigureBound("or", "over", as: .atLeast), FigureBound("and", "over", as: .atLeast),
    FigureBound("or", "older", as: .atLeast), FigureBound("and", "older", as: .atLeast),
    FigureBound("and", "above", as: .atLeast), FigureBound("or", "above", as: .atLeast),
    FigureBound("and", "up", as: .atLeast), FigureBound("or", "higher", as: .atLeast),
    FigureBound("and", "higher", as: .atLeast), FigureBound("or", "greater", as: .atLeast),
    FigureBound("or", "less", as: .atMost), FigureBound("or", "fewer", as: .atMost),
    FigureBound("or", "under", as: .atMost), FigureBound("and", "under", as: .atMost),
    FigureBound("or", "below", as: .atMost), FigureBound("or", "younger", as: .atMost),
    FigureBound("and", "younger", as: .atMost), FigureBound("or", "lower", as: .atMost),
    FigureBound("or", "longer", as: .atLeast), FigureBound("or", "shorter", as: .atMost),
    FigureBound("or", "so", as: .approximate), FigureBound("or", "thereabouts", as: .approximate),
  ]

  static let entries: [Lexicon.Entry] = Lexicon.words(
    """
    than least most of to as over above exceeding exceed exceeds exceeded surpass surpassed topped topping beyond
    under below estimated about around approximately approx roughly nearly almost some circa perhaps near nearing
    approaching ~ > < = ≥ ≤ ≈ at upto .
    """,
    .approximation
  )
}

extension Document {
  /// The bound that ends just before an index: where it begins, and how it bends the figure.
  func bound(before index: Int) -> (start: Int, modifier: Amount.Modifier)? {
    guard let inner = oneBound(before: index) else { return nil }
    // "Up to about 40" holds two: the outer one says more.
    guard inner.modifier == .approximate, let outer = oneBound(before: inner.start) else {
      return isDenied(before: inner.start) ? (inner.start, Self.turned(inner.modifier)) : inner
    }
    return outer
  }

  /// How far before a bound `nobody` may stand.
  private static let denialReach = 7

  /// `nobody may be paid less than £12`: then £12 is the least.
  private func isDenied(before index: Int) -> Bool {
    guard word("than", at: index + 1) else { return false }
    for place in stride(from: index - 1, through: max(0, index - Self.denialReach), by: -1) {
      guard tokens[place].form == .word, tokens[place].number < 0 || word("one", at: place) else {
        return false
      }
      if word("nobody", at: place) || word("none", at: place) { return true }
      if word("one", at: place), word("no", at: place - 1) { return true }
    }
    return false
  }

  private static func turned(_ modifier: Amount.Modifier) -> Amount.Modifier {
    switch modifier {
    case .lessThan: .atLeast
    case .moreThan: .atMost
    default: modifier
    }
  }

  private func oneBound(before index: Int) -> (start: Int, modifier: Amount.Modifier)? {
    guard let last = token(index - 1)?.letters else { return nil }
    let before = FigureBound.before
    if let previous = token(index - 2)?.letters, before.mayEnd(in: last, behind: previous),
      let bound = oneBound(among: before.ending(in: last, behind: previous), before: index)
    {
      return bound
    }
    return before.mayEnd(in: last) ? oneBound(among: before.ending(in: last), before: index) : nil
  }

  @inline(__always)
  private func oneBound(among places: Range<Int>, before index: Int)
    -> (start: Int, modifier: Amount.Modifier)?
  {
    for place in places {
      let bound = FigureBound.before.bounds[place]
      guard matches(bound, endingBefore: index) else { continue }
      // "edged up to 4.1 per cent": no bound, the level is reached.
      let isReached =
        bound.modifier == .atMost && word("up", at: index - 2) && isReached(up: index - 2, figure: index)
      return isReached ? nil : (index - bound.words.count, bound.modifier)
    }
    return nil
  }

  /// The bound that begins at an index: where it ends, and how it bends the figure.
  func bound(after index: Int) -> (end: Int, modifier: Amount.Modifier)? {
    if mark(.plus, at: index), !tokens[index].followsSpace { return (index + 1, .atLeast) }
    if mark(.hyphen, at: index), !tokens[index].followsSpace {
      if word("plus", at: index + 1) { return (index + 2, .atLeast) }
      if word("odd", at: index + 1) || word("ish", at: index + 1) { return (index + 2, .approximate) }
    }
    guard word("or", at: index) || word("and", at: index) else { return nil }
    for bound in FigureBound.after where matches(bound, endingBefore: index + 2) {
      // "and more than 40 others", "or less than half", "two hours and over 40 men": the bound of something else;
      // in "two or more 20-storey towers" it is the number's before.
      let isOfNext = word("and", at: index) && number(at: index + 2) != nil
      return word("than", at: index + 2) || isOfNext ? nil : (index + 2, bound.modifier)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ bound: FigureBound, endingBefore end: Int) -> Bool {
    let start = end - bound.words.count
    guard start >= 0, end <= tokens.count else { return false }
    for offset in bound.letters.indices
    where tokens[start + offset].letters != bound.letters[offset]
      || !tokens[start + offset].spells(bound.words[offset], in: bytes)
    {
      return false
    }
    return true
  }
}
