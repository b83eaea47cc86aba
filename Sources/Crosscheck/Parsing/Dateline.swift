/// Where, when and by whom a report was filed, as the line before its first sentence says:
/// `KUALA LUMPUR, Oct 24 (Agency) - `.
///
/// It stays in the text. All ranges are byte ranges of the text.
public struct Dateline: Sendable, Equatable {
  /// The whole of it, with the dash behind it.
  public var range: Range<Int>
  /// The place, with its region: `MESA, Ariz.`.
  public var place: Range<Int>?
  /// The date as it is printed.
  public var date: Range<Int>?
  /// The day that the date is, where it says the year.
  public var day: CalendarDay?
  /// The agency, without its brackets.
  public var agency: Range<Int>?

  /// The dateline of a text: before the first paragraph, behind a headline and a byline if need be.
  public init?(in text: [UInt8]) {
    var tried = 0
    for line in TextLines(text) where !line.isEmpty {
      if let found = Dateline(in: text, line: line) {
        self = found
        return
      }
      tried += 1
      if tried == 6 { return nil }
    }
    return nil
  }

  /// How many bytes a report has behind its dateline on the same line, at least: a label with a dash has fewer.
  private static let shortestReport = 40
  private static let longestDateline = 120

  /// The dateline that a line begins with.
  init?(in text: [UInt8], line: Range<Int>) {
    var cursor = DatelineCursor(text, line.prefix(Self.longestDateline))
    range = line
    let isInCapitals = cursor.readCapitals()
    if isInCapitals || (cursor.date() == nil && cursor.readTitleWords(atMost: 4)) {
      let words = line.lowerBound..<cursor.position
      guard !Self.labels.contains(String(decoding: text[words], as: UTF8.self).lowercased()) else {
        return nil
      }
      place = words
    }
    readParts(with: &cursor)
    // Words that are no capitals are a place only where an agency stands behind them.
    guard cursor.readSeparator(allowingColon: isInCapitals), isInCapitals || agency != nil else { return nil }
    cursor.skipSpaces()
    range = line.lowerBound..<cursor.position
    guard line.upperBound - cursor.position >= Self.shortestReport else { return nil }
  }

  /// Region, date and agency, in any order, with commas or without.
  private mutating func readParts(with cursor: inout DatelineCursor) {
    for part in 0..<4 {
      let before = cursor.position
      _ = cursor.take(0x2C)
      cursor.skipSpaces()
      if let found = cursor.readDate() {
        date = date ?? found.range
        day = day ?? found.day
      } else if let found = cursor.readAgency() {
        agency = agency ?? found
      } else if part == 0, let start = place?.lowerBound, cursor.position > before,
        cursor.readTitleWords(atMost: 3)
      {
        place = start..<cursor.position
      } else {
        cursor.position = before
        return
      }
    }
  }

  /// What stands in capitals before a dash or a colon and is no place.
  private static let labels: Set<String> = [
    "breaking", "breaking news", "exclusive", "live", "update", "watch", "analysis", "opinion", "editorial",
    "video",
    "factbox", "correction", "explainer", "interview", "timeline", "comment", "review", "news analysis",
    "just in",
    "photos", "podcast", "q", "a", "fact check", "developing", "editor's note", "note", "advertisement",
  ]
}

/// The lines of a text as byte ranges without white space around them; empty where there is nothing else.
struct TextLines: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func next() -> Range<Int>? {
    guard position < text.count else { return nil }
    var end = text.firstPlace(of: 0x0A, from: position) ?? text.count
    var start = position
    position = end + 1
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
