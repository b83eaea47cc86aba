/// Reads an article off an HTML page.
enum HTMLArticle {
  /// The article of a page given as its raw bytes, and what had to be left out of it.
  static func article(
    id: String,
    path: String,
    source: [UInt8],
    encoding: TextDecoding.Knowledge = .unknown
  ) -> (article: Article, problems: [Problem]) {
    (Article(id: id, path: path, text: MappedText("")), [])
  }
}
