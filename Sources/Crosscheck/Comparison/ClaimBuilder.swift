/// Makes claims of facts: gathers what the words around each figure say it is about.
struct ClaimBuilder {
  /// How much a word counts by where it stands; the clause of the figure leads.
  private enum Weight {
    static let clause = 1.0
    static let sentence = 0.45
    static let before = 0.15
  }

  /// So many sentences tell little but the news itself; the longer a report, the more else its beginning may tell.
  private static let brief = 8.0

  let text: ReportText
  /// How many sentences the report has, its headline included.
  let length: Int
  let vocabulary: StoryVocabulary
  private let frames: Frames

  init(text: ReportText, length: Int, vocabulary: StoryVocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    self.length = max(1, length)
    frames = Frames(text.discourse, facts: text.facts, of: Family.kinds)
  }

  /// Adds the claims of a text to those of its story, in the order of its facts; page furniture and datelines claim nothing.
  func addClaims(to claims: inout [Claim]) {
    for fact in text.facts {
      guard let family = Family(fact), !text.isFurniture(fact) else { continue }
      let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
      guard index < text.document.sentences.count, !text.isStamp(fact, sentence: index) else { continue }
      let frame = frames.frame(of: fact)
      claims.append(claim(of: fact, at: claims.count, family: family, sentence: index, frame: frame))
    }
  }

  private func claim(
    of fact: Fact,
    at place: Int,
    family: Family,
    sentence index: Int,
    frame: Frame?
  ) -> Claim {
    let sentence = text.document.sentences[index].part(around: fact.tokens.lowerBound)
    let clause = text.clause(around: fact.tokens, in: sentence)
    let anchors = AnchorReader(text: text, sentence: sentence)
    let counted = counted(by: fact)
    let nouns = anchors.nouns(of: fact)
    let verbs = anchors.verbs(of: frame)
    let context = context(clause: clause, of: sentence, at: index)
    var traits = TraitReader(text: text, sentence: sentence, clause: clause).traits(of: fact, frame: frame)
    traits.formUnion(counted?.traits ?? [])
    return Claim(
      report: text.report,
      index: place,
      fact: fact,
      sentence: index,
      family: family,
      unit: counted?.unit,
      whole: fact.kind == .percentage ? anchors.whole(of: fact) : nil,
      nouns: nouns,
      verbs: verbs,
      company: company(of: fact, in: sentence),
      prominence: text.part == .title || index <= 1 ? min(1, Self.brief / Double(length)) : 0,
      participants: anchors.participants(of: frame),
      owner: fact.kind == .age ? owner(of: fact, in: sentence, at: index) : [],
      actors: actors(in: clause, of: sentence).subtracting(
        Self.isDeed(fact) ? [] : Self.words(of: frame?.source)
      ),
      context: context,
      contextLength: context.reduce(0) { sum, term in
        let weight = term.rarity * term.weight
        return sum + weight * weight
      }.squareRoot(),
      times: times(of: fact, frame),
      countries: countries(in: clause),
      namedThings: namedThings(in: clause),
      isFixed: text.published != nil || fact.tokens.contains(where: fixesDate),
      isOfSaying: family == .date && (frame?.verb).map(Self.sayings.contains) ?? false,
      isRetracted: frame?.stance == .corrected,
      traits: traits,
      sourceKind: frame?.source?.kind,
      source: Set(
        (frame?.source?.text ?? "").split(separator: " ").map(String.init).compactMap(sourceConcept)
      )
    )
  }

  private static let sayings: Set<String> = ["say", "tell", "add", "write", "comment", "explain", "quote"]

  /// Whether a word fixes a date by itself: a month or a year.
  private func fixesDate(_ token: Int) -> Bool {
    text.document.is(.month, at: token)
      || (text.document.tokens[token].form == .digits && text.document.tokens[token].range.count == 4)
  }

  /// What the clause says of time, but for what the fact says itself.
  private func times(of fact: Fact, _ frame: Frame?) -> ClaimTimes {
    var times = ClaimTimes(frame?.windows ?? [])
    if fact.kind == .date { (times.days, times.periods) = ([], []) }
    if fact.kind == .duration { (times.spans, times.periods) = ([], []) }
    return times
  }

  /// Countries of the lexicon and whatever else is known for a place by its name, by their words.
  private func countries(in clause: Range<Int>) -> Set<Concept> {
    var places = Set(clause.lazy.filter { text.document.is(.country, at: $0) }.compactMap { text.stems[$0] })
    for entity in text.entities[text.entities.beginning(in: clause)] where entity.kind == .place {
      places.formUnion(entity.tokens.compactMap { text.stems[$0] })
    }
    return places
  }

  /// The nouns of a clause that a name tells apart, by concept: 'the Monte Frio fire', 'Boston police'.
  private func namedThings(in clause: Range<Int>) -> [Concept: Set<String>] {
    var things: [Concept: Set<String>] = [:]
    for entity in text.entities[text.entities.beginning(in: clause)] {
      let noun = entity.tokens.upperBound
      guard noun < clause.upperBound, text.document.tokens[noun].form == .word,
        !text.document.tokens[noun].shape.contains(.capitalised), let concept = text.concepts[noun]
      else { continue }
      guard !entity.words.isEmpty else { continue }
      things[concept, default: []].formUnion(entity.words)
    }
    return things
  }

  private func sourceConcept(_ word: String) -> Concept? {
    word.utf8.count > 2 ? Thesaurus.standard.concept(of: word.lowercased()) : nil
  }

