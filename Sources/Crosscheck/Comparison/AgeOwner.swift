/// Whose age a figure tells, by name: the fullest form of it that the report prints.
struct AgeOwner: Sendable {
  /// Empty for somebody in a report that names nobody.
  private let words: [String]
  /// Whether the report tells no other age.
  let isOnlyOne: Bool

  /// Somebody by the words of a name.
  init(_ words: [String], isOnlyOne: Bool) {
    self.words = words
    self.isOnlyOne = isOnlyOne
  }

  /// Equal for those who may be one person: by the surname, or because each is the only one of a report.
  var keys: [Concept] {
    (words.last.map { [Concept(letters: $0.utf8)] } ?? [])
      + (isOnlyOne ? [Concept(letters: "the only one".utf8)] : [])
  }

  /// Whether the report names anybody.
  var isNamed: Bool { !words.isEmpty }

  /// Whether one of two has a name and the other none, and neither report tells of more than one age.
  func mayBeUnnamed(_ other: AgeOwner) -> Bool {
    isNamed != other.isNamed && isOnlyOne && other.isOnlyOne
  }

  /// Whether two names are of one person: one surname, and given names that do not exclude each other.
  func isSame(as other: AgeOwner) -> Bool {
    guard let mine = words.last, let theirs = other.words.last, let given = words.first,
      let otherGiven = other.words.first
    else { return false }
    guard words.count > 1, other.words.count > 1 else {
      return mine == theirs || given == otherGiven
    }
    // 'Lo Presti', 'Gaetano Lo Presti': a surname may have two words.
    if words.count != other.words.count,
      words.suffix(other.words.count) == other.words.suffix(words.count)
    {
      return true
    }
    if given == otherGiven {
      return mine == theirs || words.contains(theirs) || other.words.contains(mine)
        || EditDistance.between(mine, theirs, limit: 2) != nil
    }
    return mine == theirs
      && (Nicknames.mayBeSame(given, otherGiven) || given.prefix(2) == otherGiven.prefix(2))
  }
}

/// Finds whose age a figure tells: the name beside it, or the person whom a pronoun or 'the 31-year-old' leads back to.
struct AgeOwners {
  let text: ReportText

  /// Whose age a fact is, in the sentence of an index; nil where nobody is named.
  func owner(of fact: Fact, in sentence: Sentence, at index: Int) -> AgeOwner? {
    let words =
      isLedByArticle(fact)
      ? behind(fact, in: sentence)?.words ?? person(before: fact, at: index)
      : beside(fact, in: sentence)?.words ?? named(behind: fact, in: sentence)?.words
        ?? (isOfSomebodyKnown(fact) || isTopic(fact, in: sentence)
          ? lastPerson(before: index) : isPlain(fact) ? onlyPerson(in: sentence.tokens) : [])
    let isOnlyOne = isOnlyAge(fact)
    if !words.isEmpty { return AgeOwner(fullest(words), isOnlyOne: isOnlyOne) }
    let isNobodyNamed = isOnlyOne && !text.entities.contains { $0.kind == .person }
    return isNobodyNamed ? AgeOwner([], isOnlyOne: true) : nil
  }

  // MARK: In its sentence

  /// The name nearest to an age, which must stand right beside it.
  private func beside(_ fact: Fact, in sentence: Sentence) -> Entity? {
    var nearest: (distance: Int, entity: Entity)?
    let furthest = tellsOfWhom(fact) ? 3 : 9
    for entity in text.entities[text.entities.beginning(in: sentence.tokens)] where mayOwn(entity) {
      // "Ambrose Keel, the poet who turns 62" may stand off; "59-year-old Raj Chohan" may not, nor "a 59-year-old man".
      let isBehind = entity.tokens.lowerBound >= fact.tokens.upperBound
      let distance =
        isBehind
        ? entity.tokens.lowerBound - fact.tokens.upperBound
        : fact.tokens.lowerBound - entity.tokens.upperBound
      guard distance >= 0, distance <= (isBehind ? 1 : furthest), distance < nearest?.distance ?? Int.max
      else {
        continue
      }
      nearest = (distance, entity)
    }
    return nearest?.entity
  }

