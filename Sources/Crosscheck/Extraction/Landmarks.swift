/// Where in a text the readers stop: one pass over the tokens marks what each may begin at, so that nothing but a look
/// at a bit is done for a plain word.
struct Landmarks: Sendable {
  /// What may stand at a token.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    /// A rule of numbers and times may begin.
    static let figure = Kinds(rawValue: 1 << 0)
    /// A number begins, or digits stand.
    static let number = Kinds(rawValue: 1 << 1)
    /// A word has a capital.
    static let capital = Kinds(rawValue: 1 << 2)
    /// A name may begin: a capital, digits, or a particle.
    static let name = Kinds(rawValue: 1 << 3)
    /// A verb of speech.
    static let speech = Kinds(rawValue: 1 << 4)
    /// What bends an office.
    static let officeModifier = Kinds(rawValue: 1 << 5)
    /// What may open or close a quotation.
    static let quotationMark = Kinds(rawValue: 1 << 6)
    /// `Street` and the like, with a capital.
    static let street = Kinds(rawValue: 1 << 7)
    /// Something was done or not.
    static let deed = Kinds(rawValue: 1 << 8)
    /// Something went up or down.
    static let move = Kinds(rawValue: 1 << 9)
    /// A noun of going up or down.
    static let movedNoun = Kinds(rawValue: 1 << 11)
    /// What can go up and down.
    static let measure = Kinds(rawValue: 1 << 10)
    /// A pronoun that may speak: he, she, they.
    static let pronoun = Kinds(rawValue: 1 << 12)
    /// `and`, `or`.
    static let joint = Kinds(rawValue: 1 << 13)
    /// A colon.
    static let colon = Kinds(rawValue: 1 << 14)
    /// A line begins.
    static let lineStart = Kinds(rawValue: 1 << 15)
  }

  private var kinds: [UInt16] = []

  /// Marks all tokens of a text.
  init(_ document: Document) {
    self.init(tokenCount: document.tokens.count)
    mark(document.tokens.indices, by: LandmarkReader(document))
  }

  /// Nothing is marked yet.
  init(tokenCount: Int) {
    kinds.reserveLargeCapacity(tokenCount)
    kinds.append(contentsOf: repeatElement(0, count: tokenCount))
  }

  /// Marks some tokens.
  mutating func mark(_ range: Range<Int>, by reader: LandmarkReader) {
    reader.document.tokens.withUnsafeBufferPointer { tokens in
      for index in range { kinds[index] = reader.kinds(of: tokens[index]).rawValue }
    }
  }

  /// Whether a token is of a kind.
  @inline(__always)
  func isMarked(_ kind: Kinds, at index: Int) -> Bool { kinds[index] & kind.rawValue != 0 }

  /// The first token from an index on that is of one of these kinds; the end where none is before it.
  @inline(__always)
  func next(_ wanted: Kinds, from index: Int, before end: Int) -> Int {
    kinds.withUnsafeBufferPointer { kinds in
      var index = index
      while index < end, kinds[index] & wanted.rawValue == 0 { index += 1 }
      return index
    }
  }

  /// How many tokens of a range are of a kind.
  @inline(__always)
  func count(_ kind: Kinds, in range: Range<Int>) -> Int {
    kinds.withUnsafeBufferPointer { kinds in
      var count = 0
      for index in range where kinds[index] & kind.rawValue != 0 { count += 1 }
      return count
    }
  }

  /// All tokens of one of these kinds.
  func tokens(of wanted: Kinds) -> [Int] {
    var found: [Int] = []
    var index = next(wanted, from: 0, before: kinds.count)
    while index < kinds.count {
      found.append(index)
      index = next(wanted, from: index + 1, before: kinds.count)
    }
    return found
  }

  /// All that stands in a range of tokens.
  @inline(__always)
  func all(in range: Range<Int>) -> Kinds {
    kinds.withUnsafeBufferPointer { kinds in
      var all: UInt16 = 0
      for index in range { all |= kinds[index] }
      return Kinds(rawValue: all)
    }
  }
}

/// What words say by themselves of what may stand at them.
struct WordLandmarks: Sendable {
  static let standard = WordLandmarks(.standard)

  /// What all words of the lexicon say: most words of a text are told by one look.
  private let ofLexemes: [Landmarks.Kinds]
  private let cues = StanceCues.standard

  private init(_ lexicon: Lexicon) {
    let starts = Extraction.ruleStarts
    let ways = Set(
      ["highway", "interstate", "route", "freeway", "motorway", "arrondissement"].map(lexicon.lexeme)
    )
    ofLexemes = (0..<Int32(lexicon.count)).map { [cues] lexeme in
      let classes = lexicon.classes(of: lexeme)
      var kinds = cues.kinds(ofLexeme: lexeme, in: lexicon)
        .union(Landmarks.Kinds(of: lexicon.groups(of: lexeme)))
      if !classes.isDisjoint(with: starts) { kinds.insert(.figure) }
      if classes.contains(.nameParticle) { kinds.insert(.name) }
      if classes.contains(.speechVerb) { kinds.insert(.speech) }
      if classes.contains(.officeModifier) { kinds.insert(.officeModifier) }
      // 'on highway 61': a road by its number, without a capital.
      if ways.contains(lexeme) { kinds.insert(.street) }
      return kinds
    }
  }

  @inline(__always)
  func kinds(of token: Token) -> Landmarks.Kinds {
    if token.lexeme >= 0 { return ofLexemes[Int(token.lexeme)] }
    return cues.kinds(of: token.letters).union(Landmarks.Kinds(of: token.groups))
  }
}

extension Landmarks.Kinds {
  /// What small words may be.
  @inline(__always)
  fileprivate init(of groups: WordGroups) {
    self = []
    if groups.contains(.speakingPronoun) { insert(.pronoun) }
    if groups.contains(.joint) { insert(.joint) }
  }
}

/// Says of one token after the other what may stand there.
struct LandmarkReader {
  let document: Document
  private let words = WordLandmarks.standard
  private let ruleStarts = Extraction.ruleStarts
  private let streets = StreetAddresses.streetFilter

  init(_ document: Document) { self.document = document }

  @inline(__always)
  func kinds(of token: Token) -> Landmarks.Kinds {
    let lead: Landmarks.Kinds = token.shape.contains(.lineStart) ? .lineStart : []
    switch token.form {
    case .digits: return lead.union([.figure, .number, .name])
    case .mark: return lead.union(mark(token))
    case .word: return lead.union(word(token))
    }
  }

  @inline(__always)
  private func mark(_ token: Token) -> Landmarks.Kinds {
    var kinds: Landmarks.Kinds = []
    if token.number >= 0 {
      kinds = [.figure, .number]
    } else if !token.classes.isDisjoint(with: ruleStarts) {
      kinds = .figure
    }
    switch token.mark {
    case .doubleQuote, .openQuote, .closeQuote, .apostrophe, .openSingleQuote, .closeSingleQuote:
      kinds.insert(.quotationMark)
    case .colon: kinds.insert(.colon)
    default: break
    }
    return kinds
  }

  @inline(__always)
  private func word(_ token: Token) -> Landmarks.Kinds {
    var kinds = words.kinds(of: token)
    if token.number >= 0 { kinds.formUnion([.figure, .number]) }
    if token.shape.contains(.capitalised) {
      kinds.formUnion([.capital, .name])
      if streets.admits(token) { kinds.insert(.street) }
    }
    return kinds
  }
}
