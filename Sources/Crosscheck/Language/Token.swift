/// A word, a run of digits or a mark of a text, with what the lexicon knows of it.
public struct Token: Sendable {
  /// What a token is made of.
  public enum Form: UInt8, Sendable {
    /// Letters, with apostrophes inside: `talks`, `O'Brien`, `don't`, `U.S.`, and `'s` by itself.
    case word
    /// Digits 0 to 9 only.
    case digits
    /// One punctuation mark or symbol.
    case mark
  }

  /// How a token is written and set.
  public struct Shape: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Creates a shape from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// White space stands before it, or it is the first of the text.
    public static let spaceBefore = Shape(rawValue: 1)
    /// A line break stands before it, or it is the first of the text.
    public static let lineStart = Shape(rawValue: 2)
    /// An empty line stands before it, or it is the first of the text.
    public static let paragraphStart = Shape(rawValue: 4)
    /// Its first letter is a capital.
    public static let capitalised = Shape(rawValue: 8)
    /// It has two letters or more, and all are capitals.
    public static let allCapitals = Shape(rawValue: 16)
    /// It is letters and full stops by turns: `U.S.`, `a.m.`.
    public static let dotted = Shape(rawValue: 32)
    /// It is digits; kept here, so that a token is no longer than 32 bytes.
    static let digits = Shape(rawValue: 64)
  }

  /// Byte offset of the first byte.
  public let start: Int32
  /// Byte offset past the last byte.
  public let end: Int32
  /// Index of the number that begins here in `Document.numbers`; below 0 where none does.
  ///
  /// No small word begins a number: the bits of its groups are kept here, so that a token is no longer than 32 bytes.
  public internal(set) var number: Int32
  private let shortLexeme: Int16
  /// Which mark it is; `.none` for words and digits.
  public let mark: Mark
  /// How it is written.
  public let shape: Shape
  /// The classes of the word.
  public let classes: WordClasses
  /// Its first eight bytes, ASCII capitals as small letters; the first in the lowest bits.
  let letters: UInt64

  init(
    start: Int,
    end: Int,
    lexeme: Int32,
    classes: WordClasses,
    letters: UInt64,
    mark: Mark,
    shape: Shape,
    groups: WordGroups = []
  ) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    shortLexeme = Int16(truncatingIfNeeded: lexeme)
    self.classes = classes
    self.letters = letters
    self.mark = mark
    self.shape = shape
    number = ~Int32(bitPattern: groups.rawValue)
  }

  /// What it is made of.
  @inline(__always)
  public var form: Form { mark != .none ? .mark : shape.contains(.digits) ? .digits : .word }

  /// The word in the lexicon, or -1.
  @inline(__always)
  public var lexeme: Int32 { Int32(shortLexeme) }

  /// The byte range.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether white space stands before it.
  public var followsSpace: Bool { shape.contains(.spaceBefore) }

  /// Whether it is this word, given in lower case, in any case.
  ///
  /// Inlined, so that the letters of a word that is written down are packed by the compiler.
  @inline(__always)
  func spells(_ word: StaticString, in bytes: [UInt8]) -> Bool {
    guard Int(end - start) == word.utf8CodeUnitCount, letters == PackedLetters.of(word) else { return false }
    return word.utf8CodeUnitCount <= 8 || goesOn(as: word, in: bytes)
  }

  /// Whether it ends in these letters, as they are printed; a capital inside a short word that begins small counts as small.
  @inline(__always)
  func ends(in letters: StaticString, of bytes: [UInt8]) -> Bool {
    let length = Int(end - start)
    if length <= 8, length >= letters.utf8CodeUnitCount, !shape.contains(.capitalised) {
      // Told by what is at hand: the text itself would have to be fetched.
      return self.letters &>> UInt64((length &- letters.utf8CodeUnitCount) &* 8) == PackedLetters.of(letters)
    }
    let offset = Int(end) - letters.utf8CodeUnitCount
    guard offset >= Int(start) else { return false }
    for place in 0..<letters.utf8CodeUnitCount where bytes[offset + place] != letters.utf8Start[place] {
      return false
    }
    return true
  }

  /// Whether the bytes behind the first eight are those of a word as long.
  private func goesOn(as word: StaticString, in bytes: [UInt8]) -> Bool {
    for offset in 8..<word.utf8CodeUnitCount {
      let byte = bytes[Int(start) + offset]
      guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word.utf8Start[offset] else { return false }
    }
    return true
  }

  /// The groups of small words that it belongs to.
  @inline(__always)
  var groups: WordGroups { number < 0 ? WordGroups(rawValue: UInt32(bitPattern: ~number)) : [] }

  /// Whether the word belongs to a group of small words.
  @inline(__always)
  func `is`(_ group: WordGroups) -> Bool { !groups.isDisjoint(with: group) }

  /// Whether the word belongs to a class.
  @inline(__always)
  public func `is`(_ wordClass: WordClass) -> Bool { classes.contains(wordClass) }
}

/// Punctuation marks and symbols; marks that mean the same to us share a case.
public enum Mark: UInt8, Sendable {
  /// No mark: a word or digits.
  case none
  /// `.`
  case period
  /// `,`
  case comma
  /// `:`
  case colon
  /// `;`
  case semicolon
  /// `!`
  case exclamation
  /// `?`
  case question
  /// `-` and the hyphens U+2010 and U+2011.
  case hyphen
  /// En dash U+2013, figure dash U+2012, minus sign U+2212.
  case dash
  /// Em dash U+2014, horizontal bar U+2015.
  case emDash
  /// `"`
  case doubleQuote
  /// “ and «
  case openQuote
  /// ” and »
  case closeQuote
  /// `'` that is no part of a word.
  case apostrophe
  /// ‘
  case openSingleQuote
  /// ’ that is no part of a word.
  case closeSingleQuote
  /// `(` and `[`
  case openBracket
  /// `)` and `]`
  case closeBracket
  /// `/`
  case slash
  /// `%` and its full-width form
  case percent
  /// `$ £ € ¥` and other currency signs
  case currency
  /// `+`
  case plus
  /// `&`
  case ampersand
  /// `#`
  case hash
  /// `°` and `º`
  case degree
  /// `½`, `¼` and other vulgar fractions
  case vulgarFraction
  /// …
  case ellipsis
  /// • and other bullets, `*`
  case bullet
  /// `×` between two measures
  case times
  /// Anything else.
  case other
}
