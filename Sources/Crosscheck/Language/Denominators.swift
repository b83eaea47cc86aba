/// Denominators of several words, and fractions that stand close to their whole number.
extension NumberParser {
  /// `twenty-firsts`, `ten-thousandths`, `one hundred and fifths` behind a numerator.
  func compositeDenominator(at index: Int, isOne: Bool) -> Piece? {
    guard index < tokens.count, tokens[index].form == .word else { return nil }
    return tensDenominator(at: index, isOne: isOne) ?? powerDenominator(at: index, isOne: isOne)
      ?? hundredsDenominator(at: index, isOne: isOne)
  }

  /// `twenty-firsts`, `twenty fifths`.
  private func tensDenominator(at index: Int, isOne: Bool) -> Piece? {
    guard !isOne, let ten = lexicon.value(of: .tensNumber, lexeme: tokens[index].lexeme) else { return nil }
    let unit = pastHyphen(index + 1)
    guard unit < tokens.count else { return nil }
    if word("firsts", at: unit) { return Piece(value: Double(ten + 1), end: unit + 1, form: .fraction) }
    guard let value = lexicon.value(of: .fraction, lexeme: tokens[unit].lexeme), (3..<10).contains(value),
      isPlural(unit)
    else { return nil }
    return Piece(value: Double(ten + value), end: unit + 1, form: .fraction)
  }

  /// `one-hundredth`, `ten-thousandths`, `hundred-millionths`: the hyphen tells them from `two hundred thousandths`.
  func powerDenominator(at index: Int, isOne: Bool) -> Piece? {
    guard index < tokens.count, tokens[index].form == .word else { return nil }
    let factor: Double
    if let small = small(at: index), small.end == index + 1 {
      factor = small.value
    } else if word("hundred", at: index) {
      factor = 100
    } else {
      return nil
    }
    let place = pastGluedHyphen(index + 1)
    guard place > index + 1, let power = denominator(at: place), power.value >= 100, factor > 0,
      isPlural(place) != isOne
    else { return nil }
    return Piece(value: factor * power.value, end: place + 1, form: .fraction)
  }

  /// `one hundred and fifths`, `two hundred twentieth`.
  private func hundredsDenominator(at index: Int, isOne: Bool) -> Piece? {
    guard let small = small(at: index), small.end == index + 1, small.value > 0,
      let hundred = hundred(at: small.end)
    else { return nil }
    let place = word("and", at: hundred) ? hundred + 1 : hundred
    guard place < tokens.count else { return nil }
    if let rest = tensDenominator(at: place, isOne: isOne) {
      return Piece(value: small.value * 100 + rest.value, end: rest.end, form: .fraction)
    }
    guard let rest = denominator(at: place), (3..<100).contains(rest.value), !word("quarter", at: place),
      !word("quarters", at: place), isPlural(place) != isOne
    else { return nil }
    return Piece(value: small.value * 100 + rest.value, end: place + 1, form: .fraction)
  }

  /// `41/2 months`, printed for 4½: the last digit before the stroke belongs to the fraction.
  ///
  /// It is read where a unit follows and no fraction is meant that could stand by itself.
  func attachedFraction(at index: Int) -> Piece? {
    let slash = index + 1
    guard tokens[index].form == .digits, (2...3).contains(tokens[index].range.count), mark(.slash, at: slash),
      isGlued(slash), isGlued(slash + 1), tokens[slash + 1].form == .digits,
      tokens[slash + 1].range.count == 1, bytes[tokens[index].range.lowerBound] != 0x30
    else { return nil }
    let top = Double(bytes[tokens[index].range.upperBound - 1] &- 0x30)
    let bottom = Double(bytes[tokens[slash + 1].range.lowerBound] &- 0x30)
    guard [2, 3, 4, 8].contains(bottom), top > 0, top < bottom, bottom == 3 || top != 2, top != 4,
      isUnit(pastHyphen(slash + 2))
    else { return nil }
    let whole = bytes[tokens[index].range].dropLast().reduce(0.0) { $0 * 10 + Double($1 &- 0x30) }
    return Piece(value: whole + top / bottom, end: slash + 2, form: .mixed, digitCount: 3)
  }

  /// Whether a unit of time or measure, a magnitude or a percent sign stands at an index.
  private func isUnit(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return !tokens[index].classes.isDisjoint(with: .of(.timeUnit, .measureUnit, .magnitude, .percentWord))
      || word("per", at: index) && word("cent", at: index + 1)
  }

  /// `-1/2` behind `4`: the fraction of a mixed number that is joined to it by a hyphen.
  func hyphenedFraction(behind whole: Piece) -> Piece? {
    let place = pastGluedHyphen(whole.end)
    // "$4.62-1/4": a quarter of a cent, as grain is priced.
    let isPrice = whole.form == .decimal && tokens[whole.end - 1].range.count == 2
    guard whole.form == .digits && whole.digitCount <= 3 || isPrice,
      place + 2 < tokens.count, place > whole.end || isPrice && tokens[place].followsSpace,
      tokens[place].form == .digits, var part = slashFraction(at: place),
      [2, 3, 4, 8].contains(bytes[tokens[place + 2].range].reduce(0) { $0 * 10 + Int($1 &- 0x30) })
    else { return nil }
    if isPrice { part.value /= 100 }
    return part
  }

  /// `point seven percent`, `point 77`: decimals that are spoken without their nought.
  func spokenDecimals(at index: Int) -> Piece? {
    guard word("point", at: index), index + 1 < tokens.count else { return nil }
    let piece: Piece
    if tokens[index + 1].form == .digits, tokens[index + 1].range.count <= 9 {
      var value = 0.0
      var power = 1.0
      for byte in bytes[tokens[index + 1].range] {
        power *= 10
        value = value * 10 + Double(byte &- 0x30)
      }
      piece = Piece(value: value / power, end: index + 2, form: .decimal, digitCount: 1)
    } else if let digit = small(at: index + 1), digit.end == index + 2, digit.value < 10 {
      piece = Piece(value: digit.value / 10, end: digit.end, form: .words)
    } else {
      return nil
    }
    // "at this point two men", "point 2 of the plan": only before a unit, or as all that is said.
    let isAll = index == 0 && piece.end == tokens.count
    return isAll || isUnit(piece.end) && !word("the", at: index - 1) && !word("this", at: index - 1)
      ? piece : nil
  }
}
