/// Fractions: `two-thirds`, `half`, `3/4`, `½`, `two and a half`, `half a million`.
extension NumberParser {
  /// A fraction that begins with its numerator, a vulgar fraction or `half`.
  func fraction(at index: Int) -> Piece? {
    if tokens[index].mark == .vulgarFraction { return vulgar(at: index) }
    if tokens[index].is(.fraction), !tokens[index].is(.unitNumber) { return bareFraction(at: index) }
    guard let numerator = small(at: index) else { return nil }
    return fraction(at: index, denominatorAt: pastHyphen(numerator.end), numerator: numerator.value)
  }

  /// `thirds` behind a numerator; one of a thing must be singular, more plural.
  func fraction(at index: Int, denominatorAt place: Int, numerator: Double) -> Piece? {
    if let composite = compositeDenominator(at: place, isOne: numerator == 1) {
      return Piece(value: numerator / composite.value, end: composite.end, form: .fraction)
    }
    guard let denominator = denominator(at: place) else { return nil }
    guard isPlural(place) == (numerator != 1) else { return nil }
    // Two or four quarters are parts of a year.
    if denominator.value == 4, numerator != 1, numerator != 3, word("quarters", at: place) { return nil }
    if numerator == 1, index != place, isOrdinalRather(place) { return nil }
    let form: NumberReading.Form = tokens[index].form == .digits ? .mixed : .fraction
    return Piece(value: numerator / denominator.value, end: place + 1, form: form)
  }

  /// `half`, and `quarter million`, `tenth of a`: a fraction without its numerator.
  private func bareFraction(at index: Int) -> Piece? {
    if word("half", at: index) {
      // "the first half", "the 2nd half"
      if index > 0,
        tokens[index - 1].is(.ordinalWord) || tokens[index - 1].is(.superlative)
          || tokens[index - 1].is(.ordinalSuffix) && isGlued(index - 1)
      {
        return nil
      }
      return Piece(value: 0.5, end: index + 1, form: .fraction)
    }
    guard let value = lexicon.value(of: .fraction, lexeme: tokens[index].lexeme), !isPlural(index) else {
      return nil
    }
    let next = pastHyphen(index + 1)
    let isPart =
      magnitude(at: next).map { $0 >= 1000 } ?? false
      || word("of", at: next) && (word("a", at: next + 1) || word("an", at: next + 1))
        && next + 2 < tokens.count && (tokens[next + 2].is(.measureUnit) || tokens[next + 2].is(.magnitude))
      || next > index + 1 && isGlued(index + 1) && next < tokens.count && tokens[next].is(.measureUnit)
        && !word("degree", at: next)
      || next > index + 1 && isGlued(index + 1) && word("quarter", at: index) && word("point", at: next)
    guard isPart, !isOrdinalPlace(index) else { return nil }
    return Piece(value: 1 / Double(value), end: index + 1, form: .fraction)
  }

  private func isOrdinalPlace(_ index: Int) -> Bool { index > 0 && word("the", at: index - 1) }

  /// The denominator that the word at an index names.
  func denominator(at index: Int) -> Piece? {
    guard index < tokens.count, let value = lexicon.value(of: .fraction, lexeme: tokens[index].lexeme) else {
      return nil
    }
    return Piece(value: Double(value), end: index + 1, form: .fraction)
  }

  /// Whether a denominator in the plural or a half stands at an index: `(two million and) three fifths`.
  func isPart(at index: Int) -> Bool {
    denominator(at: index) != nil && (isPlural(index) || word("half", at: index))
  }

  /// Whether `one hundredth` and the like count a place: `the one hundredth anniversary`.
  private func isOrdinalRather(_ place: Int) -> Bool {
    guard let value = lexicon.value(of: .fraction, lexeme: tokens[place].lexeme), value >= 100 else {
      return false
    }
    return !word("of", at: place + 1)
  }

  /// Whether `a third` is a part and not the third of a series, as in `a third of`.
  func isFractionAfterArticle(_ index: Int) -> Bool {
    guard !isPlural(index) else { return false }
    let next = index + 1
    if word("half", at: index) || word("quarter", at: index) {
      guard mark(.hyphen, at: next), isGlued(next), isGlued(next + 1) else { return true }
      return magnitude(at: next + 1) != nil || word("point", at: next + 1)
        || next + 1 < tokens.count && tokens[next + 1].is(.measureUnit)
    }
    guard next < tokens.count else { return true }
    if lexicon.value(of: .fraction, lexeme: tokens[index].lexeme) ?? 0 >= 1_000_000_000 { return true }
    if tokens[next].form == .mark { return tokens[next].mark != .hyphen }
    if ["of", "as", "more", "less", "fewer", "in", "to", "cheaper", "dearer", "lower", "higher", "smaller"]
      .contains(where: { word($0, at: next) })
    {
      return true
    }
    // "Fell by a third last year", "up a fifth on 2024": a step; "a third last night" was one more.
    return index > 1
      && (word("by", at: index - 2) || word("down", at: index - 2) || word("up", at: index - 2))
      && [
        "last", "this", "since", "over", "on", "from", "after", "and", "at", "compared", "between", "during",
      ]
      .contains { word($0, at: next) }
  }

  /// `3/4`, with a denominator that parts of things have.
  func slashFraction(at index: Int) -> Piece? {
    let slash = index + 1
    guard mark(.slash, at: slash), isGlued(slash), isGlued(slash + 1), slash + 1 < tokens.count,
      tokens[slash + 1].form == .digits, tokens[index].range.count <= 3, tokens[slash + 1].range.count <= 4,
      !(mark(.slash, at: slash + 2) && isGlued(slash + 2)),
      !(index > 0 && isGlued(index) && tokens[index - 1].mark == .slash)
    else { return nil }
    let top = integer(index), bottom = integer(slash + 1)
    let usual = [2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 20, 32, 50, 64, 100, 1000]
    guard top > 0, top < bottom, usual.contains(bottom) else { return nil }
    return Piece(value: Double(top) / Double(bottom), end: slash + 2, form: .fraction, digitCount: 2)
  }

