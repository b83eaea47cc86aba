/// Completes times from the article's own date and the dates around them; the last step of extraction.
struct DateResolver {
  /// When the article was published; nil where unknown, and then nothing is completed.
  let reference: Moment?

  /// The time that an expression means.
  mutating func resolve(_ expression: TimeExpression, in document: Document, at tokens: Range<Int>) -> Timex?
  {
    switch expression {
    case .resolved(let timex): return timex
    }
  }
}
