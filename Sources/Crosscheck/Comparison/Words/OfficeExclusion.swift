/// Which offices one person can't hold at once, and which only one person holds.
enum OfficeExclusion {
  /// How two offices of one person stand to each other.
  enum Relation {
    /// They can be held together, or one is another word for the other.
    case compatible
    /// One is for a while or under the other: acting director and director.
    case graded
    /// Nobody holds both.
    case exclusive
  }

  /// Offices that exclude each other, a row a ladder; the words of one office stand between commas.
  private static let ladders: [[String]] = [
    ["chief executive", "chief operating officer", "chief financial officer", "chief technology officer"],
    ["prime minister", "president", "vice president", "king", "queen", "governor", "mayor", "senator"],
    ["sheriff", "undersheriff", "deputy sheriff"],
    [
      "constable", "sergeant", "inspector", "chief inspector", "superintendent", "chief superintendent",
      "chief constable",
    ],
    ["sergeant", "lieutenant", "captain", "major", "colonel", "general"],
    ["captain", "commander", "commodore", "admiral"],
    ["judge", "prosecutor", "district attorney", "defence lawyer", "defense lawyer", "defense attorney"],
    ["bishop", "archbishop", "cardinal", "pope"],
    ["chairman", "deputy chairman"],
  ]

  /// Ranks are mixed up, shortened and given at different times: a person must look.
  private static let rankLadders = 2..<6

  private static let fullNames: [String: String] = [
    "ceo": "chief executive", "chief executive officer": "chief executive", "coo": "chief operating officer",
    "cfo": "chief financial officer", "cto": "chief technology officer", "sgt": "sergeant",
    "lt": "lieutenant",
    "capt": "captain", "maj": "major", "col": "colonel", "gen": "general", "gov": "governor",
    "sen": "senator",
    "premier": "prime minister", "const": "constable", "insp": "inspector", "supt": "superintendent",
    "cmdr": "commander", "adm": "admiral", "prexy": "president", "vice-president": "vice president",
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
  ]

  private static let grades: Set<String> = [
    "acting", "interim", "caretaker", "deputy", "assistant", "vice", "associate",
  ]
  private static let bygone: Set<String> = [
    "former", "ex", "then", "outgoing", "incoming", "elect", "designate", "predecessor", "successor",
    "nominee",
    "candidate", "retired", "late",
  ]

  /// Offices of which a town, a county, a firm or a country has one.
  private static let unique: Set<String> = [
    "chief constable", "police chief", "fire chief", "chief fire officer", "prime minister", "president",
    "mayor",
    "governor", "chief executive", "king", "queen", "pope", "headteacher", "headmaster", "principal",
    "coroner",
    "sheriff", "attorney general", "general manager", "head coach", "finance minister", "foreign minister",
    "defence minister", "interior minister", "health minister", "chancellor", "chairman",
  ]

  static func isHeldByOne(_ office: String) -> Bool { unique.contains(full(office)) }

  /// Whether a word before an office makes it another: deputy, former.
  static func isUnder(_ word: String) -> Bool { grades.contains(word) || bygone.contains(word) }

  static func relation(_ left: String, _ right: String) -> Relation {
    let (mine, theirs) = (full(left), full(right))
    let words = [mine, theirs].map { $0.split { $0 == " " || $0 == "-" }.map(String.init) }
    if mine == theirs || words.joined().contains(where: bygone.contains) { return .compatible }
    let grades = words.map { $0.filter(Self.grades.contains) }
    let plain = words.map { $0.filter { !Self.grades.contains($0) } }
    if grades[0] != grades[1], plain[0] == plain[1], !plain[0].isEmpty {
      // A sheriff's deputy can be a sergeant, and everybody on the bench is a coach.
      let isRank =
        plain[0].last == "coach"
        || rankLadders.contains { ladders[$0].contains(plain[0].joined(separator: " ")) }
      return isRank ? .compatible : .graded
    }
    guard grades[0].isEmpty, grades[1].isEmpty else { return .compatible }
    if let mine = portfolio(plain[0]), let theirs = portfolio(plain[1]), mine != theirs { return .exclusive }
    for (index, ladder) in ladders.enumerated() where ladder.contains(mine) && ladder.contains(theirs) {
      return rankLadders.contains(index) ? .graded : .exclusive
    }
    return .compatible
  }

  /// What a minister is minister of; nil for prime ministers, ministers of state and those of whom it is not said.
  private static func portfolio(_ words: [String]) -> String? {
    guard words.count == 2, words[1] == "minister", portfolios.contains(words[0]) else { return nil }
    return words[0] == "defense" ? "defence" : words[0] == "labor" ? "labour" : words[0]
  }

  private static let portfolios: Set<String> = [
    "defence", "defense", "interior", "foreign", "finance", "health", "justice", "education", "agriculture",
    "transport", "environment", "energy", "labour", "labor", "culture", "tourism", "economy", "trade",
  ]

  private static func full(_ office: String) -> String {
    let plain = office.lowercased().filter { $0 != "." }
    if let name = fullNames[plain] { return name }
    return plain
  }
}
