/// Ages that neither a word nor a name says are ages, but what stands before them: "aged 31 and 44", "she is 62 now".
///
/// *Why it matters*: people are told apart by their ages, and of two reports one mostly says it in passing.
enum LeftOutAges {
  private static let highest = 115.0
  private static let rule = "age-left-bare"
  /// How old one must be for something.
  static let limitRule = "age-limit"

  static let examples: [Example] = [
    .reads("Two men aged 31 and 44 were held.", "44", as: "44 year"),
    .reads("Two brothers aged seven and nine are missing.", "nine", as: "9 year"),
    .reads("Three women aged 31, 44 and 59 were held.", "44", as: "44 year"),
    .reads("Three women aged 31, 44 and 59 were held.", "59", as: "59 year"),
    .reads("He leaves two girls, ages 9 and 12.", "12", as: "12 year"),
    .reads("Maria Rey and John Weller, both 51, were hurt.", "51", as: "51 year"),
    .reads("She is 62 now and keeps bees.", "62", as: "62 year"),
    .reads("He is 41, tall and bald.", "41", as: "41 year"),
    .reads("My daughter is seven and likes it.", "seven", as: "7 year"),
    .reads("The youngest passenger was 12 and the oldest 83.", "12", as: "12 year"),
    .reads("The oldest, a retired cook, is 91.", "91", as: "91 year"),
    .reads("The eldest of the three who took it is 61, a cook.", "61", as: "61 year"),
    .reads("The oldest is 61; the others are 23 and 58.", "58", as: "58 year"),
    .reads("He is a Norwegian of 58, and sails.", "58", as: "58 year"),
    .reads("Champion, 19, breaks her arm", "19", as: "19 year"),
    .reads("The patient, 83, was well.", "83", as: "83 year"),
    .reads("The sisters, both 14, were found.", "14", as: "14 year"),
    .reads("The average age was 34.", "34", as: "34 year"),
    .reads("She will be 90 in May.", "90", as: "90 year"),
    .reads("The retirement age will rise from 62 to 64.", "64", as: "64 year"),
    .ignores("He will be 12 under par, and the average was 34."),
    .ignores("The brothers, both 14 shots behind, led the sisters, both 3-1."),
    .ignores("He is 12 under par."),
    .ignores("The oldest, a dozen of them, sold at 12."),
    .ignores("Mainz, 12, Lorn, 14"),
    .ignores("The score was 12 and she wept."),
    .ignores("Lorn and Carvale, both 51, are level on points."),
  ]

  static let examplesOfLimits: [Example] = [
    .reads("In May the pension age rose to 61.", "61", as: "61 year"),
    .reads("It will lift the pension age to 61 from 58.", "58", as: "58 year"),
    .reads("It will lift the pension age from 58 to 61.", "58", as: "58 year"),
    .reads("The voting age is 16.", "16", as: "16 year"),
    .ignores("The minimum price is 16."),
    .ignores("Support for lifting the pension age fell to 61."),
  ]

