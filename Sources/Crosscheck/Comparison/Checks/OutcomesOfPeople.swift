extension ReportCheck {
  /// "Twenty-four guests fell ill: at the hospital 15 were sent home and eight kept in": one is missing.
  static let outcomesOfPeople = ReportCheck(
    name: "outcomes-of-people",
    summary: "People of whom so many had one outcome and so many another, and who are not all told of.",
    explanation:
      "Two or three numbers of people with verbs of their own are added up and held against the people named before "
      + "them; what comes near and does not meet is for a person to look at.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "Twenty-four guests fell ill after a wedding. At the hospital 15 were sent home and eight kept in.",
        .review
      ),
      ReportExample(
        "Twenty-three guests fell ill after a wedding. At the hospital 15 were sent home and eight kept in.",
        nil
      ),
      ReportExample("Twenty-four guests fell ill after a wedding. Fifteen were women.", nil),
      ReportExample(
        "Twenty-four guests fell ill after a wedding. So far 15 were sent home and eight others kept in.",
        nil
      ),
    ]
  ) { text in
    text.document.sentences.indices.compactMap { OutcomeListReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads numbers of people with a verb each off a sentence.
private struct OutcomeListReader {
  let text: ReportText
  let sentence: Int

  private static let some: Set<String> = [
    "including", "others", "other", "another", "rest", "remaining", "more", "far", "among", "at", "least",
    "also",
    "until", "while",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    let tokens = text.document.sentences[sentence].tokens
    let numbers = text.exactFigures(in: sentence).filter { $0.kind == .number || $0.kind == .count }
    let parts = numbers.filter(hasOutcome)
    guard parts.count == 2 || parts.count == 3, parts.count == numbers.count, let first = parts.first,
      let last = parts.last, areJoined(parts),
      !text.holds(
        Self.some,
        in: max(tokens.lowerBound, first.tokens.lowerBound - 2)..<last.tokens.upperBound + 1
      ),
      let whole = whole(before: first)
    else { return nil }
    let sum = ReportCheck.sum(of: parts.map(\.value))
    guard parts.allSatisfy({ $0.value < whole.value }), sum != whole.value,
      abs(sum - whole.value) <= max(1, whole.value * 0.08)
    else { return nil }
    let figures = parts.map { ValueText.number($0.value) }.joined(separator: " + ")
    return ReportCheck.Discrepancy(
      facts: [whole.fact] + parts.map(\.fact),
      verdict: .review,
      confidence: 0.6,
      subject: text.document.string(whole.tokens),
      sum: "\(figures) = \(ValueText.number(sum)), not \(ValueText.number(whole.value))",
      doubt: "It would hold if somebody had neither outcome, or both."
    )
  }

  /// `15 were sent home`, `eight kept in`: a whole number without a noun before a verb.
  private func hasOutcome(_ figure: ReportText.ExactFigure) -> Bool {
    guard figure.tokens.count == 1, figure.value == figure.value.rounded(), figure.value > 0,
      figure.value < 10_000
    else { return false }
    let behind = figure.tokens.upperBound
    guard behind < text.document.tokens.count else { return false }
    return text.document.is(.verb, at: behind) || text.document.word("were", at: behind)
      || text.document.word("was", at: behind)
  }

  private func areJoined(_ parts: [ReportText.ExactFigure]) -> Bool {
    guard let last = parts.last else { return false }
    let before = parts[parts.count - 2]
    let gap = before.tokens.upperBound..<last.tokens.lowerBound
    return gap.count <= 12 && text.holds(["and"], in: gap)
  }

  /// The people named last before the parts, in their sentence or the two before it.
  private func whole(before part: ReportText.ExactFigure) -> ReportText.ExactFigure? {
    for index in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let people = text.exactFigures(in: index).last { figure in
        figure.kind == .count && figure.tokens.upperBound <= part.tokens.lowerBound
          && (figure.unit.map { CountedNouns.arePeople(CountedNouns.meaning(of: $0).unit) } ?? false)
      }
      if let people { return people }
    }
    return nil
  }
}
