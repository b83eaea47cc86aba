/// Reads which of several things a figure is of from the words around it.
struct ScopeReader {
  let text: ReportText
  let sentence: Sentence
  let clause: Range<Int>
  /// What the sentence is about where it does not say so itself.
  let topic: SentenceTopics.Topic
  /// The words before the clause's first verb.
  let subject: Range<Int>

  init(text: ReportText, sentence: Sentence, clause: Range<Int>, verb: Int?, topic: SentenceTopics.Topic) {
    self.text = text
    self.sentence = sentence
    self.clause = clause
    self.topic = topic
    subject = Self.subject(of: clause, verb: verb, in: text.document)
  }

  func scope(of fact: Fact, source: ConceptSet) -> ClaimScope {
    let part = part(around: fact)
    var scope = ClaimScope()
    if fact.kind == .score {
      scope.isOfMotion = part.contains { text.document.isReversingMotion($0) }
      scope.antecedent = antecedent(of: fact)
    }
    if fact.kind == .rank { scope.basis = basis(behind: fact) }
    if fact.kind == .polarity {
      scope.isOfMotion =
        (fact.tokens.lowerBound..<min(fact.tokens.upperBound + 5, sentence.tokens.upperBound))
        .contains { text.document.isReversingMotion($0) }
    }
    for token in subject where !part.contains(token) { add(token, of: fact, to: &scope) }
    for token in part { add(token, of: fact, to: &scope) }
    if let first = opening {
      addNames(behind: first, of: fact, to: &scope.places)
      addTurn(at: first, to: &scope)
      scope.points |= points(in: first..<clause.lowerBound)
    }
    scope.names = names(of: fact, in: part, subject, &scope.nameCount).union(scope.places).subtracting(source)
    if scope.names.isEmpty { scope.names = topic.names }
    if scope.places.isEmpty, part.contains(where: { looksBackToPlace($0) }) { scope.places = topic.places }
    if fact.kind != .polarity, fact.kind != .direction { addOwner(before: fact, to: &scope.places) }
    scope.points |= points(in: subject) | points(in: part)
    addSorts(in: topic.subject, of: fact, to: &scope.sorts)
    addSorts(in: subject, of: fact, to: &scope.sorts)
    addSorts(in: part, of: fact, to: &scope.sorts)
    if [.money, .percentage, .number, .quantity, .count].contains(fact.kind) {
      scope.period = period(in: clause)
    }
    return scope
  }

  // MARK: The figure's own part

  /// The part of the clause that the figure rules: another figure behind 'and' begins a part of its own.
  private func part(around fact: Fact) -> Range<Int> {
    var lower = fact.tokens.lowerBound
    while lower > clause.lowerBound, !joins(lower - 1) { lower -= 1 }
    var upper = fact.tokens.upperBound
    while upper < clause.upperBound, !joins(upper) { upper += 1 }
    return lower..<upper
  }

  private func joins(_ token: Int) -> Bool { Self.joins(token, in: text.document) }

  private static func joins(_ token: Int, in document: Document) -> Bool {
    document.isOne(of: joints, at: token)
  }

  /// The words before a clause's first verb; `verb` is where that of its frame begins.
  private static func subject(of clause: Range<Int>, verb: Int?, in document: Document) -> Range<Int> {
    let first = SentenceTopics.verb(of: clause, in: document)
    guard let verb, clause.contains(verb) else { return clause.lowerBound..<(first ?? clause.lowerBound) }
    // Of 'who was born in Arden and died on Monday' the first verb ends it.
    guard let first, first < verb, (first..<verb).contains(where: { joins($0, in: document) }) else {
      return clause.lowerBound..<verb
    }
    return clause.lowerBound..<first
  }

  /// The preposition that opens the sentence before a comma and the figure's clause: 'In Leeds, 300 people marched'.
  private var opening: Int? {
    let first = sentence.tokens.lowerBound
    guard clause.lowerBound > first, clause.lowerBound - first < 8 else { return nil }
    return isPreposition(first) || isTurn(first) ? first : nil
  }

  private func add(_ token: Int, of fact: Fact, to scope: inout ClaimScope) {
    if isPreposition(token) {
      addNames(behind: token, of: fact, to: &scope.places)
      if text.document.word("between", at: token) { addNames(behind: token, of: fact, to: &scope.ends) }
      if text.document.isOne(of: Self.owners, at: token), let noun = group(behind: token) {
        scope.people.insert(noun)
      }
    }
    addTurn(at: token, to: &scope)
  }

  // MARK: Names

  private func isPreposition(_ token: Int) -> Bool {
    text.document.isOne(of: Self.prepositions, at: token) && !text.document.word("according", at: token - 1)
  }

  /// Adds the words of the names that a preposition leads to, the second of 'between Lorn and Arden' with them.
  private func addNames(behind preposition: Int, of fact: Fact, to places: inout ConceptSet) {
    let document = text.document
    var token = preposition + 1
    if document.is(.determiner, at: token) { token += 1 }
    if document.isOne(of: Self.sides, at: token) { token += 1 }
    let first = token
    var isBehindAnd = false
    while token < sentence.tokens.upperBound, !fact.tokens.contains(token) {
      if document.word("and", at: token), !isBehindAnd, isNamePart(token - 1), isNamePart(token + 1) {
        isBehindAnd = true
      } else if !isNamePart(token) {
        break
      }
      token += 1
    }
    // 'On Belmarian steel', 'of Lorn's system': the name only tells of which sort the thing is.
    if document.is(.possessive, at: token), isNamePart(token + 1) {
      token += 1
      while isNamePart(token) { token += 1 }
    }
    if document.is(.possessive, at: token) || isNounBehindName(token) { return }
    for place in first..<token {
      // A school by a name is told by the name.
      let isGeneric = token - first > 1 && document.is(.organisationWord, at: place)
      if let stem = text.stems[place], isNamePart(place), !isGeneric { places.insert(stem) }
    }
  }

