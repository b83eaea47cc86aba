/// Of whom or what an answer is said.
struct OutcomeSubject {
  /// The noun, or the words of its names; empty where the text does not say, as with a pronoun.
  private(set) var words: ConceptSet = []
  /// Whether it is somebody by name.
  private(set) var isSomebody = false
  /// Where it is `he` or `she`.
  private(set) var pronoun: Int?
  /// How many of several it is, where the words do not say that they are all: two bodies, but not the two bodies.
  private(set) var count: Double?
  /// Whether it is a part of something: a carriage, a wing, a roof.
  private(set) var isPart = false
  /// The first word of that name, where it has two.
  private var givenName: Concept?
  /// Whether it is a man, by his honorific or the first pronoun behind his name.
  private var isMan: Bool?

  /// What the subject of a clause names.
  init(_ phrase: Range<Int>?, in text: ReportText, _ clauses: ClauseReader) {
    guard let phrase else { return }
    let document = text.document
    if let token = phrase.first, phrase.count == 1 {
      if document.isOne(of: Self.he, at: token) { isMan = true }
      if document.isOne(of: Self.she, at: token) { isMan = false }
      if isMan != nil { pronoun = token }
    }
    isPart = phrase.contains { document.isOne(of: Self.parts, at: $0) }
    let named = text.entities[text.entities.beginning(in: phrase)]
    // 'Drivers in the port of Lorn' are not Lorn.
    let head = clauses.head(of: phrase)
    let names = named.filter { name in
      head.map(name.tokens.contains) ?? true || !Self.isPlaced(name.tokens.lowerBound, in: document)
    }
    if let first = names.first {
      words = ConceptSet(names.flatMap { $0.words.map(Concept.init(stemOf:)) })
      guard names.count == 1, first.kind == .person else { return }
      isSomebody = true
      givenName = first.words.count > 1 ? first.words.first.map(Concept.init(stemOf:)) : nil
      isMan = Self.isMan(first, in: document)
      return
    }
    guard var head else { return }
    count = Self.count(of: head, in: phrase, document)
    // 'Two of the crew' are of the crew, 'litres of fuel' are fuel.
    let isAmount = document.tokens[head].number >= 0 || document.is(.measureUnit, at: head)
    if isAmount, document.word("of", at: head + 1), head + 2 < phrase.upperBound {
      head = clauses.head(of: head + 2..<phrase.upperBound) ?? head
    }
    // 'Men and women' may be anybody, also those whom the other report calls miners.
    guard !document.isOne(of: Self.anybody, at: head), let concept = text.concepts[head] else { return }
    words = [concept]
  }

  /// Whether they are two people with names of their own.
  func isSomebodyElse(than other: OutcomeSubject) -> Bool {
    // Mrs Tulk is not Mr Tulk.
    if let isMan, let other = other.isMan, isMan != other { return true }
    guard isSomebody, other.isSomebody else { return false }
    // Anna Tulk is not Desmond Tulk.
    if let givenName, let other = other.givenName, givenName != other { return true }
    return words.isDisjoint(with: other.words)
  }

  /// How many of a noun there are, where nothing says that they are all: `two bodies`, `the engine and seven coaches`, but not
  /// `the eight trustees`.
  private static func count(of head: Int, in phrase: Range<Int>, _ document: Document) -> Double? {
    guard
      let number = (max(phrase.lowerBound, head - 3)...head).lazy.compactMap({ document.number(at: $0) })
        .first,
      !document.is(.determiner, at: number.tokens.lowerBound - 1),
      !document.word("all", at: number.tokens.lowerBound - 1),
      !document.is(.timeUnit, at: head),
      document.tokens[head].number >= 0 || Lemmas.isPlural(document.lowercased(head))
    else { return nil }
    return number.value
  }

  private static func isPlaced(_ token: Int, in document: Document) -> Bool {
    document.word("of", at: token - 1) || document.word("in", at: token - 1)
  }

  private static func isMan(_ name: Entity, in document: Document) -> Bool? {
    switch name.title {
    case "mr", "sir", "lord": return true
    case "mrs", "ms", "miss", "lady", "dame": return false
    default: break
    }
    let end = name.tokens.upperBound
    return (end..<min(end + pronounReach, document.tokens.count)).lazy.compactMap { index in
      if document.isOne(of: he, at: index) { return true }
      return document.isOne(of: she, at: index) ? false : nil
    }.first
  }

  /// What a whole has besides others: each of them may have fared otherwise than it.
  private static let parts: WordSet = [
    "carriage", "carriages", "coach", "coaches", "wagon", "wagons", "locomotive", "engine", "car", "cars",
    "wheel", "wheels", "wing", "wings", "floor", "floors", "storey", "tower", "spire", "roof", "wall",
    "walls",
    "front", "rear", "half", "third", "section", "sections", "part", "parts", "stretch", "window", "windows",
  ]

  private static let pronounReach = 40
  private static let he: WordSet = ["he", "his", "him", "himself"]
  private static let she: WordSet = ["she", "her", "herself"]
  private static let anybody: WordSet = [
    "people", "men", "women", "workers", "staff", "employees", "members", "side", "sides",
  ]
}
