extension ReportCheck {
  /// "35 of the 60 houses, or half": they are more than half.
  static let shareOfOwnCounts = ReportCheck(
    name: "share-of-own-counts",
    summary: "A share that is not that of the two numbers beside it.",
    explanation:
      "So many of so many is worked out, and held against the share that stands right beside them; halves and thirds may "
      + "be rough.",
    kind: .arithmetic,
    examples: [
      ReportExample("Nineteen of the 60 houses, or half, were damaged.", .conflict),
      ReportExample("Thirty-one of the 60 houses, or half, were damaged.", nil),
      ReportExample("Of the 60 houses 25, a quarter, were damaged.", .conflict),
      ReportExample("Of the 60 pupils at the school in Lorn, 25, or 30 per cent, were absent.", .conflict),
      ReportExample("It has raised £2.4 million of the £3 million it needs, or 60 per cent.", .conflict),
      ReportExample("It has raised £2.4 million of the £3 million it needs, or 80 per cent.", nil),
      ReportExample("A quarter of the 80 pupils, 25, were absent.", .conflict),
      ReportExample("A quarter of the 80 pupils, 20, were absent.", nil),
      ReportExample("Two thirds of the 90 staff, 45 people, will go.", .conflict),
      ReportExample("Two thirds of the 90 staff, 60 people, will go.", nil),
      ReportExample("A quarter of the 80 pupils, 25 of them boys, were absent.", nil),
      ReportExample("Turnout was 58 per cent: 5,800 of 8,000 members came to the hall.", .conflict),
      ReportExample("Turnout was 72.5 per cent: 5,800 of 8,000 members came to the hall.", nil),
      ReportExample("Thirty of the 80 pupils were absent, and 25 per cent of the teachers.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 3).compactMap { OwnShareReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads a share, and the part and the whole beside it, off a sentence.
private struct OwnShareReader {
  let text: ReportText
  let sentence: Int

  private typealias Figure = ReportText.ExactFigure

  /// A share in per cent; a fraction in a word is told of what is near it.
  private struct Share {
    let fact: Int
    let percent: Double
    let isRough: Bool
    let tokens: Range<Int>
  }

  /// More figures than these are a table without line breaks, in which each would be held against each.
  private static let mostFigures = 40

  func discrepancy() -> ReportCheck.Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    let shares = figures.compactMap(share)
    guard !shares.isEmpty, figures.count <= Self.mostFigures else { return nil }
    let counts = figures.filter {
      ($0.kind == .count || $0.kind == .number || $0.kind == .money) && $0.value > 1
    }
    for share in shares {
      for (first, second) in zip(counts, counts.dropFirst()) {
        guard let (part, whole) = partAndWhole(first, second, beside: share) else { continue }
        let made = part.value / whole.value * 100
        if abs(made - share.percent) <= slack(share, part, whole, made) { continue }
        return ReportCheck.Discrepancy(
          facts: [share.fact, part.fact, whole.fact],
          confidence: 0.85,
          subject: "share",
          sum: "\(ValueText.number(part.value)) of \(ValueText.number(whole.value)) is "
            + "\(ValueText.number((made * 10).rounded() / 10)) per cent, not "
            + ValueText.number((share.percent * 10).rounded() / 10),
          doubt: "It would hold if the share were of something else than these numbers."
        )
      }
    }
    return nil
  }

  private func share(_ figure: Figure) -> Share? {
    let isWord = text.document.tokens[figure.tokens].contains { $0.form == .digits }
    if figure.kind == .percentage, figure.unit == "percent", figure.value > 0, figure.value < 100 {
      return Share(fact: figure.fact, percent: figure.value, isRough: !isWord, tokens: figure.tokens)
    }
    guard figure.kind == .number, figure.value > 0, figure.value < 1 else { return nil }
    return Share(fact: figure.fact, percent: figure.value * 100, isRough: true, tokens: figure.tokens)
  }

  /// Which of two neighbouring numbers is part and which is whole, where the share stands right beside them.
  private func partAndWhole(_ first: Figure, _ second: Figure, beside share: Share) -> (Figure, Figure)? {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    let hasOneUnit = first.unit == nil || second.unit == nil || first.unit == second.unit
    // "35 of the 60 houses, or half", "58 per cent: 5,800 of 8,000"
    if first.value < second.value, gap.count <= 3, isOf(gap), hasOneUnit {
      let isBeside =
        isJoint(second.tokens.upperBound, share.tokens.lowerBound)
        || isJoint(pastNeed(second.tokens.upperBound), share.tokens.lowerBound)
        || isJoint(share.tokens.upperBound, first.tokens.lowerBound)
      return isBeside ? (first, second) : nil
    }
    guard first.value > second.value,
      second.unit == nil || second.unit == first.unit || second.unit == "person"
    else { return nil }
    // "A quarter of the 80 pupils, 25, were absent"
    let lead = share.tokens.upperBound..<max(share.tokens.upperBound, first.tokens.lowerBound)
    let isShareOfWhole = lead.count <= 3 && isOfWhole(share, lead)
    if isShareOfWhole, isJoint(first.tokens.upperBound, second.tokens.lowerBound),
      isClosed(second.tokens.upperBound)
    {
      return (second, first)
    }
    // "Of the 60 houses 20, a quarter, were damaged"
    let opening = text.words(before: first.tokens.lowerBound, upTo: 2, in: sentence)
    let isWholeFirst =
      text.holds(["of"], in: opening)
      && (gap.count <= 1 || gap.count <= 8 && text.document.mark(.comma, at: second.tokens.lowerBound - 1))
    return isWholeFirst && isJoint(second.tokens.upperBound, share.tokens.lowerBound) ? (second, first) : nil
  }

  /// Past `it needs`, `they want`.
  private func pastNeed(_ index: Int) -> Int {
    let isNeed =
      (text.document.word("it", at: index) || text.document.word("they", at: index))
      && text.document.is(.verb, at: index + 1)
    return isNeed ? index + 2 : index
  }

  /// "A quarter of" may be the share with its preposition.
  private func isOfWhole(_ share: Share, _ lead: Range<Int>) -> Bool {
    text.document.word("of", at: share.tokens.upperBound - 1)
      ? lead.allSatisfy { text.document.is(.determiner, at: $0) || text.document.is(.possessive, at: $0) }
      : isOf(lead)
  }

  /// Whether a gap says "of" and determines, and no more.
  private func isOf(_ gap: Range<Int>) -> Bool {
    text.holds(["of"], in: gap)
      && gap.allSatisfy {
        text.document.word("of", at: $0) || text.document.is(.determiner, at: $0)
          || text.document.is(.possessive, at: $0) || text.document.word("all", at: $0)
      }
  }

  /// Whether two places are parted by a comma, a colon, a bracket or an "or", and by no word else.
  private func isJoint(_ end: Int, _ start: Int) -> Bool {
    guard end < start, start - end <= 3 else { return false }
    return (end..<start).allSatisfy { index in
      switch text.document.tokens[index].mark {
      case .comma, .colon, .openBracket, .dash, .emDash: return true
      default: return text.document.word("or", at: index)
      }
    }
  }

  /// Whether a number ends its aside: behind it stands a comma, a bracket or a full stop.
  private func isClosed(_ index: Int) -> Bool {
    guard let next = text.document.token(index) else { return true }
    return next.mark == .comma || next.mark == .closeBracket || next.mark == .period
  }

  private func slack(_ share: Share, _ part: Figure, _ whole: Figure, _ made: Double) -> Double {
    // "Half" is said of what is near it.
    if share.isRough { return max(3, made * 0.14) }
    let rounding =
      whole.value < 1000
      ? 0
      : made
        * (Amount.precision(of: part.value) / part.value + Amount.precision(of: whole.value) / whole.value)
        / 2
    return (share.percent == share.percent.rounded() ? 0.75 : 0.08) + rounding
  }
}
