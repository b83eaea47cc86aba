/// Reads an article off a plain text or a Markdown file: front matter if there is any, and the rest as it stands.
struct PlainTextParser {
  /// Name of the report.
  let id: String
  /// The file as it was given.
  let path: String
  /// Whether it is Markdown: a first line `# Words` is the headline, and marks are no part of the text.
  var isMarkdown = false

  /// The article of a text in UTF-8, and what is wrong with its front matter; a bad date leaves the date unknown.
  func article(in given: [UInt8]) -> (article: Article, problems: [ParsingError]) {
    let comments = IgnoreComments(in: given)
    let source = comments.blanked(given)
    let frontMatter = FrontMatter(of: source)
    let values = frontMatter.values
    var problems = frontMatter.problems + comments.problems
    var start = frontMatter.end
    var line = frontMatter.nextLine
    var title = values[.title].map(Self.title)
    if isMarkdown, let heading = Heading(in: source, from: start, line: line),
      title == nil || title?.bytes == heading.title.bytes
    {
      title = heading.title
      (start, line) = (heading.end, heading.nextLine)
    }
    var article = Article(
      id: id,
      path: path,
      text: isMarkdown
        ? MarkdownText.text(of: source, from: start, line: line)
        : Self.text(of: source, from: start, line: line)
    )
    article.ignores = frontMatter.ignores + comments.notes
    article.title = title
    article.outlet = values[.outlet]?.text
    article.author = values[.author]?.text
    article.url = values[.url]?.text
    if let published = values[.published] {
      article.published = Moment(iso: published.text)
      if article.published == nil {
        problems.append(ParsingError(Self.badDate(published.text), line: published.line))
      }
    }
    return (article.completed(), problems)
  }

  /// What is wrong with a date that is no ISO 8601.
  static func badDate(_ text: String) -> String {
    "published \"\(text)\" is no ISO 8601 date. Write it as 2025-10-24 or 2025-10-24T09:00:00Z, or leave it out."
  }

  private static func text(of source: [UInt8], from start: Int, line: Int) -> MappedText {
    let text = start == 0 ? source : Array(source[start...])
    return MappedText(bytes: text, map: SourceMap(linesOf: text, from: line))
  }

  private static func title(_ value: FrontMatter.Value) -> MappedText {
    var map = SourceMap()
    map.add(SourceMap.Anchor(offset: 0, line: value.line, column: value.column))
    return MappedText(bytes: Array(value.text.utf8), map: map)
  }
}

/// A first line `# Words` of a Markdown file.
private struct Heading {
  let title: MappedText
  /// Where the text goes on: byte offset and line.
  let end: Int
  let nextLine: Int

  init?(in source: [UInt8], from start: Int, line: Int) {
    var number = line
    var index = start
    while index < source.count, source[index] <= 0x20 {
      if source[index] == 0x0A { number += 1 }
      index += 1
    }
    guard index + 2 < source.count, source[index] == 0x23, source[index + 1] == 0x20 else { return nil }
    let end = source[index...].firstIndex(of: 0x0A) ?? source.count
    var words = source[(index + 2)..<end]
    while let last = words.last, last <= 0x20 || last == 0x23 { words.removeLast() }
    guard !words.isEmpty else { return nil }
    var map = SourceMap()
    map.add(SourceMap.Anchor(offset: 0, line: number, column: 3))
    title = MappedText(bytes: Array(words), map: map)
    self.end = min(end + 1, source.count)
    nextLine = number + 1
  }
}
