/// Which differences between the words of two quotations matter.
enum QuotedWords {
  static let light: WordTable = [
    "the", "a", "an", "that", "this", "of", "to", "and", "is", "was", "are", "were", "it", "we", "in", "on",
    "for", "by", "have", "has", "he", "she", "they", "i", "you", "be", "with", "as", "at", "so", "but", "not",
    "been", "got", "get", "had",
  ]

  /// Spelling, articles and inflections change nothing that matters.
  static func changesMeaning(_ left: [String], _ right: [String]) -> Bool {
    let mine = left.filter { !light.contains($0) || $0 == "not" }
    let theirs = right.filter { !light.contains($0) || $0 == "not" }
    // A space that is missing is no other word.
    guard !mine.isEmpty, !theirs.isEmpty, left.joined() != right.joined(), !areInitials(mine, of: theirs),
      !areInitials(theirs, of: mine)
    else {
      return false
    }
    return mine.map { Stem.of($0) } != theirs.map { Stem.of($0) }
      && !(mine.count == theirs.count && zip(mine, theirs).allSatisfy(isSpelling))
  }

  /// Whether one word is the initials of others: IE for Internet Explorer.
  private static func areInitials(_ short: [String], of long: [String]) -> Bool {
    short.count == 1 && long.count > 1 && short[0] == String(long.compactMap(\.first))
  }

  /// Whether two words are one in two spellings: fibre and fiber, colour and color.
  static func isSpelling(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count > 4, left.first == right.first, left.first != "#" else { return left == right }
    if left.utf8.count > 5, left.hasPrefix(right) || right.hasPrefix(left) { return true }
    return EditDistance.between(left, right, limit: 1) != nil || left.utf8.sorted() == right.utf8.sorted()
  }

  /// Whether a word stands for somebody, who is `me` in one mouth and `her` in another.
  static func isPerson(_ word: String) -> Bool { people.contains(word) }

  /// Whether a word is somebody who neither speaks nor is spoken to.
  static func isThirdPerson(_ word: String) -> Bool { word == "he" || word == "she" || word == "they" }

  private static let people: WordTable = [
    "i", "me", "my", "you", "your", "he", "him", "his", "she", "her", "we", "us", "our", "they", "them",
    "their",
  ]

  /// Whether one short word may be taken for another: lift and left.
  static func soundAlike(_ left: String, _ right: String) -> Bool {
    min(left.utf8.count, right.utf8.count) > 3 && left.first == right.first && left.last == right.last
      && !light.contains(left) && !light.contains(right) && Stem.of(left) != Stem.of(right)
      && EditDistance.between(left, right, limit: 1) != nil && left.utf8.count < 6
  }

  private static let negations: WordTable = ["not", "never", "no", "nor", "neither", "without"]

  private static let pronouns: WordTable = ["he", "she", "it"]
  private static let indefinite: WordTable = [
    "nobody", "everybody", "somebody", "anybody", "everyone", "someone", "anyone", "none", "nothing",
    "everything",
    "i", "we", "you",
  ]

  /// Whether a place differs in nothing that matters: light words, spelling, another form of one word.
  static func isTrifle(_ gap: WordAlignment.Gap, _ left: [String], _ right: [String]) -> Bool {
    let sides = [Array(left[gap.left]), Array(right[gap.right])]
    // 'Whether or not' is 'whether'.
    if sides.contains(["or", "not"]), sides.contains([]) { return true }
    // 'He was a good man' is 'Weller was a good man', as a report puts it.
    if gap.left == 0..<1, gap.right == 0..<1, sides.contains(where: { pronouns.contains($0[0]) }),
      !sides.contains(where: { indefinite.contains($0[0]) })
    {
      return true
    }
    let negated = sides.map { $0.count { negations.contains($0) } % 2 }
    guard negated[0] == negated[1] else { return false }
    if sides[0].joined() == sides[1].joined() { return true }
    let telling = sides.map { words in
      words.filter { $0 == "not" || !light.contains($0) && !small.contains($0) }
    }
    return telling.allSatisfy(\.isEmpty) || areInitials(telling[0], of: telling[1])
      || areInitials(telling[1], of: telling[0])
      || telling[0].count == telling[1].count && zip(telling[0], telling[1]).allSatisfy { isSameWord($0, $1) }
  }

  /// What is left out and put in without a thought, and the minutes of a full hour.
  private static let small: WordTable = [
    "me", "him", "her", "them", "my", "your", "his", "its", "our", "their", "who", "which", "these", "those",
    "all", "there", "here", "or", "if", "from", "into", "just", "very", "really", "also", "now", "then",
    "well", "do", "did", "does",
    "#0",
  ]

  private static func isSameWord(_ left: String, _ right: String) -> Bool {
    isSpelling(left, right) || Stem.of(left) == Stem.of(right)
  }

  /// Whether one side says no where the other says nothing but small words.
  static func isNegation(_ gap: WordAlignment.Gap, _ left: [String], _ right: [String]) -> Bool {
    let sides = [Array(left[gap.left]), Array(right[gap.right])]
    let negated = sides.map { $0.count { negations.contains($0) } }
    guard negated[0] % 2 != negated[1] % 2, max(gap.left.count, gap.right.count) <= 3 else { return false }
    // 'Whether or not' is 'whether'.
    if sides.contains(where: { $0.contains("or") || $0.contains("whether") }) { return false }
    return sides.joined().allSatisfy {
      light.contains($0) || negations.contains($0) || auxiliaries.contains($0)
    }
  }

  private static let auxiliaries: WordTable = ["do", "does", "did", "will", "would", "can", "could", "any"]

  /// Whether both sides only say how sure or how bound the speaker is: `may have`, `shall be obliged`.
  static func isOfModals(_ left: [String], _ right: [String]) -> Bool {
    left.count + right.count > 2
      && [left, right].allSatisfy { words in
        !words.contains(where: negations.contains) && words.contains { modals.contains($0) }
          && words.allSatisfy { modals.contains($0) || light.contains($0) }
      }
  }

  private static let modals: WordTable = [
    "may", "might", "could", "can", "shall", "should", "will", "would", "must", "ought", "need", "needs",
    "obliged",
    "forced", "compelled", "going", "bound", "likely", "able", "want", "wish", "intend", "plan", "hope",
    "expect",
  ]

  static func isFigure(_ gap: WordAlignment.Gap, _ left: [String], _ right: [String]) -> Bool {
    gap.left.count == 1 && gap.right.count == 1
      && left[gap.left.lowerBound].hasPrefix("#") && right[gap.right.lowerBound].hasPrefix("#")
  }
}
