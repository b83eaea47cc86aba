/// Lengths of time that leave out the unit of the one before: "81.2 years, up from 78.9", "from 12 years to nine".
///
/// *Why it matters*: a sentence that was cut and a life that got longer are told by two numbers with one unit.
enum LeftOutLengths {
  static let examples: [Example] = [
    .reads("A man's life lasts 79.4 years, up from 77.9 in 1990.", "77.9", as: "P77.9Y"),
    .reads("Judges cut it from 14 years to nine.", "nine", as: "P9Y"),
    .reads("The trip takes 40 minutes, compared with 55 by bus.", "55", as: "PT55M"),
    .reads("He got 14 years, cut on appeal to 11.", "11", as: "P11Y"),
    .ignores("It cut the price from 14 to nine."),
  ]

  /// How far before a number the other may end, and how many times the other it may be.
  private static let reach = 12, range = 8.0

  /// A bare number as a length of time, where it is set against the one before it in its sentence.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    let lead = tokens.lowerBound - 1
    let isFrom = document.word("from", at: lead)
    let isWith = document.word("with", at: lead)
    guard isFrom || isWith || document.word("to", at: lead), amount.unit == nil, let size = amount.low,
      size == amount.high, size > 0, LeftOutUnits.mayEndPhrase(tokens.upperBound, in: document),
      !BareNumbers.isYear(tokens, size, in: document),
      let last = facts.suffix(3).last(where: { $0.kind != .date }), last.kind == .duration,
      last.tokens.upperBound <= tokens.lowerBound, tokens.lowerBound - last.tokens.upperBound <= reach,
      document.sentenceIndex(ofToken: last.tokens.lowerBound)
        == document.sentenceIndex(ofToken: tokens.lowerBound),
      case .time(let time) = last.value, let (length, unit) = parts(of: time.value),
      max(size, length) / min(size, length) <= range
    else { return nil }
    let isSet: Bool
    if isFrom {
      isSet = document.word("up", at: lead - 1) || document.word("down", at: lead - 1)
    } else if isWith {
      isSet = document.word("compared", at: lead - 1)
    } else if document.mark(.comma, at: last.tokens.upperBound) {
      // "jailed for 14 years, cut on appeal to 11"
      let verb = last.tokens.upperBound + 1
      isSet =
        document.isOne(of: changing, at: verb)
        && (lead == verb + 1 || lead <= verb + 4 && document.isOne(of: ways, at: verb + 1))
    } else {
      isSet =
        lead == last.tokens.upperBound
        && (document.word("from", at: last.tokens.lowerBound)
          || document.word("from", at: last.tokens.lowerBound - 1))
    }
    guard isSet else { return nil }
    let start = unit.isClock ? "PT" : "P"
    let value = start + ValueText.number(size) + String(unit.letter)
    return (.duration, .time(Timex(value: value, modifier: amount.modifier)), "length-left-bare")
  }

  private static let ways: WordSet = ["on", "by", "after", "later", "then"]
  private static let changing: WordSet = [
    "cut", "reduced", "lowered", "increased", "extended", "raised", "shortened", "lengthened",
  ]

  /// The number and the letter of a length in one unit: `P79.4Y`, `PT40M`.
  private static func parts(of value: String) -> (length: Double, unit: (letter: Character, isClock: Bool))? {
    guard value.utf8.first == 0x50, let letter = value.last else { return nil }
    let isClock = value.utf8.dropFirst().first == 0x54
    guard let length = Double(value.dropFirst(isClock ? 2 : 1).dropLast()), length > 0 else { return nil }
    return (length, (letter, isClock))
  }
}
