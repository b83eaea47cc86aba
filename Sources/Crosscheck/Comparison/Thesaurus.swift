/// Words and phrases that reports use for the same thing, by concept.
///
/// A line earns its place by pairs that stand in reports of one event. Words are listed with their irregular
/// forms; regular ones meet through `Stem`. The first word names the concept. A word stands in one line only;
/// where words of two lines share a stem, as 'plan' and 'plane' do, each is known by its own letters, its
/// plural too. Words joined by hyphens are a phrase, `run-out`, whose words may stand apart. A phrase that
/// begins with a verb is known in all forms of the verb, and whatever determiners stand between its words:
/// `lose-life` in 'lost their lives'.
struct Thesaurus: Sendable {
  /// Two words or more that mean one thing.
  private struct Phrase: Sendable {
    let rest: [Concept]
    let concept: Concept
  }

  private var conceptByStem = TableByHash<Concept>()
  /// By all letters of a word.
  private var conceptByWord = TableByHash<Concept>()
  /// Stems of words of two lines.
  private var ambiguous = Set<Concept>()
  /// By the stem of the first word, the longest first.
  private var phrases = TableByHash<[Phrase]>()

  /// A thesaurus of fields of news, whose lines are a concept each.
  init(_ fields: [String]) {
    var verbs: [Concept: Int] = [:]
    for field in fields {
      var concept: Concept?
      ThesaurusEntry.forEach(in: field) { entry in
        if entry.opensLine { concept = nil }
        let meant = concept ?? name(of: entry)
        concept = meant
        add(entry, meant)
        if let verb = entry.verb { verbs[entry.stems[0]] = verb }
      }
    }
    addForms(of: verbs)
    for number in phrases.values.indices {
      phrases.change(number) { $0.sort { $0.rest.count > $1.rest.count } }
    }
  }

  /// The concept of a line: the stem of its first word, if that has no other meaning yet.
  private func name(of entry: ThesaurusEntry) -> Concept {
    entry.stems.count == 1 && conceptByStem.number(of: entry.stems[0].hash) == nil
      ? entry.stems[0] : Concept(joining: entry.stems + [entry.word])
  }

  private mutating func add(_ entry: ThesaurusEntry, _ concept: Concept) {
    let first = entry.stems[0]
    guard entry.stems.count == 1 else {
      addPhrases([Phrase(rest: Array(entry.stems.dropFirst()), concept: concept)], beginningWith: first)
      return
    }
    if let known = conceptByStem.value(of: first.hash) {
      if known != concept { ambiguous.insert(first) }
    } else {
      conceptByStem.add(first.hash, concept)
    }
    if conceptByWord.number(of: entry.word.hash) == nil { conceptByWord.add(entry.word.hash, concept) }
  }

  private mutating func addPhrases(_ more: [Phrase], beginningWith stem: Concept) {
    if let number = phrases.number(of: stem.hash) {
      phrases.change(number) { $0 += more }
    } else {
      phrases.add(stem.hash, more)
    }
  }

  /// Makes the phrases that begin with a verb begin with its other forms too: 'lost', 'taken'.
  private mutating func addForms(of verbs: [Concept: Int]) {
    var stemmer = Stemmer()
    for (base, verb) in verbs.sorted(by: { $0.key < $1.key }) {
      guard let known = phrases.value(of: base.hash) else { continue }
      var stems: Set<Concept> = [base]
      VerbLemmas.table.forEachForm(of: verb) { form, _ in
        let stem = stemmer.concept(of: form)
        if stems.insert(stem).inserted { addPhrases(known, beginningWith: stem) }
      }
    }
  }

  /// The concept of a word in lower case, of which the stem is known: the thesaurus's, or the stem's own.
  func concept(of letters: [UInt8], stem: Concept) -> Concept {
    guard let usual = conceptByStem.value(of: stem.hash) else { return stem }
    guard ambiguous.contains(stem) else { return usual }
    return conceptByWord.value(of: Concept(letters: letters).hash)
      ?? conceptByWord.value(of: Concept(letters: Stem.singular(of: letters)).hash) ?? usual
  }

  /// The concept of a lower-case word.
  func concept(of word: String) -> Concept {
    let letters = Array(word.utf8)
    return concept(of: letters, stem: Concept(stem: Stem.of(letters)))
  }

  /// Whether a phrase begins with a stem.
  func beginsPhrase(_ stem: Concept) -> Bool { phrases.number(of: stem.hash) != nil }

