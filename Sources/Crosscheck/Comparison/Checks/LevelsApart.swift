extension ReportCheck {
  /// "1,420 pupils, 380 fewer than the 1,700 of ten years ago": they are 280 fewer.
  static let levelsApart = ReportCheck(
    name: "levels-apart",
    summary: "A difference that is not that of the figure before it and the figure behind 'than'.",
    explanation:
      "What is more or fewer 'than the' so many is held against the only figure of its sort that stands before it, in its "
      + "sentence or in the one before.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The dale has 1,420 pupils, which is 380 fewer than the 1,700 of ten years ago.",
        .conflict
      ),
      ReportExample("The dale has 1,420 pupils, which is 280 fewer than the 1,700 of ten years ago.", nil),
      ReportExample("Lorn buried 83 people in May, 29 more than the 64 buried in April.", .conflict),
      ReportExample("Lorn buried 83 people in May, 19 more than the 64 buried in April.", nil),
      ReportExample("The Reds won 47 of the 108 seats, six short of the 55 that they need.", .conflict),
      ReportExample("The Reds won 47 of the 108 seats, eight short of the 55 that they need.", nil),
      ReportExample("The ferry earned £5.2m. That is £1.8m more than last year's £4.4m.", .conflict),
      ReportExample("The ferry earned £5.2m. That is £0.8m more than last year's £4.4m.", nil),
      ReportExample("Lorn sold 83 boats and 40 sails, 29 more than the 64 of a year ago.", nil),
      ReportExample("The hall seats 900 people, some 300 more than the old one, which held 400.", nil),
      ReportExample("It took 71 days to mend 68 boats, 22 more than the 46 mended last year.", nil),
      ReportExample(
        "The Reds won 47 seats in the house of 108, six short of the 55 that they need.",
        .conflict
      ),
    ]
  ) { text in
    text.sentences(withFigures: 2).flatMap { LevelReader(text: text, sentence: $0).discrepancies() }
  }
}

/// Reads "A, N more than the B" off a sentence and the one before.
private struct LevelReader {
  let text: ReportText
  let sentence: Int

  private typealias Figure = ReportText.ExactFigure

  private static let comparatives: WordSet = [
    "more", "fewer", "less", "higher", "lower", "above", "below", "short", "over", "under", "up", "down",
  ]
  private static let downward: WordSet = ["fewer", "less", "lower", "below", "short", "under", "down"]
  private static let links: WordSet = ["than", "of", "on", "the"]
  /// Words between "than" and its figure: "than the", "than last year's", "than in the previous year's".
  private static let reach = 4
  /// By which part of it what is compared may miss what the words make it.
  private static let farthest = 0.5

  func discrepancies() -> [ReportCheck.Discrepancy] {
    let figures = text.exactFigures(in: sentence)
    return zip(figures, figures.dropFirst()).compactMap { step, level in discrepancy(step, level, figures) }
  }

  private func discrepancy(_ step: Figure, _ level: Figure, _ figures: [Figure]) -> ReportCheck.Discrepancy? {
    guard step.value > 0, let isDown = direction(of: step, to: level), isOfOne(step, level) else {
      return nil
    }
    let made = ReportCheck.sum(of: [level.value, isDown ? -step.value : step.value])
    let here = figures.filter { $0.tokens.upperBound <= step.tokens.lowerBound }
    let before = here.isEmpty && opensWithThat ? text.exactFigures(in: sentence - 1) : here
    // What is compared is of the same sort, and not far from what the words make it.
    let tops = before.filter {
      isLevel($0, like: level, apart: step) && abs($0.value - made) < Self.farthest * max(made, level.value)
    }
    guard tops.count == 1, let top = tops.first, isLast(top, before: step),
      abs(top.value - made) > slack(top, step, level)
    else {
      return nil
    }
    let apart = abs(ReportCheck.sum(of: [top.value, -level.value]))
    return ReportCheck.Discrepancy(
      facts: [top.fact, step.fact, level.fact],
      confidence: 0.8,
      subject: "difference",
      sum: "\(ValueText.number(top.value)) and \(ValueText.number(level.value)) are "
        + "\(ValueText.number(apart)) apart, not \(ValueText.number(step.value))",
      doubt: "It would hold if the difference were one of something else than these figures."
    )
  }

