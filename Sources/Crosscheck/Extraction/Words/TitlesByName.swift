/// Which people a text names, and with which titles.
struct TitlesByName {
  /// The names of people.
  let people: Set<String>
  /// The first title that a name with this surname carries.
  private let firstTitles: [Substring: String]
  private let lastTitles: [String: String]

  init(_ entities: [Entity]) {
    var people = Set<String>()
    var firstTitles: [Substring: String] = [:]
    var lastTitles: [String: String] = [:]
    for entity in entities {
      if entity.kind == .person { people.insert(entity.text) }
      guard let title = entity.title else { continue }
      lastTitles[entity.text] = title
      if let surname = Self.surname(entity.text), firstTitles[surname] == nil { firstTitles[surname] = title }
    }
    self.people = people
    self.firstTitles = firstTitles
    self.lastTitles = lastTitles
  }

  /// The title of the last mention of a name that carries one.
  func lastTitle(of name: String) -> String? { lastTitles[name] }

  /// The title that another mention of the same surname carries.
  func title(ofSurname name: String?) -> String? {
    name.flatMap(Self.surname).flatMap { firstTitles[$0] }
  }

  private static func surname(_ name: String) -> Substring? {
    name.utf8.split(separator: UInt8(ascii: " ")).last.map { Substring($0) }
  }
}
