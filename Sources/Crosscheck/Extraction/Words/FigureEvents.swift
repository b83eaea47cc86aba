/// Says of a figure what is counted and which event it belongs to, nearer than the clause around it can.
///
/// `teams to win 10 games after losing 14`: the verb directly before a figure governs it, whatever the sentence's main
/// verb is; `a 10-win improvement`, `a sentence of two years`: a noun beside it does so too.
struct FigureEvents {
  let document: Document
  let reader: ClauseReader
  let nouns: FigureNouns
  private let eventNouns: FigureEventNouns

  init(document: Document, reader: ClauseReader) {
    self.document = document
    self.reader = reader
    nouns = FigureNouns(document: document, reader: reader)
    eventNouns = FigureEventNouns(document: document, reader: reader, nouns: nouns)
  }

  /// What a figure counts and what it belongs to, in the singular and as lemmas.
  struct Reading: Sendable, Hashable {
    var noun: String?
    var event: String?
    /// Whether it stands in the clause of `he said` and is part of what he says.
    var isOfClauseBefore = false
    /// Whether it stands beside who speaks, before what is said: `Vale, 19, told`.
    var isOfSpeaker = false
    /// Who says it, where the clause of the figure is that of the speaker too: `1,200 jobs to go, it said`.
    var source: Frame.Source?
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
    if let event = idiom(of: fact) { return event }
    if let noun = eventNouns.behind(fact) ?? eventNouns.before(fact) { return noun }
    let start = fact.tokens.lowerBound
    // '5 hurt', '12 killed': the verb is part of the figure.
    if fact.kind == .count, let verb = participle(behind: fact.tokens.upperBound - 1) { return verb }
    if let verb = headlineVerb(beside: fact.tokens) { return verb }
    let clause = clauses[place]
    if isOfDead(fact, in: clause) { return "die" }
    if let verb = relativeVerb(behind: fact, in: clauses, at: place) { return verb }
    if clause.verb == nil, fact.kind != .age, let verb = headlineVerb(before: fact.tokens) { return verb }
    if let verb = verbBehindTime(fact, in: clauses, at: place) ?? infinitive(behind: fact) { return verb }
    if clause.verb == nil, let verb = toBeDone(behind: fact) { return verb }
    if let verb = verbOfWhom(behind: fact, in: clauses, at: place) { return verb }
    if let verb = verbBeforeAside(of: fact, in: clauses, at: place) { return verb }
    if let verb = clause.verb, onlySays(verb), start < verb.tokens.lowerBound,
      !(clause.subject?.contains(start) ?? false)
        || fact.kind == .duration && document.mark(.comma, at: fact.tokens.upperBound)
    {
      return saidEvent(of: fact, in: clauses, at: place)
    }
    guard let before = group(before: start, in: clause) else {
      return eventOfClause(around: fact, in: clauses, at: place)
    }
    if let verb = helped(by: before, until: start) { return verb }
    if isAddressed(fact, by: before.verb, endingAt: before.tokens.upperBound) { return lemma(of: before) }
    if let verb = clause.verb, isKept(from: before, for: fact) { return lemma(of: verb) }
    if let verb = observed(by: before, behind: fact)
      ?? said(after: before, behind: fact, in: clauses, at: place)
    {
      return verb
    }
    if before.main == clause.verb?.main, onlySays(before), let next = finite(behind: place, in: clauses) {
      // 'He said the first 12 boats, two of them new, were lost.'
      return Predicate(next, in: document).lemma
    }
    return state(of: fact, after: before, in: clause) ?? lemma(of: before)
  }

  /// The event of a figure before which no verb stands: that of its clause, or of the one that the clause only adds to.
  private func eventOfClause(around fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    let (clause, start) = (clauses[place], fact.tokens.lowerBound)
    if let verb = clause.verb, isTransparent(verb) {
      // 'a few people, including two children, were inside'
      let isBeforeVerb =
        document.mark(.comma, at: fact.tokens.upperBound)
        && clauses[(place + 1)...].first.map { isNear($0, fact.tokens.upperBound) } ?? false
      let other =
        verb.main < start && !isBeforeVerb
        ? clauses[..<place].last : clauses[(place + 1)...].first { $0.verb?.role == .finite }
      if let other { return Predicate(other, in: document).lemma }
    }
    return reported(clause) ?? Predicate(clause, in: document).lemma
      ?? shrunkCopula(before: start, in: clause)
  }

