/// Motions against a thing: who rejects one is for the thing.
extension Document {
  /// Whether a word begins a motion, a call or a bid to stop something, or is an amendment to it: 'rejected a motion to delay it'.
  func isReversingMotion(_ token: Int) -> Bool {
    if isOne(of: MotionWords.amendments, at: token) {
      return word("to", at: token + 1) && self.is(.determiner, at: token + 2)
    }
    guard isOne(of: MotionWords.motions, at: token) else { return false }
    return (token + 1..<token + 5).contains { isOne(of: MotionWords.stops, at: $0) }
  }
}

private enum MotionWords {
  static let amendments: WordSet = ["amendment", "amendments"]
  static let motions: WordSet = [
    "motion", "motions", "bid", "attempt", "attempts", "call", "calls", "request", "proposal", "plea",
    "petition",
    "move", "demand", "demands", "effort", "efforts", "vote",
  ]
  static let stops: WordSet = [
    "delay", "block", "stop", "withdraw", "scrap", "halt", "postpone", "overturn", "repeal", "cancel",
    "reverse",
    "defer", "reject", "abandon", "drop", "prevent", "suspend", "shelve", "kill", "veto", "annul", "revoke",
    "reconsider", "adjourn", "freeze", "oppose",
  ]
}