  private func integer(_ index: Int) -> Int {
    bytes[tokens[index].range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func vulgar(at index: Int) -> Piece? {
    let values: [UInt32: Double] = [
      0xBC: 0.25, 0xBD: 0.5, 0xBE: 0.75, 0x2150: 1 / 7, 0x2151: 1 / 9, 0x2152: 0.1, 0x2153: 1 / 3,
      0x2154: 2 / 3, 0x2155: 0.2, 0x2156: 0.4, 0x2157: 0.6, 0x2158: 0.8, 0x2159: 1 / 6, 0x215A: 5 / 6,
      0x215B: 0.125, 0x215C: 0.375, 0x215D: 0.625, 0x215E: 0.875,
    ]
    let scalar = WideScalar(at: Int(tokens[index].start), in: bytes).value
    return values[scalar].map { Piece(value: $0, end: index + 1, form: .fraction) }
  }

  /// A cardinal in words over a denominator: `one hundred and thirty-two fifths`.
  func overDenominator(_ cardinal: Piece) -> Piece? {
    guard cardinal.value > 1,
      let part = fraction(
        at: cardinal.end - 1,
        denominatorAt: pastHyphen(cardinal.end),
        numerator: cardinal.value
      )
    else { return nil }
    return Piece(value: part.value, end: part.end, form: .fraction)
  }

  /// A number with the fraction behind it: `two and a half`, `5½`, `2 1/2`, `one million and a half`.
  func withFraction(_ whole: Piece) -> Piece {
    guard whole.end < tokens.count, let part = trailingFraction(behind: whole) else {
      return withPoint(whole)
    }
    var form = NumberReading.Form.mixed
    if whole.form == .words, part.form == .fraction, part.digitCount == 0 { form = .words }
    var piece = Piece(
      value: whole.value + part.value,
      end: part.end,
      form: form,
      digitCount: whole.digitCount
    )
    if whole.scale >= 1000 {
      // "one billion and a half million", else "one million and a half".
      let scale = magnitude(at: part.end).flatMap { $0 < whole.scale ? $0 : nil }
      piece.value = whole.value + part.value * (scale ?? whole.scale)
      piece.end = part.end + (scale == nil ? 0 : 1)
      return piece
    }
    return multiplied(piece)
  }

  private func trailingFraction(behind whole: Piece) -> Piece? {
    let next = whole.end
    if tokens[next].mark == .vulgarFraction { return vulgar(at: next) }
    if whole.form == .digits, tokens[next].form == .digits, whole.digitCount <= 3 {
      return slashFraction(at: next)
    }
    if let part = hyphenedFraction(behind: whole) { return part }
    let place = pastGluedHyphen(next)
    guard word("and", at: place) else { return nil }
    var index = pastGluedHyphen(place + 1)
    if word("a", at: index) || word("an", at: index) {
      index = pastGluedHyphen(index + 1)
      guard index < tokens.count, tokens[index].is(.fraction), !isPlural(index),
        whole.scale < 1000 || !word("of", at: index + 1)
      else { return nil }
      return fraction(at: index, denominatorAt: index, numerator: 1)
    }
    guard index < tokens.count, whole.form == .words || whole.scale >= 1000, let numerator = small(at: index)
    else { return nil }
    let place2 = pastHyphen(numerator.end)
    guard !word("of", at: place2 + 1) else { return nil }
    return fraction(at: index, denominatorAt: place2, numerator: numerator.value)
  }

  /// `two point five`, `nine point nought four`, with a magnitude behind it.
  private func withPoint(_ whole: Piece) -> Piece {
    guard whole.scale < 1000, word("point", at: whole.end), whole.form == .words else { return whole }
    var piece = whole
    var place = 0.1
    var index = whole.end + 1
    while index < tokens.count, place > 1e-9, let digit = small(at: index) {
      guard digit.value < 10 else {
        if place == 0.1 {
          piece.value += digit.value / 100
          index = digit.end
          place = 0.01
        }
        break
      }
      piece.value += digit.value * place
      place /= 10
      index = digit.end
    }
    guard place < 0.1 else { return whole }
    piece.end = index
    return multiplied(piece)
  }

  /// A fraction of a magnitude: `half a million`, `quarter of a million`, `half-dozen`, `¾ million`.
  func withScale(_ fraction: Piece?) -> Piece? {
    guard let fraction, fraction.end < tokens.count else { return fraction }
    var index = pastHyphen(fraction.end)
    if word("of", at: index) { index += 1 }
    let hasOf = index > pastHyphen(fraction.end)
    if word("a", at: index) || word("one", at: index), !hasOf || magnitude(at: index + 1) != nil {
      index = pastGluedHyphen(index + 1)
    }
    let isDirect = index == pastHyphen(fraction.end)
    guard index < tokens.count, !hasOf || tokens[index - 1].form == .word && !word("of", at: index - 1) else {
      return fraction
    }
    let scale: Double
    if word("dozen", at: index) {
      scale = 12
    } else if let magnitude = magnitude(at: index), magnitude >= 100, !isPlural(index) || isDirect {
      scale = magnitude
    } else {
      return fraction
    }
    return Piece(
      value: fraction.value * scale,
      end: index + 1,
      form: fraction.digitCount > 0 ? .mixed : .words,
      scale: scale
    )
  }
}
