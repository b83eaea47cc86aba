/// Units with an article in place of their number: `a mile`, `a mile and a half`, `a single metre`.
extension Document {
  /// `a mile`, where it is a measure of its own and no price or rate ends in it.
  func oneUnit(at index: Int) -> Measure? {
    let place = word("single", at: index + 1) ? index + 2 : index + 1
    guard number(at: index) == nil, self.is(.measureUnit, at: place), !word("degree", at: place),
      !word("foot", at: place), !word("stone", at: place)
    else { return nil }
    if index > 0 {
      let before = tokens[index - 1]
      // "60 cents a gallon", "30 miles a gallon": what comes before is counted for each of them.
      if before.form == .digits || before.is(.currencyWord) || before.is(.measureUnit)
        || before.is(.magnitude)
        || isPenny(index - 1) || before.is(.percentWord) || before.is(.unitNumber) || before.is(.tensNumber)
      {
        return nil
      }
    }
    var figure = Figure(
      NumberReading(tokens: index..<index + 1, value: 1, form: .words, digitCount: 0, scale: 1)
    )
    guard let (unit, past) = unit(at: place, figure: figure) else { return nil }
    var end = past
    // "a mile and a half"
    if word("and", at: end), let part = number(at: end + 1), part.form == .fraction {
      figure.low = 1 + part.value
      figure.high = figure.low
      end = part.tokens.upperBound
    }
    let isFree =
      end > past
      || token(end).map {
        $0.form == .mark && $0.mark != .hyphen || $0.is(.stopword) || $0.is(.timePreposition)
      }
        ?? true
    guard isFree else { return nil }
    return Measure(figure, unit: unit.name, tokens: index..<end)
  }

  /// The `p` of `95p a pint`.
  private func isPenny(_ index: Int) -> Bool {
    (word("p", at: index) || word("c", at: index) || mark(.currency, at: index))
      && !tokens[index].followsSpace
      && token(index - 1)?.form == .digits
  }
}
