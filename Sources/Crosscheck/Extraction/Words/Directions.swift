/// Reads which way figures went: rose, cut, a 3% fall in sales, were up 3%.
struct DirectionReader {
  /// A movement of a measure.
  struct Shift {
    let tokens: Range<Int>
    let stance: Stance
    let rule: String
  }

  let document: Document
  let reader: ClauseReader
  let lookup: EntityLookup
  /// Indices past the figures of a kind that moves up and down.
  private(set) var figureEnds: TokenSet

  init(_ discourse: Discourse, reader: ClauseReader) {
    document = discourse.document
    lookup = discourse.lookup
    self.reader = reader
    figureEnds = TokenSet(count: document.tokens.count + 1)
  }

  /// Notes where figures stand.
  mutating func mark(_ figures: [Fact]) {
    for index in figures.indices {
      let kind = figures[index].kind
      if kind == .percentage || kind == .quantity || kind == .money {
        figureEnds.insert(figures[index].tokens.upperBound)
      }
    }
  }

  /// The movements that a clause tells of, in order.
  func directions(of clause: Clause, _ predicate: Predicate) -> [Shift] {
    guard !predicate.isNegated else { return [] }
    var found: [Shift] = []
    if let tokens = predicate.tokens, let head = moved(clause, predicate, tokens) { found.append(head) }
    if found.isEmpty, let adverb = upOrDown(clause) ?? statedUpOrDown(clause, predicate) {
      found.append(adverb)
    }
    if found.isEmpty, let adverb = fromFigure(clause) { found.append(adverb) }
    if found.isEmpty, let tokens = predicate.tokens, let gone = went(clause, predicate, tokens) {
      found.append(gone)
    }
    if let pushed = clause.verb.flatMap({ pushed($0, in: clause) ?? brought(by: $0) }) {
      found.append(pushed)
    }
    for group in clause.dependents
    where found.isEmpty || group.tokens.upperBound != predicate.tokens?.upperBound {
      if let verb = group.verb, let isUp = DirectionWords.isUp(verb), !isPurpose(group.tokens.lowerBound),
        let object = reader.object(of: group, until: clause.tokens.upperBound),
        let what = measureHead(of: object)
      {
        found.append(movement(group.tokens, what, isUp, "moved"))
      } else if let pushed = pushed(group, in: clause) ?? brought(by: group) {
        found.append(pushed)
      }
    }
    return found + nouns(in: clause)
  }

  /// The nouns of movement in a clause, whatever its verb says.
  func nouns(in clause: Clause) -> [Shift] { clause.tokens.compactMap { noun(at: $0, in: clause) } }

  /// `jack up taxes`, `drove down prices`, `scaled back spending`: the particle says which way.
  private func pushed(_ group: VerbGroup, in clause: Clause) -> Shift? {
    let particle = group.tokens.upperBound
    let isUp = document.word("up", at: particle)
    guard isUp || document.word("down", at: particle) || document.word("back", at: particle),
      let verb = group.verb, DirectionWords.pushing.contains(verb), !group.isPassive, !group.isNegated,
      let object = reader.object(from: particle + 1, until: clause.tokens.upperBound),
      let what = measureHead(of: object)
    else { return nil }
    return movement(group.tokens.lowerBound..<particle + 1, what, isUp, "moved")
  }

  private func movement(_ tokens: Range<Int>, _ what: String, _ isUp: Bool, _ rule: String) -> Shift {
    Shift(tokens: tokens, stance: Stance(concept: what, isPositive: isUp), rule: rule)
  }

  private func moved(_ clause: Clause, _ predicate: Predicate, _ tokens: Range<Int>) -> Shift? {
    guard let verb = predicate.verb else { return nil }
    if let isUp = DirectionWords.figured[verb], !predicate.isPassive, let subject = clause.subject,
      isBeforePercentage(tokens.upperBound), let what = measureHead(of: subject)
    {
      return movement(tokens, what, isUp, "moved")
    }
    guard let isUp = DirectionWords.isUp(verb), !(predicate.infinitive.map(isPurpose) ?? false) else {
      return nil
    }
    // 'The bill was declined': turned down.
    if verb == Self.decline, predicate.isPassive { return nil }
    if let object = clause.object, !predicate.isPassive, let what = measureHead(of: object) {
      // 'declined a raise'
      if verb == Self.decline { return nil }
      return movement(extended(tokens, object), what, isUp, "moved")
    }
    guard let subject = clause.subject else { return nil }
    if let what = measureHead(of: subject) { return movement(tokens, what, isUp, "moved") }
    // 'The Rovers fell to 3-9', 'Lumen rose 4 per cent'
    if isToRecord(tokens.upperBound) {
      return movement(tokens, "record", isUp, "moved")
    }
    if isBeforePercentage(tokens.upperBound), !predicate.isPassive,
      let head = reader.head(of: subject), !document.is(.stopword, at: head)
    {
      let what =
        document.tokens[head].shape.contains(.capitalised)
        ? "share" : Lemmas.singular(of: document.lowercased(head))
      return movement(tokens, what, isUp, "moved")
    }
    // 'The sentence was cut to two years': what goes to or by a figure is a measure.
    guard isToFigure(tokens.upperBound), let head = reader.head(of: subject), !lookup.isNamed(head),
      !document.is(.stopword, at: head), !document.is(.officeTitle, at: head)
    else { return nil }
    return movement(tokens, Lemmas.singular(of: document.lowercased(head)), isUp, "moved")
  }

