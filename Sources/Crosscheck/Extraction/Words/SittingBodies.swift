/// Courts and inquiries, of which reports say what they heard: it is said there.
extension SpeechVerbSense {
  /// `the court heard that`, `an inquest was told that`: those who sit and listen, and what is said there.
  func isSitting(before verb: Int) -> Bool {
    var before = verb - 1
    while document.is(.verb, at: before) || document.is(.adverb, at: before)
      || document.word("also", at: before),
      before > verb - 4
    {
      before -= 1
    }
    return document.isOne(of: Self.sittings, at: before)
  }

  private static let sittings: WordSet = [
    "court", "inquest", "hearing", "jury", "jurors", "tribunal", "inquiry", "trial", "magistrates", "panel",
    "committee",
  ]
}
