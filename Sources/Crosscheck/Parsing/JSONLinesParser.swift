import FoundationEssentials

/// Reads articles from JSON Lines: an article or a whole story a line.
struct JSONLinesParser {
  /// The file as it was given.
  let path: String

  /// What a file holds from a line on: the articles of every line that can be read, and a problem for every other.
  func articles(in bytes: [UInt8], from first: Int = 1) -> (articles: [Article], problems: [Problem]) {
    var articles: [Article] = []
    var problems: [Problem] = []
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var number = first
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { number += 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ParsingError) {
        let record = try Self.record(inLine: line, number: number)
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

  private static func record(inLine line: ArraySlice<UInt8>, number: Int) throws(ParsingError) -> Record {
    do {
      return try JSONDecoder().decode(Record.self, from: Data(line))
    } catch {
      throw ParsingError(message(for: error), line: number)
    }
  }

  /// The article of a record; a bad date leaves the date unknown and is named.
  private func article(from record: Record, line: Int) -> (article: Article?, problems: [Problem]) {
    func failed(_ message: String) -> Problem { ParsingError(message, line: line).problem(in: path) }
    guard let id = record.id, !id.isEmpty else {
      return (nil, [failed("An article has no \"id\". Give it one that no other of its story has.")])
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

  private final class Record: Decodable {
    let id: String?
    let story: String?
    let outlet: String?
    let published: String?
    let format: String?
    let title: String?
    let author: String?
    let url: String?
    let text: String?
    let reports: [Record]?
  }

  private static func message(for error: any Error) -> String {
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty
        ? "This is JSON, but no object. Write one article a line: {\"id\": …, \"format\": \"text\", \"text\": …}."
        : "\"\(path)\" has a value of the wrong type; the keys of an article are strings, or null where unknown."
    default:
      return "This is not one whole JSON object. Write one article a line, without line breaks inside it."
    }
  }
}
