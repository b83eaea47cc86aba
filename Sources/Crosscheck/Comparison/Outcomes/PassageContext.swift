/// Telling words around a passage, by how near they stand: of its clause, of its sentence, of the one before.
struct PassageContext {
  private enum Weight {
    static let clause = 1.0
    static let sentence = 0.6
    static let before = 0.3
  }

  /// A word that is rarer in the story tells more; one that stands everywhere tells nothing.
  private static let leastRarity = 0.25

  /// Room for the words of a sentence and of the one before.
  private static let usualCount = 48

  /// In the order of the concepts.
  private let terms: [(concept: Concept, weight: Double)]

  /// The context of some words of a text, which are not part of it.
  init(
    of words: [Int],
    clause: Range<Int>,
    sentence index: Int,
    in text: ReportText,
    _ vocabulary: StoryVocabulary
  ) {
    var terms: [(concept: Concept, weight: Double)] = []
    terms.reserveCapacity(Self.usualCount)
    func add(_ tokens: Range<Int>, _ weight: Double) {
      for token in tokens where !words.contains(token) {
        guard let concept = text.concepts[token] else { continue }
        let rarity = vocabulary.weight(ofNumber: text.conceptNumbers[token])
        guard rarity > Self.leastRarity else { continue }
        terms.append((concept, rarity * weight))
      }
    }
    let sentences = text.document.sentences
    let sentence = sentences[index].part(around: words.first ?? clause.lowerBound)
    if index > 0 {
      let before = sentences[index - 1]
      add(before.part(around: before.tokens.upperBound - 1).tokens, Weight.before)
    }
    add(sentence.tokens, Weight.sentence)
    add(clause, Weight.clause)
    self.terms = Self.gathered(terms)
  }

  /// The context of some words that stand together, which are not part of it.
  init(around words: Range<Int>, in text: ReportText, _ vocabulary: StoryVocabulary) {
    let index = text.document.sentenceIndex(ofToken: words.lowerBound)
    let clause = text.clause(around: words, in: text.document.sentences[index])
    self.init(of: Array(words), clause: clause, sentence: index, in: text, vocabulary)
  }

  /// One entry a concept, with the greatest weight.
  private static func gathered(_ all: [(concept: Concept, weight: Double)]) -> [(
    concept: Concept, weight: Double
  )] {
    var terms = all.sorted { $0.concept < $1.concept }
    var count = 0
    for index in terms.indices {
      if count > 0, terms[count - 1].concept == terms[index].concept {
        terms[count - 1].weight = max(terms[count - 1].weight, terms[index].weight)
      } else {
        terms[count] = terms[index]
        count += 1
      }
    }
    terms.removeLast(terms.count - count)
    return terms
  }

  /// How sure it is that two passages that share so much tell of one thing, 0 to 1.
  static func confidence(ofBond bond: Double) -> Double {
    (min(0.8, 0.35 + 0.1 * bond) * 100).rounded() / 100
  }

  /// Words of a text.
  typealias Place = (text: ReportText, tokens: Range<Int>)

  /// Of a thing that is named often its first places are looked at.
  private static let mostPlaces = 8

  /// How much the two passages share that share most, of the places of one thing and of another.
  static func bond(_ left: [Place], _ right: [Place], _ vocabulary: StoryVocabulary) -> Double {
    let sides = [left, right].map { side in
      side.prefix(mostPlaces).map { PassageContext(around: $0.tokens, in: $0.text, vocabulary) }
    }
    return sides[0].flatMap { one in sides[1].map { one.bond(with: $0) } }.max() ?? 0
  }

  /// How much two passages share: about one for a telling word in both clauses.
  func bond(with other: PassageContext) -> Double {
    var bond = 0.0
    var place = 0
    for term in terms {
      while place < other.terms.count, other.terms[place].concept < term.concept { place += 1 }
      guard place < other.terms.count else { break }
      if other.terms[place].concept == term.concept { bond += min(term.weight, other.terms[place].weight) }
    }
    return bond
  }
}
