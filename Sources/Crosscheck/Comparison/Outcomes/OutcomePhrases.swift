/// The phrases of all questions, found by the stem of their first word.
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
    /// The marks of what must stand behind the first word, the last of it by itself.
    fileprivate let needs: (second: StemMarks, last: StemMarks)

    /// Whether a sentence may hold the phrase, of which some words are close behind the first; most hold it not.
    @inline(__always)
    fileprivate func mayStand(in sentence: StemMarks, _ near: StemMarks) -> Bool {
      needs.second.meets(isTight ? near : sentence) && needs.last.meets(sentence)
    }
  }

  /// A bit for each of some stems, by their hashes; two stems may share one.
  fileprivate struct StemMarks: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Nothing that must be there: a gap, a negation.
    static let any = StemMarks(low: .max, high: .max)

    private init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    /// Those of some stems.
    init(of stems: ArraySlice<Concept>) {
      for stem in stems { insert(stem) }
    }

    /// Those of some tokens.
    init(of tokens: Range<Int>, in text: ReportText) {
      for token in tokens { if let stem = text.stems[token] { insert(stem) } }
    }

    var isAny: Bool { low == .max && high == .max }

    private mutating func insert(_ stem: Concept) {
      let bit = UInt64(1) << (stem.hash >> 58)
      if stem.hash & 1 == 0 { low |= bit } else { high |= bit }
    }

    @inline(__always)
    func meets(_ other: StemMarks) -> Bool { low & other.low | high & other.high != 0 }
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

  /// The longest first.
  private var phrases: [Phrase] = []
  /// By a stem, which phrases begin with it.
  private var beginnings = TableByHash<[Int32]>(capacity: 4096)
  /// The words of all phrases by their numbers, one phrase behind the other.
  private var spelt: [Int] = []
  /// By their spelling: each is inflected once, in however many phrases it stands.
  private var words = TableByHash<Word>(capacity: 2048)
  private var stems: [Concept] = []
  /// The marks of each word's stems.
  private var marks: [StemMarks] = []

  // MARK: Making

  init(_ questions: [OutcomeQuestion]) {
    let particles = Self.particles.map { word in word.withUTF8Buffer { number(of: $0[...]) } }
    let gap = Self.gap.withUTF8Buffer { number(of: $0[...]) }
    let be = Self.be.withUTF8Buffer { number(of: $0[...]) }
    for (question, asked) in questions.enumerated() {
      for (list, isYes) in [(asked.yes, true), (asked.no, false)] {
        WordList.forEach(in: list) { entry in
          let start = spelt.count
          let words = entry.split(separator: UInt8(ascii: "-"))
          for word in words { spelt.append(number(of: word)) }
          addPhrase(from: start, question, isYes)
          if Self.hasPassive(words) {
            spelt += [spelt[start + 2], gap, be, spelt[start]]
            addPhrase(from: start + 3, question, isYes)
          }
          // 'Turned down the offer', 'turned the offer down'.
          guard words.count == 2, let last = spelt.last, particles.contains(last) else { return }
          spelt += [spelt[start], gap, last]
          addPhrase(from: start + 2, question, isYes)
        }
      }
    }
    phrases.sort { $0.words.count > $1.words.count }
    for phrase in phrases.indices { addBeginnings(of: phrase) }
  }

  private static let particles: [StaticString] = ["down", "out", "off", "back", "away", "through", "up"]
  private static let gap: StaticString = "*"
  private static let be: StaticString = "be"

  /// Whether of a verb and its noun the noun can be told of: 'struck a deal', 'a deal on fish was struck'.
  private static func hasPassive(_ words: [Slice<UnsafeBufferPointer<UInt8>>]) -> Bool {
    guard words.count == 3, words[1].elementsEqual("*".utf8), !words[2].elementsEqual("not".utf8) else {
      return false
    }
    return words[0].split(separator: UInt8(ascii: "/")).allSatisfy { word in
      let verb = String(decoding: word, as: UTF8.self)
      return VerbLemmas.number(of: verb) != nil && !light.contains(verb)
    }
  }

  /// Verbs of which no passive is said, or one of another meaning.
  private static let light: Set<String> = [
    "be", "have", "do", "get", "go", "come", "hold", "face", "leave", "win", "stand", "stay", "remain",
    "keep", "raise",
  ]

  private mutating func number(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let key = Concept(letters: word).hash
    if let known = words.number(of: key) { return known }
    let read = read(word)
    if case .stems(let own) = read { marks.append(StemMarks(of: stems[own])) } else { marks.append(.any) }
    return words.add(key, read)
  }

  private mutating func read(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Word {
    if word.elementsEqual("*".utf8) { return .gap }
    if word.elementsEqual("not".utf8) { return .negation }
    let start = stems.count
    for choice in word.split(separator: UInt8(ascii: "/")) {
      add(Concept(stem: Stem.of(Array(choice))), from: start)
      guard choice.count <= PackedWord.capacity,
        let verb = VerbLemmas.number(of: PackedWord(UnsafeBufferPointer(rebasing: choice)))
      else { continue }
      VerbLemmas.table.forEachForm(of: verb) { form, _ in
        add(Concept(stem: Stem.of(form.text)), from: start)
      }
    }
    return .stems(start..<stems.count)
  }

  private mutating func add(_ stem: Concept, from start: Int) {
    if !stems[start...].contains(stem) { stems.append(stem) }
  }

  /// Adds the phrase of the words that were spelt last.
  private mutating func addPhrase(from start: Int, _ question: Int, _ isYes: Bool) {
    var needs = (second: StemMarks.any, last: StemMarks.any)
    for word in spelt[start...].dropFirst() {
      needs.last = marks[word]
      if needs.second.isAny { needs.second = needs.last }
    }
    let isTight = start + 1 < spelt.count && !marks[spelt[start + 1]].isAny
    phrases.append(
      Phrase(
        question: question,
        isYes: isYes,
        isTight: isTight,
        words: start..<spelt.count,
        needs: needs
      )
    )
  }

  private mutating func addBeginnings(of phrase: Int) {
    switch words.values[spelt[phrases[phrase].words.lowerBound]] {
    case .stems(let own): for stem in stems[own] { add(phrase, beginningWith: stem) }
    case .negation: add(phrase, beginningWith: Concept(stemOf: "not"))
    case .gap: break
    }
  }

  private mutating func add(_ phrase: Int, beginningWith stem: Concept) {
    let number = beginnings.number(of: stem.hash) ?? beginnings.add(stem.hash, [])
    beginnings.change(number) { $0.append(Int32(phrase)) }
  }
}

