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
  private static let ladders: [[String]] =
    rankLadders + [
      ["chief executive", "chief operating officer", "chief financial officer", "chief technology officer"],
      ["prime minister", "president", "vice president", "king", "queen", "governor", "mayor", "senator"],
      ["judge", "prosecutor", "defence lawyer"],
      ["bishop", "archbishop", "pope"],
      ["ambassador", "chargé d'affaires", "consul", "consul general"],
      ["owner", "employee"],
      ["landlord", "tenant"],
      ["driver", "passenger", "pedestrian"],
      ["captain", "first officer", "second officer", "purser", "steward"],
      ["chairman", "treasurer", "secretary"],
      ["buyer", "seller"],
      ["plaintiff", "defendant"],
    ]

  /// Ranks, of which a longer one is often called by its last word: a lieutenant colonel is addressed as colonel.
  private static let rankLadders: [[String]] = [
    ["sheriff", "undersheriff"],
    [
      "constable", "sergeant", "inspector", "chief inspector", "superintendent", "chief superintendent",
      "chief constable",
    ],
    ["sergeant", "lieutenant", "captain", "major", "colonel", "general"],
    ["captain", "commander", "commodore", "admiral"],
    ["lieutenant", "commander", "commodore", "admiral"],
  ]

  /// Heads of one thing: the sales director and the sales manager.
  private static let heads: Set<String> = ["director", "manager", "coordinator", "supervisor", "editor"]

  /// What several people are at once, some of whom are called deputy, assistant or associate.
  private static let callings: Set<String> = [
    "coach", "defender", "prosecutor", "attorney", "professor", "editor", "producer", "lecturer", "teacher",
    "priest", "pastor", "curator", "engineer", "manager", "trainer", "referee", "sheriff",
  ]

  /// Callings by which their deputies and assistants are known too: a deputy public defender defends, and is called a defender.
  private static let common: Set<String> = [
    "defender", "prosecutor", "attorney", "producer", "teacher", "engineer", "trainer", "referee",
  ]

  /// Names of one office; short forms of a word are written out in the fact.
  private static let fullNames: [String: String] = [
    "chief executive officer": "chief executive", "premier": "prime minister",
    "vice-president": "vice president", "chairwoman": "chairman", "chairperson": "chairman",
    "chair": "chairman", "skipper": "captain", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "headmistress": "headmaster", "co-pilot": "first officer", "copilot": "first officer",
    "district attorney": "prosecutor", "defense lawyer": "defence lawyer",
    "defense attorney": "defence lawyer", "defence attorney": "defence lawyer",
    "defence counsel": "defence lawyer", "defense counsel": "defence lawyer",
    "defence barrister": "defence lawyer", "defence solicitor": "defence lawyer",
    "prosecuting counsel": "prosecutor", "prosecution counsel": "prosecutor",
  ]

  private static let grades: Set<String> = [
    "acting", "interim", "caretaker", "deputy", "assistant", "vice", "associate",
  ]
  private static let standIns: Set<String> = ["acting", "interim", "caretaker"]
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
    "defence minister", "interior minister", "health minister", "chancellor", "chairman", "public prosecutor",
    "fire commissioner", "police commissioner", "postmaster", "provost", "archbishop", "district attorney",
  ]

  /// What one person is in an event: who drove, who won, who was killed.
  private static let ofOneEvent: Set<String> = [
    "driver", "pilot", "skipper", "helmsman", "winner", "gunman", "attacker", "shooter", "landlord", "author",
    "inventor", "architect", "conductor", "referee", "heir", "buyer", "seller", "rescuer", "finder",
  ]

  /// Whether an event has one of these, as a rule.
  static func isOfOneEvent(_ office: String) -> Bool { ofOneEvent.contains(full(office)) }

  static func isHeldByOne(_ office: String) -> Bool {
    unique.contains(full(office)) || unique.contains(office.lowercased())
  }

  /// Whether a word before an office makes it another: deputy, former.
  static func isUnder(_ word: String) -> Bool { grades.contains(word) || bygone.contains(word) }

  static func relation(_ left: String, _ right: String) -> Relation {
    let (mine, theirs) = (full(left), full(right))
    let words = [mine, theirs].map { $0.split { $0 == " " || $0 == "-" }.map(String.init) }
    if let elect = elect(words[0], words[1]) { return elect }
    if mine == theirs || words.joined().contains(where: bygone.contains) { return .compatible }
    if isNonExecutive(left, theirs) || isNonExecutive(right, mine) { return .exclusive }
    if ladders.contains(where: { $0.contains(mine) && $0.contains(theirs) }) {
      // A chief inspector is an inspector to most, and a consul general a consul.
      let (short, long) = words[0].count < words[1].count ? (words[0], words[1]) : (words[1], words[0])
      let isLonger = long.starts(with: short) || long.suffix(short.count) == short[...]
      return short.count < long.count && isLonger && !isUnder(long[0]) ? .graded : .exclusive
    }
    let grades = words.map { Set($0.filter(Self.grades.contains)) }
    let plain = words.map { $0.filter { !Self.grades.contains($0) } }
    if grades[0] != grades[1], let office = common(plain[0], plain[1]) {
      return relation(between: grades[0], and: grades[1], office: office, isWhole: plain[0] == plain[1])
    }
    guard grades[0].isEmpty, grades[1].isEmpty else { return .compatible }
    if let mine = portfolio(plain[0]), let theirs = portfolio(plain[1]), mine != theirs,
      plain[0].last == plain[1].last
    {
      // A firm's directors may have two desks each, and one ministry may look after land and water.
      return heads.contains(plain[0].last ?? "") || !areHeldApart(mine, theirs) ? .graded : .exclusive
    }
    if let mine = plain[0].last, let theirs = plain[1].last, mine != theirs, heads.contains(mine),
      heads.contains(theirs), plain[0].count > 1, plain[0].dropLast() == plain[1].dropLast()
    {
      return .graded
    }
    return rank(mine, theirs)
  }

  /// Whether one of two offices is the other before it is taken up.
  static func isOfOneElected(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { full($0).split { $0 == " " || $0 == "-" }.map(String.init) }
    return elect(words[0], words[1]) != nil
  }

  /// Who is elected holds the office on another day: the mayor-elect and the mayor.
  private static func elect(_ left: [String], _ right: [String]) -> Relation? {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long.last == "elect" && long.dropLast() == short[...] ? .graded : nil
  }

  /// A chairman may be chief executive as well, a non-executive one may not.
  private static func isNonExecutive(_ office: String, _ other: String) -> Bool {
    office.lowercased().hasPrefix("non-executive")
      && ["chief executive", "managing director", "finance director", "chief operating officer"].contains(
        other
      )
  }

  /// The office that is named with a grade and without: 'interim chief' and 'police chief' are one chief.
  private static func common(_ left: [String], _ right: [String]) -> [String]? {
    guard !left.isEmpty, !right.isEmpty else { return nil }
    if left == right { return left }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if short == ["coach"], long == ["head", "coach"] { return short }
    return short.count == 1 && isHead(short[0]) && long.last == short[0] ? short : nil
  }

  /// Whether a word by itself names the head of something.
  private static func isHead(_ word: String) -> Bool {
    ["chief", "director", "president", "mayor", "governor", "minister", "head"].contains(word)
  }

  /// A deputy is not who he stands in for; an acting director is the director, for a while.
  private static func relation(
    between left: Set<String>,
    and right: Set<String>,
    office: [String],
    isWhole: Bool
  ) -> Relation {
    let calling = office.last ?? ""
    let differing = left.symmetricDifference(right)
    let isStandIn = differing.isSubset(of: standIns)
    // A sheriff's deputy can be a sergeant, and everybody on the bench is a coach.
    if !isStandIn, calling == "coach" || common.contains(calling) { return .compatible }
    if rankLadders.contains(where: { $0.contains(office.joined(separator: " ")) }) {
      // A vice admiral is addressed as admiral; a sheriff's deputy is no other sheriff.
      return differing == ["vice"] ? .graded : .compatible
    }
    let isDeputy = isWhole && !differing.isDisjoint(with: ["deputy", "vice"]) && !callings.contains(calling)
    // A deputy head is called the head; no deputy minister is called the minister.
    return isDeputy && ["minister", "president", "mayor", "governor"].contains(calling) ? .exclusive : .graded
  }

  /// Two ranks, of which a longer one is called by its last word; or two trades.
  private static func rank(_ left: String, _ right: String) -> Relation {
    if left.hasSuffix(" " + right) || right.hasSuffix(" " + left) {
      let isRank = rankLadders.contains { $0.contains(left.count < right.count ? left : right) }
      return isRank && isMilitary(left, right) ? .graded : .compatible
    }
    return Trades.exclude(left, right) ? .graded : .compatible
  }

  /// Whether the longer of two ranks is made of two: lieutenant colonel, major general, rear admiral.
  private static func isMilitary(_ left: String, _ right: String) -> Bool {
    let long = left.count < right.count ? right : left
    return ["lieutenant ", "major ", "brigadier ", "rear "].contains { long.hasPrefix($0) }
  }

  /// What a minister is minister of, or a director director of; nil where it is not said: prime ministers, ministers of state.
  private static func portfolio(_ words: [String]) -> String? {
    guard words.count == 2 else { return nil }
    let isMinister =
      words[1] == "minister" && isPortfolio(words[0])
      || words[1] == "secretary" && portfolios.contains(words[0])
    let isOfFirm = words[1] == "director" || words[1] == "editor"
    guard isMinister || isOfFirm && desks.contains(words[0]) else { return nil }
    return oneField[words[0]] ?? words[0]
  }

  /// Words for one field.
  private static let oneField: [String: String] = [
    "defense": "defence", "labor": "labour", "home": "interior", "sports": "sport", "mines": "mining",
    "oil": "petroleum",
  ]

  /// What one director of several looks after, or one editor.
  private static let desks: Set<String> = [
    "finance", "sales", "marketing", "technical", "operations", "commercial", "medical", "artistic",
    "musical",
    "sporting", "legal", "research", "sports", "political", "foreign", "business", "city", "arts", "science",
  ]

  private static let portfolios: Set<String> = [
    "defence", "defense", "interior", "foreign", "finance", "health", "justice", "education", "agriculture",
    "transport", "environment", "energy", "home", "labour", "labor", "culture", "tourism", "economy", "trade",
  ]

  /// Whether a word says what a minister looks after.
  static func isPortfolio(_ word: String) -> Bool {
    portfolios.contains(word) || fieldsOfMinisters.contains(word)
  }

  /// What only ministers have, not secretaries.
  private static let fieldsOfMinisters: Set<String> = [
    "water", "fisheries", "forestry", "mines", "mining", "oil", "petroleum", "housing", "welfare", "planning",
    "commerce", "industry", "science", "technology", "information", "communications", "immigration", "works",
    "infrastructure", "aviation", "shipping", "railways", "climate", "sport", "sports", "youth", "treasury",
    "budget", "police", "war", "development", "employment",
  ]

  /// Whether no minister has both: two great offices of state, or one of them and what only ministers have.
  ///
  /// Small cabinets put most other fields together.
  private static func areHeldApart(_ left: String, _ right: String) -> Bool {
    guard great.contains(left) || great.contains(right) else { return false }
    return [left, right].allSatisfy { great.contains($0) || fieldsOfMinisters.contains($0) }
      && !areOfOneMinistry(left, right)
  }

  /// The great offices of state.
  private static let great: Set<String> = ["finance", "defence", "interior", "justice", "health", "foreign"]

  /// Whether one ministry may look after both.
  private static func areOfOneMinistry(_ left: String, _ right: String) -> Bool {
    [left, right].contains(where: fieldsOfMinisters.contains)
      && ministries.contains { $0.contains(left) && $0.contains(right) }
  }

  /// What is often put together in one ministry, a row each.
  private static let ministries: [Set<String>] = [
    [
      "environment", "climate", "energy", "water", "agriculture", "fisheries", "forestry", "mines", "mining",
      "oil", "petroleum",
    ],
    ["finance", "economy", "treasury", "budget", "planning", "trade", "commerce", "industry", "development"],
    [
      "transport", "works", "infrastructure", "aviation", "shipping", "railways", "housing", "communications",
    ],
    [
      "education", "science", "technology", "information", "culture", "tourism", "sport", "sports", "youth",
      "communications", "industry",
    ],
    ["labour", "labor", "employment", "welfare", "health", "housing", "immigration"],
    ["interior", "home", "police", "immigration", "justice"],
    ["defence", "defense", "war"],
  ]

  /// An office by the one name that it has here, without what says no more: `new`, `non-executive`.
  static func full(_ office: String) -> String {
    var plain = office.lowercased()
    if plain.utf8.contains(UInt8(ascii: ".")) { plain = plain.filter { $0 != "." } }
    for word in ["new ", "non-executive "] where plain.hasPrefix(word) {
      plain = String(plain.dropFirst(word.utf8.count))
    }
    if let name = fullNames[plain] { return name }
    return plain
  }
}
