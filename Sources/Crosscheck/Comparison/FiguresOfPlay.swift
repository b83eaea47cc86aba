/// What the words around a score, or the clock of a game, say of how far the game has gone.
extension TraitReader {
  /// `4 minutes 48 seconds remaining`, `with ten minutes to play`: the clock of a game, or of anything that ends soon.
  func isGameClock(_ fact: Fact) -> Bool {
    guard case .time(let timex) = fact.value, timex.value.hasPrefix("PT"), !timex.value.contains("H") else {
      return false
    }
    let (document, behind) = (text.document, fact.tokens.upperBound)
    return document.word("remaining", at: behind) || document.word("left", at: behind)
      || document.word("to", at: behind)
        && (document.word("play", at: behind + 1) || document.word("go", at: behind + 1))
  }

  /// Whether words of play stand beside a score, and none of a vote.
  func isUnderWay(_ fact: Fact) -> Bool {
    guard !has(.vote, in: sentence.tokens) else { return false }
    // 'Trailing at the break, Lorn came back to win 4-2': what stands nearer before the score.
    let end = (sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, fact.tokens.lowerBound)).last {
      text.document.isOne(of: Self.results, at: $0)
    }
    return sentence.tokens.contains { token in
      if let end, token < end { return false }
      // 'At a quarter to midnight' is an hour, and 'a left wing' a player.
      return text.marks[token].contains(.play)
        && !(text.document.word("quarter", at: token)
          && (text.document.word("a", at: token - 1) || isOfRound(token)))
        && !(text.document.word("left", at: token) && text.document.is(.determiner, at: token - 1))
    }
  }

  /// 'Quarter-finals', 'the quarter-final', 'the quarter finals'.
  private func isOfRound(_ token: Int) -> Bool {
    let next = text.document.token(token + 1)?.form == .mark ? token + 2 : token + 1
    return text.document.isOne(of: Self.finals, at: next)
  }

  private static let finals: WordSet = ["final", "finals", "finalist", "finalists"]

  /// 'Lost the final 27-23 to a left wing', 'beat France 27-25': a score right behind what ended the game.
  func endsGame(_ fact: Fact, _ frame: Frame?) -> Bool {
    let before = fact.tokens.lowerBound - 1
    if text.document.word("down", at: before), text.document.isOne(of: Self.goingDown, at: before - 1) {
      return true
    }
    // 'With a 91-73 victory', 'after a 2-1 defeat on the night'
    let behind = fact.tokens.upperBound
    if (behind..<behind + 3).clamped(to: sentence.tokens).contains(where: {
      text.document.isOne(of: Self.outcomes, at: $0)
    }) {
      return true
    }
    // 'Sent them home beaten by 27 points to 24'
    if (before - 1...before).contains(where: { text.document.isOne(of: Self.beaten, at: $0) }) { return true }
    guard let frame, let verb = frame.verb, Self.endings.contains(verb), let tokens = frame.verbTokens,
      tokens.upperBound <= fact.tokens.lowerBound, fact.tokens.lowerBound - tokens.upperBound < 8
    else { return false }
    return !(tokens.upperBound..<fact.tokens.lowerBound).contains { text.document.mark(.comma, at: $0) }
  }

  private static let results: WordSet = ["win", "won", "wins", "beat", "beats", "lost", "victory", "defeat"]
  private static let outcomes: WordSet = [
    "win", "victory", "defeat", "loss", "triumph", "rout", "winner", "winners", "victors", "upset",
  ]
  private static let beaten: WordSet = ["beaten", "defeated", "thrashed", "trounced", "routed"]
  private static let goingDown: WordSet = ["went", "going", "gone", "go", "goes"]
  private static let endings: Set<String> = [
    "beat", "win", "lose", "defeat", "thrash", "rout", "overcome", "upset", "crush", "edge",
  ]

  /// 'At half-time', 'at the break' not far behind or before the score.
  func isAtHalf(_ fact: Fact) -> Bool {
    let first = max(sentence.tokens.lowerBound, fact.tokens.lowerBound - 8)
    let last = min(sentence.tokens.upperBound, fact.tokens.upperBound + 8)
    return (first..<last).contains { token in
      let document = text.document
      if document.word("halftime", at: token) { return true }
      if document.word("half", at: token),
        document.word("time", at: token + 1) || document.word("time", at: token + 2)
      {
        return true
      }
      return document.word("the", at: token - 1)
        && ["break", "interval", "turn", "half"].contains { document.word($0, at: token) }
    }
  }
}
