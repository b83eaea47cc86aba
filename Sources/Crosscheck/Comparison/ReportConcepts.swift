/// What the words of a report mean.
extension ReportText {
  private static let silent = WordClasses.of(
    .stopword,
    .unitNumber,
    .tensNumber,
    .magnitude,
    .month,
    .weekday,
    .possessive,
    .ordinalSuffix
  )

  /// The stem of a word; nil for marks and numbers.
  static func stem(of token: Token, in bytes: [UInt8]) -> Concept? {
    token.form == .word ? Concept(stem: Stem.of(letters(of: token, in: bytes))) : nil
  }

  /// The letters of a word in lower case, without full stops.
  private static func letters(of token: Token, in bytes: [UInt8]) -> [UInt8] {
    var word: [UInt8] = []
    word.reserveCapacity(token.range.count)
    for byte in bytes[token.range] where byte != 0x2E { word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return word
  }

  /// The concepts of a document's tokens, from their stems.
  static func concepts(of stems: [Concept?], in document: Document) -> [Concept?] {
    var concepts = [Concept?](repeating: nil, count: stems.count)
    for sentence in document.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let stem = stems[index] else {
          index += 1
          continue
        }
        if let (concept, end) = phrase(at: index, stem, stems, in: sentence, of: document) {
          concepts[index] = concept
          index = end
        } else {
          let token = document.tokens[index]
          if token.classes.isDisjoint(with: silent), token.end - token.start > 1 {
            concepts[index] = Thesaurus.standard.concept(
              of: letters(of: token, in: document.bytes),
              stem: stem
            )
          }
          index += 1
        }
      }
    }
    return concepts
  }

  /// The phrase that begins at a token, with the index past its last word; hyphens and other small words may stand
  /// between its words.
  private static func phrase(
    at index: Int,
    _ first: Concept,
    _ stems: [Concept?],
    in sentence: Sentence,
    of document: Document
  ) -> (concept: Concept, end: Int)? {
    func token(behind start: Int, by steps: Int) -> Int? {
      var position = start
      for _ in 0..<steps {
        position += 1
        if position < sentence.tokens.upperBound, mayStandWithin(position, document) { position += 1 }
      }
      return position < sentence.tokens.upperBound ? position : nil
    }
    guard
      let (concept, following) = Thesaurus.standard.phrase(
        from: first,
        next: { token(behind: index, by: $0).flatMap { stems[$0] } }
      ), let last = token(behind: index, by: following)
    else { return nil }
    return (concept, last + 1)
  }

  /// Whether a token may stand between the words of a phrase: 'pull-out', 'lost their lives', 'sent him to prison'.
  private static func mayStandWithin(_ token: Int, _ document: Document) -> Bool {
    document.tokens[token].mark == .hyphen || document.is(.determiner, at: token)
      || within.contains { document.word($0, at: token) }
  }

  private static let within: [StaticString] = ["a", "an", "him", "her", "them", "it", "us", "me", "you"]
}
