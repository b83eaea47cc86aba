extension ReportCheck {
  /// "Each of the 12 families will get £4,000, £36,000 in all": twelve times four is 48.
  static let eachAndAll = ReportCheck(
    name: "each-and-all",
    summary: "A sum for each of so many that does not make the sum for all of them.",
    explanation: "The number of those who pay or get something is multiplied by the sum for each.",
    kind: .arithmetic,
    examples: [
      ReportExample("The 12 families will get £4,000 each, £36,000 in all.", .conflict),
      ReportExample("The 12 families will get £4,000 each, £48,000 in all.", nil),
      ReportExample(
        "Lorn has ordered 12 trams at 3.5 million euros each in a contract worth 52 million euros.",
        .conflict
      ),
      ReportExample(
        "Lorn has ordered 12 trams at 3.5 million euros each in a contract worth 42 million euros.",
        nil
      ),
      ReportExample("Lorn sold 400 tickets at £12 each, which brought £3,600.", .conflict),
      ReportExample("Five crews were fined $2,000 apiece, a total of $12,000.", .conflict),
      ReportExample("Five crews were fined $2,000 apiece, and the owner $12,000.", nil),
      ReportExample("It has eight carriages with 60 seats each, 540 in all.", .conflict),
      ReportExample("It has eight carriages with 60 seats each, 480 in all.", nil),
      ReportExample("The eight bakers will share $4 million, $400,000 each.", .conflict),
      ReportExample("The eight bakers will share $4 million, $500,000 each.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 3).compactMap { EachReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads a number, a sum for each and a sum for all off a sentence.
private struct EachReader {
  let text: ReportText
  let sentence: Int

  func discrepancy() -> ReportCheck.Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    // "Eight carriages with 60 seats each, 480 in all": of seats as of money.
    guard let each = figures.first(where: isOfEach), let all = figures.first(where: isOfAll),
      each.fact != all.fact, each.unit == all.unit || all.kind == .number && each.kind == .count
    else { return nil }
    let sums = figures.filter { $0.kind == each.kind && each.kind == .money }
    let counts = figures.filter {
      $0.kind == .count && $0.value > 1 && $0.value == $0.value.rounded() && $0.fact != each.fact
        && $0.fact != all.fact
    }
    guard sums.count <= 2, counts.count == 1, let count = counts.first,
      each.kind == .money || each.kind == .count,
      count.tokens.lowerBound < each.tokens.lowerBound
    else { return nil }
    let made = count.value * each.value
    let slack = Amount.precision(of: all.value) / 2 + count.value * Amount.precision(of: each.value) / 200
    guard abs(made - all.value) > min(slack, all.value * 0.05), made < all.value * 3, all.value < made * 3
    else {
      return nil
    }
    return ReportCheck.Discrepancy(
      facts: [count.fact, each.fact, all.fact],
      confidence: 0.75,
      subject: "a sum for each",
      sum:
        "\(ValueText.number(count.value)) times \(ValueText.number(each.value)) is \(ValueText.number(made)), "
        + "not \(ValueText.number(all.value))",
      doubt: "It would hold if not all of them were paid the same."
    )
  }

  private static let wholes: Set<String> = [
    "worth", "brought", "brings", "raised", "yielded", "earned", "costing", "share", "shared", "sharing",
    "split", "splitting", "divide", "divided",
  ]

  private func isOfEach(_ sum: ReportText.ExactFigure) -> Bool {
    text.holds(["each", "apiece"], in: text.words(behind: sum.tokens.upperBound, upTo: 2, in: sentence))
  }

  /// `£36,000 in all`, `a total of £36,000`.
  private func isOfAll(_ sum: ReportText.ExactFigure) -> Bool {
    let behind = sum.tokens.upperBound
    let before = text.words(before: sum.tokens.lowerBound, upTo: 3, in: sentence)
    if text.holds(Self.wholes, in: before) {
      return true
    }
    if text.document.word("in", at: behind) {
      return text.document.word("all", at: behind + 1) || text.document.word("total", at: behind + 1)
    }
    return text.document.word("altogether", at: behind) || text.document.word("combined", at: behind)
      || text.holds(["total"], in: text.words(before: sum.tokens.lowerBound, upTo: 2, in: sentence))
  }
}