  private static let decline = VerbLemmas.number(of: "decline")

  private func isToFigure(_ index: Int) -> Bool {
    let isLink =
      document.word("to", at: index) || document.word("by", at: index) || document.word("from", at: index)
    return isLink && document.number(at: index + 1) != nil
      && !document.is(.timeUnit, at: (document.number(at: index + 1)?.tokens.upperBound ?? index))
      || isLink && document.mark(.currency, at: index + 1)
  }

  /// `4 per cent`, `by 12%`, `about 3 points`: what a price or a share moves by.
  private func isBeforePercentage(_ index: Int) -> Bool {
    (index..<index + 4).contains { document.number(at: $0) != nil }
      && (index + 2..<index + 8).contains { end in
        figureEnds.contains(end)
          && (document.mark(.percent, at: end - 1) || document.word("percent", at: end - 1)
            || document.word("cent", at: end - 1))
      }
  }

  /// `reason to cut`, `a bid to raise`: why, or how, and not yet.
  private func isPurpose(_ start: Int) -> Bool {
    document.word("to", at: start) && document.isOne(of: Self.purposes, at: start - 1)
  }

  private static let purposes: WordSet = [
    "reason", "reasons", "way", "ways", "bid", "effort", "efforts", "attempt", "attempts", "order", "chance",
    "opportunity", "ability", "pressure", "how", "trying", "tried", "try",
  ]

  /// `Prices went up`, `Spending has wound down`: a measure with a particle.
  private func went(_ clause: Clause, _ predicate: Predicate, _ tokens: Range<Int>) -> Shift? {
    guard let verb = predicate.verb, DirectionWords.going.contains(verb), let subject = clause.subject else {
      return nil
    }
    let particle = tokens.upperBound
    guard let isUp = DirectionWords.adverbs[document.lowercased(particle)], clause.tokens.contains(particle),
      let what = measureHead(of: subject), what != "total"
    else { return nil }
    return movement(tokens.lowerBound..<particle + 1, what, isUp, "moved")
  }

  /// `$5 million, down from $6 million`: a figure beside the one that it was.
  private func fromFigure(_ clause: Clause) -> Shift? {
    guard let adverb = clause.tokens.first(where: { isUpOrDown($0) && document.word("from", at: $0 + 1) }),
      let isUp = DirectionWords.adverbs[document.lowercased(adverb)],
      figureEnds.contains(adverb) || document.mark(.comma, at: adverb - 1) && figureEnds.contains(adverb - 1),
      (adverb + 2..<adverb + 9).contains(where: { document.number(at: $0) != nil })
    else { return nil }
    return movement(
      adverb..<adverb + 1,
      clause.subject.flatMap(measureHead) ?? "figure",
      isUp,
      "higher-or-lower"
    )
  }

  /// `Crime is down, but fear of it is up.`: a measure, and nothing behind the word that goes on.
  private func statedUpOrDown(_ clause: Clause, _ predicate: Predicate) -> Shift? {
    guard predicate.verb == VerbLemmas.be, let adverb = predicate.tokens?.upperBound, isUpOrDown(adverb),
      let isUp = DirectionWords.adverbs[document.lowercased(adverb)], let subject = clause.subject,
      let what = measureHead(of: subject), let next = document.token(adverb + 1),
      next.form == .mark || next.is(.joint)
    else { return nil }
    return movement(adverb..<adverb + 1, what, isUp, "higher-or-lower")
  }

  /// 'The shares closed three per cent higher', 'Sales were up 3%'.
  private func upOrDown(_ clause: Clause) -> Shift? {
    guard let subject = clause.subject,
      let adverb = clause.tokens.first(where: { isUpOrDown($0) && isBesideFigure($0) }),
      let isUp = DirectionWords.adverbs[document.lowercased(adverb)], let what = measureHead(of: subject)
    else { return nil }
    return movement(adverb..<adverb + 1, what, isUp, "higher-or-lower")
  }

