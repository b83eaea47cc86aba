/// Finds the traits of a figure: the nearest word of each group around it.
struct TraitReader {
  let text: ReportText
  let sentence: Sentence
  let clause: Range<Int>

  /// How many tokens away a word may stand and still qualify the figure.
  private static let reach = 7

  private static let byConcept: [Concept: (group: Int, trait: Traits)] = {
    var table: [Concept: (group: Int, trait: Traits)] = [:]
    for (index, group) in Traits.groups.enumerated() {
      for (words, trait) in group.traits {
        for word in words { table[Concept(stemOf: "\(word)")] = (index, trait) }
      }
    }
    return table
  }()

  private static let people = Traits.groups.firstIndex { $0.name == "other-people" }

  func traits(of fact: Fact, frame: Frame?) -> Traits {
    var traits = groupTraits(of: fact)
    traits.formUnion(traitsOfKind(of: fact, frame))
    if fact.kind == .time || fact.kind == .date { return traits }
    if let stance = frame?.stance, [.forecast, .planned, .conditional].contains(stance) {
      traits.insert(.unreal)
    }
    if has(.average, in: clause) { traits.insert(.average) }
    if [.count, .number, .money, .quantity].contains(fact.kind), isChange(fact) {
      traits.formUnion(change(of: fact))
    }
    if isOfEach(fact) { traits.insert(.each) }
    if isForecast(fact, frame) { traits.insert(.forecast) }
    if isOfBefore(fact) { traits.insert(.earlier) }
    if fact.kind == .count || fact.kind == .quantity, case .amount(let amount) = fact.value,
      let unit = amount.unit, CountedNouns.areOfPlay(unit)
    {
      traits.insert(.ofPlay)
    }
    if isOfEarlierYear(fact) { traits.insert(.ofEarlierYear) }
    return traits
  }

  /// What only facts of its kind can have.
  private func traitsOfKind(of fact: Fact, _ frame: Frame?) -> Traits {
    var traits: Traits = []
    switch fact.kind {
    case .count:
      if countsTheRest(fact) || isAnother(fact) || isStepOfRise(fact) { traits.insert(.remainder) }
      if has(.goneBefore, in: fact.tokens) { traits.insert(.goneBefore) }
      if isPickedByPlace(fact) { traits.insert(.pickedByPlace) }
      if isMargin(fact) { traits.insert(.margin) }
      if isWholeOfPart(fact) { traits.insert(.wholeOfPart) }
      if namesDoer { traits.insert(.withDoer) }
    case .percentage: traits.formUnion(change(of: fact))
    case .age: if isTurning(fact) { traits.insert(.turning) }
    case .rank: traits.formUnion(order(of: fact))
    case .score:
      if isUnderWay(fact), !endsGame(fact, frame) { traits.insert(.underWay) }
      if isAtHalf(fact) { traits.insert(.atHalf) }
    case .direction: if endsAtLevel(fact) { traits.insert(.toLevel) }
    case .quantity: if isPart(fact) { traits.insert(.part) }
    case .money:
      if isMarketPrice(fact) { traits.insert(.marketPrice) }
      if isShared(fact) { traits.insert(.shared) }
      if isInPlainDollars(fact) { traits.insert(.plainDollars) }
    case .duration:
      if isOffset(fact) { traits.insert(.offset) }
      if isGameClock(fact) { traits.insert(.underWay) }
    case .ordinal: if isOfWorks(fact) { traits.insert(.pickedByPlace) }
    case .time:
      if TimePart.isInOpenZone(fact, in: text.document) { traits.insert(.openZone) }
      if case .time(let timex) = fact.value, timex.modifier == .atMost, frame?.tense == .past {
        traits.insert(.byThen)
      }
      if isAfterDeed(fact) { traits.insert(.afterwards) }
    case .date: if isMoved(fact) { traits.insert(.moved) }
    default: break
    }
    return traits
  }

  /// The words directly before a figure that say how it is meant.
  private func lead(of fact: Fact) -> Range<Int> {
    max(clause.lowerBound, fact.tokens.lowerBound - 6)..<fact.tokens.lowerBound
  }

  /// Whether a figure is of what may come: foreseen, or wished for.
  private func isForecast(_ fact: Fact, _ frame: Frame?) -> Bool {
    if fact.kind != .score {
      // 'estimates that 900 barrels escaped' tells what has happened; 'expects 900 to escape' does not.
      if frame?.stance == .forecast, frame?.tense != .past { return true }
      // Who is three goals up aims at nothing.
      if has(.forecast, in: lead(of: fact)) { return true }
    }
    // "To cut the quota to 11,000 tonnes would …" is a wish.
    return text.document.word("to", at: sentence.tokens.lowerBound)
      && !(sentence.tokens.lowerBound..<fact.tokens.lowerBound).contains(where: {
        text.document.mark(.comma, at: $0)
      })
  }

