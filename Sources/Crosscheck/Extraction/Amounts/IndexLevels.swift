/// What an index of shares stands at: "the Nikkei lost 1.2 percent to 31,420".
///
/// *Why it matters*: the level is told in points that nobody writes behind it.
enum IndexLevels {
  static let examples: [Example] = [
    .reads("The Nikkei lost 1.2 percent to 31,420.", "31,420", as: "31420 point"),
    .reads("London's FTSE 100 closed at 6,918.4.", "6,918.4", as: "6918.4 point"),
    .ignores("The Nikkei owner grew to 4,100 and left the FTSE."),
    .ignores("The DAX fell as German job losses climbed to 231,000."),
    .ignores("A mill on the DAX rose to 3,210.5."),
  ]

  /// How far before a number the verb may stand, and what no level is below.
  private static let reach = 12, least = 200.0

  /// A bare number as points, where an index of shares is the subject of the verb that leads to it, and only a step stands between.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document)
    -> BareNumbers.Meaning?
  {
    let lead = tokens.lowerBound - 1
    guard document.word("to", at: lead) || document.word("at", at: lead), amount.unit == nil,
      let size = amount.low, size == amount.high, size >= least,
      BareNumbers.endsPhrase(tokens.upperBound, in: document),
      tokens.contains(where: { document.mark(.comma, at: $0) || document.mark(.period, at: $0) })
    else { return nil }
    let start = document.sentences[document.sentenceIndex(ofToken: lead)].tokens.lowerBound
    var verb = lead - 1
    while verb > max(start, lead - reach), isOfStep(verb, in: document) { verb -= 1 }
    guard verb > start, document.is(.changeVerb, at: verb) || document.isOne(of: standing, at: verb),
      isSubject(before: verb, from: start, in: document)
    else { return nil }
    var points = amount
    points.unit = "point"
    return (.count, .amount(points), "unit-left-out")
  }

  /// `41 points, or 0.6%,`: numbers, what they are of, marks and small words.
  private static func isOfStep(_ index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark {
      return [.comma, .period, .percent, .openBracket, .closeBracket].contains(token.mark)
    }
    return token.form == .digits || token.number >= 0 || document.isOne(of: stepping, at: index)
  }

  /// Whether an index's name stands right before a verb, and no small word before it makes it part of something else.
  private static func isSubject(before verb: Int, from start: Int, in document: Document) -> Bool {
    var name = verb - 1
    while name > verb - 5, document.isOne(of: sorts, at: name) { name -= 1 }
    if document.token(name)?.form == .digits { name -= 1 }
    guard name >= start, document.isOne(of: Document.stockIndices, at: name),
      document.tokens[name].shape.contains(.capitalised)
    else { return false }
    return !(max(start, name - 3)..<name).contains { document.isOne(of: leading, at: $0) }
  }

  private static let sorts: WordSet = [
    "index", "average", "composite", "industrials", "industrial", "jones", "benchmark",
  ]
  private static let standing: WordSet = [
    "closed", "ended", "finished", "opened", "stood", "settled", "traded", "was",
  ]
  private static let stepping: WordSet = [
    "points", "point", "percent", "per", "cent", "or", "by", "higher", "lower", "up", "down", "a", "half",
  ]
  private static let leading: WordSet = ["in", "on", "of", "for", "from", "by", "with", "than"]
}
