import Testing

@testable import Crosscheck

/// What sort of source speaks.
@Suite struct FrameSourceTests {
  @Test(arguments: [
    ("The defence ministry said 12 men were held.", Frame.SourceKind.official),
    ("The ministry of defence said 12 men were held.", .official),
    ("The defence said 12 men were held.", .court),
    ("The club's general manager said 12 men were held.", .other),
    ("The secretary general said 12 men were held.", .official),
    ("The general said 12 men were held.", .military),
    ("The team captain said 12 men were held.", .other),
    ("Police chief Ann McDonald came. Rolf Donald said 12 men were held.", .person),
    ("Police chief Ann McDonald came. McDonald said 12 men were held.", .police),
  ])
  func kind(_ text: String, _ kind: Frame.SourceKind) throws {
    #expect(try source(of: "12 men", in: text)?.kind == kind)
  }

  /// A label ends where its sentence does.
  @Test(arguments: [
    "In the words of Rolf Tams. Next, 12 men came.",
    "Rolf Tams, the mayor. Then: \"12 men came on Monday.\"",
  ])
  func nobody(_ text: String) throws {
    #expect(try source(of: "12 men", in: text) == nil)
  }

  /// The source of a figure, which must have been read.
  private func source(of figure: String, in text: String) throws -> Frame.Source? {
    let read = Extraction.read(Article(id: "a", path: "a.txt", text: MappedText(text)))
    let fact = try #require(
      read.facts.first { $0.kind != .name && read.text.document.string($0.tokens) == figure }
    )
    return try #require(read.frames(of: .text).frame(of: fact)).source
  }
}
