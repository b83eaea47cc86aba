extension ReportCheck {
  /// "The fare goes from 40 to 46 crowns; he defended the 25 per cent rise": they make 15.
  static let changesTold = ReportCheck(
    name: "changes-told",
    summary: "A change in per cent of two figures that stand in another order or in the sentence before.",
    explanation:
      "'The rise' or 'that fall' of so many per cent is of the only change that the sentence before tells; 'down 30 per cent "
      + "on last year's' of the figures on either side.",
    kind: .arithmetic,
    examples: [
      ReportExample(
        "The fare goes from 40 crowns to 46 crowns. Rey defended the 25 per cent rise.",
        .conflict
      ),
      ReportExample("The fare goes from 40 crowns to 46 crowns. Rey defended the 15 per cent rise.", nil),
      ReportExample("The fare goes from 40 crowns to 46 crowns. Rey got a 25 per cent rise.", nil),
      ReportExample(
        "Wheat brings 3.6 tonnes a hectare, down 30 per cent on last year's 4.5 tonnes.",
        .conflict
      ),
      ReportExample("Wheat brings 3.6 tonnes a hectare, down 20 per cent on last year's 4.5 tonnes.", nil),
      ReportExample("The firm earned £6m, up 40 per cent on the £4m of 2023.", .conflict),
      ReportExample("The firm earned £6m, up 50 per cent on the £4m of 2023.", nil),
      ReportExample("Lorn had 36 murders, with knife crime up 12 per cent on last year's 310.", nil),
      ReportExample("Pay goes from 280 crowns to 294 crowns. They had sought the 12 per cent rise.", nil),
      ReportExample("The firm earned £6m, up 40 per cent on the year, with £4m of it in Lorn.", nil),
    ]
  ) { text in
    text.sentences(with: [.percentage]).compactMap {
      ToldChangeReader(text: text, sentence: $0).discrepancy()
    }
  }
}

/// Reads a change in per cent off a sentence, and its two figures off it or the one before.
private struct ToldChangeReader {
  let text: ReportText
  let sentence: Int

  private typealias Figure = ReportText.ExactFigure

  private static let nouns: WordSet = [
    "rise", "increase", "jump", "hike", "fall", "drop", "cut", "reduction", "decrease", "decline", "surge",
    "growth",
  ]
  private static let bases: WordSet = ["on", "from", "over", "against"]

  func discrepancy() -> ReportCheck.Discrepancy? {
    let figures = text.exactFigures(in: sentence)
    let shares = figures.filter { $0.kind == .percentage && $0.unit == "percent" }
    guard shares.count == 1, let share = shares.first,
      let (old, new) = around(share, figures) ?? before(share),
      old.value > 0, old.value != new.value
    else { return nil }
    let made = abs(new.value - old.value) / old.value * 100
    let slack =
      (Amount.precision(of: old.value) / old.value + Amount.precision(of: new.value) / new.value) * 50
    guard made < 1000,
      abs(made - share.value) > (share.value == share.value.rounded() ? 0.75 : 0.15) + min(slack, 2.5)
    else { return nil }
    return ReportCheck.Discrepancy(
      facts: [old.fact, new.fact, share.fact].sorted(),
      confidence: 0.8,
      subject: "change in per cent",
      sum: "from \(ValueText.number(old.value)) to \(ValueText.number(new.value)) is "
        + "\(ValueText.number((made * 10).rounded() / 10)) per cent, not \(ValueText.number(share.value))",
      doubt: "It would hold if the percentage were of something else than these figures."
    )
  }

  /// "3.6 tonnes a hectare, down 30 per cent on last year's 4.5 tonnes".
  private func around(_ share: Figure, _ figures: [Figure]) -> (old: Figure, new: Figure)? {
    guard figures.count == 3, figures[1].fact == share.fact, figures[0].isOfOneMeasure(with: figures[2])
    else {
      return nil
    }
    let document = text.document
    let gap = share.tokens.upperBound..<figures[2].tokens.lowerBound
    // "3.6 tonnes a hectare, down": with nothing else between that might have gone down.
    let lead = figures[0].tokens.upperBound..<share.tokens.lowerBound
    guard lead.count <= 4, lead.contains(where: { document.mark(.comma, at: $0) }),
      !lead.contains(where: { document.word("with", at: $0) || document.word("and", at: $0) }),
      lead.contains(where: { text.marks[$0].contains(.rise) }) == (figures[0].value > figures[2].value),
      !text.holds(["constant", "currency", "currencies"], in: document.sentences[sentence].tokens)
    else { return nil }
    // "on last year's", "on the": nothing else comes in between.
    guard
      text.words(before: share.tokens.lowerBound, upTo: 2, in: sentence).contains(where: {
        !text.marks[$0].isDisjoint(with: [.rise, .fall])
      }), gap.count <= 5, document.isOne(of: Self.bases, at: gap.lowerBound),
      !gap.contains(where: { document.mark(.comma, at: $0) }),
      gap.dropFirst().allSatisfy({
        document.is(.determiner, at: $0) || document.is(.possessive, at: $0) || document.is(.timeUnit, at: $0)
          || document.lowercased($0).hasSuffix("s") || ["last", "previous"].contains(document.lowercased($0))
      }),
      gap.count > 1
    else { return nil }
    return (figures[2], figures[0])
  }

  /// "From 20 to 23 crowns", and next "the 25 per cent rise".
  private func before(_ share: Figure) -> (old: Figure, new: Figure)? {
    let document = text.document
    guard sentence > 0, document.isOne(of: Self.nouns, at: share.tokens.upperBound),
      ["the", "that", "this"].contains(document.lowercased(share.tokens.lowerBound - 1)),
      // "The 25 per cent rise in wages", "that he asked for", "last year" is another one.
      text.endsStatement(at: share.tokens.upperBound + 1),
      !text.holds(Self.wishes, in: document.sentences[sentence].tokens)
    else { return nil }
    let figures = text.exactFigures(in: sentence - 1).filter { $0.kind != .percentage }
    let (from, to) = (figures.filter { isNamed($0, "from") }, figures.filter { isNamed($0, "to") })
    guard from.count == 1, to.count == 1, let old = from.first, let new = to.first,
      old.isOfOneMeasure(with: new),
      isUp(share.tokens.upperBound) == (new.value > old.value)
    else { return nil }
    return (old, new)
  }

  private static let wishes: Set<String> = [
    "sought", "asked", "wanted", "wants", "want", "demanded", "expected", "feared", "first", "last",
    "earlier",
  ]

  private static let ups: WordSet = ["rise", "increase", "jump", "hike", "surge", "growth"]

  private func isUp(_ index: Int) -> Bool { text.document.isOne(of: Self.ups, at: index) }

  private func isNamed(_ figure: Figure, _ word: StaticString) -> Bool {
    text.document.word(word, at: figure.tokens.lowerBound - 1)
  }
}
