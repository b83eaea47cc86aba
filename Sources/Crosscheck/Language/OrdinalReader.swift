/// An ordinal as it is written: `fourth`, `21st`, `twenty-first`, `one hundred and twenty-fifth`.
struct OrdinalReading: Sendable, Equatable {
  /// Indices of its tokens.
  let tokens: Range<Int>
  /// The number.
  let value: Int
  /// Whether it is written in digits: `21st`.
  let isDigits: Bool
}

extension Document {
  /// The ordinal that begins at a token, if one does; the longest.
  ///
  /// `second` and `quarter`-like words are ordinals here; what they count is for the extractors to say.
  func ordinal(at index: Int) -> OrdinalReading? {
    guard let token = token(index) else { return nil }
    if token.form == .digits { return digitOrdinal(at: index) }
    if let small = smallOrdinal(at: index) { return small }
    guard let number = number(at: index), number.value < 1e9, number.value == number.value.rounded() else {
      return nil
    }
    return hundredsOrdinal(behind: number)
  }

  /// `21st`, `1,000th`.
  private func digitOrdinal(at index: Int) -> OrdinalReading? {
    // Most digits have neither a suffix nor a group of thousands right behind them.
    guard let next = token(index + 1), !next.followsSpace, next.mark == .comma || next.is(.ordinalSuffix)
    else {
      return nil
    }
    var value = 0
    var end = index
    while let token = token(end), token.form == .digits, end == index || token.range.count == 3,
      value < 1_000_000
    {
      for byte in bytes[token.range].prefix(7) { value = value * 10 + Int(byte - 0x30) }
      end += 1
      guard mark(.comma, at: end), !tokens[end].followsSpace, end + 1 < tokens.count,
        !tokens[end + 1].followsSpace
      else { break }
      end += 1
    }
    guard let suffix = token(end), suffix.is(.ordinalSuffix), !suffix.followsSpace else { return nil }
    if index > 0, !tokens[index].followsSpace, tokens[index - 1].form == .word { return nil }
    return OrdinalReading(tokens: index..<end + 1, value: value, isDigits: true)
  }

  /// `fourth`, `twenty-first`.
  private func smallOrdinal(at index: Int) -> OrdinalReading? {
    if let value = value(of: .ordinalWord, at: index) {
      return OrdinalReading(tokens: index..<index + 1, value: value, isDigits: false)
    }
    guard let value = value(of: .tensNumber, at: index), let unit = unitOrdinal(behind: index) else {
      return nil
    }
    return OrdinalReading(tokens: index..<unit.end, value: value + unit.value, isDigits: false)
  }

  /// `-first` behind `twenty`.
  private func unitOrdinal(behind index: Int) -> (value: Int, end: Int)? {
    var next = index + 1
    switch token(next)?.mark {
    case .hyphen, .dash, .emDash: next += 1
    default: break
    }
    guard let unit = value(of: .ordinalWord, at: next), unit < 10 else { return nil }
    return (unit, next + 1)
  }

  /// `one hundred` + `and twenty-fifth`, `two` + `hundredth`.
  private func hundredsOrdinal(behind number: NumberReading) -> OrdinalReading? {
    let whole = Int(number.value)
    var next = number.tokens.upperBound
    if mark(.hyphen, at: next) { next += 1 }
    if let power = value(of: .ordinalWord, at: next), power >= 100 {
      return OrdinalReading(
        tokens: number.tokens.lowerBound..<next + 1,
        value: whole * power,
        isDigits: false
      )
    }
    guard whole % 100 == 0, number.form == .words else { return nil }
    if word("and", at: next) { next += 1 }
    guard let rest = smallOrdinal(at: next), rest.value < 100 else { return nil }
    return OrdinalReading(
      tokens: number.tokens.lowerBound..<rest.tokens.upperBound,
      value: whole + rest.value,
      isDigits: false
    )
  }
}
