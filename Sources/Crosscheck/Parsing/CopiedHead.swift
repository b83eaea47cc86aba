/// What the lines above a copied report say of it: who wrote it, and when it was published and changed.
struct CopiedHead: Equatable {
  private(set) var author: String?
  private(set) var published: CalendarDay?
  private(set) var modified: CalendarDay?

  /// How many lines may stand above a report.
  private static let length = 8

  init(of text: [UInt8]) {
    var lines = 0
    for line in TextLines(text) where !line.isEmpty {
      lines += 1
      guard lines <= Self.length else { return }
      if let dateline = Dateline(in: text, line: line) {
        published = published ?? dateline.day
        return
      }
      if Furniture.isByline(text[line]) {
        author = author ?? Self.author(text[line])
      } else if Furniture.isFurniture(text[line]) {
        readDate(of: line, in: text)
      }
    }
  }

  /// `Published: 24 October 2025`, `Last updated on Oct. 24, 2025 at 10:30`.
  private mutating func readDate(of line: Range<Int>, in text: [UInt8]) {
    let words = text[line].prefix { $0 > 0x20 && $0 != 0x3A }.map { $0 | 0x20 }
    let isFirst = words.elementsEqual("published".utf8) || words.elementsEqual("posted".utf8)
    for start in line where start == line.lowerBound || text[start - 1] <= 0x20 {
      let cursor = DatelineCursor(text, start..<line.upperBound)
      guard let day = cursor.date()?.day else { continue }
      if isFirst { published = published ?? day } else { modified = modified ?? day }
      return
    }
  }

  /// The names of a byline, without the place that may stand behind them.
  private static func author(_ line: ArraySlice<UInt8>) -> String {
    let words = line.split(separator: 0x20).dropFirst()
    let names = words.prefix { !$0.elementsEqual("in".utf8) && !$0.elementsEqual("at".utf8) }
    return names.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

extension Article {
  /// The article with what the lines above its text say of it, where nothing better is known.
  func completed() -> Article {
    guard author == nil || published == nil else { return self }
    let head = CopiedHead(of: text.bytes)
    var article = self
    article.author = author ?? head.author
    article.published = published ?? head.published.map { Moment(day: $0) }
    article.modified = modified ?? head.modified.map { Moment(day: $0) }
    return article
  }
}
