/// Shares of two sides that make a hundred, of which one goes without its word: "57.3 to 42.7 per cent".
extension ExtractionRule {
  static let votesInPerCent = ExtractionRule(
    name: "shares-of-two-sides",
    starts: [],
    startsWithNumber: true,
    needs: .behind(words: "to") | .before(words: "to"),
    read: { document, index in document.shareOfSide(at: index) },
    examples: [
      .reads("It was rejected by 57.3 to 42.7 per cent.", "57.3", as: "57.3 percent"),
      .reads("They approved it by 62 per cent to 38.", "38", as: "38 percent"),
      .ignores("It fell from 12 to 8."),
      .ignores("Of the 62 houses 24 went to 38 families."),
    ]
  )
}

extension Document {
  /// One of two sides' shares, beside the other one's, which has the word.
  func shareOfSide(at index: Int) -> Reading? {
    guard let own = number(at: index), own.scale == 1, own.value > 0, own.value < 100 else { return nil }
    let other: Double
    if word("to", at: own.tokens.upperBound), let next = number(at: own.tokens.upperBound + 1),
      isPerCent(next.tokens.upperBound)
    {
      other = next.value
    } else if word("to", at: index - 1), let last = shareEnding(before: index - 1) {
      other = last
    } else {
      return nil
    }
    guard abs(own.value + other - 100) < 0.15 else { return nil }
    return Reading(.percentage, own.tokens, .amount(Amount(own.value, unit: "percent")))
  }

  private func isPerCent(_ index: Int) -> Bool {
    mark(.percent, at: index) || word("percent", at: index)
      || word("per", at: index) && word("cent", at: index + 1)
  }

  /// The number in per cent that ends before an index: `62 per cent`, `62%`.
  private func shareEnding(before index: Int) -> Double? {
    let end = word("cent", at: index - 1) ? index - 2 : index - 1
    guard isPerCent(end) else { return nil }
    return (max(0, end - 3)..<end).lazy.compactMap { self.number(at: $0) }.first {
      $0.tokens.upperBound == end
    }?.value
  }
}
