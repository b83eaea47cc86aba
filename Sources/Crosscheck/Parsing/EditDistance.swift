/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another, up
/// to a limit.
enum EditDistance {
  /// The distance between two words in lower case, a swap of neighbours counting once; nil where it exceeds `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    guard mayBe(left, right, within: limit) else { return nil }
    let mine = Array(left.unicodeScalars)
    let theirs = Array(right.unicodeScalars)
    guard abs(mine.count - theirs.count) <= limit else { return nil }
    var before: [Int] = []
    var row = Array(0...theirs.count)
    for index in mine.indices {
      var next = [index + 1]
      for column in theirs.indices {
        let change = row[column] + (mine[index] == theirs[column] ? 0 : 1)
        var best = min(next[column] + 1, row[column + 1] + 1, change)
        if index > 0, column > 0, mine[index] == theirs[column - 1], mine[index - 1] == theirs[column] {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      before = row
      row = next
    }
    let distance = row[theirs.count]
    return distance <= limit ? distance : nil
  }

  /// Whether two words may lie so near, by the letters that they have: a letter that is changed takes one from the letters of
  /// the one and adds one to those of the other.
  static func mayBe(_ left: String, _ right: String, within limit: Int) -> Bool {
    (letters(of: left) ^ letters(of: right)).nonzeroBitCount <= 2 * limit
  }

  /// Which letters a word has, a bit each; some share one.
  private static func letters(of word: String) -> UInt64 {
    word.unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }
}
