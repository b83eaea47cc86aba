/// Hours of an evening that their sentence told before: `The evening's last tram goes at ten past nine`.
enum EveningHours {
  /// How many tokens before an hour the evening may stand.
  private static let reach = 16

  /// Whether a clock time that leaves its half of the day open is of an evening that its sentence named.
  static func isEvening(_ clock: ClockTime, at token: Int, in document: Document) -> Bool {
    guard (240..<720).contains(clock.minute) else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: token)].tokens
    for index in stride(from: token - 1, through: max(sentence.lowerBound, token - reach), by: -1) {
      if document.word("evening", at: index) || document.word("tonight", at: index) {
        return !isPaper(index, in: document)
      }
      // "In the evening, and again at half past nine the next day": the hour is of something else.
      if document.is(.dayReference, at: index) || document.is(.weekday, at: index)
        || document.is(.dayPart, at: index) || document.word("next", at: index)
        || document.word("following", at: index)
        || document.mark(.semicolon, at: index) || document.mark(.doubleQuote, at: index)
        || document.mark(.openQuote, at: index) || document.mark(.closeQuote, at: index)
      {
        return false
      }
    }
    return false
  }

  /// `the evening paper`, `the Evening Post`.
  private static func isPaper(_ index: Int, in document: Document) -> Bool {
    document.isOne(of: papers, at: index + 1)
      || document.token(index + 1)?.shape.contains(.capitalised) == true
  }

  private static let papers: WordSet = ["paper", "papers", "newspaper", "newspapers", "daily", "dailies"]
}
