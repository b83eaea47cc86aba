/// Ages by their ten years: `in her 40s`, `in their late twenties`, `in his mid-to-late 30s`.
extension Document {
  func decadeOfLife(at index: Int) -> Reading? {
    guard let decade = decade(at: index) else { return nil }
    guard let lead = partOfDecade(before: index),
      word("her", at: lead.start - 1) || word("his", at: lead.start - 1) || word("their", at: lead.start - 1)
        || word("my", at: lead.start - 1) || word("your", at: lead.start - 1),
      word("in", at: lead.start - 2)
    else { return nil }
    var high = decade.first + 9
    var end = decade.end
    if word("and", at: end) || word("or", at: end) || word("to", at: end),
      let other = self.decade(at: end + 1),
      other.first > decade.first
    {
      high = other.first + 9
      end = other.end
    }
    let amount = Amount(low: decade.first, high: high, unit: "year", modifier: lead.modifier)
    return Reading(.age, lead.start - 2..<end, .amount(amount))
  }

  /// `40s`, `forties`: its first year and the index past it.
  private func decade(at index: Int) -> (first: Double, end: Int)? {
    if let code = value(of: .timeAdverb, at: index), (302..<310).contains(code) {
      return (Double(code - 300) * 10, index + 1)
    }
    guard let number = number(at: index), number.form == .digits, number.digitCount == 2,
      number.value.truncatingRemainder(dividingBy: 10) == 0
    else { return nil }
    let end = number.tokens.upperBound
    guard word("s", at: end) || word("'s", at: end), !tokens[end].followsSpace else { return nil }
    return (number.value, end + 1)
  }

  /// `late`, `mid-`, `mid-to-late` before an index: where it begins, and what it means.
  private func partOfDecade(before index: Int) -> (start: Int, modifier: Amount.Modifier)? {
    func part(_ index: Int) -> Amount.Modifier? {
      if word("late", at: index) { return .end }
      if word("early", at: index) { return .start }
      return word("mid", at: index) || word("middle", at: index) ? .mid : nil
    }
    var start = index - 1
    if mark(.hyphen, at: start) { start -= 1 }
    guard let modifier = part(start) else { return (index, .approximate) }
    var to = start - 1
    if mark(.hyphen, at: to) { to -= 1 }
    guard word("to", at: to) else { return (start, modifier) }
    var first = to - 1
    if mark(.hyphen, at: first) { first -= 1 }
    return part(first) == nil ? (start, modifier) : (first, .approximate)
  }
}