// MARK: Finding

extension OutcomePhrases {
  /// A phrase with the tokens of its words.
  typealias Found = (phrase: Phrase, words: [Int])

  /// The phrases of a sentence; those of one question do not overlap.
  func found(in sentence: Sentence, of text: ReportText) -> [Found] {
    var found: [Found] = []
    let marks = StemMarks(of: sentence.tokens, in: text)
    for index in sentence.tokens {
      guard let stem = text.stems[index], let list = beginnings.number(of: stem.hash) else { continue }
      let reach = index + 1..<min(index + 2 + Self.reach, sentence.tokens.upperBound)
      let near = StemMarks(of: reach, in: text)
      for place in beginnings.values[list] {
        let phrase = phrases[Int(place)]
        guard phrase.mayStand(in: marks, near),
          !found.contains(where: { $0.phrase.question == phrase.question && ($0.words.last ?? 0) >= index }),
          let words = words(of: phrase, at: index, until: sentence.tokens.upperBound, in: text)
        else { continue }
        found.append((phrase, words))
      }
    }
    return found
  }

  /// So many words may stand in a gap, and so many small ones without a gap.
  private static let widestGap = 8
  private static let reach = 2

  /// The words of a text that are a phrase's, from a token on; nil where it does not stand there.
  private func words(of phrase: Phrase, at index: Int, until end: Int, in text: ReportText) -> [Int]? {
    var following: [Int] = []
    var last = index
    var mayGap = false
    for number in spelt[phrase.words].dropFirst() {
      let word = words.values[number]
      if case .gap = word {
        mayGap = true
        continue
      }
      guard let next = next(word, behind: last, mayGap: mayGap, until: end, in: text) else { return nil }
      following.append(next)
      last = next
      mayGap = false
    }
    return [index] + following
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
