/// What the claims of a story look up again and again: numbers for values, concepts for words.
struct ClaimTables {
  private var values = StoryValues()
  private var concepts = TableByHash<Concept>()
  private var nouns = TableByHash<NounMeaning>()

  /// The number of a value in the story.
  mutating func number(of value: Value) -> Int32 { values.number(of: value) }

  /// The concept of a word in lower case.
  mutating func concept(of word: String) -> Concept {
    let key = Concept(letters: word.utf8).hash
    if let known = concepts.value(of: key) { return known }
    let concept = Thesaurus.standard.concept(of: word)
    concepts.add(key, concept)
    return concept
  }

  /// What a counted noun stands for, which may be several words.
  mutating func counted(_ noun: String) -> NounMeaning {
    let key = Concept(letters: noun.utf8).hash
    if let known = nouns.value(of: key) { return known }
    let meaning = CountedNouns.meaning(of: noun.split(separator: " ").last.map(String.init) ?? noun)
    nouns.add(key, meaning)
    return meaning
  }
}

/// The values of a story, each with a number: equal values have one.
///
/// Claims ask time and again whether two values are equal, and to a number that is no question.
private struct StoryValues {
  /// By their numbers.
  private var values: [Value] = []
  /// Of each value the number of another that has its hash, below nought where there is none.
  private var alike: [Int32] = []
  /// The last number of each hash.
  private var numbers = TableByHash<Int32>()

  /// The number of a value, which it is given if it has none.
  mutating func number(of value: Value) -> Int32 {
    let hash = Self.hash(of: value)
    let entry = numbers.number(of: hash)
    var candidate = entry.map { numbers.values[$0] } ?? -1
    while candidate >= 0 {
      if values[Int(candidate)] == value { return candidate }
      candidate = alike[Int(candidate)]
    }
    let number = Int32(values.count)
    values.append(value)
    alike.append(entry.map { numbers.values[$0] } ?? -1)
    if let entry { numbers.replace(entry, by: number) } else { numbers.add(hash, number) }
    return number
  }

  /// A hash over what mostly tells values apart: equality looks at the rest.
  private static func hash(of value: Value) -> UInt64 {
    switch value {
    case .amount(let amount):
      // Nought is nought, whatever its sign.
      let low = ((amount.low ?? 0) + 0).bitPattern &* 0x9e37_79b9_7f4a_7c15
      let high = ((amount.high ?? 0) + 0).bitPattern &* 0xc2b2_ae3d_27d4_eb4f
      let hash = (low ^ low >> 29 ^ high ^ high >> 32) &* 0x9e37_79b9_7f4a_7c15
      return hash ^ (amount.unit.map { Concept(letters: $0.utf8).hash } ?? 0)
    case .time(let timex): return Concept(letters: timex.value.utf8).hash
    case .score(let parts):
      return parts.reduce(Lexicon.seed) { ($0 ^ UInt64(bitPattern: Int64($1))) &* 0x9e37_79b9_7f4a_7c15 }
    case .words(let words): return Concept(letters: words.text.utf8).hash
    case .stance(let stance): return Concept(letters: stance.concept.utf8).hash ^ (stance.isPositive ? 1 : 0)
    }
  }
}