  /// "That is £1.8m more than": of what the sentence before tells.
  private var opensWithThat: Bool {
    let first = text.document.sentences[sentence].tokens.lowerBound
    return sentence > 0 && (text.document.word("that", at: first) || text.document.word("this", at: first))
  }

  /// Whether no other figure, no length of time and no second thing comes in between: "1,100 passengers and 480 crew".
  private func isLast(_ top: Figure, before step: Figure) -> Bool {
    let document = text.document
    guard top.tokens.upperBound <= step.tokens.lowerBound,
      !document.word("and", at: top.tokens.lowerBound - 1)
    else {
      return false
    }
    let gap = top.tokens.upperBound..<step.tokens.lowerBound
    return !gap.contains { document.word("and", at: $0) && !isBetween($0) }
      && text.facts(in: gap).allSatisfy { fact in
        let first = text.facts[fact].tokens.lowerBound
        return Self.besides.contains(text.facts[fact].kind) || document.word("of", at: first - 1)
          || document.word("of", at: first - 2)
      }
  }

  /// What may stand between a figure and its step: no length of time.
  private static let besides: Set<Kind> = [.date, .time, .name, .place, .role, .polarity, .direction]

  /// `between October and December`.
  private func isBetween(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { text.document.word("between", at: $0) }
  }

  /// Whether a figure tells how far below or above another it is; nil where it does not.
  private func direction(of step: Figure, to level: Figure) -> Bool? {
    let document = text.document
    let gap = step.tokens.lowerBound + 1..<max(step.tokens.lowerBound + 1, level.tokens.lowerBound)
    guard let word = gap.first(where: { document.isOne(of: Self.comparatives, at: $0) }),
      word <= step.tokens.upperBound + 2, level.tokens.lowerBound - word <= Self.reach + 1,
      document.isOne(of: Self.links, at: word + 1),
      !(word + 1..<level.tokens.lowerBound).contains(where: { document.mark(.comma, at: $0) }),
      // "23 more than the", "nine short of the": what follows is the figure that is meant, and no year's or town's.
      (word + 2..<max(word + 2, level.tokens.lowerBound)).allSatisfy(isDeterminer)
    else { return nil }
    return document.isOne(of: Self.downward, at: word)
  }

  /// `the`, `last year's`, `its`.
  private func isDeterminer(_ index: Int) -> Bool {
    let document = text.document
    return document.is(.determiner, at: index) || document.is(.possessive, at: index)
      || document.is(.timeUnit, at: index) || document.lowercased(index).hasSuffix("s")
      || ["last", "previous", "earlier", "some", "roughly"].contains(document.lowercased(index))
  }

  /// Whether a step and the level that it is reckoned from are told in one measure; points are steps between shares.
  private func isOfOne(_ step: Figure, _ level: Figure) -> Bool {
    step.unit == "percentage point" ? level.kind == .percentage : step.isOfOneMeasure(with: level)
  }

  private func isLevel(_ figure: Figure, like level: Figure, apart step: Figure) -> Bool {
    guard (figure.kind == .percentage) == (level.kind == .percentage), figure.unit != "percentage point"
    else { return false }
    if figure.kind == .money || level.kind == .money { return figure.unit == level.unit }
    // "Nine short" counts what was counted last.
    guard let unit = figure.unit, let other = step.unit ?? level.unit else { return true }
    return unit == other
  }

  /// As near as the roundest of the figures is rounded.
  private func slack(_ figures: Figure...) -> Double {
    let steps = figures.map {
      $0.value < 1000 ? min(1, Amount.precision(of: $0.value)) : Amount.precision(of: $0.value)
    }
    guard let finest = steps.min(), let coarsest = steps.max() else { return 0 }
    return coarsest > finest ? coarsest * 0.55 : finest * 0.01
  }
}