  /// Whether a figure is of a time before that of which the report tells.
  private func isOfBefore(_ fact: Fact) -> Bool {
    // 'fewer than 12' is a bound and belongs to the figure; 'up from 12' and 'than the 12' look back.
    if has(.earlier, in: lead(of: fact).suffix(3)) { return true }
    if fact.kind == .age { return opensInThePast || isAgeOfOtherTimes(fact) || isPast(fact) }
    return fact.kind != .ordinal && isStartOfChange(fact) || opensInThePast || isPast(fact)
  }

  /// Of each group of traits, the one whose word stands nearest.
  private func groupTraits(of fact: Fact) -> Traits {
    guard let first = sentence.tokens.first(where: { text.marks[$0].contains(.trait) }) else { return [] }
    var nearest = [Int](repeating: Int.max, count: Traits.groups.count)
    var chosen = [Traits](repeating: [], count: Traits.groups.count)
    for token in first..<sentence.tokens.upperBound where text.marks[token].contains(.trait) {
      guard let stem = text.stems[token], let (group, own) = Self.byConcept[stem] else { continue }
      let trait = own == .injured && isOfTheDead(token) ? .killed : own
      let distance =
        fact.tokens.contains(token)
        ? 0
        : token < fact.tokens.lowerBound ? fact.tokens.lowerBound - token : token - fact.tokens.upperBound + 1
      // Of two words as near, the one behind: "three died and nine people were hurt".
      let isNearer =
        distance < nearest[group] || distance == nearest[group] && token >= fact.tokens.upperBound
      guard distance <= (group == Self.people ? 1 : Self.reach), isNearer else { continue }
      nearest[group] = distance
      chosen[group] = trait
    }
    return chosen.reduce(into: []) { $0.formUnion($1) }
  }

  /// 'Succumbed to their injuries', 'died of her wounds'.
  private func isOfTheDead(_ token: Int) -> Bool {
    (max(sentence.tokens.lowerBound, token - 4)..<token).contains {
      text.document.isOne(of: Self.dying, at: $0)
    }
  }

  private static let dying: WordSet = [
    "succumbed", "succumbs", "succumbing", "succumb", "died", "die", "dies", "dying", "dead",
  ]

  /// Whether a word with a mark stands in a range.
  func has(_ mark: WordMarks, in tokens: some Sequence<Int>) -> Bool {
    tokens.contains { text.marks[$0].contains(mark) }
  }

  /// 'the first two films', 'the last three days'.
  private func isPickedByPlace(_ fact: Fact) -> Bool {
    let before = fact.tokens.lowerBound - 1
    return before >= sentence.tokens.lowerBound && text.marks[before].contains(.pickedByPlace)
  }

  /// 'turned 62', 'turns 62 in June', 'will turn 62 next month'; whoever turns 62 this week may have done so.
  private func isTurning(_ fact: Fact) -> Bool {
    let document = text.document
    if document.word("turned", at: fact.tokens.lowerBound) { return true }
    let behind = fact.tokens.upperBound..<fact.tokens.upperBound + 3
    return document.isOne(of: Self.turns, at: fact.tokens.lowerBound)
      && behind.contains { document.is(.month, at: $0) || document.word("next", at: $0) }
  }

  private static let turns: WordSet = ["turns", "turning", "turn"]

  /// 'another 2,000', 'the other 14'.
  private func isAnother(_ fact: Fact) -> Bool {
    let before = fact.tokens.lowerBound - 1
    return text.document.word("another", at: before) || text.document.word("other", at: before)
  }

  /// 'The toll rose to 14 after three died in hospital': the three.
  private func isStepOfRise(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    guard before > sentence.tokens.lowerBound, document.word("after", at: before) else { return false }
    return (sentence.tokens.lowerBound + 1..<before).contains {
      document.word("to", at: $0) && document.number(at: $0 + 1) != nil && text.marks[$0 - 1].contains(.rise)
    }
  }

  /// 'by 212 votes', 'a majority of 212'.
  private func isMargin(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    return before >= sentence.tokens.lowerBound && document.word("by", at: before)
      || document.word("of", at: before) && document.word("majority", at: before - 1)
      || document.word("short", at: fact.tokens.upperBound) || isInIt(fact.tokens.upperBound)
  }

  /// '37 votes in it', 'just 37 votes were in it'.
  private func isInIt(_ end: Int) -> Bool {
    let document = text.document
    let place = document.word("were", at: end) || document.word("was", at: end) ? end + 1 : end
    return document.word("in", at: place) && document.word("it", at: place + 1)
      && (document.token(place + 2).map { $0.form == .mark } ?? true)
  }

