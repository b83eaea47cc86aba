/// Cuts a text into tokens in one pass over its bytes.
///
/// Words are runs of letters with apostrophes inside; `'s` is cut off; `U.S.` and `a.m.` stay whole. Digits and
/// letters part (`20kg` is two tokens, the second without a space before it). Every mark is a token of its own.
///
/// The bytes are read in place, and tokens are written where they are to stay: a text is nowhere gone through oftener.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  /// Kept here: every look at a static asks first whether it is there yet.
  private let classOf = ByteClass.table
  private let groups = WordGroups.table
  /// Where the tokens go, and how many of them are there.
  private var tokens = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)
  private var count = 0
  private var position = 0
  private var shape: Token.Shape = [.spaceBefore, .lineStart, .paragraphStart]
  /// Line breaks since the last token.
  private var breaks = 2

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// The tokens of a text that is valid UTF-8.
  static func tokens(of bytes: [UInt8], lexicon: Lexicon = .standard) -> [Token] {
    bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes, lexicon)
      var tokens = tokenizer.nextTokens()
      while tokenizer.position < bytes.count { tokens += tokenizer.nextTokens() }
      return tokens
    }
  }

  /// As many tokens as there is room for: prose has one for five bytes, and is read in one go.
  private mutating func nextTokens() -> [Token] {
    let room = LargePages.room(for: (bytes.count - position) / 3 + 8, of: Token.self)
    return Array(unsafeUninitializedCapacity: room) { buffer, count in
      tokens = buffer
      LargePages.ask(for: UnsafeMutableRawBufferPointer(buffer))
      self.count = 0
      scan()
      count = self.count
    }
  }

  private mutating func scan() {
    while position < bytes.count, count < tokens.count {
      let byte = bytes[position]
      switch classOf[Int(byte)] {
      case .space:
        shape.insert(.spaceBefore)
        position += 1
        continue
      case .lineBreak:
        breaks += byte == 0x0A ? 1 : 0
        shape.formUnion(
          breaks > 1 ? [.spaceBefore, .lineStart, .paragraphStart] : [.spaceBefore, .lineStart]
        )
        position += 1
        continue
      case .letter:
        if !scanShortWord() { scanWord() }
      case .digit:
        let start = position
        while position < bytes.count, classOf[Int(bytes[position])] == .digit { position += 1 }
        appendDigits(from: start)
      case .mark:
        scanMark(ByteClass.mark(byte), length: 1)
      case .wide:
        let wide = WideScalar(at: position, in: bytes)
        switch wide.role {
        case .space:
          shape.insert(.spaceBefore)
          position += wide.length
          continue
        case .ignorable:
          position += wide.length
          continue
        case .letter: scanWord()
        case .mark(let mark): scanMark(mark, length: wide.length)
        }
      }
      breaks = 0
    }
  }

  private mutating func scanMark(_ mark: Mark, length: Int) {
    let start = position
    if mark == .apostrophe || mark == .closeSingleQuote, !shape.contains(.spaceBefore),
      isPossessiveS(at: position + length)
    {
      // 's behind digits or a closing mark: "the 1990's", "(CSIS)'s".
      position += length + 1
      append(from: start)
      return
    }
    position += length
    if length == 1 {
      let byte = bytes[start]
      add(start, lexicon.lexeme(ofByte: byte), UInt64(byte), mark)
    } else {
      append(from: start, mark: mark)
    }
  }

  /// Reads a word of up to seven plain letters, the case of nearly all, eight bytes at a time; false where the word may
  /// go on: in more letters, an apostrophe, the full stop of `U.S.`.
  @inline(__always)
  private mutating func scanShortWord() -> Bool {
    let start = position
    guard start + 8 <= bytes.count else { return false }
    let eight = PackedLetters.eight(of: bytes, at: start)
    let length = PackedLetters.countOfLetters(eight)
    guard length < 8 else { return false }
    let next = bytes[start + length]
    guard next < 0x80, next != 0x27, next != 0x2E || length > 1 else { return false }
    position = start + length
    let places = ~(UInt64.max &<< UInt64(length &* 8))
    // All of them are letters, so that one bit makes them small.
    let letters = (eight | PackedLetters.smallBits) & places
    if eight & 0x20 == 0 {
      let isOfCapitals = length > 1 && eight & PackedLetters.smallBits & places == 0
      shape.formUnion(isOfCapitals ? [.capitalised, .allCapitals] : .capitalised)
    }
    let lexeme =
      length == 1
      ? lexicon.lexeme(ofByte: UInt8(truncatingIfNeeded: letters)) : lexicon.lexeme(of: PackedWord(letters))
    add(start, lexeme, letters, .none)
    if next == 0x20 {
      // Behind most words, and passed over at once.
      position += 1
      shape = .spaceBefore
    }
    return true
  }

  private mutating func scanWord() {
    let start = position
    if let end = dottedEnd(from: start) {
      shape.insert(.dotted)
      position = end
      append(from: start)
      return
    }
    while position < bytes.count {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 < 26 {
        position += 1
        continue
      }
      switch classOf[Int(byte)] {
      case .letter: position += 1
      case .wide:
        let wide = WideScalar(at: position, in: bytes)
        switch wide.role {
        case .letter, .ignorable: position += wide.length
        case .mark(.closeSingleQuote):
          guard continuesWord(after: position + wide.length) else { return finishWord(from: start) }
          position += wide.length
        default: return finishWord(from: start)
        }
      case .mark where byte == 0x27:
        guard continuesWord(after: position + 1) else { return finishWord(from: start) }
        position += 1
      default: return finishWord(from: start)
      }
    }
    finishWord(from: start)
  }

  private mutating func finishWord(from start: Int) {
    append(from: start)
  }

  /// Whether an apostrophe before `next` stands inside a word: letters follow, and they are not a lone `s`.
  private func continuesWord(after next: Int) -> Bool {
    guard next < bytes.count, isLetter(at: next) else { return false }
    return !isPossessiveS(at: next)
  }

  private func isPossessiveS(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] | 0x20 == 0x73 else { return false }
    return index + 1 >= bytes.count || !isLetter(at: index + 1)
  }

  private func isLetter(at index: Int) -> Bool {
    switch classOf[Int(bytes[index])] {
    case .letter: return true
    case .wide:
      if case .letter = WideScalar(at: index, in: bytes).role { return true }
      return false
    default: return false
    }
  }

  /// The end of `U.S.`, `a.m.`, `D.C`: two single letters or more, parted by full stops.
  private func dottedEnd(from start: Int) -> Int? {
    func single(_ index: Int) -> Bool {
      index < bytes.count && classOf[Int(bytes[index])] == .letter
        && (index + 1 == bytes.count || !isLetter(at: index + 1))
    }
    guard start + 2 < bytes.count, bytes[start + 1] == 0x2E, single(start), single(start + 2) else {
      return nil
    }
    var index = start
    while single(index), index + 1 < bytes.count, bytes[index + 1] == 0x2E { index += 2 }
    return single(index) ? index + 1 : index
  }

  /// Adds a word or a mark.
  private mutating func append(from start: Int, mark: Mark = .none) {
    let range = start..<position
    let letters = bytes.packedLetters(range)
    var lexeme: Int32 = -1
    if mark == .none { addCase(start) }
    if range.count == 1 {
      lexeme = lexicon.lexeme(ofByte: UInt8(truncatingIfNeeded: letters))
    } else if range.count <= PackedWord.capacity {
      lexeme = lexicon.lexeme(of: PackedWord(letters, range, of: bytes))
    }
    add(start, lexeme, letters, mark)
  }

  /// Adds the token that ends where the scanner stands.
  @inline(__always)
  private mutating func add(
    _ start: Int,
    _ lexeme: Int32,
    _ letters: UInt64,
    _ mark: Mark
  ) {
    add(
      Token(
        start: start,
        end: position,
        lexeme: lexeme,
        classes: lexicon.classes(of: lexeme),
        letters: letters,
        mark: mark,
        shape: shape,
        groups: groups(of: lexeme, letters, length: position - start)
      )
    )
  }

  /// The groups of a word; most words have a lexeme that tells them.
  @inline(__always)
  private func groups(of lexeme: Int32, _ letters: UInt64, length: Int) -> WordGroups {
    if lexeme >= 0 { return lexicon.groups(of: lexeme) }
    return length <= 8 ? WordGroups(rawValue: groups.bits(of: letters)) : []
  }

  private mutating func appendDigits(from start: Int) {
    add(
      Token(
        start: start,
        end: position,
        lexeme: -1,
        classes: [],
        letters: bytes.packedLetters(start..<position),
        mark: .none,
        shape: shape.union(.digits)
      )
    )
  }

  private mutating func add(_ token: Token) {
    tokens.initializeElement(at: count, to: token)
    count += 1
    shape = []
  }

  private mutating func addCase(_ start: Int) {
    let first = bytes[start]
    let isCapital =
      (0x41...0x5A).contains(first) || (first >= 0x80 && WideScalar(at: start, in: bytes).isCapital)
    guard isCapital else { return }
    shape.insert(.capitalised)
    var letters = 0
    for index in start..<position {
      if (0x61...0x7A).contains(bytes[index]) { return }
      if bytes[index] & 0xC0 != 0x80 { letters += 1 }
    }
    if letters > 1 { shape.insert(.allCapitals) }
  }
}
