/// Which people a text names, and with which titles.
struct TitlesByName {
  /// The names of people.
  let people: Set<String>
  /// The names that carry a title anywhere, each with its first title, in the order of the text.
  private let titled: [(name: String, title: String)]
  private let lastTitles: [String: String]

  init(_ entities: [Entity]) {
    var people = Set<String>()
    var titled: [(name: String, title: String)] = []
    var lastTitles: [String: String] = [:]
    for entity in entities {
      if entity.kind == .person { people.insert(entity.text) }
      guard let title = entity.title else { continue }
      if lastTitles.updateValue(title, forKey: entity.text) == nil { titled.append((entity.text, title)) }
    }
    self.people = people
    self.titled = titled
    self.lastTitles = lastTitles
  }

  /// The title of the last mention of a name that carries one.
  func lastTitle(of name: String) -> String? { lastTitles[name] }

  /// The words of the title that another mention of the same surname carries.
  func title(ofSurname name: String?) -> [String]? {
    guard let surname = name?.split(separator: " ").last, let last = surname.utf8.last else { return nil }
    // The last bytes are compared first: most names end in other letters.
    let bearer = titled.first { $0.name.utf8.last == last && $0.name.hasSuffix(surname) }
    return bearer?.title.split(separator: " ").map(String.init)
  }
}
