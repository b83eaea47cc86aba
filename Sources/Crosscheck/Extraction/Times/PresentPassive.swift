/// Participles behind `is` and `are`, of which no day is over: `results are reported in March`.
enum PresentPassive {
  /// Whether the participle at an index tells neither of what was nor of what will be.
  static func tellsNothing(_ index: Int, in document: Document) -> Bool {
    var copula = index - 1
    // "is officially reported", "is not held"
    while copula >= index - 2,
      document.tokens[max(0, copula)].ends(in: "ly", of: document.bytes)
        || document.word("not", at: copula)
    {
      copula -= 1
    }
    guard document.word("is", at: copula) || document.word("are", at: copula) else { return false }
    return !document.isOne(of: tellingOfThen, at: index)
  }

  /// What is said of somebody today and tells of what he did then: `is accused of killing him on 3 May`.
  private static let tellingOfThen: WordSet = [
    "accused", "charged", "suspected", "alleged", "convicted", "blamed", "believed", "thought", "said",
    "known",
    "understood", "remembered", "feared", "confirmed", "survived",
  ]
}
