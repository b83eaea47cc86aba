/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another, up
/// to a limit.
enum EditDistance {
  /// The distance between two words in lower case, a swap of neighbours counting once; nil where it exceeds `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
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
}
