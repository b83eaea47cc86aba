/// Says of a figure what is counted and which event it belongs to, nearer than the clause around it can.
///
/// `teams to win 10 games after losing 14`: the verb directly before a figure governs it, whatever the sentence's main
/// verb is; `a 10-win improvement`, `a sentence of two years`: a noun beside it does so too.
struct FigureEvents {
  let document: Document
  let reader: ClauseReader
  private let nouns: FigureNouns

  init(document: Document, reader: ClauseReader) {
    self.document = document
    self.reader = reader
    nouns = FigureNouns(document: document, reader: reader)
  }

  /// What a figure counts and what it belongs to, in the singular and as lemmas.
  struct Reading: Sendable, Hashable {
    var noun: String?
    var event: String?
    /// Whether it stands in the clause of `he said` and is part of what he says.
    var isOfClauseBefore = false
    /// Whether it stands beside who speaks, before what is said: `Vale, 19, told`.
    var isOfSpeaker = false
  }

  /// Reads a figure that stands in one of its sentence's clauses; `counted` is the noun of a figure before it.
  func reading(of fact: Fact, in clauses: [Clause], at place: Int, counted: String?) -> Reading {
    Reading(
      noun: nouns.noun(of: fact, in: clauses[place], counted: counted),
      event: event(of: fact, in: clauses, at: place)
    )
  }

  // MARK: What it belongs to

  private func event(of fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    if let noun = eventNounBehind(fact) ?? eventNounBefore(fact) { return noun }
    let start = fact.tokens.lowerBound
    // '5 hurt', '12 killed': the verb is part of the figure.
    if fact.kind == .count, let verb = participle(behind: fact.tokens.upperBound - 1) { return verb }
    if let verb = headlineVerb(beside: fact.tokens) { return verb }
    let clause = clauses[place]
    if place > 0, let verb = relativeVerb(of: clauses[place - 1], before: start, in: clause) { return verb }
    if let verb = clause.verb, onlySays(verb), start < verb.tokens.lowerBound,
      !(clause.subject?.contains(start) ?? false)
    {
      return saidEvent(of: fact, in: clauses, at: place)
    }
    guard let before = group(before: start, in: clause) else {
      if let verb = clause.verb, isTransparent(verb) {
        let other =
          verb.main < start
          ? clauses[..<place].last : clauses[(place + 1)...].first { $0.verb?.role == .finite }
        if let other { return Predicate(other, in: document).lemma }
      }
      return reported(clause) ?? Predicate(clause, in: document).lemma
    }
    if before.main == clause.verb?.main, onlySays(before), let next = finite(behind: place, in: clauses) {
      // 'He said the first 12 boats, two of them new, were lost.'
      return Predicate(next, in: document).lemma
    }
    if before.verb.map({ $0 <= VerbLemmas.have }) ?? false {
      if before.verb == VerbLemmas.be, let noun = measuredEvent(clause.subject, of: fact) { return noun }
      if let verb = participle(behind: fact.tokens.upperBound) { return verb }
    }
    return lemma(of: before)
  }

  /// `300 were reported killed`: what is reported of them.
  private func reported(_ clause: Clause) -> String? {
    guard let verb = clause.verb, verb.isPassive, document.is(.speechVerb, at: verb.main) else { return nil }
    return participle(behind: verb.tokens.upperBound)
  }

  private func finite(behind place: Int, in clauses: [Clause]) -> Clause? {
    clauses[(place + 1)...].first { $0.verb.map { $0.role == .finite } ?? false }
  }

  /// `The man who killed four people in an escape was held`: the figure belongs to the relative clause, which no mark
  /// parts from the verb behind it.
  private func relativeVerb(of previous: Clause, before start: Int, in clause: Clause) -> String? {
    guard let verb = previous.verb, let opener = previous.opener, clause.opener == nil,
      reader.marks.isRelative(opener), clause.tokens.lowerBound == verb.tokens.upperBound,
      start < clause.verb?.tokens.lowerBound ?? 0, !onlySays(verb)
    else { return nil }
    return Predicate(previous, in: document).lemma
  }

