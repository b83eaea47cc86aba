/// Tells which of some thousand phrases can stand in a sentence: those all of whose words stand there somewhere.
///
/// A phrase is looked for where its most telling word stands, which is the one in the fewest phrases.
struct PhraseIndex: Sendable {
  /// A word of phrases by its stems.
  struct Word {
    let stems: ArraySlice<Concept>
    /// Whether it may be there without one of them: a gap, a negation.
    let isOpen: Bool
  }

  /// The stems of all words, which have numbers.
  private var stems = TableByHash<Void>(capacity: 4096)
  /// The words, by their stems; and where those of each stem begin.
  private var words: [Int32] = []
  private var firstWords: [Int] = []
  /// The phrases by the numbers of their words.
  private var spellings: [Range<Int>] = []
  private var spelt: [Int] = []
  /// The places of the phrases, by their most telling words; and where those of each word begin.
  private var places: [Int32] = []
  private var firstPlaces: [Int] = []
  /// A bit for each open word.
  private var open: [UInt64] = []

  init() {}

  /// An index of phrases, each the range of its words among `spelt`.
  init(of phrases: [Range<Int>], spelt: [Int], words: [Word]) {
    spellings = phrases
    self.spelt = spelt
    var uses = [Int](repeating: 0, count: words.count)
    for word in spelt { uses[word] += 1 }
    let telling = phrases.enumerated().compactMap { place, phrase in
      Self.tellingWord(of: spelt[phrase], words, uses).map { (group: $0, member: place) }
    }
    (places, firstPlaces) = Self.grouped(telling, count: words.count)
    open = [UInt64](repeating: 0, count: words.count / 64 + 1)
    var stemsOfWords: [(group: Int, member: Int)] = []
    for (word, entry) in words.enumerated() {
      if entry.isOpen { open[word >> 6] |= 1 << UInt64(word & 63) }
      for stem in entry.stems {
        let number = stems.number(of: stem.hash) ?? stems.add(stem.hash, ())
        stemsOfWords.append((number, word))
      }
    }
    (self.words, firstWords) = Self.grouped(stemsOfWords, count: stems.values.count)
  }

  /// The members of each group one behind the other, in their order, and where those of each group begin: a list of lists
  /// would have a reference to count for every word that is looked at.
  private static func grouped(_ pairs: [(group: Int, member: Int)], count: Int) -> ([Int32], [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.group + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var members = [Int32](repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      members[next[pair.group]] = Int32(pair.member)
      next[pair.group] += 1
    }
    return (members, starts)
  }

  /// Nil for a phrase that begins with a gap.
  private static func tellingWord(of phrase: ArraySlice<Int>, _ words: [Word], _ uses: [Int]) -> Int? {
    guard let first = phrase.first, !words[first].stems.isEmpty else { return nil }
    var telling: Int?
    for word in phrase where !words[word].isOpen && uses[word] < telling.map({ uses[$0] }) ?? .max {
      telling = word
    }
    return telling ?? first
  }

  /// Room for the words of phrases that a sentence holds.
  private static var usualWords: Int { 64 }

  /// The places of the phrases all of whose words stand in a sentence, in order.
  func places(in sentence: Sentence, of text: ReportText) -> [Int] {
    // A bit a word: what stands there, and then whether all of a phrase does.
    var isThere = open
    var telling: [Int] = []
    telling.reserveCapacity(Self.usualWords)
    for token in sentence.tokens {
      guard let stem = text.stems[token], let number = stems.number(of: stem.hash) else { continue }
      for index in firstWords[number]..<firstWords[number + 1] {
        let word = Int(words[index])
        let bit = UInt64(1) << UInt64(word & 63)
        if isThere[word >> 6] & bit == 0 || open[word >> 6] & bit != 0 { telling.append(word) }
        isThere[word >> 6] |= bit
      }
    }
    var found: [Int] = []
    for word in telling {
      for index in firstPlaces[word]..<firstPlaces[word + 1] {
        let place = Int(places[index])
        if stands(spellings[place], isThere) { found.append(place) }
      }
    }
    return found.sorted()
  }

  @inline(__always)
  private func stands(_ spelling: Range<Int>, _ isThere: [UInt64]) -> Bool {
    for place in spelling where isThere[spelt[place] >> 6] >> UInt64(spelt[place] & 63) & 1 == 0 {
      return false
    }
    return true
  }
}