  /// The name right behind an age: "the 59-year-old Raj Chohan".
  private func behind(_ fact: Fact, in sentence: Sentence) -> Entity? {
    let start = fact.tokens.upperBound
    // A fact of a text that was cut off may end behind its sentence.
    return text.entities[text.entities.beginning(in: start..<max(start, sentence.tokens.upperBound))].first {
      mayOwn($0) && $0.tokens.lowerBound <= fact.tokens.upperBound + 1
    }
  }

  /// Whether a name may be somebody's: not that of his club or town, "Nell Aubrey of Lisse Dolphins, at 17".
  private func mayOwn(_ entity: Entity) -> Bool {
    if entity.kind == .person { return true }
    return entity.kind == .unknown && !text.document.is(.placePreposition, at: entity.tokens.lowerBound - 1)
      && !text.document.word("of", at: entity.tokens.lowerBound - 1)
  }

  /// The name that says who "an eleven-year-old in a school jersey" is: behind the next comma, or "named".
  private func named(behind fact: Fact, in sentence: Sentence) -> Entity? {
    // "The 52-year-old skipper, Ana Rey, was lost"
    let lead = fact.tokens.lowerBound - 1
    guard fact.tokens.count > 1,
      text.document.is(.indefiniteArticle, at: lead) || text.document.word("the", at: lead)
    else { return nil }
    // A fact of a text that was cut off may end behind its sentence.
    let start = fact.tokens.upperBound
    let reach = start..<max(start, min(sentence.tokens.upperBound, start + 9))
    for entity in text.entities[text.entities.beginning(in: reach)] {
      let token = entity.tokens.lowerBound
      let isTold =
        text.document.mark(.comma, at: token - 1) || text.document.word("named", at: token - 1)
        || text.document.word("called", at: token - 1) || text.document.word("as", at: token - 1)
      guard entity.kind == .person || entity.kind == .unknown && entity.tokens.count == 2 else { continue }
      // "A 26-year-old driver, Tom Weller's neighbour": the name must end there, or its verb follow.
      let next = text.document.token(entity.tokens.upperBound)
      return isTold && next?.mark != .apostrophe ? entity : nil
    }
    return nil
  }

  /// `has died in Arden at 93`, `died on Sunday aged 93`: an age without a noun, of whom its sentence tells.
  private func isPlain(_ fact: Fact) -> Bool {
    let document = text.document
    return
      (document.word("at", at: fact.tokens.lowerBound) || document.word("aged", at: fact.tokens.lowerBound))
      // 'Ana Rey, at 33 the oldest of them': of whom is told beside it.
      && (document.token(fact.tokens.upperBound).map {
        $0.form == .mark || $0.is(.stopword) && !$0.is(.determiner)
      } ?? true)
  }

  // MARK: Before it

  /// "The 43-year-old geography teacher, from Arden, was in hospital": who the report has just told of, by another name.
  ///
  /// The figure opens its sentence, and the noun is a calling, which nobody has who only stands by.
  private func isTopic(_ fact: Fact, in sentence: Sentence) -> Bool {
    guard fact.tokens.count > 1, fact.tokens.lowerBound - 1 == sentence.tokens.lowerBound,
      text.document.word("the", at: sentence.tokens.lowerBound)
    else { return false }
    var index = fact.tokens.upperBound
    var isCalling = false
    while index < min(sentence.tokens.upperBound, fact.tokens.upperBound + 3),
      let concept = text.concepts[index],
      !text.document.is(.verb, at: index) || index == fact.tokens.upperBound
    {
      if CountedNouns.arePeople(concept) || text.document.isOne(of: Self.partiesOfCases, at: index) {
        return false
      }
      isCalling = true
      index += 1
    }
    return isCalling
  }

