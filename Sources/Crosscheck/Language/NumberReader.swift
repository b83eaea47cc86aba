/// Reads the numbers of a text off its tokens, the longest at each place.
///
/// Digits that are part of a name (`B-52`, `A330`, `24.10.2025`) are left alone; years, days and clock times are
/// numbers here, and it is for the extractors to say what they are.
enum NumberReader {
  /// A number times a power of ten; 4.1 billion is a whole number, whatever binary fractions make of 4.1.
  static func scaled(_ value: Double, by scale: Double) -> Double {
    // 35 hundredths are 0.35; times 0.01 they are a little more.
    let parts = (1 / scale).rounded()
    let product = scale < 1 && parts * scale == 1 ? value / parts : value * scale
    let whole = product.rounded()
    return abs(product - whole) <= abs(product) * 1e-12 ? whole : product
  }

  /// The numbers in order; marks the token at which each begins.
  static func numbers(in tokens: inout [Token], of bytes: [UInt8], lexicon: Lexicon) -> [NumberReading] {
    let numbers = read(tokens, of: bytes, lexicon: lexicon)
    for (index, number) in numbers.enumerated() {
      tokens[number.tokens.lowerBound].number = Int32(index)
    }
    return numbers
  }
}

extension NumberReader {
  /// By itself, so that no parser holds the tokens when they are marked: they would be copied.
  @inline(never)
  private static func read(_ tokens: [Token], of bytes: [UInt8], lexicon: Lexicon) -> [NumberReading] {
    NumberParser(tokens: tokens, bytes: bytes, lexicon: lexicon).numbers()
  }
}

/// The grammar of numbers over the tokens of one text.
///
/// Every step looks at most a fixed number of tokens ahead of what it keeps, so that reading is linear.
struct NumberParser {
  let tokens: [Token]
  let bytes: [UInt8]
  let lexicon: Lexicon

  /// A part of a number with what follows it.
  struct Piece {
    var value: Double
    /// Index past its last token.
    var end: Int
    var form: NumberReading.Form
    var digitCount = 0
    /// The power of ten of its last magnitude; 1 without one.
    var scale = 1.0
  }

  private static var starters: WordClasses {
    [
      WordClasses(.unitNumber), WordClasses(.tensNumber), WordClasses(.magnitude), WordClasses(.fraction),
      WordClasses(.collective), WordClasses(.indefiniteArticle), WordClasses(.decimalPoint),
    ]
  }

