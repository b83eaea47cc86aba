/// What checks of a report's own figures ask of its text.
extension ReportText {
  /// A figure that can be reckoned with.
  struct ExactFigure {
    /// Index of its fact in the text.
    let fact: Int
    let value: Double
    let kind: Kind
    let unit: String?
    let tokens: Range<Int>
  }

  /// The exact figures of a sentence: neither rough nor bounds nor ranges.
  func exactFigures(in sentence: Int) -> [ExactFigure] {
    guard document.sentences.indices.contains(sentence) else { return [] }
    return facts(in: document.sentences[sentence].tokens).compactMap { index in
      guard case .amount(let amount) = facts[index].value, let low = amount.low, low == amount.high,
        amount.modifier == nil, facts[index].kind != .ordinal, facts[index].kind != .rank
      else { return nil }
      return ExactFigure(
        fact: index,
        value: low,
        kind: facts[index].kind,
        unit: amount.unit,
        tokens: facts[index].tokens
      )
    }
  }

  /// Whether one of some words stands among tokens.
  func holds(_ words: Set<String>, in tokens: Range<Int>) -> Bool {
    tokens.contains { document.tokens[$0].form == .word && words.contains(document.lowercased($0)) }
  }

  /// So many tokens before a place, within its sentence.
  func words(before place: Int, upTo count: Int, in sentence: Int) -> Range<Int> {
    max(document.sentences[sentence].tokens.lowerBound, place - count)..<place
  }

  /// So many tokens behind a place, within its sentence.
  func words(behind place: Int, upTo count: Int, in sentence: Int) -> Range<Int> {
    place..<max(place, min(document.sentences[sentence].tokens.upperBound, place + count))
  }
}
