extension ReportCheck {
  /// "47 per cent for, 31 per cent against and the other 32 per cent undecided": 110 in all.
  static let restOfAll = ReportCheck(
    name: "rest-of-all",
    summary:
      "Shares of which the last is told to be the rest, and that do not make a hundred; two sides that make more.",
    explanation:
      "Percentages of one sentence up to 'the other' or 'the remaining' so many are added up; so are those of the two sides "
      + "of a vote. A point or two is rounding.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "In a poll 47 per cent were keen, 31 per cent cool and the other 32 per cent yet to make up their minds.",
        .conflict
      ),
      ReportExample(
        "In a poll 47 per cent were keen, 31 per cent cool and the other 22 per cent unsure.",
        nil
      ),
      ReportExample(
        "Rey owns 51 per cent of the mill, her sister 30 per cent and a bank the remaining 29 per cent.",
        .conflict
      ),
      ReportExample(
        "Rey owns 51 per cent of the mill, her sister 30 per cent and a bank the remaining 19 per cent.",
        nil
      ),
      ReportExample("Of the 60 per cent who came, 70 per cent said yes and the other 30 per cent no.", nil),
      ReportExample("Rey polled 53.1 per cent against 49.9 per cent for Tom Weller.", .conflict),
      ReportExample("Rey polled 50.1 per cent against 49.9 per cent for Tom Weller.", nil),
      ReportExample("Turnout of women was 58 per cent against 54 per cent for men at the election.", nil),
      ReportExample(
        "Rey owns 51 per cent of the mill, of which 11 per cent through a fund, and a bank the remaining 49 per cent.",
        nil
      ),
      ReportExample("Rey polled 63.1 per cent against 49.9 per cent four years ago.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 2).compactMap { RestReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads shares that must make a hundred off a sentence.
private struct RestReader {
  let text: ReportText
  let sentence: Int

  private static let rests: WordSet = ["other", "remaining", "rest"]
  private static let voting: Set<String> = [
    "polled", "won", "win", "wins", "beat", "defeated", "elected", "lost",
  ]
  private static let otherwise: Set<String> = [
    "from", "than", "compared", "previously", "earlier", "up", "down", "rose", "fell",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    let shares = text.exactFigures(in: sentence).filter { $0.kind == .percentage && $0.unit == "percent" }
    guard shares.count > 1, shares.count < 9, !shares.contains(where: isOfAnotherTime) else { return nil }
    return rest(shares) ?? sides(shares)
  }

  /// "up from 31 per cent", "47 per cent, down from".
  private func isOfAnotherTime(_ share: ReportText.ExactFigure) -> Bool {
    text.holds(Self.otherwise, in: text.words(before: share.tokens.lowerBound, upTo: 3, in: sentence))
      || text.holds(Self.otherwise, in: text.words(behind: share.tokens.upperBound, upTo: 2, in: sentence))
  }

  /// "… and the other 32 per cent".
  private func rest(_ shares: [ReportText.ExactFigure]) -> ReportCheck.Discrepancy? {
    let document = text.document
    guard
      let last = shares.lastIndex(where: { document.isOne(of: Self.rests, at: $0.tokens.lowerBound - 1) }),
      last > 0, last == shares.count - 1,
      !document.word("in", at: shares[last].tokens.lowerBound - 3),
      !document.sentences[sentence].tokens.contains(where: {
        document.word("of", at: $0)
          && (document.word("which", at: $0 + 1) || document.word("them", at: $0 + 1))
      })
    else { return nil }
    let told = shares[...last]
    // "Of the 60 per cent who came, 70 per cent …": the first may be what is parted.
    let sums = told.indices.dropLast().map { ReportCheck.sum(of: told[$0...].map(\.value)) }
    guard let sum = sums.first, sum > 80, sum < 130, !sums.contains(where: { abs($0 - 100) <= 1.6 }) else {
      return nil
    }
    return discrepancy(Array(told), sum)
  }

  /// "53.1 per cent against 49.9 per cent for Tom Weller".
  private func sides(_ shares: [ReportText.ExactFigure]) -> ReportCheck.Discrepancy? {
    let document = text.document
    guard shares.count == 2, shares[1].tokens.lowerBound - shares[0].tokens.upperBound <= 2,
      document.word("against", at: shares[1].tokens.lowerBound - 1)
        || document.word("to", at: shares[1].tokens.lowerBound - 1),
      document.word("for", at: shares[1].tokens.upperBound),
      document.token(shares[1].tokens.upperBound + 1)?.shape.contains(.capitalised) == true,
      text.holds(Self.voting, in: text.words(before: shares[0].tokens.lowerBound, upTo: 3, in: sentence)),
      !text.holds(["turnout", "voters", "rate"], in: document.sentences[sentence].tokens)
    else { return nil }
    let sum = ReportCheck.sum(of: shares.map(\.value))
    return sum > 100.6 && sum < 130 ? discrepancy(shares, sum) : nil
  }

  private func discrepancy(_ shares: [ReportText.ExactFigure], _ sum: Double) -> ReportCheck.Discrepancy {
    ReportCheck.Discrepancy(
      facts: shares.map(\.fact),
      confidence: 0.8,
      subject: "shares of all",
      sum: shares.map { ValueText.number($0.value) }.joined(separator: " + ")
        + " = \(ValueText.number(sum)), not 100",
      doubt: "It would hold if the shares were of different things, or not all of them were told."
    )
  }
}
