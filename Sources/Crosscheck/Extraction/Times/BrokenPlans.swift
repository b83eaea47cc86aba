/// Plans of which the sentence tells that nothing came of them: `was due to speak on Saturday but cancelled`.
///
/// A plan in the past by itself lies ahead as often: `he was due to appear in court on Friday`.
enum BrokenPlans {
  /// Whether the word at an index tells of a plan that was: `had planned`, `was due`, `had been expected`.
  private static func isPlan(_ index: Int, in document: Document) -> Bool {
    guard document.isOne(of: plans, at: index) else { return false }
    let before = document.word("been", at: index - 1) ? index - 2 : index - 1
    return document.word("had", at: before)
      || before == index - 1 && (document.word("was", at: before) || document.word("were", at: before))
  }

  /// How far before its day a plan's verb may stand.
  private static let reach = 8

  /// The tense of the day of such a plan; nil where no `but` follows it.
  static func tense(of time: Range<Int>, in document: Document) -> ClauseTense.Tense? {
    let but = document.mark(.comma, at: time.upperBound) ? time.upperBound + 1 : time.upperBound
    guard document.word("but", at: but),
      (max(0, time.lowerBound - reach)..<time.lowerBound).contains(where: { isPlan($0, in: document) })
    else { return nil }
    for index in but + 1..<but + 5 {
      guard let token = document.token(index), token.form == .word else { break }
      // What was called off may have been called off before its day: the nearest is meant.
      if document.isOne(of: callingOff, at: index) || document.isOne(of: passives, at: index) { break }
      if document.word("did", at: index) || document.word("never", at: index)
        || ClauseTense.isPastForm(token, at: index, in: document)
      {
        return .past
      }
    }
    return ClauseTense.Tense.none
  }

  private static let plans: WordSet = [
    "planned", "due", "expected", "scheduled", "hoped", "set", "slated", "going",
  ]
  private static let passives: WordSet = ["was", "were", "has", "have", "is", "are", "had", "will"]
  private static let callingOff: WordSet = [
    "cancelled", "canceled", "postponed", "called", "withdrew", "pulled", "delayed", "changed", "decided",
    "put", "scrapped", "said", "announced", "dropped", "shelved", "agreed",
  ]
}
