/// The quoted passages of a text: which tokens stand between which marks.
///
/// Curly marks say themselves whether they open or close; straight ones are told by the spaces around them, and
/// where those are lost, by turns. Single marks open only where they cannot be an apostrophe.
public struct QuotationMarks: Sendable {
  /// A quoted passage.
  public struct Passage: Sendable, Equatable {
    /// Indices of the tokens between the marks.
    public let content: Range<Int>
    /// Whether its end is marked; a passage can break off at the end of the text.
    public let isClosed: Bool
    /// Whether single marks enclose it.
    public let isSingle: Bool
  }

  /// The outermost passages in order.
  public let passages: [Passage]

  /// Pairs the marks of a text, of which the tokens that may be some are known.
  init(_ document: Document, at places: [Int]) {
    var reader = PassageReader(document: document, places: places)
    passages = reader.passages()
  }

  /// The passage that holds a token, if one does.
  public func passage(at index: Int) -> Passage? {
    let next = passages.indices.partitioningIndex { passages[$0].content.upperBound > index }
    guard next < passages.count, passages[next].content.contains(index) else { return nil }
    return passages[next]
  }
}

extension QuotationMarks {
  /// The passages that begin within a range of tokens.
  func passages(beginningIn tokens: Range<Int>) -> ArraySlice<Passage> {
    let first = passages.indices.partitioningIndex { passages[$0].content.lowerBound >= tokens.lowerBound }
    return passages[first...].prefix { $0.content.lowerBound < tokens.upperBound }
  }
}

/// Pairs the marks from left to right.
private struct PassageReader {
  let document: Document
  /// Tokens that may be quotation marks.
  let places: [Int]
  private var found: [QuotationMarks.Passage] = []
  /// The last closing mark that closed nothing.
  private var stray: Int?

  /// A passage longer than this has lost its closing mark.
  private static let longest = 260

  init(document: Document, places: [Int]) {
    self.document = document
    self.places = places
  }

  mutating func passages() -> [QuotationMarks.Passage] {
    var open: Int?
    var next = 0
    while true {
      let index = next < places.count ? places[next] : document.tokens.count - 1
      if let start = open, index - start > Self.longest {
        closeUnmarked(start)
        open = nil
        next = place(behind: start)
        continue
      }
      guard next < places.count else { break }
      next += 1
      switch role(at: index, isOpen: open != nil) {
      case .opens:
        if let start = open, !looksClosing(start) { closeUnmarked(start, before: index) }
        open = isDoubled(index) ? index + 1 : index
        if isDoubled(index) { next = place(behind: index + 1) }
      case .closes:
        if let start = open { add(start + 1..<index, isClosed: true, isSingle: false) }
        open = nil
        if isDoubled(index) { next = place(behind: index + 1) }
      case .none:
        if document.tokens[index].mark == .closeQuote { stray = index }
        if open == nil, let end = singleEnd(from: index) {
          add(index + 1..<end, isClosed: true, isSingle: true)
          next = place(behind: end)
        }
      }
    }
    if let start = open { closeUnmarked(start) }
    return found
  }

  private func place(behind token: Int) -> Int { places.indices.partitioningIndex { places[$0] > token } }

  private mutating func add(_ content: Range<Int>, isClosed: Bool, isSingle: Bool) {
    guard !content.isEmpty else { return }
    found.append(QuotationMarks.Passage(content: content, isClosed: isClosed, isSingle: isSingle))
  }

  /// A passage whose end is not marked goes to the end of its paragraph, or as far as any does: the next one opens
  /// anew.
  private mutating func closeUnmarked(_ start: Int, before limit: Int? = nil) {
    if isTurned(start) { return }
    var end = start + 1
    var last = min(limit ?? document.tokens.count, start + 1 + Self.longest)
    // 'She said “it rains. It was a “mistake”': the sentence in which the next one opens is the report's own.
    if let limit {
      let sentence = document.sentences[document.sentenceIndex(ofToken: limit)].tokens.lowerBound
      if sentence > start + 1 { last = min(last, sentence) }
    }
    while end < last, !document.tokens[end].shape.contains(.paragraphStart) || end == start + 1 {
      if limit == nil, document.tokens[end].shape.contains(.lineStart), end > start + 1 { break }
      end += 1
    }
    add(start + 1..<end, isClosed: false, isSingle: false)
  }

