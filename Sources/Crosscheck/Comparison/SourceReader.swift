/// Finds who is named as the source of a sentence's figures.
struct SourceReader {
  let text: ReportText
  let sentence: Sentence

  private static let speech = Set(
    """
    say said says told tell according report reported announced announce estimate estimated reckon added confirmed
    confirm claim claimed show showed suggest suggested put puts found
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// The concepts of the words that name the source; empty where the report speaks in its own voice.
  func source() -> Set<Concept> {
    var source = Set<Concept>()
    for index in sentence.tokens where text.document.tokens[index].form == .word {
      guard Self.speech.contains(text.document.lowercased(index)) else { continue }
      let isAccording = text.document.word("according", at: index)
      let before = isAccording ? index..<index : max(sentence.tokens.lowerBound, index - 5)..<index
      let after = index + 1..<min(sentence.tokens.upperBound, index + (isAccording ? 9 : 5))
      for token in [before, after].joined() {
        guard text.document.tokens[token].number < 0, let concept = text.concepts[token] else { continue }
        source.insert(concept)
      }
    }
    return source
  }
}
