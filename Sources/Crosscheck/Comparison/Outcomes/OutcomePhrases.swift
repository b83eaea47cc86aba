/// The phrases of all questions, found by the stem of their first word.
struct OutcomePhrases: Sendable {
  /// Words that answer a question.
  struct Phrase: Sendable {
    /// Index of the question in `OutcomeQuestion.all`.
    let question: Int
    let isYes: Bool
    let elements: [Element]
    /// The marks of what must stand behind the first word, the last of it by itself.
    private let needs: (second: StemMarks, last: StemMarks)

    init(question: Int, isYes: Bool, elements: [Element]) {
      self.question = question
      self.isYes = isYes
      self.elements = elements
      let following = elements.dropFirst().map(StemMarks.init(of:))
      needs = (following.first { !$0.isAny } ?? .any, following.last ?? .any)
    }

    /// Whether a sentence may hold the phrase; for most that it begins in, it does not.
    @inline(__always)
    func mayStand(in sentence: StemMarks) -> Bool {
      needs.second.meets(sentence) && needs.last.meets(sentence)
    }
  }

  /// A bit for each of some stems, by their hashes; two stems may share one.
  struct StemMarks: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Nothing that must be there: a gap, a negation.
    static let any = StemMarks(low: .max, high: .max)

    private init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    /// Those of a part of a phrase.
    init(of element: Element) {
      guard case .word(let stems) = element else {
        self = .any
        return
      }
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

  /// A part of a phrase.
  enum Element: Sendable {
    /// A word by its stem, a verb in all its forms.
    case word([Concept])
    /// Up to eight words.
    case gap
    /// Any negation.
    case negation
  }

  static let standard = OutcomePhrases(OutcomeQuestion.all)

  /// By the first stem, the longest first.
  private var phrases = TableByHash<[Phrase]>(capacity: 1024)

  init(_ questions: [OutcomeQuestion]) {
    for (number, question) in questions.enumerated() {
      for (list, isYes) in [(question.yes, true), (question.no, false)] {
        for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
          let words = entry.split(separator: "-")
          add(Phrase(question: number, isYes: isYes, elements: words.map(Self.element)))
          // 'Struck a deal', 'a deal on fish was struck'.
          if let passive = Self.passive(of: words) {
            add(Phrase(question: number, isYes: isYes, elements: passive.map(Self.element)))
          }
          // 'Turned down the offer', 'turned the offer down'.
          guard words.count == 2, Self.particles.contains(words[1]) else { continue }
          add(Phrase(question: number, isYes: isYes, elements: [words[0], "*", words[1]].map(Self.element)))
        }
      }
    }
    for number in phrases.values.indices {
      phrases.replace(number, by: phrases.values[number].sorted { $0.elements.count > $1.elements.count })
    }
  }

  /// What is said of the noun where a verb and its noun are a phrase.
  private static func passive(of words: [Substring]) -> [Substring]? {
    guard words.count == 3, words[1] == "*", words[2] != "not",
      words[0].split(separator: "/").allSatisfy({ word in
        VerbLemmas.number(of: String(word)) != nil && !light.contains(word)
      })
    else { return nil }
    return [words[2], "*", "be", words[0]]
  }

  /// Verbs of which no passive is said, or one of another meaning.
  private static let light: Set<Substring> = [
    "be", "have", "do", "get", "go", "come", "hold", "face", "leave", "win", "stand", "stay", "remain",
    "keep",
    "raise",
  ]
  private static let particles: Set<Substring> = ["down", "out", "off", "back", "away", "through", "up"]

  private static func element(_ word: Substring) -> Element {
    if word == "*" { return .gap }
    if word == "not" { return .negation }
    var stems: [Concept] = []
    func add(_ stem: Concept) { if !stems.contains(stem) { stems.append(stem) } }
    for choice in word.split(separator: "/") {
      add(Concept(stem: Stem.of(Array(choice.utf8))))
      guard let verb = VerbLemmas.number(of: String(choice)) else { continue }
      VerbLemmas.table.forEachForm(of: verb) { form, _ in add(Concept(stem: Stem.of(form.text))) }
    }
    return .word(stems)
  }

  private mutating func add(_ phrase: Phrase) {
    let stems: [Concept]
    switch phrase.elements.first {
    case .word(let words): stems = words
    case .negation: stems = [Concept(stem: Stem.of("not"))]
    case .gap, nil: return
    }
    for stem in stems {
      if let number = phrases.number(of: stem.hash) {
        phrases.replace(number, by: phrases.values[number] + [phrase])
      } else {
        phrases.add(stem.hash, [phrase])
      }
    }
  }

  /// The phrases that begin with a stem.
  @inline(__always)
  func beginning(with stem: Concept) -> [Phrase] { phrases.value(of: stem.hash) ?? [] }
}

extension OutcomePhrases.Phrase {
  /// So many words may stand in a gap.
  private static let widestGap = 8

  /// The words of a text that are this phrase's, from a token on; nil where it does not stand there.
  func words(at index: Int, until end: Int, in text: ReportText) -> [Int]? {
    var words = [index]
    var mayGap = false
    for element in elements.dropFirst() {
      guard let last = words.last else { return nil }
      if case .gap = element {
        mayGap = true
        continue
      }
      let reach = mayGap ? Self.widestGap : 2
      guard let next = next(element, behind: last, reach: reach, mayGap: mayGap, until: end, in: text) else {
        return nil
      }
      words.append(next)
      mayGap = false
    }
    return words
  }

  private func next(
    _ element: OutcomePhrases.Element,
    behind last: Int,
    reach: Int,
    mayGap: Bool,
    until end: Int,
    in text: ReportText
  ) -> Int? {
    let document = text.document
    var index = last + 1
    while index < end, index - last <= reach + 1 {
      if isMet(element, at: index, in: text) { return index }
      guard mayGap ? mayStand(within: index, document) : isSmall(index, document) else { return nil }
      index += 1
    }
    return nil
  }

  private func isMet(_ element: OutcomePhrases.Element, at index: Int, in text: ReportText) -> Bool {
    switch element {
    case .word(let stems): return text.stems[index].map(stems.contains) ?? false
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
