/// The telling words that two passages share, and what they come to in the first.
struct SharedWords {
  /// Each once, in the order of the passage.
  private(set) var words: [String] = []
  /// Those that stand together, most of them, or nearest to the figure: "rounds of talks", not "Former jailed".
  private(set) var phrase = ""

  /// So many are told.
  private static let mostWords = 6

  init() {}

  /// The words at tokens of a document, in their order, beside a figure.
  init(at tokens: [Int], beside figure: Range<Int>, in document: Document) {
    for token in tokens where words.count < Self.mostWords {
      let word = document.string(token..<token + 1)
      if !words.contains(word) { words.append(word) }
    }
    let groups = Self.groups(of: tokens, in: document)
    func distance(_ group: Range<Int>) -> Int {
      group.upperBound <= figure.lowerBound
        ? figure.lowerBound - group.upperBound : max(0, group.lowerBound - figure.upperBound)
    }
    let best = groups.min { left, right in
      let (mine, theirs) = (min(left.count, Self.longestPhrase), min(right.count, Self.longestPhrase))
      return mine == theirs ? distance(left.range) < distance(right.range) : mine > theirs
    }
    guard let best else { return }
    phrase = document.plainText(best.range.clamped(to: best.range.lowerBound..<best.range.lowerBound + 6))
  }

  /// More words than that make no better phrase.
  private static let longestPhrase = 3

  private struct Group {
    var range: Range<Int>
    var count: Int
  }

  /// Words that follow each other, with no more than an article or a short preposition between them.
  private static func groups(of tokens: [Int], in document: Document) -> [Group] {
    var groups: [Group] = []
    for token in tokens {
      if let last = groups.last, token - last.range.upperBound <= 2,
        (last.range.upperBound..<token).allSatisfy({ isJoint($0, in: document) })
      {
        groups[groups.count - 1] = Group(range: last.range.lowerBound..<token + 1, count: last.count + 1)
      } else {
        groups.append(Group(range: token..<token + 1, count: 1))
      }
    }
    return groups
  }

  private static func isJoint(_ token: Int, in document: Document) -> Bool {
    ["of", "the", "for", "in", "at", "on", "and", "a", "an", "s"].contains { document.word($0, at: token) }
      || document.mark(.apostrophe, at: token)
  }
}
