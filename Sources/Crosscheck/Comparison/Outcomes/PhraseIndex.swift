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

  /// By a stem, which words have it.
  private var wordsByStem = TableByHash<[Int32]>(capacity: 4096)
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
    let telling = phrases.map { Self.tellingWord(of: spelt[$0], words, uses) }
    firstPlaces = [Int](repeating: 0, count: words.count + 1)
    for case .some(let word) in telling { firstPlaces[word + 1] += 1 }
    for word in words.indices { firstPlaces[word + 1] += firstPlaces[word] }
    places = [Int32](repeating: 0, count: firstPlaces[words.count])
    var next = firstPlaces
    for (place, word) in telling.enumerated() {
      guard let word else { continue }
      places[next[word]] = Int32(place)
      next[word] += 1
    }
    open = [UInt64](repeating: 0, count: words.count / 64 + 1)
    for (word, entry) in words.enumerated() {
      if entry.isOpen { open[word >> 6] |= 1 << UInt64(word & 63) }
      for stem in entry.stems {
        let number = wordsByStem.number(of: stem.hash) ?? wordsByStem.add(stem.hash, [])
        wordsByStem.change(number) { $0.append(Int32(word)) }
      }
    }
  }

  /// Nil for a phrase that begins with a gap.
  private static func tellingWord(of phrase: ArraySlice<Int>, _ words: [Word], _ uses: [Int]) -> Int? {
    guard let first = phrase.first, !words[first].stems.isEmpty else { return nil }
    return phrase.filter { !words[$0].isOpen }.min { uses[$0] < uses[$1] } ?? first
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
      guard let stem = text.stems[token], let list = wordsByStem.number(of: stem.hash) else { continue }
      for word in wordsByStem.values[list] {
        let (word, bit) = (Int(word), UInt64(1) << UInt64(word & 63))
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
