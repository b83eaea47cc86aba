/// Shows claims: the passage with its sentence and its place in the file.
struct EvidenceBuilder {
  let articles: [Article]
  /// The texts of each report: headline and text.
  let texts: [[ReportText]]

  /// A claim as findings carry it.
  func evidence(of claim: Claim) -> Evidence? {
    texts[claim.report].first { $0.part == claim.fact.part }.flatMap { evidence(of: claim.fact, in: $0) }
  }

  /// A fact as findings carry it.
  func evidence(of fact: Fact, in text: ReportText) -> Evidence? {
    let article = articles[text.report]
    let sentences = text.document.sentences
    let index = text.document.sentenceIndex(ofToken: fact.tokens.lowerBound)
    guard sentences.indices.contains(index) else { return nil }
    let range = sentences[index].range
    let whole = min(range.lowerBound, fact.range.lowerBound)..<max(range.upperBound, fact.range.upperBound)
    let before = folded(whole.lowerBound..<fact.range.lowerBound, of: text)
    let quote = folded(fact.range, of: text)
    let after = folded(fact.range.upperBound..<whole.upperBound, of: text)
    let (start, end) = text.text.positions(of: fact.range)
    func neighbour(_ index: Int) -> String? {
      guard sentences.indices.contains(index) else { return nil }
      return folded(sentences[index].range, of: text)
    }
    return Evidence(
      report: article.id,
      kind: fact.kind,
      quote: quote,
      sentence: before + quote + after,
      quoteOffset: before.utf8.count,
      before: neighbour(index - 1),
      after: neighbour(index + 1),
      location: Location(
        path: article.path,
        record: article.record,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column
      ),
      value: fact.value,
      range: fact.range,
      isHeadline: text.part == .title
    )
  }

  /// The words of a range with every run of white space as one space.
  func folded(_ range: Range<Int>, of text: ReportText) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for byte in text.text.bytes[range] {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
