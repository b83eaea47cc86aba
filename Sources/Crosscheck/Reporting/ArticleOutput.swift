/// What was kept of each file, as `crosscheck text` prints it.
public enum ArticleOutput {
  /// A line of JSON as contract/OUTPUT.md says, with a line feed.
  public static func jsonLine(of article: Article) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("path")
      writer.string(article.path)
      writer.key("id")
      writer.string(article.id)
      writer.key("title")
      writer.string(orNull: article.title?.string)
      writer.key("published")
      writer.string(orNull: article.published?.iso)
      writer.key("modified")
      writer.string(orNull: article.modified?.iso)
      writer.key("author")
      writer.string(orNull: article.author)
      writer.key("outlet")
      writer.string(orNull: article.outlet)
      writer.key("language")
      writer.string(orNull: article.language)
      writer.key("url")
      writer.string(orNull: article.url)
      writer.key("text")
      writer.string(article.text.string)
      if let revision = article.revision { append(revision, to: &writer) }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func append(_ revision: Revision, to writer: inout JSONWriter) {
    writer.key("revision")
    writer.object { writer in
      writer.key("edition")
      writer.string(orNull: revision.edition)
      writer.key("change")
      writer.string(orNull: revision.change?.rawValue)
      writer.key("notes")
      writer.array { writer in
        for note in revision.notes { writer.string(note) }
      }
    }
  }

  /// What is known of an article, a line each, then its text.
  public static func table(of article: Article) -> String {
    let rows: [(String, String?)] = [
      ("id", article.id), ("title", article.title?.string), ("published", article.published?.iso),
      ("modified", article.modified?.iso), ("author", article.author), ("outlet", article.outlet),
      ("language", article.language), ("url", article.url), ("path", article.path),
      ("edition", article.revision?.edition), ("change", article.revision?.change?.rawValue),
    ]
    let known = rows.compactMap { name, value in value.map { "\(name)\t\($0)\n" } }
    let notes = (article.revision?.notes ?? []).map { "note\t\($0)\n" }
    return (known + notes).joined() + "\n\(article.text.string)\n\n"
  }
}
