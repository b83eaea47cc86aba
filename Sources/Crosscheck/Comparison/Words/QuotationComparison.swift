/// Finds sentences that two reports quote in words that differ, or from two mouths.
struct QuotationComparison {
  let texts: [ReportText]

  /// A quotation with its words.
  private struct Quotation {
    let text: ReportText
    let fact: Fact
    let speaker: String?
    /// The names of a speaker who is called by two or more, in lower case.
    let names: Set<String>?
    /// Words in lower case with the token each stands at.
    let words: [(word: String, token: Int)]
    /// The words by themselves.
    let plain: [String]
  }

  /// Two quotations of one sentence that are not the same.
  struct Variant {
    let rule: WordsRule
    let verdict: Verdict
    let confidence: Double
    let facts: [(text: ReportText, fact: Fact)]
  }

  func variants() -> [Variant] {
    let quotations = quotations()
    var index: [String: [Int]] = [:]
    var variants: [Variant] = []
    for (position, quotation) in quotations.enumerated() {
      var candidates = Set<Int>()
      for key in keys(of: quotation) {
        candidates.formUnion(index[key] ?? [])
        index[key, default: []].append(position)
      }
      for candidate in candidates.sorted() where quotations[candidate].text.report != quotation.text.report {
        if let variant = compare(quotations[candidate], quotation) { variants.append(variant) }
      }
    }
    return variants
  }

  private func quotations() -> [Quotation] {
    texts.flatMap { text in
      text.facts.compactMap { fact -> Quotation? in
        guard fact.kind == .quotation, case .words(let words) = fact.value else { return nil }
        let tokens = fact.tokens.filter { text.document.tokens[$0].form != .mark }
        let spelt = tokens.flatMap { token in
          Self.words(at: token, of: text.document).map { (word: $0, token: token) }
        }
        guard tokens.count >= 4 else { return nil }
        return Quotation(
          text: text,
          fact: fact,
          speaker: words.speaker,
          names: words.speaker.flatMap(Self.names(of:)),
          words: spelt,
          plain: spelt.map(\.word)
        )
      }
    }
  }

  /// A token's words: numbers by their value, so that `11th` and `eleventh` are one.
  private static func words(at token: Int, of document: Document) -> [String] {
    if let ordinal = document.ordinal(at: token) { return ["#\(ordinal.value)th"] }
    if let number = document.number(at: token) { return ["#\(ValueText.number(number.value))"] }
    return plain(document.lowercased(token))
  }

  /// A word without its contraction: `aren't` is two words, said or written.
  private static func plain(_ word: String) -> [String] {
    switch word {
    case "can't", "cannot": return ["can", "not"]
    case "won't": return ["will", "not"]
    default: return word.hasSuffix("n't") ? [String(word.dropLast(3)), "not"] : [word]
    }
  }

  /// Pairs of neighbouring longer words: two quotations that share none are not compared.
  private func keys(of quotation: Quotation) -> [String] {
    let words = quotation.plain.filter { $0.utf8.count > 3 }
    guard words.count > 1 else { return words }
    return zip(words, words.dropFirst()).map { "\($0) \($1)" }
  }

  private func compare(_ left: Quotation, _ right: Quotation) -> Variant? {
    let mine = left.plain
    let theirs = right.plain
    if mine == theirs { return sameWords(left, right) }
    let start = zip(mine, theirs).prefix { $0 == $1 }.count
    let end = zip(mine.reversed(), theirs.reversed()).prefix { $0 == $1 }.count
    let shared = start + end
    let longer = max(mine.count, theirs.count)
    let gap = (mine.count - shared, theirs.count - shared)
    // Two people end a sentence alike ("… of the Endangered Species Act"); one sentence begins alike as well.
    guard start >= 1, !haveOtherSpeakers(left, right) else { return nil }
    guard shared >= 4, shared * 10 >= longer * 6, gap.0 > 0, gap.1 > 0, gap.0 <= 3, gap.1 <= 3 else {
      return nil
    }
    let mineOnly = Array(mine[start..<mine.count - end])
    let theirsOnly = Array(theirs[start..<theirs.count - end])
    guard changesMeaning(mineOnly, theirsOnly) else { return nil }
    return Variant(
      rule: .alteredQuotation,
      verdict: .conflict,
      confidence: 0.85,
      facts: [
        (left.text, excerpt(of: left, around: start..<mine.count - end)),
        (right.text, excerpt(of: right, around: start..<theirs.count - end)),
      ]
    )
  }

