extension ReportCheck {
  /// "£6.50 a month, which comes to £97 over a year": twelve times 6.50 is 78.
  static let sumsOfYears = ReportCheck(
    name: "sums-of-years",
    summary: "A sum for each month, week or day that does not make the sum that is told for a year.",
    explanation:
      "The one is multiplied out where the words say that it comes to the other; discounts are let pass.",
    kind: .arithmetic,
    examples: [
      ReportExample("A household will pay £6.50 a month more, which comes to £97 over a year.", .conflict),
      ReportExample("A household will pay £6.50 a month more, which comes to £78 over a year.", nil),
      ReportExample("At $85 a month the pass will cost $1,290 over a full year.", .conflict),
      ReportExample("At $85 a month the pass will cost $1,020 over a full year.", nil),
      ReportExample("The ward costs €4,000 a week, or €308,000 a year.", .conflict),
      ReportExample("The ward costs €4,000 a week, or €208,000 a year.", nil),
      ReportExample(
        "At $85 a month the pass will cost $1,290 over a full year, there being no discount.",
        .conflict
      ),
      ReportExample("A pass costs $85 a month, or $850 a year if it is paid at once.", nil),
      ReportExample("A pass costs $85 a month, or $850 a year.", nil),
      ReportExample("The lowest wage is 1,184 euros a month, or 16,576 euros a year.", nil),
      ReportExample("The hall charges $250 a month, or $2,500 this year.", nil),
      ReportExample("She pays £900 a month in rent and earns £14,000 a year.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 2).compactMap { RateReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads a sum for a short time and the sum for a year off a sentence.
private struct RateReader {
  let text: ReportText
  let sentence: Int

  private static let times: [String: (least: Double, most: Double)] = [
    "month": (12, 12), "week": (52, 52.2), "quarter": (4, 4),
  ]
  /// What says that the one makes the other.
  private static let links: WordSet = [
    "comes", "came", "adds", "amounts", "works", "totalling", "totaling", "equals", "equivalent",
  ]
  /// What makes a year's sum another one.
  private static let discounts: WordSet = [
    "if", "save", "saves", "saving", "discount", "advance", "upfront", "instead", "rather", "plus", "rising",
    "fee", "up", "free", "and", "school", "academic", "term", "first", "this", "season", "payments",
    "holidays",
    "weeks", "service", "cheaper", "than", "bonus", "next",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    let document = text.document
    let sums = text.exactFigures(in: sentence).filter { $0.kind == .money }
    guard sums.count == 2, sums[0].unit == sums[1].unit,
      let count = text.perYear(sums[0].fact, times: Self.times),
      isOfYear(sums[1]),
      let link = link(
        between: sums[0].tokens.upperBound..<sums[1].tokens.lowerBound,
        sums[1].tokens.upperBound
      ),
      !document.sentences[sentence].tokens.contains(where: {
        document.isOne(of: Self.discounts, at: $0) && !document.word("no", at: $0 - 1)
          && !document.word("no", at: $0 - 2)
      })
    else { return nil }
    let (least, most) = (sums[0].value * count.least, sums[0].value * count.most)
    let slack =
      Amount.precision(of: sums[1].value) * 0.55 + most
      * min(0.02, Amount.precision(of: sums[0].value) / sums[0].value / 2)
    // "£8 a month, or £80 a year": whoever pays at once pays less; some are paid thirteen or fourteen times.
    let isBelow = sums[1].value < least - slack && link == .sum
    let isPaidMoreOften = sums[1].value > most * 1.07 && sums[1].value < most * 1.18
    let isAbove = sums[1].value > most * (link == .sum ? 1 : 1.2) + slack && !isPaidMoreOften
    guard isBelow || isAbove, sums[1].value < 2 * most, least < 2 * sums[1].value else { return nil }
    return ReportCheck.Discrepancy(
      facts: sums.map(\.fact),
      confidence: 0.8,
      subject: "sum for a year",
      sum: "\(ValueText.number(count.least)) times \(ValueText.number(sums[0].value)) is "
        + "\(ValueText.number(ReportCheck.sum(of: [least]))), not \(ValueText.number(sums[1].value))",
      doubt: "It would hold if a year were not paid for in full, or something were added to it."
    )
  }

  private enum Link { case sum, choice }

  /// "Which comes to …", "… over a full year"; "or".
  private func link(between gap: Range<Int>, _ end: Int) -> Link? {
    let document = text.document
    let isWhole = document.word("over", at: end) && document.word("a", at: end + 1)
    if isWhole || gap.contains(where: { document.isOne(of: Self.links, at: $0) }) { return .sum }
    return gap.contains { document.word("or", at: $0) } ? .choice : nil
  }

  private func isOfYear(_ sum: ReportText.ExactFigure) -> Bool {
    let document = text.document
    let end = sum.tokens.upperBound
    // "For the year", "in the first year" may be a shorter one.
    return text.isPerYear(sum.fact) || document.word("annually", at: end)
      || document.word("over", at: end) && document.word("a", at: end + 1)
        && (document.word("year", at: end + 2) || document.word("year", at: end + 3))
  }
}

extension ReportText {
  /// How often a year a sum falls due, by the time that it is told for.
  fileprivate func perYear(_ fact: Int, times: [String: (least: Double, most: Double)]) -> (
    least: Double, most: Double
  )? {
    guard case .amount(let amount) = facts[fact].value, let per = amount.per else { return nil }
    return times[per]
  }

  fileprivate func isPerYear(_ fact: Int) -> Bool {
    guard case .amount(let amount) = facts[fact].value else { return false }
    return amount.per == "year"
  }
}
