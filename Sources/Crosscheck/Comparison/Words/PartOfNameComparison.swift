/// Finds names of which two reports print one part alike and the other not: Queen Amina Bridge and Queen Idia Bridge,
/// Deirdre Mulhall and Deirdre Mulhern, in passages that tell of the same.
///
/// Slips and short forms are for other rules; here no letter need be shared, so the passages must be.
struct PartOfNameComparison {
  let names: NameSpellings
  let vocabulary: StoryVocabulary
  let lengths: ReportLengths

  private enum Least {
    static let bearer = LeastBond(brief: 0.3, long: 1.5)
    /// People of one surname are often of one family; a brief report that names one of them, and the other report another,
    /// is worth a look.
    static let relative = LeastBond(brief: 0.3, long: 2.0)
    /// From where two people of one surname are called one.
    static let oneOfFamily = 1.0
    /// From where two mountains of a stage, or two lakes, are called one.
    static let sure = 2.0
    /// Firms of one group act in one another's place.
    static let firm = LeastBond(brief: 0.5, long: 2.0)
    static let thing = LeastBond(brief: 1.0, long: 1.5)
    /// Names that share two words need no more in longer reports.
    static let longThing = LeastBond(brief: 1.0, long: 1.0)
  }

  /// Two names, and the words in which they differ.
  private struct Pair {
    let left: Int
    let right: Int
    let words: [String]
    /// Telling words that the passages must share.
    let least: LeastBond
    /// From which bond on it is more than a question.
    var leastOfConflict = 0.0
  }

  func differences() -> [WordsDifference] {
    let pairs = pairs()
    guard !pairs.isEmpty else { return [] }
    let printed = names.printed
    return pairs.compactMap { pair in
      let sides = [names.all[pair.left], names.all[pair.right]]
      guard !sides[0].reports.contains(where: { printed.contains(pair.words[1], in: $0) }),
        !sides[1].reports.contains(where: { printed.contains(pair.words[0], in: $0) })
      else { return nil }
      let areBrief = sides.allSatisfy { $0.reports.allSatisfy(lengths.isBrief) }
      let places = sides.map { $0.places.map { (names.texts[$0.text], $0.tokens) } }
      let bond = PassageContext.bond(places[0], places[1], vocabulary)
      guard pair.least.isMet(by: bond, areBrief: areBrief) else { return nil }
      return WordsDifference(
        rule: .otherPartOfName,
        verdict: areBrief && bond >= pair.leastOfConflict ? .conflict : .review,
        confidence: PassageContext.confidence(ofBond: bond),
        subject: SpeakerComparison.subject(sides[0].text, sides[1].text),
        groups: sides.map { NameSpellings.first($0.places).map { names.fact(at: $0) } }
      )
    }
  }

  // MARK: Names that share a part

  /// Pairs of names that share what no third name shares.
  private func pairs() -> [Pair] {
    var byPart = TableByHash<(part: String, members: [Int])>(capacity: 512)
    for index in names.all.indices {
      for part in parts(of: names.all[index]) {
        let key = Concept(letters: part.utf8).hash
        let number = byPart.number(of: key) ?? byPart.add(key, (part, []))
        byPart.change(number) { $0.members.append(index) }
      }
    }
    return byPart.values.filter { $0.members.count == 2 }.sorted { $0.part < $1.part }.compactMap {
      pair($0.members[0], $0.members[1])
    }
  }

  /// A name with one of its words left out, a line a word; of people, the first name or the last.
  private func parts(of spelling: NameSpellings.Spelling) -> [String] {
    if spelling.mayBePerson, spelling.core.count == 2 {
      return ["* \(spelling.core[1])", "\(spelling.core[0]) *"]
    }
    guard spelling.kind != .person else { return [] }
    return parts(of: spelling.name.words) + (withoutTown(spelling.name.words).map(parts) ?? [])
  }

  private func parts(of words: [String]) -> [String] {
    guard (2...6).contains(words.count) else { return [] }
    let head = HeadsOfNames.head(of: words).map { [$0.joined(separator: " ") + " …"] } ?? []
    return head
      + words.indices.compactMap { left in
        guard words[left].utf8.count > 2 else { return nil }
        var rest = words
        rest[left] = "*"
        return rest.joined(separator: " ")
      }
  }

