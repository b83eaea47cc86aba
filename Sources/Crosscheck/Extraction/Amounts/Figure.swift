/// A number or a range of numbers as it stands in a text, before a unit or a bound is added.
struct Figure: Sendable {
  /// Indices of its tokens, a sign or `between` included.
  var tokens: Range<Int>
  var low: Double?
  var high: Double?
  /// How it is bent by its own words: `dozens`, `two or three`.
  var modifier: Amount.Modifier?
  /// The power of ten of its last number.
  var scale: Double
  /// How its last number is written.
  var form: NumberReading.Form
  /// Digits of its last number.
  var digitCount: Int

  /// A figure that is one number.
  init(_ number: NumberReading) {
    tokens = number.tokens
    low = number.value
    high = number.value
    scale = number.scale
    form = number.form
    digitCount = number.digitCount
  }

  /// Whether it is one exact number.
  var isExact: Bool { low == high && modifier == nil }

  /// Its value where it is one number.
  var value: Double? { low == high ? low : nil }

  mutating func multiply(by factor: Double) {
    low = low.map { NumberReader.scaled($0, by: factor) }
    high = high.map { NumberReader.scaled($0, by: factor) }
  }
}

extension Document {
  /// The figure whose first number or vague word stands at an index; ranges are taken whole, and so is a bound
  /// between the figure and what it counts: `80 or more yards`, `three-plus seasons`.
  func figure(at index: Int) -> Figure? {
    guard let first = plainFigure(at: index) else { return nil }
    var figure = range(from: first) ?? first
    if figure.isExact, let bound = bound(after: figure.tokens.upperBound), goesOn(behind: bound.end) {
      var end = bound.end
      // "$15+ million", "20-plus million"
      if figure.scale == 1, let scale = value(of: .magnitude, at: end), scale >= 1000 {
        figure.multiply(by: Double(scale))
        figure.scale = Double(scale)
        end += 1
      }
      figure.tokens = figure.tokens.lowerBound..<end
      figure.modifier = bound.modifier
    }
    return figure
  }

  /// Whether a noun or a unit can stand at an index.
  private func goesOn(behind index: Int) -> Bool {
    guard let next = token(index) else { return false }
    return next.form == .word && !next.is(.stopword) || next.mark == .percent
  }

  /// A figure without a range: a number with its sign, or `dozens`, `several hundred`.
  func plainFigure(at index: Int) -> Figure? {
    if let vague = vagueFigure(at: index) { return vague }
    guard let number = number(at: index) else { return nil }
    var figure = Figure(number)
    if let start = minus(before: index), !isEitherWay(start) {
      figure.tokens = start..<figure.tokens.upperBound
      figure.multiply(by: -1)
    }
    return figure
  }

  /// Where a minus sign or the word begins that stands before a number and belongs to it: `minus 20`, `minus-20`, `-20`.
  private func minus(before index: Int) -> Int? {
    if isMinusWord(at: index - 1) { return index - 1 }
    if mark(.hyphen, at: index - 1), isMinusWord(at: index - 2), !tokens[index].followsSpace {
      return index - 2
    }
    return isMinusSign(before: index) ? index - 1 : nil
  }

  /// `plus or minus 3 points`: to either side.
  private func isEitherWay(_ index: Int) -> Bool {
    (word("or", at: index - 1) || mark(.slash, at: index - 1))
      && (word("plus", at: index - 2) || mark(.plus, at: index - 2))
  }

  private func isMinusWord(at index: Int) -> Bool {
    word("minus", at: index) || word("negative", at: index)
  }

  private func isMinusSign(before index: Int) -> Bool {
    guard let sign = token(index - 1) else { return false }
    guard sign.mark == .hyphen || sign.mark == .dash, sign.followsSpace, tokens[index].form == .digits else {
      return false
    }
    return !tokens[index].followsSpace
  }

  /// `dozens`, `hundreds of`, `tens of thousands`, `several hundred`, `a few thousand`.
  private func vagueFigure(at index: Int) -> Figure? {
    if let size = value(of: .vagueNumber, at: index), number(at: index) == nil, !isNumbered(before: index) {
      var end = index + 1
      var factor = 1.0
      if word("of", at: end), let more = value(of: .vagueNumber, at: end + 1), more > size {
        factor = Double(more)
        end += 2
      } else if size == 10 || size == 20 && !isOfMany(scores: index) {
        return nil
      }
      let unit = Double(size) * factor
      // "Dozens" reaches to ninety-nine, "hundreds" to just below a thousand.
      let high = size == 12 ? 99 : size == 20 ? 199 : unit * 10 - factor
      return Figure(vague: index..<end, low: unit * 2, high: high)
    }
    guard let number = number(at: index), number.scale >= 12 || number.value == 12, number.tokens.count == 1
    else { return nil }
    let isFew = word("few", at: index - 1)
    guard isFew || word("several", at: index - 1) || word("many", at: index - 1) else { return nil }
    let start = isFew && word("a", at: index - 2) ? index - 2 : index - 1
    return Figure(
      vague: start..<number.tokens.upperBound,
      low: number.value * (isFew ? 2 : 3),
      high: number.value * (isFew ? 5 : 9)
    )
  }

