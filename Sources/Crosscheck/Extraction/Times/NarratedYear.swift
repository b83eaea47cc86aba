/// The year of a story of long ago: `The siege began on 18 April 1689. On 28 July a ship broke the boom`.
///
/// What a report tells of a year that is long over goes on in that year; whatever it counts from its own day ends the story.
struct NarratedYear {
  private var year: Int?
  private var sentence = 0
  /// The token at which the date that told the year begins.
  private var token = 0

  /// For how many sentences a year goes on.
  private static let memory = 2
  /// How many years before the report's own a story is history; in news of nearer years a date without one is of the report's.
  private static let distance = 30

  /// How many tokens behind the date that told the year another is still looked at; a line without full stops has many.
  private static let reach = 200

  /// Takes in a date: one with its year begins a story, one that is counted from the article's day ends it.
  mutating func note(
    _ expression: TimeExpression,
    at tokens: Range<Int>,
    in sentence: Int,
    document: Document,
    seenFrom reference: CalendarDay
  ) {
    switch expression {
    case .calendar(let parts):
      guard let told = parts.year, !parts.lacksCentury else { return }
      guard told <= reference.components.year - Self.distance else {
        year = nil
        return
      }
      guard parts.month != nil || year != nil, !isBirth(tokens, document) else { return }
      (year, self.sentence, self.token) = (isOver(tokens, document) ? told : nil, sentence, tokens.lowerBound)
    case .section(_, of: let whole?), .part(_, of: let whole), .nth(_, _, of: let whole),
      .stretch(_, fromStart: _, of: let whole), .dayPart(_, of: let whole?), .clock(_, on: let whole?):
      // "Early in 1854", "the spring of 1754": as near as a month.
      if case .calendar(let parts) = whole, parts.month == nil, parts.year != nil, year == nil { year = 0 }
      note(whole, at: tokens, in: sentence, document: document, seenFrom: reference)
      if year == 0 { year = nil }
    case .span(let first, _): note(first, at: tokens, in: sentence, document: document, seenFrom: reference)
    case .dayOffset, .named(.weekday, _), .adjacent, .offset(_, sign: _, from: .article): year = nil
    case .unit(_, let shift, fiscal: _), .named(_, let shift): if !shift.isNarrative { year = nil }
    case .resolved(let timex): if timex.value == "PRESENT_REF" { year = nil }
    case .dated, .numeric, .decade, .century, .offset, .section, .fiscalYear, .weekday, .dayPart, .clock,
      .holiday, .bounded:
      break
    }
  }

  /// The year that a date without one is of; nil where no story goes on.
  mutating func year(
    ofDateAt tokens: Range<Int>,
    in sentence: Int,
    document: Document
  ) -> Int? {
    guard let year, sentence - self.sentence <= Self.memory, isOver(tokens, document),
      sentence != self.sentence || isSentenceStart(document), tokens.lowerBound - token < Self.reach,
      !(token..<tokens.lowerBound).contains(where: { document.tokens[$0 + 1].shape.contains(.paragraphStart) }
      )
    else { return nil }
    self.sentence = sentence
    return year
  }

  /// `born on 29 March 1928`: what follows in a life is told from its end.
  private func isBirth(_ date: Range<Int>, _ document: Document) -> Bool {
    (date.lowerBound - 3..<date.lowerBound).contains { document.word("born", at: $0) }
  }

  /// Whether nothing says that the date lies ahead.
  private func isOver(_ date: Range<Int>, _ document: Document) -> Bool {
    let tense = ClauseTense.tense(around: date, in: document)
    return tense == .past || tense == .none
  }

  /// Whether the date that told the year opens its sentence; of one inside it the same sentence may go on today.
  private func isSentenceStart(_ document: Document) -> Bool {
    token - document.sentences[sentence].tokens.lowerBound < 4
  }
}
