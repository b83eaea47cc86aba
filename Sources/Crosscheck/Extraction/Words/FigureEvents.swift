/// Says of a figure what is counted and which event it belongs to, nearer than the clause around it can.
///
/// `teams to win 10 games after losing 14`: the verb directly before a figure governs it, whatever the sentence's main
/// verb is; `a 10-win improvement`, `a sentence of two years`: a noun beside it does so too.
struct FigureEvents {
  let document: Document

  /// What a figure counts and what it belongs to, in the singular and as lemmas.
  struct Reading: Sendable, Hashable {
    var noun: String?
    var event: String?
    /// Whether it stands in the clause of `he said` and is part of what he says.
    var isOfClauseBefore = false
  }

  /// Reads a figure in its clause; `counted` is the noun of a figure before it in the sentence.
  func reading(of fact: Fact, in clause: Clause, behind previous: Clause?, counted: String?) -> Reading {
    Reading(noun: noun(of: fact, counted: counted), event: event(of: fact, in: clause, behind: previous))
  }

  // MARK: What is counted

  private func noun(of fact: Fact, counted: String?) -> String? {
    if fact.kind == .percentage, let whole = nounBehindOf(fact.tokens.upperBound) { return whole }
    if fact.kind == .duration || fact.kind == .age,
      let unit = fact.tokens.last(where: { document.is(.timeUnit, at: $0) })
    {
      return NounForms.singular(of: document.lowercased(unit))
    }
    if case .amount(let amount) = fact.value, let unit = amount.unit, unit != "more" { return unit }
    let next =
      document.mark(.hyphen, at: fact.tokens.upperBound) ? fact.tokens.upperBound + 1 : fact.tokens.upperBound
    if isPlainNoun(next) { return NounForms.singular(of: document.lowercased(next)) }
    return document.is(.verb, at: fact.tokens.lowerBound - 1) ? counted : nil
  }

  /// `40% of the world's oil`: the last word of the phrase.
  private func nounBehindOf(_ index: Int) -> String? {
    guard document.word("of", at: index) else { return nil }
    var last: Int?
    for place in index + 1..<index + 7 {
      guard let token = document.token(place), token.form == .word else { break }
      if token.is(.determiner) || token.is(.possessive) { continue }
      if token.is(.stopword) || token.is(.placePreposition) || token.is(.weekday) { break }
      if last != nil, token.is(.verb), !isPlainNoun(place) { break }
      last = place
    }
    return last.map { NounForms.singular(of: document.lowercased($0)) }
  }

  private func isPlainNoun(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word, !token.shape.contains(.capitalised),
      !token.is(.stopword), !token.is(.placePreposition), !token.is(.timePreposition),
      !token.is(.conjunction),
      token.number < 0, !VerbGroupReader(document: document).isAdverb(index)
    else { return false }
    guard let value = document.value(of: .verb, at: index) else { return true }
    let (verb, form) = VerbLemmas.split(value)
    return VerbLemmas.isNounLike(verb) && (form == .base || form == .third)
  }

  // MARK: What it belongs to

  private func event(of fact: Fact, in clause: Clause, behind previous: Clause?) -> String? {
    if let noun = eventNounBehind(fact.tokens) ?? eventNounBefore(fact.tokens) { return noun }
    let start = fact.tokens.lowerBound
    func governs(_ group: VerbGroup) -> Bool { group.tokens.upperBound <= start && !isTransparent(group) }
    if let group = clause.dependents.last(where: governs) { return lemma(of: group) }
    if let verb = clause.verb, governs(verb) { return lemma(of: verb) }
    if let verb = clause.verb, isTransparent(verb), let previous {
      return Predicate(previous, in: document).lemma
    }
    return Predicate(clause, in: document).lemma
  }

  private func lemma(of group: VerbGroup) -> String? {
    group.verb.map { VerbLemmas.lemmas[$0] } ?? VerbLemmas.guess(document.lowercased(group.main))
  }

  /// `including three rifles`: the verb before it governs them.
  private func isTransparent(_ group: VerbGroup) -> Bool { document.word("including", at: group.main) }

  /// `a 10-win improvement`, `a $160 million offer`, `110 million in loans`.
  private func eventNounBehind(_ tokens: Range<Int>) -> String? {
    var index = tokens.upperBound
    if document.word("in", at: index), isPlainNoun(index + 1), isEventNoun(index + 1),
      !document.is(.determiner, at: index + 1)
    {
      return NounForms.singular(of: document.lowercased(index + 1))
    }
    var last: Int?
    while index < tokens.upperBound + 5 {
      if document.mark(.hyphen, at: index), document.token(index)?.followsSpace == false {
        index += 1
        continue
      }
      guard isPlainNoun(index) else { break }
      last = index
      index += 1
    }
    guard let last, isEventNoun(last) else { return nil }
    return NounForms.singular(of: document.lowercased(last))
  }

  /// `a sentence of two years`, `a loss of $3 million`.
  private func eventNounBefore(_ tokens: Range<Int>) -> String? {
    var of = tokens.lowerBound - 1
    if document.is(.approximation, at: of) { of -= 1 }
    guard document.word("of", at: of), isPlainNoun(of - 1), isEventNoun(of - 1) else { return nil }
    return NounForms.singular(of: document.lowercased(of - 1))
  }

  private func isEventNoun(_ index: Int) -> Bool {
    if let value = document.value(of: .verb, at: index) {
      return VerbLemmas.isNounLike(value >> 3) && !document.word("times", at: index)
        && !document.word("time", at: index) && !document.word("record", at: index)
        && !document.word("number", at: index)
    }
    return Self.events.contains(NounForms.singular(of: document.lowercased(index)))
  }

  /// Nouns of events that no verb is spelt like.
  private static let events: Set<String> = Set(
    VerbLemmas.list(
      """
      loss quake earthquake tremor temblor aftershock explosion shooting improvement reduction growth agreement
      settlement operation investigation election ceremony marriage career war battle mission suspension robbery theft
      heist burglary killing surgery meeting match tour victory deportation investment expansion delivery trial hearing
      siege stabbing wedding extension negotiation acquisition takeover bailout donation shortage outage disruption
      occupation evacuation blackout collision eruption landslide avalanche hurricane stay absence visit spell stint
      """
    )
  )
}

extension Fact {
  /// Whether it counts or measures something: it has a noun and an event of its own.
  var isFigure: Bool {
    switch kind {
    case .percentage, .money, .count, .age, .quantity, .duration, .number, .ordinal, .score, .rank:
      return true
    default: return false
    }
  }
}
