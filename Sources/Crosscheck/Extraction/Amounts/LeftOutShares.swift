/// Shares told without "per cent": "the rate was 6.2 in May", "sold a tenth of its 40 per cent, leaving it with 36".
///
/// *Why it matters*: of a rate everybody knows the unit, so that one report of two leaves it out.
enum LeftOutShares {
  static let examples: [Example] = [
    .reads("The jobless rate, out today, was 6.2 in May.", "6.2", as: "6.2 percent"),
    .reads("Inflation fell to 3.4 in June.", "3.4", as: "3.4 percent"),
    .reads("Turnout was two thirds.", "two thirds", as: "\(2.0 / 3 * 100) percent"),
    .reads("It sold 12 per cent of Lorn Ltd, leaving it with 36.", "36", as: "36 percent"),
    .reads("They won the vote on a turnout of 61.", "61", as: "61 percent"),
    .ignores("The strike began with a turnout of 61."),
    .ignores("The rate was 6.2 per 1,000."),
    .ignores("Inflation came to town at 6.2."),
  ]

  /// How far before a number what it is the share of may stand.
  private static let reach = 6
  /// How many facts may stand between.
  private static let factsBetween = 6

  /// A bare number as a share, where its subject is a rate, or where what is left of a share is told.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard amount.unit == nil, let size = amount.low ?? amount.high, size > 0, size < 100,
      BareNumbers.endsPhrase(tokens.upperBound, in: document), !document.word("of", at: tokens.upperBound),
      !document.word("per", at: tokens.upperBound)
    else { return nil }
    // "Turnout was two thirds"
    let isFraction = size < 1 && !tokens.contains { document.tokens[$0].form == .digits }
    let isDecimal = size != size.rounded() && !isFraction
    guard
      (isFraction || isDecimal) && isOfRate(tokens.lowerBound, in: document)
        || isOfVoters(document.bound(before: tokens.lowerBound)?.start ?? tokens.lowerBound, in: document)
        || isLeft(tokens.lowerBound, after: facts, in: document)
    else { return nil }
    let factor = isFraction ? 100.0 : 1
    let share = Amount(
      low: amount.low.map { $0 * factor },
      high: amount.high.map { $0 * factor },
      unit: "percent",
      modifier: amount.modifier
    )
    return (.percentage, .amount(share), "share-left-bare")
  }

  /// `The rate, out today, was 6.2`, `inflation fell to 3.4`.
  private static func isOfRate(_ index: Int, in document: Document) -> Bool {
    let start = document.sentences[document.sentenceIndex(ofToken: index)].tokens.lowerBound
    let lead = document.bound(before: index)?.start ?? index
    let verb = lead - 1
    let isLevel =
      document.word("was", at: verb) || document.word("is", at: verb)
      || (document.word("to", at: verb) || document.word("at", at: verb)) && document.is(.verb, at: verb - 1)
    guard isLevel else { return false }
    return (max(start, verb - reach)..<max(start, verb)).contains { document.isOne(of: rates, at: $0) }
  }

  private static let rates: WordSet = ["rate", "inflation", "unemployment", "turnout", "joblessness"]

  /// `a turnout of 61`, where a vote is spoken of; at a rally it is people.
  static func isOfVoters(_ index: Int, in document: Document) -> Bool {
    guard document.word("of", at: index - 1), document.word("turnout", at: index - 2),
      let number = (index..<index + 3).lazy.compactMap({ document.number(at: $0) }).first, number.value <= 100
    else { return false }
    return number.form == .decimal
      || document.sentences[document.sentenceIndex(ofToken: index)].near(index).contains {
        document.isOne(of: votes, at: $0)
      }
  }

  private static let votes: WordSet = [
    "vote", "votes", "voted", "voters", "voting", "poll", "polls", "election", "elections", "ballot",
    "ballots", "referendum",
  ]

  /// `leaving it with 36`: what remains of a share told before.
  private static func isLeft(_ index: Int, after facts: [Fact], in document: Document) -> Bool {
    guard document.word("with", at: index - 1),
      document.word("leaving", at: index - 3) || document.word("leaves", at: index - 3),
      let last = facts.suffix(factsBetween).last(where: { ![.date, .time, .name, .place].contains($0.kind) })
    else { return false }
    return last.kind == .percentage
      && document.sentenceIndex(ofToken: last.tokens.lowerBound) == document.sentenceIndex(ofToken: index)
  }
}
