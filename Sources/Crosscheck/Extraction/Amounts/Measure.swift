/// A figure with its unit as it stands in a text, before bounds are added.
struct Measure: Sendable {
  /// Indices of its tokens, unit included.
  var tokens: Range<Int>
  var figure: Figure
  var unit: String

  init(_ figure: Figure, unit: String, tokens: Range<Int>) {
    self.figure = figure
    self.unit = unit
    self.tokens = tokens
  }
}

extension Document {
  /// A measure with the bounds around it and the second end of a range, as a fact's reading.
  ///
  /// What a bound leaves open is missing: "at least 12" has a low end only, "up to 12" a high end only; "about
  /// 12" keeps both with the modifier, since what "about" allows is for the comparison to say.
  func reading(_ kind: Kind, of measure: Measure, next: (Int) -> Measure?) -> Reading {
    var measure = measure
    let isBetween = word("between", at: measure.tokens.lowerBound - 1)
    if measure.figure.isExact || isBetween, let range = range(from: measure, next: next) { measure = range }
    var tokens = measure.tokens
    var modifier = measure.figure.modifier
    if let bound = bound(before: tokens.lowerBound) {
      tokens = bound.start..<tokens.upperBound
      modifier = combined(bound.modifier, with: modifier)
    }
    if let bound = bound(after: tokens.upperBound) {
      tokens = tokens.lowerBound..<bound.end
      modifier = combined(bound.modifier, with: modifier)
    }
    return Reading(kind, tokens, .amount(Amount(measure.figure, unit: measure.unit, modifier: modifier)))
  }

  /// "At least dozens" keeps the bound, "some dozens" stays vague, "about 100 or more" is a bound.
  private func combined(_ outer: Amount.Modifier, with inner: Amount.Modifier?) -> Amount.Modifier {
    guard let inner, outer == .approximate else { return outer }
    return inner
  }

  /// `$5 million to $7 million`, `between 10 dollars and 20 dollars`, `30 degrees to 40 degrees`.
  private func range(from first: Measure, next: (Int) -> Measure?) -> Measure? {
    let isBetween = word("between", at: first.tokens.lowerBound - 1)
    guard let separator = rangeSeparator(at: first.tokens.upperBound, afterBetween: isBetween),
      !separator.isOr,
      let second = next(separator.end), second.unit == first.unit, let high = second.figure.value,
      let low = first.figure.value
    else { return nil }
    var figure = second.figure
    let isShort = first.figure.scale == 1 && second.figure.scale >= 1000 && low < high / second.figure.scale
    figure.low = isShort ? low * second.figure.scale : low
    guard let start = figure.low, start < high, isBetween || !tellsChange(first.tokens.lowerBound) else {
      return nil
    }
    // "silver 12 cents to $23.10": a step and a level.
    if isInCoins(first.tokens), !isInCoins(second.tokens), start * 10 < high { return nil }
    var left = first.tokens.lowerBound
    if isBetween || word("from", at: left - 1) { left -= 1 }
    return Measure(figure, unit: second.unit, tokens: left..<second.tokens.upperBound)
  }

  /// Whether a sum ends in the name or the sign of a small coin: `12 cents`, `40p`, `23¢`.
  func isInCoins(_ sum: Range<Int>) -> Bool {
    let last = sum.upperBound - 1
    if mark(.currency, at: last), let sign = token(last) {
      return Currencies.code(ofSign: WideScalar(at: Int(sign.start), in: bytes).value).map { $0.factor < 1 }
        ?? false
    }
    return word("cents", at: last) || word("cent", at: last) || word("pence", at: last) || word("p", at: last)
      || word("c", at: last)
  }

  /// Whether "rose 3 cents to 25 cents" or "cut from 5% to 4%" tells of a change and not of a range.
  private func tellsChange(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, place >= index - 8 {
      if tokens[place].is(.changeVerb) { return true }
      if tokens[place].mark == .period, tokens[place + 1].followsSpace { return false }
      place -= 1
    }
    return false
  }
}

extension Amount {
  /// The amount that a figure means with its unit; an end that the modifier leaves open is missing.
  init(_ figure: Figure, unit: String?, modifier: Modifier?) {
    self.init(low: figure.low, high: figure.high, unit: unit, modifier: modifier)
    switch modifier {
    case .atLeast, .moreThan: high = nil
    case .atMost, .lessThan: low = nil
    default: break
    }
  }
}
