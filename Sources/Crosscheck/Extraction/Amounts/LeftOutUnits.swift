/// Figures that leave out the unit of the one before: "46 per cent, against 41", "in 23 per cent of homes and in 12 of flats".
///
/// *Why it matters*: the second figure of a pair is told without its unit as often as not, and would count nothing.
enum LeftOutUnits {
  /// How many words may stand between both figures.
  private static let reach = 16
  /// How many facts may stand between: days, names of months.
  private static let factsBetween = 3
  /// How many times the other figure one of the same sort may be.
  private static let range = 30.0

  /// A bare number as what the figure before it in its sentence is, where it is told the same way; nil for any other.
  static func completed(
    _ amount: Amount,
    _ tokens: Range<Int>,
    after facts: [Fact],
    in document: Document
  ) -> (kind: Kind, value: Value)? {
    guard amount.unit == nil, mayEndPhrase(tokens.upperBound, in: document),
      let last = figure(before: tokens.lowerBound, among: facts, in: document),
      case .amount(var whole) = last.value,
      let amount = scaled(amount, as: last, in: document), isLike(amount, whole, tokens, in: document),
      isListed(tokens, with: last.tokens, in: document)
        || !document.word("of", at: tokens.upperBound)
          && isParallel(tokens.lowerBound, to: last.tokens, in: document)
    else { return nil }
    whole.low = amount.low
    whole.high = amount.high
    whole.modifier = amount.modifier
    return (last.kind, .amount(whole))
  }

  /// "£4.2 million, against 3.9": the magnitude is left out with the currency.
  static func scaled(_ amount: Amount, as other: Fact, in document: Document) -> Amount? {
    let scale = other.tokens.compactMap { document.number(at: $0)?.scale }.max() ?? 1
    guard scale > 1, let size = amount.high ?? amount.low, size < 1000 else { return amount }
    return Amount(
      low: amount.low.map { NumberReader.scaled($0, by: scale) },
      high: amount.high.map { NumberReader.scaled($0, by: scale) },
      unit: nil,
      modifier: amount.modifier
    )
  }

