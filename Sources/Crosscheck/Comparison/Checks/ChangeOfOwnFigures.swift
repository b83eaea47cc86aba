extension ReportCheck {
  /// "Up by £2, from £20 to £24": the figures make four.
  static let changeOfOwnFigures = ReportCheck(
    name: "change-of-own-figures",
    summary: "A difference that is not that of the two figures beside it.",
    explanation: "What stands behind 'by' is held against the figures behind 'from' and 'to'.",
    kind: .arithmetic,
    examples: [
      ReportExample("Fares in Lorn will go up by £2, from £20 to £24.", .conflict),
      ReportExample("Fares in Lorn will go up by £4, from £20 to £24.", nil),
      ReportExample("Sales rose by £2.1m to £14m from £11m.", .conflict),
      ReportExample("Sales rose by £2.9m to £14m from £11m.", nil),
      ReportExample("The bank cut its rate by half a point, from 5.25 to 4.5 per cent.", .conflict),
      ReportExample("The bank cut its rate by three quarters of a point, from 5.25 to 4.5 per cent.", nil),
      ReportExample("The crew fell by 40 to 25, and 30 came from Arden.", nil),
      ReportExample("Fares in Lorn will go up by 30 crowns, from 50 to 70.", .conflict),
      ReportExample("Lorn has grown by 1,500 to 12,500 since 2011, when it was 10,000.", .conflict),
      ReportExample("Lorn has grown by 2,500 to 12,500 since 2011, when it was 10,000.", nil),
    ]
  ) { text in
    text.sentences(withFigures: 2).compactMap { DifferenceReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads "by D, from A to B" off a sentence.
private struct DifferenceReader {
  let text: ReportText
  let sentence: Int

  private typealias Figure = ReportText.ExactFigure

  /// How far apart the two levels may stand.
  private static let reach = 12

  func discrepancy() -> ReportCheck.Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    guard let from = only(figures, behind: ["from"]) ?? earlier(figures),
      let to = only(figures, behind: ["to"]),
      let change = only(figures, behind: ["by"]), change.value > 0,
      abs(from.tokens.lowerBound - to.tokens.lowerBound) <= Self.reach,
      isOfOne(change, from, to)
    else { return nil }
    let made = abs(ReportCheck.sum(of: [to.value, -from.value]))
    guard made > 0, abs(made - change.value) > slack(change, from, to), change.value < 5 * made,
      made < 5 * change.value
    else { return nil }
    return ReportCheck.Discrepancy(
      facts: [change.fact, from.fact, to.fact],
      confidence: 0.8,
      subject: "change",
      sum:
        "from \(ValueText.number(from.value)) to \(ValueText.number(to.value)) is \(ValueText.number(made)), "
        + "not \(ValueText.number(change.value))",
      doubt: "It would hold if the change were of something else than these figures."
    )
  }

  /// The only figure right behind a word.
  private func only(_ figures: [Figure], behind words: [StaticString]) -> Figure? {
    let found = figures.filter { figure in
      words.contains { text.document.word($0, at: figure.tokens.lowerBound - 1) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// What it was before: "since 2011, when it was 10,000".
  private func earlier(_ figures: [Figure]) -> Figure? {
    let found = figures.filter { figure in
      let before = text.words(before: figure.tokens.lowerBound, upTo: 3, in: sentence)
      return text.holds(["when"], in: before) && text.holds(["was", "were", "had", "stood"], in: before)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Whether the three are of one measure; a change in points is one of shares.
  private func isOfOne(_ change: Figure, _ from: Figure, _ to: Figure) -> Bool {
    if change.unit == "percentage point" {
      return [from, to].allSatisfy { $0.unit == "percent" || $0.kind == .number && $0.unit == nil }
    }
    guard change.kind != .percentage, from.kind != .percentage, to.kind != .percentage else { return false }
    // "By 20 shillings, from 50 to 70": the unit is said once.
    if change.unit != nil, from.kind == .number, to.kind == .number { return true }
    if [change, from, to].contains(where: { $0.kind == .money || $0.kind == .quantity }) {
      return change.unit == from.unit && from.unit == to.unit
    }
    return Set([change, from, to].compactMap(\.unit)).count <= 1 && from.value > 9
  }

  private func slack(_ change: Figure, _ from: Figure, _ to: Figure) -> Double {
    // Nobody rounds 24 to 20, as 24,310 is to 24,000.
    let step = { (figure: Figure) in
      figure.value < 1000
        ? min(1, Amount.precision(of: figure.value)) : Amount.precision(of: figure.value)
    }
    // Two levels are told as exactly as each other, and one may end in noughts.
    let (finest, coarsest) = {
      let (level, change) = (min(step(from), step(to)), step(change))
      return (min(level, change), max(level, change))
    }()
    // Figures in one step are exact; where one is rounder than another, it may be rounded.
    return coarsest > finest
      ? coarsest * 0.55 : finest * (change.value == change.value.rounded() ? 0.01 : 1.01)
  }
}
