extension ReportCheck {
  /// "Sixty-one percent voted yes and 49 percent no": more than a hundred in all.
  static let sharesOfVoters = ReportCheck(
    name: "shares-of-voters",
    summary: "Shares for, against and undecided that make more than a hundred.",
    explanation:
      "Percentages of one sentence that are for, against or undecided are added up; a point or two is rounding.",
    kind: .arithmetic,
    examples: [
      ReportExample("Of the voters 61 percent said yes and 49 percent no.", .conflict),
      ReportExample("Of the voters 61 percent said yes and 39 percent no.", nil),
      ReportExample(
        "The plan was backed by 52 percent, 43 percent were against and 15 percent undecided.",
        .conflict
      ),
      ReportExample(
        "The plan was backed by 48 percent, 41 percent were against and 11 percent undecided.",
        nil
      ),
      ReportExample("Yes won 61 percent, up from 49 percent; no had 39 percent.", nil),
      ReportExample(
        "In the poll 46 per cent would vote yes, 49 per cent no and 15 per cent did not know.",
        .conflict
      ),
      ReportExample(
        "In the poll 46 per cent would vote yes, 39 per cent no and 15 per cent did not know.",
        nil
      ),
      ReportExample("Among men 61 percent were in favour, and 49 percent of women were against.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 1).compactMap { VoterReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads shares of those who vote off a sentence.
private struct VoterReader {
  let text: ReportText
  let sentence: Int

  private enum Stance { case yes, no, open }

  private static let words: [(stance: Stance, words: Set<String>)] = [
    (
      .yes,
      ["for", "favour", "favor", "favoured", "favored", "yes", "backed", "backing", "supported", "support"]
    ),
    (.no, ["against", "no", "opposed", "oppose", "rejected"]),
    (.open, ["undecided", "unsure", "abstained", "abstaining", "know", "sure", "opinion", "neither"]),
  ]

  private static let otherwise: Set<String> = [
    "from", "than", "compared", "among", "men", "women", "under", "over", "previously", "last", "earlier",
    "another",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    let tokens = text.document.sentences[sentence].tokens
    let shares = text.exactFigures(in: sentence).filter { $0.kind == .percentage && $0.unit == "percent" }
    guard shares.count == 2 || shares.count == 3, !text.holds(Self.otherwise, in: tokens) else { return nil }
    let stances = shares.map(stance)
    guard Set(stances.compactMap { $0 }).count == shares.count, stances.contains(.yes), stances.contains(.no)
    else {
      return nil
    }
    let sum = ReportCheck.sum(of: shares.map(\.value))
    guard sum > 102, sum < 150 else { return nil }
    let figures = shares.map { ValueText.number($0.value) }.joined(separator: " + ")
    return ReportCheck.Discrepancy(
      facts: shares.map(\.fact),
      confidence: 0.85,
      subject: "shares of all voters",
      sum: "\(figures) = \(ValueText.number(sum)), more than 100",
      doubt: "It would hold if the shares were of different people."
    )
  }

  /// What the nearest of the words around a share says.
  private func stance(of share: ReportText.ExactFigure) -> Stance? {
    let near =
      text.words(before: share.tokens.lowerBound, upTo: 4, in: sentence)
      .lowerBound..<text.words(behind: share.tokens.upperBound, upTo: 5, in: sentence).upperBound
    var best: (distance: Int, stance: Stance)?
    for token in near where !share.tokens.contains(token) && text.document.tokens[token].form == .word {
      let word = text.document.lowercased(token)
      guard let stance = Self.words.first(where: { $0.words.contains(word) })?.stance else { continue }
      // Behind the share sooner than before it: "61 percent said yes and 49 percent no".
      let distance =
        token < share.tokens.lowerBound
        ? 3 * (share.tokens.lowerBound - token) : 2 * (token - share.tokens.upperBound) + 1
      if distance < best?.distance ?? Int.max { best = (distance, stance) }
    }
    return best?.stance
  }
}
