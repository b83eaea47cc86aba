#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How telling each concept is within a story: words that stand in every sentence tell nothing apart.
struct StoryVocabulary: Sendable {
  private let concepts: TableByHash<Concept>
  /// By the numbers of the concepts.
  private let weights: [Double]

  init(_ texts: [ReportText], _ words: StoryWords) {
    var sentences = 0
    var frequency = [Int](repeating: 0, count: words.conceptCount)
    /// The sentence, counted over all texts, in which each concept was met last.
    var lastSentence = frequency
    for text in texts {
      for sentence in text.document.sentences {
        sentences += 1
        for token in sentence.tokens where text.conceptNumbers[token] >= 0 {
          let number = Int(text.conceptNumbers[token])
          guard lastSentence[number] != sentences else { continue }
          lastSentence[number] = sentences
          frequency[number] += 1
        }
      }
    }
    let total = Double(max(1, sentences))
    concepts = words.numbers
    weights = zip(words.numbers.values, frequency).map { concept, count in
      let common = Self.background.value(of: concept.hash) ?? 1
      return count == 0 ? common : log(1 + total / Double(count)) / log(1 + total) * common
    }
  }

  /// 0 to 1; rare words near 1.
  func weight(of concept: Concept) -> Double {
    concepts.number(of: concept.hash).map { weights[$0] } ?? Self.background.value(of: concept.hash) ?? 1
  }

  /// The weight of the concept with a number in the story.
  @inline(__always)
  func weight(ofNumber number: Int32) -> Double { weights[Int(number)] }

  /// Words of all news, whatever it is about.
  private static let background: TableByHash<Double> = {
    let list = """
      say said tell told report year day week month hour time people person new old first last next two official
      come go make take give get include also accord statement spokesman spokeswoman news agency local state
      national former part place way thing number several many much few good big large small high low long little
      week today yesterday tomorrow morning afternoon evening night late early ago later earlier still around
      """
    var table = TableByHash<Double>()
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let concept = Thesaurus.standard.concept(of: String(word))
      if table.number(of: concept.hash) == nil { table.add(concept.hash, 0.3) }
    }
    return table
  }()
}