  /// Marl Award of Merit: an honour without the town that gives it, where the story knows the town; nil for any other name.
  private func withoutTown(_ words: [String]) -> [String]? {
    guard words.count > 3, words[2] == "of", Self.honours.contains(words[1]), towns.contains(words[0]) else {
      return nil
    }
    return Array(words.dropFirst())
  }

  /// Places of the story that have one word.
  private var towns: Set<String> {
    Set(names.all.lazy.filter { $0.kind == .place && $0.name.words.count == 1 }.map { $0.name.words[0] })
  }

  private static let honours: Set<String> = ["award", "medal", "prize", "order"]

  private func pair(_ first: Int, _ second: Int) -> Pair? {
    let (left, right) = (names.all[first], names.all[second])
    guard left.reports.isDisjoint(with: right.reports), left.name.suffix == right.name.suffix,
      NameLikeness.judge(left, right) == nil
    else { return nil }
    let isPerson = isPerson(left, right) && !FirmNames.areOfOneGroup(left.core, right.core)
    var (mine, theirs) = isPerson ? (left.core, right.core) : (left.name.words, right.name.words)
    if !isPerson, mine.count > theirs.count, let shorter = withoutTown(mine) { mine = shorter }
    if !isPerson, theirs.count > mine.count, let shorter = withoutTown(theirs) { theirs = shorter }
    guard let place = zip(mine, theirs).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return nil
    }
    let words = [mine[place], theirs[place]]
    if !isPerson, let head = HeadsOfNames.head(of: mine), head == HeadsOfNames.head(of: theirs) {
      return Pair(left: first, right: second, words: words, least: Least.thing, leastOfConflict: Least.sure)
    }
    if Nicknames.mayBeSame(words[0], words[1]) || place == 0 && Nicknames.lookShortened(words[0], words[1])
      || WordSlip.isStyle(words[0], words[1])
      || WordSlip.isInflection(words[0], words[1])
      // The Inner Ring Road and the Outer, North Bank and South: there are two.
      || words.allSatisfy({ Compass.side($0) != nil || Self.sides.contains($0) })
    {
      return nil
    }
    if !isPerson, FirmNames.areOfOneGroup(mine, theirs) {
      return Pair(left: first, right: second, words: words, least: Least.firm, leastOfConflict: .infinity)
    }
    if isPerson, place == 0, areManAndWoman(words) { return nil }
    let areShips = left.kind == .vessel || right.kind == .vessel
    if !isPerson, !areShips, mine.count == 2, place == 1 || !Self.sorts.contains(mine[1]) {
      // Boston has its Herald and its Globe; a bridge or a bank is called by its own sort.
      return nil
    }
    let least =
      mine.count > 2
      ? Least.longThing
      : areShips || isPerson && place == 1
        ? Least.bearer : isPerson ? Least.relative : Least.thing
    return Pair(
      left: first,
      right: second,
      words: words,
      least: least,
      leastOfConflict: isPerson && place == 0 ? Least.oneOfFamily : 0
    )
  }

  /// Joana and Tiago: a sister, a mother.
  private func areManAndWoman(_ given: [String]) -> Bool {
    let lexicon = Lexicon.standard
    let sexes = given.map { lexicon.sex(ofGivenName: $0) }
    return Set(sexes) == [0, 1]
  }

  /// Whether two names are people's: one is known for it, or they share what is a given name.
  private func isPerson(_ left: NameSpellings.Spelling, _ right: NameSpellings.Spelling) -> Bool {
    guard left.mayBePerson, right.mayBePerson, left.core.count == 2, right.core.count == 2 else {
      return false
    }
    return left.kind == .person || right.kind == .person
      || left.core[0] == right.core[0] && Lexicon.standard.isGivenName(left.core[0])
  }

  /// What tells one of a pair from the other.
  private static let sides: Set<String> = [
    "inner", "outer", "upper", "lower", "old", "new", "great", "little", "first", "second", "left", "right",
  ]

  /// What a story seldom has two of, and what its name ends in.
  private static let sorts: Set<String> = [
    "bridge", "tunnel", "dam", "stadium", "arena", "airport", "hospital", "infirmary", "prison", "school",
    "college",
    "university", "institute", "museum", "gallery", "theatre", "theater", "hotel", "cathedral", "church",
    "mosque",
    "temple", "castle", "palace", "hall", "bank", "foundation", "trust", "prize", "award", "medal", "cup",
    "trophy",
    "party", "union", "federation", "airlines", "airways", "act", "treaty",
  ]
}
