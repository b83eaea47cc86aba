/// Reads whether something was done or not, and which way figures went.
struct StanceReader {
  let document: Document
  let part: Fact.Part
  let reader: ClauseReader
  let attributions: [Attribution]
  /// Indices past the figures of a kind that moves up and down.
  let figureEnds: Set<Int>

  init(_ discourse: Discourse, figures: [Fact]) {
    document = discourse.document
    part = discourse.part
    reader = ClauseReader(document: discourse.document)
    attributions = discourse.attributions
    figureEnds = Set(
      figures.lazy.filter { $0.kind == .percentage || $0.kind == .quantity || $0.kind == .money }
        .map(\.tokens.upperBound)
    )
  }

  /// Polarities and directions, in order.
  func stances() -> [Fact] {
    let cues = StanceCues.standard
    var facts: [Fact] = []
    for sentence in document.sentences where !isQuestion(sentence) && cues.stand(in: sentence, of: document) {
      for clause in reader.clauses(in: sentence) where clause.verb != nil {
        let predicate = Predicate(clause, in: document)
        guard isStatement(clause, predicate) else { continue }
        if let fact = direction(of: clause, predicate) ?? polarity(of: clause, predicate) {
          facts.append(fact)
        }
      }
    }
    return facts
  }

  private func isQuestion(_ sentence: Sentence) -> Bool {
    document.mark(.question, at: sentence.tokens.upperBound - 1)
  }

  private func fact(_ kind: Kind, _ tokens: Range<Int>, _ stance: Stance, rule: String) -> Fact {
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
    guard let tokens = predicate.tokens else { return nil }
    let isNegated = (predicate.isNegated != hasNegativePhrase(clause)) != hasNegativeObject(clause)
    guard let (concept, affirms) = concept(of: clause, predicate) else {
      return isNegated ? plainNegation(of: clause, predicate, tokens) : nil
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
    if verb == VerbLemmas.be || isVerdict(verb) {
      guard let object = clause.object else { return nil }
      for index in object.prefix(4) {
        if let found = PolarityConcept.byAdjective[document.lowercased(index)] {
          return document.word("not", at: index - 1) && verb != VerbLemmas.be
            ? (found.name, !found.isPositive) : found
        }
      }
      if verb == VerbLemmas.be { return nil }
    }
    if let phrase = phrase(clause, predicate) { return phrase }
    if verb == Self.fire, !predicate.isPassive, !hasName(clause.object) { return nil }
    return PolarityConcept.byVerb[verb]
  }

  /// Fired the coach, not fired a shot: somebody loses a post.
  private func hasName(_ object: Range<Int>?) -> Bool {
    object?.contains { document.tokens[$0].shape.contains(.capitalised) || document.is(.officeTitle, at: $0) }
      ?? false
  }

  /// The verb with the particle or the noun that makes another verb of it, article left out.
  private func phrase(_ clause: Clause, _ predicate: Predicate) -> (name: String, isPositive: Bool)? {
    guard let lemma = predicate.lemma, PolarityConcept.phraseVerbs.contains(lemma),
      let end = predicate.tokens?.upperBound
    else { return nil }
    var index = end
    while document.is(.determiner, at: index) || document.is(.indefiniteArticle, at: index) { index += 1 }
    guard index < clause.tokens.upperBound else { return nil }
    for word in index..<min(index + 2, clause.tokens.upperBound) {
      if let found = PolarityConcept.byPhrase[lemma + " " + document.lowercased(word)] { return found }
    }
    return nil
  }

  /// find, plead, leave: found guilty, pleaded not guilty, left unharmed.
  private func isVerdict(_ verb: Int) -> Bool { Self.verdicts.contains(verb) }

  private static let verdicts = Set(
    ["find", "leave", "declare"].compactMap { VerbLemmas.lemmas.firstIndex(of: $0) }
  )
  private static let fire = VerbLemmas.lemmas.firstIndex(of: "fire")

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
    guard let verb = predicate.verb, verb > VerbLemmas.do,
      !StanceReader.unsaid.contains(VerbLemmas.lemmas[verb])
    else { return nil }
    return fact(
      .polarity,
      extended(tokens, clause),
      Stance(concept: VerbLemmas.lemmas[verb], isPositive: false),
      rule: "negated-verb"
    )
  }

  /// `had no insurance`, `was not a member`: what the auxiliary denies is the noun or adjective behind it.
  private func negatedNoun(_ clause: Clause, _ predicate: Predicate) -> String? {
    guard let verb = predicate.verb, verb <= VerbLemmas.have, let object = clause.object,
      let head = reader.head(of: object), !document.is(.stopword, at: head),
      !document.is(.placePreposition, at: head)
    else { return nil }
    return NounForms.singular(of: document.lowercased(head))
  }

  /// Verbs whose negation tells of a mind, not of an event.
  private static let unsaid = Set(
    VerbLemmas.list(
      "know think want see say like believe feel seem mean care mind matter understand expect need hope remember look go come get give let make take try tell ask hear realise realize imagine appear"
    )
  )

