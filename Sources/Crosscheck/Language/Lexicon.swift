/// The words that the extractors know, looked up by the bytes of a token without making a string.
///
/// Each table stands at the top of the file that needs it; `Lexicon.standard` gathers them once. A word is written
/// once a class, in lower case.
public final class Lexicon: Sendable {
  /// A word, one class it belongs to, and the number that goes with it there.
  public struct Entry: Sendable {
    let word: String
    let wordClass: WordClass
    let value: Int

    init(_ word: String, _ wordClass: WordClass, _ value: Int = 0) {
      self.word = word
      self.wordClass = wordClass
      self.value = value
    }
  }

  private struct Sense: Sendable {
    let wordClass: WordClass
    let value: Int
  }

  /// Slots of an open-addressed hash table: a lexeme's index, or -1.
  private let slots: [Int32]
  private let words: [String]
  private let packedWords: [PackedWord]
  private let classesByLexeme: [WordClasses]
  /// The senses of all lexemes one behind the other, and where those of each begin; one more marks the end.
  private let senses: [Sense]
  private let firstSense: [Int32]
  private let mask: Int

  /// Gathers tables, in which a word is written once a class: of two entries the first stands.
  init(_ tables: [[Entry]]) {
    let entries = tables.joined().filter { $0.word.utf8.count <= PackedWord.capacity }
    var size = 1024
    while size < entries.count * 3 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var words: [String] = []
    var packedWords: [PackedWord] = []
    var classes: [WordClasses] = []
    var sensesByLexeme: [[Sense]] = []
    for entry in entries {
      let packed = PackedWord(entry.word)
      var slot = packed.hash & (size - 1)
      while slots[slot] >= 0, packedWords[Int(slots[slot])] != packed { slot = (slot + 1) & (size - 1) }
      if slots[slot] < 0 {
        slots[slot] = Int32(words.count)
        words.append(entry.word)
        packedWords.append(packed)
        classes.append([])
        sensesByLexeme.append([])
      }
      let lexeme = Int(slots[slot])
      guard !classes[lexeme].contains(entry.wordClass) else { continue }
      classes[lexeme].formUnion(WordClasses(entry.wordClass))
      sensesByLexeme[lexeme].append(Sense(wordClass: entry.wordClass, value: entry.value))
    }
    self.slots = slots
    self.words = words
    self.packedWords = packedWords
    classesByLexeme = classes
    senses = sensesByLexeme.flatMap { $0 }
    firstSense = sensesByLexeme.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    mask = size - 1
  }

  /// FNV-1a, a byte at a time.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The lexeme of a word, or -1.
  @inline(__always)
  func lexeme(of word: PackedWord) -> Int32 {
    var slot = word.hash & mask
    while true {
      let candidate = slots[slot]
      if candidate < 0 || packedWords[Int(candidate)] == word { return candidate }
      slot = (slot + 1) & mask
    }
  }

  /// The classes of a lexeme.
  @inline(__always)
  func classes(of lexeme: Int32) -> WordClasses {
    lexeme < 0 ? [] : classesByLexeme[Int(lexeme)]
  }

  /// The number that a lexeme carries in a class; nil where it is not of that class.
  func value(of wordClass: WordClass, lexeme: Int32) -> Int? {
    guard lexeme >= 0 else { return nil }
    for index in Int(firstSense[Int(lexeme)])..<Int(firstSense[Int(lexeme) + 1])
    where senses[index].wordClass == wordClass {
      return senses[index].value
    }
    return nil
  }

  /// The word of a lexeme.
  func word(of lexeme: Int32) -> String { words[Int(lexeme)] }
}

extension Lexicon {
  /// All tables, in no order that matters.
  static let standard = Lexicon([
    functionWords, abbreviations, numberWords, joinedOrdinals, amountWords,
    timeUnitWords, timeWords, timeAdverbs, holidayWords,
    nameWords, officeWords, verbWords, speechWords,
  ])
}
