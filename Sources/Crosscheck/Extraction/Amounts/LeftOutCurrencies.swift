/// Sums of millions whose currency was said before: "pledged 60 million dollars, of which 35 million will come from the bank".
///
/// *Why it matters*: reports name the currency once, and parts that are no money cannot be held against their whole.
enum LeftOutCurrencies {
  /// From this size on a number is a sum sooner than a count of something that is not named.
  private static let least = 1e6
  /// How many words may stand between two sums of one list.
  private static let reach = 12
  /// How many facts before are asked for their currency: a table may have thousands.
  private static let factsBefore = 60
  /// How many facts may stand between two sums of one list.
  private static let factsBetween = 6
  /// How far before a number a word of money may stand.
  private static let leadReach = 6

  static let examples: [Example] = [
    .reads(
      "Donors pledged 60 million dollars, of which 35 million came from a bank.",
      "35 million",
      as: "35000000 USD"
    ),
    .reads(
      "The pier costs 14 million euros, of which the state gives nine million and the town 5 million.",
      "nine million",
      as: "9000000 EUR"
    ),
    .reads("The line cost £4.2bn. A loan covers 3 billion.", "3 billion", as: "3000000000 GBP"),
    .reads(
      "It earned $3.1 billion in May. It had lost 20 million in June.",
      "20 million",
      as: "20000000 USD"
    ),
  ]

  /// A number of millions as a sum of the currency that its text names, where it stands for money.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard amount.unit == nil, let size = amount.low ?? amount.high, size >= least,
      tokens.contains(where: { document.number(at: $0)?.scale ?? 1 >= least }),
      isFollowedByNothingCounted(tokens.upperBound, in: document),
      let currency = onlyCurrency(of: facts),
      continuesList(tokens.lowerBound, after: facts, in: document)
        || hasWordOfMoney(before: tokens.lowerBound, in: document)
    else { return nil }
    let sum = Amount(low: amount.low, high: amount.high, unit: currency, modifier: amount.modifier)
    return (.money, .amount(sum), "currency-left-out")
  }

  /// A verb may follow: `of which 35 million will come from a bank`; `of them` or `of readers` may not.
  private static func isFollowedByNothingCounted(_ index: Int, in document: Document) -> Bool {
    if document.word("of", at: index) { return document.is(.determiner, at: index + 1) }
    guard let next = document.token(index), !next.shape.contains(.paragraphStart) else { return true }
    return BareNumbers.endsPhrase(index, in: document) || next.is(.modal) || next.is(.verb)
      || next.is(.stopword)
  }

  /// The currency of all sums before, where they have one.
  private static func onlyCurrency(of facts: [Fact]) -> String? {
    var currency: String?
    for fact in facts.suffix(factsBefore) where fact.kind == .money {
      guard case .amount(let sum) = fact.value, let unit = sum.unit, currency == nil || unit == currency
      else {
        return nil
      }
      currency = unit
    }
    return currency
  }

  /// Whether the last figure of its sentence is a sum of millions, and a comma or `and` leads on from it.
  private static func continuesList(_ index: Int, after facts: [Fact], in document: Document) -> Bool {
    guard
      let last = facts.suffix(factsBetween).last(where: { ![.date, .time, .name, .place].contains($0.kind) }),
      last.kind == .money,
      case .amount(let sum) = last.value, let size = sum.low ?? sum.high, size >= least,
      last.tokens.upperBound <= index,
      document.sentenceIndex(ofToken: index) == document.sentenceIndex(ofToken: last.tokens.lowerBound)
    else { return false }
    let gap = last.tokens.upperBound..<index
    if gap.contains(where: { document.word("which", at: $0) && document.word("of", at: $0 - 1) }) {
      return true
    }
    return gap.count <= reach
      && gap.contains { document.mark(.comma, at: $0) || document.word("and", at: $0) }
      && !gap.contains { document.isOne(of: ofOthers, at: $0) }
  }

  /// What is sold, read or born goes by millions too.
  private static let ofOthers: WordSet = [
    "sold", "sales", "people", "users", "readers", "customers", "copies", "passengers", "visitors",
    "population",
  ]

  private static func hasWordOfMoney(before index: Int, in document: Document) -> Bool {
    let start = document.sentences[document.sentenceIndex(ofToken: index)].tokens.lowerBound
    let before = max(start, index - leadReach)..<index
    return before.contains { document.isOne(of: ofMoney, at: $0) }
      && !before.contains { document.isOne(of: ofOthers, at: $0) }
  }

  private static let ofMoney: WordSet = [
    "cost", "costs", "costing", "paid", "pay", "pays", "paying", "bid", "offered", "promised", "pledged",
    "gives",
    "giving", "contributed", "contribute", "spend", "spent", "spending", "invest", "invested", "lent",
    "borrow",
    "borrowed", "earned", "earns", "worth", "budgeted", "price", "prize", "ransom", "bill", "profit",
    "profits", "loss",
    "losses", "lost", "debt", "debts", "loan", "loans", "grant", "fund", "fined", "fine", "income", "revenue",
    "turnover", "takings", "bought", "compensation", "damages", "donated", "owed", "owes", "stolen", "raised",
  ]
}
