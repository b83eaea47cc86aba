/// What figures belong to that a relative clause or an aside holds.
extension FigureEvents {
  /// `the strait through which 12 ships pass`, `the hotel where 30 guests stayed`: the verb of the relative clause that
  /// the figure is the subject of; `four men, two of whom wept, left`: the verb behind the relative clause.
  func relativeVerb(behind fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    let end = fact.tokens.upperBound
    if isRelativeSubject(fact),
      let verb = clauses[place...].lazy.compactMap(\.verb).first(where: {
        $0.role == .finite && $0.tokens.lowerBound >= end && $0.tokens.lowerBound - end < 10
      })
    {
      return lemma(of: verb)
    }
    if let verb = verbBehindRelative(fact, in: clauses) { return verb }
    guard fact.kind == .count, document.mark(.comma, at: end),
      let opener = (end + 1..<end + 5).first(where: {
        document.is(.relative, at: $0) || $0 == end + 1 && document.isOne(of: Self.someOfThem, at: $0)
      }),
      !(end + 1..<opener).contains(where: { document.tokens[$0].form == .mark }),
      let inner = clauses.firstIndex(where: { ($0.verb?.tokens.lowerBound ?? 0) > opener }),
      !clauses[..<inner].contains(where: {
        $0.verb.map { $0.role == .finite && $0.tokens.upperBound <= fact.tokens.lowerBound } ?? false
      }),
      let outer = clauses[(inner + 1)...].lazy.compactMap(\.verb).first(where: {
        $0.role == .finite
          && (document.mark(.comma, at: $0.tokens.lowerBound - 1)
            || $0.tokens.lowerBound > clauses[inner].tokens.upperBound + 1)
      })
    else { return nil }
    return lemma(of: outer)
  }

  /// `Two men who had been drinking were held`, `Two men whose names are secret were held`: the verb behind a relative
  /// clause that no comma parts from it.
  private func verbBehindRelative(_ fact: Fact, in clauses: [Clause]) -> String? {
    let opener = fact.tokens.upperBound
    guard fact.kind == .count, document.is(.relative, at: opener),
      let inner = clauses.firstIndex(where: { ($0.verb?.tokens.lowerBound ?? 0) > opener }),
      !clauses[..<inner].contains(where: { $0.verb?.role == .finite }),
      let verb = clauses[inner].verb, let outer = clauses[(inner + 1)...].first?.verb, outer.role == .finite,
      !(verb.tokens.upperBound..<outer.tokens.lowerBound).contains(where: {
        reader.marks.isOpener($0) || reader.marks.isConjunction($0) || document.tokens[$0].form == .mark
      })
    else { return nil }
    return lemma(of: outer)
  }

  private static let someOfThem: WordSet = ["some", "many", "most", "several", "all", "both", "one", "none"]

  /// Behind `through which`, `where`, `whose`, with nothing but small words between.
  private func isRelativeSubject(_ fact: Fact) -> Bool {
    var index = fact.tokens.lowerBound - 1
    while index > fact.tokens.lowerBound - 4, document.is(.approximation, at: index) || isSmall(index) {
      index -= 1
    }
    if document.word("where", at: index) { return document.token(index - 1)?.is(.verb) == false }
    return document.word("which", at: index) && document.token(index - 1)?.form == .word
      && document.token(index - 1)?.is(.verb) == false
      && (document.token(index - 1)?.is(.stopword) == true || document.is(.placePreposition, at: index - 1)
        || document.is(.preposition, at: index - 1) || document.word("through", at: index - 1))
  }

  private func isSmall(_ index: Int) -> Bool {
    document.is(.determiner, at: index) || document.word("over", at: index)
      || document.word("some", at: index)
  }

  /// `three witnesses, two of whom say`: the verb of the relative clause that the figure opens.
  func verbOfWhom(behind fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    var end = fact.tokens.upperBound
    if document.word("of", at: end) { end += 2 } else if document.word("of", at: end - 1) { end += 1 }
    guard document.word("which", at: end - 1) || document.word("whom", at: end - 1),
      let clause = clauses[place...].first(where: { ($0.verb?.main ?? 0) >= end })
    else { return nil }
    return Predicate(clause, in: document).lemma
  }

  /// `attacked the ship, 150 miles west of Aden, firing guns`, `drove off, at up to 90 mph, stopping twice`: between commas
  /// a figure belongs to the verb before.
  func verbBeforeAside(of fact: Fact, in clauses: [Clause], at place: Int) -> String? {
    guard place > 0, let verb = clauses[place].verb, verb.role == .continuous,
      verb.main > fact.tokens.upperBound,
      document.mark(.comma, at: verb.tokens.lowerBound - 1),
      beginsAside(before: fact.tokens.lowerBound)
    else { return nil }
    return Predicate(clauses[place - 1], in: document).lemma
  }

  /// A comma before a figure, or before the preposition that leads to it.
  private func beginsAside(before first: Int) -> Bool {
    if document.mark(.comma, at: first - 1) { return true }
    guard
      let comma = (max(0, first - 6)..<max(0, first - 1)).last(where: { document.tokens[$0].form == .mark }),
      document.mark(.comma, at: comma), document.is(.placePreposition, at: comma + 1)
    else { return false }
    return !(comma + 1..<first).contains { document.is(.verb, at: $0) && !nouns.isPlainNoun($0) }
  }

  /// `The man who killed five rangers in an escape was held`: the figure belongs to the relative clause, which no mark
  /// parts from the verb behind it.
  func isOfRelative(_ fact: Fact, in clauses: [Clause], at place: Int) -> Bool {
    guard place > 0, let verb = clauses[place - 1].verb, let opener = clauses[place - 1].opener else {
      return false
    }
    let clause = clauses[place]
    return clause.opener == nil && (reader.marks.isRelative(opener) || isRelativeThat(opener, of: verb))
      && clause.tokens.lowerBound == verb.tokens.upperBound
      && fact.tokens.lowerBound < clause.verb?.tokens.lowerBound ?? 0 && !onlySays(verb)
      && !(verb.verb.map(Self.observing.contains) ?? false)
  }

  /// `banned him from driving for 18 months`: how long somebody is kept from something.
  func isKept(from group: VerbGroup, for fact: Fact) -> Bool {
    fact.kind == .duration && group.role == .continuous
      && document.word("from", at: group.tokens.lowerBound - 1)
      && document.word("for", at: fact.tokens.lowerBound - 1)
  }

  /// `in danger from two boats closing on it`: what those do who are counted.
  func doing(behind fact: Fact) -> String? {
    guard fact.kind == .count, let (verb, form) = reader.verbs.form(fact.tokens.upperBound),
      form == .continuous,
      verb > VerbLemmas.do
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }
}
