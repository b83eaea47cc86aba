/// Children that are counted by their parents: `a mother of two`, `father-of-three`.
extension ExtractionRule {
  static let motherOf = ExtractionRule(
    name: "mother-of",
    starts: [],
    startsWithNumber: true,
    needs: .before(words: "of"),
    read: { document, index in document.childrenOf(at: index) },
    examples: [
      .reads("The mother of 12 was shot.", "12", as: "12 child"),
      .reads("A father-of-three has died.", "three", as: "3 child"),
      .reads("The grandmother of five fell.", "five", as: "5 grandchild"),
      .reads("Mother of 13 Ada Brown was shot.", "13", as: "13 child"),
      .reads("Lorn mother of 12 killed by a stray bullet", "12", as: "12 child"),
      .ignores("the mother of two-year-old Ana"),
      .ignores("the father of one of them"),
    ]
  )
}

extension Document {
  private static let parents: [StaticString] = [
    "mother", "father", "mum", "mom", "dad", "parent", "parents", "widow", "widower",
  ]

  private static let grandparents: [StaticString] = ["grandmother", "grandfather", "grandparents"]

  /// Whether somebody is named by having children.
  func isParent(_ index: Int) -> Bool {
    Self.parents.contains { word($0, at: index) } || Self.grandparents.contains { word($0, at: index) }
  }

  /// `mother of 12`, where nothing else is counted by the number.
  func childrenOf(at index: Int) -> Reading? {
    guard let number = number(at: index), number.value >= 1, number.value < 30, number.scale == 1,
      number.form == .digits || number.form == .words, number.tokens.count < 3
    else { return nil }
    let of = mark(.hyphen, at: index - 1) && !tokens[index].followsSpace ? index - 2 : index - 1
    guard word("of", at: of) else { return nil }
    let parent = mark(.hyphen, at: of - 1) && !tokens[of].followsSpace ? of - 2 : of - 1
    guard isParent(parent) else { return nil }
    let isGrandparent = Self.grandparents.contains { word($0, at: parent) }
    let next = number.tokens.upperBound
    let isEnd =
      token(next).map {
        $0.form == .mark ? $0.mark != .hyphen || $0.followsSpace : $0.is(.stopword) || $0.is(.verb)
      } ?? true || isFullName(at: next)
    guard isEnd, !word("of", at: next), next == tokens.count || countedNoun(at: next) == nil else {
      return nil
    }
    let amount = Amount(number.value, unit: isGrandparent ? "grandchild" : "child")
    return Reading(.count, number.tokens, .amount(amount))
  }

  /// Whether two capitalised words follow, of which the second is no plural: `mother of 13 Ada Brown`.
  private func isFullName(at index: Int) -> Bool {
    guard let first = token(index), let second = token(index + 1) else { return false }
    return [first, second].allSatisfy { $0.form == .word && $0.shape.contains(.capitalised) }
      && !isPluralNoun(index + 1)
  }
}