  /// `a 3% fall in sales`, `a rise of 200`, `a 10-win improvement`: a noun beside a figure or before what moved.
  private func noun(at index: Int, in clause: Clause) -> Shift? {
    let side = DirectionWords.nouns.bits(of: document.tokens[index].letters)
    guard side != 0, document.tokens[index].form == .word, clause.verb?.tokens.contains(index) != true,
      !clause.isDependent(index)
    else { return nil }
    // 'a "huge increase" in attacks'
    let isQuoted = document.mark(.doubleQuote, at: index + 1) || document.mark(.closeQuote, at: index + 1)
    let next = isQuoted ? index + 2 : index + 1
    var what: String?
    let isOfCuts = document.isOne(of: DirectionWords.cuts, at: index)
    if next + 1 < clause.tokens.upperBound,
      document.word("in", at: next) || document.word("of", at: next)
        || isOfCuts && (document.word("on", at: next) || document.word("to", at: next))
    {
      let phrase = next + 1..<min(next + 8, clause.tokens.upperBound)
      // 'an explosion in piracy', not 'an explosion in a market'
      if document.word("explosion", at: index),
        !document.word("in", at: next) || document.is(.indefiniteArticle, at: next + 1)
          || document.is(.determiner, at: next + 1)
      {
        return nil
      }
      what = measureHead(of: phrase) ?? anything(movedBy: index, behind: next, in: phrase)
    } else if document.isOne(of: DirectionWords.ofBusiness, at: index) {
      what = "activity"
    }
    let isFigured =
      figureEnds.contains(index) || document.mark(.hyphen, at: index - 2)
      || document.word("of", at: next) && document.number(at: next + 1) != nil
    guard what != nil || isFigured else { return nil }
    return movement(index..<next, what ?? "figure", side == 1, "rise-or-fall")
  }

  /// `an increase in attacks`: behind a plain word of movement and `in` anything is a measure but a time or a place.
  private func anything(movedBy noun: Int, behind link: Int, in phrase: Range<Int>) -> String? {
    guard document.word("in", at: link), document.isOne(of: DirectionWords.plainNouns, at: noun),
      !document.is(.determiner, at: link + 1), let head = reader.head(of: beforeTime(phrase)), isNoun(head),
      !document.tokens[head].shape.contains(.capitalised), !document.is(.timeUnit, at: head),
      document.tokens[head].number < 0, !document.is(.placeWord, at: head)
    else { return nil }
    return Lemmas.singular(of: document.lowercased(head))
  }

  /// `attacks last Saturday`: without what tells when.
  private func beforeTime(_ phrase: Range<Int>) -> Range<Int> {
    let end = phrase.first {
      let token = document.tokens[$0]
      return token.is(.weekday) || token.is(.timeShift) || token.is(.dayReference) || token.is(.month)
        || token.is(.timeAdverb)
    }
    return phrase.lowerBound..<(end ?? phrase.upperBound)
  }

  private func extended(_ tokens: Range<Int>, _ object: Range<Int>) -> Range<Int> {
    guard object.lowerBound == tokens.upperBound, let head = reader.head(of: object),
      head - tokens.lowerBound < 9
    else { return tokens }
    return tokens.lowerBound..<head + 1
  }

  private func isUpOrDown(_ index: Int) -> Bool {
    document.is(.upOrDown, at: index)
  }

  private func isBesideFigure(_ index: Int) -> Bool {
    if document.number(at: index + 1) != nil { return true }
    if document.word("by", at: index + 1), document.number(at: index + 2) != nil { return true }
    return figureEnds.contains(index) || document.mark(.percent, at: index - 1)
      || document.word("percent", at: index - 1) || document.word("cent", at: index - 1)
  }

  /// What moves, with the word that says which: `budget deficit`, `inflation rate` for the rate of inflation.
  private func measureHead(of phrase: Range<Int>) -> String? {
    guard let head = reader.head(of: phrase) else { return nil }
    let noun = Lemmas.singular(of: document.lowercased(head))
    guard DirectionWords.measures.contains(noun) else { return nil }
    if DirectionWords.light.contains(noun),
      let of = (head + 1..<min(phrase.upperBound + 1, head + 3)).first(where: {
        document.word("of", at: $0) || document.word("in", at: $0)
      })
    {
      var index = of + 1
      while document.is(.determiner, at: index) { index += 1 }
      while isNoun(index), isNoun(index + 1), index < of + 4 { index += 1 }
      if isNoun(index) { return Lemmas.singular(of: document.lowercased(index)) + " " + noun }
    }
    let before = head - 1
    if phrase.contains(before), let token = document.token(before), token.form == .word, !token.is(.stopword),
      !token.is(.possessive),
      !token.is(.determiner), token.number < 0, !token.is(.demonym)
    {
      return Lemmas.singular(of: document.lowercased(before)) + " " + noun
    }
    return noun
  }

  private func isNoun(_ index: Int) -> Bool {
    guard let token = document.token(index), token.form == .word else { return false }
    if token.is(.stopword) || token.is(.placePreposition) || token.is(.conjunction) { return false }
    return document.value(of: .verb, at: index).map { VerbLemmas.isNounLike($0 >> 3) } ?? true
  }
}
