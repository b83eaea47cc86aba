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
  private let words: [[UInt8]]
  private let classesByLexeme: [WordClasses]
  /// The senses of all lexemes one behind the other, and where those of each begin; one more marks the end.
  private let senses: [Sense]
  private let firstSense: [Int32]
  private let mask: Int

  init(_ tables: [[Entry]]) {
    var order: [String] = []
    var found: [String: [Sense]] = [:]
    for entry in tables.joined() {
      if found[entry.word] == nil { order.append(entry.word) }
      // A word is written once a class: a second entry would hide or be hidden, so the first stands.
      guard !(found[entry.word] ?? []).contains(where: { $0.wordClass == entry.wordClass }) else { continue }
      found[entry.word, default: []].append(Sense(wordClass: entry.wordClass, value: entry.value))
    }
    var size = 1024
    while size < order.count * 3 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    words = order.map { Array($0.utf8) }
    let sensesByLexeme = order.map { found[$0] ?? [] }
    classesByLexeme = sensesByLexeme.map { senses in
      senses.reduce(into: WordClasses()) { $0.formUnion(WordClasses($1.wordClass)) }
    }
    senses = sensesByLexeme.flatMap { $0 }
    firstSense = sensesByLexeme.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    for (index, word) in words.enumerated() {
      var slot = Int(truncatingIfNeeded: word.reduce(Lexicon.seed, Lexicon.hash)) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
    self.slots = slots
    mask = size - 1
  }

  /// FNV-1a, a byte at a time, so that the tokenizer hashes while it scans.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The lexeme of a word given in lower case with its hash, or -1.
  @inline(__always)
  func lexeme(hash: UInt64, matches: (_ word: [UInt8]) -> Bool) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let candidate = slots[slot]
      if candidate < 0 { return -1 }
      if matches(words[Int(candidate)]) { return candidate }
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

  /// Looks a lower-case word up by its letters.
  func lexeme(of word: String) -> Int32 {
    let bytes = Array(word.utf8)
    return lexeme(hash: bytes.reduce(Lexicon.seed, Lexicon.hash)) { $0 == bytes }
  }

  /// The word of a lexeme.
  func word(of lexeme: Int32) -> String { String(decoding: words[Int(lexeme)], as: UTF8.self) }
}

extension Lexicon {
  /// All tables, in no order that matters.
  static let standard = Lexicon([
    functionWords, abbreviations, numberWords, joinedOrdinals, amountWords,
    timeUnitWords, timeWords, timeAdverbs, holidayWords,
    nameWords, officeWords, verbWords, speechWords,
  ])
}
