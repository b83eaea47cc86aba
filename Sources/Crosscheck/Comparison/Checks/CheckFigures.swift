/// What checks of a report's own figures ask of its text.
extension ReportText {
  /// A figure that can be reckoned with.
  struct ExactFigure: Sendable {
    /// Index of its fact in the text.
    let fact: Int
    let value: Double
    let kind: Kind
    let unit: String?
    let tokens: Range<Int>

    /// Whether two figures can be told in one measure: sums in one currency, no shares, one unit or one that is not said.
    func isOfOneMeasure(with other: ExactFigure) -> Bool {
      guard kind != .percentage, other.kind != .percentage else { return false }
      if kind == .money || other.kind == .money { return unit == other.unit }
      return unit == nil || other.unit == nil || unit == other.unit
    }
  }

  /// The exact figures of a sentence: neither rough nor bounds nor ranges.
  func exactFigures(in sentence: Int) -> [ExactFigure] {
    figures.indices.contains(sentence) ? figures[sentence] : []
  }

  /// The sentences with so many exact figures at least; most have none, and nothing that a check could say.
  func sentences(withFigures least: Int) -> [Int] {
    figures.indices.filter { figures[$0].count >= least }
  }

  /// The sentences with a fact of one of some kinds.
  func sentences(with kinds: [Kind]) -> [Int] {
    var sentences: [Int] = []
    for index in facts.indices where kinds.contains(facts[index].kind) {
      let sentence = document.sentenceIndex(ofToken: facts[index].tokens.lowerBound)
      if sentences.last != sentence, document.sentences.indices.contains(sentence) {
        sentences.append(sentence)
      }
    }
    return sentences
  }

  /// The exact figures of each sentence.
  static func figures(of facts: [Fact], in document: Document) -> [[ExactFigure]] {
    var figures = [[ExactFigure]](repeating: [], count: document.sentences.count)
    var sentence = 0
    for index in facts.indices {
      guard case .amount(let amount) = facts[index].value, let low = amount.low, low == amount.high,
        amount.modifier == nil, facts[index].kind != .ordinal, facts[index].kind != .rank
      else { continue }
      let start = facts[index].tokens.lowerBound
      while sentence < figures.count, document.sentences[sentence].tokens.upperBound <= start {
        sentence += 1
      }
      guard sentence < figures.count, document.sentences[sentence].tokens.contains(start) else { continue }
      figures[sentence].append(
        ExactFigure(
          fact: index,
          value: low,
          kind: facts[index].kind,
          unit: amount.unit,
          tokens: facts[index].tokens
        )
      )
    }
    return figures
  }

  /// Whether a statement ends before a token: a mark follows that joins no words, or nothing.
  func endsStatement(at index: Int) -> Bool {
    document.token(index).map { $0.form == .mark && $0.mark != .hyphen } ?? true
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
