/// A line of JSON Lines: an article, or a story with its reports.
final class JSONRecord: Decodable {
  let id: String?
  let story: String?
  let outlet: String?
  let published: String?
  let format: String?
  let title: String?
  let author: String?
  let url: String?
  let text: String?
  let reports: [JSONRecord]?
  /// Names of members that mean nothing here.
  let strangers: [String]

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let names = [
    "id", "story", "outlet", "published", "format", "title", "author", "url", "text", "reports",
  ]

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    func text(_ name: String) throws -> String? {
      try members.decodeIfPresent(String.self, forKey: Key(stringValue: name))
    }
    id = try text("id")
    story = try text("story")
    outlet = try text("outlet")
    published = try text("published")
    format = try text("format")
    title = try text("title")
    author = try text("author")
    url = try text("url")
    self.text = try text("text")
    reports = try members.decodeIfPresent([JSONRecord].self, forKey: Key(stringValue: "reports"))
    strangers = members.allKeys.map(\.stringValue).filter { !Self.names.contains($0) }.sorted()
  }

  /// The members that it may have and has not: of a whole story those alone that tell what it is.
  fileprivate var missing: [String] {
    guard reports == nil else { return story == nil ? ["story"] : [] }
    let values = [id, story, outlet, published, format, title, author, url, text, nil]
    return zip(Self.names, values).filter { $1 == nil }.map(\.0)
  }
}

/// Members of the lines of a file that nearly are among those known, where these are not there themselves.
struct UnknownKeys {
  private struct Place {
    let key: String
    let meant: String
    let line: Int
    var count: Int
  }

  private var places: [Place] = []

  /// Looks at a line.
  mutating func collect(from record: JSONRecord, line: Int) {
    for record in [record] + (record.reports ?? []) where !record.strangers.isEmpty {
      let missing = record.missing
      for key in record.strangers {
        if let known = places.firstIndex(where: { $0.key == key && missing.contains($0.meant) }) {
          places[known].count += 1
        } else if let meant = MeantKey.meant(by: key, among: missing) {
          places.append(Place(key: key, meant: meant, line: line, count: 1))
        }
      }
    }
  }

  /// What to say of them, once a key.
  var notes: [ParsingError] {
    places.map { MeantKey.note(on: $0.key, meaning: $0.meant, in: $0.count, line: $0.line) }
  }
}
