#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How telling each concept is within a story: words that stand in every sentence tell nothing apart.
struct StoryVocabulary: Sendable {
  private let weights: [Concept: Double]

  init(_ texts: [ReportText]) {
    var sentences = 0
    var frequency: [Concept: Int] = [:]
    for text in texts {
      for sentence in text.document.sentences {
        sentences += 1
        for concept in Set(sentence.tokens.compactMap { text.concepts[$0] }) {
          frequency[concept, default: 0] += 1
        }
      }
    }
    let total = Double(max(1, sentences))
    weights = frequency.mapValues { count in
      let rarity = log(1 + total / Double(count)) / log(1 + total)
      return rarity
    }.merging(Self.background) { rarity, common in rarity * common }
  }

  /// 0 to 1; rare words near 1.
  func weight(of concept: Concept) -> Double { weights[concept] ?? 1 }

  /// Words of all news, whatever it is about.
  private static let background: [Concept: Double] = {
    let list = """
      say said tell told report year day week month hour time people person new old first last next two official
      come go make take give get include also accord statement spokesman spokeswoman news agency local state
      national former part place way thing number several many much few good big large small high low long little
      week today yesterday tomorrow morning afternoon evening night late early ago later earlier still around
      """
    var table: [Concept: Double] = [:]
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      table[Thesaurus.standard.concept(of: String(word))] = 0.3
    }
    return table
  }()
}