  private static let partiesOfCases: WordSet = [
    "suspect", "victim", "attacker", "gunman", "accused", "defendant", "driver", "motorist", "daughter",
    "son",
    "brother",
    "sister", "wife", "husband", "mother", "father", "girlfriend", "boyfriend", "friend", "survivor",
    "patient",
  ]

  /// "The 31-year-old shook off her rivals": no noun says who that is, so that it must be somebody known.
  private func isLedByArticle(_ fact: Fact) -> Bool {
    guard text.document.word("the", at: fact.tokens.lowerBound - 1), fact.tokens.count > 1 else {
      return false
    }
    return !tellsOfWhom(fact)
  }

  /// Whether a noun behind an age says whose it is: "the 10-year-old girl"; of "the 31-year-old shook" it does not.
  private func tellsOfWhom(_ fact: Fact) -> Bool {
    let next = fact.tokens.upperBound
    guard fact.tokens.count > 1, let token = text.document.token(next), token.form == .word,
      let concept = text.concepts[next]
    else { return false }
    return CountedNouns.arePeople(concept) || !text.document.is(.verb, at: next)
  }

  /// "who is 76", "she is 28": whose age it is has been said before.
  private func isOfSomebodyKnown(_ fact: Fact) -> Bool {
    let verb = fact.tokens.lowerBound - 1
    // "At 49 he is the oldest"
    let end = fact.tokens.upperBound
    let next = text.document.mark(.comma, at: end) ? end + 1 : end
    if text.document.word("at", at: fact.tokens.lowerBound),
      text.document.word("he", at: next) || text.document.word("she", at: next)
    {
      return true
    }
    // "Now 93, he took 72 minutes"
    if text.document.word("now", at: verb) || text.document.word("aged", at: fact.tokens.lowerBound),
      text.document.word("he", at: next) || text.document.word("she", at: next)
    {
      return true
    }
    guard text.document.word("is", at: verb) || text.document.word("was", at: verb) else { return false }
    return text.document.word("who", at: verb - 1) || text.document.word("he", at: verb - 1)
      || text.document.word("she", at: verb - 1)
  }

  /// The only person of the sentences before, or else the one named before it in its own.
  private func person(before fact: Fact, at index: Int) -> [String] {
    let known = lastPerson(before: index)
    guard known.isEmpty else { return known }
    let start = text.document.sentences[index].tokens.lowerBound
    return start < fact.tokens.lowerBound ? onlyPerson(in: start..<fact.tokens.lowerBound) : []
  }

  /// The words of the only person whom the two sentences before name.
  private func lastPerson(before index: Int) -> [String] {
    let first = text.document.sentences[max(0, index - 2)].tokens.lowerBound
    let end = text.document.sentences[index].tokens.lowerBound
    return first < end ? onlyPerson(in: first..<end) : []
  }

  /// The words of the only person named in a passage; where none is known for one, of the only name of two words.
  private func onlyPerson(in tokens: Range<Int>) -> [String] {
    let named = text.entities[text.entities.beginning(in: tokens)].filter(mayOwn)
    let people = named.filter { $0.kind == .person }
    let candidates = people.isEmpty ? named.filter { $0.tokens.count == 2 } : people
    let surnames = Set(candidates.compactMap(\.words.last))
    return surnames.count == 1 ? candidates.max { $0.words.count < $1.words.count }?.words ?? [] : []
  }

  // MARK: In the report

  /// The words of the one full name in the report that a surname or a first name by itself stands for.
  private func fullest(_ words: [String]) -> [String] {
    guard words.count == 1, let word = words.first else { return words }
    let full = Set(
      text.entities.filter { $0.kind == .person && $0.tokens.count > 1 }.map(\.words)
        .filter { $0.last == word || $0.first == word }
    )
    return full.count == 1 ? full.first ?? words : words
  }

  /// Whether the report tells no other age.
  private func isOnlyAge(_ fact: Fact) -> Bool {
    text.facts.allSatisfy { $0.kind != .age || $0.value == fact.value }
  }
}