  func numbers() -> [NumberReading] {
    var numbers: [NumberReading] = []
    numbers.reserveLargeCapacity(tokens.count / 12)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let canStart =
        token.form == .digits || token.mark == .vulgarFraction
        || token.mark == .period && token.followsSpace && isGlued(index + 1)
        || !token.classes.isDisjoint(with: Self.starters)
      guard canStart, let piece = number(at: index) else {
        index += token.form == .digits ? lengthOfName(at: index) : 1
        continue
      }
      numbers.append(
        NumberReading(
          tokens: index..<piece.end,
          value: piece.value,
          form: piece.form,
          digitCount: piece.digitCount,
          scale: max(1, piece.scale)
        )
      )
      index = piece.end
    }
    return numbers
  }

  private func number(at index: Int) -> Piece? {
    let token = tokens[index]
    if token.is(.indefiniteArticle) { return afterArticle(at: index) }
    if token.form == .digits || token.mark == .period { return digitNumber(at: index) }
    if token.is(.decimalPoint) { return spokenDecimals(at: index) }
    if token.mark == .vulgarFraction { return withScale(fraction(at: index)) }
    if let fraction = fraction(at: index) { return withScale(fraction) }
    if token.is(.collective) {
      guard word("dozen", at: index) else { return nil }
      return Piece(value: 12, end: index + 1, form: .words)
    }
    guard let cardinal = cardinal(at: index), cardinal.value.isFinite else { return nil }
    return overDenominator(cardinal) ?? withFraction(cardinal)
  }

  /// `a hundred`, `a dozen`, `a couple of`, `a third`, `a half-million`.
  private func afterArticle(at index: Int) -> Piece? {
    let next = index + 1
    guard next < tokens.count, !follows(index, mark: .period) else { return nil }
    if let power = powerDenominator(at: next, isOne: true) {
      return Piece(value: 1 / power.value, end: power.end, form: .fraction)
    }
    if tokens[next].is(.magnitude) {
      guard !isPlural(next), tokens[next].end - tokens[next].start > 2, !isName(next) else { return nil }
      return cardinal(at: next).map(withFraction)
    }
    if tokens[next].is(.collective) { return collective(at: next) }
    guard tokens[next].is(.fraction), isFractionAfterArticle(next) else { return nil }
    return withScale(fraction(at: next, denominatorAt: next, numerator: 1))
  }

  private func collective(at index: Int) -> Piece? {
    guard let value = lexicon.value(of: .collective, lexeme: tokens[index].lexeme) else { return nil }
    if word("dozen", at: index) { return Piece(value: 12, end: index + 1, form: .words) }
    // "a couple of hundred", "a couple of thousand"
    if word("couple", at: index), word("of", at: index + 1), let scale = magnitude(at: index + 2),
      !isPlural(index + 2)
    {
      return Piece(value: 2 * scale, end: index + 3, form: .words, scale: scale)
    }
    if word("couple", at: index), let scale = word("dozen", at: index + 1) ? 12 : magnitude(at: index + 1) {
      return Piece(value: 2 * scale, end: index + 2, form: .words, scale: scale)
    }
    guard word("of", at: index + 1), index + 2 < tokens.count, tokens[index + 2].form == .word,
      !tokens[index + 2].is(.unitNumber), !tokens[index + 2].is(.determiner)
    else { return nil }
    return Piece(value: Double(value), end: index + 2, form: .words)
  }

  // MARK: Words at an index

  /// Whether the token at an index is this word, given in lower case.
  @inline(__always)
  func word(_ word: StaticString, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].spells(word, in: bytes)
  }

  func mark(_ mark: Mark, at index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].mark == mark
  }

  /// Whether a token follows a mark with no space between.
  func follows(_ index: Int, mark: Mark) -> Bool {
    index > 0 && tokens[index - 1].mark == mark && !tokens[index].followsSpace
  }

  /// Whether a token stands right behind the one before it.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].followsSpace
  }

  /// The index past a hyphen that stands at `index`, glued or not; `index` itself where there is none.
  func pastHyphen(_ index: Int) -> Int {
    guard index + 1 < tokens.count else { return index }
    switch tokens[index].mark {
    case .hyphen, .dash:
      return tokens[index].followsSpace == tokens[index + 1].followsSpace ? index + 1 : index
    default: return index
    }
  }

  /// Whether a magnitude or a fraction stands in the plural.
  func isPlural(_ index: Int) -> Bool { bytes[Int(tokens[index].end) - 1] | 0x20 == 0x73 }

  /// Whether a number word is written as part of a name: `Million` in the middle of a sentence.
  func isName(_ index: Int) -> Bool {
    tokens[index].shape.contains(.capitalised) && index > 0 && tokens[index - 1].form == .word
      && tokens[index - 1].shape.contains(.capitalised) && !tokens[index - 1].is(.indefiniteArticle)
  }

  /// The power of ten that the word at an index multiplies by, where it is written out: `million`, `bn`.
  func magnitude(at index: Int) -> Double? {
    guard index < tokens.count, tokens[index].is(.magnitude), tokens[index].end - tokens[index].start > 1,
      !word("mm", at: index) || tokens[index].shape.contains(.allCapitals)
    else { return nil }
    return lexicon.value(of: .magnitude, lexeme: tokens[index].lexeme).map(Double.init)
  }
}
