/// A figure that moved, with the figures it moved from, to and by, and what is about it.
struct Movement {
  /// What a figure is to its movement.
  enum Part: Hashable {
    case from, to, by
  }

  let text: ReportText
  let isUp: Bool
  /// The figures by their part; the first of each.
  let figures: [Part: Double]
  /// The movement's word with its figures.
  let passage: Range<Int>
  let context: PassageContext
  let isOfBrief: Bool

  /// Where it began and ended, as far as the figures say.
  var course: (from: Double, to: Double)? {
    if let from = figures[.from], let to = figures[.to] { return (from, to) }
    guard let by = figures[.by] else { return nil }
    if let to = figures[.to] { return (isUp ? to - by : to + by, to) }
    return figures[.from].map { ($0, isUp ? $0 + by : $0 - by) }
  }
}

/// Reads which figures of a text moved, and which way.
struct MovementReader {
  let text: ReportText
  let vocabulary: StoryVocabulary
  /// Whether the report is short.
  let isBrief: Bool
  private let document: Document

  init(_ text: ReportText, _ vocabulary: StoryVocabulary, isBrief: Bool) {
    self.text = text
    self.vocabulary = vocabulary
    self.isBrief = isBrief
    document = text.document
  }

  /// How far behind its word a figure may stand.
  private static let reach = 20

  /// The movements in order.
  func movements() -> [Movement] {
    var movements: [Movement] = []
    for (index, sentence) in document.sentences.enumerated() {
      guard sentence.tokens.count <= ReportLengths.longestSentence,
        sentence.tokens.contains(where: { document.tokens[$0].number >= 0 })
      else { continue }
      let words = sentence.tokens.filter { way(of: $0) != nil }
      for (place, word) in words.enumerated() {
        guard let isUp = way(of: word), !isNegated(word, in: sentence) else { continue }
        let next = place + 1 < words.count ? words[place + 1] : sentence.tokens.upperBound
        let end = min(next, word + Self.reach, sentence.tokens.upperBound)
        let (figures, last) = figures(behind: word, until: end)
        guard !figures.isEmpty else { continue }
        movements.append(
          Movement(
            text: text,
            isUp: isUp,
            figures: figures,
            passage: word..<last,
            context: PassageContext(
              of: Array(word..<last),
              clause: word..<end,
              sentence: index,
              in: text,
              vocabulary
            ),
            isOfBrief: isBrief
          )
        )
      }
    }
    return movements
  }

  /// Which way a word says that something went; nil where it says nothing.
  private func way(of token: Int) -> Bool? {
    guard document.tokens[token].form == .word else { return nil }
    if let value = document.value(of: .verb, at: token) {
      if let isUp = DirectionWords.isUp(VerbLemmas.split(value).verb) { return isUp }
    }
    if document.is(.upOrDown, at: token) { return DirectionWords.adverbs[document.lowercased(token)] }
    switch DirectionWords.nouns.bits(of: document.tokens[token].letters) {
    case 1: return true
    case 2: return false
    default: return nil
    }
  }

  private func isNegated(_ word: Int, in sentence: Sentence) -> Bool {
    (max(sentence.tokens.lowerBound, word - 3)..<word).contains {
      document.is(.negation, at: $0) || document.word("if", at: $0) || document.word("could", at: $0)
        || document.word("may", at: $0) || document.word("would", at: $0)
    }
  }

  // MARK: Figures

  /// The figures behind a word by their part, with the index past the last one.
  private func figures(behind word: Int, until end: Int) -> (figures: [Movement.Part: Double], last: Int) {
    var figures: [Movement.Part: Double] = [:]
    var last = word + 1
    var index = word + 1
    while index < end {
      guard let number = document.number(at: index), !isTime(index) else {
        index += 1
        continue
      }
      if let part = part(of: index, behind: word), figures[part] == nil {
        figures[part] = number.value
        if number.tokens.upperBound - word <= 14 { last = number.tokens.upperBound }
      }
      index = number.tokens.upperBound
    }
    return (figures, last)
  }

  /// What a figure is to the movement before it, by the word that leads to it.
  private func part(of index: Int, behind word: Int) -> Movement.Part? {
    var before = index - 1
    while before > word,
      document.is(.currencySymbol, at: before) || document.mark(.currency, at: before)
        || Self.soft.contains(where: { document.word($0, at: before) })
    {
      before -= 1
    }
    if before == word || document.word("by", at: before) { return .by }
    if document.word("to", at: before) || document.word("at", at: before) { return .to }
    return document.word("from", at: before) ? .from : nil
  }

  private static let soft: [StaticString] = [
    "about", "around", "some", "almost", "nearly", "just", "a", "of", "mark",
  ]

  /// Years, days and hours are no figures that move.
  private func isTime(_ index: Int) -> Bool {
    guard let number = document.number(at: index) else { return false }
    let isYear = number.form == .digits && number.digitCount == 4 && (1800...2100).contains(number.value)
    if isYear || document.is(.month, at: index - 1) || document.is(.month, at: number.tokens.upperBound) {
      return true
    }
    return document.is(.timeUnit, at: number.tokens.upperBound)
  }
}
