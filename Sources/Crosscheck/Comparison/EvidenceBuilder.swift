/// Shows claims: the passage with its sentence and its place in the file.
struct EvidenceBuilder {
  let articles: [Article]
  /// The texts of each report: headline and text.
  let texts: [[ReportText]]
  /// Sentences are shown with every claim that stands in them or beside them.
  private let sentences: ShownSentences

  init(articles: [Article], texts: [[ReportText]]) {
    self.articles = articles
    self.texts = texts
    sentences = ShownSentences(texts)
  }

  /// A claim as findings carry it.
  func evidence(of claim: Claim, withClause: Bool = false) -> Evidence? {
    let texts = texts[claim.report]
    guard let index = texts.firstIndex(where: { $0.part == claim.fact.part }) else { return nil }
    return evidence(of: claim.fact, in: texts[index], withClause: withClause)
  }

  /// A fact as findings carry it, with the words of its clause where the quote alone would not tell.
  func evidence(of fact: Fact, in text: ReportText, withClause: Bool = false) -> Evidence? {
    let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
    guard text.document.sentences.indices.contains(index) else { return nil }
    let range = fact.range
    let quote = folded(range, of: text)
    let (sentence, offset) = passage(around: range, quote, in: text, sentence: index)
    let (start, end) = text.text.positions(of: range)
    return Evidence(
      report: articles[text.report].id,
      kind: fact.kind,
      quote: quote,
      sentence: sentence,
      quoteOffset: offset,
      before: shown(index - 1, of: text),
      after: shown(index + 1, of: text),
      location: Location(
        path: articles[text.report].path,
        record: articles[text.report].record,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column
      ),
      value: fact.value,
      range: range,
      isHeadline: text.part == .title,
      clause: withClause ? clause(of: fact, in: text) : nil
    )
  }

  /// The words of a fact's clause, so many on either side at most, with a mark where some are left out; nil where it has no
  /// others.
  func clause(of fact: Fact, in text: ReportText) -> String? {
    let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
    guard text.document.sentences.indices.contains(index), !fact.tokens.isEmpty else { return nil }
    let sentence = text.document.sentences[index]
    var clause = text.clause(around: fact.tokens, in: sentence)
    // The comma in "40,000 litres" parts nothing.
    while clause.lowerBound - 2 >= sentence.tokens.lowerBound,
      text.document.isWithinNumber(clause.lowerBound - 1)
    {
      clause = text.clause(around: clause.lowerBound - 2..<clause.upperBound, in: sentence)
    }
    while clause.upperBound + 1 < sentence.tokens.upperBound, text.document.isWithinNumber(clause.upperBound)
    {
      clause = text.clause(around: clause.lowerBound..<clause.upperBound + 2, in: sentence)
    }
    let shown = clause.clamped(
      to: fact.tokens.lowerBound - Self.reach..<fact.tokens.upperBound + Self.reach
    )
    guard shown != fact.tokens else { return nil }
    let words = folded(text.document.range(of: shown), of: text)
    let isFinal = shown.upperBound == clause.upperBound
    return (shown.lowerBound > clause.lowerBound ? "… " : "") + words.trimmingFullStop + (isFinal ? "" : " …")
  }

  /// In tokens.
  private static let reach = 9

  /// The sentence around a quotation of it, and where in it the quotation begins.
  private func passage(
    around range: Range<Int>,
    _ quote: String,
    in text: ReportText,
    sentence index: Int
  ) -> (sentence: String, offset: Int) {
    let sentence = text.document.sentences[index].range
    let bytes = text.text.bytes
    if sentence.lowerBound <= range.lowerBound, range.upperBound <= sentence.upperBound, !range.isEmpty,
      bytes[range.lowerBound] > 0x20, bytes[range.upperBound - 1] > 0x20, let shown = shown(index, of: text)
    {
      let isAsPrinted = shown.utf8.count == sentence.count
      let before = sentence.lowerBound..<range.lowerBound
      return Self.cut(shown, around: isAsPrinted ? before.count : folded(before, of: text).utf8.count, quote)
    }
    let whole = min(sentence.lowerBound, range.lowerBound)..<max(sentence.upperBound, range.upperBound)
    let before = folded(whole.lowerBound..<range.lowerBound, of: text)
    let after = folded(range.upperBound..<whole.upperBound, of: text)
    return Self.cut(before + quote + after, around: before.utf8.count, quote)
  }

  /// A sentence as it is, or of one that fills a page the words around the quote: a table without full stops has as many
  /// claims as words, and each would show all of it.
  private static func cut(_ sentence: String, around offset: Int, _ quote: String) -> (
    sentence: String, offset: Int
  ) {
    guard sentence.utf8.count > 2 * longest else { return (sentence, offset) }
    let bytes = Array(sentence.utf8)
    let isBreak = { (index: Int) in bytes[index] == 0x20 }
    let low = (max(0, offset - longest / 2)..<offset).first(where: isBreak).map { $0 + 1 } ?? offset
    let end = offset + quote.utf8.count
    let high = (end..<min(bytes.count, end + longest / 2)).last(where: isBreak) ?? end
    return (String(decoding: bytes[low..<high], as: UTF8.self), offset - low)
  }

  /// In bytes; a sentence of a newspaper has a hundred or two.
  private static let longest = 1_000

  /// A sentence of a text; nil past either end.
  private func shown(_ index: Int, of text: ReportText) -> String? {
    guard text.document.sentences.indices.contains(index) else { return nil }
    return sentences.sentence(index, of: text) { folded(text.document.sentences[index].range, of: text) }
  }

  /// The words of a range with every run of white space as one space.
  func folded(_ range: Range<Int>, of text: ReportText) -> String {
    String(unsafeUninitializedCapacity: range.count) { letters in
      text.text.bytes.withUnsafeBufferPointer { bytes in
        var count = 0
        for place in range {
          let byte = bytes[place]
          if byte > 0x20 {
            letters[count] = byte
          } else if count > 0, letters[count - 1] == 0x20 {
            continue
          } else {
            letters[count] = 0x20
          }
          count += 1
        }
        return count
      }
    }
  }
}

extension Document {
  /// Whether a mark stands between two digits.
  fileprivate func isWithinNumber(_ token: Int) -> Bool {
    let place = range(of: token..<token + 1)
    guard place.lowerBound > 0, place.upperBound < bytes.count else { return false }
    return bytes[place.lowerBound - 1] &- 0x30 < 10 && bytes[place.upperBound] &- 0x30 < 10
  }
}

extension String {
  /// Without the full stop of its sentence.
  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

/// The sentences of a story as they are shown, each made when it is asked for first.
private final class ShownSentences {
  /// By report, by text, by sentence.
  private var sentences: [[[String?]]]

  init(_ texts: [[ReportText]]) { sentences = texts.map { $0.map { _ in [] } } }

  func sentence(_ index: Int, of text: ReportText, _ make: () -> String) -> String {
    let place = text.part == .title ? 0 : sentences[text.report].count - 1
    if sentences[text.report][place].isEmpty {
      sentences[text.report][place] = Array(repeating: nil, count: text.document.sentences.count)
    }
    if let known = sentences[text.report][place][index] { return known }
    let made = make()
    sentences[text.report][place][index] = made
    return made
  }
}