  /// The concept of the phrase that begins with a stem, and how many of the stems behind it belong to it.
  ///
  /// `stem` gives the stem that stands so many words behind the first, from 1; nil past the sentence's words.
  func phrase(from first: Concept, next stem: (Int) -> Concept?) -> (concept: Concept, following: Int)? {
    guard let candidates = phrases.value(of: first.hash) else { return nil }
    for phrase in candidates
    where phrase.rest.indices.allSatisfy({ stem($0 + 1) == phrase.rest[$0] }) {
      return (phrase.concept, phrase.rest.count)
    }
    return nil
  }

  /// All fields.
  static let fields = [
    people, families, owners, professions, services, accused, travellers, trades, stars, clergy, police,
    crimes, courts, casualties, accidents, weather, danger, war, diplomacy, parliaments, government,
    prices, companies, markets, jobs, industry, property, roads, rail, air, sea, journeys, health,
    science, education, technology, animals, stages, arts, media, rites, sport, football, contests,
    buildings, land, objects, beginnings, changes, statements, deeds, kinds, time, spellings, apart,
  ]

  static let standard = Thesaurus(fields)
}

/// A word or phrase of the thesaurus, as its fields are written: a concept a line, hyphens within phrases.
struct ThesaurusEntry {
  /// The stems of its words.
  let stems: [Concept]
  /// All letters of its last word.
  let word: Concept
  /// The verb whose base form a phrase begins with.
  let verb: Int?
  /// Whether it is the first of its line.
  let opensLine: Bool

  /// Hands out the entries of a field.
  static func forEach(in field: String, _ body: (ThesaurusEntry) -> Void) {
    var field = field
    field.withUTF8 { bytes in
      var stems: [Concept] = []
      var stemmer = Stemmer()
      var letters = Concept(letters: [])
      var verb: Int?
      var opensLine = true
      var start = 0
      for index in 0...bytes.count {
        let end = index < bytes.count ? bytes[index] : newline
        guard end == newline || end == space || end == hyphen else { continue }
        if index > start {
          let word = bytes[start..<index]
          if end == hyphen, stems.isEmpty {
            verb = VerbLemmas.number(of: PackedWord(UnsafeBufferPointer(rebasing: word)))
          }
          letters = Concept(letters: word)
          stems.append(stemmer.concept(of: word))
        }
        start = index + 1
        if end == hyphen { continue }
        if !stems.isEmpty {
          body(ThesaurusEntry(stems: stems, word: letters, verb: verb, opensLine: opensLine))
          stems.removeAll(keepingCapacity: true)
          (verb, opensLine) = (nil, false)
        }
        if end == newline { opensLine = true }
      }
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  private static let hyphen = UInt8(ascii: "-")
}

/// What a word means as far as two reports need to share it: the hash of a stem, FNV-1a.
struct Concept: Hashable, Sendable, Comparable {
  let hash: UInt64

  /// 'Six times', which counts what the clause names.
  static let time = Concept("time")

  init(stem: [UInt8]) { self.init(letters: stem) }

  /// The concept of a word's own stem, past the thesaurus.
  init(stemOf word: String) { self.init(stem: Stem.of(word)) }

  /// Letters as they are: names and values that are only told apart.
  init(letters: some Sequence<UInt8>) { hash = letters.reduce(Lexicon.seed, Lexicon.hash) }

  init(letters: String.UTF8View) {
    hash =
      letters.withContiguousStorageIfAvailable { $0.reduce(Lexicon.seed, Lexicon.hash) }
      ?? letters.reduce(Lexicon.seed, Lexicon.hash)
  }

  /// What a word or a phrase means that names a line of the thesaurus.
  init(joining stems: [Concept]) {
    hash = stems.reduce(Lexicon.seed) { ($0 ^ $1.hash) &* 0x0000_0100_0000_01b3 }
  }

  /// Two concepts in this order.
  init(_ first: Concept, before second: Concept) {
    hash = (first.hash ^ second.hash &* 0x9e37_79b9_7f4a_7c15) &* 0x0000_0100_0000_01b3
  }

  init(_ word: StaticString) {
    self = Thesaurus.standard.concept(of: "\(word)")
  }

  static func < (left: Concept, right: Concept) -> Bool { left.hash < right.hash }
}

/// Makes the concepts of many words, one after the other in the same room: thousands are made at the start.
struct Stemmer {
  private var letters: [UInt8] = []

  /// The concept of a word's stem.
  mutating func concept(of word: some Sequence<UInt8>) -> Concept {
    letters.removeAll(keepingCapacity: true)
    letters.append(contentsOf: word)
    Stem.cut(&letters)
    return Concept(stem: letters)
  }

  /// The concept of a form's stem.
  mutating func concept(of form: PackedWord) -> Concept { form.withBytes { concept(of: $0) } }
}
