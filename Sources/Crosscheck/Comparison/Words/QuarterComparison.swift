/// Finds towns of which two brief reports name opposite parts: the northern part of the town, the southern half of Lorn.
struct QuarterComparison {
  let texts: [ReportText]
  let lengths: ReportLengths

  func differences() -> [WordsDifference] {
    let parts = texts.filter { lengths.isBrief($0.report) }.flatMap(parts)
    let found = AttributeComparison(texts: texts).differences(
      .otherSide,
      parts,
      kind: .place,
      Compass.areOpposite
    )
    // A flood may reach both ends of a town.
    return found.map { difference in
      var difference = difference
      difference.verdict = .review
      return difference
    }
  }

  private func parts(of text: ReportText) -> [AttributeComparison.Attribute] {
    let document = text.document
    return document.tokens.indices.compactMap { index in
      guard document.isOne(of: Self.parts, at: index), index > 0, document.word("of", at: index + 1),
        let side = Compass.part(document.lowercased(index - 1)), let town = town(from: index + 2, in: text)
      else { return nil }
      return AttributeComparison.Attribute(
        text: text,
        bearer: "part of " + FoldedName(town.name.text).letters,
        value: side,
        tokens: index - 1..<town.end
      )
    }
  }

  private static let parts: WordSet = [
    "part", "half", "quarter", "end", "edge",
  ]

  /// `of Lorn`, or `of the town` behind its name.
  private func town(from start: Int, in text: ReportText) -> (name: Entity, end: Int)? {
    let document = text.document
    if let name = text.entities[text.entities.beginning(in: start..<start + 1)].first {
      return name.kind == .person || document.isCountry(start) ? nil : (name, name.tokens.upperBound)
    }
    guard document.word("the", at: start), document.isOne(of: Self.towns, at: start + 1) else { return nil }
    let sentence = document.sentences[document.sentenceIndex(ofToken: start)]
    let before = text.entities[text.entities.beginning(in: sentence.tokens.lowerBound..<start)]
    return before.last { isTown($0, in: document) }.map { ($0, start + 2) }
  }

  /// What stands in a town is `in` it or `at` it; a river is `on` it.
  private func isTown(_ name: Entity, in document: Document) -> Bool {
    let link = name.tokens.lowerBound - 1
    return name.kind != .person && !document.isCountry(name.tokens.lowerBound)
      && (document.word("in", at: link) || document.word("at", at: link))
  }

  private static let towns: WordSet = ["town", "city", "village", "port"]
}
