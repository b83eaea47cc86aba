/// Levels of what a plural at the head of its sentence counts: "Deaths rose by 14 to 3,281", "Arrests hit 1,200", "New cases: 4,512".
///
/// *Why it matters*: a toll's own noun stands before its verb, and the figure by itself is set against nothing.
enum LevelsOfPlurals {
  static let examples: [Example] = [
    .reads("Deaths rose by 14 to 3,281.", "3,281", as: "3281 death"),
    .reads("Confirmed deaths hit 1,200 on Monday.", "1,200", as: "1200 death"),
    .reads("New cases: 4,512", "4,512", as: "4512 case"),
    .reads("Initial claims fell 1,000 to 209,000.", "209,000", as: "209000 claim"),
    .ignores("Deaths from it rose to 4 per 100,000."),
    .ignores("Cases of wine rose to 90."),
  ]

  /// A bare number as a count of the plural that its sentence begins with.
  static func completed(_ amount: Amount, _ tokens: Range<Int>, in document: Document)
    -> BareNumbers.Meaning?
  {
    guard BareNumbers.countedSize(amount, tokens, atLeast: 2, in: document) != nil,
      BareNumbers.endsPhrase(tokens.upperBound, in: document), !document.word("per", at: tokens.upperBound)
    else { return nil }
    let start = document.sentences[document.sentenceIndex(ofToken: tokens.lowerBound)].tokens.lowerBound
    // "New cases", "Confirmed deaths": a word before the noun at most.
    guard let noun = (start...start + 1).first(where: { document.isOne(of: counted, at: $0) }),
      noun < tokens.lowerBound,
      noun == start ? !document.word("claims", at: noun) : document.isOne(of: describing, at: start)
    else { return nil }
    // "Claims rose to 41,000": of those who are jobless, or of insurance.
    guard let lead = lead(from: noun + 1, in: document), leads(lead, to: tokens.lowerBound, in: document)
    else { return nil }
    return BareNumbers.count(amount, of: Lemmas.singular(of: document.lowercased(noun)))
  }

  /// Where the verb or the colon stands that tells the level of a plural.
  private static func lead(from index: Int, in document: Document) -> Int? {
    if document.mark(.colon, at: index) { return index }
    let verb = document.isOne(of: auxiliaries, at: index) ? index + 1 : index
    return document.is(.changeVerb, at: verb) || document.isOne(of: reaching, at: verb) ? verb : nil
  }

  /// Whether nothing but a step stands between the verb and a number: `rose by 14 to 3,281`, `hit 1,200`, `: 4,512`.
  private static func leads(_ lead: Int, to index: Int, in document: Document) -> Bool {
    if document.mark(.colon, at: lead) || document.isOne(of: reaching, at: lead) { return index == lead + 1 }
    guard document.word("to", at: index - 1) else { return false }
    if index == lead + 2 { return true }
    let step = document.word("by", at: lead + 1) ? lead + 2 : lead + 1
    return document.number(at: step)?.tokens.upperBound == index - 1
  }

  private static let counted: WordSet = [
    "deaths", "injuries", "arrests", "cases", "infections", "casualties", "fatalities", "murders",
    "homicides",
    "births", "marriages", "divorces", "claims", "complaints", "hospitalisations", "hospitalizations",
    "admissions", "registrations", "evictions", "bankruptcies", "insolvencies", "suicides", "executions",
    "burglaries", "robberies", "thefts", "redundancies", "vacancies",
  ]
  private static let describing: WordSet = [
    "new", "confirmed", "total", "initial", "jobless", "road", "traffic", "daily", "active", "reported",
    "recorded", "civilian", "military", "infant", "overdose", "covid", "fresh", "continuing",
  ]
  private static let reaching: WordSet = ["hit", "reached", "totalled", "totaled", "numbered"]
  private static let auxiliaries: WordSet = ["have", "had"]
}
