/// Groups the names of a story step by step, the surest ways first.
struct NameGrouping {
  /// A form of a name within one article.
  private struct Form {
    let article: Int
    let folded: FoldedName
    var kind: Entity.Kind
    var titles: Set<String> = []
    let isCapitals: Bool
    /// Position of the mentions, for acronyms in brackets behind a name.
    var mentions: [Range<Int>] = []
  }

  private var forms: [Form] = []
  private var parents: [Int] = []
  private var formByEntity: [[Int]] = []

  init(_ articles: [[Entity]]) {
    for (article, entities) in articles.enumerated() {
      var known: [FoldedName: Int] = [:]
      var row: [Int] = []
      for entity in entities {
        let folded = NameGrouping.withoutLegalForm(FoldedName(entity.text))
        let index = known[folded] ?? forms.count
        if index == forms.count {
          known[folded] = index
          parents.append(index)
          forms.append(
            Form(
              article: article,
              folded: folded,
              kind: entity.kind,
              isCapitals: NameGrouping.isAcronym(entity.text)
            )
          )
        }
        if forms[index].kind == .unknown || entity.kind == .person { forms[index].kind = entity.kind }
        if let title = entity.title { forms[index].titles.insert(title) }
        forms[index].mentions.append(entity.tokens)
        row.append(index)
      }
      formByEntity.append(row)
    }
  }

  /// The group of an entity, as the index of its first form.
  mutating func root(ofEntity entity: Int, inArticle article: Int) -> Int {
    root(formByEntity[article][entity])
  }

  /// Runs all steps.
  mutating func group() {
    groupEqualNames()
    groupFullNames()
    groupAcronyms()
    groupShortNames()
    groupLoneSurnames()
  }

  // MARK: Steps

  /// The same letters in two articles: one name, unless it is a single word that several people bear.
  private mutating func groupEqualNames() {
    var byLetters: [String: [Int]] = [:]
    for (index, form) in forms.enumerated() where form.folded.words.count > 1 || form.kind != .person {
      let letters = NameGrouping.countryNames[form.folded.words.joined(separator: " ")] ?? form.folded.letters
      byLetters[letters + (form.folded.suffix ?? ""), default: []].append(index)
    }
    for indices in byLetters.values {
      for (position, index) in indices.enumerated() {
        if let first = indices[..<position].first(where: { areCompatible($0, index) }) { join(first, index) }
      }
    }
  }

  /// Two full names of people: one surname, and given names that can be the same person's.
  private mutating func groupFullNames() {
    let people = forms.indices.filter { forms[$0].folded.words.count > 1 && mayBePerson(forms[$0].kind) }
    let bySurname = Dictionary(grouping: people) { forms[$0].folded.words.last ?? "" }
    for surname in bySurname.keys.sorted() {
      guard let bearers = bySurname[surname] else { continue }
      for index in bearers {
        let others = bearers.filter { $0 != index && root($0) != root(index) && isSamePerson($0, index) }
        let roots = Set(others.map { root($0) })
        if roots.count == 1, let other = others.first { join(other, index) }
      }
    }
  }

  /// An acronym directly behind the name it shortens, or one that is the initials of one name of the article.
  private mutating func groupAcronyms() {
    for index in forms.indices where forms[index].isCapitals {
      let letters = forms[index].folded.letters
      let candidates = forms.indices.filter { other in
        let form = forms[other]
        guard form.folded.words.count > 1, form.kind != .person else { return false }
        let isBehind =
          form.article == forms[index].article
          && form.mentions.contains { full in
            forms[index].mentions.contains { $0.lowerBound == full.upperBound + 1 }
          }
        return NameGrouping.initials(of: form.folded) == letters
          || (isBehind && form.folded.words.first?.first == letters.first && letters.count > 1)
      }
      let roots = Set(candidates.map { root($0) })
      if roots.count == 1, let only = candidates.first { join(only, index) }
    }
  }

  /// `Gordon` for Gordon Advisors, `Trail Blazers` for Portland Trail Blazers, `Sukanya` for INS Sukanya.
  ///
  /// A town's name is no short form of its police or its court.
  private mutating func groupShortNames() {
    let places = Set(forms.filter { $0.kind == .place }.map(\.folded.letters))
    let people = Set(forms.filter { $0.kind == .person && $0.folded.words.count > 1 }.map(\.folded.letters))
    for index in forms.indices
    where forms[index].kind != .person && !places.contains(forms[index].folded.letters) {
      let words = forms[index].folded.words
      let candidates = forms.indices.filter { other in
        let form = forms[other]
        guard form.folded.words.count > words.count, form.folded.suffix == forms[index].folded.suffix,
          form.kind == .organisation || form.kind == .vessel || (form.kind == .unknown && words.count > 1),
          !endsWithPerson(form.folded, among: people)
        else { return false }
        if form.folded.words.starts(with: words) { return true }
        let link = form.folded.words[form.folded.words.count - words.count - 1]
        return form.folded.words.suffix(words.count).elementsEqual(words) && link != "of" && link != "and"
      }
      joinOnly(of: candidates, to: index, preferring: forms[index].article)
    }
  }

