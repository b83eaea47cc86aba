/// The words that the extractors know, looked up by the bytes of a token without making a string.
///
/// Each table stands at the top of the file that needs it; `Lexicon.standard` gathers them once. A word is written
/// once a class, in lower case.
public final class Lexicon: Sendable {
  /// Words, one class they belong to, and the number that goes with them there.
  public struct Entry: Sendable {
    /// A word, or some that white space parts.
    let words: String
    let wordClass: WordClass
    let value: Int

    init(_ words: String, _ wordClass: WordClass, _ value: Int = 0) {
      self.words = words
      self.wordClass = wordClass
      self.value = value
    }
  }

  private let table: LexiconTable
  /// The lexemes of words and marks of one byte.
  private let lexemeOfByte: [Int16]
  /// The groups of each lexeme.
  private let groups: [WordGroups]

  /// A lexicon of the words that `fill` adds.
  init(_ fill: (inout LexiconTable) -> Void) {
    var table = LexiconTable()
    fill(&table)
    table.finish()
    self.table = table
    let groupsByLetters = WordGroups.table
    groups = table.index.words.map {
      $0.count <= 8 ? WordGroups(rawValue: groupsByLetters.bits(of: $0.letters)) : []
    }
    lexemeOfByte = (0..<256).map { byte in
      guard byte < 0x80 else { return -1 }
      let word = withUnsafeBytes(of: UInt8(byte)) { PackedWord($0.bindMemory(to: UInt8.self)) }
      return Int16(truncatingIfNeeded: table.index.number(of: word))
    }
  }

  /// FNV-1a, a byte at a time.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The lexeme of a word, or -1.
  @inline(__always)
  func lexeme(of word: PackedWord) -> Int32 { table.index.number(of: word) }

  /// The lexeme of a word or mark of one byte, or -1.
  @inline(__always)
  func lexeme(ofByte byte: UInt8) -> Int32 { Int32(lexemeOfByte[Int(byte)]) }

  /// How many lexemes there are.
  var count: Int { table.classes.count }

  /// The classes of a lexeme.
  @inline(__always)
  func classes(of lexeme: Int32) -> WordClasses {
    lexeme < 0 ? [] : table.classes[Int(lexeme)]
  }

  /// The groups of small words that a lexeme is of.
  @inline(__always)
  func groups(of lexeme: Int32) -> WordGroups { groups[Int(lexeme)] }

  /// The first letters of a lexeme.
  func letters(of lexeme: Int32) -> UInt64 { table.index.words[Int(lexeme)].letters }

  /// The number that a lexeme carries in a class; nil where it is not of that class.
  @inline(__always)
  func value(of wordClass: WordClass, lexeme: Int32) -> Int? {
    guard lexeme >= 0 else { return nil }
    guard wordClass == .verb else { return table.value(of: wordClass, lexeme: Int(lexeme)) }
    let verb = table.verbs[Int(lexeme)]
    return verb < 0 ? nil : Int(verb)
  }

  /// The word of a lexeme.
  func word(of lexeme: Int32) -> String { table.index.words[Int(lexeme)].text }
}

/// Words with their classes and numbers, while they are gathered and after.
struct LexiconTable: Sendable {
  private struct Sense: Sendable {
    let value: Int
    let wordClass: WordClass
    /// Where the sense of the same word stands that came before, or -1.
    let next: Int32
  }

  private(set) var index = WordIndex(capacity: Self.usualSize)
  /// The classes of each lexeme.
  private(set) var classes: [WordClasses] = []
  /// What each lexeme carries as a verb, or -1: the number that is asked for most.
  private(set) var verbs: [Int32] = []
  private var senses: [Sense] = []
  private var lastSense: [Int32] = []
  /// What the lexemes carry in each of their classes, those of one lexeme in the order of its classes' bits, and where those of a
  /// lexeme begin: to follow its senses one by one would be guesswork for the processor.
  private var values: [Int] = []
  private var firstValue: [Int32] = []

  private static let usualSize = 8192

  init() {
    classes.reserveCapacity(Self.usualSize)
    verbs.reserveCapacity(Self.usualSize)
    senses.reserveCapacity(Self.usualSize)
    lastSense.reserveCapacity(Self.usualSize)
  }

  /// Adds the words of a table.
  mutating func add(_ entries: [Lexicon.Entry]) {
    for entry in entries {
      WordList.forEach(in: entry.words) { word in
        guard word.count <= PackedWord.capacity else { return }
        add(PackedWord(word), entry.wordClass, entry.value)
      }
    }
  }

  /// Adds a word to a class; where it is of that class already, what it carries stays.
  mutating func add(_ word: PackedWord, _ wordClass: WordClass, _ value: Int) {
    guard word != .none else { return }
    let lexeme = index.number(adding: word)
    if lexeme == classes.count {
      classes.append([])
      verbs.append(-1)
      lastSense.append(-1)
    }
    guard !classes[lexeme].contains(wordClass) else { return }
    classes[lexeme].formUnion(WordClasses(wordClass))
    if wordClass == .verb { verbs[lexeme] = Int32(truncatingIfNeeded: value) }
    senses.append(Sense(value: value, wordClass: wordClass, next: lastSense[lexeme]))
    lastSense[lexeme] = Int32(senses.count - 1)
  }

  /// Sets all in order; no word is added after.
  mutating func finish() {
    values = [Int](repeating: 0, count: senses.count)
    firstValue.reserveCapacity(classes.count)
    var first = 0
    for lexeme in classes.indices {
      firstValue.append(Int32(first))
      var place = lastSense[lexeme]
      while place >= 0 {
        let sense = senses[Int(place)]
        values[first + classes[lexeme].rank(of: sense.wordClass)] = sense.value
        place = sense.next
      }
      first += classes[lexeme].rawValue.nonzeroBitCount
    }
    (senses, lastSense) = ([], [])
  }

  /// The number that a lexeme carries in a class; nil where it is not of that class.
  @inline(__always)
  func value(of wordClass: WordClass, lexeme: Int) -> Int? {
    guard classes[lexeme].contains(wordClass) else { return nil }
    return values[Int(firstValue[lexeme]) + classes[lexeme].rank(of: wordClass)]
  }
}

extension Lexicon {
  /// All tables; where two give a word a number in one class, the first does.
  static let standard = Lexicon { table in
    for entries in [
      functionWords, abbreviations, numberWords, joinedOrdinals, amountWords,
      timeUnitWords, timeWords, timeAdverbs, holidayWords,
      nameWords, officeWords,
    ] {
      table.add(entries)
    }
    VerbLemmas.addForms(to: &table)
    table.add(shrunkVerbs)
    addSpeechVerbs(to: &table)
    table.add(negationsAndModals)
  }
}