  /// The last figure with a unit before an index of its sentence; no other figure but a time may stand between.
  private static func figure(before index: Int, among facts: [Fact], in document: Document) -> Fact? {
    let sentence = document.sentenceIndex(ofToken: index)
    for fact in facts.suffix(factsBetween).reversed() {
      switch fact.kind {
      case .percentage, .money, .quantity:
        guard index - fact.tokens.upperBound <= reach, fact.tokens.upperBound <= index,
          document.sentenceIndex(ofToken: fact.tokens.lowerBound) == sentence
        else { return nil }
        return fact
      case .date, .time, .duration, .set: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether nothing follows that the number could count.
  static func mayEndPhrase(_ index: Int, in document: Document) -> Bool {
    guard let next = document.token(index), !next.shape.contains(.paragraphStart) else { return true }
    if next.form == .mark {
      return [.comma, .period, .semicolon, .closeBracket, .emDash, .closeQuote].contains(next.mark)
    }
    guard next.form == .word else { return false }
    // "a year earlier", "the previous month"
    if document.is(.indefiniteArticle, at: index) || document.word("the", at: index) {
      return document.is(.timeUnit, at: index + 1)
        || document.isOne(of: past, at: index + 1) && document.is(.timeUnit, at: index + 2)
    }
    return document.isOne(of: behind, at: index) || next.is(.timePreposition)
  }

  private static let behind: WordSet = [
    "in", "for", "on", "at", "by", "and", "or", "last", "this", "when", "while", "after", "before", "among",
    "with", "but", "of",
  ]

  private static let past: WordSet = ["previous", "prior", "preceding", "same"]

  /// Whether both stand in a list, one small word behind each.
  ///
  /// "23,000 tonnes of mackerel and 10,000 of cod", "3.4 per cent in May and 4.1 in June".
  private static func isListed(_ tokens: Range<Int>, with other: Range<Int>, in document: Document) -> Bool {
    let next = tokens.upperBound
    // "14 inches deep in Lorn and nine in Carvale"
    let isDimension = document.isOne(of: MovedLevels.dimensions, at: other.upperBound)
    let otherNext = isDimension ? other.upperBound + 1 : other.upperBound
    guard document.isOne(of: shared, at: next), document.lowercased(next) == document.lowercased(otherNext),
      !isDimension || endsClause(behind: next, in: document)
    else { return false }
    let lead = tokens.lowerBound - 1
    return document.mark(.comma, at: lead) || document.word("and", at: lead) || document.word("but", at: lead)
  }

  /// `in Carvale.`: up to three words behind a small one, which end what is said.
  private static func endsClause(behind index: Int, in document: Document) -> Bool {
    var place = index + 1
    while place < index + 4, let token = document.token(place), token.form == .word, token.number < 0,
      !document.isTensed(place)
    { place += 1 }
    guard let next = document.token(place) else { return true }
    return place > index + 1
      && (next.shape.contains(.paragraphStart) || [.period, .comma, .semicolon].contains(next.mark))
  }

  private static let shared: WordSet = ["of", "in", "for", "on", "at", "among"]

  /// Whether a number can be of the same measure: neither a year, nor many times as much, nor more than a hundred per cent.
  private static func isLike(_ amount: Amount, _ whole: Amount, _ tokens: Range<Int>, in document: Document)
    -> Bool
  {
    guard let own = amount.high ?? amount.low, let other = whole.high ?? whole.low, own > 0, other > 0 else {
      return false
    }
    let isYear =
      tokens.count == 1 && document.token(tokens.lowerBound)?.range.count == 4 && own == own.rounded()
    if isYear, own > 1500, own < 2100 { return false }
    if whole.unit == "percent" { return own < 100 }
    return whole.unit != "multiple" && max(own, other) / min(own, other) <= range
  }

  /// Whether both figures stand behind one small word, one is set against the other, or the second has lost its verb too.
  ///
  /// "Herring made up 46,000 tonnes, mackerel 23,000 and cod 10,000".
  private static func isParallel(_ index: Int, to other: Range<Int>, in document: Document) -> Bool {
    let (lead, otherLead) = (index - 1, other.lowerBound - 1)
    // "In 2 in 4": the small word is the other's unit.
    guard lead >= other.upperBound else { return false }
    if document.isOne(of: comparing, at: lead - 1) {
      return document.word("with", at: lead) || document.word("to", at: lead)
    }
    if document.word("against", at: lead) || document.word("versus", at: lead) {
      // "60 per cent of the ball against 10": so many players.
      return lead == other.upperBound || document.mark(.comma, at: lead - 1)
        || document.token(index + 1)?.form == .word
    }
    if document.word("to", at: lead) { return document.word("from", at: otherLead) }
    if document.word("from", at: lead) {
      return document.isOne(of: levels, at: otherLead) || document.word("up", at: lead - 1)
        || document.word("down", at: lead - 1) || document.word("changed", at: lead - 1)
    }
    if document.isOne(of: leads, at: lead) {
      return document.lowercased(lead) == document.lowercased(otherLead)
        && isOneStatement(other.upperBound..<lead, in: document)
    }
    return isGapped(lead, behind: other.upperBound, in: document)
  }

  /// Whether two figures are ends of one statement: no clause begins between them, and a comma or `and` joins them.
  ///
  /// "Rates stood at 4 per cent when the bank opened at 9" tells two things.
  private static func isOneStatement(_ gap: Range<Int>, in document: Document) -> Bool {
    let clauses = ClauseMarks(document: document)
    guard !gap.contains(where: { clauses.isOpener($0) || document.isTensed($0) }) else { return false }
    return document.is(.verb, at: gap.upperBound)
      || gap.contains { document.mark(.comma, at: $0) || document.word("and", at: $0) }
  }

  private static let comparing: WordSet = ["compared", "compares", "comparing"]
  private static let levels: WordSet = ["to", "at", "is", "was", "are", "were", "of", "stood"]
  private static let leads: WordSet = [
    "in", "on", "at", "by", "is", "was", "are", "were", "for", "has", "had",
  ]

  /// Whether up to two words that name something stand between a comma or `and` and a figure, and nothing else.
  private static func isGapped(_ index: Int, behind start: Int, in document: Document) -> Bool {
    var place = index
    while place >= start, place > index - 3, let token = document.token(place), token.form == .word,
      !token.is(.stopword), !token.is(.timePreposition), token.number < 0, !token.is(.possessive),
      !token.is(.verb) || document.isPluralNoun(place) && !document.isTensed(place)
    { place -= 1 }
    guard place < index, place >= start else { return false }
    if document.word("the", at: place) { place -= 1 }
    return document.mark(.comma, at: place) || document.mark(.semicolon, at: place)
      || document.word("and", at: place) || document.word("while", at: place)
  }
}
