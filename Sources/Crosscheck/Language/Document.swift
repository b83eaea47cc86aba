/// A text with its tokens, sentences and numbers: what every extractor reads.
///
/// A class, because every reader keeps one: a copy of a struct would count references to each of its arrays.
public final class Document: Sendable {
  /// The text's bytes.
  public let bytes: [UInt8]
  /// Its tokens in order.
  public let tokens: [Token]
  /// Its sentences in order, covering all tokens.
  public let sentences: [Sentence]
  /// Its numbers in order; `Token.number` points into them.
  public let numbers: [NumberReading]
  let lexicon: Lexicon
  /// The sentence that holds each 32nd token.
  private let sentenceOfBlock: [Int32]

  /// Reads a text; `bytes` must be valid UTF-8.
  public convenience init(_ bytes: [UInt8]) {
    self.init(bytes, lexicon: .standard)
  }

  init(_ bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    var tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon)
    numbers = NumberReader.numbers(in: &tokens, of: bytes, lexicon: lexicon)
    let sentences = SentenceSplitter.sentences(of: tokens)
    var sentenceOfBlock: [Int32] = []
    sentenceOfBlock.reserveCapacity(tokens.count / 32 + 1)
    for (index, sentence) in sentences.enumerated() {
      while sentenceOfBlock.count * 32 < sentence.tokens.upperBound { sentenceOfBlock.append(Int32(index)) }
    }
    self.sentences = sentences
    self.sentenceOfBlock = sentenceOfBlock
    self.tokens = tokens
  }

  /// The token at an index, or nil past either end.
  @inline(__always)
  func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether the token at an index is of a class; false past either end.
  @inline(__always)
  func `is`(_ wordClass: WordClass, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].is(wordClass)
  }

  /// Whether the token at an index is of a group of small words; false past either end.
  @inline(__always)
  func `is`(_ group: WordGroups, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].is(group)
  }

  /// Whether the token at an index is a mark.
  @inline(__always)
  func mark(_ mark: Mark, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].mark == mark
  }

  /// The number that a class gives the word at an index; nil where it is not of that class.
  @inline(__always)
  func value(of wordClass: WordClass, at index: Int) -> Int? {
    guard self.is(wordClass, at: index) else { return nil }
    return lexicon.value(of: wordClass, lexeme: tokens[index].lexeme)
  }

  /// The number that begins at a token, if one does.
  @inline(__always)
  func number(at index: Int) -> NumberReading? {
    guard let token = token(index), token.number >= 0 else { return nil }
    return numbers[Int(token.number)]
  }

  /// Whether the token at an index is this word, given in lower case, in any case.
  @inline(__always)
  func word(_ word: StaticString, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].spells(word, in: bytes)
  }

  /// The words at a range of tokens as they are printed.
  func string(_ tokens: Range<Int>) -> String {
    String(decoding: bytes[range(of: tokens)], as: UTF8.self)
  }

  /// The byte range of a range of tokens.
  func range(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// The word at an index in lower case, with ’ as a plain apostrophe.
  func lowercased(_ index: Int) -> String {
    guard let token = token(index) else { return "" }
    if token.lexeme >= 0 { return lexicon.word(of: token.lexeme) }
    return plainText(index..<index + 1).lowercased()
  }

  /// Whether a sentence begins at a token.
  func startsSentence(_ index: Int) -> Bool {
    let sentence = sentenceIndex(ofToken: index)
    return sentences.indices.contains(sentence) && sentences[sentence].tokens.lowerBound == index
  }

  /// The index of the sentence that holds a token.
  func sentenceIndex(ofToken index: Int) -> Int {
    guard index < tokens.count else { return sentences.count }
    guard index > 0 else { return 0 }
    var sentence = Int(sentenceOfBlock[index >> 5])
    while sentences[sentence].tokens.upperBound <= index { sentence += 1 }
    return sentence
  }
}
