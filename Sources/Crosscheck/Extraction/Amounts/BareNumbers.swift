/// What a number without a noun, a unit or a word of time is, where the words around it and the facts before it say so.
///
/// *Why it matters*: a second figure is told without its noun as often as not, and a number by itself is set against nothing.
/// Only what no rule has read comes here, so that a look at what was said before costs little.
enum BareNumbers {
  /// What a number is, and the rule that says so.
  typealias Meaning = (kind: Kind, value: Value, rule: String)

  /// A bare number as what it is of; nil where nothing says so.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> Meaning? {
    measured(amount, tokens, after: facts, in: document)
      ?? counted(amount, tokens, after: facts, in: document)
  }

  /// A bare number with a unit.
  private static func measured(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> Meaning? {
    if let (kind, value) = LeftOutUnits.completed(amount, tokens, after: facts, in: document) {
      return (kind, value, plain)
    }
    if let level = MovedLevels.completed(amount, tokens, after: facts, in: document) { return level }
    if let more = MeasuresGoingOn.completed(amount, tokens, after: facts, in: document) { return more }
    if let length = LeftOutLengths.completed(amount, tokens, after: facts, in: document) { return length }
    if let rate = ExchangeRates.completed(amount, tokens, in: document) { return rate }
    if let share = LeftOutShares.completed(amount, tokens, after: facts, in: document) { return share }
    return LeftOutCurrencies.completed(amount, tokens, after: facts, in: document)
  }

  /// A bare number with a noun.
  private static func counted(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> Meaning? {
    if let age = LeftOutAges.completed(amount, tokens, after: facts, in: document) { return age }
    if let count = LeftOutNouns.completed(amount, tokens, after: facts, in: document) { return count }
    if let second = SecondCounts.completed(amount, tokens, after: facts, in: document) { return second }
    if let level = LevelsOfPlurals.completed(amount, tokens, in: document) { return level }
    if let count = NumbersOfThings.completed(amount, tokens, in: document) { return count }
    if let count = CountsGoingOn.completed(amount, tokens, after: facts, in: document) { return count }
    return IndexLevels.completed(amount, tokens, in: document)
  }

  /// The rule by which a number without its unit is read.
  private static let plain = "plain-number"

  /// How many a number counts, where it is whole, that many at least and no year; nil where it counts nothing.
  static func countedSize(
    _ amount: Amount,
    _ tokens: Range<Int>,
    atLeast least: Double,
    in document: Document
  ) -> Double? {
    guard amount.unit == nil, let size = amount.low ?? amount.high, size >= least, size == size.rounded(),
      amount.high.map({ $0 == $0.rounded() }) ?? true, !isYear(tokens, size, in: document)
    else { return nil }
    return size
  }

  /// A number as a count of what was said before.
  static func count(_ amount: Amount, of unit: String) -> Meaning {
    var count = amount
    count.unit = unit
    return (.count, .amount(count), "noun-left-out")
  }

  /// Whether a number of four digits is most likely a year.
  static func isYear(_ tokens: Range<Int>, _ size: Double, in document: Document) -> Bool {
    let digits = document.token(tokens.upperBound - 1)
    return size >= 1100 && size <= 2100 && digits?.form == .digits && digits?.range.count == 4
  }

  /// Whether a mark, the end or a small word follows, and nothing that a number could count.
  static func endsPhrase(_ index: Int, in document: Document) -> Bool {
    document.isObjectless(index) || document.token(index)?.shape.contains(.paragraphStart) == true
  }
}
