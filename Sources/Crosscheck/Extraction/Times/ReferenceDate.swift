/// The day from which a text counts: the article's, or the one that its first lines name.
enum ReferenceDate {
  /// A day of which the year may be unknown.
  struct Day: Sendable {
    var day: CalendarDay
    var minute: Int?
    var isYearKnown = true
  }

  /// How far a dateline may lie before the article's date and still be its own.
  private static let datelineAge = 6

  /// How many tokens of a text are its beginning, where a date may be the text's own.
  static let reach = 120

  /// The day from which a text counts; nil where nothing tells it.
  ///
  /// Readings behind the text's beginning tell nothing.
  static func day(published: Moment?, document: Document, readings: some Sequence<Reading>) -> Day? {
    let line = dateLine(in: document, readings)
    guard let published else {
      guard let line, let month = line.month, let dayOfMonth = line.day else { return nil }
      // Without a year the days of a common year serve for counting; the year is never printed.
      return CalendarDay(checkedYear: line.year ?? 2001, month: month, day: dayOfMonth)
        .map { Day(day: $0, isYearKnown: line.year != nil) }
    }
    var reference = Day(day: published.day, minute: published.minute)
    guard let line, let month = line.month, let dayOfMonth = line.day else { return reference }
    for year in [published.day.components.year, published.day.components.year - 1] {
      guard let day = CalendarDay(checkedYear: line.year ?? year, month: month, day: dayOfMonth) else {
        continue
      }
      let age = published.day.number - day.number
      if (0...datelineAge).contains(age) {
        if age > 0 { reference = Day(day: day) }
        return reference
      }
    }
    return reference
  }

  /// The first date of a text that stands in a dateline (`MUSCAT, Nov 12 -`) or in a line by itself.
  private static func dateLine(in document: Document, _ readings: some Sequence<Reading>) -> CalendarParts? {
    for reading in readings {
      let index = document.sentenceIndex(ofToken: reading.tokens.lowerBound)
      guard index < 5, reading.tokens.lowerBound < reach else { return nil }
      guard case .time(let time) = reading.content else { continue }
      let sentence = document.sentences[index].tokens
      if let parts = PostingLines.date(time, at: reading.tokens, in: document) { return parts }
      guard case .calendar(let parts) = time, parts.day != nil, parts.month != nil else { continue }
      if isDateline(reading.tokens, in: sentence, of: document) { return parts }
    }
    return nil
  }

  /// `KUALA LUMPUR, Oct 24 (Agency) -`: capitals and a comma before, a dash within a few tokens behind.
  private static func isDateline(_ tokens: Range<Int>, in sentence: Range<Int>, of document: Document) -> Bool
  {
    guard tokens.lowerBound - sentence.lowerBound < 8,
      document.tokens[sentence.lowerBound].shape.contains(.lineStart),
      sentence.lowerBound..<tokens.lowerBound ~= sentence.lowerBound,
      document.tokens[sentence.lowerBound].shape.contains(.capitalised)
    else { return false }
    for index in sentence.lowerBound..<tokens.lowerBound {
      let token = document.tokens[index]
      if token.form == .word, !token.shape.contains(.capitalised) { return false }
    }
    var index = tokens.upperBound
    if document.mark(.openBracket, at: index) {
      while index < min(sentence.upperBound, tokens.upperBound + 10), !document.mark(.closeBracket, at: index)
      { index += 1 }
      index += 1
    }
    return document.mark(.hyphen, at: index) || document.mark(.dash, at: index)
      || document.mark(.emDash, at: index)
  }
}
