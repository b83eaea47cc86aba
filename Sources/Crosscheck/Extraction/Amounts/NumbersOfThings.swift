/// Levels of what is counted behind `the number of`, past a step that stays bare: "the number of cases rose by 1,204 in May to 48,912".
///
/// *Why it matters*: statistics are told so, and the figure comes after the verb, far from its noun.
enum NumbersOfThings {
  static let examples: [Example] = [
    .reads("The number of new permits rose by 1,120 in May to 14,120.", "14,120", as: "14120 permit"),
    .reads("The hall seats 1,900.", "1,900", as: "1900 seat"),
    .ignores("The number of her house rose to 4,120."),
  ]

  /// How far before a number the noun may stand.
  private static let reach = 14

  /// A bare number as a count of what its sentence tells the number of.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document)
    -> BareNumbers.Meaning?
  {
    guard let size = BareNumbers.countedSize(amount, tokens, atLeast: 2, in: document),
      LeftOutUnits.mayEndPhrase(tokens.upperBound, in: document)
        || document.word("to", at: tokens.upperBound) || document.word("from", at: tokens.upperBound)
    else { return nil }
    let lead = tokens.lowerBound - 1
    // "The hall seats 1,900."
    if document.word("seats", at: lead), size >= 20, let hall = document.token(lead - 1), hall.form == .word,
      !hall.is(.stopword), !hall.is(.possessive), hall.number < 0, !document.isPluralNoun(lead - 1),
      !document.is(.verb, at: lead - 1)
    {
      return BareNumbers.count(amount, of: "seat")
    }
    guard document.isOne(of: leads, at: lead) else { return nil }
    let start = document.sentences[document.sentenceIndex(ofToken: lead)].tokens.lowerBound
    let clauses = ClauseMarks(document: document)
    var place = lead
    while place > max(start, lead - reach) {
      place -= 1
      if clauses.isComma(place) || document.mark(.semicolon, at: place)
        || document.word("and", at: place)
      {
        return nil
      }
      guard document.word("of", at: place), document.word("number", at: place - 1) else { continue }
      // "the number of new permits"
      let noun = document.isPluralNoun(place + 1) ? place + 1 : place + 2
      guard noun < lead, document.isPluralNoun(noun), !document.is(.timeUnit, at: noun),
        !document.is(.possessive, at: place + 1), !document.is(.stopword, at: place + 1)
      else { return nil }
      return BareNumbers.count(amount, of: Lemmas.singular(of: document.lowercased(noun)))
    }
    return nil
  }

  private static let leads: WordSet = ["to", "at", "reached", "hit", "is", "was", "topped"]
}
