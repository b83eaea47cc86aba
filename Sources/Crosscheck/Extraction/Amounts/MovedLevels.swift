/// Levels that a figure moved to or is held against, told without their unit: "fell 310 tonnes to 21,400", "below the 40 forecast".
///
/// *Why it matters*: a step has its unit, and the level behind it, which other reports print too, mostly goes without.
enum MovedLevels {
  static let examples: [Example] = [
    .reads("Stocks of zinc fell 310 tonnes to 21,400 on Monday.", "21,400", as: "21400 tonne"),
    .reads("Output rose 1.2 million tonnes to 14.5.", "14.5", as: "14500000 tonne"),
    .reads("The lake is up 12 centimetres, or 4 per cent, to 310.", "310", as: "310 centimetre"),
    .reads("The glider flew at 900 metres, then sank to 200.", "200", as: "200 metre"),
    .reads("The wall, once 12 metres high, is down to four.", "four", as: "4 metre"),
    .reads("Rain reached 40 millimetres in May, above the 30 recorded in April.", "30", as: "30 millimetre"),
  ]

  static let examplesOfPrices: [Example] = [
    .reads("Lorn Mills fell 6p to 214.", "214", as: "2.14 GBP"),
    .reads("Lorn Mills closed 6p lower at 214.", "214", as: "2.14 GBP"),
    .reads("Debt rose $4 million to 120.", "120", as: "120000000 USD"),
    .reads("It earned 44 cents a share, above the 40 forecast by brokers.", "40", as: "0.4 USD per share"),
    .reads("Rice that cost 20 rupees in May now sells for 34.", "34", as: "34 INR"),
  ]

  static let examplesOfPoints: [Example] = [
    .reads("The index added 41 points, or 0.6%, to 7,120.", "7,120", as: "7120 point"),
    .reads("The index closed 41.2 points higher at 7,120.5.", "7,120.5", as: "7120.5 point"),
    .reads("Membership fell by 210 families to 3,400.", "3,400", as: "3400 family"),
  ]

  /// What stays a bare number.
  static let examplesLeftBare: [Example] = [
    .reads("It flew at 900 metres and Lorn rose to 12.", "12", as: "12"),
    .reads("The mill fell 3 per cent to 214.", "214", as: "214"),
    .reads("They rose three points to 45.", "45", as: "45"),
    .reads("Lorn Mills fell 55 cents to 178.", "178", as: "178"),
    .reads("Copper rose 0.3 percent and silver gained 0.2.", "0.2", as: "0.2"),
    .reads("They moved 12 cows to 14.", "14", as: "14"),
    .reads("Shares rose 3 per cent and fell to 62.", "62", as: "62"),
  ]

  static let examplesOfRates: [Example] = [
    .reads("The rate was 6.1 per cent in May and fell to 5.8 in June.", "5.8", as: "5.8 percent"),
    .reads("Rents rose 0.6 percent, and the price of food advanced 0.4.", "0.4", as: "0.4 percent"),
  ]

  /// How far before a number the other may end.
  private static let reach = 16
  /// How many facts may stand between: shares, days.
  private static let factsBetween = 4
  /// From here on a level in points is an index's: below, points may be those of a poll.
  private static let leastIndex = 100.0
  /// How many times the other a level may be that something moved to, and a growth beside another.
  private static let range = 30.0, rangeOfGrowth = 4.0, rangeOfSteps = 1000.0