  /// `scores of people`, `scores were hurt`; other scores are those of a game.
  private func isOfMany(scores index: Int) -> Bool {
    if word("of", at: index + 1) { return true }
    guard !self.is(.determiner, at: index - 1), !self.is(.possessive, at: index - 1) else { return false }
    let isVerbal = word("were", at: index + 1) || word("are", at: index + 1)
    return value(of: .countVerb, at: index + (isVerbal ? 2 : 1)) == 1
      || word("more", at: index + 1) || word("others", at: index + 1)
  }

  /// `12 hundreds`: a number stands before the plural.
  private func isNumbered(before index: Int) -> Bool {
    number(at: index - 1) != nil && !tokens[index].shape.contains(.paragraphStart)
  }

  /// `3 to 5 million`, `between 30 and 40`, `10-12`, `two or three`.
  private func range(from first: Figure) -> Figure? {
    let place = first.tokens.upperBound
    let isBetween = word("between", at: first.tokens.lowerBound - 1)
    guard let low = first.value, let separator = rangeSeparator(at: place, afterBetween: isBetween),
      var second = plainFigure(at: separator.end), let high = second.value
    else { return nil }
    var figure = first
    // "3 to 5 million": the first shares the magnitude of the second.
    if first.scale == 1, second.scale >= 1000, low < 1000, low < high / second.scale {
      figure.multiply(by: second.scale)
    }
    guard let start = figure.low, start < high, !isChange(before: first.tokens.lowerBound),
      !isStep(before: first.tokens.lowerBound, of: start, to: high),
      !isBareStep(before: first.tokens.lowerBound, of: start, to: high)
    else { return nil }
    // "from 80,000 in 2020 to 60,000": a year, and the end of a change.
    if word("in", at: first.tokens.lowerBound - 1), first.digitCount == 4, low > 1500, low < 2100, high > 2100
    {
      return nil
    }
    if separator.isOr {
      guard high - start == 1 || second.form == .words, high <= start * 3 else { return nil }
      figure.modifier = .approximate
    }
    second.low = start
    var left = first.tokens.lowerBound
    if isBetween || word("from", at: left - 1) { left -= 1 }
    second.tokens = left..<second.tokens.upperBound
    second.modifier = figure.modifier
    return second
  }

  /// What stands between the two numbers of a range: where the second begins.
  func rangeSeparator(at index: Int, afterBetween: Bool) -> (end: Int, isOr: Bool)? {
    guard let token = token(index) else { return nil }
    switch token.mark {
    case .hyphen where !token.followsSpace && word("to", at: index + 1):
      // "24- to 30-foot": the unit is left out the first time.
      return (index + 2, false)
    case .hyphen, .dash:
      let isSigned = mark(.hyphen, at: index + 1)
      // "$14- $15 million": a space crept in before the second sign.
      let isEven =
        tokens.indices.contains(index + 1)
        && (token.followsSpace == tokens[index + 1].followsSpace
          || !token.followsSpace && mark(.currency, at: index + 1))
      // "Oct 11 - Thirteen people": a dash between a dateline and its text.
      let isDateline =
        token.followsSpace && tokens[index - 1].form == .digits && self.token(index + 1)?.form == .word
      return isEven && !isSigned && !isDateline ? (afterApproximation(index + 1), false) : nil
    case .other where bytes[Int(token.start)] == 0x7E: return (index + 1, false)
    default: break
    }
    if word("to", at: index) { return (afterApproximation(index + 1), false) }
    if afterBetween, word("and", at: index) { return (afterApproximation(index + 1), false) }
    return word("or", at: index) ? (index + 1, true) : nil
  }

  private func afterApproximation(_ index: Int) -> Int {
    word("about", at: index) || word("~", at: index) ? index + 1 : index
  }

  /// Whether "fell 1,000 to 209,000" tells of a step and a level.
  private func isBareStep(before index: Int, of step: Double, to level: Double) -> Bool {
    step >= 100 && level > 50 * step && index > 0 && tokens[index - 1].is(.changeVerb)
  }

  /// Whether "grew by 1,500 to 12,500" tells of a step and a level: "by two to three" is a range.
  private func isStep(before index: Int, of step: Double, to level: Double) -> Bool {
    word("by", at: index - 1) && level > 3 * step
      && (max(0, index - 5)..<index - 1).contains { tokens[$0].is(.changeVerb) }
  }

  /// Whether "from 3 to 5" tells of a change and not of a range: a word such as `rose` stands before it.
  func isChange(before index: Int) -> Bool {
    guard word("from", at: index - 1) else { return false }
    var place = index - 2
    while place >= 0, place >= index - 10 {
      if tokens[place].is(.changeVerb) { return true }
      if tokens[place].mark == .period, tokens[place + 1].followsSpace { return false }
      place -= 1
    }
    return false
  }
}

extension Figure {
  fileprivate init(vague tokens: Range<Int>, low: Double, high: Double) {
    self.tokens = tokens
    self.low = low
    self.high = high
    modifier = .approximate
    scale = 1
    form = .words
    digitCount = 0
  }
}
