/// The words that the extractors know, looked up by the bytes of a token without making a string.
///
/// Each table stands at the top of the file that needs it; `Lexicon.standard` gathers them once. A word is written
/// once a class, in lower case.
public final class Lexicon: Sendable {
  /// A word, one class it belongs to, and the number that goes with it there.
  public struct Entry: Sendable {
    let word: PackedWord
    let wordClass: WordClass
    var value: Int

    init(_ word: PackedWord, _ wordClass: WordClass, _ value: Int = 0) {
      self.word = word
      self.wordClass = wordClass
      self.value = value
    }

    init(_ word: String, _ wordClass: WordClass, _ value: Int = 0) {
      self.init(word.utf8.count <= PackedWord.capacity ? PackedWord(word) : .none, wordClass, value)
    }
  }

  private struct Sense: Sendable {
    var wordClass = WordClass.unitNumber
    var value = 0
  }

  private let index: WordIndex
  /// The lexemes of words of one byte, and of all marks of ASCII.
  private let lexemeOfByte: [Int16]
  private let classesByLexeme: [WordClasses]
  /// The senses of all lexemes one behind the other, and where those of each begin; one more marks the end.
  private let senses: [Sense]
  private let firstSense: [Int32]
  /// What the lexemes carry as verbs, or -1: the number that is asked for most.
  private let verbs: [Int32]

  /// Gathers tables, in which a word is written once a class: of two entries the first stands.
  init(_ tables: [[Entry]]) {
    let count = tables.reduce(0) { $0 + $1.count }
    var index = WordIndex(capacity: count)
    var classes = [WordClasses](repeating: [], count: count)
    var firstSense = [Int32](repeating: 0, count: count + 1)
    var kept: [(lexeme: Int, sense: Sense)] = []
    kept.reserveCapacity(count)
    for table in tables {
      for entry in table where entry.word != .none {
        let lexeme = index.number(adding: entry.word)
        guard !classes[lexeme].contains(entry.wordClass) else { continue }
        classes[lexeme].formUnion(WordClasses(entry.wordClass))
        firstSense[lexeme + 1] += 1
        kept.append((lexeme, Sense(wordClass: entry.wordClass, value: entry.value)))
      }
    }
    for lexeme in 0..<count { firstSense[lexeme + 1] += firstSense[lexeme] }
    var next = firstSense
    var senses = [Sense](repeating: Sense(), count: kept.count)
    var verbs = [Int32](repeating: -1, count: count)
    for (lexeme, sense) in kept {
      senses[Int(next[lexeme])] = sense
      next[lexeme] += 1
      if sense.wordClass == .verb { verbs[lexeme] = Int32(sense.value) }
    }
    self.index = index
    lexemeOfByte = (0..<256).map { byte in
      let word = withUnsafeBytes(of: UInt8(byte)) { PackedWord($0.bindMemory(to: UInt8.self)) }
      return byte < 0x80 ? Int16(truncatingIfNeeded: index.number(of: word)) : -1
    }
    self.senses = senses
    self.firstSense = firstSense
    self.verbs = verbs
    classesByLexeme = classes
  }

  /// FNV-1a, a byte at a time.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The lexeme of a word, or -1.
  @inline(__always)
  func lexeme(of word: PackedWord) -> Int32 { index.number(of: word) }

  /// The lexeme of a word or mark of one byte, or -1.
  @inline(__always)
  func lexeme(ofByte byte: UInt8) -> Int32 { Int32(lexemeOfByte[Int(byte)]) }

  /// How many lexemes there are.
  var count: Int { index.words.count }

  /// The classes of a lexeme.
  @inline(__always)
  func classes(of lexeme: Int32) -> WordClasses {
    lexeme < 0 ? [] : classesByLexeme[Int(lexeme)]
  }

  /// The number that a lexeme carries in a class; nil where it is not of that class.
  @inline(__always)
  func value(of wordClass: WordClass, lexeme: Int32) -> Int? {
    guard lexeme >= 0 else { return nil }
    if wordClass == .verb { return verbs[Int(lexeme)] < 0 ? nil : Int(verbs[Int(lexeme)]) }
    return value(ofOther: wordClass, lexeme: lexeme)
  }

  private func value(ofOther wordClass: WordClass, lexeme: Int32) -> Int? {
    for index in Int(firstSense[Int(lexeme)])..<Int(firstSense[Int(lexeme) + 1])
    where senses[index].wordClass == wordClass {
      return senses[index].value
    }
    return nil
  }

  /// The word of a lexeme.
  func word(of lexeme: Int32) -> String { index.words[Int(lexeme)].text }
}

extension Lexicon {
  /// All tables, in no order that matters.
  static let standard = Lexicon([
    functionWords, abbreviations, numberWords, joinedOrdinals, amountWords,
    timeUnitWords, timeWords, timeAdverbs, holidayWords,
    nameWords, officeWords, verbWords, speechWords,
  ])
}
