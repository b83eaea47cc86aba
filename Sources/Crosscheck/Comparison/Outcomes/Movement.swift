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
  /// What the figures are of; a bare number may be of anything.
  let units: [Part: MovedUnit]
  /// What somebody moved: raised its rate, put the alert up; empty where it moved by itself.
  let things: ConceptSet
  /// The movement's word with its figures.
  let passage: Range<Int>
  let scope: OutcomeScope
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
        movements.append(movement(isUp, figures, word..<last, clause: word..<end, sentence: index))
      }
      movements += differences(in: sentence, index)
    }
    return movements
  }

  /// Figures by their part, with what each is of.
  typealias Figures = [Movement.Part: (value: Double, unit: MovedUnit)]

  private func movement(
    _ isUp: Bool,
    _ figures: Figures,
    _ words: Range<Int>,
    clause: Range<Int>,
    sentence index: Int
  ) -> Movement {
    let sentence = document.sentences[index]
    return Movement(
      text: text,
      isUp: isUp,
      figures: figures.mapValues(\.value),
      units: figures.mapValues(\.unit),
      things: MovedThings(text: text).things(around: words.lowerBound),
      passage: words,
      scope: OutcomeScope(
        of: words,
        clause: text.clause(around: words, in: sentence),
        sentence: sentence.tokens,
        in: text
      ),
      context: PassageContext(of: Array(words), clause: clause, sentence: index, in: text, vocabulary),
      isOfBrief: isBrief
    )
  }

  /// `1.4p a litre less`, `30 million euros more`: a sum before the word that says which way it differs.
  private func differences(in sentence: Sentence, _ index: Int) -> [Movement] {
    sentence.tokens.compactMap { word -> Movement? in
      let isMore = document.word("more", at: word)
      guard isMore || document.word("less", at: word), !isNegated(word, in: sentence),
        let figure = text.facts(in: max(sentence.tokens.lowerBound, word - 7)..<word)
          .last(where: { text.facts[$0].kind == .money && isBefore(text.facts[$0], word) }),
        // As it is written: of '1.4p' the amount is in pounds.
        let value = text.facts[figure].tokens.lazy.compactMap({ document.number(at: $0)?.value }).first
      else { return nil }
      let words = text.facts[figure].tokens.lowerBound..<word + 1
      let end = min(word + Self.reach, sentence.tokens.upperBound)
      return movement(
        isMore,
        [.by: (value, MovedUnit(text.facts[figure]))],
        words,
        clause: words.lowerBound..<end,
        sentence: index
      )
    }
  }

  /// Whether nothing stands between a sum and a word but what the sum is paid for, and no noun behind the word: `30 euros less`,
  /// `1.4p a litre less`; not `30 euros more than milk from cows`.
  private func isBefore(_ fact: Fact, _ word: Int) -> Bool {
    guard fact.tokens.upperBound <= word, word - fact.tokens.upperBound <= 3,
      (fact.tokens.upperBound..<word).allSatisfy({ document.tokens[$0].form == .word }),
      fact.tokens.upperBound == word || document.is(.indefiniteArticle, at: fact.tokens.upperBound)
        || document.word("per", at: fact.tokens.upperBound)
    else { return false }
    guard document.word("than", at: word + 1) else { return document.token(word + 1)?.form != .digits }
    return document.isOne(of: Self.times, at: word + 2) || document.isOne(of: Self.times, at: word + 3)
  }

  private static let times: WordSet = [
    "now", "before", "today", "last", "at", "in", "year", "month", "week", "previously", "until", "so",
  ]

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
  private func figures(behind word: Int, until end: Int) -> (figures: Figures, last: Int) {
    var figures: Figures = [:]
    var last = word + 1
    var index = word + 1
    while index < end {
      guard let number = document.number(at: index), !isTime(index) else {
        index += 1
        continue
      }
      if let part = part(of: index, behind: word), figures[part] == nil {
        figures[part] = (number.value, MovedUnit(of: number.tokens, in: text))
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
    "about", "around", "some", "almost", "nearly", "just", "a", "of", "mark", "level", "stage", "grade",
    "step",
    "category", "code",
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
