/// What a text tells of its own words: which stand capitalised inside a sentence, and which stand in lower case.
///
/// The capital of a sentence's first word and those of a headline mean nothing by themselves; the rest of the text
/// decides.
struct NameEvidence: Sendable {
  /// Words that stand capitalised where no sentence begins.
  private(set) var capitalised = WordHashes()
  /// Of the words that are capitalised anywhere, those that also stand in lower case.
  private(set) var lowercase = WordHashes()
  /// For each sentence whether its capitals mean nothing: headlines in title case, lines in capitals.
  let isHeadlineCase: [Bool]
  /// Where the text's capitals are, and what else stands in it.
  let landmarks: Landmarks

  init(_ document: Document) {
    var landmarks = Landmarks(tokenCount: document.tokens.count)
    let reader = LandmarkReader(document)
    var isHeadlineCase: [Bool] = []
    isHeadlineCase.reserveCapacity(document.sentences.count)
    var doubtful = WordHashes()
    var beginnings = Beginnings()
    // All that is asked of a sentence is asked at once: a token that must be fetched again costs more than what it is asked.
    for sentence in document.sentences {
      landmarks.mark(sentence.tokens, by: reader)
      let isOfHeadline = NameEvidence.isHeadlineCase(sentence, in: document, landmarks)
      isHeadlineCase.append(isOfHeadline)
      let end = sentence.tokens.upperBound
      var token = landmarks.next(.capital, from: sentence.tokens.lowerBound, before: end)
      while token < end {
        let hash = document.hash(ofToken: token)
        doubtful.insert(hash)
        beginnings.insert(document.tokens[token].letters)
        if !isOfHeadline, !NameEvidence.beginsPhrase(token, in: sentence, of: document) {
          capitalised.insert(hash)
        }
        token = landmarks.next(.capital, from: token + 1, before: end)
      }
    }
    self.landmarks = landmarks
    self.isHeadlineCase = isHeadlineCase
    learnLowercase(of: document, among: doubtful, beginnings)
  }

  /// For a slot of ten bits.
  private static let metSize = 1 << 10

  /// How some words begin, a bit for the hash of each word's first eight letters.
  private struct Beginnings {
    private var bits = [UInt64](repeating: 0, count: 1 << 7)

    @inline(__always)
    private static func slot(_ letters: UInt64) -> Int {
      Int(truncatingIfNeeded: (letters &* 0xc2b2_ae3d_27d4_eb4f) >> 51)
    }

    mutating func insert(_ letters: UInt64) {
      let slot = Self.slot(letters)
      bits[slot >> 6] |= 1 << UInt64(slot & 63)
    }

    /// Whether one of the words may begin so.
    @inline(__always)
    func contains(_ letters: UInt64) -> Bool {
      let slot = Self.slot(letters)
      return bits[slot >> 6] >> UInt64(slot & 63) & 1 == 1
    }
  }

  /// Notes which of some words stand in lower case.
  private mutating func learnLowercase(
    of document: Document,
    among doubtful: WordHashes,
    _ beginnings: Beginnings
  ) {
    // Most words begin as no capitalised one does, or are short and were met a moment ago.
    var met = [UInt64](repeating: 0, count: Self.metSize)
    for index in document.tokens.indices {
      let token = document.tokens[index]
      guard token.form == .word, !token.shape.contains(.capitalised), beginnings.contains(token.letters)
      else { continue }
      if token.end - token.start <= 8 {
        let slot = Int(truncatingIfNeeded: (token.letters &* 0x9e37_79b9_7f4a_7c15) >> 54)
        if met[slot] == token.letters { continue }
        met[slot] = token.letters
      }
      let hash = document.hash(ofToken: index)
      if doubtful.contains(hash) { lowercase.insert(hash) }
    }
  }

  /// Takes over what another text of the same article tells: a headline learns from the body.
  mutating func learn(from other: NameEvidence) {
    capitalised.formUnion(other.capitalised)
    lowercase.formUnion(other.lowercase)
  }

  /// Whether a capital at this token is owed to its position: first of a sentence, a quotation or a list's item.
  static func beginsPhrase(_ index: Int, in sentence: Sentence, of document: Document) -> Bool {
    guard index > sentence.tokens.lowerBound else { return true }
    let before = document.tokens[index - 1]
    switch before.mark {
    case .openQuote, .openSingleQuote, .colon, .bullet, .emDash, .ellipsis: return true
    case .doubleQuote, .apostrophe:
      return before.followsSpace || index - 1 == sentence.tokens.lowerBound
    case .dash, .hyphen:
      return before.followsSpace && document.tokens[index].followsSpace
    case .openBracket, .period, .question, .exclamation: return false
    default: return false
    }
  }

  /// A line is in headline case when nearly all of its longer words are capitalised.
  private static func isHeadlineCase(
    _ sentence: Sentence,
    in document: Document,
    _ landmarks: Landmarks
  ) -> Bool {
    var capitals = 0
    var others = 0
    var shouted = 0
    // Both tests ask for three capitals, and for three of them to one other word: most sentences fail soon.
    let capitalWords = landmarks.count(.capital, in: sentence.tokens)
    guard capitalWords >= 3 else { return false }
    for index in sentence.tokens.dropFirst() {
      let token = document.tokens[index]
      // 'It was Chief Constable Vale.': a verb in lower case stands in no such headline.
      if !sentence.isHeading, token.is(.verb), !token.shape.contains(.capitalised) { others += 1 }
      guard token.form == .word, token.end - token.start >= 4, !token.is(.stopword) else { continue }
      if token.shape.contains(.capitalised) { capitals += 1 } else { others += 1 }
      if others * 3 > capitalWords { return false }
      if token.shape.contains(.allCapitals) { shouted += 1 }
    }
    if shouted >= 3 && shouted * 4 >= (capitals + others) * 3 { return true }
    return capitals >= 3 && capitals >= others * 4 && sentence.tokens.count <= 24
      && (sentence.isHeading || others == 0)
  }
}

extension Document {
  /// A hash of the word's letters in lower case, equal for all ways of capitalising it.
  @inline(__always)
  func hash(ofToken index: Int) -> UInt64 {
    let token = tokens[index]
    var hash = token.letters &* 0x9e37_79b9_7f4a_7c15
    if token.end - token.start > 8 { hash = self.hash(hash, token.range.dropFirst(8)) }
    return hash ^ (hash >> 32)
  }

  /// Goes on with a hash over the letters behind the first eight.
  private func hash(_ first: UInt64, _ range: Range<Int>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = first
      var rest = range
      while !rest.isEmpty {
        hash = (hash ^ hash >> 29 ^ bytes.packedLetters(rest)) &* 0xc2b2_ae3d_27d4_eb4f
        rest = rest.dropFirst(8)
      }
      return hash
    }
  }
}
