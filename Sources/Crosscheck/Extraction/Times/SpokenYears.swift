/// Years in words: `nineteen eighty-six`, `twenty ten`, `two thousand and five`, `the nineteen eighties`.
extension Document {
  /// A year in words; what stands around it must make it one.
  func spokenYear(at index: Int) -> Term<Int>? {
    guard let token = token(index), token.form == .word else { return nil }
    if let number = number(at: index), number.form == .words, number.scale == 1 || number.scale == 1000,
      (1100...2199).contains(number.value), number.value == number.value.rounded()
    {
      return Term(Int(number.value), end: number.tokens.upperBound)
    }
    guard let century = century(at: index) else { return nil }
    let next = mark(.hyphen, at: index + 1) ? index + 2 : index + 1
    guard let rest = number(at: next), rest.form == .words, (10...99).contains(rest.value), rest.scale == 1,
      rest.value == rest.value.rounded()
    else { return nil }
    return Term(century * 100 + Int(rest.value), end: rest.tokens.upperBound)
  }

  /// `nineteen eighties`: the decade's digit, its century and the index past it.
  func spokenDecade(at index: Int) -> (digit: Int, century: Int, end: Int)? {
    guard let century = century(at: index) else { return nil }
    let next = mark(.hyphen, at: index + 1) ? index + 2 : index + 1
    guard let code = value(of: .timeAdverb, at: next), (302..<310).contains(code) else { return nil }
    return (code - 300, century, next + 1)
  }

  private func century(at index: Int) -> Int? {
    if word("twenty", at: index) { return 20 }
    guard let century = value(of: .unitNumber, at: index), (16...19).contains(century) else { return nil }
    return century
  }
}
