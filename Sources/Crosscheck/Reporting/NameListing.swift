/// Whom and what a story names, with every mention: what Benchmarks/measure_aliases.py counts.
public enum NameListing {
  /// A line of JSON a bearer of names: story, id, text, kind, and each mention as printed, with its report and byte
  /// offset in the report's text.
  public static func jsonLines(of story: Story) -> [UInt8] {
    let texts = story.articles.map { Extraction.read($0).text }
    let aliases = Aliases(texts.map(\.entities))
    var mentions: [[(report: Int, entity: Entity)]] = Array(repeating: [], count: aliases.bearers.count)
    for (report, text) in texts.enumerated() {
      for (index, entity) in text.entities.enumerated() {
        mentions[aliases.id(ofEntity: index, inArticle: report)].append((report, entity))
      }
    }
    var writer = JSONWriter()
    for (id, bearer) in aliases.bearers.enumerated() {
      writer.object { writer in
        writer.key("story")
        writer.string(story.id)
        writer.key("id")
        writer.number(id)
        writer.key("text")
        writer.string(bearer.text)
        writer.key("kind")
        writer.string(bearer.kind.rawValue)
        writer.key("mentions")
        writer.array { writer in
          for mention in mentions[id] {
            writer.object { writer in
              writer.key("report")
              writer.string(story.articles[mention.report].id)
              writer.key("text")
              writer.string(mention.entity.text)
              writer.key("start")
              writer.number(mention.entity.range.lowerBound)
            }
          }
        }
      }
      writer.endLine()
    }
    return writer.bytes
  }
}
