/// Which people a text names, and with which titles.
struct TitlesByName {
  /// The names of people.
  let people: Set<String>
  /// The names that carry a title anywhere, each with its first title, in the order of the text.
  private let titled: [(name: String, title: String)]
  private let lastTitles: [String: String]
  /// Places in `titled` by the last bytes of the names.
  private let places: [UInt32: [Int]]

  init(_ entities: [Entity]) {
    var people = Set<String>()
    var titled: [(name: String, title: String)] = []
    var lastTitles: [String: String] = [:]
    for entity in entities {
      if entity.kind == .person { people.insert(entity.text) }
      guard let title = entity.title else { continue }
      if lastTitles.updateValue(title, forKey: entity.text) == nil { titled.append((entity.text, title)) }
    }
    var places: [UInt32: [Int]] = [:]
    for (place, name) in titled.map(\.name).enumerated() {
      // All that a surname can ask for: its last three bytes, or two, or one.
      for count in 1...3 where name.utf8.count >= count {
        places[Self.ending(name.utf8, count), default: []].append(place)
      }
    }
    self.places = places
    self.people = people
    self.titled = titled
    self.lastTitles = lastTitles
  }

  /// The title of the last mention of a name that carries one.
  func lastTitle(of name: String) -> String? { lastTitles[name] }

  /// The title that another mention of the same surname carries.
  func title(ofSurname name: String?) -> String? {
    guard let surname = name?.utf8.split(separator: UInt8(ascii: " ")).last else { return nil }
    let count = surname.count
    let place = places[Self.ending(surname, min(3, count))]?.first { place in
      let name = titled[place].name.utf8
      return name.count >= count && name.suffix(count).elementsEqual(surname)
    }
    return place.map { titled[$0].title }
  }

  /// The last bytes of a word and how many they are, as a number.
  private static func ending(_ word: some BidirectionalCollection<UInt8>, _ count: Int) -> UInt32 {
    word.suffix(count).reduce(UInt32(count)) { $0 << 8 | UInt32($1) }
  }
}
