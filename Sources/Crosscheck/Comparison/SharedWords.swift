/// The telling words that two passages share, and how they stand in the first.
struct SharedWords {
  /// Each once, in the order of the passage.
  private(set) var words: [String] = []
  /// The words that stand together, and commas between those that do not: "rounds of talks", "Vila Serena, sentenced".
  private(set) var phrase = ""

  /// So many are told.
  private static let mostWords = 6
  /// So many tokens are looked at.
  static let mostTokens = 12
  /// So many phrases are told, those of most words.
  private static let mostPhrases = 3

  init() {}

  /// The words at tokens of a document, in their order.
  init(at tokens: [Int], in document: Document) {
    for token in tokens where words.count < Self.mostWords {
      let word = document.string(token..<token + 1)
      if !words.contains(word) { words.append(word) }
    }
    let groups = Self.groups(of: tokens, in: document)
    let longest = groups.indices.sorted { left, right in
      groups[left].count == groups[right].count ? left < right : groups[left].count > groups[right].count
    }
    var phrases: [String] = []
    for index in longest.prefix(Self.mostPhrases).sorted() {
      let words = document.plainText(groups[index].range)
      if !phrases.contains(words) { phrases.append(words) }
    }
    phrase = phrases.joined(separator: ", ")
  }

  private struct Group {
    var range: Range<Int>
    var count: Int
  }

  /// Words that follow each other, with no more than two articles or short prepositions between them.
  private static func groups(of tokens: [Int], in document: Document) -> [Group] {
    var groups: [Group] = []
    for token in tokens {
      if let last = groups.last, last.count < mostWords, token - last.range.upperBound <= 2,
        (last.range.upperBound..<token).allSatisfy({ document.isOne(of: joints, at: $0) })
      {
        groups[groups.count - 1] = Group(range: last.range.lowerBound..<token + 1, count: last.count + 1)
      } else {
        groups.append(Group(range: token..<token + 1, count: 1))
      }
    }
    return groups
  }

  private static let joints: WordSet = ["of", "the", "for", "in", "at", "on", "and", "a", "an"]
}
