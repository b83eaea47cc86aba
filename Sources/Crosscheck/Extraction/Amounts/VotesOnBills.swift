/// Votes that stand behind what was voted on: "passed the bill 311-112", "confirmed her as judge, 52 to 48".
///
/// *Why it matters*: beyond two hundred a pair of numbers is as often a range, and only the sentence says that it is a result.
enum VotesOnBills {
  static let examples: [Example] = [
    .reads("The House passed the bill 311-112.", "311-112", as: "311-112"),
    .reads("The House passed the bill, 220-210, on Friday.", "220-210", as: "220-210"),
    .reads("The House passed the $12 billion package 311-112.", "311-112", as: "311-112"),
    .reads("Members rejected the plan 45-54.", "45-54", as: "45-54"),
    .reads("The board approved the plan by 318-271.", "318-271", as: "318-271"),
    .ignores("Officials approved the drug for those aged 45-54."),
    .ignores("The House passed pages 311-318 of the report."),
    .ignores("The firm passed the test on the A320-200 and paid a bill of 220-210 each."),
  ]

  static let examplesOfWords: [Example] = [
    .reads("The Senate confirmed Ada Keel as judge, 52 to 48.", "52 to 48", as: "52-48"),
    .reads("They voted 318 to 217 in favour of it.", "318 to 217", as: "318-217"),
    .reads("The plan passed 52 to 48.", "52 to 48", as: "52-48"),
    .ignores("Turnout rose by 6 points to 54 per cent."),
    .ignores("The council approved the park, 12 to 10 miles off."),
    .ignores("He won by a margin of three to one."),
  ]
}

extension Document {
  /// Whether a pair of numbers stands where the result of a vote does; a lower one first is that of a rejection.
  func isVoteOnBill(_ pair: Range<Int>, _ left: Double, _ right: Double) -> Bool {
    let before = pair.lowerBound - 1
    guard isObjectless(pair.upperBound) else { return false }
    let isBehindBill = isOne(of: Self.bills, at: before)
    // "The plan passed 52 to 48."
    let isBehindVerb = isOne(of: Self.deciding, at: before) || isOne(of: Self.refusing, at: before)
    guard isBehindBill || isBehindVerb || mark(.comma, at: before) || word("by", at: before) else {
      return false
    }
    let sentence = sentences[sentenceIndex(ofToken: pair.lowerBound)].tokens
    let near =
      max(
        sentence.lowerBound,
        before - Self.reach
      )..<max(sentence.lowerBound, before + (isBehindVerb ? 1 : 0))
    guard
      let verb = near.last(where: { isOne(of: Self.deciding, at: $0) || isOne(of: Self.refusing, at: $0) })
    else { return false }
    if left < right, !isOne(of: Self.refusing, at: verb) { return false }
    let hasChamber = (sentence.lowerBound..<verb).clamped(to: verb - Self.reach..<verb).contains {
      isOne(of: Self.chambers, at: $0) || isBehindVerb && isOne(of: Self.bills, at: $0)
    }
    return hasChamber || isBehindBill || (verb..<max(verb, before)).contains { isOne(of: Self.bills, at: $0) }
  }

  /// How far before the numbers the verb may stand, and before the verb who votes.
  private static let reach = 18

  private static let bills: WordSet = [
    "bill", "plan", "measure", "motion", "proposal", "amendment", "package", "budget", "treaty", "resolution",
    "nominee", "nomination", "deal", "ordinance", "legislation", "pact", "referendum", "rezoning", "levy",
    "reform", "reforms", "changes", "nominations", "bills", "agreement",
  ]
  private static let deciding: WordSet = [
    "passed", "approved", "confirmed", "adopted", "backed", "carried", "endorsed", "ratified", "cleared",
    "agreed", "impeached", "censured", "expelled", "acquitted", "elected",
  ]
  private static let refusing: WordSet = ["rejected", "defeated", "blocked", "failed", "opposed"]
}
