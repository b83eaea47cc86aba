/// Two passages and what must be said of them: test and manual of a rule in one.
public struct PairExample: Sendable {
  /// What the first report says.
  public let left: String
  /// What the second report says.
  public let right: String
  /// The verdict of the rule's finding; nil where the rule may not speak.
  public let verdict: Verdict?
  /// When the reports were published, where it matters: ISO 8601.
  public let published: (left: String, right: String)?

  /// What a third report says, where it matters.
  public let third: String?

  init(
    _ left: String,
    _ right: String,
    _ verdict: Verdict?,
    published: (left: String, right: String)? = nil,
    third: String? = nil
  ) {
    self.left = left
    self.right = right
    self.verdict = verdict
    self.published = published
    self.third = third
  }
}
