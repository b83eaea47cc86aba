/// A block of the article's element as the tests see it.
struct BlockCandidate {
  let content: MainContent
  let block: TextBlock
  let index: Int
  /// Its place among the blocks of the article.
  let position: Int
  let count: Int

  var text: String { content.page.string(of: index) }
}

/// A test that a block within the article's element must pass to be part of its text.
struct BlockTest: Sendable {
  /// What is left out, in words for `--why`.
  let name: String
  /// Whether the block is left out.
  let drops: @Sendable (BlockCandidate) -> Bool

  /// All tests; the first that drops a block names the reason.
  static let all: [BlockTest] = [
    BlockTest(name: "headline") { candidate in
      guard candidate.block.kind == .heading else { return false }
      return candidate.content.document.nodes[candidate.block.element].tag == .h1
        || candidate.text == candidate.content.headline
    },
    BlockTest(name: "link") { candidate in
      let block = candidate.block
      guard block.linkBytes * 10 > block.text.count * 8 else { return false }
      return block.kind != .listItem || block.text.count > 30
    },
  ]
}
