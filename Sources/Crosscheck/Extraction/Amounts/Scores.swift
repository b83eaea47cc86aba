/// Numbers set against each other: goals, sets, votes.
extension Extractor {
  static let scores = Extractor(
    kind: .score,
    summary: "Goals, points, sets and votes set against each other, in the order they are printed.",
    rules: [hyphenScore, .votesTo, .cricketScore, .printedResult]
  )

  private static let hyphenScore = ExtractionRule(
    name: "hyphen-score",
    starts: [],
    startsWithNumber: true,
    needs: .behind(marks: .hyphen, .dash),
    read: { document, index in document.hyphenScore(at: index) },
    examples: [
      .reads("They won 3-1.", "3-1", as: "3-1"),
      .reads("Two 6-3 rulings", "6-3", as: "6-3"),
      .reads("She beat her 6-4, 3-6, 6-2.", "6-4, 3-6, 6-2", as: "6-4-3-6-6-2"),
      .reads("Ajax 2–2 Porto", "2–2", as: "2-2"),
      .reads("They are 2-8 in their last ten.", "2-8", as: "2-8"),
      .reads("He is 131-140 in four-plus seasons.", "131-140", as: "131-140"),
      .reads("after a dismal 9-14 start", "9-14", as: "9-14"),
      .reads("Lorn lost again and slipped to 8-11.", "8-11", as: "8-11"),
      .reads("They meet the Herons, 5-12, on Sunday.", "5-12", as: "5-12"),
      .reads("The Hawks (10-5, 4-4 away) led.", "4-4", as: "4-4"),
      .reads("The members voted 1,108-37 for it.", "1,108-37", as: "1108-37"),
      .ignores("It fell to 3-4 percent."),
      .ignores("Lorn's wells dropped to 8-11 in a dry year."),
      .ignores("pages 3-4, 7-9"),
      .ignores("for 10-12 people"),
      .ignores("Call 555-1234."),
      .ignores("the 2006-07 season"),
      .ignores("a 50-50 chance"),
    ] + VotesOnBills.examples
  )
}

extension Document {
  /// How far a word such as `won` or `vote` may stand from a score.
  private static let scoreReach = 9

  /// `3-1`, and sets one behind the other.
  func hyphenScore(at index: Int) -> Reading? {
    guard !isChained(before: index) else { return nil }
    if let record = record(at: index) { return record }
    guard let first = pair(at: index) else { return nil }
    var parts = [first.left, first.right]
    var end = first.end
    while isSet(first), let next = pair(at: mark(.comma, at: end) ? end + 1 : end), parts.count < 10,
      max(next.left, next.right) <= 25,
      parts.allSatisfy({ $0 <= 25 })
    {
      parts += [next.left, next.right]
      end = next.end
      // "7-6 (7-5)": the tie-break.
      if mark(.openBracket, at: end), let tie = pair(at: end + 1), mark(.closeBracket, at: tie.end) {
        end = tie.end + 1
      }
    }
    guard parts.count > 2 || isScore(first, at: index) else { return nil }
    return Reading(.score, index..<end, .score(parts))
  }

  /// `(14-13-2)`: won, lost and drawn.
  private func record(at index: Int) -> Reading? {
    guard mark(.openBracket, at: index - 1), mark(.hyphen, at: index + 1), mark(.hyphen, at: index + 3),
      !mark(.hyphen, at: index + 5)
    else { return nil }
    let parts = [0, 2, 4].compactMap { number(at: index + $0) }
    guard parts.count == 3, parts.allSatisfy({ $0.form == .digits && $0.digitCount < 3 }) else { return nil }
    return Reading(.score, index..<index + 5, .score(parts.map { Int($0.value) }))
  }

  /// Whether a pair can be a set or a game of one: tennis ends at six or seven, volleyball at 25.
  private func isSet(_ pair: ScorePair) -> Bool { [6, 7, 11, 21, 25].contains(max(pair.left, pair.right)) }

  /// Two whole numbers with a hyphen or a dash between, glued.
  private func pair(at index: Int) -> ScorePair? {
    guard let left = number(at: index), isPart(left) else { return nil }
    let hyphen = left.tokens.upperBound
    guard mark(.hyphen, at: hyphen) || mark(.dash, at: hyphen), !tokens[hyphen].followsSpace,
      let right = number(at: hyphen + 1), isPart(right), !tokens[hyphen + 1].followsSpace
    else { return nil }
    let end = right.tokens.upperBound
    guard isScoreEnd(end), !hasLeadingZero(index), !hasLeadingZero(hyphen + 1) || right.digitCount == 1 else {
      return nil
    }
    return ScorePair(left: Int(left.value), right: Int(right.value), end: end)
  }

  /// Three digits, or votes by the thousand.
  private func isPart(_ number: NumberReading) -> Bool {
    number.form == .digits && number.digitCount <= 3 || number.form == .grouped && number.digitCount <= 6
  }

  private func hasLeadingZero(_ index: Int) -> Bool {
    tokens[index].range.count > 1 && bytes[Int(tokens[index].start)] == 0x30
  }

  func isScoreEnd(_ index: Int) -> Bool {
    guard let next = token(index), !next.followsSpace else { return true }
    guard next.form == .mark else { return false }
    switch next.mark {
    case .hyphen: return token(index + 1)?.form == .word
    case .period, .comma: return token(index + 1).map { $0.followsSpace || $0.form != .digits } ?? true
    case .percent, .slash, .colon, .degree, .currency, .dash: return false
    default: return true
    }
  }

  private func isChained(before index: Int) -> Bool {
    guard index > 0, !tokens[index].followsSpace else { return false }
    switch tokens[index - 1].mark {
    case .openBracket, .openQuote, .doubleQuote, .comma, .emDash: return false
    default: return true
    }
  }

  private func isScore(_ pair: ScorePair, at index: Int) -> Bool {
    if pair.left == pair.right, pair.left == 50 || pair.left == 20 { return false }
    // "the 15-17 Bulldogs": a record, where "10-12 people" is a range.
    if pair.left < pair.right, let noun = countedNoun(at: pair.end) {
      return tokens[noun.head].shape.contains(.capitalised)
    }
    if hasScoreWord(around: index..<pair.end) || isRecord(pair, at: index) { return true }
    if isVoteOnBill(index..<pair.end, Double(pair.left), Double(pair.right)) { return true }
    // A range rises and counts something; what falls is a score, save "24-7".
    if pair.left > pair.right, pair.left < 200, !(pair.left == 24 && pair.right == 7) { return true }
    if mark(.openBracket, at: index - 1), mark(.closeBracket, at: pair.end) { return true }
    let isBetweenNames =
      token(index - 1).map { $0.form == .word && $0.shape.contains(.capitalised) } ?? false
      && token(pair.end).map { $0.form == .word && $0.shape.contains(.capitalised) } ?? false
    return isBetweenNames && max(pair.left, pair.right) < 100
  }

  func hasScoreWord(around tokens: Range<Int>) -> Bool {
    let sentence = sentences[sentenceIndex(ofToken: tokens.lowerBound)].tokens
    let left = max(sentence.lowerBound, tokens.lowerBound - Self.scoreReach)
    let right = min(sentence.upperBound, tokens.upperBound + Self.scoreReach)
    return (left..<right).contains { self.tokens[$0].is(.scoreWord) }
  }
}

/// Two numbers that are set against each other.
struct ScorePair: Sendable {
  let left: Int
  let right: Int
  /// Index past the second.
  let end: Int
}
