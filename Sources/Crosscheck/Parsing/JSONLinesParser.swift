import FoundationEssentials

/// Reads articles from JSON Lines: an article or a whole story a line, as contract/OUTPUT.md says.
struct JSONLinesParser {
  /// The file as it was given.
  let path: String
  /// The story of articles that name none: the file's name.
  let defaultStory: String

  /// What a file holds: the articles of every line that can be read, and a problem for every other.
  func articles(in bytes: [UInt8]) -> (articles: [Article], problems: [Problem]) {
    var articles: [Article] = []
    var problems: [Problem] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        articles += try self.articles(inLine: line, number: index + 1)
      } catch {
        problems.append(error.problem(in: path))
      }
    }
    return (articles, problems)
  }

  private func articles(inLine line: ArraySlice<UInt8>, number: Int) throws(ParsingError) -> [Article] {
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(line))
    } catch {
      throw ParsingError(Self.message(for: error), line: number)
    }
    guard let reports = record.reports else {
      return [try article(from: record, line: number, story: record.story ?? defaultStory)]
    }
    var articles: [Article] = []
    for report in reports {
      articles.append(try article(from: report, line: number, story: record.id ?? defaultStory))
    }
    return articles
  }

  private func article(from record: Record, line: Int, story: String) throws(ParsingError) -> Article {
    guard let id = record.id else {
      throw ParsingError("The article has no \"id\". Give it one that is unique in its story.", line: line)
    }
    guard let text = record.text else {
      throw ParsingError("Article \"\(id)\" has no \"text\".", line: line)
    }
    var article: Article
    switch record.format ?? "text" {
    case "text": article = Article(id: id, path: path, text: MappedText(text))
    case "html": article = HTMLArticle.article(id: id, path: path, source: Array(text.utf8)).article
    case let other:
      throw ParsingError("Article \"\(id)\" has format \"\(other)\"; use \"text\" or \"html\".", line: line)
    }
    article.record = line
    article.story = story
    article.outlet = record.outlet ?? article.outlet
    article.author = record.author ?? article.author
    article.url = record.url ?? article.url
    if let title = record.title, !title.isEmpty { article.title = MappedText(title) }
    if let published = record.published {
      guard let moment = Moment(iso: published) else {
        throw ParsingError(
          "Article \"\(id)\" has published \"\(published)\", which is no ISO 8601 date such as "
            + "2025-10-24 or 2025-10-24T09:00:00Z. Mend it, or use null where it is unknown.",
          line: line
        )
      }
      article.published = moment
    }
    return article
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
      return "\"\(path)\" has a value of the wrong type. See the article's format in the manual."
    default:
      return "This is not one whole JSON object. Write one article a line, without line breaks inside it."
    }
  }
}
