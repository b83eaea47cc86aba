/// What stands around the figures of one clause: the claims of a clause share it.
final class ClaimSurroundings: Sendable {
  let clause: Range<Int>
  /// Concepts around the figures with their weights, ordered by concept, one entry each.
  let context: [Claim.ContextTerm]
  /// Length of the weighted vector of those concepts.
  let contextLength: Double
  let actors: ConceptSet
  /// Whether all of them are people, or none is; nil where there are none, or both sorts.
  let actorsArePeople: Bool?
  let countries: ConceptSet
  let namedThings: [Concept: ConceptSet]

  init(
    _ clause: Range<Int>,
    in sentence: SentenceSurroundings,
    of text: ReportText,
    _ vocabulary: StoryVocabulary,
    _ names: inout NameLetters
  ) {
    self.clause = clause
    context = sentence.context(of: clause, in: text, vocabulary)
    contextLength = context.reduce(0) { sum, term in
      let weight = term.rarity * term.weight
      return sum + weight * weight
    }.squareRoot()
    let acting = ClaimSurroundings.acting(in: clause, of: sentence.sentence, text)
    var actors: ConceptSet = []
    for index in acting { actors.formUnion(names.words(ofEntity: index, in: text)) }
    self.actors = actors
    let people = acting.filter { text.entities[$0].kind == .person }
    actorsArePeople =
      acting.isEmpty ? nil : people.count == acting.count ? true : people.isEmpty ? false : nil
    countries = ClaimSurroundings.countries(in: clause, of: text)
    namedThings = ClaimSurroundings.namedThings(in: clause, of: text, &names)
  }

  /// The people and organisations that a clause names, by their places among the names of the text.
  ///
  /// 'Andy Ryan, who has worked there for 30 years': the relative clause is of whom the one before it names.
  private static func acting(in clause: Range<Int>, of sentence: Sentence, _ text: ReportText) -> [Int] {
    var clause = clause
    if let first = clause.first,
      text.document.word("who", at: first) || text.document.word("whose", at: first),
      first - 2 >= sentence.tokens.lowerBound
    {
      clause = text.clause(around: (first - 2)..<(first - 1), in: sentence).lowerBound..<clause.upperBound
    }
    return text.entities.beginning(in: clause).filter {
      text.entities[$0].kind == .person || text.entities[$0].kind == .organisation
    }
  }

  /// Countries of the lexicon and whatever else is known for a place by its name, by their words.
  private static func countries(in clause: Range<Int>, of text: ReportText) -> ConceptSet {
    var countries: ConceptSet = []
    for token in clause where text.document.is(.country, at: token) {
      if let stem = text.stems[token] { countries.insert(stem) }
    }
    for index in text.entities.beginning(in: clause) where text.entities[index].kind == .place {
      for token in text.entities[index].tokens {
        if let stem = text.stems[token] { countries.insert(stem) }
      }
    }
    return countries
  }

  /// The nouns of a clause that a name tells apart, by concept: 'the Monte Frio fire', 'Boston police'.
  private static func namedThings(in clause: Range<Int>, of text: ReportText, _ names: inout NameLetters)
    -> [Concept: ConceptSet]
  {
    var things: [Concept: ConceptSet] = [:]
    for index in text.entities.beginning(in: clause) {
      let noun = text.entities[index].tokens.upperBound
      guard noun < clause.upperBound, text.document.tokens[noun].form == .word,
        !text.document.tokens[noun].shape.contains(.capitalised), let concept = text.concepts[noun]
      else { continue }
      let words = names.words(ofEntity: index, in: text)
      if !words.isEmpty { things[concept, default: []].formUnion(words) }
    }
    return things
  }
}

/// What stands around the figures of one sentence.
final class SentenceSurroundings: Sendable {
  /// How much a word counts by where it stands; the clause of the figure leads.
  private enum Weight {
    static let clause = 1.0
    static let sentence = 0.45
    static let before = 0.15
  }

  let sentence: Sentence
  /// The values of the sentence, by their numbers.
  let values: [Company.Member]
  /// Concepts of the sentence and the one before it, ordered by concept, one entry each.
  private let context: [Claim.ContextTerm]

  init(
    _ sentence: Sentence,
    at index: Int,
    of text: ReportText,
    _ vocabulary: StoryVocabulary,
    values: [Company.Member]
  ) {
    self.sentence = sentence
    self.values = values
    var terms: [Claim.ContextTerm] = []
    terms.reserveCapacity(sentence.tokens.count)
    SentenceSurroundings.add(sentence, Weight.sentence, of: text, vocabulary, to: &terms)
    if index > 0, !text.document.sentences[index - 1].isHeading {
      let before = text.document.sentences[index - 1].part(around: sentence.tokens.lowerBound)
      SentenceSurroundings.add(before, Weight.before, of: text, vocabulary, to: &terms)
    }
    context = SentenceSurroundings.gathered(&terms)
  }

  private static func add(
    _ sentence: Sentence,
    _ weight: Double,
    of text: ReportText,
    _ vocabulary: StoryVocabulary,
    to terms: inout [Claim.ContextTerm]
  ) {
    for token in sentence.tokens {
      guard let concept = text.concepts[token] else { continue }
      terms.append(
        Claim.ContextTerm(
          concept: concept,
          rarity: vocabulary.weight(ofNumber: text.conceptNumbers[token]),
          weight: weight,
          isName: text.isName(token, in: sentence)
        )
      )
    }
  }

  /// One entry a concept: the greatest weight, and a name where one of them is.
  private static func gathered(_ terms: inout [Claim.ContextTerm]) -> [Claim.ContextTerm] {
    terms.sort { $0.concept < $1.concept }
    var count = 0
    for index in terms.indices {
      if count > 0, terms[count - 1].concept == terms[index].concept {
        terms[count - 1].weight = max(terms[count - 1].weight, terms[index].weight)
        terms[count - 1].isName = terms[count - 1].isName || terms[index].isName
      } else {
        terms[count] = terms[index]
        count += 1
      }
    }
    terms.removeLast(terms.count - count)
    return terms
  }

  /// What the words around a clause mean, with how much each counts.
  func context(
    of clause: Range<Int>,
    in text: ReportText,
    _ vocabulary: StoryVocabulary
  ) -> [Claim.ContextTerm] {
    var terms = context
    for token in clause {
      guard let concept = text.concepts[token] else { continue }
      let place = terms.indices.partitioningIndex { terms[$0].concept >= concept }
      if place < terms.count, terms[place].concept == concept {
        terms[place].weight = Weight.clause
      } else {
        // A figure at the end of a part of a long list has words behind that part.
        let rarity = vocabulary.weight(ofNumber: text.conceptNumbers[token])
        terms.insert(
          Claim.ContextTerm(concept: concept, rarity: rarity, weight: Weight.clause, isName: false),
          at: place
        )
      }
    }
    return terms
  }
}

/// The words of a text's names, told apart by their letters; each name is cut into words once.
struct NameLetters {
  private var names: [ConceptSet?]

  init(_ text: ReportText) { names = [ConceptSet?](repeating: nil, count: text.entities.count) }

  mutating func words(ofEntity index: Int, in text: ReportText) -> ConceptSet {
    if let known = names[index] { return known }
    let words = ConceptSet(text.entities[index].words.map { Concept(letters: $0.utf8) })
    names[index] = words
    return words
  }
}