  /// A bare number as what the figure before it in its sentence is, where that moved to it or is held against it.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> BareNumbers.Meaning? {
    guard amount.unit == nil, let size = amount.high ?? amount.low, size > 0,
      LeftOutUnits.mayEndPhrase(tokens.upperBound, in: document)
        || document.isOne(of: held, at: tokens.upperBound)
    else { return nil }
    var place = Place(tokens, size, document)
    guard let lead = place.lead,
      let last = figure(before: tokens.lowerBound, isStep: lead == .step, among: facts, in: document),
      case .amount(var whole) = last.value, let other = whole.high ?? whole.low, other > 0,
      let amount = LeftOutUnits.scaled(amount, as: last, in: document), let size = amount.high ?? amount.low
    else { return nil }
    place.size = size
    // "fell 6p to 214": the level is in pence too; with decimals it may be in either. "Fell 55 cents to 178" is one of dollars.
    let isInCoins = last.kind == .money && document.isInCoins(last.tokens)
    let factor = isInCoins ? 0.01 : 1
    guard !isInCoins || size == size.rounded(),
      lead != .step || last.kind != .money
        || !document.isOne(of: coins, at: last.tokens.upperBound - 1)
          && (!isInCoins || isInPence(last.tokens, in: document)),
      place.goes(lead, behind: last, other / factor)
    else { return nil }
    whole.low = amount.low.map { NumberReader.scaled($0, by: factor) }
    whole.high = amount.high.map { NumberReader.scaled($0, by: factor) }
    whole.modifier = amount.modifier
    return (last.kind, .amount(whole), "unit-left-out")
  }

  private static func isInPence(_ sum: Range<Int>, in document: Document) -> Bool {
    document.word("p", at: sum.upperBound - 1) || document.word("pence", at: sum.upperBound - 1)
  }

  private static let coins: WordSet = ["cent", "cents", "sen", "pound", "pounds"]

  /// The last figure before an index of its sentence: behind a step a share may follow it (`, or 0.6%, to 7,120`).
  static func figure(before index: Int, isStep: Bool, among facts: [Fact], in document: Document)
    -> Fact?
  {
    let sentence = document.sentenceIndex(ofToken: index)
    for fact in facts.suffix(factsBetween).reversed() {
      guard fact.tokens.upperBound <= index, index - fact.tokens.upperBound <= reach,
        document.sentenceIndex(ofToken: fact.tokens.lowerBound) == sentence
      else { return nil }
      switch fact.kind {
      case .date, .time, .duration, .set: continue
      case .percentage where isStep: continue
      case .money, .quantity, .percentage, .count: return fact
      default: return nil
      }
    }
    return nil
  }

  /// What leads to a number.
  private enum Lead {
    /// `fell 310 tonnes to`, `41 points higher at`
    case step
    /// `at 900 metres, then sank to`
    case moved
    /// `above the 40 forecast`
    case held
    /// `now sells for`
    case now
    /// `and the price of food advanced`
    case growth
  }

  /// A number where it stands.
  private struct Place {
    let document: Document
    var size: Double
    /// Where the number begins, its bound included.
    let start: Int
    let end: Int

    init(_ tokens: Range<Int>, _ size: Double, _ document: Document) {
      self.document = document
      self.size = size
      start = tokens.lowerBound
      end = tokens.upperBound
    }

    /// What leads to it, by the words right before it.
    var lead: Lead? {
      let before = start - 1
      if document.word("the", at: before) {
        return document.isOne(of: MovedLevels.held, at: end)
          && document.isOne(of: MovedLevels.comparing, at: before - 1) ? .held : nil
      }
      if document.word("to", at: before) {
        return isMoving(before - 1) && movesOn(before - 1) ? .moved : .step
      }
      if document.word("at", at: before) || document.word("on", at: before) { return .step }
      if document.isOne(of: MovedLevels.costing, at: before)
        || document.word("for", at: before) && document.isOne(of: MovedLevels.selling, at: before - 1)
      {
        return (before - 3..<before).contains { document.word("now", at: $0) } ? .now : nil
      }
      return document.isOne(of: MovedLevels.moving, at: before) ? .growth : nil
    }

    /// Whether the figure before is told in a way that goes on to the number.
    func goes(_ lead: Lead, behind last: Fact, _ other: Double) -> Bool {
      let gap = last.tokens.upperBound..<max(start, last.tokens.upperBound)
      let isLike = max(size, other) / min(size, other) <= MovedLevels.range
      switch lead {
      case .step: return last.kind != .percentage && isStep(last, other, gap)
      case .moved:
        return last.kind != .count && isLike && isLevel(last) && (last.kind != .percentage || size < 100)
          && !isOfPoints(last)
      case .held:
        return isLike && !isOther(last) && !isOfPoints(last)
          && !gap.contains { document.mark(.semicolon, at: $0) }
      case .now: return last.kind == .money && isLike
      case .growth:
        return last.kind == .percentage && !isOfPoints(last) && isDecimal(size) && isDecimal(other)
          && max(size, other) / min(size, other) <= MovedLevels.rangeOfGrowth
          && document.isOne(of: MovedLevels.moving, at: last.tokens.lowerBound - 1)
          && gap.contains { document.word("and", at: $0) || document.word("while", at: $0) }
          && !gap.contains { document.isOne(of: MovedLevels.priced, at: $0) } && !isOfCents
      }
    }

    /// Points of a share, and `twice`: a level beside them is in another unit.
    private func isOfPoints(_ last: Fact) -> Bool {
      guard last.kind == .percentage, case .amount(let amount) = last.value else { return false }
      return amount.unit != "percent"
    }

    private func isDecimal(_ value: Double) -> Bool { value != value.rounded() }

    /// `0.30`: a sum.
    private var isOfCents: Bool { document.bytes[Int(document.tokens[end - 1].end) - 1] == 0x30 }

    private func isMoving(_ index: Int) -> Bool {
      document.isOne(of: MovedLevels.moving, at: index) || isBeingDown(index)
    }

    /// `is down to`, `was up to` after a comma.
    private func isBeingDown(_ index: Int) -> Bool {
      (document.word("down", at: index) || document.word("up", at: index))
        && document.isOne(of: MovedLevels.being, at: index - 1)
    }

    /// Whether a verb goes on with what was spoken of: no subject of its own stands before it.
    private func movesOn(_ index: Int) -> Bool {
      var before = document.isOne(of: MovedLevels.being, at: index - 1) ? index - 2 : index - 1
      if document.isOne(of: MovedLevels.having, at: before) { before -= 1 }
      if document.mark(.comma, at: before) { return true }
      return document.isOne(of: MovedLevels.joining, at: before)
    }

    /// `fell 310 tonnes to`, `41.2 points higher at`: a step, with nothing stated between.
    private func isStep(_ last: Fact, _ other: Double, _ gap: Range<Int>) -> Bool {
      let isBehind = document.isOne(of: MovedLevels.directions, at: gap.lowerBound)
      if !document.word("to", at: start - 1), !isBehind, !isUpOrDown(last.tokens.lowerBound - 1) {
        return false
      }
      let lead = last.tokens.lowerBound - 1
      let verb = document.word("by", at: lead) ? lead - 1 : lead
      guard isBehind || document.isOne(of: MovedLevels.moving, at: verb) || isUpOrDown(verb),
        gap.count > 0, !isStated(gap)
      else { return false }
      guard last.kind == .count || isLevelOf(step: other) else { return false }
      guard last.kind == .count, case .amount(let amount) = last.value else { return true }
      if amount.unit == "point" { return size > MovedLevels.leastIndex }
      return !isOther(last) && size > other && isLevelOf(step: other)
    }

    /// Whether a count cannot be what the number counts too: times, others, a year or what is not whole.
    private func isOther(_ last: Fact) -> Bool {
      guard last.kind == .count, case .amount(let amount) = last.value else { return false }
      return amount.unit == "time" || amount.unit == "other" || size != size.rounded()
        || BareNumbers.isYear(start..<end, size, in: document)
    }

    /// A level is more than a step, mostly, and not any number of times.
    private func isLevelOf(step: Double) -> Bool {
      size >= step ? size / step <= MovedLevels.rangeOfSteps : step / size <= MovedLevels.range
    }

    private func isUpOrDown(_ index: Int) -> Bool {
      document.word("up", at: index) || document.word("down", at: index) || document.word("off", at: index)
    }

    private func isStated(_ gap: Range<Int>) -> Bool {
      let clauses = ClauseMarks(document: document)
      return gap.contains { clauses.isOpener($0) || document.isTensed($0) || document.word("and", at: $0) }
    }

    /// `at 900 metres`, `was 6.1 per cent`, `12 metres high`: how much it is, and no step.
    private func isLevel(_ last: Fact) -> Bool {
      document.isOne(of: MovedLevels.levels, at: last.tokens.lowerBound - 1)
        || last.kind == .quantity && document.isOne(of: MovedLevels.dimensions, at: last.tokens.upperBound)
    }
  }

  /// What moves by itself; of the words for changes some move another thing: `they moved 12 cows to 14`.
  private static let moving: WordSet = [
    "rose", "rise", "rises", "rising", "risen", "fell", "fall", "falls", "falling", "fallen", "grew", "grow",
    "grows", "grown", "growing", "dropped", "drop", "drops", "dropping", "climbed", "climb", "climbs",
    "climbing", "jumped", "jump", "jumps", "jumping", "slipped", "slip", "slips", "slipping", "sank", "sunk",
    "sinking", "increased", "increasing", "increases", "decreased", "decreasing", "decreases", "declined",
    "declining", "declines", "dipped", "dips", "eased", "eases", "edged", "advanced", "advances", "gained",
    "gains", "gaining", "added", "adds", "surged", "surges", "soared", "soars", "tumbled", "tumbles",
    "plunged",
    "plunges", "slid", "slides", "shrank", "shrunk", "lost", "loses", "shed", "sheds", "descended",
    "descending", "dwindled", "swelled", "swollen",
  ]
  private static let directions: WordSet = [
    "higher", "lower", "up", "down", "ahead", "firmer", "weaker", "softer", "stronger", "better", "worse",
    "adrift", "off",
  ]
  private static let being: WordSet = ["is", "are", "was", "were", "now"]
  private static let having: WordSet = ["has", "had", "have", "since", "later", "soon", "quickly", "slowly"]
  private static let joining: WordSet = ["and", "then", "before", "but", "which", "that", "after"]
  private static let comparing: WordSet = [
    "under", "below", "above", "over", "than", "against", "from", "with", "to", "beating", "missing",
    "topping",
  ]
  private static let held: WordSet = [
    "forecast", "expected", "predicted", "projected", "estimated", "set", "recorded", "reported", "seen",
    "registered", "needed", "required", "paid", "charged", "planned", "budgeted", "offered", "allowed",
  ]
  /// What moves by points or by cents.
  private static let priced: WordSet = [
    "points", "index", "crude", "oil", "gold", "silver", "copper", "brent",
  ]
  private static let costing: WordSet = ["costs", "cost", "fetches", "fetch"]
  private static let selling: WordSet = ["sells", "sell", "goes", "sold"]
  private static let levels: WordSet = [
    "at", "to", "is", "was", "are", "were", "of", "stood", "reached", "hit", "measured", "from", "totalled",
    "totaled",
  ]
  static let dimensions: WordSet = ["thick", "long", "high", "deep", "wide", "tall", "across"]
}
