/// Reads articles from paths; what cannot be read becomes a problem and stops nothing else.
public enum ArticleReader {
  /// The articles at paths, in the order given, and every problem on the way.
  public static func articles(at paths: [String]) -> (articles: [Article], problems: [Problem]) {
    var articles: [Article] = []
    var problems: [Problem] = []
    for path in paths {
      do {
        let bytes = try InputFile.bytes(at: path)
        let found = JSONLinesParser(path: path, defaultStory: path).articles(in: bytes)
        articles += found.articles
        problems += found.problems
      } catch {
        problems.append(error.problem(in: path))
      }
    }
    return (articles, problems)
  }
}
