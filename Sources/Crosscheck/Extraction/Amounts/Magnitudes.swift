/// Reads the strength of earthquakes off their words.
extension Document {
  /// `magnitude of 5.9`, `5.9-magnitude`, `5.9 on the Richter scale`.
  func magnitude(at index: Int) -> Measure? {
    guard let number = number(at: index), number.value < 11 else { return nil }
    let end = number.tokens.upperBound
    let figure = Figure(number)
    func measure(_ tokens: Range<Int>) -> Measure { Measure(figure, unit: "magnitude", tokens: tokens) }
    let next = mark(.hyphen, at: end) ? end + 1 : end
    if word("magnitude", at: next) { return measure(index..<next + 1) }
    // "a 6.1 quake"
    if number.form == .decimal, number.value >= 1, isQuake(next) {
      return measure(index..<end)
    }
    if word("on", at: end), word("the", at: end + 1), word("richter", at: end + 2) {
      return measure(index..<(word("scale", at: end + 3) ? end + 4 : end + 3))
    }
    let left = bound(before: index)?.start ?? index
    if word("magnitude", at: left - 1) { return measure(left - 1..<end) }
    if word("of", at: left - 1) || mark(.hyphen, at: left - 1), word("magnitude", at: left - 2) {
      return measure(left - 2..<end)
    }
    let isLast = isObjectless(end) || self.is(.verb, at: end)
    return isLast && isOfShocks(index, number) ? measure(index..<end) : nil
  }

  /// `aftershocks of 4.2`: behind the plural of what shook.
  private func isOfShocks(_ index: Int, _ number: NumberReading) -> Bool {
    guard number.form == .decimal, number.value >= 1, word("of", at: index - 1) else { return false }
    return word("aftershocks", at: index - 2) || word("quakes", at: index - 2)
      || word("earthquakes", at: index - 2) || word("tremors", at: index - 2)
  }

  private func isQuake(_ index: Int) -> Bool {
    word("quake", at: index) || word("earthquake", at: index) || word("temblor", at: index)
      || word("tremor", at: index) || word("aftershock", at: index)
  }
}
