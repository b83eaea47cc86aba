/// Reads whether something was done or not, and which way figures went.
struct StanceReader {
  let document: Document
  let part: Fact.Part
  let reader: ClauseReader
  let attributions: [Attribution]
  private let entities: [Entity]
  private let lookup: EntityLookup
  private let landmarks: Landmarks
  private var directions: DirectionReader
  private var lists = ClauseLists()

  init(_ discourse: Discourse) {
    document = discourse.document
    part = discourse.part
    reader = ClauseReader(document: discourse.document)
    attributions = discourse.attributions
    entities = discourse.entities
    lookup = discourse.lookup
    landmarks = discourse.landmarks
    directions = DirectionReader(discourse, reader: reader)
  }

  /// Adds the polarities and directions of sentences, in order; the figures in them are known.
  mutating func addStances(of sentences: ArraySlice<Sentence>, figures: [Fact], to facts: inout [Fact]) {
    directions.mark(figures)
    for sentence in sentences {
      let cues = landmarks.all(in: sentence.tokens)
      guard StanceCues.suffice(cues), !document.isQuestion(sentence) else { continue }
      let mayMove = StanceCues.tellMovement(cues)
      reader.read(sentence, into: &lists)
      if sentence.isHeading, let fact = deed(inHeadline: sentence, lists.clauses) { facts.append(fact) }
      for index in lists.clauses.indices where lists.clauses[index].verb != nil {
        let cues = landmarks.all(in: around(lists.clauses[index].tokens, in: sentence))
        guard lists.clauses[index].isUnderNegation || StanceCues.suffice(inClause: cues) else { continue }
        let clause = lists.clauses[index]
        let predicate = Predicate(clause, in: document)
        guard isStatement(clause, predicate) else {
          // 'deepening a drop in sales': the noun needs no verb of its own.
          if mayMove, clause.verb?.role != .finite {
            let brought = clause.verb.flatMap { $0.role == .continuous ? directions.brought(by: $0) : nil }
            for movement in directions.nouns(in: clause) + (brought.map { [$0] } ?? []) {
              facts.append(fact(.direction, movement.tokens, movement.stance, rule: movement.rule))
            }
          }
          continue
        }
        let moved =
          mayMove && StanceCues.tellMovement(cues) ? directions.directions(of: clause, predicate) : []
        for movement in moved {
          facts.append(fact(.direction, movement.tokens, movement.stance, rule: movement.rule))
        }
        if moved.isEmpty, let fact = polarity(of: clause, predicate) { facts.append(fact) }
        // 'agreed to cut spending': what moved is one thing, that it was settled another.
        if !moved.isEmpty, let verb = clause.verb, let fact = decision(of: clause, predicate, verb.tokens) {
          facts.append(fact)
        }
      }
    }
  }

  /// The tokens of a clause, with those beside it that its verb's reading looks at: `without` before, a particle behind.
  private func around(_ clause: Range<Int>, in sentence: Sentence) -> Range<Int> {
    (clause.lowerBound - 1..<clause.upperBound + 3).clamped(to: sentence.tokens)
  }

  func fact(_ kind: Kind, _ tokens: Range<Int>, _ stance: Stance, rule: String) -> Fact {
    Fact(
      kind: kind,
      range: document.range(of: tokens),
      tokens: tokens,
      part: part,
      value: .stance(stance),
      rule: rule
    )
  }

  // MARK: Polarity

  private func polarity(of clause: Clause, _ predicate: Predicate) -> Fact? {
    guard let tokens = predicate.tokens, !isUnavoidable(tokens), !isNearly(clause) else { return nil }
    let isNegated = (predicate.isNegated != hasNegativePhrase(clause)) != hasNegativeObject(clause)
    guard let (concept, affirms) = concept(of: clause, predicate) else {
      if let fact = permission(of: clause, predicate) { return fact }
      // 'did not think they were heading there': the negation is read where it stands.
      if isNegated, clause.isUnderNegation { return nil }
      return isNegated
        ? plainNegation(of: clause, predicate, tokens) : decision(of: clause, predicate, tokens)
    }
    let isDenied = isDenied(clause)
    let isPositive = (affirms != isNegated) != isDenied
    return fact(
      .polarity,
      extended(tokens, clause),
      Stance(concept: concept, isPositive: isPositive),
      rule: isPositive == affirms ? "done" : "not-done"
    )
  }

  private func concept(of clause: Clause, _ predicate: Predicate) -> (name: String, isPositive: Bool)? {
    guard let verb = predicate.verb else { return nil }
    if verb == Self.plead { return plea(clause) }
    if verb == VerbLemmas.be || isVerdict(verb) {
      guard let object = clause.object else { return nil }
      for index in object where index < object.lowerBound + 4 || document.word("guilty", at: index) {
        if PolarityConcept.adjectives.admits(document.tokens[index]),
          let found = PolarityConcept.byAdjective[document.lowercased(index)]
        {
          return document.word("not", at: index - 1) && verb != VerbLemmas.be
            ? (found.name, !found.isPositive) : found
        }
      }
      if verb == VerbLemmas.be { return nil }
    }
    if let phrase = phrase(clause, predicate) { return phrase }
    // A claim or an appeal is turned down; who else is dismissed loses a post.
    if verb == Self.dismiss, dismissesSomebody(clause, predicate) { return ("hire", false) }
    if verb == Self.fire, predicate.isPassive ? isShot(clause.subject) : !hasName(clause.object) {
      return nil
    }
    // 'the row died down'
    if verb == Self.die, let end = predicate.tokens?.upperBound, document.isOne(of: Self.fading, at: end) {
      return nil
    }
    if verb == Self.close, let end = predicate.tokens?.upperBound, isNearing(end) { return nil }
    return PolarityConcept.byVerb[verb]
  }

