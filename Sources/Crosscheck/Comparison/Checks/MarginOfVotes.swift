extension ReportCheck {
  /// "She polled 14,207 … Sandell's 11,590 … beaten by 2,257": the two make 2,617.
  static let marginOfVotes = ReportCheck(
    name: "margin-of-votes",
    summary: "A margin of votes that is not the difference of the two results.",
    explanation: "The margin is held against the two highest results that stand near it.",
    kind: .arithmetic,
    examples: [
      ReportExample("Ana Rey won Lorn by 2,257 votes. She polled 14,207. Tom Weller had 11,590.", .conflict),
      ReportExample("Ana Rey won Lorn by 2,257 votes. She polled 14,207. Tom Weller had 11,950.", nil),
      ReportExample("Ana Rey polled 9,408 votes, 1,311 more than Tom Weller, who had 7,097.", .conflict),
      ReportExample("Ana Rey polled 9,408 votes, 2,311 more than Tom Weller, who had 7,097.", nil),
      ReportExample("Deputies backed the bill by 312 votes to 287, a majority of 35.", .conflict),
      ReportExample("Deputies backed the bill by 312 votes to 287, a majority of 25.", nil),
      ReportExample("Deputies backed the bill by 312 votes to 287. It needed a majority of two thirds.", nil),
      ReportExample("Lorn grew by 2,257 people to 14,207. Arden has 11,590.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 1).compactMap {
      let reader = MarginReader(text: text, sentence: $0)
      return reader.discrepancy() ?? reader.tallyDiscrepancy()
    }
  }
}

/// Reads a margin of votes off a sentence, and the results off those around it.
private struct MarginReader {
  let text: ReportText
  let sentence: Int

  private static let voting: Set<String> = [
    "vote", "votes", "voted", "polled", "polling", "ballot", "ballots", "poll", "constituency", "candidate",
    "returning",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    guard let margin = text.exactFigures(in: sentence).first(where: isMargin) else { return nil }
    let near = max(0, sentence - 2)...min(text.document.sentences.count - 1, sentence + 2)
    guard near.contains(where: { text.holds(Self.voting, in: text.document.sentences[$0].tokens) }) else {
      return nil
    }
    let results = near.flatMap { text.exactFigures(in: $0) }
      .filter { isResult($0) && $0.tokens != margin.tokens && $0.value > margin.value }
      .sorted { ($1.value, $0.fact) < ($0.value, $1.fact) }
    guard results.count >= 2, let first = results.first else { return nil }
    let second = results[1]
    let lead = first.value - second.value
    // Near enough to be meant for it.
    guard lead != margin.value, lead > 99, abs(lead - margin.value) < 0.5 * lead else { return nil }
    return ReportCheck.Discrepancy(
      facts: [margin.fact, first.fact, second.fact],
      confidence: 0.8,
      subject: "margin of votes",
      sum:
        "\(ValueText.number(first.value)) - \(ValueText.number(second.value)) = \(ValueText.number(lead)), "
        + "not \(ValueText.number(margin.value))",
      doubt: "It would hold if the results were not those of the first two."
    )
  }

  /// "By 312 votes to 287, a majority of 35": the two make 25.
  func tallyDiscrepancy() -> ReportCheck.Discrepancy? {
    guard let margin = text.exactFigures(in: sentence).first(where: { isMajority($0) }) else { return nil }
    // In its sentence, or in the one before.
    let tallies = (max(0, sentence - 1)...sentence).flatMap { index in
      text.facts(in: text.document.sentences[index].tokens).filter { fact in
        if case .score(let parts) = text.facts[fact].value { return parts.count == 2 && parts[0] != parts[1] }
        return false
      }
    }
    guard tallies.count == 1, let tally = tallies.first, case .score(let parts) = text.facts[tally].value
    else {
      return nil
    }
    let lead = Double(abs(parts[0] - parts[1]))
    guard lead != margin.value, margin.value >= 1, margin.value == margin.value.rounded() else { return nil }
    return ReportCheck.Discrepancy(
      facts: [margin.fact, tally],
      confidence: 0.8,
      subject: "margin of votes",
      sum: "\(max(parts[0], parts[1])) - \(min(parts[0], parts[1])) = \(ValueText.number(lead)), "
        + "not \(ValueText.number(margin.value))",
      doubt: "It would hold if the majority were another one: of seats, or of all members."
    )
  }

  private static let leads: WordSet = ["majority", "margin", "lead"]

  /// `a majority of 35`, `a margin of 35 votes`, `a 35-vote majority`.
  private func isMajority(_ figure: ReportText.ExactFigure) -> Bool {
    guard figure.kind == .number || figure.kind == .count && ["vote", nil].contains(figure.unit) else {
      return false
    }
    let document = text.document
    if document.word("of", at: figure.tokens.lowerBound - 1) {
      return document.isOne(of: Self.leads, at: figure.tokens.lowerBound - 2)
    }
    return figure.unit == "vote" && document.isOne(of: Self.leads, at: figure.tokens.upperBound)
  }

  /// Votes, or a number that is told without a noun.
  private func isResult(_ figure: ReportText.ExactFigure) -> Bool {
    let isOfVotes = figure.kind == .number || figure.kind == .count && figure.unit == "vote"
    return isOfVotes && figure.value > 999 && Amount.precision(of: figure.value) < figure.value / 1000
  }

  /// `by 2,257 votes`, `a majority of 2,257`, `2,311 more than`.
  private func isMargin(_ figure: ReportText.ExactFigure) -> Bool {
    guard figure.kind == .number || figure.kind == .count && ["vote", nil].contains(figure.unit),
      figure.value > 99
    else { return false }
    let before = text.words(before: figure.tokens.lowerBound, upTo: 3, in: sentence)
    if text.document.word("by", at: figure.tokens.lowerBound - 1) {
      return text.holds(["won", "beat", "beaten", "defeated", "lost", "led", "ahead"], in: sentenceTokens)
    }
    if text.document.word("of", at: figure.tokens.lowerBound - 1) {
      return text.holds(["majority", "margin", "lead"], in: before)
    }
    let behind = text.words(behind: figure.tokens.upperBound, upTo: 3, in: sentence)
    return text.document.word("more", at: behind.lowerBound)
      && text.document.word("than", at: behind.lowerBound + 1)
  }

  private var sentenceTokens: Range<Int> { text.document.sentences[sentence].tokens }
}
