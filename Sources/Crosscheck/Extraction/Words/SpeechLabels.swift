/// Speakers that no verb goes with.
///
/// Headlines and transcripts set them apart with a colon or a dash: `Police: 5 hurt`, `2 killed in fire - officials`,
/// `BLITZER: What happened?`
struct SpeechLabels {
  let document: Document
  let entities: [Entity]
  let lookup: EntityLookup

  /// The label of a sentence, if it has one: the mark, the words that name who speaks, and whether it comes last.
  func label(of sentence: Sentence, _ landmarks: Landmarks) -> (
    mark: Int, speaker: Range<Int>, isTrailing: Bool
  )? {
    let tokens = sentence.tokens
    // Bytes and landmarks first: nearly no sentence has a label, and its tokens need not be fetched.
    let start = sentence.range.lowerBound
    if tokens.count > 6 {
      switch (document.bytes[start] | 0x20, document.bytes[start + 1] | 0x20) {
      case (0x62, 0x79): if let tally = tally(in: tokens) { return (tally.upperBound, tally, false) }
      case (0x69, 0x6E): if let words = words(in: tokens) { return (words.upperBound, words, false) }
      default: break
      }
    }
    guard tokens.count > 3, landmarks.isMarked(.lineStart, at: tokens.lowerBound) else { return nil }
    if let words = described(in: tokens) { return (words.upperBound, words, false) }
    let limit = min(tokens.lowerBound + 7, tokens.upperBound - 1)
    let colon = landmarks.next(.colon, from: tokens.lowerBound + 1, before: limit)
    if colon < limit {
      let words = tokens.lowerBound..<colon
      return isSource(words) || isTranscript(words, behind: colon) ? (colon, words, false) : nil
    }
    // Where no mark ends a sentence, a line does.
    guard sentence.isHeading, document.tokens[tokens.upperBound - 1].form == .word else { return nil }
    for index in stride(
      from: tokens.upperBound - 2,
      through: max(tokens.lowerBound + 2, tokens.upperBound - 5),
      by: -1
    )
    where isBreak(index) {
      let words = index + 1..<tokens.upperBound
      return isSource(words) ? (index, words, true) : nil
    }
    return nil
  }

  /// `By the union's count, 300 went`: whose count it is.
  private func tally(in tokens: Range<Int>) -> Range<Int>? {
    let first = tokens.lowerBound
    guard document.word("by", at: first), tokens.count > 6,
      let comma = (first + 3..<first + 9).clamped(to: tokens).first(where: { document.mark(.comma, at: $0) }),
      document.word("count", at: comma - 1) || document.word("tally", at: comma - 1)
        || document.word("estimate", at: comma - 1) || document.word("estimates", at: comma - 1)
        || document.word("reckoning", at: comma - 1) || document.word("account", at: comma - 1),
      document.is(.possessive, at: comma - 2) || document.mark(.apostrophe, at: comma - 2),
      first + 1 < comma - 2,
      !document.is(.weekday, at: comma - 3), !document.is(.month, at: comma - 3),
      !document.is(.dayReference, at: comma - 3)
    else { return nil }
    return first + 1..<comma - 2
  }

  /// `In the words of the mayor, "…"`: whose words they are.
  private func words(in tokens: Range<Int>) -> Range<Int>? {
    let first = tokens.lowerBound
    guard document.word("in", at: first), tokens.count > 6, document.word("words", at: first + 2),
      document.word("of", at: first + 3),
      let comma = (first + 5..<first + 12).clamped(to: tokens).first(where: { document.mark(.comma, at: $0) })
    else { return nil }
    return first + 4..<comma
  }

  /// `Tams, the mayor: "…"`, `Tams/Mayor: "…"`: a name and what the name bears, before quoted words.
  private func described(in tokens: Range<Int>) -> Range<Int>? {
    guard let name = lookup.index(at: tokens.lowerBound), entities[name].kind == .person else { return nil }
    let comma = entities[name].tokens.upperBound
    // 'Tams/Harbour Master: "…"' in the scripts of stations, 'Tams (mayor): "…"'
    guard
      document.mark(.comma, at: comma) || document.mark(.slash, at: comma)
        || document.mark(.openBracket, at: comma),
      let colon = (comma + 2..<comma + 9).clamped(to: tokens).first(where: { document.mark(.colon, at: $0) }),
      document.mark(.doubleQuote, at: colon + 1) || document.mark(.openQuote, at: colon + 1),
      (comma + 1..<colon).allSatisfy({ !document.is(.verb, at: $0) || document.is(.officeTitle, at: $0) })
    else { return nil }
    return tokens.lowerBound..<comma
  }

  private func isBreak(_ index: Int) -> Bool {
    let token = document.tokens[index]
    switch token.mark {
    case .colon, .emDash, .dash: return true
    case .hyphen: return token.followsSpace && document.tokens[index + 1].followsSpace
    default: return false
    }
  }

  /// Nouns of those who speak for others, the last word of the label: `Troy police`, `health officials`.
  private func isSource(_ words: Range<Int>) -> Bool {
    guard let last = words.last, words.count < 5 else { return false }
    return document.isOne(of: Self.nouns, at: last)
  }

  /// `BLITZER:`, `JOHN KING, HOST:`: all capitals, a name first.
  private func isTranscript(_ words: Range<Int>, behind colon: Int) -> Bool {
    if let name = lookup.index(at: words.lowerBound), entities[name].kind != .place,
      entities[name].tokens.upperBound == words.upperBound,
      document.mark(.doubleQuote, at: colon + 1) || document.mark(.openQuote, at: colon + 1)
    {
      return true
    }
    guard let next = document.token(colon + 1), next.form == .word, next.shape.contains(.capitalised) else {
      return false
    }
    return words.allSatisfy {
      document.tokens[$0].shape.contains(.allCapitals) || document.tokens[$0].form == .mark
    }
      && lookup.index(at: words.lowerBound).map { entities[$0].kind != .place } ?? false
  }

  private static let nouns: WordSet = [
    "police", "official", "officials", "report", "reports", "study", "survey", "poll", "sources",
    "source", "lawyer", "lawyers", "minister", "ministry", "prosecutor", "prosecutors", "witness",
    "witnesses", "doctor", "doctors", "expert", "experts", "analyst", "analysts", "scientists",
    "researchers", "sheriff", "mayor", "governor", "spokesman", "spokeswoman", "army", "military",
    "rebels", "activists", "court", "judge", "union", "coroner", "government", "media", "authorities",
    "investigators", "residents",
  ]
}
