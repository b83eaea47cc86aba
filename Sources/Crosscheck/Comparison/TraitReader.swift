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
    // "Passed away in hospital on Monday": the day is that of the death.
    if [.date, .time, .age].contains(fact.kind), !traits.isDisjoint(with: .outcomes), isOfDying(frame) {
      traits = traits.subtracting(.outcomes).union(.killed)
    }
    traits.formUnion(traitsOfKind(of: fact, frame))
    if fact.kind == .time || fact.kind == .date { return traits }
    if let stance = frame?.stance, [.forecast, .planned, .conditional].contains(stance) {
      traits.insert(.unreal)
    }
    if isAverage(fact) { traits.insert(.average) }
    if [.count, .number, .money, .quantity].contains(fact.kind), isChange(fact) {
      traits.formUnion(change(of: fact))
    }
    if [.count, .money, .quantity].contains(fact.kind), isLevel(fact) { traits.insert(.level) }
    if isNearly(fact) { traits.insert(.nearly) }
    if isOfEach(fact) { traits.insert(.each) }
    if isForecast(fact, frame) { traits.insert(.forecast) }
    if isOfBefore(fact) { traits.insert(.earlier) }
    if fact.kind == .count || fact.kind == .quantity, case .amount(let amount) = fact.value,
      let unit = amount.unit, CountedNouns.areOfPlay(unit)
    {
      if !isDistance(fact) { traits.insert(.ofPlay) }
    }
    if isOfEarlierYear(fact) { traits.insert(.ofEarlierYear) }
    return traits
  }

  /// Whether somebody dies in a clause, by whatever verb.
  private func isOfDying(_ frame: Frame?) -> Bool {
    frame?.verbTokens?.last.flatMap { text.concepts[$0] } == Self.death
  }

  private static let death = Thesaurus.standard.concept(of: "die")

  /// What only facts of its kind can have.
  private func traitsOfKind(of fact: Fact, _ frame: Frame?) -> Traits {
    var traits: Traits = []
    switch fact.kind {
    case .count:
      if countsTheRest(fact) || isAnother(fact) || isStepOfRise(fact) { traits.insert(.remainder) }
      if has(.goneBefore, in: fact.tokens) || isOnTheWayIn(fact) { traits.insert(.goneBefore) }
      if isPickedByPlace(fact) { traits.insert(.pickedByPlace) }
      if isMargin(fact) { traits.insert(.margin) }
      if isWholeOfPart(fact) { traits.insert(.wholeOfPart) }
      if namesDoer { traits.insert(.withDoer) }
    case .percentage: traits.formUnion(change(of: fact))
    case .age: if isTurning(fact) { traits.insert(.turning) }
    case .rank: traits.formUnion(order(of: fact))
    case .score:
      // 'Three goals up at the interval, they lost the final 27-23': the break is of another score.
      if endsGame(fact, frame) { break }
      if isUnderWay(fact) { traits.insert(.underWay) }
      if isAtHalf(fact) { traits.insert(.atHalf) }
    case .direction: if endsAtLevel(fact) { traits.insert(.toLevel) }
    case .quantity: if isPart(fact) || isStretch(fact) { traits.insert(.part) }
    case .money:
      if isMarketPrice(fact) { traits.insert(.marketPrice) }
      if isShared(fact) { traits.insert(.shared) }
      if isInPlainDollars(fact) { traits.insert(.plainDollars) }
    case .duration:
      if isOffset(fact) { traits.insert(.offset) }
      if isLead(fact) { traits.insert(.ofALead) }
      if isGameClock(fact) { traits.insert(.underWay) }
    case .ordinal: if isOfWorks(fact) { traits.insert(.pickedByPlace) }
    case .time:
      if TimePart.isInOpenZone(fact, in: text.document) { traits.insert(.openZone) }
      if case .time(let timex) = fact.value, timex.modifier == .atMost, frame?.tense == .past {
        traits.insert(.byThen)
      }
      if isAfterDeed(fact) { traits.insert(.afterwards) }
    case .date:
      if isMoved(fact) { traits.insert(.moved) }
      if isYearOfThing(fact) { traits.insert(.ofAThing) }
    default: break
    }
    return traits
  }

  /// The words directly before a figure that say how it is meant.
  func lead(of fact: Fact) -> Range<Int> {
    max(clause.lowerBound, fact.tokens.lowerBound - 6)..<fact.tokens.lowerBound
  }

  /// Of each group of traits, the one whose word stands nearest.
  private func groupTraits(of fact: Fact) -> Traits {
    guard let first = sentence.tokens.first(where: { text.marks[$0].contains(.trait) }),
      !isOfAParent(fact)
    else { return [] }
    var nearest = [Int](repeating: Int.max, count: Traits.groups.count)
    var chosen = [Traits](repeating: [], count: Traits.groups.count)
    for token in first..<sentence.tokens.upperBound where text.marks[token].contains(.trait) {
      guard let stem = text.stems[token], let (group, own) = Self.byConcept[stem] else { continue }
      // 'Miss Kemp was 91'
      if own == .missing, isTitle(token) { continue }
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

  /// 'A father of three, was killed': whom somebody has, whatever became of him.
  private func isOfAParent(_ fact: Fact) -> Bool {
    let document = text.document
    var of = fact.tokens.lowerBound
    while of > fact.tokens.lowerBound - 3, !document.word("of", at: of) { of -= 1 }
    return document.word("of", at: of)
      && (document.isOne(of: Self.parents, at: of - 1)
        || document.mark(.hyphen, at: of - 1) && document.isOne(of: Self.parents, at: of - 2))
  }

  private static let parents: WordSet = [
    "father", "mother", "parent", "dad", "mum", "grandfather", "grandmother",
  ]

  private func isTitle(_ token: Int) -> Bool {
    text.document.word("miss", at: token) && text.document.token(token)?.shape.contains(.capitalised) == true
  }

  /// 'Succumbed to their injuries', 'died of her wounds'; in 'two died and 17 were injured' those are others.
  private func isOfTheDead(_ token: Int) -> Bool {
    let (document, first) = (text.document, max(sentence.tokens.lowerBound, token - 4))
    guard let dying = (first..<token).last(where: { document.isOne(of: Self.dying, at: $0) }) else {
      return false
    }
    return (dying + 1..<token).contains { document.isOne(of: Self.causes, at: $0) }
      && !(dying + 1..<token).contains { document.number(at: $0) != nil || document.word("and", at: $0) }
  }

  private static let causes: WordSet = ["of", "from", "to", "with", "after", "by"]

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

  /// 'The toll rose to 14 after three died in hospital', 'when three died': the three.
  private func isStepOfRise(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    guard before > sentence.tokens.lowerBound, document.isOne(of: Self.stepOpeners, at: before) else {
      return false
    }
    return (sentence.tokens.lowerBound + 1..<before).contains {
      document.word("to", at: $0) && document.number(at: $0 + 1) != nil && text.marks[$0 - 1].contains(.rise)
    }
  }

  private static let stepOpeners: WordSet = ["after", "when"]

  /// 'Went into the fight with 21 wins': what was counted before it.
  private func isOnTheWayIn(_ fact: Fact) -> Bool {
    let (document, before) = (text.document, fact.tokens.lowerBound - 1)
    guard document.word("with", at: before) || document.word("on", at: before) else { return false }
    return (before - 7..<before).clamped(to: clause).contains {
      document.isOne(of: Self.entering, at: $0)
        || document.word("into", at: $0) && document.isOne(of: Self.going, at: $0 - 1)
    }
  }

  private static let entering: WordSet = ["entered", "enters", "entering", "enter"]
  private static let going: WordSet = [
    "go", "goes", "went", "gone", "going", "come", "comes", "came", "coming", "head", "headed", "heading",
    "heads",
  ]

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

  /// 'two weeks ago', 'hours after his arrest', 'three days before'.
  private func isOffset(_ fact: Fact) -> Bool {
    let behind = fact.tokens.upperBound
    // 'For six weeks from 12 September' lasts as long.
    if text.document.word("for", at: fact.tokens.lowerBound - 1) { return false }
    // 'Four years behind bars' last as long.
    return behind < sentence.tokens.upperBound && text.marks[behind].contains(.offset)
      && !(text.document.word("behind", at: behind) && text.document.word("bars", at: behind + 1))
  }
}