  /// `were 12 hurt`, `had two men killed`: behind be and have, the words around a figure tell what is so.
  private func state(of fact: Fact, after group: VerbGroup, in clause: Clause) -> String? {
    guard let verb = group.verb, verb <= VerbLemmas.have else { return nil }
    let isBeing = verb == VerbLemmas.be
    if isBeing, let noun = eventNouns.measured(clause.subject, of: fact) { return noun }
    if let verb = participle(behind: fact.tokens.upperBound) ?? (isBeing ? doing(behind: fact) : nil) {
      return verb
    }
    return isBeing ? eventOfBeing(fact, in: clause) ?? valued(by: group) : nil
  }

  /// `One day after the captain was hurt, the club signed a guard`: a time before a clause belongs to what it dates.
  private func verbBehindTime(_ fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    let end = fact.tokens.upperBound
    guard fact.kind == .duration,
      document.word("after", at: end) || document.word("before", at: end) || document.word("since", at: end)
        || document.word("ago", at: end) && document.mark(.comma, at: end + 1),
      startsStatement(fact.tokens.lowerBound)
    else { return nil }
    let comma = (end..<min(end + 30, document.tokens.count)).first { document.mark(.comma, at: $0) }
    guard let comma,
      let main = clauses.first(where: { clause in
        clause.verb.map { $0.role == .finite && $0.main > comma } ?? false
      })
    else { return nil }
    return Predicate(main, in: document).lemma
  }

  /// Whether a sentence or a quotation begins at a figure, or at the `just` before it.
  private func startsStatement(_ index: Int) -> Bool {
    let first = document.sentences[document.sentenceIndex(ofToken: index)].tokens.lowerBound
    return (first..<index).suffix(4).reversed().first { !isSoftening($0) }.map {
      document.mark(.openQuote, at: $0) || document.mark(.doubleQuote, at: $0)
    } ?? (index - first < 4)
  }

  private func isSoftening(_ index: Int) -> Bool {
    document.is(.approximation, at: index) || reader.verbs.isAdverb(index) || document.word("but", at: index)
  }

  /// `with 9 months to serve`: what a figure behind `with` is for.
  private func infinitive(behind fact: Fact) -> String? {
    let end = fact.tokens.upperBound
    guard document.word("with", at: fact.tokens.lowerBound - 1) else { return nil }
    // 'with 6,000 fans cheering'
    if fact.kind == .count, let (verb, form) = reader.verbs.form(end), form == .continuous,
      verb > VerbLemmas.do
    {
      return VerbLemmas.lemmas[verb]
    }
    guard document.word("to", at: end),
      let (verb, form) = reader.verbs.form(end + 1), form == .base, verb > VerbLemmas.do
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }

  /// `300 jobs to go at the plant`: what a headline says of those counted.
  private func toBeDone(behind fact: Fact) -> String? {
    let end = fact.tokens.upperBound
    guard fact.kind == .count, document.word("to", at: end), let (verb, form) = reader.verbs.form(end + 1),
      form == .base, verb > VerbLemmas.do
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }

  /// `saw 50 firefighters tackle the blaze`: what those do whom somebody sees or hears.
  private func observed(by group: VerbGroup, behind fact: Fact) -> String? {
    if group.verb.map(Self.observing.contains) ?? false, fact.kind == .money,
      let verb = participle(behind: fact.tokens.upperBound)
    {
      return verb
    }
    guard fact.kind == .count, group.verb.map(Self.observing.contains) ?? false,
      fact.tokens.lowerBound - group.tokens.upperBound < 4,
      let (verb, form) = reader.verbs.form(fact.tokens.upperBound), verb > VerbLemmas.do,
      form == .base || form == .continuous && group.verb != VerbLemmas.have,
      !document.is(.stopword, at: fact.tokens.upperBound)
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }

  static let observing = VerbSet("see watch hear let make help have")

  /// `a call from the ship saying two boats were closing in`: what is said of those who are counted.
  private func said(after group: VerbGroup, behind fact: Fact, in clauses: [Clause], at place: Int) -> String?
  {
    guard onlySays(group), group.role == .continuous,
      (group.tokens.upperBound..<fact.tokens.lowerBound).allSatisfy({
        !document.is(.verb, at: $0) && document.tokens[$0].form != .mark
      })
    else { return nil }
    if let verb = clauses[place].verb, verb.main > fact.tokens.lowerBound { return lemma(of: verb) }
    return finite(behind: place, in: clauses).flatMap { Predicate($0, in: document).lemma }
  }

