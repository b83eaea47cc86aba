import FoundationEssentials

/// Reads articles from JSON Lines: an article or a whole story a line.
struct JSONLinesParser {
  /// The file as it was given.
  let path: String

  /// The articles of a whole file; one without text is a problem, as an empty file is, and so is JSON that is no lines.
  func file(_ bytes: [UInt8]) throws(ParsingError) -> (articles: [Article], problems: [Problem]) {
    if Self.isOneValue(bytes) {
      throw ParsingError(
        "It is one piece of JSON over several lines, and no JSON Lines: each line must be an article by itself, "
          + "{\"id\": …, \"text\": …}. `jq -c .` puts one on a line."
      )
    }
    var keys = UnknownKeys()
    var (articles, problems) = articles(in: bytes) { keys.collect(from: $0, line: $1) }
    guard !articles.isEmpty || !problems.isEmpty else {
      throw ParsingError("It holds no article: there is no line with JSON in it.")
    }
    let complained = Set(problems.compactMap(\.line))
    for article in articles where !article.hasWords {
      guard let line = article.record, !complained.contains(line) else { continue }
      let error = ParsingError("Article \"\(article.id)\" holds no text to read. Leave it out.", line: line)
      problems.append(error.problem(in: path))
    }
    return (articles, problems + keys.notes.map { $0.problem(in: path) })
  }

  /// What a file holds from a line on: the articles of every line that can be read, and a problem for every other.
  func articles(
    in bytes: [UInt8],
    from first: Int = 1,
    meeting see: (JSONRecord, Int) -> Void = { _, _ in }
  ) -> (articles: [Article], problems: [Problem]) {
    var articles: [Article] = []
    var problems: [Problem] = []
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var number = first
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { number += 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ParsingError) {
        let record = try Self.record(inLine: line, number: number)
        see(record, number)
        for report in record.reports ?? [record] {
          let found = article(from: report, line: number)
          if var article = found.article {
            article.story = record.reports == nil ? report.story : record.id ?? record.story
            articles.append(article)
          }
          problems += found.problems
        }
      } catch {
        problems.append(error.problem(in: path))
      }
    }
    return (articles, problems)
  }

  /// Whether all of it is a single value that begins on one line and ends on another.
  private static func isOneValue(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 }),
      let end = bytes.firstPlace(of: 0x0A, from: start), end < last
    else { return false }
    return (try? JSONTree(Array(bytes[start..<end]))) == nil && (try? JSONTree(bytes)) != nil
  }

  private static func record(inLine line: ArraySlice<UInt8>, number: Int) throws(ParsingError) -> JSONRecord {
    do {
      return try JSONDecoder().decode(JSONRecord.self, from: Data(line))
    } catch {
      throw ParsingError(message(for: error, inLine: line), line: number)
    }
  }

  /// The article of a record; a bad date leaves the date unknown and is named.
  private func article(from record: JSONRecord, line: Int) -> (article: Article?, problems: [Problem]) {
    func failed(_ message: String) -> Problem { ParsingError(message, line: line).problem(in: path) }
    guard let id = record.id, !id.isEmpty else {
      let forms = "An article is {\"id\": …, \"text\": …}, a story {\"id\": …, \"reports\": [article, …]}."
      return (nil, [failed("An article has no \"id\". Give it one that no other of its story has. \(forms)")])
    }
    guard let text = record.text else { return (nil, [failed("Article \"\(id)\" has no \"text\".")]) }
    var article: Article
    var problems: [Problem] = []
    switch record.format ?? "text" {
    case "text": article = Article(id: id, path: path, text: MappedText(text))
    case "html":
      (article, problems) = HTMLArticle.article(id: id, path: path, source: Array(text.utf8), encoding: .utf8)
      problems = problems.map {
        Problem(path: path, message: "line \(line), article \"\(id)\": \($0.message)")
      }
    case let other:
      return (nil, [failed("Article \"\(id)\" has format \"\(other)\". Use \"text\" or \"html\".")])
    }
    article.record = line
    article.outlet = record.outlet ?? article.outlet
    article.author = record.author ?? article.author
    article.url = record.url ?? article.url
    if let title = record.title, !title.isEmpty { article.title = MappedText(title) }
    if let published = record.published {
      article.published = Moment(iso: published)
      if article.published == nil {
        problems.append(failed("Article \"\(id)\": \(PlainTextParser.badDate(published))"))
      }
    }
    if record.format != "html" { article = article.completed() }
    return (article.withNotesOfItsText(), problems)
  }

  private static func message(for error: any Error, inLine line: ArraySlice<UInt8>) -> String {
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty
        ? "This is JSON, but no object. Write one article a line: {\"id\": …, \"text\": …}."
        : "\"\(path)\" has a value of the wrong type; the keys of an article are strings, or null where unknown."
    default:
      do throws(ParsingError) {
        _ = try JSONTree(Array(line))
        return "This is not one whole JSON object. Write one article a line."
      } catch {
        let place = error.column.map { ", column \($0)" } ?? ""
        return "This is not one whole JSON object\(place): \(error.message)"
      }
    }
  }
}