  /// 'Gave the Liberals 38 per cent': whoever stands right before a figure has it.
  private func addOwner(before fact: Fact, to places: inout ConceptSet) {
    let end = fact.tokens.lowerBound
    var token = end
    while token > clause.lowerBound, isNamePart(token - 1) { token -= 1 }
    guard token < end, !isPreposition(token - 1), !text.document.is(.possessive, at: token - 1) else {
      return
    }
    for place in token..<end { if let stem = text.stems[place] { places.insert(stem) } }
  }

  /// 'There', but not as in 'there were'; 'in the town'.
  private func looksBackToPlace(_ token: Int) -> Bool {
    let document = text.document
    if document.word("there", at: token) { return !document.is(.verb, at: token + 1) }
    return document.isOne(of: Self.towns, at: token) && document.word("the", at: token - 1)
      && document.word("in", at: token - 2)
  }

  private static let towns: WordSet = ["town", "city", "village", "island", "district"]

  func isNoun(_ token: Int) -> Bool {
    guard sentence.tokens.contains(token), text.concepts[token] != nil else { return false }
    return isPlain(token) && !text.document.is(.verb, at: token)
  }

  /// 'Steel' in 'on Belmarian steel' is a verb too, but no verb stands in that form behind a place.
  private func isNounBehindName(_ token: Int) -> Bool {
    guard let value = text.document.value(of: .verb, at: token) else { return isNoun(token) }
    return VerbLemmas.split(value).form == .base && isPlain(token) && text.concepts[token] != nil
  }

  private func isNamePart(_ token: Int) -> Bool {
    guard let word = text.document.token(token), word.form == .word else { return false }
    return word.shape.contains(.capitalised) && !word.is(.month) && !word.is(.weekday)
      && word.end - word.start > 1
  }

  private func names(of fact: Fact, in part: Range<Int>, _ subject: Range<Int>, _ count: inout Int)
    -> ConceptSet
  {
    var names: ConceptSet = []
    var last = -2
    if fact.kind == .score, let first = part.first, first == sentence.tokens.lowerBound,
      text.document.is(.verb, at: first + 1), let stem = text.stems[first]
    {
      names.insert(stem)
      count += 1
      last = first
    }
    for range in [
      subject,
      part.lowerBound < subject.upperBound
        ? subject.upperBound..<max(subject.upperBound, part.upperBound) : part,
    ] {
      for token in range where SentenceTopics.isName(token, in: sentence, of: text) {
        guard let stem = text.stems[token] else { continue }
        names.insert(stem)
        if token != last + 1 { count += 1 }
        last = token
      }
    }
    return names
  }

  // MARK: People, sides and turns

  private func group(behind preposition: Int) -> Concept? {
    let document = text.document
    var token = preposition + 1
    if document.is(.determiner, at: token) { token += 1 }
    for place in token..<token + 2 where sentence.tokens.contains(place) {
      guard let concept = text.concepts[place], CountedNouns.arePeople(concept) else { continue }
      // Men and women are people to the thesaurus, and two groups here.
      return document.isOne(of: Self.sexes, at: place) ? text.stems[place] : concept
    }
    return nil
  }

  private static let sexes: WordSet = ["men", "women", "man", "woman", "boys", "girls", "males", "females"]

  private func points(in range: Range<Int>) -> UInt8 {
    var points: UInt8 = 0
    for token in range where text.document.isOne(of: Self.sides, at: token) {
      // 'North Lorn' is a name.
      guard isPlain(token) else { continue }
      let word = text.document.lowercased(token)
      for point in Self.compass where word.hasPrefix(point.name) {
        points |= 1 << point.place
        break
      }
    }
    return points
  }

  private func isTurn(_ token: Int) -> Bool {
    text.document.word("before", at: token) || text.document.word("after", at: token)
  }

  /// 'Before the change', 'after the lanes opened'.
  private func addTurn(at token: Int, to scope: inout ClaimScope) {
    guard isTurn(token), text.document.is(.determiner, at: token + 1), sentence.tokens.contains(token + 2),
      let noun = text.concepts[token + 2]
    else { return }
    if text.document.word("before", at: token) { scope.before.insert(noun) } else { scope.after.insert(noun) }
  }

  private static let joints: WordSet = ["and", "but", "while", "whereas", "whilst"]
  private static let prepositions: WordSet = [
    "in", "at", "near", "off", "around", "outside", "across", "from", "to", "between", "of", "on", "over",
    "into",
    "through", "via", "against", "towards", "toward", "along", "for", "inside", "throughout", "beyond",
    "behind",
    "among",
  ]
  private static let owners: WordSet = ["of", "for", "among", "amongst", "to", "from"]
  /// What the words for the points begin with, each with its place going round; longer ones come first, for `northeast` begins
  /// as `north` does.
  private static let compass = Compass.nouns.enumerated()
    .map { (name: "\($1)", place: UInt8($0)) }
    .sorted { $0.name.count > $1.name.count }
  private static let sides = WordSet(Compass.nouns + Compass.adjectives + Compass.ways)
}
