/// Reads in what capacity somebody took part, where no office says so: `Ann Vale, for the prosecution`, `Ivo Lang, who was
/// driving`, `was questioned as a witness`.
struct Capacities {
  let text: ReportText

  /// A person with what he was.
  struct Capacity {
    let office: String
    let name: Entity
    /// The words that say so, the name among them where it stands beside them.
    let tokens: Range<Int>
  }

  private var document: Document { text.document }

  func all() -> [Capacity] {
    text.entities.compactMap { name in
      guard name.kind == .person || name.kind == .unknown else { return nil }
      return behind(name) ?? before(name)
    }
  }

  /// `Ann Vale, for the prosecution,`, `Ann Vale, who was driving`, `Ann Vale was questioned as a witness`.
  ///
  /// Who is driving a reform drives none: a word by itself says it, or with a vehicle behind.
  private func behind(_ name: Entity) -> Capacity? {
    let end = name.tokens.upperBound
    let isBeside = document.mark(.comma, at: end)
    var index = isBeside ? end + 1 : end
    if document.word("who", at: index) || document.word("appearing", at: index) { index += 1 }
    if document.word("was", at: index) || document.word("is", at: index) { index += 1 }
    // 'Ann Vale, who chairs the board': of what the clause says is told by the words behind.
    if isBeside, document.word("who", at: end + 1), let office = Self.duties[document.plainWord(index)] {
      return Capacity(office: office, name: name, tokens: name.tokens.lowerBound..<index + 1)
    }
    if isBeside || index > end, document.word("for", at: index), document.is(.determiner, at: index + 1),
      let office = Self.sides[document.plainWord(index + 2)], isEnd(index + 3)
    {
      return Capacity(office: office, name: name, tokens: name.tokens.lowerBound..<index + 3)
    }
    if index > end, let office = Self.doings[document.plainWord(index)],
      isEnd(index + 1) || Self.drivers.contains(office) && isVehicle(behind: index)
    {
      return Capacity(office: office, name: name, tokens: name.tokens.lowerBound..<index + 1)
    }
    let sentence = document.sentences[document.sentenceIndex(ofToken: name.tokens.lowerBound)].tokens
    guard index > end, document.isOne(of: Self.handled, at: index),
      let link = (index + 1..<index + 5).first(where: { document.word("as", at: $0) }),
      document.is(.indefiniteArticle, at: link + 1), sentence.contains(link + 2),
      let office = Self.parts[document.plainWord(link + 2)]
    else { return nil }
    return Capacity(office: office, name: name, tokens: index..<link + 3)
  }

  /// `driven by Ivo Lang`, `with Ivo Lang at the wheel`.
  private func before(_ name: Entity) -> Capacity? {
    let start = name.tokens.lowerBound
    if document.word("by", at: start - 1), let office = Self.doers[document.plainWord(start - 2)] {
      return Capacity(office: office, name: name, tokens: start - 2..<name.tokens.upperBound)
    }
    let end = name.tokens.upperBound
    guard document.word("at", at: end), document.word("wheel", at: end + 2) else { return nil }
    return Capacity(office: "driver", name: name, tokens: start..<end + 3)
  }

  /// Whether the words end here: a mark or a verb follows.
  private func isEnd(_ index: Int) -> Bool {
    document.token(index)?.form != .word || document.is(.verb, at: index) || document.is(.opener, at: index)
  }

  /// `driving a lorry`, `steering his boat`.
  private func isVehicle(behind verb: Int) -> Bool {
    document.is(.determiner, at: verb + 1) && document.isOne(of: Self.vehicles, at: verb + 2)
      || document.is(.indefiniteArticle, at: verb + 1) && document.isOne(of: Self.vehicles, at: verb + 2)
  }

  private static let drivers: Set<String> = ["driver", "pilot"]
  private static let vehicles: WordSet = [
    "bus", "car", "lorry", "truck", "van", "coach", "tram", "train", "taxi", "motorcycle", "motorbike",
    "tractor",
    "boat", "ferry", "ship", "launch", "yacht", "plane", "aircraft", "helicopter", "jet", "glider", "balloon",
  ]

  private static let sides: [String: String] = [
    "prosecution": "prosecutor", "crown": "prosecutor", "state": "prosecutor", "defence": "defence lawyer",
    "defense": "defence lawyer", "defendant": "defence lawyer", "accused": "defence lawyer",
  ]
  private static let doings: [String: String] = [
    "prosecuting": "prosecutor", "defending": "defence lawyer", "driving": "driver", "steering": "driver",
    "piloting": "pilot",
  ]
  private static let duties: [String: String] = [
    "chairs": "chairman", "chaired": "chairman", "owns": "owner", "edits": "editor", "coaches": "coach",
    "captains": "captain", "conducts": "conductor", "teaches": "teacher",
    "manages": "manager", "skippers": "skipper",
  ]
  private static let doers: [String: String] = [
    "driven": "driver", "steered": "driver", "piloted": "pilot", "flown": "pilot", "skippered": "skipper",
    "captained": "captain", "prosecuted": "prosecutor",
  ]
  private static let parts: [String: String] = [
    "witness": "witness", "suspect": "suspect", "victim": "victim", "passenger": "passenger",
  ]
  private static let handled: WordSet = [
    "questioned", "interviewed", "heard", "held", "named", "treated", "regarded", "described", "arrested",
  ]
}

extension Document {
  /// The word at an index in lower case; empty for marks and beyond the end.
  fileprivate func plainWord(_ index: Int) -> String { token(index)?.form == .word ? lowercased(index) : "" }
}
