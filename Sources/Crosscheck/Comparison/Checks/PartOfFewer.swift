extension ReportCheck {
  /// "Six of the five climbers": more than there are.
  static let partOfFewer = ReportCheck(
    name: "part-of-fewer",
    summary: "So many of a number of things that is smaller.",
    explanation: "A part is held against the whole right behind its 'of', where one noun counts both.",
    kind: .arithmetic,
    examples: [
      ReportExample("Six of the five climbers were pulled out alive.", .conflict),
      ReportExample("Four of the five climbers were pulled out alive.", nil),
      ReportExample("The jury heard 14 of its 12 members object.", .conflict),
      ReportExample("They sold 400 of the 12-inch discs, and 30 of the 2 crown coins.", nil),
      ReportExample("She answered 90 of the last 5 crews.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 2).compactMap { discrepancy(in: text, $0) }
  }

  /// How many times as many a part may be and still be meant for one of the whole.
  private static let mostTimes = 4.0

  private static func discrepancy(in text: ReportText, _ sentence: Int) -> Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    for (part, whole) in zip(figures, figures.dropFirst()) {
      let gap = part.tokens.upperBound..<max(part.tokens.upperBound, whole.tokens.lowerBound)
      guard part.value > whole.value, whole.value > 1, part.value < whole.value * mostTimes,
        whole.kind == .count, part.kind == .number || part.kind == .count && part.unit == whole.unit,
        part.value == part.value.rounded(), gap.count == 2, text.document.word("of", at: gap.lowerBound),
        text.document.is(.determiner, at: gap.lowerBound + 1)
          || text.document.is(.possessive, at: gap.lowerBound + 1)
      else { continue }
      return Discrepancy(
        facts: [part.fact, whole.fact],
        confidence: 0.8,
        subject: text.document.string(whole.tokens),
        sum: "\(ValueText.number(part.value)) is more than \(ValueText.number(whole.value))",
        doubt: "It would hold if the number behind 'of' were part of a name."
      )
    }
    return nil
  }
}
