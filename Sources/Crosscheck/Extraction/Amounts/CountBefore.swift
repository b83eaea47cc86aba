/// A count that was told before, by which one without its noun is read.
struct CountBefore {
  /// What was counted, in the singular.
  let unit: String
  let size: Double
  let tokens: Range<Int>

  /// The count that a fact tells; nil where it is none, or counts times and others, which say nothing of what.
  init?(_ fact: Fact) {
    guard fact.kind == .count, case .amount(let amount) = fact.value, let unit = amount.unit,
      unit != "time", unit != "other", let size = amount.high ?? amount.low
    else { return nil }
    self.unit = unit
    self.size = size
    tokens = fact.tokens
  }

  /// Past its last token.
  var end: Int { tokens.upperBound }

  /// The tokens between it and another; none where that is its neighbour.
  func gap(upTo index: Int) -> Range<Int> { end..<max(end, index) }
}