  /// 'two of the 40 berths': the 40.
  private func isWholeOfPart(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    return before - 2 >= sentence.tokens.lowerBound && document.is(.determiner, at: before)
      && document.word("of", at: before - 1)
      && (document.tokens[before - 2].number >= 0 || document.tokens[before - 2].form == .digits)
  }

  /// 'seeded third', 'seventh on the grid': a place that is no outcome.
  private func order(of fact: Fact) -> Traits {
    let near =
      (fact.tokens.lowerBound - 4..<fact.tokens.upperBound + 4).clamped(to: clause)
    if near.contains(where: { text.document.isOne(of: Self.seeds, at: $0) }) { return .seeded }
    return near.contains { text.document.isOne(of: Self.starts, at: $0) } ? .onGrid : []
  }

  private static let seeds: WordSet = ["seed", "seeds", "seeded", "seeding"]
  private static let starts: WordSet = [
    "grid", "qualifying", "qualified", "qualify", "starting", "started", "start", "pole",
  ]

  /// 'including the attacker', 'not counting the gunman': whether who did it is counted is said.
  private var namesDoer: Bool {
    sentence.tokens.contains { token in
      text.marks[token].contains(.counting)
        && has(.doer, in: token + 1..<min(token + 5, sentence.tokens.upperBound))
    }
  }

  /// 'A year ago sales were rising by five per cent'.
  private var opensInThePast: Bool {
    let (document, first) = (text.document, sentence.tokens.lowerBound)
    let isOne = document.is(.indefiniteArticle, at: first) || document.word("one", at: first)
    return isOne && document.is(.timeUnit, at: first + 1)
      && (document.word("ago", at: first + 2) || document.word("earlier", at: first + 2)
        || document.word("before", at: first + 2))
  }

  /// 'The flood of 1997 reached', 'In 2019, 138 people died': what was in another year, two years back at least.
  private func isOfEarlierYear(_ fact: Fact) -> Bool {
    guard let today = text.published?.day.components.year, fact.kind != .ordinal, fact.kind != .age else {
      return false
    }
    let before = sentence.tokens.lowerBound..<fact.tokens.lowerBound
    return text.facts(in: before).contains { index in
      let (other, document) = (text.facts[index], text.document)
      guard other.kind == .date, case .time(let timex) = other.value, timex.value.utf8.count == 4,
        let year = Int(timex.value), year < today - 1
      else { return false }
      let lead = other.tokens.lowerBound - 1
      let opens = document.word("in", at: lead) && lead == sentence.tokens.lowerBound
      return opens
        || document.word("of", at: lead) && !document.is(.month, at: lead - 1) && clause.contains(lead)
    }
  }

  /// 'two weeks ago', 'hours after his arrest', 'three days before'.
  private func isOffset(_ fact: Fact) -> Bool {
    let behind = fact.tokens.upperBound
    // 'For six weeks from 12 September' lasts as long.
    if text.document.word("for", at: fact.tokens.lowerBound - 1) { return false }
    // 'Four years behind bars' last as long.
    return behind < sentence.tokens.upperBound && text.marks[behind].contains(.offset)
      && !(text.document.word("behind", at: behind) && text.document.word("bars", at: behind + 1))
  }

  /// 'rose from 12 per cent', 'up by 3 per cent, from a present 14': the figure is what was before.
  ///
  /// A verb or noun of change must stand in the sentence, or 'to' and a figure behind: people come 'from 12 countries'.
  private func isStartOfChange(_ fact: Fact) -> Bool {
    let document = text.document
    var from: Int?
    for token in max(sentence.tokens.lowerBound, fact.tokens.lowerBound - 5)..<fact.tokens.lowerBound {
      if document.word("from", at: token) {
        from = token
      } else if document.tokens[token].number >= 0 || document.tokens[token].mark == .comma
        || document.is(.month, at: token)
      {
        from = nil
      }
    }
    guard from != nil else { return false }
    let end = fact.tokens.upperBound
    let behind = end..<max(end, min(sentence.tokens.upperBound, end + 6))
    if behind.contains(where: {
      document.word("to", at: $0) && document.tokens[min($0 + 1, document.tokens.count - 1)].number >= 0
    }) {
      return true
    }
    return sentence.tokens.contains { token in
      token < fact.tokens.lowerBound && text.concepts[token].map(Self.changes.contains) == true
    }
  }

  private static let changes: Set<Concept> = Set(
    "rise fall cut raise widen narrow double halve grow up down change reach".split(separator: " ").map {
      Thesaurus.standard.concept(of: String($0))
    }
  )
}