  /// `pleaded not guilty`, `pleaded no contest`: a plea is no verdict.
  private func plea(_ clause: Clause) -> (name: String, isPositive: Bool)? {
    guard let object = clause.object, let guilty = object.first(where: { document.word("guilty", at: $0) })
    else {
      return nil
    }
    return ("plead guilty", !document.word("not", at: guilty - 1))
  }

  /// The verb with the particle or the noun that makes another verb of it, article left out.
  private func phrase(_ clause: Clause, _ predicate: Predicate) -> (name: String, isPositive: Bool)? {
    guard let verb = predicate.verb, PolarityConcept.phraseVerbs.contains(verb),
      let lemma = predicate.lemma, let end = predicate.tokens?.upperBound
    else { return nil }
    var index = end
    while document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index) { index += 1 }
    guard index < clause.tokens.upperBound else { return nil }
    for word in index..<min(index + 2, clause.tokens.upperBound)
    where PolarityConcept.phraseEnds.admits(document.tokens[word]) {
      if let found = PolarityConcept.byPhrase[lemma + " " + document.lowercased(word)] { return found }
    }
    return nil
  }

  /// find, plead, leave: found guilty, pleaded not guilty, left unharmed.
  private func isVerdict(_ verb: Int) -> Bool { Self.verdicts.contains(verb) }

  private static let verdicts = VerbSet("find leave declare")
  private static let plead = VerbLemmas.number(of: "plead")
  private static let dismiss = VerbLemmas.number(of: "dismiss")
  private static let close = VerbLemmas.number(of: "close")
  private static let die = VerbLemmas.number(of: "die")
  private static let fire = VerbLemmas.number(of: "fire")

  /// Any verb that is listed and negated says that something did not happen.
  private func plainNegation(of clause: Clause, _ predicate: Predicate, _ tokens: Range<Int>) -> Fact? {
    if let noun = negatedNoun(clause, predicate) {
      return fact(
        .polarity,
        extended(tokens, clause),
        Stance(concept: noun, isPositive: false),
        rule: "negated-verb"
      )
    }
    return fact(
      .polarity,
      extended(tokens, clause),
      Stance(concept: predicate.lemma ?? document.lowercased(tokens.upperBound - 1), isPositive: false),
      rule: "negated-verb"
    )
  }

  /// `had no insurance`, `was not a member`: what the auxiliary denies is the noun or adjective behind it.
  private func negatedNoun(_ clause: Clause, _ predicate: Predicate) -> String? {
    guard let verb = predicate.verb, verb <= VerbLemmas.have, let object = clause.object,
      let head = reader.head(of: object), !document.is(.stopword, at: head),
      !document.is(.placePreposition, at: head)
    else { return nil }
    return Lemmas.singular(of: document.lowercased(head))
  }

  /// Questions, conditions and possibilities state nothing.
  private func isStatement(_ clause: Clause, _ predicate: Predicate) -> Bool {
    guard let verb = clause.verb, verb.role == .finite else { return false }
    // What will not be or cannot be is said outright; what may be is not.
    let isNegated = predicate.isNegated || hasNegativePhrase(clause)
    if verb.isPossible || document.word("must", at: verb.tokens.lowerBound),
      !isNegated || isOpenQuestion(verb)
    {
      return false
    }
    if verb.tense == .conditional, !isNegated || isOfWhatWasNot(verb) || isUnderCondition(clause) {
      return false
    }
    if predicate.stance == .threatened || predicate.stance == .forecast && !isNegated { return false }
    if let outer = predicate.outerVerb, Self.attempts.contains(outer), !isNegated { return false }
    if let opener = clause.opener,
      document.word("if", at: opener) || document.word("whether", at: opener)
        || document.word("unless", at: opener)
        || document.word("how", at: opener)
    {
      return false
    }
    return !isNotSaid(clause) && (!isNegated && !hasNegativeObject(clause) || !isAttendant(clause))
  }

  /// `would not have resigned`: it tells of what did not come about.
  private func isOfWhatWasNot(_ verb: VerbGroup) -> Bool {
    verb.tokens.contains { document.word("have", at: $0) && $0 < verb.main }
  }

  /// `may not`, `might not`: it is left open; `may never` is not.
  private func isOpenQuestion(_ verb: VerbGroup) -> Bool {
    let first = verb.tokens.lowerBound
    if document.word("never", at: first + 1) { return false }
    return document.word("may", at: first) || document.word("might", at: first)
  }

  /// Verbs under which nothing is done yet.
  private static let attempts = VerbSet("try attempt seek want hope aim plan ask urge")

  /// `denied that it had closed the plant`.
  private func isDenied(_ clause: Clause) -> Bool {
    guard let main = clause.verb?.main else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: main)]
    return attributions.beginning(in: sentence.near(main)).contains {
      $0.speech == .denies && !$0.verb.contains(main)
        && $0.verb.upperBound <= main && main - $0.verb.upperBound < 12
    }
  }

  /// The letter of `N1.44m`, which belongs to the sum behind it.
  private func isCurrencySign(_ index: Int) -> Bool {
    document.is(.currencySymbol, at: index) && document.token(index + 1)?.form == .digits
      && document.isAttached(index + 1)
  }

  /// The verb with what it is done to, up to a handful of words.
  func extended(_ tokens: Range<Int>, _ clause: Clause) -> Range<Int> {
    guard let object = clause.object, object.lowerBound == tokens.upperBound,
      let head = reader.head(of: object), head - tokens.lowerBound < 9, !isCurrencySign(head)
    else {
      return tokens
    }
    return tokens.lowerBound..<head + 1
  }
}