  /// What the words around a figure mean, with how much each counts.
  private func context(clause: Range<Int>, of sentence: Sentence, at index: Int) -> [Claim.ContextTerm] {
    var words: [(concept: Concept, weight: Double, isName: Bool)] = []
    func add(_ tokens: Range<Int>, of sentence: Sentence, weight: Double) {
      for token in tokens {
        guard let concept = text.concepts[token] else { continue }
        words.append((concept, weight, text.isName(token, in: sentence)))
      }
    }
    add(clause, of: sentence, weight: Weight.clause)
    add(sentence.tokens, of: sentence, weight: Weight.sentence)
    if index > 0, !text.document.sentences[index - 1].isHeading {
      let before = text.document.sentences[index - 1].part(around: sentence.tokens.lowerBound)
      add(before.tokens, of: before, weight: Weight.before)
    }
    var terms: [Claim.ContextTerm] = []
    for (concept, weight, isName) in words.sorted(by: { $0.concept < $1.concept }) {
      if let last = terms.indices.last, terms[last].concept == concept {
        terms[last].weight = max(terms[last].weight, weight)
        terms[last].isName = terms[last].isName || isName
      } else {
        let rarity = vocabulary.weight(of: concept)
        terms.append(Claim.ContextTerm(concept: concept, rarity: rarity, weight: weight, isName: isName))
      }
    }
    return terms
  }

  /// What a count, an ordinal or a rank counts, and what a stance is about.
  private func counted(by fact: Fact) -> (unit: Concept, traits: Traits)? {
    if case .stance(let stance) = fact.value {
      let head = stance.concept.split(separator: " ").last.map(String.init) ?? stance.concept
      return (Thesaurus.standard.concept(of: head), [])
    }
    guard fact.kind == .count || fact.kind == .ordinal || fact.kind == .rank,
      case .amount(let amount) = fact.value,
      let unit = amount.unit
    else { return nil }
    // 'fourth prime minister', 'fifth head of government': the phrase says more than its last word.
    for token in fact.tokens.reversed() {
      guard let concept = text.concepts[token] else { continue }
      if concept != Thesaurus.standard.concept(of: text.document.lowercased(token)) { return (concept, []) }
    }
    return CountedNouns.meaning(of: unit.split(separator: " ").last.map(String.init) ?? unit)
  }

  /// The values of the other facts of a sentence, except its names.
  private func company(of fact: Fact, in sentence: Sentence) -> Set<Value> {
    let first = text.facts.indices.partitioningIndex {
      text.facts[$0].tokens.lowerBound >= sentence.tokens.lowerBound
    }
    let here = text.facts[first...].prefix { $0.tokens.lowerBound < sentence.tokens.upperBound }
    return Set(here.lazy.filter { $0.range != fact.range && Family($0) != nil }.map(\.value))
  }

  /// Words of the names of people and organisations in a clause.
  ///
  /// 'Andy Ryan, who has worked there for 30 years': the relative clause is of whom the one before it names.
  private func actors(in clause: Range<Int>, of sentence: Sentence) -> Set<String> {
    var clause = clause
    if let first = clause.first,
      text.document.word("who", at: first) || text.document.word("whose", at: first),
      first - 2 >= sentence.tokens.lowerBound
    {
      clause = text.clause(around: (first - 2)..<(first - 1), in: sentence).lowerBound..<clause.upperBound
    }
    var words = Set<String>()
    for entity in text.entities[text.entities.beginning(in: clause)]
    where entity.kind == .person || entity.kind == .organisation {
      words.formUnion(entity.words)
    }
    return words
  }

  /// Whether what is said to have been done is the fact itself: then who says it does it, as in 'Summit confirmed'.
  private static func isDeed(_ fact: Fact) -> Bool { fact.kind == .polarity || fact.kind == .direction }

  /// The words of a source's name: who says so is not who does it.
  private static func words(of source: Frame.Source?) -> [String] {
    (source?.text ?? "").split(separator: " ").map { $0.lowercased() }
  }

  /// The name nearest to an age, which must stand right beside it.
  private func owner(of fact: Fact, in sentence: Sentence, at index: Int) -> Set<String> {
    var nearest: (distance: Int, words: [String])?
    for entity in text.entities[text.entities.beginning(in: sentence.tokens)]
    where entity.kind == .person || entity.kind == .unknown {
      // "Ambrose Keel, the poet who turns 62" may stand off; "59-year-old Raj Chohan" may not.
      let isBehind = entity.tokens.lowerBound >= fact.tokens.upperBound
      let distance =
        isBehind
        ? entity.tokens.lowerBound - fact.tokens.upperBound
        : fact.tokens.lowerBound - entity.tokens.upperBound
      guard distance >= 0, distance <= (isBehind ? 1 : 9), distance < nearest?.distance ?? Int.max else {
        continue
      }
      nearest = (distance, entity.words)
    }
    return Set(nearest?.words ?? (isOfSomebodyKnown(fact) ? lastPerson(before: index) : []))
  }

  /// "who is 76", "she is 28": whose age it is has been said before.
  private func isOfSomebodyKnown(_ fact: Fact) -> Bool {
    let verb = fact.tokens.lowerBound - 1
    guard text.document.word("is", at: verb) || text.document.word("was", at: verb) else { return false }
    return text.document.word("who", at: verb - 1) || text.document.word("he", at: verb - 1)
      || text.document.word("she", at: verb - 1)
  }

  /// The words of the only person whom the two sentences before name.
  private func lastPerson(before index: Int) -> [String] {
    let first = text.document.sentences[max(0, index - 2)].tokens.lowerBound
    let end = text.document.sentences[index].tokens.lowerBound
    guard first < end else { return [] }
    let people = text.entities[text.entities.beginning(in: first..<end)].filter { $0.kind == .person }
    let surnames = Set(people.compactMap(\.words.last))
    return surnames.count == 1 ? people.first?.words ?? [] : []
  }
}
