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
    if isBeside, let capacity = heading(name, from: end + 1) ?? standingIn(name, from: end + 1) {
      return capacity
    }
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

  /// `Ann Vale, who heads the museum as its director`.
  private func heading(_ name: Entity, from start: Int) -> Capacity? {
    guard document.word("who", at: start), document.isVerb(of: Self.heading, at: start + 1),
      let link = (start + 3..<start + 9).first(where: { document.word("as", at: $0) }),
      document.sentenceIndex(ofToken: start) == document.sentenceIndex(ofToken: link),
      document.is(.determiner, at: link + 1) || document.word("its", at: link + 1)
    else { return nil }
    var last = link + 2
    while last < link + 5, document.token(last + 1)?.form == .word, !document.is(.verb, at: last + 1),
      !document.is(.opener, at: last + 1), !document.is(.stopword, at: last + 1)
    { last += 1 }
    guard Self.posts.contains(document.plainWord(last)) else { return nil }
    let office = document.plainText(link + 2..<last + 1).lowercased()
    return Capacity(office: office, name: name, tokens: name.tokens.lowerBound..<last + 1)
  }

  private static let heading = VerbSet("head lead run direct manage")
  private static let posts: Set<String> = [
    "director", "president", "chairman", "chairwoman", "manager", "head", "rector", "dean", "principal",
    "editor",
    "secretary", "executive",
  ]

  /// `Ivo Lang, who has been chargé d'affaires`, `Ivo Lang, the chargé d'affaires`.
  private func standingIn(_ name: Entity, from start: Int) -> Capacity? {
    var index = start
    while index < start + 5, document.isOne(of: Self.leads, at: index) || document.is(.determiner, at: index)
    {
      index += 1
    }
    guard ["chargé", "charge"].contains(document.plainWord(index)),
      let last = (index + 1..<index + 4).first(where: { document.plainWord($0).hasSuffix("affaires") })
    else { return nil }
    return Capacity(office: "chargé d'affaires", name: name, tokens: name.tokens.lowerBound..<last + 1)
  }

  private static let leads: WordSet = ["who", "has", "had", "have", "been", "is", "was", "its"]

  /// `driven by Ivo Lang`, `with Ivo Lang at the wheel`.
  private func before(_ name: Entity) -> Capacity? {
    let start = name.tokens.lowerBound
    if document.word("by", at: start - 1), let office = Self.doers[document.plainWord(start - 2)] {
      return Capacity(office: office, name: name, tokens: start - 2..<name.tokens.upperBound)
    }
    let office = document.mark(.comma, at: start - 1) ? start - 2 : start - 1
    if document.plainWord(office).hasSuffix("affaires"),
      let first = (max(0, office - 3)..<office).last(where: { document.plainWord($0).hasPrefix("charg") })
    {
      return Capacity(office: "chargé d'affaires", name: name, tokens: first..<name.tokens.upperBound)
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