  /// A bare number as an age, where it is somebody's.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard amount.unit == nil, amount.modifier == nil, let age = amount.low, age == amount.high, age >= 1,
      age <= highest, age == age.rounded(), !document.word("of", at: tokens.upperBound)
    else { return nil }
    if isLimit(tokens, age, in: document) { return (.age, .amount(Amount(age, unit: "year")), limitRule) }
    guard
      continuesAges(tokens, after: facts, in: document)
        || isOfBoth(tokens, age, in: document)
        || isPredicate(tokens, in: document) || isComing(tokens, age, in: document)
        || continuesLimit(tokens, after: facts, in: document)
        || isOfExtreme(tokens, in: document) || isOfCountryman(tokens, age, in: document)
        || isBehindPerson(tokens, age, in: document)
    else { return nil }
    return (.age, .amount(Amount(age, unit: "year")), rule)
  }

  /// `raise the pension age to 67 from 65`, `the voting age is 16`.
  private static func isLimit(_ tokens: Range<Int>, _ age: Double, in document: Document) -> Bool {
    let lead = tokens.lowerBound - 1
    guard document.isOne(of: beforeLimits, at: lead), age >= 10, age <= 80,
      LeftOutUnits.mayEndPhrase(tokens.upperBound, in: document)
        || document.word("from", at: tokens.upperBound) || document.word("to", at: tokens.upperBound)
    else { return false }
    guard
      let word = (max(1, lead - 3)..<max(1, lead)).last(where: { document.word("age", at: $0) }),
      document.isOne(of: limited, at: word - 1), document.word("the", at: word - 2)
    else { return false }
    let (gap, before) = (word + 1..<lead, word - 3)
    if document.is(.changeVerb, at: before) || document.isOne(of: setting, at: before) {
      // "lift the pension age to 61 from 58"
      return gap.isEmpty
        ? !document.word("from", at: lead) || document.word("to", at: tokens.upperBound)
        : document.word("to", at: word + 1) && document.word("from", at: lead)
          && document.number(at: word + 2)?.tokens.upperBound == lead
    }
    guard gap.allSatisfy({ document.is(.changeVerb, at: $0) || document.isOne(of: auxiliaries, at: $0) }),
      !gap.isEmpty || document.word("is", at: lead) || document.word("was", at: lead)
    else { return false }
    // "Support for raising the pension age fell to 31"
    let isFirst = document.sentences[document.sentenceIndex(ofToken: lead)].tokens.lowerBound == word - 2
    return isFirst || document.token(before)?.form == .mark || document.is(.month, at: before)
  }

  private static let setting: WordSet = ["put", "set", "keep", "kept", "lift", "lifts", "lifted", "lifting"]
  private static let auxiliaries: WordSet = ["is", "was", "be", "been", "has", "had", "will", "would", "to"]

  private static let beforeLimits: WordSet = ["to", "from", "at", "is", "was"]
  private static let limited: WordSet = [
    "pension", "retirement", "voting", "drinking", "marriage", "leaving", "marrying", "minimum", "retiring",
    "enlistment", "smoking", "driving",
  ]

  /// `Ana Rey and Li Wei, both 51,`: two people behind whom nothing is counted.
  private static func isOfBoth(_ tokens: Range<Int>, _ age: Double, in document: Document) -> Bool {
    let both = tokens.lowerBound - 1
    if isOfBothKin(both, end: tokens.upperBound, in: document) { return true }
    guard document.word("both", at: both), document.mark(.comma, at: both - 1), age > 13,
      document.is(.givenName, at: both - 3), document.word("and", at: both - 4),
      document.is(.givenName, at: both - 6),
      [both - 2, both - 3, both - 5, both - 6].allSatisfy({
        document.tokens[$0].shape.contains(.capitalised)
      }),
      !document.sentences[document.sentenceIndex(ofToken: both)].near(both).contains(where: {
        document.isOne(of: scoring, at: $0)
      })
    else { return false }
    return document.mark(.comma, at: tokens.upperBound) || document.mark(.period, at: tokens.upperBound)
  }

  /// `The sisters, both 14,`.
  private static func isOfBothKin(_ both: Int, end: Int, in document: Document) -> Bool {
    guard document.word("both", at: both), document.mark(.comma, at: both - 1),
      document.isOne(of: pairs, at: both - 2),
      document.mark(.comma, at: end) || document.mark(.period, at: end)
    else { return false }
    return document.token(end + 1)?.form != .digits
  }

  private static let pairs: WordSet = [
    "couple", "pair", "sisters", "brothers", "boys", "girls", "men", "women", "twins", "teenagers", "victims",
    "suspects", "friends", "parents", "students", "pupils", "cousins", "youths",
  ]

  static let scoring: WordSet = [
    "points", "level", "shot", "shots", "clear", "delayed", "under", "par", "tied", "scored",
  ]

  /// `aged 31, 44 and 59`: nothing but commas and `and` stands between it and the age before.
  private static func continuesAges(_ tokens: Range<Int>, after facts: [Fact], in document: Document) -> Bool
  {
    guard let last = facts.last, last.kind == .age, last.tokens.upperBound <= tokens.lowerBound,
      case .amount(let amount) = last.value, amount.unit == "year", amount.modifier == nil,
      document.sentenceIndex(ofToken: last.tokens.lowerBound)
        == document.sentenceIndex(ofToken: tokens.lowerBound)
    else { return false }
    let gap = last.tokens.upperBound..<tokens.lowerBound
    // "The eldest is 61; the others are 23 and 58"
    if document.word("are", at: tokens.lowerBound - 1), document.word("others", at: tokens.lowerBound - 2) {
      return gap.count < 6 + extremeReach
    }
    guard
      document.word("aged", at: last.tokens.lowerBound) || document.word("ages", at: last.tokens.lowerBound)
        || last.rule == rule
    else { return false }
    return !gap.isEmpty && gap.count <= 2
      && gap.allSatisfy { document.mark(.comma, at: $0) || document.word("and", at: $0) }
      && BareNumbers.endsPhrase(tokens.upperBound, in: document)
  }

  /// `she is 62 now`, `he is 41, tall and bald`, `my daughter is seven and likes it`.
  private static func isPredicate(_ tokens: Range<Int>, in document: Document) -> Bool {
    var verb = tokens.lowerBound - 1
    if document.word("only", at: verb) || document.word("just", at: verb) || document.word("still", at: verb)
    {
      verb -= 1
    }
    guard document.word("is", at: verb) || document.word("was", at: verb) else { return false }
    let end = tokens.upperBound
    let subject = verb - 1
    // "The average age was 34."
    if document.word("age", at: subject), document.isOne(of: averages, at: subject - 1) {
      return BareNumbers.endsPhrase(end, in: document)
    }
    let isPronoun = document.word("he", at: subject) || document.word("she", at: subject)
    guard isPronoun || document.isSomebody(subject) else { return false }
    if document.word("now", at: end) { return true }
    if document.mark(.comma, at: end) { return isPronoun && document.number(at: end + 1) == nil }
    if document.word("and", at: end) || document.word("but", at: end) {
      return document.number(at: end + 1) == nil && !document.is(.determiner, at: end + 1)
    }
    return document.word("when", at: end)
  }

  private static let averages: WordSet = ["average", "median", "mean"]

  /// `He will be 90 in May`.
  private static func isComing(_ tokens: Range<Int>, _ age: Double, in document: Document) -> Bool {
    let verb = tokens.lowerBound - 1
    let end = tokens.upperBound
    guard age > 12, document.word("be", at: verb), document.word("will", at: verb - 1),
      document.word("he", at: verb - 2) || document.word("she", at: verb - 2)
    else { return false }
    return document.word("in", at: end) && document.is(.month, at: end + 1)
      || document.word("on", at: end) || document.word("next", at: end) || document.word("this", at: end)
      || document.word("when", at: end) || document.mark(.period, at: end)
  }

  /// `The age will rise from 62 to 64`: the second end of a limit that is moved.
  private static func continuesLimit(_ tokens: Range<Int>, after facts: [Fact], in document: Document) -> Bool
  {
    guard let last = facts.last, last.kind == .age, last.rule == limitRule,
      last.tokens.upperBound == tokens.lowerBound - 1, document.word("to", at: tokens.lowerBound - 1)
    else { return false }
    return document.word("from", at: last.tokens.lowerBound - 1)
      && LeftOutUnits.mayEndPhrase(tokens.upperBound, in: document)
  }

  /// `the youngest passenger was 12`, `the oldest, a retired cook, is 91`.
  private static func isOfExtreme(_ tokens: Range<Int>, in document: Document) -> Bool {
    let verb = tokens.lowerBound - 1
    guard document.word("is", at: verb) || document.word("was", at: verb),
      BareNumbers.endsPhrase(tokens.upperBound, in: document)
    else { return false }
    if document.noun(.person, at: verb - 1) || document.isOnePerson(verb - 1) {
      return document.isOne(of: extremes, at: verb - 2)
    }
    // "The eldest of the three who stole it is 61"
    let sentence = document.sentences[document.sentenceIndex(ofToken: verb)].tokens
    if let place = (max(sentence.lowerBound, verb - extremeReach)..<verb).last(where: {
      document.isOne(of: extremes, at: $0)
    }),
      document.word("of", at: place + 1)
    {
      return true
    }
    // What stands between two commas says who that is.
    guard document.mark(.comma, at: verb - 1),
      let first = (max(1, verb - 9)..<max(1, verb - 1)).last(where: { document.mark(.comma, at: $0) })
    else { return false }
    return document.isOne(of: extremes, at: first - 1) && document.is(.indefiniteArticle, at: first + 1)
  }

  private static let extremeReach = 12

  private static let extremes: WordSet = ["youngest", "oldest", "eldest"]

  /// `a Norwegian of 58`.
  private static func isOfCountryman(_ tokens: Range<Int>, _ age: Double, in document: Document) -> Bool {
    let person = tokens.lowerBound - 2
    guard age > 15, document.word("of", at: person + 1), document.is(.demonym, at: person),
      !document.isPluralNoun(person)
    else { return false }
    return (1...4).contains { document.is(.indefiniteArticle, at: person - $0) }
      && BareNumbers.endsPhrase(tokens.upperBound, in: document)
  }

  /// `The patient, 83, was well`, `Champion, 19, breaks her arm`.
  private static func isBehindPerson(_ tokens: Range<Int>, _ age: Double, in document: Document) -> Bool {
    let (person, end) = (tokens.lowerBound - 2, tokens.upperBound)
    guard age > 4, document.mark(.comma, at: person + 1), document.mark(.comma, at: end),
      let noun = document.token(person), noun.form == .word, !document.isPluralNoun(person)
    else { return false }
    let goesOn = document.is(.verb, at: end + 1) || document.is(.modal, at: end + 1)
    if document.noun(.person, at: person) {
      return goesOn
        && (document.is(.determiner, at: person - 1) || document.is(.indefiniteArticle, at: person - 1))
    }
    let sentence = document.sentences[document.sentenceIndex(ofToken: person)]
    return sentence.isHeading && sentence.tokens.lowerBound == person && goesOn && !noun.is(.placeWord)
      && !noun.is(.country) && !noun.is(.stopword)
  }
}

extension Document {
  /// Whether a number goes on a row of ages: the nine of `aged seven and nine are missing`.
  func isBehindAge(_ index: Int) -> Bool {
    guard word("and", at: index - 1) else { return false }
    let place = index - 3
    return number(at: index - 2) != nil && (word("aged", at: place) || word("ages", at: place))
  }
}