  /// Questions, conditions and possibilities state nothing.
  private func isStatement(_ clause: Clause, _ predicate: Predicate) -> Bool {
    guard let verb = clause.verb, verb.role == .finite, !verb.isPossible, verb.tense != .conditional else {
      return false
    }
    if predicate.stance == .forecast || predicate.stance == .threatened { return false }
    if let opener = clause.opener,
      document.word("if", at: opener) || document.word("whether", at: opener)
        || document.word("unless", at: opener)
        || document.word("how", at: opener)
    {
      return false
    }
    return true
  }

  private func hasNegativePhrase(_ clause: Clause) -> Bool {
    guard let subject = clause.subject?.lowerBound else { return false }
    return document.word("no", at: subject) || document.word("none", at: subject)
      || document.word("nobody", at: subject)
      || document.word("neither", at: subject) || document.word("nothing", at: subject)
      || document.word("no-one", at: subject)
  }

  /// `had no quarrel`, `found no bomb`: the negation stands before the object.
  private func hasNegativeObject(_ clause: Clause) -> Bool {
    guard let first = clause.object?.lowerBound else { return false }
    return document.word("no", at: first) && !document.word("longer", at: first + 1)
      || document.word("nothing", at: first)
      || document.word("nobody", at: first) || document.word("none", at: first)
  }

  /// `denied that it had closed the plant`.
  private func isDenied(_ clause: Clause) -> Bool {
    guard let main = clause.verb?.main else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: main)].tokens
    return attributions.beginning(in: sentence).contains {
      $0.speech == .denies && !$0.verb.contains(main)
        && $0.verb.upperBound <= main && main - $0.verb.upperBound < 12
    }
  }

  /// The verb with what it is done to, up to a handful of words.
  private func extended(_ tokens: Range<Int>, _ clause: Clause) -> Range<Int> {
    guard let object = clause.object, object.lowerBound == tokens.upperBound,
      let head = reader.head(of: object), head - tokens.lowerBound < 9
    else {
      return tokens
    }
    return tokens.lowerBound..<head + 1
  }

  // MARK: Direction

  private func direction(of clause: Clause, _ predicate: Predicate) -> Fact? {
    guard let tokens = predicate.tokens, !predicate.isNegated else { return nil }
    if let verb = predicate.verb, let isUp = DirectionWords.byVerb[verb] {
      if let object = clause.object, let head = measureHead(of: object), !predicate.isPassive {
        return fact(
          .direction,
          extended(tokens, clause),
          Stance(concept: head, isPositive: isUp),
          rule: "moved"
        )
      }
      guard let subject = clause.subject, let head = measureHead(of: subject) else { return nil }
      return fact(.direction, tokens, Stance(concept: head, isPositive: isUp), rule: "moved")
    }
    // 'The shares closed three per cent higher', 'Sales were up 3%'.
    guard let subject = clause.subject,
      let adverb = clause.tokens.first(where: { isUpOrDown($0) && isBesideFigure($0) }),
      let isUp = DirectionWords.adverbs[document.lowercased(adverb)], let head = measureHead(of: subject)
    else { return nil }
    return fact(
      .direction,
      adverb..<adverb + 1,
      Stance(concept: head, isPositive: isUp),
      rule: "higher-or-lower"
    )
  }

  private func isUpOrDown(_ index: Int) -> Bool {
    document.word("up", at: index) || document.word("down", at: index) || document.word("higher", at: index)
      || document.word("lower", at: index)
  }

  private func isBesideFigure(_ index: Int) -> Bool {
    if document.number(at: index + 1) != nil { return true }
    return figureEnds.contains(index) || document.mark(.percent, at: index - 1)
      || document.word("percent", at: index - 1) || document.word("cent", at: index - 1)
  }

  /// What moves, with the word that says which: `budget deficit`, `inflation rate` for the rate of inflation.
  private func measureHead(of phrase: Range<Int>) -> String? {
    guard let head = reader.head(of: phrase) else { return nil }
    let noun = NounForms.singular(of: document.lowercased(head))
    guard DirectionWords.measures.contains(noun) else { return nil }
    if DirectionWords.light.contains(noun),
      let of = (head + 1..<min(phrase.upperBound + 1, head + 3)).first(where: {
        document.word("of", at: $0) || document.word("in", at: $0)
      })
    {
      var index = of + 1
      while document.is(.determiner, at: index) { index += 1 }
      while isNoun(index), isNoun(index + 1), index < of + 4 { index += 1 }
      if isNoun(index) { return NounForms.singular(of: document.lowercased(index)) + " " + noun }
    }
    let before = head - 1
    if phrase.contains(before), let token = document.token(before), token.form == .word, !token.is(.stopword),
      !token.is(.possessive),
      !token.is(.determiner), token.number < 0, !token.is(.demonym)
    {
      return NounForms.singular(of: document.lowercased(before)) + " " + noun
    }
    return noun
  }

  private func isNoun(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    if token.is(.stopword) || token.is(.placePreposition) || token.is(.conjunction) { return false }
    return document.value(of: .verb, at: index).map { VerbLemmas.isNounLike($0 >> 3) } ?? true
  }
}