  /// `Halden Rovers Fire Coach Tom Vale`: a headline ran two names into one, and neither is short for both.
  private func endsWithPerson(_ name: FoldedName, among people: Set<String>) -> Bool {
    (2...3).contains { count in
      name.words.count > count && people.contains(name.words.suffix(count).joined())
    }
  }

  /// A surname, or a given name, by itself: the one person of the article, or else of the story, who bears it.
  private mutating func groupLoneSurnames() {
    let fullNames = forms.indices.filter {
      forms[$0].folded.words.count > 1 && mayBePerson(forms[$0].kind)
    }
    var byWord: [String: [Int]] = [:]
    for index in fullNames {
      let words = forms[index].folded.words
      for start in 1..<words.count { byWord[words[start...].joined(), default: []].append(index) }
      if forms[index].kind == .person { byWord[words[0], default: []].append(index) }
    }
    let lone = forms.indices.filter {
      (forms[$0].folded.words.count == 1 || byWord[forms[$0].folded.letters] != nil)
        && (forms[$0].kind == .person || forms[$0].kind == .unknown)
    }
    for index in lone {
      let bearers = (byWord[forms[index].folded.letters] ?? []).filter { $0 != index }
      joinOnly(of: bearers, to: index, preferring: forms[index].article)
    }
    groupLeftOver(lone)
  }

  /// Surnames that no full name explains: equal ones of two articles are one, unless several people bear them.
  private mutating func groupLeftOver(_ lone: [Int]) {
    var byLetters: [String: [Int]] = [:]
    for index in lone { byLetters[forms[index].folded.letters, default: []].append(index) }
    for indices in byLetters.values {
      let roots = Set(indices.map { root($0) })
      let named = roots.filter { forms[$0].folded.words.count > 1 }
      guard named.count < 2, let first = indices.first else { continue }
      for index in indices { join(first, index) }
    }
  }

  // MARK: Likeness

  private mutating func joinOnly(of candidates: [Int], to index: Int, preferring article: Int) {
    let near = candidates.filter { forms[$0].article == article }
    let pool = near.isEmpty ? candidates : near
    let roots = Set(pool.map { root($0) })
    if roots.count == 1, let only = pool.first { join(only, index) }
  }

  private func isSamePerson(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (forms[left].folded, forms[right].folded)
    guard areCompatible(left, right), let first = one.words.first, let second = other.words.first else {
      return false
    }
    if let suffix = one.suffix, let otherSuffix = other.suffix, suffix != otherSuffix { return false }
    if let suffix = one.suffix ?? other.suffix, suffix != "jr", suffix != "sr", forms[left].kind != .person {
      return false
    }
    return Nicknames.mayBeSame(first, second)
  }

  private func areCompatible(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (forms[left].kind, forms[right].kind)
    return one == other || one == .unknown || other == .unknown || (!isPerson(one) && !isPerson(other))
  }

  private func isPerson(_ kind: Entity.Kind) -> Bool { kind == .person }
  private func mayBePerson(_ kind: Entity.Kind) -> Bool { kind == .person || kind == .unknown }

  private mutating func root(_ index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    parents[index] = root
    return root
  }

  private mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(left), root(right))
    guard one != other else { return }
    // The fuller name stands for the group.
    if forms[one].folded.words.count >= forms[other].folded.words.count {
      parents[other] = one
    } else {
      parents[one] = other
    }
  }

  private static func isAcronym(_ text: String) -> Bool {
    let letters = text.utf8.filter { $0 != 0x2E }
    return (2...7).contains(letters.count) && letters.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func initials(of name: FoldedName) -> String {
    String(
      name.words.filter { !["of", "the", "and", "for", "in", "on", "de", "la"].contains($0) }.compactMap(
        \.first
      )
    )
  }

  private static func withoutLegalForm(_ name: FoldedName) -> FoldedName {
    guard name.words.count > 1, let last = name.words.last, legalForms.contains(last) else { return name }
    return FoldedName(name.words.dropLast().joined(separator: " "))
  }

  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "llp", "plc", "corp", "corporation", "co", "company", "pc", "gmbh", "ag", "sa", "nv",
    "limited",
  ]

  /// Names that stand for one country.
  private static let countryNames: [String: String] = [
    "us": "unitedstates", "usa": "unitedstates", "america": "unitedstates",
    "united states of america": "unitedstates",
    "uk": "unitedkingdom", "britain": "unitedkingdom", "great britain": "unitedkingdom",
    "uae": "unitedarabemirates", "un": "unitednations", "eu": "europeanunion", "holland": "netherlands",
    "burma": "myanmar",
  ]
}
