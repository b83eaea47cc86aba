/// Measures told beside another of their kind without its unit: "310 metres high, 12 more than its neighbour", "winds of 120 kph and
/// gusts of 155", "rose 0.4 percent, above forecasts of 0.2".
///
/// *Why it matters*: what is set against the news, and what outdoes it, goes without its unit as often as not.
enum MeasuresGoingOn {
  static let examples: [Example] = [
    .reads("The mast is 90 metres high, 12 more than the tower.", "12", as: "12 metre"),
    .reads("The lake stood at 4.1 metres, two above its mean.", "two", as: "2 metre"),
    .reads("It had winds of 120 kph and gusts of 155.", "155", as: "155 kilometre per hour"),
    .reads("The box has a length of 40 cm and a width of 25.", "25", as: "25 centimetre"),
    .reads("It reached 31C on Monday and may hit 34 on Friday.", "34", as: "34 celsius"),
  ]

  static let examplesOfRates: [Example] = [
    .reads("Rents rose 0.4 percent, above forecasts of 0.2.", "0.2", as: "0.2 percent"),
    .reads("Orders fell 1.6 percent; brokers expected a drop of 0.9.", "0.9", as: "0.9 percent"),
  ]

  /// What stays a bare number.
  static let examplesLeftBare: [Example] = [
    .reads("The mast has a height of 90 metres and a crew list of 12.", "12", as: "12"),
    .reads("It reached 31C on Monday, and the team hit 300 on Friday.", "300", as: "300"),
    .reads("Rents rose 0.4 percent after an uproar of 12.", "12", as: "12"),
  ]

  /// How many times the other a difference, an extreme and a forecast may be.
  private static let range = 30.0, rangeOfExtremes = 3.0, rangeOfForecasts = 10.0

  /// A bare number as what the figure before it in its sentence is, where words of measuring lead from one to the other.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    guard amount.unit == nil, amount.high ?? amount.low ?? 0 > 0,
      document.mark(.comma, at: start - 1) || document.word("of", at: start - 1)
        || document.isOne(of: hitting, at: start - 1),
      let last = MovedLevels.figure(before: start, isStep: false, among: facts, in: document),
      last.kind == .quantity || last.kind == .percentage, case .amount(var whole) = last.value,
      let other = whole.high ?? whole.low, other > 0,
      let amount = LeftOutUnits.scaled(amount, as: last, in: document), let size = amount.high ?? amount.low
    else { return nil }
    let ratio = max(size, other) / min(size, other)
    let goesOn: Bool
    if document.mark(.comma, at: start - 1) {
      goesOn = last.kind == .quantity && ratio <= range && isDifference(start - 1, end, last, in: document)
    } else if document.word("of", at: start - 1) {
      guard BareNumbers.endsPhrase(end, in: document) else { return nil }
      goesOn =
        last.kind == .quantity
        ? ratio <= range && isPair(start - 2, last, in: document)
        : whole.unit == "percent" && size != size.rounded() && ratio <= rangeOfForecasts
          && document.isOne(of: forecasts, at: start - 2)
    } else {
      goesOn =
        last.kind == .quantity && ratio <= rangeOfExtremes && BareNumbers.endsPhrase(end, in: document)
        && isSecondReached(start - 1, behind: last, in: document)
    }
    guard goesOn else { return nil }
    whole.low = amount.low
    whole.high = amount.high
    whole.modifier = amount.modifier
    return (last.kind, .amount(whole), "unit-left-out")
  }

  /// `90 metres high, 12 more than`, `4.1 metres, two above`: a comma and nothing else between.
  private static func isDifference(_ comma: Int, _ end: Int, _ last: Fact, in document: Document) -> Bool {
    let next = last.tokens.upperBound
    guard next == comma || next + 1 == comma && document.isOne(of: MovedLevels.dimensions, at: next) else {
      return false
    }
    return document.isOne(of: limits, at: end)
      || document.isOne(of: comparing, at: end) && document.word("than", at: end + 1)
  }

  private static let limits: WordSet = ["above", "below"]
  private static let comparing: WordSet = [
    "more", "less", "higher", "lower", "longer", "shorter", "taller", "deeper", "wider", "heavier", "lighter",
    "thicker", "further", "farther",
  ]

  /// `winds of 120 kph and gusts of 155`: both nouns are measured in one unit.
  private static func isPair(_ noun: Int, _ last: Fact, in document: Document) -> Bool {
    let other = last.tokens.lowerBound - 2
    guard document.word("of", at: other + 1), noun - last.tokens.upperBound <= 3 else { return false }
    return pairs.contains { document.isOne(of: $0, at: noun) && document.isOne(of: $0, at: other) }
  }

  private static let pairs: [WordSet] = [
    ["wind", "winds", "gust", "gusts", "speed", "speeds"],
    ["width", "height", "length", "depth", "breadth", "diameter"],
    ["high", "highs", "low", "lows", "maximum", "minimum", "peak", "peaks", "maxima", "minima"],
  ]

  private static let hitting: WordSet = ["hit", "reach", "hitting", "reaching", "top"]
  private static let reaching: WordSet = ["reached", "hit", "at", "topped", "to", "of"]
  private static let forecasts: WordSet = [
    "forecast", "forecasts", "estimate", "estimates", "expectations", "consensus", "rise", "fall", "drop",
    "gain", "increase", "decline", "growth", "prediction", "predictions", "target",
  ]

  /// `reached 31C on Monday and may hit 34`: no subject of its own before the second verb.
  private static func isSecondReached(_ verb: Int, behind last: Fact, in document: Document) -> Bool {
    guard document.isOne(of: reaching, at: last.tokens.lowerBound - 1) else { return false }
    var place = verb - 1
    while place > last.tokens.upperBound, place > verb - 6,
      document.is(.stopword, at: place) || document.isOne(of: foreseen, at: place),
      !document.word("and", at: place), !document.word("but", at: place)
    { place -= 1 }
    return document.word("and", at: place) || document.word("but", at: place)
  }

  private static let foreseen: WordSet = [
    "forecast", "expected", "likely", "set", "predicted", "may", "could", "might", "will", "should",
  ]
}
