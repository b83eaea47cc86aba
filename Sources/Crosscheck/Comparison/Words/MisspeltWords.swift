/// Finds names of one word that are printed once or twice beside another, much like them, that is printed all the time.
///
/// Both may stand in one report: then one of them is a slip for certain.
struct MisspeltWords {
  let names: NameSpellings

  /// A slip, the word that was meant, and where they stand.
  struct Slip {
    let word: String
    let meant: String
    let places: [[NameSpellings.Place]]
    let judgement: NameLikeness.Judgement
  }

  /// How a word of names is used in the story.
  private struct Use {
    /// Where it is a name by itself.
    var alone: [NameSpellings.Place] = []
    /// Where it stands in a name.
    var places: [NameSpellings.Place] = []
    var isGiven = false

    var reports: Set<Int> { Set(places.map(\.report)) }

    /// Adds the places of a name of which it is one word.
    mutating func add(_ spelling: NameSpellings.Spelling, at position: Int) {
      places += spelling.places
      if spelling.name.words.count == 1 { alone += spelling.places }
      if spelling.name.words.count > 1, position == 0, spelling.kind == .person { isGiven = true }
    }
  }

  func slips() -> [Slip] {
    let uses = uses()
    let words = uses.keys.filter { $0.utf8.count >= 5 }.sorted()
    let rare = words.map { word in uses[word].map { isRare(word, $0) } ?? false }
    guard rare.contains(true) else { return [] }
    var slips: [Slip] = []
    var told = Set<[String]>()
    for bucket in buckets(of: words, rare) {
      for index in bucket where rare[index] {
        guard let use = uses[words[index]] else { continue }
        let found = bucket.lazy.compactMap { slip(words[index], use, meant: words[$0], among: uses) }
        guard let slip = found.first, told.insert([slip.word, slip.meant].sorted()).inserted else { continue }
        slips.append(slip)
      }
    }
    // What is a slip for one word is no second spelling of another.
    let certain = Set(slips.filter { $0.judgement.verdict == .conflict }.map(\.word))
    return slips.filter {
      $0.judgement.verdict == .conflict || certain.isDisjoint(with: [$0.word, $0.meant])
    }
  }

  /// Words that begin alike, have the same letters or differ in the first, where one of them is rare; those whose letters in
  /// common come first go first.
  private func buckets(of words: [String], _ rare: [Bool]) -> [[Int]] {
    // A slip seldom touches the first two letters; swapped ones give the same letters in another order.
    let sorts: [(words: [Int], key: (String) -> UInt64, shared: (String) -> String)] = [
      (Array(words.indices), { LetterKeys.beginning(of: $0, 2) }, { String($0.prefix(2)) }),
      (Array(words.indices), LetterKeys.letters, { "=" + $0.sortedLetters }),
      (
        words.indices.filter { words[$0].utf8.count >= 7 }, { LetterKeys.rest(of: $0) },
        { "~" + $0.dropFirst() }
      ),
    ]
    return sorts.flatMap { sort in
      LetterKeys.buckets(sort.words.map { (sort.key(words[$0]), $0) }, where: rare)
        .filter { $0.count <= NameSpellings.mostAlike }
        .map { (shared: sort.shared(words[$0[0]]), words: $0) }
    }.sorted { $0.shared < $1.shared }.map(\.words)
  }

  private func uses() -> [String: Use] {
    var uses: [String: Use] = [:]
    for spelling in names.all {
      for (position, word) in spelling.name.words.enumerated() {
        uses[word, default: Use()].add(spelling, at: position)
      }
    }
    for place in demonyms() {
      let word = names.texts[place.text].document.lowercased(place.tokens.lowerBound)
      uses[word, default: Use()].places.append(place)
    }
    return uses
  }

  /// Adjectives of countries, which are no names and are misspelt like them.
  private func demonyms() -> [NameSpellings.Place] {
    names.texts.enumerated().flatMap { index, text in
      text.document.tokens.indices.filter { text.document.is(.demonym, at: $0) }.map {
        NameSpellings.Place(text: index, report: text.report, tokens: $0..<$0 + 1)
      }
    }
  }

