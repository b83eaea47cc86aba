/// Tells whether the words of an answer are meant as they stand: taken back, only possible, of a part.
struct OutcomeSense {
  let document: Document

  /// How an answer is meant.
  struct Answer {
    /// Whether a word takes it back.
    let isNegated: Bool
    /// Where that word stands.
    let negation: Int?
    /// Whether it speaks of all there were: nobody, no alarm.
    let isOfAll: Bool
  }

  /// How far before an answer a word may stand that bends it.
  private static let reach = 14

  /// What is meant by words of a sentence; nil where nothing is stated.
  func answer(_ words: [Int], isYes: Bool, in sentence: Sentence) -> Answer? {
    guard let first = words.first, let last = words.last else { return nil }
    var isNegated = false
    var isOfAll = document.is(.nobody, at: first) || document.word("without", at: first)
    var negation: Int?
    var index = last
    let lowest = max(sentence.tokens.lowerBound, first - Self.reach)
    while index >= lowest {
      defer { index -= 1 }
      if words.contains(index) { continue }
      if index < first, ends(at: index) {
        guard let isTakenBack = isTakenBack(behind: index) else { return nil }
        if isTakenBack { isNegated.toggle() }
        break
      }
      if isUnreal(index), index >= first - 3 || !isAlmost(index) { return nil }
      // 'Declined to stop the cull': what is not stopped goes on, or never began.
      if index < first - 2, document.word("to", at: index + 1),
        document.isOne(of: Self.stopping, at: index + 2),
        !words.contains(index + 2)
      {
        return nil
      }
      if isNegation(index, before: first, isYes: isYes) {
        isNegated.toggle()
        negation = index
        if document.is(.nobody, at: index) || document.word("without", at: index) { isOfAll = true }
      } else if index < first, isOfPart(index) {
        return nil
      }
    }
    guard !hangsOnWish(first), words.count > 1 || !isAdjective(first), !isThingEnded(first, in: sentence)
    else {
      return nil
    }
    if isNegated && isOfEarlierTime(words, negation, in: sentence) || isPlace(words) { return nil }
    // 'Has not approved it yet': tomorrow it may have.
    if isNegated, (min(first, negation ?? first)..<last + 5).contains(where: { document.word("yet", at: $0) })
    {
      return nil
    }
    if let behind = nobody(behind: last) {
      isNegated.toggle()
      isOfAll = true
      negation = behind < first ? behind : negation
    }
    return Answer(isNegated: isNegated, negation: negation, isOfAll: isOfAll)
  }

  /// `A ban on fruit from two orchards was lifted`: the noun tells of what is no more.
  private func isThingEnded(_ noun: Int, in sentence: Sentence) -> Bool {
    let isNoun = (1...2).contains {
      document.is(.determiner, at: noun - $0) || document.is(.indefiniteArticle, at: noun - $0)
    }
    guard isNoun else { return false }
    let end = min(noun + 16, sentence.tokens.upperBound)
    return (noun + 1..<max(noun + 1, end)).contains {
      document.isOne(of: Self.endings, at: $0) && document.isOne(of: Self.passives, at: $0 - 1)
    }
  }

  private static let stopping: WordSet = [
    "stop", "halt", "block", "prevent", "delay", "end", "suspend", "postpone", "avert", "avoid", "lift",
    "cancel",
  ]
  private static let endings: WordSet = [
    "lifted", "ended", "eased", "scrapped", "dropped", "revoked", "quashed", "overturned", "rejected",
    "withdrawn",
    "repealed", "waived", "reversed", "abandoned", "suspended",
  ]
  private static let passives: WordSet = ["was", "were", "is", "are", "been", "being", "be"]

  /// Whether a token may take back what stands near it.
  func mayDeny(_ index: Int) -> Bool {
    document.is(.negation, at: index) || document.is(.nobody, at: index)
      || document.isOne(of: Self.undoing, at: index)
      || document.isOne(of: Self.failing, at: index) || document.isOne(of: Self.denying, at: index)
  }

  // MARK: Words that bend

  private func ends(at index: Int) -> Bool {
    let token = document.tokens[index]
    if token.form == .mark { return token.mark != .hyphen && token.mark != .currency }
    if document.is(.opener, at: index) { return !document.isOne(of: Self.conditions, at: index) }
    return document.is(.joint, at: index) || document.word("but", at: index)
  }

  /// `denied that he had been warned`: the verb before takes it back; nil behind `no evidence that`, which leaves it open.
  private func isTakenBack(behind opener: Int) -> Bool? {
    // 'Lied when he claimed that he knew'
    if document.isOne(of: Self.lying, at: opener - 1) { return nil }
    guard document.word("that", at: opener) else { return false }
    if document.isOne(of: Self.doubting, at: opener - 1) { return nil }
    return document.isOne(of: Self.denying, at: opener - 1)
  }

  private static let lying: WordSet = ["lied", "lies", "lying", "wrong", "mistaken"]
  private static let conditions: WordSet = ["if", "whether", "unless", "until"]

