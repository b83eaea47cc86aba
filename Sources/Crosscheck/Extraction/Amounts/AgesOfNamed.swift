/// Ages behind the name of somebody whom the text knows: "On Monday Weller, 43, went home".
///
/// *Why it matters*: a surname alone may be a town's name or a firm's; where the text says elsewhere whose it is, the number is an age.
enum AgesOfNamed {
  static let examples: [Example] = [
    .reads("Ana Weller won. In May, Weller, 43, had slept.", "43", as: "43 year"),
    .reads("What Ana Weller did is told; what Weller, 43, thinks is not.", "43", as: "43 year"),
    .reads("Sam Weller Jr., 49, fled on foot.", "49", as: "49 year"),
    .ignores("He sold it in Weller, 43, or so."),
    .ignores("Ana Weller, on stage 43, won."),
  ]

  /// Younger ones go with their given names.
  private static let youngest = 14.0
  private static let oldest = 110.0

  /// A bare number as an age, where it stands between commas behind somebody's name.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in discourse: Discourse)
    -> BareNumbers.Meaning?
  {
    let document = discourse.document
    let comma = tokens.lowerBound - 1
    guard document.mark(.comma, at: comma), amount.unit == nil, amount.modifier == nil, let age = amount.low,
      age == amount.high, age >= youngest, age <= oldest, age == age.rounded(), tokens.count == 1,
      document.token(tokens.lowerBound)?.form == .digits, closes(tokens.upperBound, in: document)
    else { return nil }
    // "Sam Weller Jr., 49,"
    let last = document.mark(.period, at: comma - 1) ? comma - 2 : comma - 1
    guard let index = discourse.lookup.index(at: last), discourse.entities[index].kind == .person,
      discourse.entities[index].tokens.upperBound >= last
    else { return nil }
    return (.age, .amount(Amount(age, unit: "year")), "age-of-named")
  }

  /// Whether a comma follows that no further number goes on behind, or the end.
  private static func closes(_ index: Int, in document: Document) -> Bool {
    guard let next = document.token(index), !next.shape.contains(.paragraphStart) else { return true }
    if next.mark == .comma {
      return document.number(at: index + 1) == nil && !document.word("or", at: index + 1)
    }
    return next.mark == .period || next.mark == .semicolon || document.word("and", at: index)
      || document.word("who", at: index)
  }
}
