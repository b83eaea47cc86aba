extension ReportCheck {
  /// "Twenty-four guests fell ill: at the hospital 15 were sent home and eight kept in": one is missing.
  static let outcomesOfPeople = ReportCheck(
    name: "outcomes-of-people",
    summary: "People of whom so many had one outcome and so many another, and who are not all told of.",
    explanation:
      "Two or three numbers of people with verbs of their own are added up and held against the people named before "
      + "them; what comes near and does not meet is for a person to look at.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "Twenty-four guests fell ill after a wedding. At the hospital 15 were sent home and eight kept in.",
        .review
      ),
      ReportExample(
        "Twenty-three guests fell ill after a wedding. At the hospital 15 were sent home and eight kept in.",
        nil
      ),
      ReportExample("Twenty-four guests fell ill after a wedding. Fifteen were women.", nil),
      ReportExample(
        "The crash in Lorn hurt 31 people. Nineteen were taken to the hospital in Arden and 15 to a clinic.",
        .conflict
      ),
      ReportExample(
        "The crash in Lorn hurt 31 people. Nineteen were taken to the hospital in Arden and 12 to a clinic.",
        nil
      ),
      ReportExample(
        "The crash in Lorn hurt 31 people. Nineteen were taken to the hospital in Arden and 15 in their cars.",
        nil
      ),
      ReportExample(
        "Twenty-four guests fell ill after a wedding. So far 15 were sent home and eight others kept in.",
        nil
      ),
    ]
  ) { text in
    text.sentences(withFigures: 2).compactMap { OutcomeListReader(text: text, sentence: $0).discrepancy() }
  }
}

/// Reads numbers of people with a verb each off a sentence.
private struct OutcomeListReader {
  let text: ReportText
  let sentence: Int

  private static let some: Set<String> = [
    "including", "others", "other", "another", "rest", "remaining", "more", "far", "among", "at", "least",
    "also",
    "until", "while",
  ]

  func discrepancy() -> ReportCheck.Discrepancy? {
    let tokens = text.document.sentences[sentence].tokens
    let numbers = text.exactFigures(in: sentence).filter { $0.kind == .number || $0.kind == .count }
    let gapped = gappedPair(among: numbers)
    let parts = gapped ?? numbers.filter(hasOutcome)
    guard parts.count == 2 || parts.count == 3, gapped != nil || parts.count == numbers.count,
      let first = parts.first, let last = parts.last, areJoined(parts),
      !text.holds(
        Self.some,
        in: max(tokens.lowerBound, first.tokens.lowerBound - 2)..<last.tokens.upperBound + 1
      ),
      let whole = whole(before: first)
    else { return nil }
    let sum = ReportCheck.sum(of: parts.map(\.value))
    // Those who were taken to two places are all of them sooner than those with two outcomes.
    guard parts.allSatisfy({ $0.value < whole.value }), sum != whole.value,
      abs(sum - whole.value) <= max(1, whole.value * (gapped == nil ? 0.08 : 0.25))
    else { return nil }
    let figures = parts.map { ValueText.number($0.value) }.joined(separator: " + ")
    return ReportCheck.Discrepancy(
      facts: [whole.fact] + parts.map(\.fact),
      verdict: gapped != nil && sum > whole.value ? .conflict : .review,
      confidence: gapped != nil && sum > whole.value ? 0.75 : 0.6,
      subject: text.document.string(whole.tokens),
      sum: "\(figures) = \(ValueText.number(sum)), not \(ValueText.number(whole.value))",
      doubt: "It would hold if somebody had neither outcome, or both."
    )
  }

  /// `15 were sent home`, `eight kept in`: a whole number without a noun before a verb.
  private func hasOutcome(_ figure: ReportText.ExactFigure) -> Bool {
    guard figure.tokens.count == 1, figure.value == figure.value.rounded(), figure.value > 0,
      figure.value < 10_000
    else { return false }
    let behind = figure.tokens.upperBound
    guard behind < text.document.tokens.count else { return false }
    return text.document.is(.verb, at: behind) || text.document.word("were", at: behind)
      || text.document.word("was", at: behind)
  }

  /// "Nineteen were taken to the hospital, and 15 to a clinic": the verb is said once, its preposition twice.
  private func gappedPair(among numbers: [ReportText.ExactFigure]) -> [ReportText.ExactFigure]? {
    guard numbers.count == 2, let first = numbers.first, let last = numbers.last,
      isCount(first), isCount(last), let verb = outcome(behind: first)
    else { return nil }
    let document = text.document
    let preposition = last.tokens.upperBound
    guard document.is(.placePreposition, at: preposition) || document.word("to", at: preposition) else {
      return nil
    }
    let word = document.lowercased(preposition)
    let said = text.words(behind: verb, upTo: 4, in: sentence)
    return said.contains { document.token($0)?.form == .word && document.lowercased($0) == word }
      ? numbers : nil
  }

  private func isCount(_ figure: ReportText.ExactFigure) -> Bool {
    figure.value == figure.value.rounded() && figure.value > 0 && figure.value < 10_000
  }

  /// The verb of `six were taken`, `six of the injured were taken`.
  private func outcome(behind figure: ReportText.ExactFigure) -> Int? {
    text.words(behind: figure.tokens.upperBound, upTo: 5, in: sentence).first { token in
      text.document.is(.verb, at: token) || text.document.word("were", at: token)
    }
  }

  private func areJoined(_ parts: [ReportText.ExactFigure]) -> Bool {
    guard let last = parts.last else { return false }
    let before = parts[parts.count - 2]
    let gap = before.tokens.upperBound..<last.tokens.lowerBound
    return gap.count <= 12 && text.holds(["and"], in: gap)
  }

  /// The people named last before the parts, in their sentence or the two before it.
  private func whole(before part: ReportText.ExactFigure) -> ReportText.ExactFigure? {
    for index in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let people = text.exactFigures(in: index).last { figure in
        figure.kind == .count && figure.tokens.upperBound <= part.tokens.lowerBound
          && (figure.unit.map { CountedNouns.arePeople(CountedNouns.meaning(of: $0).unit) } ?? false)
      }
      if let people { return people }
    }
    return nil
  }
}