  /// `With two deaths this week, he said rescuers were tired`, `“It is hard for 12 people to agree,” he said`: what a
  /// figure belongs to that stands before the verb of speech.
  private func saidEvent(of fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    let clause = clauses[place]
    guard let verb = clause.verb else { return nil }
    let groups = reader.verbs.groups(in: clause.tokens.lowerBound..<verb.tokens.lowerBound)
    let near =
      groups.last { $0.tokens.upperBound <= fact.tokens.lowerBound }
      ?? groups.first { $0.tokens.lowerBound - fact.tokens.upperBound < 6 }
    if let near { return lemma(of: near) }
    return (finite(behind: place, in: clauses) ?? clause).verb.flatMap(lemma)
  }

  /// The verb that stands nearest before a figure in its clause: the clause's own, one that hangs on it, or one that
  /// tells more of the subject, as in `the man accused of killing two was held`.
  private func group(before start: Int, in clause: Clause) -> VerbGroup? {
    if let near = clause.dependents.last(where: {
      $0.tokens.upperBound <= start && !isTransparent($0) && !isAside($0, before: start)
        && !($0.role == .continuous && document.word("by", at: $0.tokens.upperBound)
          && start - $0.tokens.upperBound < 2)
    }) {
      return near
    }
    guard let verb = clause.verb else { return nil }
    if verb.tokens.upperBound <= start { return isTransparent(verb) ? nil : verb }
    let low = clause.tokens.lowerBound
    guard start < verb.tokens.lowerBound else { return nil }
    // 'After four days deliberating, the jury': what fills the time.
    guard start - low > 2 else { return nil }
    return reader.verbs.groups(in: low..<start).last { !isTransparent($0) && $0.role != .finite }
  }

  /// `intent to murder, and three counts of theft`: an infinitive of a noun, and a mark behind it.
  private func isAside(_ group: VerbGroup, before start: Int) -> Bool {
    group.role == .infinitive && isPlainNoun(group.tokens.lowerBound - 1)
      && (group.tokens.upperBound..<start).contains {
        document.mark(.comma, at: $0) || document.tokens[$0].mark == .dash
          || document.tokens[$0].mark == .emDash
          || document.mark(.hyphen, at: $0) && document.tokens[$0].followsSpace
      }
  }

  private func lemma(of group: VerbGroup) -> String? {
    group.verb.map { VerbLemmas.lemmas[$0] } ?? VerbLemmas.guess(document.lowercased(group.main))
  }

  /// `including three rifles`: the verb before it governs them.
  private func isTransparent(_ group: VerbGroup) -> Bool { document.word("including", at: group.main) }

  /// Whether a verb has no figure for its object, only what somebody says.
  private func onlySays(_ group: VerbGroup) -> Bool { group.verb.map(Self.saying.contains) ?? false }

  private static let saying = VerbSet("say think believe insist explain argue tell")

  /// `with 12 people killed`, `there were three people shot`: the participle directly behind.
  private func participle(behind index: Int) -> String? {
    guard let value = document.value(of: .verb, at: index) else { return nil }
    let (verb, form) = VerbLemmas.split(value)
    guard
      form == .participle || form == .pastOrParticiple
        || form == .base && VerbLemmas.unchanging.contains(verb),
      verb > VerbLemmas.do, !document.word("left", at: index)
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }

  /// `Worker Kills 2 Women`, `5 Hurt in Crash`: in a headline with capitals the verb beside the figure.
  private func headlineVerb(beside tokens: Range<Int>) -> String? {
    for index in [tokens.lowerBound - 1, tokens.upperBound] {
      guard let token = document.token(index), token.shape.contains(.capitalised), token.is(.verb),
        !token.is(.givenName), !token.shape.contains(.allCapitals),
        let value = document.value(of: .verb, at: index),
        document.token(index - 1).map({ $0.shape.contains(.capitalised) || $0.form == .mark }) ?? false
          || index == tokens.upperBound
      else { continue }
      let (verb, form) = VerbLemmas.split(value)
      let isBefore = index < tokens.lowerBound
      let fits =
        isBefore
        ? form == .third || form == .past || form == .pastOrParticiple
        : form == .pastOrParticiple || form == .participle
          || form == .base && VerbLemmas.unchanging.contains(verb)
      if fits, verb > VerbLemmas.do { return VerbLemmas.lemmas[verb] }
    }
    return nil
  }

