/// Finds the traits of a figure: the nearest word of each group around it.
struct TraitReader {
  let text: ReportText
  let sentence: Sentence
  let clause: Range<Int>

  /// How many tokens away a word may stand and still qualify the figure.
  private static let reach = 7

  private static let byConcept: [Concept: (group: Int, trait: Traits)] = {
    var table: [Concept: (group: Int, trait: Traits)] = [:]
    for (index, group) in Traits.groups.enumerated() {
      for (words, trait) in group.traits {
        for word in words { table[Concept(plain: word)] = (index, trait) }
      }
    }
    return table
  }()

  private static let forecastWords = concepts(
    "expect expected forecast predict project projected likely target aim hope odds prospect warn fear"
  )
  private static let earlierWords = concepts("previous earlier compare compared before than former formerly")
  private static let averageWords = concepts("average mean typical median")

  private static func concepts(_ list: String) -> Set<Concept> {
    Set(list.split(separator: " ").map { Concept(stem: Stem.of(String($0))) })
  }

  func traits(of fact: Fact, frame: Frame?) -> Traits {
    var traits: Traits = []
    var nearest = [Int](repeating: Int.max, count: Traits.groups.count)
    var chosen = [Traits](repeating: [], count: Traits.groups.count)
    for token in sentence.tokens {
      guard let plain = plainConcept(token), let (group, trait) = Self.byConcept[plain] else { continue }
      let distance =
        fact.tokens.contains(token)
        ? 0
        : token < fact.tokens.lowerBound ? fact.tokens.lowerBound - token : token - fact.tokens.upperBound + 1
      let isPeople = Traits.groups[group].name == "other-people"
      // Of two words as near, the one behind: "three died and nine people were hurt".
      let isNearer =
        distance < nearest[group] || distance == nearest[group] && token >= fact.tokens.upperBound
      guard distance <= (isPeople ? 1 : Self.reach), isNearer else { continue }
      nearest[group] = distance
      chosen[group] = trait
    }
    chosen.forEach { traits.formUnion($0) }
    if fact.kind == .count, fact.tokens.contains(where: isRemainder) { traits.insert(.remainder) }
    guard fact.kind != .date, fact.kind != .time else { return traits }
    if frame?.stance == .forecast { traits.insert(.forecast) }
    for token in max(clause.lowerBound, fact.tokens.lowerBound - 6)..<fact.tokens.lowerBound {
      guard let plain = plainConcept(token) else { continue }
      if Self.forecastWords.contains(plain) { traits.insert(.forecast) }
      if Self.averageWords.contains(plain) { traits.insert(.average) }
      // 'fewer than 12' is a bound and belongs to the figure; 'up from 12' and 'than the 12' look back.
      if Self.earlierWords.contains(plain), token >= fact.tokens.lowerBound - 3 { traits.insert(.earlier) }
    }
    return traits
  }

  private func isRemainder(_ token: Int) -> Bool {
    Self.remainderWords.contains(text.document.lowercased(token))
  }

  private static let remainderWords: Set<String> = [
    "other", "others", "more", "another", "additional", "further", "remaining",
  ]

  /// The word's own stem, not its concept: 'killed' and 'dead' are listed, 'lose' is not.
  private func plainConcept(_ index: Int) -> Concept? {
    let token = text.document.tokens[index]
    guard token.form == .word else { return nil }
    return Concept(stem: Stem.of(text.document.bytes[token.range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }))
  }
}

extension Concept {
  /// The concept of a word's own stem, past the thesaurus.
  init(plain word: StaticString) { self.init(stem: Stem.of("\(word)")) }
}
