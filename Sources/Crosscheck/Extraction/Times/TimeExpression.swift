/// A time as it is written, before the article's date completes it.
enum TimeExpression: Sendable, Hashable {
  /// A time that needs no completion.
  case resolved(Timex)
}
