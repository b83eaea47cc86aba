/// Measures in two units, and pounds that may be money.
extension Document {
  /// `5 feet 4 inches`, `7 feet, 10 inches`, `5-foot-11`: the whole in the first unit.
  func compound(_ first: Measure, unit: MeasureUnit) -> Measure {
    guard first.figure.isExact, unit.dimension == .length || unit.dimension == .mass else { return first }
    var measure = first
    var smallest = unit
    while let (value, smaller, end) = part(of: smallest, at: measure.tokens.upperBound) {
      let added = value * smaller.factor / unit.factor
      measure.figure.low = measure.figure.low.map { $0 + added }
      measure.figure.high = measure.figure.low
      measure.tokens = measure.tokens.lowerBound..<end
      smallest = smaller
    }
    return measure
  }

  private func part(of larger: MeasureUnit, at index: Int) -> (Double, MeasureUnit, Int)? {
    var place = index
    if mark(.comma, at: place) || mark(.hyphen, at: place) || word("and", at: place) { place += 1 }
    guard let number = number(at: place), number.scale == 1 else { return nil }
    let end = number.tokens.upperBound
    if let (unit, past) = unit(at: end, figure: Figure(number)) {
      guard unit.dimension == larger.dimension, unit.factor < larger.factor,
        number.value * unit.factor < larger.factor * 4
      else { return nil }
      return (number.value, unit, past)
    }
    // "5-foot-11", "6ft 2": inches that go without saying.
    let isOpen =
      token(end).map { $0.form == .mark && $0.mark != .hyphen && $0.mark != .percent || $0.is(.stopword) }
      ?? true
    let isInches = mark(.hyphen, at: index) ? !tokens[index].followsSpace : place == index && isOpen
    guard larger.name == "foot", isInches, number.value < 12, let inch = MeasureUnit(named: "inch")
    else { return nil }
    return (number.value, inch, end)
  }

  /// `6'2"`, `6'`.
  func feetAndInches(at index: Int, figure: Figure) -> Measure? {
    guard figure.isExact, figure.form == .digits, let feet = figure.value, feet < 9,
      mark(.apostrophe, at: index) || mark(.closeSingleQuote, at: index), !tokens[index].followsSpace,
      let inches = number(at: index + 1), !tokens[index + 1].followsSpace, inches.value < 12
    else { return nil }
    var end = inches.tokens.upperBound
    guard mark(.doubleQuote, at: end) || mark(.closeQuote, at: end), !tokens[end].followsSpace else {
      return nil
    }
    end += 1
    var whole = figure
    whole.low = feet + inches.value / 12
    whole.high = whole.low
    return Measure(whole, unit: "foot", tokens: figure.tokens.lowerBound..<end)
  }

  /// Whether pounds are a weight and no money: a magnitude speaks for money, what is weighed for weight.
  func isWeight(pound index: Int, figure: Figure) -> Bool {
    if figure.scale >= 1_000_000 || word("sterling", at: index + 1) { return false }
    if mark(.hyphen, at: index - 1), !tokens[index].followsSpace, word("pound", at: index) {
      return !isPricedThing(index + 1)
    }
    if word("of", at: index + 1) { return !isPricedThing(index + 2) }
    if word("per", at: index + 1), word("square", at: index + 2) { return true }
    let window = max(0, index - 9)..<min(tokens.count, index + 7)
    if window.contains(where: { tokens[$0].mark == .currency }) { return false }
    return window.contains { self.value(of: .poundSense, at: $0) == 1 }
      || word("pound", at: index) && token(index + 1).map { $0.form == .word && !$0.is(.stopword) } ?? false
  }

  private func isPricedThing(_ index: Int) -> Bool { value(of: .poundSense, at: index) == 0 }
}

enum WeightWords {
  private static let weighed = """
    weigh weighs weighed weighing weight weights heavy heavier lighter baby babies shed slimmed overweight ounce
    ounces lb lbs kg kilograms kilos bag bags bale bales cargo load luggage backpack cocaine marijuana heroin
    cannabis explosives drugs meat fish pig dog cat steer bomb warhead drop dropped thrust
    """
  private static let paid = """
    fine fines note notes coin deal contract bill bailout fee transfer prize loan debt debts ticket cash money profit
    profits damage savings investment funding budget lottery jackpot house home flat salary donation compensation
    reward bonus tax payout grant grants funds aid revenue sales turnover taxpayers public
    """

  static let entries: [Lexicon.Entry] = [(weighed, 1), (paid, 0)].flatMap { list, sense in
    Lexicon.words(list, .poundSense, value: sense)
  }
}
