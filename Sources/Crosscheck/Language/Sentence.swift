/// A sentence, a heading or a list item of a text.
public struct Sentence: Sendable, Equatable {
  // Ranges in half the room: a text has many sentences.
  private let shortTokens: Range<Int32>
  private let shortRange: Range<Int32>
  /// Whether it is a line by itself without a final full stop: a headline, a section's heading, a list's item.
  public let isHeading: Bool

  /// Indices of its tokens in the document.
  public var tokens: Range<Int> { Int(shortTokens.lowerBound)..<Int(shortTokens.upperBound) }
  /// Byte range in the text, without surrounding white space.
  public var range: Range<Int> { Int(shortRange.lowerBound)..<Int(shortRange.upperBound) }

  init(tokens: Range<Int>, range: Range<Int>, isHeading: Bool) {
    shortTokens = Int32(tokens.lowerBound)..<Int32(tokens.upperBound)
    shortRange = Int32(range.lowerBound)..<Int32(range.upperBound)
    self.isHeading = isHeading
  }

  /// The part of the sentence that a token can have to do with: all of it, unless it is no sentence of any language.
  func near(_ token: Int) -> Range<Int> {
    tokens.clamped(to: token - Self.longest..<token + Self.longest)
  }

  private static let longest = 400

  /// The sentence as far as it can tell what a figure in it is about: a list of a thousand figures is read piece by piece.
  func part(around token: Int) -> Sentence {
    let reach = Self.telling
    return tokens.count <= reach
      ? self
      : Sentence(
        tokens: tokens.clamped(to: token - reach..<token + reach),
        range: range,
        isHeading: isHeading
      )
  }

  private static let telling = 80
}

/// Cuts tokens into sentences.
enum SentenceSplitter {
  /// The sentences of a text, in order, covering all its tokens.
  static func sentences(of tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveLargeCapacity(tokens.count / 12)
    var start = 0
    func close(at end: Int) {
      guard end > start else { return }
      let fillsLine =
        tokens[start].shape.contains(.lineStart)
        && (end == tokens.count || tokens[end].shape.contains(.lineStart))
      sentences.append(
        Sentence(
          tokens: start..<end,
          range: Int(tokens[start].start)..<Int(tokens[end - 1].end),
          isHeading: fillsLine && !hasFinalMark(tokens[start..<end])
        )
      )
      start = end
    }
    var index = 0
    while index < tokens.count {
      if index > start, tokens[index].shape.contains(.lineStart),
        endsLine(tokens, before: index, since: start)
      {
        close(at: index)
      }
      guard isFinalMark(tokens[index].mark) else {
        index += 1
        if tokens[index - 1].is(.timePart), index < tokens.count, endsWithTime(tokens, at: index - 1) {
          close(at: index)
        }
        continue
      }
      var end = index + 1
      while end < tokens.count, closesWithSentence(tokens[end]) { end += 1 }
      if end == tokens.count || ends(tokens, mark: index, next: end) { close(at: end) }
      index = end
    }
    close(at: tokens.count)
    return sentences
  }

  /// A line break ends a sentence at an empty line, behind a final mark, or where the next line does not go on in
  /// lower case; text wrapped at a column goes on.
  private static func endsLine(_ tokens: [Token], before index: Int, since start: Int) -> Bool {
    if tokens[index].shape.contains(.paragraphStart) { return true }
    let next = tokens[index]
    let last = tokens[index - 1]
    if isFinalMark(last.mark) || closesQuotation(last.mark) { return true }
    if last.mark == .comma { return false }
    return next.shape.contains(.capitalised) || next.mark != .none
  }

  private static func ends(_ tokens: [Token], mark: Int, next: Int) -> Bool {
    let follower = tokens[next]
    guard follower.followsSpace else { return false }
    if follower.shape.contains(.lineStart) { return true }
    if follower.form == .word, !follower.shape.contains(.capitalised) { return false }
    guard tokens[mark].mark == .period, mark > 0 else { return true }
    let before = tokens[mark - 1]
    if !tokens[mark].followsSpace, before.form == .word {
      if before.end - before.start == 1, before.shape.contains(.capitalised) { return false }
      if before.is(.abbreviation), next == mark + 1 { return ends(behind: before, at: follower) }
    }
    return true
  }

  /// Whether the full stop behind an abbreviation, or a word that looks like one, ends the sentence too.
  private static func ends(behind word: Token, at follower: Token) -> Bool {
    let isCounted = follower.form == .digits
    // 'Residents said no. Police', 'No. 4'
    if answers.contains(word.letters) { return !isCounted }
    if word.shape.contains(.capitalised) {
      // 'moved to LA. Police', where 'ST. LOUIS' is one name
      let isShouted = word.shape.contains(.allCapitals) && !follower.shape.contains(.allCapitals)
      return follower.form == .word && (follower.is(.stopword) || isShouted && !word.is(.officeTitle))
        && !word.is(.honorific)
    }
    // 'She fell ill. Doctors', 'in the sun. “We”': no name and no state begins small.
    if isCounted, word.is(.month) || beforeNumbers.contains(word.letters) { return false }
    return !alwaysSmall.contains(word.letters)
  }

  private static let answers = letters("no nos")
  private static let beforeNumbers = letters("art fig ch vol pp est")
  private static let alwaysSmall = letters(
    "vs approx gov govs sen sens rep reps gen lt capt sgt col maj cmdr rev prof hon"
  )

  private static func letters(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { PackedLetters.of(String($0)) })
  }

  /// `out by 6:40 a.m. The hall`: the period of `a.m.` is the sentence's too.
  private static func endsWithTime(_ tokens: [Token], at index: Int) -> Bool {
    let next = tokens[index + 1]
    guard next.shape.contains(.capitalised), next.is(.stopword), next.followsSpace else { return false }
    return tokens[index].letters == PackedLetters.of("a.m.")
      || tokens[index].letters == PackedLetters.of("p.m.")
  }

  private static func isFinalMark(_ mark: Mark) -> Bool {
    mark == .period || mark == .exclamation || mark == .question || mark == .ellipsis
  }

  private static func closesQuotation(_ mark: Mark) -> Bool {
    mark == .closeQuote || mark == .closeSingleQuote || mark == .doubleQuote
  }

  /// Quotes and brackets that belong to the sentence they close.
  private static func closesWithSentence(_ token: Token) -> Bool {
    switch token.mark {
    case .closeQuote, .closeSingleQuote, .closeBracket: return true
    case .doubleQuote, .apostrophe: return !token.followsSpace
    case .period, .exclamation, .question, .ellipsis: return true
    default: return false
    }
  }

  private static func hasFinalMark(_ tokens: ArraySlice<Token>) -> Bool {
    for token in tokens.reversed() {
      if isFinalMark(token.mark) { return true }
      if !closesQuotation(token.mark), token.mark != .closeBracket { return false }
    }
    return false
  }
}
