/// The known key that somebody meant who wrote another.
///
/// Keys that mean nothing here are the user's own affair; a key that is nearly one of ours, or that others call ours by,
/// loses what stands under it without a word.
enum MeantKey {
  /// What other tools and desks call the same.
  private static let synonyms = [
    "date": "published", "pubdate": "published", "datepublished": "published", "headline": "title",
    "byline": "author", "publisher": "outlet", "link": "url", "content": "text", "body": "text",
    "articles": "reports",
  ]

  /// A key among those known that an unknown one is nearly, or stands for.
  static func meant(by key: String, among known: [String]) -> String? {
    let word = key.lowercased()
    if let other = synonyms[word] { return known.contains(other) ? other : nil }
    guard word.utf8.count > 3 else { return nil }
    let limit = word.utf8.count < 6 ? 1 : 2
    let near = known.filter { $0.utf8.count > 3 }.compactMap { name in
      EditDistance.between(word, name, limit: limit).map { (distance: $0, name: name) }
    }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// What to say of it.
  static func note(on key: String, meaning meant: String, in lines: Int = 1, line: Int) -> ParsingError {
    let places = lines == 1 ? "" : ", here and in \(lines - 1) more \(lines == 2 ? "line" : "lines")"
    return .note("Nothing is read under \"\(key)\"\(places). Did you mean \"\(meant)\"?", line: line)
  }
}