  /// `not`, `nobody`, `failed to`, `refused to`; `no doubt` and `not only` take nothing back.
  private func isNegation(_ index: Int, before first: Int, isYes: Bool) -> Bool {
    if document.is(.negation, at: index) {
      return !document.isOne(of: Self.idle, at: index + 1)
    }
    if document.word("to", at: index + 1) { return document.isOne(of: Self.failing, at: index) }
    // 'Voted against draining the basin', 'denied taking the money'.
    if index == first - 1, document.isContinuous(first) { return document.isOne(of: Self.undoing, at: index) }
    // 'Escaped injury' is none; 'escaped unhurt' says so by itself.
    return isYes && (first - 2..<first).contains(index)
      && document.isOne(of: Self.averting, at: index)
  }

  private static let denying: WordSet = [
    "denied", "denies", "deny", "denying", "disputes", "disputed",
  ]
  private static let doubting: WordSet = [
    "evidence", "true", "suggestion", "suggestions", "sign", "indication", "claim", "fear", "fears", "rumour",
    "hope", "hopes", "hoped", "hoping", "likely", "possible",
  ]

  private static let idle: WordSet = [
    "only", "doubt", "sooner", "less", "just", "matter", "need", "reason", "way",
    "plan", "plans", "intention", "question", "idea", "word", "hurry", "fear", "chance", "confidence",
  ]
  private static let failing: WordSet = [
    "failed", "fails", "fail", "refused", "refuses", "refusing", "declined", "declines", "failing", "unable",
    "yet", "failure",
  ]
  private static let undoing: WordSet = [
    "against", "denied", "denies", "deny", "avoided", "stopped", "abandoned", "rejected",
  ]
  private static let averting: WordSet = [
    "avoided", "averted", "prevented", "escaped", "avoid", "prevent", "escape",
  ]

  /// What is possible, feared or wished for is no answer.
  private func isUnreal(_ index: Int) -> Bool {
    if document.is(.stopword, at: index), document.isOne(of: Self.unrealWords, at: index) {
      return !isReportedFuture(index)
    }
    // 'Wouldn't have resigned'
    if document.word("have", at: index), document.is(.negation, at: index - 1) { return true }
    return document.isOne(of: Self.unreal, at: index)
  }

  /// `said that she would not resign`: what will be, as somebody put it then.
  private func isReportedFuture(_ index: Int) -> Bool {
    guard document.word("would", at: index) else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)].tokens
    return (sentence.lowerBound..<index).contains { document.isOne(of: Self.telling, at: $0) }
      && !sentence.contains { document.word("if", at: $0) || document.word("unless", at: $0) }
  }

  private static let telling: WordSet = [
    "said", "told", "announced", "confirmed", "ruled", "decided", "insisted", "promised", "declared", "added",
  ]

  private static let unrealWords: WordSet = [
    "may", "might", "could", "would", "should", "if", "whether", "unless", "until", "can", "must",
  ]
  private static let unreal: WordSet = [
    "risk", "feared", "fear", "fears", "threatened", "threatens", "threat", "almost", "nearly", "possible",
    "potential", "alleged", "allegedly", "perhaps", "probably", "likely", "any",
    "falsely", "wrongly", "mistakenly", "untrue",
    "require", "requires", "required", "demand", "demanded", "seek", "sought",
  ]

  /// 'After almost a year it was approved': the year is almost one, the approval is none the less.
  private func isAlmost(_ index: Int) -> Bool {
    document.word("almost", at: index) || document.word("nearly", at: index)
  }

  /// `some were rejected`, `three others were cleared`: it tells nothing of the rest.
  private func isOfPart(_ index: Int) -> Bool {
    document.isOne(of: Self.parts, at: index)
  }

  private static let parts: WordSet = [
    "some", "other", "others", "another", "most", "partly", "partially",
  ]

  /// `urged them to reject`, `hopes to win`: nothing is done yet.
  private func hangsOnWish(_ first: Int) -> Bool {
    guard document.word("to", at: first - 1) else { return false }
    return !(first - 4..<first - 1).contains {
      document.isOne(of: Self.settled, at: $0) || document.isOne(of: Self.failing, at: $0)
    }
  }

  private static let settled: WordSet = [
    "agreed", "agrees", "decided", "decides", "voted", "votes", "chose", "moved", "is", "are", "was", "were",
    "set",
    "due", "had", "has", "managed", "able", "going", "forced", "helped",
  ]

  /// `an approved clinic`: it tells which one, not what was done.
  private func isAdjective(_ index: Int) -> Bool {
    guard let value = document.value(of: .verb, at: index),
      [.participle, .pastOrParticiple].contains(VerbLemmas.split(value).form)
    else { return false }
    return document.is(.indefiniteArticle, at: index - 1) || document.is(.determiner, at: index - 1)
  }

  /// `killing no one`, `caused no injuries`.
  private func nobody(behind last: Int) -> Int? {
    let next = last + 1
    // 'No. 5' is a number.
    guard document.is(.nobody, at: next),
      !document.word("no", at: next) || document.token(next + 1)?.form == .word
    else { return nil }
    return next
  }
}
