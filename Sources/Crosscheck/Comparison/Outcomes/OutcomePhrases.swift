/// The phrases of all questions, found by the word that stands in the fewest: hundreds begin with `take`, as sentences do.
///
/// Words are numbered, and phrases are looked for in one order: the longest first.
struct OutcomePhrases: Sendable {
  /// Words that answer a question.
  struct Phrase: Sendable {
    /// Index of the question in `OutcomeQuestion.all`.
    let question: Int
    let isYes: Bool
    /// Whether its second word stands close behind the first.
    fileprivate let isTight: Bool
    /// Where its words stand among those of all phrases.
    fileprivate let words: Range<Int>
    /// The marks of its first words.
    fileprivate let needs: (first: StemMarks, second: StemMarks)
  }

  /// A word of a phrase.
  private enum Word {
    /// By its stems, a verb in all its forms: where they stand among the stems of all words.
    case stems(Range<Int>)
    /// Up to eight words.
    case gap
    /// Any negation.
    case negation
  }

  static let standard = OutcomePhrases(OutcomeQuestion.all)

  private var phrases: [Phrase] = []
  /// The phrases in the order in which they are looked for: the longest first.
  private var order: [Int32] = []
  private var index = PhraseIndex()
  /// The words of all phrases by their numbers, one phrase behind the other.
  private var spelt: [Int] = []
  /// By their spelling: each is inflected once, in however many phrases it stands.
  private var words = TableByHash<Word>(capacity: 2048)
  private var stems: [Concept] = []
  private var stemmer = Stemmer()
  /// The marks of each word's stems.
  private var marks: [StemMarks] = []
  /// Which words are verbs that something can be told to have had done to it.
  private var passives: [Bool] = []

  // MARK: Making

  init(_ questions: [OutcomeQuestion]) {
    phrases.reserveCapacity(Self.usualCount)
    let particles = Self.particles.map { word in word.withUTF8Buffer { number(of: $0) } }
    let gap = Self.gap.withUTF8Buffer { number(of: $0) }
    let not = Self.not.withUTF8Buffer { number(of: $0) }
    let be = Self.be.withUTF8Buffer { number(of: $0) }
    for (question, asked) in questions.enumerated() {
      for (list, isYes) in [(asked.yes, true), (asked.no, false)] {
        WordList.forEach(in: list) { entry in
          let start = spelt.count
          WordList.forEachPart(of: entry, at: UInt8(ascii: "-")) { spelt.append(number(of: $0)) }
          let count = spelt.count - start
          addPhrase(from: start, question, isYes)
          // Of a verb and its noun the noun can be told of: 'struck a deal', 'a deal on fish was struck'.
          if count == 3, spelt[start + 1] == gap, spelt[start + 2] != not, passives[spelt[start]] {
            spelt += [spelt[start + 2], gap, be, spelt[start]]
            addPhrase(from: start + 3, question, isYes)
          }
          // 'Turned down the offer', 'turned the offer down'.
          guard count == 2, let last = spelt.last, particles.contains(last) else { return }
          spelt += [spelt[start], gap, last]
          addPhrase(from: start + 2, question, isYes)
        }
      }
    }
    // The longest first; by numbers that hold length and place, for phrases are large to move about.
    order = phrases.indices.map { -phrases[$0].words.count << 32 | $0 }.sorted().map {
      Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF)
    }
    index = PhraseIndex(
      of: order.map { phrases[Int($0)].words },
      spelt: spelt,
      words: words.values.map { word in
        switch word {
        case .stems(let own): PhraseIndex.Word(stems: stems[own], isOpen: false)
        case .gap: PhraseIndex.Word(stems: [], isOpen: true)
        case .negation: PhraseIndex.Word(stems: [Self.stemOfNot], isOpen: true)
        }
      }
    )
  }

  /// Room for the phrases: to grow in steps is to touch new memory again and again.
  private static let usualCount = 4_608

  private static let particles: [StaticString] = ["down", "out", "off", "back", "away", "through", "up"]
  private static let gap: StaticString = "*"
  private static let not: StaticString = "not"
  private static let be: StaticString = "be"

  /// Verbs of which no passive is said, or one of another meaning.
  private static let light = VerbSet(
    "be have do get go come hold face leave win stand stay remain keep raise"
  )

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let key = Concept(letters: word).hash
    if let known = words.number(of: key) { return known }
    passives.append(true)
    let read = read(word)
    if case .stems(let own) = read { marks.append(StemMarks(of: stems[own])) } else { marks.append(.any) }
    return words.add(key, read)
  }

  /// Reads the word that was numbered last.
  private mutating func read(_ word: UnsafeBufferPointer<UInt8>) -> Word {
    if word.elementsEqual("*".utf8) { return .gap }
    if word.elementsEqual("not".utf8) { return .negation }
    let start = stems.count
    let number = passives.count - 1
    WordList.forEachPart(of: word, at: UInt8(ascii: "/")) { choice in
      add(stemmer.concept(of: choice), from: start)
      guard choice.count <= PackedWord.capacity, let verb = VerbLemmas.number(of: PackedWord(choice)) else {
        passives[number] = false
        return
      }
      if Self.light.contains(verb) { passives[number] = false }
      VerbLemmas.table.forEachForm(of: verb) { form, _ in
        add(stemmer.concept(of: form), from: start)
      }
    }
    return .stems(start..<stems.count)
  }

  private mutating func add(_ stem: Concept, from start: Int) {
    if !stems[start...].contains(stem) { stems.append(stem) }
  }

  /// Adds the phrase of the words that were spelt last.
  private mutating func addPhrase(from start: Int, _ question: Int, _ isYes: Bool) {
    let second = spelt[start...].dropFirst().first { !marks[$0].isAny }.map { marks[$0] } ?? .any
    let isTight = start + 1 < spelt.count && !marks[spelt[start + 1]].isAny
    phrases.append(
      Phrase(
        question: question,
        isYes: isYes,
        isTight: isTight,
        words: start..<spelt.count,
        needs: (marks[spelt[start]], second)
      )
    )
  }

  /// A negation begins a phrase only by this word.
  private static let stemOfNot = Concept(stemOf: "not")
}

