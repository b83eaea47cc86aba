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
    guard token.form == .word else { return nil }
    var word: [UInt8] = []
    word.reserveCapacity(token.range.count)
    for byte in bytes[token.range] where byte != 0x2E { word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return Concept(stem: Stem.of(word))
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
            concepts[index] = Thesaurus.standard.concept(ofStem: stem)
          }
          index += 1
        }
      }
    }
    return concepts
  }

  /// The phrase that begins at a token, with the index past its last word; hyphens and 'the' may stand between its
  /// words.
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
        // 'pull-out', 'stop the fighting'.
        if position < sentence.tokens.upperBound,
          document.tokens[position].mark == .hyphen || document.word("the", at: position)
        {
          position += 1
        }
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
}
