/// An article as the comparison reads it: its texts with names and clauses, and its facts.
public struct ReadArticle: Sendable {
  /// The headline, where it stands apart from the text.
  public let title: Discourse?
  /// The text.
  public let text: Discourse
  /// The facts, headline first, in the order they are printed.
  public let facts: [Fact]

  /// The text that facts of a part count in.
  public func discourse(of part: Fact.Part) -> Discourse { part == .title ? title ?? text : text }

  /// The frames of the facts of one of its texts.
  public func frames(of part: Fact.Part) -> Frames {
    // The facts of the headline stand before those of the text.
    let text = facts.indices.partitioningIndex { facts[$0].part == .text }
    return Frames(discourse(of: part), facts: part == .title ? facts[..<text] : facts[text...])
  }
}