  /// `300 were reported killed`: what is reported of them.
  private func reported(_ clause: Clause) -> String? {
    guard let verb = clause.verb, verb.isPassive, document.is(.speechVerb, at: verb.main) else { return nil }
    return participle(behind: verb.tokens.upperBound)
  }

  private func finite(behind place: Int, in clauses: [Clause]) -> Clause? {
    clauses[(place + 1)...].first { $0.verb.map { $0.role == .finite } ?? false }
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
    return finite(behind: place, in: clauses)?.verb.flatMap(lemma)
  }

  /// The verb that stands nearest before a figure in its clause: the clause's own, one that hangs on it, or one that
  /// tells more of the subject, as in `the man accused of killing two was held`.
  private func group(before start: Int, in clause: Clause) -> VerbGroup? {
    if let near = clause.dependents(endingBefore: start + 1).last(where: {
      !isTransparent($0) && !isAside($0, before: start) && !isWay($0) && !isAttribute($0)
        && !($0.role == .continuous && document.word("by", at: $0.tokens.upperBound)
          && start - $0.tokens.upperBound < 2)
    }) {
      return near
    }
    guard let verb = clause.verb else { return nil }
    if verb.tokens.upperBound <= start { return isTransparent(verb) || isAttribute(verb) ? nil : verb }
    let low = clause.tokens.lowerBound
    guard start < verb.tokens.lowerBound else { return nil }
    // 'After four days deliberating, the jury': what fills the time.
    guard start - low > 2 else { return nil }
    return reader.verbs.groups(in: max(low, start - Self.reach)..<start).last { !isTransparent($0) }
  }

  /// `the school's scoring record`, `the coaching staffs of`: a form in -ing that tells of a noun, and the noun behind it.
  private func isAttribute(_ group: VerbGroup) -> Bool {
    let first = group.tokens.lowerBound
    if group.role == .continuous, group.tokens.count == 1, nouns.isPlainNoun(first + 1) {
      let before = nouns.isPlainNoun(first - 1) ? first - 2 : first - 1
      return document.is(.possessive, at: before) || document.is(.determiner, at: before)
        || document.is(.indefiniteArticle, at: before) || document.is(.superlative, at: before)
    }
    // 'the coaching staffs'
    return group.tokens.count == 1 && group.verb.map(VerbLemmas.isNounLike) ?? false
      && group.role == .finite
      && document.isContinuous(first - 1)
      && document.is(.determiner, at: first - 2)
  }

  /// `716 yards rushing and five catches`: how the first was done, and not the second.
  private func isWay(_ group: VerbGroup) -> Bool {
    let end = group.tokens.upperBound
    return group.role == .continuous && nouns.isPlainNoun(group.tokens.lowerBound - 1)
      && (document.word("and", at: end) || document.mark(.comma, at: end))
      && !document.mark(.comma, at: group.tokens.lowerBound - 1)
  }

  /// How far before a figure a verb may stand that is not its clause's own.
  private static let reach = 60

  /// `intent to murder, and three counts of theft`: an infinitive of a noun, and a mark behind it.
  private func isAside(_ group: VerbGroup, before start: Int) -> Bool {
    group.role == .infinitive && nouns.isPlainNoun(group.tokens.lowerBound - 1)
      && (group.tokens.upperBound..<start).contains {
        document.mark(.comma, at: $0) || document.tokens[$0].mark == .dash
          || document.tokens[$0].mark == .emDash
          || document.mark(.hyphen, at: $0) && document.tokens[$0].followsSpace
      }
  }

  func lemma(of group: VerbGroup) -> String? {
    group.verb.map { VerbLemmas.lemmas[$0] } ?? VerbLemmas.guess(document.lowercased(group.main))
  }

  /// Whether a verb has no figure for its object, only what somebody says.
  func onlySays(_ group: VerbGroup) -> Bool { group.verb.map(Self.saying.contains) ?? false }

  private static let saying = VerbSet("say think believe insist explain argue tell")

  /// `with 12 people killed`, `there were three people shot`: the participle directly behind.
  private func participle(behind place: Int) -> String? {
    // 'with two badly hurt', 'including two nearly killed'
    let index =
      document.number(at: place - 1) != nil && reader.verbs.isAdverb(place)
        && document.tokens[place].ends(in: "ly", of: document.bytes) ? place + 1 : place
    guard let value = document.value(of: .verb, at: index) else { return nil }
    let (verb, form) = VerbLemmas.split(value)
    guard
      form == .participle || form == .pastOrParticiple
        || form == .base && VerbLemmas.unchanging.contains(verb),
      verb > VerbLemmas.do, !document.word("left", at: index)
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }
}