  /// Whether a name stands alone in one report, or two, and nobody else knows it.
  private func isRare(_ word: String, _ use: Use) -> Bool {
    guard !use.alone.isEmpty, use.alone.count <= 2, !Lexicon.standard.isKnown(word) else {
      return false
    }
    // An acronym is made of other words' letters: ASEAN is no slip for Asian.
    guard !use.alone.contains(where: isAllCapitals) else { return false }
    return use.alone.count == use.places.count || use.alone.allSatisfy { follows("the", $0) }
  }

  private func isAllCapitals(_ place: NameSpellings.Place) -> Bool {
    names.texts[place.text].document.tokens[place.tokens.lowerBound].shape.contains(.allCapitals)
  }

  private func follows(_ word: StaticString, _ place: NameSpellings.Place) -> Bool {
    names.texts[place.text].document.word(word, at: place.tokens.lowerBound - 1)
  }

  private func slip(_ word: String, _ use: Use, meant: String, among uses: [String: Use]) -> Slip? {
    guard EditDistance.mayBe(word, meant, within: 2), let common = uses[meant], word != meant,
      !common.isGiven, !Lexicon.standard.isGivenName(meant)
    else { return nil }
    if use.alone.count < use.places.count {
      guard common.alone.contains(where: { follows("the", $0) }) else { return nil }
    }
    let reports = Set(use.alone.map(\.report))
    let others = common.reports
    if reports.isDisjoint(with: others) { return elsewhere(word, use, meant, common) }
    guard reports.isSubset(of: others), common.places.count >= use.alone.count + 2,
      WordSlip.isTyping(word, for: meant) || word.utf8.count > 4 && WordSlip.isVowelChange(word, meant)
        || word.utf8.count > 5 && Lexicon.standard.isKnown(meant) && WordSlip.isLone(word, meant)
    else { return nil }
    return slip(word, use.alone, meant, Self.beside(common.places, use.alone), verdict: .conflict)
  }

  /// A slip in a report that has not got the right spelling; in names of other scripts a vowel or a doubled letter is a
  /// matter of style.
  private func elsewhere(_ word: String, _ use: Use, _ meant: String, _ common: Use) -> Slip? {
    guard use.alone.count == use.places.count, !WordSlip.isStyle(word, meant),
      !WordSlip.isVowelChange(word, meant)
    else { return nil }
    let isFrequent =
      common.places.count >= 4 && common.reports.count > 1 && common.places.count >= use.alone.count * 2
    if isFrequent, WordSlip.isTyping(word, for: meant) {
      return slip(word, use.alone, meant, NameSpellings.first(common.places), verdict: .conflict)
    }
    guard WordSlip.isLone(word, meant), !WordSlip.haveSameConsonants(word, meant), !common.alone.isEmpty,
      !Lexicon.standard.isKnown(meant)
    else { return nil }
    return slip(word, use.alone, meant, NameSpellings.first(common.places), verdict: .review)
  }

  private func slip(
    _ word: String,
    _ slips: [NameSpellings.Place],
    _ meant: String,
    _ places: [NameSpellings.Place],
    verdict: Verdict
  ) -> Slip {
    Slip(
      word: word,
      meant: meant,
      places: [slips, places],
      judgement: NameLikeness.Judgement(
        rule: verdict == .conflict ? .misspeltName : .nameSpeltTwoWays,
        verdict: verdict,
        confidence: verdict == .conflict ? 0.8 : 0.5
      )
    )
  }

  /// Of the places in the slip's report, the first and the one nearest to the slip.
  static func beside(_ places: [NameSpellings.Place], _ slips: [NameSpellings.Place])
    -> [NameSpellings.Place]
  {
    guard let slip = slips.first else { return [] }
    let beside = places.filter { $0.report == slip.report }
      .sorted { ($0.text, $0.tokens.lowerBound) < ($1.text, $1.tokens.lowerBound) }
    let distance = { (place: NameSpellings.Place) in
      abs(place.tokens.lowerBound - slip.tokens.lowerBound) + (place.text == slip.text ? 0 : 1_000_000)
    }
    guard let first = beside.first, let nearest = beside.min(by: { distance($0) < distance($1) }) else {
      return []
    }
    return first == nearest ? [first] : [first, nearest]
  }
}
