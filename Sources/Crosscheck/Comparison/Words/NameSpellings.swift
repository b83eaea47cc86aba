/// The names of a story: each spelling with its places, and how often each of its words is printed in names.
struct NameSpellings {
  /// Where a name stands.
  struct Place: Hashable {
    /// Index of the text in the story.
    let text: Int
    let report: Int
    let tokens: Range<Int>
  }

  /// A name as it is spelt, with its places.
  struct Spelling {
    let name: FoldedName
    let text: String
    var kind: Entity.Kind
    var places: [Place] = []
    var reports: Set<Int> = []

    /// Its words without the initials between them.
    let core: [String]
    /// All its letters without spaces.
    let letters: String
    /// The letters that a name begins with, where `and` joins them: C&G of C&G Accounting.
    var joinedInitials: ArraySlice<String> {
      let initials = name.words.prefix { $0.utf8.count == 1 || $0 == "and" }
      return initials.contains("and") ? initials : []
    }
    var mayBePerson: Bool { kind == .person || kind == .unknown }

    init(_ name: FoldedName, of entity: Entity) {
      self.name = name
      text = entity.text
      kind = entity.kind
      letters = name.letters
      core = name.words.filter { $0.utf8.count > 1 }
    }
  }

  /// No story has more names that begin or end alike and are one; past it, what they share is no name's own.
  static let mostAlike = 200

  let texts: [ReportText]
  /// In the order of their first places.
  private(set) var all: [Spelling] = []
  /// The words of the names that each report prints.
  private(set) var printed = PrintedNames()

  init(_ texts: [ReportText]) {
    self.texts = texts
    var known = TableByHash<Int>(capacity: 256)
    // Most names are printed again and again in one way, which is looked up without being folded.
    var printed = TableByHash<Int>(capacity: 256)
    for (text, reading) in texts.enumerated() {
      for entity in reading.entities {
        let index: Int
        let key = Concept(letters: entity.text.utf8).hash
        if let spelling = printed.value(of: key) {
          index = spelling
        } else {
          let name = FoldedName(entity.text)
          guard !name.words.isEmpty else { continue }
          index = known.value(of: Self.key(of: name)) ?? all.count
          if index == all.count {
            known.add(Self.key(of: name), index)
            all.append(Spelling(name, of: entity))
          }
          printed.add(key, index)
        }
        if all[index].kind == .unknown { all[index].kind = entity.kind }
        // Texts come report by report.
        if all[index].places.last?.report != reading.report { all[index].reports.insert(reading.report) }
        all[index].places.append(Place(text: text, report: reading.report, tokens: entity.tokens))
      }
      // Who holds an office is a person.
      for place in reading.facts.indices where reading.facts[place].kind == .role {
        guard case .words(let words) = reading.facts[place].value, let holder = words.holder,
          let index = printed.value(of: Concept(letters: holder.utf8).hash), all[index].kind == .unknown
        else { continue }
        all[index].kind = .person
      }
    }
    for index in all.indices { self.printed.add(all[index].name.words, of: all[index].reports) }
  }

  private static func key(of name: FoldedName) -> UInt64 {
    name.words.reduce(Concept(letters: (name.suffix ?? "").utf8).hash) {
      ($0 ^ Concept(letters: $1.utf8).hash) &* 0x9e37_79b9_7f4a_7c15
    }
  }

  /// The first place of each report.
  static func first(_ places: [Place]) -> [Place] {
    places.sorted { ($0.text, $0.tokens.lowerBound) < ($1.text, $1.tokens.lowerBound) }
      .firstOfEachReport(\.report)
  }

  /// A place as evidence is made of it.
  func fact(at place: Place) -> (text: ReportText, fact: Fact) {
    let text = texts[place.text]
    return (
      text,
      text.passage(place.tokens, as: .name, rule: "name")
    )
  }
}