  /// `its” Ten Slow Roads “list`: two marks turned the wrong way round, of which the second opens nothing.
  private func isTurned(_ start: Int) -> Bool {
    guard let stray, document.tokens[start].mark == .openQuote, stray < start, start - stray < 14 else {
      return false
    }
    return !document.tokens[stray].followsSpace && document.tokens[stray + 1].followsSpace
      && document.sentenceIndex(ofToken: stray) == document.sentenceIndex(ofToken: start)
  }

  private enum Role { case opens, closes, none }

  private func role(at index: Int, isOpen: Bool) -> Role {
    let token = document.tokens[index]
    switch token.mark {
    case .openQuote:
      // 'the orchestra “, she said': turned the wrong way round.
      let next = document.token(index + 1)
      return isOpen && next?.form == .mark && next?.mark != .ellipsis && next?.followsSpace == false
        ? .closes : .opens
    case .closeQuote: return isOpen ? .closes : .none
    case .doubleQuote: return straightRole(at: index, isOpen: isOpen)
    case .apostrophe, .openSingleQuote, .closeSingleQuote:
      // ''quoted'' with two single marks.
      return isDoubled(index) ? isOpen ? .closes : .opens : .none
    default: return .none
    }
  }

  /// Whether two single marks stand for a double one.
  private func isDoubled(_ index: Int) -> Bool {
    let mark = document.tokens[index].mark
    guard mark == .apostrophe || mark == .openSingleQuote || mark == .closeSingleQuote,
      let next = document.token(index + 1)
    else { return false }
    return next.mark == mark && !next.followsSpace
  }

  private func straightRole(at index: Int, isOpen: Bool) -> Role {
    let spaceBefore = document.tokens[index].followsSpace
    let next = document.token(index + 1)
    let spaceAfter = next?.followsSpace ?? true
    if next?.form == .digits && !spaceBefore && !spaceAfter { return isOpen ? .closes : .opens }
    if !isOpen { return .opens }
    // Open already: a clear opening mark at the start of a paragraph goes on with the same speech, and elsewhere the
    // mark before it opened nothing, or its end was forgotten.
    guard spaceBefore, !spaceAfter, let next, next.form == .word else { return .closes }
    if document.tokens[index].shape.contains(.lineStart) { return .opens }
    switch document.tokens[index - 1].mark {
    case .period, .question, .exclamation, .ellipsis: return .closes
    case .doubleQuote, .openQuote, .closeQuote: return .closes
    default: return .opens
    }
  }

  /// Whether a straight mark that was taken as an opening one stands as closing ones do: a word before it, a space
  /// behind.
  private func looksClosing(_ index: Int) -> Bool {
    guard document.tokens[index].mark == .doubleQuote, !document.tokens[index].followsSpace else {
      return false
    }
    return document.token(index + 1).map { $0.followsSpace || $0.form == .mark } ?? true
  }

  /// The closing mark of a passage in single marks that opens here; nil for an apostrophe.
  private func singleEnd(from index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.mark == .apostrophe || token.mark == .openSingleQuote,
      token.followsSpace || isAfterOpening(index),
      let next = document.token(index + 1), !next.followsSpace, next.form == .word || next.mark == .ellipsis
    else { return nil }
    let sentence = document.sentences[document.sentenceIndex(ofToken: index)]
    let limit = opensSpeech(index) ? document.tokens.count : sentence.tokens.upperBound
    var end = index + 2
    while end < min(limit, index + Self.longest) {
      if end >= sentence.tokens.upperBound, document.tokens[end].shape.contains(.paragraphStart) {
        return nil
      }
      let mark = document.tokens[end].mark
      if mark == .apostrophe || mark == .closeSingleQuote, closesSingle(at: end) { return end }
      end += 1
    }
    return nil
  }

  /// Whether a single mark may open several sentences: at the head of a line, or behind a colon or a comma.
  private func opensSpeech(_ index: Int) -> Bool {
    document.tokens[index].shape.contains(.lineStart) || document.mark(.colon, at: index - 1)
      || document.mark(.comma, at: index - 1)
  }

  private func isAfterOpening(_ index: Int) -> Bool {
    document.mark(.openBracket, at: index - 1) || document.mark(.emDash, at: index - 1)
      || document.mark(.comma, at: index - 1)
  }

  /// A bare apostrophe closes unless it is a plural's possessive: words go on directly behind a letter s.
  private func closesSingle(at index: Int) -> Bool {
    let before = document.tokens[index - 1]
    if before.form != .word { return true }
    guard let next = document.token(index + 1) else { return true }
    if next.form == .word, !next.followsSpace { return document.tokens[index].followsSpace }
    let last = document.bytes[Int(before.end) - 1]
    return next.form != .word || last | 0x20 != 0x73
  }
}
