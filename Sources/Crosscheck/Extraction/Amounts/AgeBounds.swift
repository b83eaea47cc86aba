/// Ages that are bounded and not said: `the over-60s`, `women over 50`, `adults 65 and older`.
extension ExtractionRule {
  static let overSixties = ExtractionRule(
    name: "over-60s",
    starts: [],
    startsWithNumber: true,
    needs: .behind(words: "s"),
    read: { document, index in document.overSixties(at: index) },
    examples: [
      .reads("It is free to the over-60s.", "over-60s", as: ">60 year"),
      .reads("A ban for under 16s", "under 16s", as: "<16 year"),
      .ignores("the England Under-21s"),
      .ignores("over the 1960s"),
    ]
  )

  static let peopleOver = ExtractionRule(
    name: "people-over-50",
    starts: [],
    startsWithNumber: true,
    needs: .before(words: "over above under below") | .behind(words: "or and", marks: .plus, .hyphen),
    read: { document, index in document.peopleOver(at: index) },
    examples: [
      .reads("Women over 50 are invited.", "over 50", as: ">50 year"),
      .reads("children under five", "under five", as: "<5 year"),
      .reads("Adults 65 and older may apply.", "65 and older", as: ">=65 year"),
      .reads("open to those 18 or over", "18 or over", as: ">=18 year"),
      .reads("No one under 21 was let in.", "under 21", as: "<21 year"),
      .reads("Most of the victims were under 18.", "under 18", as: "<18 year"),
      .ignores("The women were over 12 miles away, the men were under 70, level with par."),
      .ignores("The men ran over 50 miles."),
      .ignores("It hired people under 12 contracts."),
      .ignores("20 and over were sold."),
    ]
  )
}

extension Document {
  /// `over-60s`, `under 16s`: no team, which is capitalised.
  func overSixties(at index: Int) -> Reading? {
    guard let number = number(at: index), number.form == .digits, number.digitCount == 2, number.value >= 10
    else { return nil }
    let end = number.tokens.upperBound
    guard word("s", at: end), !tokens[end].followsSpace else { return nil }
    let bound = mark(.hyphen, at: index - 1) && !tokens[index].followsSpace ? index - 2 : index - 1
    guard let modifier = ageBound(at: bound),
      !tokens[bound].shape.contains(.capitalised) || startsSentence(bound)
    else { return nil }
    let amount = Amount(Figure(number), unit: "year", modifier: modifier)
    return Reading(.age, bound..<end + 1, .amount(amount))
  }

  private func ageBound(at index: Int) -> Amount.Modifier? {
    if word("over", at: index) || word("above", at: index) { return .moreThan }
    return word("under", at: index) || word("below", at: index) ? .lessThan : nil
  }

  /// `women over 50`, `adults 65 and older`.
  func peopleOver(at index: Int) -> Reading? {
    guard let number = number(at: index), number.value >= 1, number.value < 116, number.scale == 1,
      number.value == number.value.rounded(), number.form == .digits || number.form == .words
    else { return nil }
    let end = number.tokens.upperBound
    if let modifier = ageBound(at: index - 1),
      isPerson(index - 2) || isAnyone(index - 2) || isSaid(of: index - 2),
      isAlone(end)
    {
      return Reading(.age, index - 1..<end, .amount(Amount(Figure(number), unit: "year", modifier: modifier)))
    }
    guard let bound = bound(after: end), bound.modifier != .approximate, isAlone(bound.end),
      word("older", at: bound.end - 1) || word("younger", at: bound.end - 1) || isPerson(index - 1)
    else { return nil }
    let amount = Amount(Figure(number), unit: "year", modifier: bound.modifier)
    return Reading(.age, index..<bound.end, .amount(amount))
  }

  /// `No one under 21`.
  private func isAnyone(_ index: Int) -> Bool {
    word("one", at: index) && word("no", at: index - 1) || word("nobody", at: index)
  }

  /// `The victims were under 18`.
  private func isSaid(of index: Int) -> Bool {
    (word("were", at: index) || word("are", at: index))
      && (noun(.person, at: index - 1) || isOne(of: Self.kinsfolk, at: index - 1))
      && !sentences[sentenceIndex(ofToken: index)].near(index).contains { isOne(of: Self.golf, at: $0) }
  }

  private static let golf: WordSet = ["par", "level", "points", "shots", "seconds", "clear"]

  private func isPerson(_ index: Int) -> Bool {
    noun(.person, at: index) || self.is(.demonym, at: index) && isPluralNoun(index)
  }

  /// Whether a mark, the end, a small word or a verb follows, and nothing that could be counted.
  private func isAlone(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    if next.form == .mark { return next.mark != .hyphen && next.mark != .percent && next.mark != .slash }
    return next.followsSpace && next.number < 0
      && (next.is(.stopword) && !word("of", at: index) || next.is(.modal) || next.is(.timePreposition)
        || next.is(.verb))
  }
}
