/// What figures belong to by set phrases around them.
extension FigureEvents {
  /// What a phrase beside a figure says that it belongs to, whatever the clause's verb is.
  func idiom(of fact: Fact) -> String? {
    switch fact.kind {
    case .count, .quantity, .number: return way(of: fact) ?? encounter(before: fact) ?? title(behind: fact)
    default: return nil
    }
  }

  /// `226 yards rushing to tie it`: how a length of the field was won.
  private func way(of fact: Fact) -> String? {
    let end = fact.tokens.upperBound
    guard document.word("yards", at: end - 1) || document.word("yard", at: end - 1),
      let (verb, form) = reader.verbs.form(end), form == .continuous, Self.ways.contains(verb)
    else { return nil }
    return VerbLemmas.lemmas[verb]
  }

  private static let ways = VerbSet("rush pass receive run throw kick punt return")

  /// `in a clash with 12 guards`: who took part in what happened.
  private func encounter(before fact: Fact) -> String? {
    var with = fact.tokens.lowerBound - 1
    while with > fact.tokens.lowerBound - 3, document.is(.approximation, at: with) { with -= 1 }
    guard fact.kind == .count, document.word("with", at: with),
      document.isOne(of: Self.encounters, at: with - 1)
    else { return nil }
    return nouns.singular(with - 1)
  }

  private static let encounters: WordSet = [
    "clash", "clashes", "confrontation", "confrontations", "meeting", "meetings", "fight", "gunfight",
    "shootout",
    "struggle", "scuffle", "altercation", "collision", "standoff", "skirmish", "skirmishes", "interview",
    "interviews", "brawl", "dispute", "encounter", "battle", "talks",
  ]

  /// `the two-time Golden Glove winner`: how often somebody won.
  private func title(behind fact: Fact) -> String? {
    let hyphen = fact.tokens.upperBound
    guard document.mark(.hyphen, at: hyphen), document.word("time", at: hyphen + 1) else { return nil }
    for index in hyphen + 2..<hyphen + 8 {
      guard let token = document.token(index), token.form == .word || token.mark == .hyphen else {
        return nil
      }
      if document.isOne(of: Self.winners, at: index) { return "win" }
      if token.is(.stopword) || token.is(.placePreposition) { return nil }
    }
    return nil
  }

  private static let winners: WordSet = [
    "winner", "winners", "champion", "champions", "champ", "victor", "medallist", "medalist", "titlist",
  ]

  /// `There were nearly 100 attacks`, `It was the scene 24 hours after his death`: what happened, where the verb only
  /// says that something was.
  func eventOfBeing(_ fact: Fact, in clause: Clause) -> String? {
    let end = fact.tokens.upperBound
    if fact.kind == .count, let subject = clause.subject, document.word("there", at: subject.lowerBound),
      EventNouns.names(end - 1, in: document), nouns.isPlainNoun(end - 1)
    {
      return nouns.singular(end - 1)
    }
    // 'will be out six months after surgery' is how long somebody is out.
    guard fact.kind == .duration, document.word("after", at: end) || document.word("before", at: end),
      let be = clause.verb?.tokens.upperBound, document.is(.determiner, at: be)
    else { return nil }
    var noun = end + 1
    while document.is(.determiner, at: noun) || document.is(.possessive, at: noun) { noun += 1 }
    return nouns.isPlainNoun(noun) && EventNouns.names(noun, in: document) ? nouns.singular(noun) : nil
  }

  /// `gems estimated to be worth $2 million`: a value that somebody put on it.
  func valued(by group: VerbGroup) -> String? {
    guard group.verb == VerbLemmas.be, group.role == .infinitive else { return nil }
    let before = group.tokens.lowerBound - 1
    let index = document.word("to", at: before) ? before - 1 : before
    return document.word("estimated", at: index)
      ? "estimate" : document.word("valued", at: index) ? "value" : nil
  }

  /// `helped mark the 50th year`, `helped guide them to a record of 56-26`: what somebody helped to do.
  func helped(by group: VerbGroup, until figure: Int) -> String? {
    guard group.verb == Self.help else { return nil }
    let first = group.tokens.upperBound
    for index in first..<min(first + 5, figure) {
      guard document.tokens[index].form == .word else { return nil }
      if document.word("to", at: index) { continue }
      if let (verb, form) = reader.verbs.form(index), form == .base, verb > VerbLemmas.do,
        index == first || document.word("to", at: index - 1) || !VerbLemmas.isNounLike(verb)
      {
        return VerbLemmas.lemmas[verb]
      }
    }
    return nil
  }

  private static let help = VerbLemmas.number(of: "help")

  /// `including three rifles`: the verb before it governs them.
  func isTransparent(_ group: VerbGroup) -> Bool {
    document.word("including", at: group.main) || goesAlong(group)
  }

  /// `averaged 20 points to go with seven steals`: what goes with another figure belongs to its verb.
  private func goesAlong(_ group: VerbGroup) -> Bool {
    let end = group.tokens.upperBound
    return group.role == .infinitive && document.word("go", at: group.main)
      && (document.word("with", at: end)
        || document.word("along", at: end) && document.word("with", at: end + 1))
  }
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
