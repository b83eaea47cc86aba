extension ReportCheck {
  /// "44 people were in it, 17 of whom died, and the other 24 were injured": three are missing.
  static let othersOfAll = ReportCheck(
    name: "others-of-all",
    summary: "Some of all people, and the other ones, who together are not all.",
    explanation:
      "What is told of 'the other 24' is added to the part before it, and held against the people named before both.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "A bus with 44 people on board fell, killing 17 of them. The other 24 were injured.",
        .conflict
      ),
      ReportExample(
        "A bus with 44 people on board fell, killing 20 of them. The other 24 were injured.",
        nil
      ),
      ReportExample(
        "A bus with 44 people on board fell, killing 17, six of them boys. The other 27 were hurt.",
        nil
      ),
      ReportExample("Of 44 people on board 17 died and nine were hurt. The other 18 walked away.", nil),
    ]
  ) { text in
    text.document.sentences.indices.compactMap { OthersReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads the others, a part and the whole off a sentence and the one before it.
private struct OthersReader {
  let text: ReportText
  let sentence: Int

  func discrepancy() -> ReportCheck.Discrepancy? {
    let here = people(in: sentence)
    guard let others = here.first(where: isOthers) else { return nil }
    let before = people(in: sentence - 1) + here.prefix { $0.fact != others.fact }
    guard let place = before.indices.max(by: { before[$0].value < before[$1].value }),
      place + 1 < before.count
    else { return nil }
    let (whole, part) = (before[place], before[place + 1])
    // "Killing 17, six of them boys": the six are among the seventeen.
    guard others.value < whole.value,
      before[(place + 2)...].allSatisfy({ $0.value < part.value && isAmong($0) })
    else { return nil }
    let sum = ReportCheck.sum(of: [part.value, others.value])
    guard sum != whole.value, abs(sum - whole.value) <= max(1, whole.value * 0.25) else { return nil }
    let figures = "\(ValueText.number(part.value)) + \(ValueText.number(others.value))"
    return ReportCheck.Discrepancy(
      facts: [whole.fact, part.fact, others.fact],
      confidence: 0.8,
      subject: text.document.string(whole.tokens),
      sum: "\(figures) = \(ValueText.number(sum)), not \(ValueText.number(whole.value))",
      doubt: "It would hold if somebody was neither."
    )
  }

  private func people(in sentence: Int) -> [ReportText.ExactFigure] {
    text.exactFigures(in: sentence).filter { figure in
      figure.kind == .count && figure.value > 0
        && (figure.unit.map { CountedNouns.arePeople(CountedNouns.meaning(of: $0).unit) } ?? false)
    }
  }

  /// `the other 24`, `the remaining 24`.
  private func isOthers(_ figure: ReportText.ExactFigure) -> Bool {
    let (document, before) = (text.document, figure.tokens.lowerBound - 1)
    return document.word("the", at: before - 1)
      && (document.word("other", at: before) || document.word("remaining", at: before))
  }

  /// `six of them`, `two of whom`.
  private func isAmong(_ figure: ReportText.ExactFigure) -> Bool {
    let document = text.document
    return (figure.tokens.lowerBound..<figure.tokens.upperBound + 2).contains {
      document.word("of", at: $0) && (document.word("them", at: $0 + 1) || document.word("whom", at: $0 + 1))
    }
  }
}
