/// Lines that say when a text was put out: `Posted: 03/09/11, 6:15 PM EST`, `Last updated at 08:40 on Friday, 4 March 2011`.
enum PostingLines {
  /// How many words a line may have that belong to no date: a name of an agency, a town.
  private static let mostOtherWords = 3
  /// The tokens of the longest such line.
  private static let longest = 40

  /// The day that a line of nothing but a date, a clock time and words of posting tells; nil for any other line.
  static func date(_ time: TimeExpression, at tokens: Range<Int>, in document: Document) -> CalendarParts? {
    let line = line(around: tokens, in: document)
    guard let parts = parts(of: time, in: line, of: document), parts.month != nil, parts.day != nil,
      parts.year != nil,
      isInBrackets(tokens, in: line, of: document) || isAlone(time, at: tokens, in: line, of: document)
    else { return nil }
    return parts
  }

  /// The line of a time; one without a full stop may be the beginning of a longer sentence.
  private static func line(around tokens: Range<Int>, in document: Document) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, tokens.lowerBound - start < longest, !document.tokens[start].shape.contains(.lineStart) {
      start -= 1
    }
    var end = tokens.upperBound
    while end < document.tokens.count, end - start < longest, !document.tokens[end].shape.contains(.lineStart)
    { end += 1 }
    return start..<end
  }

  /// `(Wed, 9 Mar 2011) The line failed at noon`.
  private static func isInBrackets(_ tokens: Range<Int>, in line: Range<Int>, of document: Document) -> Bool {
    tokens.lowerBound == line.lowerBound + 1 && document.mark(.openBracket, at: line.lowerBound)
      && document.mark(.closeBracket, at: tokens.upperBound)
  }

  private static func isAlone(
    _ time: TimeExpression,
    at tokens: Range<Int>,
    in line: Range<Int>,
    of document: Document
  ) -> Bool {
    guard line.count < longest else { return false }
    var (others, signs) = (0, 0)
    if case .clock = time { signs = 1 }
    for index in line where document.tokens[index].form == .word {
      let token = document.tokens[index]
      if document.isOne(of: verbs, at: index) || document.isOne(of: postingWords, at: index)
        || token.is(.clockMark)
      {
        signs += 1
      } else if !token.is(.weekday), !tokens.contains(index), !token.is(.timePreposition), !token.is(.month),
        !token.is(.ordinalSuffix)
      {
        others += 1
      }
    }
    // "Vote Set for March 9, 2011" is a headline.
    return others <= 1 || others <= mostOtherWords && signs > 0
  }

  /// What was done with a text at the time that follows: `posted`, `updated`.
  static let verbs: WordSet = [
    "updated", "published", "posted", "modified", "revised", "edited", "filed", "created",
  ]
  private static let postingWords: WordSet = [
    "released", "release", "uploaded", "first", "last", "originally", "time", "date", "hrs", "et", "edt",
    "pt",
    "ct", "mt",
  ]

  /// What is said of year, month and day; of two numbers in an open order the month is the first where the clock has halves.
  private static func parts(of time: TimeExpression, in line: Range<Int>, of document: Document)
    -> CalendarParts?
  {
    switch time {
    case .calendar(var parts):
      guard let year = parts.year, parts.lacksCentury else { return parts }
      parts.year = fullYear(year)
      parts.lacksCentury = false
      return parts
    case .clock(_, on: let day?): return Self.parts(of: day, in: line, of: document)
    case .numeric(let first, let second, let year):
      let hasHalves = line.contains { (1...2).contains(document.value(of: .clockMark, at: $0) ?? 0) }
      guard hasHalves else { return nil }
      return CalendarParts(year: year < 0 ? fullYear(-year - 1) : year, month: first, day: second)
    default: return nil
    }
  }

  /// No text is from before the web's: `07` is 2007.
  private static func fullYear(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }
}
