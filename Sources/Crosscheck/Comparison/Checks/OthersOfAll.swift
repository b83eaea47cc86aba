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
      ReportExample("Four of the seven boats were found. The other two sank.", .conflict),
      ReportExample("Four of the seven boats were found. The other three sank.", nil),
      ReportExample("Of 44 people on board 17 died and nine were hurt. The other 18 walked away.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 1).compactMap { OthersReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads the others, a part and the whole off a sentence and the one before it.
private struct OthersReader {
  let text: ReportText
  let sentence: Int

  func discrepancy() -> ReportCheck.Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    guard let others = figures.first(where: isOthers) else { return nil }
    if let (part, whole) = partOfAll(figures.filter { $0.tokens.upperBound <= others.tokens.lowerBound })
      ?? partOfAll(text.exactFigures(in: sentence - 1))
    {
      return discrepancy(part, others, of: whole)
    }
    let here = people(in: sentence)
    guard here.contains(where: { $0.fact == others.fact }) else { return nil }
    let before = people(in: sentence - 1) + here.prefix { $0.fact != others.fact }
    guard let place = before.indices.max(by: { before[$0].value < before[$1].value }),
      place + 1 < before.count
    else { return nil }
    let (whole, part) = (before[place], before[place + 1])
    // "Killing 17, six of them boys": the six are among the seventeen.
    guard before[(place + 2)...].allSatisfy({ $0.value < part.value && isAmong($0) }) else { return nil }
    return discrepancy(part, others, of: whole)
  }

  /// "Four of the five climbers", the only part told of.
  private func partOfAll(_ figures: [ReportText.ExactFigure]) -> (
    part: ReportText.ExactFigure, whole: ReportText.ExactFigure
  )? {
    guard figures.count == 2, figures[1].kind == .count, figures[0].value < figures[1].value else {
      return nil
    }
    let (part, whole) = (figures[0], figures[1])
    let gap = part.tokens.upperBound..<max(part.tokens.upperBound, whole.tokens.lowerBound)
    return gap.count == 2 && text.document.word("of", at: gap.lowerBound) ? (part, whole) : nil
  }

  private func discrepancy(
    _ part: ReportText.ExactFigure,
    _ others: ReportText.ExactFigure,
    of whole: ReportText.ExactFigure
  ) -> ReportCheck.Discrepancy? {
    guard others.value < whole.value else { return nil }
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
