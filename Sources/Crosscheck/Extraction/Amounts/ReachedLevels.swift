/// Levels that something went up to: "edged up to 4.1 per cent", where "up to 70 migrants" says how many at most.
///
/// *Why it matters*: read as a bound, the figure of a month's inflation goes with every lower one.
enum ReachedLevels {
  static let examplesOfShares: [Example] = [
    .reads("Inflation edged up to 4.2% in Lorn.", "4.2%", as: "4.2 percent"),
    .reads("The warmth crept back up to 40 per cent.", "40 per cent", as: "40 percent"),
    .reads("Rates were put up to 6 per cent.", "6 per cent", as: "6 percent"),
    .reads("The fine could have gone up to 10 per cent.", "up to 10 per cent", as: "<=10 percent"),
    .reads("Costs went up to 20 per cent higher.", "up to 20 per cent", as: "<=20 percent"),
    .reads("The firm grew to up to 5 percent.", "up to 5 percent", as: "<=5 percent"),
    .reads("The mill put up to 5 percent of it aside.", "up to 5 percent", as: "<=5 percent"),
  ]
}

extension Document {
  /// Whether the `up` at an index goes with the verb before it, so that the figure behind `to` was reached.
  func isReached(up index: Int, figure: Int) -> Bool {
    let verb = index - 1
    // "Police edged up to 40 protesters at a time out of the square."
    guard isLevel(figure) else { return false }
    // "edged up to 4.1 per cent"
    if isOne(of: Self.edging, at: verb) { return true }
    // "climbed back up to 20 degrees"
    if word("back", at: verb) {
      return self.is(.changeVerb, at: verb - 1) || isOne(of: Self.going, at: verb - 1)
        || isOne(of: Self.edging, at: verb - 1)
    }
    // "went up to 5.25 per cent", "have gone up to $4 a gallon"
    if isOne(of: Self.going, at: verb) {
      return !(verb - Self.modalReach..<verb).contains { self.is(.modal, at: $0) }
    }
    // "Rates were put up to 5 per cent", where "the firm put up to 60 on leave"
    if isOne(of: Self.putting, at: verb) { return isOne(of: Self.being, at: verb - 1) }
    return false
  }

  /// Whether a figure is a price, a share or a number by itself, and no comparison follows: `up to 20 per cent higher`.
  private func isLevel(_ index: Int) -> Bool {
    let isPrice = mark(.currency, at: index)
    guard let number = number(at: isPrice ? index + 1 : index) else { return false }
    let end = number.tokens.upperBound
    if (end..<end + Self.unitLength).contains(where: { isOne(of: Self.compared, at: $0) }) { return false }
    return isPrice || self.is(.percentWord, at: end) || word("per", at: end) && word("cent", at: end + 1)
      || isObjectless(end)
  }

  /// How far before `gone` the modal of `could have gone up to` may stand.
  private static let modalReach = 3

  /// How far behind a number what is compared may stand.
  private static let unitLength = 3

  private static let edging: WordSet = [
    "edge", "edges", "edged", "edging", "creep", "creeps", "crept", "creeping", "tick", "ticks", "ticked",
    "ticking", "inch", "inches", "inched", "inching",
  ]
  private static let going: WordSet = ["went", "gone"]
  private static let putting: WordSet = ["put", "bumped", "pushed", "nudged", "marked", "driven"]
  private static let being: WordSet = ["is", "was", "are", "were", "be", "been", "being"]
  private static let compared: WordSet = [
    "higher", "lower", "more", "less", "fewer", "above", "below", "stronger", "weaker", "faster", "slower",
    "cheaper", "dearer", "off", "extra",
  ]
}