  /// Whether both speakers are named and share no name.
  private func haveOtherSpeakers(_ left: Quotation, _ right: Quotation) -> Bool {
    guard let mine = left.names, let theirs = right.names else { return false }
    return mine.isDisjoint(with: theirs)
  }

  /// The same words from two named mouths.
  private func sameWords(_ left: Quotation, _ right: Quotation) -> Variant? {
    guard left.words.count >= 5, haveOtherSpeakers(left, right), let mine = left.speaker,
      let theirs = right.speaker
    else { return nil }
    guard !names(theirs, beside: left), !names(mine, beside: right) else { return nil }
    return Variant(
      rule: .oneQuotationTwoSpeakers,
      verdict: .review,
      confidence: 0.6,
      facts: [(left.text, speakerFact(of: left)), (right.text, speakerFact(of: right))]
    )
  }

  /// Whether the sentence of a quotation or the next one names a speaker by the last of his names.
  private func names(_ speaker: String, beside quotation: Quotation) -> Bool {
    guard let name = speaker.split(separator: " ").last.map({ $0.lowercased() }) else { return false }
    let document = quotation.text.document
    let index = document.sentenceIndex(ofToken: quotation.fact.tokens.upperBound - 1)
    let near = document.sentences.indices.clamped(to: max(0, index - 1)..<index + 2)
    return near.contains { document.sentences[$0].tokens.contains { document.lowercased($0) == name } }
  }

  /// The names of a speaker who is called by two or more: 'the officer' and 'Singh' may be anybody.
  private static func names(of speaker: String) -> Set<String>? {
    let words = speaker.split(separator: " ")
    guard words.count > 1, words.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
    return Set(speaker.lowercased().split(separator: " ").map(String.init))
  }

  /// Spelling, articles and inflections change nothing that matters.
  private func changesMeaning(_ left: [String], _ right: [String]) -> Bool {
    let light: Set<String> = [
      "the", "a", "an", "that", "this", "of", "to", "and", "is", "was", "are", "were",
    ]
    let mine = left.filter { !light.contains($0) }
    let theirs = right.filter { !light.contains($0) }
    guard !mine.isEmpty, !theirs.isEmpty else { return false }
    return mine.map { Stem.of($0) } != theirs.map { Stem.of($0) }
      && !(mine.count == theirs.count && zip(mine, theirs).allSatisfy(isSpelling))
  }

  /// Whether two words are one in two spellings: fibre and fiber, colour and color.
  private func isSpelling(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count > 4, left.first == right.first else { return left == right }
    return EditDistance.between(left, right, limit: 1) != nil || left.utf8.sorted() == right.utf8.sorted()
  }

  /// The quotation cut to the words around what differs.
  private func excerpt(of quotation: Quotation, around words: Range<Int>) -> Fact {
    let first = quotation.words[max(0, words.lowerBound - 6)].token
    let last = quotation.words[min(quotation.words.count - 1, words.upperBound + 5)].token
    return cut(quotation, to: first..<last + 1)
  }

  private func cut(_ quotation: Quotation, to tokens: Range<Int>) -> Fact {
    var fact = quotation.fact
    fact.tokens = tokens
    fact.range = quotation.text.document.range(of: tokens)
    return fact
  }

  /// The quotation's last words with the speaker behind them, where he stands near enough.
  private func speakerFact(of quotation: Quotation) -> Fact {
    let sentences = quotation.text.document.sentences
    let last = quotation.fact.tokens.upperBound - 1
    let index = quotation.text.document.sentenceIndex(ofToken: last)
    let end = index < sentences.count ? sentences[index].tokens.upperBound : last + 1
    return cut(
      quotation,
      to: max(quotation.fact.tokens.lowerBound, last - 8)..<min(max(end, last + 1), last + 12)
    )
  }
}