// MARK: Finding

extension OutcomePhrases {
  /// A phrase with the tokens of its words.
  typealias Found = (phrase: Phrase, words: [Int])

  /// The phrases of a sentence; those of one question do not overlap.
  func found(in sentence: Sentence, of text: ReportText) -> [Found] {
    let places = index.places(in: sentence, of: text)
    guard !places.isEmpty else { return [] }
    var firsts = StemMarks()
    for place in places { firsts.formUnion(phrases[Int(order[place])].needs.first) }
    var found: [Found] = []
    for index in sentence.tokens {
      guard let stem = text.stems[index] else { continue }
      var mark = StemMarks()
      mark.insert(stem)
      guard firsts.meets(mark) else { continue }
      let near = StemMarks(
        of: index + 1..<min(index + 2 + Self.reach, sentence.tokens.upperBound),
        in: text
      )
      for place in places {
        let phrase = phrases[Int(order[place])]
        guard phrase.needs.first.meets(mark), !phrase.isTight || phrase.needs.second.meets(near),
          begins(phrase, with: stem),
          !found.contains(where: { $0.phrase.question == phrase.question && ($0.words.last ?? 0) >= index }),
          let words = words(of: phrase, at: index, until: sentence.tokens.upperBound, in: text)
        else { continue }
        found.append((phrase, words))
      }
    }
    return found
  }

  private func begins(_ phrase: Phrase, with stem: Concept) -> Bool {
    switch words.values[spelt[phrase.words.lowerBound]] {
    case .stems(let own): return stems[own].contains(stem)
    case .negation: return stem == Self.stemOfNot
    case .gap: return false
    }
  }

  /// So many words may stand in a gap, and so many small ones without a gap.
  private static let widestGap = 8
  private static let reach = 2

  /// The words of a text that are a phrase's, from a token on; nil where it does not stand there.
  private func words(of phrase: Phrase, at index: Int, until end: Int, in text: ReportText) -> [Int]? {
    var tokens: [Int] = []
    var last = index
    var mayGap = false
    for place in phrase.words.dropFirst() {
      let word = words.values[spelt[place]]
      if case .gap = word {
        mayGap = true
        continue
      }
      guard let next = next(word, behind: last, mayGap: mayGap, until: end, in: text) else { return nil }
      tokens.append(next)
      last = next
      mayGap = false
    }
    tokens.insert(index, at: 0)
    return tokens
  }

  private func next(_ word: Word, behind last: Int, mayGap: Bool, until end: Int, in text: ReportText) -> Int?
  {
    let document = text.document
    let reach = mayGap ? Self.widestGap : Self.reach
    var index = last + 1
    while index < end, index - last <= reach + 1 {
      if isMet(word, at: index, in: text) { return index }
      guard mayGap ? mayStand(within: index, document) : isSmall(index, document) else { return nil }
      index += 1
    }
    return nil
  }

  private func isMet(_ word: Word, at index: Int, in text: ReportText) -> Bool {
    switch word {
    case .stems(let own): return text.stems[index].map(stems[own].contains) ?? false
    case .negation: return text.document.is(.negation, at: index)
    case .gap: return false
    }
  }

  private func mayStand(within index: Int, _ document: Document) -> Bool {
    document.tokens[index].form != .mark || document.mark(.hyphen, at: index)
      || document.mark(.currency, at: index)
  }

  /// What stands between the words of a phrase without a gap: articles, pronouns, hyphens.
  private func isSmall(_ index: Int, _ document: Document) -> Bool {
    document.mark(.hyphen, at: index) || document.is(.determiner, at: index)
      || document.is(.indefiniteArticle, at: index) || document.is(.adverb, at: index)
      || document.is(.smallAdverb, at: index) || document.is(.negation, at: index)
      || Self.small.contains { document.word($0, at: index) }
  }

  private static let small: [StaticString] = ["him", "her", "them", "it", "us", "me", "you", "himself"]
}