  // MARK: Nouns of events

  /// `The repair time will be around 12 days`, `his only sentence was 60 days`: what is measured.
  private func measuredEvent(_ subject: Range<Int>?, of fact: Fact) -> String? {
    guard fact.kind != .count, fact.kind != .age, let subject, let head = reader.head(of: subject) else {
      return nil
    }
    if isEventNoun(head) { return singular(head) }
    return subject.contains(head - 1) && isPlainNoun(head - 1) && isEventNoun(head - 1)
      ? singular(head - 1) : nil
  }

  /// `a 10-win improvement`, `a $160 million offer`, `110 million in loans`, `three days of talks`.
  private func eventNounBehind(_ fact: Fact) -> String? {
    var index = fact.tokens.upperBound
    let isSum = fact.kind == .money || fact.kind == .percentage || fact.kind == .quantity
    if isSum && document.word("in", at: index) && isPlainNoun(index + 1) && isEventNoun(index + 1)
      || fact.kind == .duration && document.word("of", at: index)
        && (isEventNoun(index + 1) || isPlainNoun(index + 1) && isDeed(index + 1))
    {
      return singular(index + 1)
    }
    // What a plain figure counts may be an event, but is none that it belongs to: 'foiled two hijack attempts'.
    let isJoined =
      document.mark(.hyphen, at: index) && document.token(index)?.followsSpace == false
      || fact.tokens.contains { document.mark(.hyphen, at: $0) }
    if fact.kind == .number || fact.kind == .count, !isJoined { return nil }
    var last: Int?
    while index < fact.tokens.upperBound + 5 {
      if document.mark(.hyphen, at: index), document.token(index)?.followsSpace == false {
        index += 1
        continue
      }
      guard isPlainNoun(index) || last == nil && isModifier(index) else { break }
      last = index
      index += 1
    }
    guard let last, isEventNoun(last) else { return nil }
    return singular(last)
  }

  /// `a sentence of two years`, `the arrest of the 23 pirates`, `the slayings of two women`.
  private func eventNounBefore(_ fact: Fact) -> String? {
    let tokens = fact.tokens
    let isDuration = fact.kind == .duration
    var of =
      isDuration && isLink(tokens.lowerBound, toDuration: true) ? tokens.lowerBound : tokens.lowerBound - 1
    while tokens.lowerBound - of < 4, !isLink(of, toDuration: isDuration),
      document.is(.approximation, at: of) || document.is(.determiner, at: of)
        || document.is(.indefiniteArticle, at: of)
    { of -= 1 }
    guard isLink(of, toDuration: isDuration) else { return nil }
    if isPlainNoun(of - 1) { return isEventNoun(of - 1) ? singular(of - 1) : nil }
    // The gerund as a noun: 'the killing of 12 people'.
    guard let value = document.value(of: .verb, at: of - 1), VerbLemmas.split(value).form == .continuous
    else { return nil }
    return VerbLemmas.lemmas[value >> 3]
  }

  /// `a four-day ski tour`: a verb's base form before a noun.
  private func isModifier(_ index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index), isPlainNoun(index + 1) else { return false }
    return VerbLemmas.split(value).form == .base
  }

  /// `of`; before a length also the `over` of `loans over three years`.
  private func isLink(_ index: Int, toDuration: Bool) -> Bool {
    document.word("of", at: index)
      || toDuration && document.word("over", at: index)
  }

  private func singular(_ index: Int) -> String { NounForms.singular(of: document.lowercased(index)) }

  private func isPlainNoun(_ index: Int) -> Bool { nouns.isPlainNoun(index) }

  /// `years of isolation`: a noun of doing by its ending.
  private func isDeed(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.end - token.start > 6
      && (token.ends(in: "tion", of: document.bytes) || token.ends(in: "sion", of: document.bytes)
        || token.ends(in: "ment", of: document.bytes) || token.ends(in: "ance", of: document.bytes))
  }

  private func isEventNoun(_ index: Int) -> Bool { EventNouns.names(index, in: document) }
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
