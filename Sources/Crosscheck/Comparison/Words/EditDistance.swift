/// How many letters must be put in, left out or changed to make one word of another, up to a limit.
enum EditDistance {
  /// Levenshtein's distance between two words in lower case; nil where it exceeds `limit`.
  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let mine = Array(left.unicodeScalars)
    let theirs = Array(right.unicodeScalars)
    guard abs(mine.count - theirs.count) <= limit else { return nil }
    var row = Array(0...theirs.count)
    for (index, letter) in mine.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in theirs.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    let distance = row[theirs.count]
    return distance <= limit ? distance : nil
  }
}
