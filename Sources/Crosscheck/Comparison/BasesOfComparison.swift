/// Whether a time is one that a figure is only compared with.
extension ReportText {
  /// Whether a word says that what follows is only compared with.
  func isBase(_ index: Int) -> Bool {
    if document.word("than", at: index) || document.word("against", at: index) { return true }
    if document.word("with", at: index) || document.word("to", at: index) {
      return document.word("compared", at: index - 1)
    }
    // "Down 27% on 2024"
    return document.word("on", at: index)
      && (document.is(.percentWord, at: index - 1) || document.mark(.percent, at: index - 1))
  }

  /// "The boldest step in a decade", "not seen for nine years": how far a comparison goes back.
  func isLengthOfRecord(_ tokens: Range<Int>) -> Bool {
    let lead = tokens.lowerBound - 1
    guard document.word("in", at: lead) || document.word("for", at: lead) else { return false }
    let first = max(document.sentences[document.sentenceIndex(ofToken: lead)].tokens.lowerBound, lead - 4)
    return (first..<max(first, lead)).contains { token in
      document.is(.superlative, at: token) || document.word("first", at: token)
        || document.word("seen", at: token) && document.word("not", at: token - 1)
    }
  }

  /// "After four years of wrangling": what came before the figure.
  func isLengthBefore(_ tokens: Range<Int>) -> Bool {
    document.word("after", at: tokens.lowerBound - 1) && document.word("of", at: tokens.upperBound)
  }
}
