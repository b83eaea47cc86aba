extension ReportCheck {
  /// "144 of 600 seats …, which works out at 34 per cent": they make 24.
  static let sharesWorkedOut = ReportCheck(
    name: "shares-worked-out",
    summary: "A share that the words work out of two figures, and that those do not give.",
    explanation:
      "So many of so many, and a share behind 'or', 'which works out at', 'that is'; so many out of those that the sentence "
      + "before counts.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "Women hold 144 of 600 seats in the Lorn firms, which works out at 34 per cent.",
        .conflict
      ),
      ReportExample("Women hold 144 of 600 seats in the Lorn firms, which works out at 24 per cent.", nil),
      ReportExample("Women hold 144 of 600 seats in the Lorn firms, where 34 per cent is the aim.", nil),
      ReportExample(
        "Inspectors bought 450 loaves of bread. Mould turned up in 63 of the loaves, or 24 per cent.",
        .conflict
      ),
      ReportExample(
        "Inspectors bought 450 loaves of bread. Mould turned up in 63 of the loaves, or 14 per cent.",
        nil
      ),
      ReportExample("Doctors tested 450 men. Tumours were found in 63 of the samples, or 5 per cent.", nil),
      ReportExample("Women are 144 of 600 members, or 45 per cent of those on the left.", nil),
      ReportExample(
        "Lorn has 48,000 homes, of which 390 are empty. That is 0.5 per cent more than a year ago.",
        nil
      ),
      ReportExample(
        "Two thirds of the 720 farms use drip lines. That amounts to 240 fewer than in Arden.",
        nil
      ),
      ReportExample(
        "Lorn burns 48,000 tonnes of waste a year, of which 15,360 tonnes could be used. That is 38 per cent.",
        .conflict
      ),
      ReportExample(
        "Lorn burns 48,000 tonnes of waste a year, of which 15,360 tonnes could be used. That is 32 per cent.",
        nil
      ),
      ReportExample("Of 2,600 ballots 71 per cent were in favour, or 1,486 papers.", .conflict),
      ReportExample("Of 2,600 ballots 71 per cent were in favour, or 1,846 papers.", nil),
      ReportExample("Two thirds of the 720 farms use drip lines. That amounts to 360 farms.", .conflict),
      ReportExample("Two thirds of the 720 farms use drip lines. That amounts to 480 farms.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 1).compactMap { WorkedShareReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads a part, a whole and the share that is worked out of them off a sentence and the one before.
private struct WorkedShareReader {
  let text: ReportText
  let sentence: Int

  private typealias Figure = ReportText.ExactFigure

  private struct Relation {
    let part: Figure
    let whole: Figure
    let share: (figure: Figure, percent: Double)
  }

  /// What says that a figure is worked out of those before it.
  private static let working: WordSet = [
    "works", "worked", "equates", "equating", "amounts", "amounting", "represents", "representing",
    "equivalent", "translates",
  ]
  /// So many words may stand between the figures and what is worked out of them.
  private static let reach = 12

  func discrepancy() -> ReportCheck.Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    guard let relation = ofBoth(figures) ?? ofThoseBefore(figures) ?? ofWhich(figures) ?? counted(figures),
      relation.whole.value > relation.part.value
    else { return nil }
    let made = relation.part.value / relation.whole.value * 100
    guard abs(made - relation.share.percent) > slack(relation, made) else { return nil }
    return ReportCheck.Discrepancy(
      facts: [relation.whole.fact, relation.part.fact, relation.share.figure.fact].sorted(),
      confidence: 0.8,
      subject: "share",
      sum: "\(ValueText.number(relation.part.value)) of \(ValueText.number(relation.whole.value)) is "
        + "\(ValueText.number((made * 10).rounded() / 10)) per cent, not "
        + ValueText.number((relation.share.percent * 10).rounded() / 10),
      doubt: "It would hold if the share were worked out of other figures."
    )
  }

  /// "144 of 600 seats in the firms, which works out at 34 per cent".
  private func ofBoth(_ figures: [Figure]) -> Relation? {
    for index in figures.indices.dropFirst(2) {
      guard let share = share(figures[index]), isOf(figures[index - 2], figures[index - 1]),
        isWorkedOut(figures[index - 1].tokens.upperBound..<figures[index].tokens.lowerBound),
        text.endsStatement(at: figures[index].tokens.upperBound)
      else { continue }
      return Relation(part: figures[index - 2], whole: figures[index - 1], share: share)
    }
    return nil
  }

  /// "63 of the loaves, or 24 per cent": of those that the sentence before counts.
  private func ofThoseBefore(_ figures: [Figure]) -> Relation? {
    guard figures.count == 2, let share = share(figures[1]), isThing(figures[0]), sentence > 0 else {
      return nil
    }
    let document = text.document
    // The figure may have been read with what it counts: `63 of the loaves`.
    let gap = figures[0].tokens.lowerBound + 1..<figures[1].tokens.lowerBound
    guard gap.count >= 4, gap.count <= 6, document.word("of", at: gap.lowerBound),
      document.is(.determiner, at: gap.lowerBound + 1) || document.word("them", at: gap.lowerBound + 1),
      document.word("or", at: gap.upperBound - 1), document.mark(.comma, at: gap.upperBound - 2),
      text.endsStatement(at: figures[1].tokens.upperBound)
    else { return nil }
    let wholes = text.exactFigures(in: sentence - 1).filter { isThing($0) && $0.value > figures[0].value }
    // Of 450 men's samples 96 may be fewer of all samples.
    guard wholes.count == 1, let whole = wholes.first, whole.unit == figures[0].unit || whole.unit == nil
    else {
      return nil
    }
    return Relation(part: figures[0], whole: whole, share: share)
  }

  /// "48,000 tonnes, of which 15,360 tonnes could be used. That is 38 per cent."
  private func ofWhich(_ figures: [Figure]) -> Relation? {
    guard figures.count == 1, let share = share(figures[0]), sentence > 0 else { return nil }
    let document = text.document
    let first = document.sentences[sentence].tokens.lowerBound
    let opening = first..<figures[0].tokens.lowerBound
    // "That is 38 per cent": of nothing else, and no change.
    let isThat =
      opening.count <= 3 && (document.word("that", at: first) || document.word("this", at: first))
      && ["is", "was", "makes"].contains(document.lowercased(first + 1))
      && !opening.contains { !text.marks[$0].isDisjoint(with: [.rise, .fall]) }
    let isResult = opening.count <= 5 && opening.contains { document.word("resulting", at: $0) }
    guard isThat || isResult, endsCount(figures[0]) else { return nil }
    let before = text.exactFigures(in: sentence - 1)
    guard before.count == 2, before[0].unit == before[1].unit || before[1].unit == nil, isThing(before[0])
    else {
      return nil
    }
    let gap = before[0].tokens.upperBound..<before[1].tokens.lowerBound
    if gap.contains(where: { document.word("which", at: $0) && document.word("of", at: $0 - 1) }) {
      return Relation(part: before[1], whole: before[0], share: share)
    }
    return isOf(before[0], before[1]) ? Relation(part: before[0], whole: before[1], share: share) : nil
  }

  /// "Of 2,600 ballots 71 per cent were in favour, or 1,486 papers", "Two thirds of the 720 farms … That amounts to 360".
  private func counted(_ figures: [Figure]) -> Relation? {
    let document = text.document
    if figures.count == 3, let share = share(figures[1]), isThing(figures[0]), isThing(figures[2]),
      document.word("of", at: figures[0].tokens.lowerBound - 1),
      document.word("or", at: figures[2].tokens.lowerBound - 1),
      document.mark(.comma, at: figures[2].tokens.lowerBound - 2), endsCount(figures[2])
    {
      return Relation(part: figures[2], whole: figures[0], share: share)
    }
    guard figures.count == 1, isThing(figures[0]), sentence > 0 else { return nil }
    let first = document.sentences[sentence].tokens.lowerBound
    let opening = first..<figures[0].tokens.lowerBound
    guard opening.count <= 5, document.word("that", at: first) || document.word("this", at: first),
      opening.contains(where: { document.isOne(of: Self.working, at: $0) }), endsCount(figures[0])
    else { return nil }
    let before = text.exactFigures(in: sentence - 1)
    guard before.count == 2, let share = share(before[0]), isThing(before[1]),
      isOfGap(before[0].tokens.upperBound..<before[1].tokens.lowerBound)
        || document.word("of", at: before[0].tokens.upperBound - 1)
          && before[1].tokens.lowerBound - before[0].tokens.upperBound <= 2
    else { return nil }
    return Relation(part: figures[0], whole: before[1], share: share)
  }

  /// `144 of 600`, `144 of the 600`.
  private func isOf(_ part: Figure, _ whole: Figure) -> Bool {
    guard isThing(part), isThing(whole), part.value < whole.value,
      part.unit == nil || whole.unit == nil || part.unit == whole.unit
    else { return false }
    return isOfGap(part.tokens.upperBound..<max(part.tokens.upperBound, whole.tokens.lowerBound))
  }

  private func isOfGap(_ gap: Range<Int>) -> Bool {
    let document = text.document
    return gap.count <= 3 && gap.contains { document.word("of", at: $0) }
      && gap.allSatisfy {
        document.word("of", at: $0) || document.is(.determiner, at: $0) || document.is(.possessive, at: $0)
          || document.word("all", at: $0)
      }
  }

  /// Whether the words say that what follows is reckoned out of what stands before: "which works out at", "or".
  private func isWorkedOut(_ gap: Range<Int>) -> Bool {
    guard !gap.isEmpty, gap.count <= Self.reach else { return false }
    let document = text.document
    return document.word("or", at: gap.upperBound - 1) && document.mark(.comma, at: gap.upperBound - 2)
      || gap.suffix(4).contains { document.isOne(of: Self.working, at: $0) }
  }

  /// Whether a count is told by itself: neither more nor fewer than another.
  private func endsCount(_ figure: Figure) -> Bool {
    text.endsStatement(at: figure.tokens.upperBound)
      && !text.holds(["more", "fewer", "less"], in: figure.tokens)
  }

  private func isThing(_ figure: Figure) -> Bool {
    [.count, .number, .money, .quantity].contains(figure.kind) && figure.value > 1
  }

  private func share(_ figure: Figure) -> (figure: Figure, percent: Double)? {
    if figure.kind == .percentage, figure.unit == "percent", figure.value > 0, figure.value < 100 {
      return (figure, figure.value)
    }
    guard figure.kind == .number || figure.kind == .percentage, figure.value > 0, figure.value < 1 else {
      return nil
    }
    return (figure, figure.value * 100)
  }

  private func slack(_ relation: Relation, _ made: Double) -> Double {
    let isRough = !text.document.tokens[relation.share.figure.tokens].contains { $0.form == .digits }
    if isRough { return max(3, made * 0.14) }
    let rounding = [relation.part, relation.whole].reduce(0) {
      $0 + ($1.value < 1000 ? 0 : Amount.precision(of: $1.value) / $1.value / 2)
    }
    return (relation.share.percent == relation.share.percent.rounded() ? 0.75 : 0.08) + made * rounding
  }
}
