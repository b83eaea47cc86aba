/// Words around a length that soften or bound it: `nearly`, `more than`, `at least`, `or more`.
enum Softening {
  /// What stands before an index, and where it begins.
  static func before(_ index: Int, in document: Document) -> (modifier: Amount.Modifier, start: Int)? {
    guard let bound = document.bound(before: index) else { return nil }
    let last = index - 1
    if bound.start == last {
      // "after over a year", "lasted over a year" is more than a year; "spread over two years" need not be.
      if document.word("over", at: last) || document.word("under", at: last),
        !document.is(.timePreposition, at: last - 1), !document.isVerb(of: lasting, at: last - 1)
      {
        return nil
      }
    }
    return (bound.modifier, bound.start)
  }

  private static let lasting = VerbSet(
    "last take wait live be serve spend have remain stay survive endure need require lose add"
  )

  /// What stands behind a length, and where it ends.
  static func behind(_ index: Int, in document: Document) -> (modifier: Amount.Modifier, end: Int)? {
    document.bound(after: index).map { ($0.modifier, $0.end) }
  }
}
