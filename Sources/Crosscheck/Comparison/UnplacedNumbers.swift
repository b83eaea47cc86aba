extension EvidenceBuilder {
  /// Words on either side of a number that are shown with it.
  private static let context = 4

  /// The numbers of a text that became part of no fact, in its order, each with a few words of its sentence.
  func unplacedNumbers(in text: ReportText, besides placed: Set<Int>) -> [UnplacedNumber] {
    let document = text.document
    return document.numbers.compactMap { number in
      guard !placed.contains(number.tokens.lowerBound) else { return nil }
      let index = document.sentenceIndex(ofToken: number.tokens.lowerBound)
      guard document.sentences.indices.contains(index) else { return nil }
      let sentence = document.sentences[index].tokens
      let first = max(sentence.lowerBound, number.tokens.lowerBound - Self.context)
      let last = max(first, min(sentence.upperBound, number.tokens.upperBound + Self.context) - 1)
      let range = document.tokens[first].range.lowerBound..<document.tokens[last].range.upperBound
      let tokens = number.tokens
      let figure =
        document.tokens[tokens.lowerBound].range
        .lowerBound..<document.tokens[tokens.upperBound - 1].range.upperBound
      let (start, end) = text.text.positions(of: figure)
      let article = articles[text.report]
      return UnplacedNumber(
        text: folded(range, of: text),
        location: Location(
          path: article.path,
          record: article.record,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column
        )
      )
    }
  }
}
