/// An article as the comparison reads it: its texts cut into tokens, its facts and its names.
public struct ReadArticle: Sendable {
  /// The headline, where it stands apart from the text.
  public let title: Document?
  /// The text.
  public let text: Document
  /// The facts, headline first, in the order they are printed.
  public let facts: [Fact]
  /// The names, headline first, in order.
  public let entities: [Entity]

  /// The text that facts of a part count in.
  public func document(of part: Fact.Part) -> Document {
    part == .title ? title ?? text : text
  }

  /// The frames of the facts of one of its texts.
  public func frames(of part: Fact.Part) -> Frames {
    Frames(
      document: document(of: part),
      facts: facts.filter { $0.part == part },
      entities: entities.filter { $0.part == part }
    )
  }
}
