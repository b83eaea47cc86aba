/// A block of the article's element as the tests see it.
struct BlockCandidate {
  let content: MainContent
  let block: TextBlock
  let index: Int
  /// Its place among the blocks of the article.
  let position: Int
  let count: Int

  var bytes: ArraySlice<UInt8> { content.page.text(of: index) }
  var text: String { content.page.string(of: index) }

  /// Whether the next block of the article is prose beside this one.
  var standsAboveProse: Bool {
    let document = content.document
    guard let next = content.page.blocks.indices[(index + 1)...].first(where: { content.dropped[$0] == nil })
    else {
      return false
    }
    let other = content.page.blocks[next]
    return other.isProse && document.nodes[other.element].parent == document.nodes[block.element].parent
  }

  /// Whether a text that is all link is a sentence, or an address given as a source; headlines have no full
  /// stop.
  var isLinkedSentence: Bool {
    guard let last = bytes.last else { return false }
    if bytes.starts(with: "http".utf8) { return true }
    return bytes.count >= 40 && (last == 0x2E || last == 0x21 || last == 0x3F)
  }

  /// Whether the block is a short line in one box with a picture.
  var isCaption: Bool {
    let document = content.document
    guard bytes.count <= 200, block.kind == .paragraph, content.page.blocks(in: block.element).count <= 2
    else {
      return false
    }
    let hasPicture = (block.element..<Int(document.nodes[block.element].end)).contains { index in
      switch document.nodes[index].tag {
      case .img, .picture, .iframe, .video: true
      default: false
      }
    }
    // A paragraph may hold a picture as well as its text; then it ends like a sentence.
    return hasPicture && (document.nodes[block.element].tag != .p || bytes.last != 0x2E)
  }

  /// Whether the text stands in a box, and not among the paragraphs.
  var isSetApart: Bool {
    let document = content.document
    guard document.nodes[block.element].tag == .p else {
      return block.kind == .paragraph || block.kind == .heading
    }
    let parent = document.nodes[Int(max(0, document.nodes[block.element].parent))].tag
    return parent == .blockquote || parent == .aside || parent == .figure
  }

  /// Whether the block is an item between others of its list, such as a step of instructions: "Sign up for an account".
  var isInList: Bool {
    guard block.kind == .listItem else { return false }
    let document = content.document
    let item =
      document.nodes[block.element].tag == .li ? block.element : Int(document.nodes[block.element].parent)
    guard item >= 0 else { return false }
    let list = Int(document.nodes[item].parent)
    return list >= 0 && content.page.blocks(in: list).count { content.page.blocks[$0].text.count > 40 } > 2
  }

  /// Whether the block opens the article as a heading that is named its title, where no other is the headline.
  var isOpeningTitle: Bool {
    position == 0 && block.kind == .heading && content.metadata.headline == nil
      && content.names[block.element].contains(.headline)
  }

  /// Whether the block is a command to the editing system that was never carried out: `[button link="/a"]Go[/button]`.
  var isShortcode: Bool {
    guard bytes.count <= 300, bytes.first == 0x5B, let last = bytes.last, last == 0x5D else { return false }
    let name = bytes.dropFirst().prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F || $0 == 0x2D }
    return name.count > 2 && bytes.contains(run: (Array("[/".utf8) + name + [0x5D])[...])
  }

  /// Whether the block is a row of words between marks: `Home › Trade`, `News | Sport | Weather`.
  var isMenuLine: Bool {
    guard bytes.count <= 120, !content.page.isSentence(index) else { return false }
    var bars = 0
    var arrows = 0
    for (position, byte) in zip(bytes.indices, bytes) {
      if byte == 0x7C { bars += 1 }
      let rest = bytes[position...]
      if rest.starts(with: "›".utf8) || rest.starts(with: "»".utf8) || rest.starts(with: " > ".utf8) {
        arrows += 1
      }
    }
    return bars > 1
      || arrows > 0 && (candidateWords.first == "home" || arrows > 1 || candidateWords.contains("home"))
  }

  private var candidateWords: [String] { Headline.words(text) }

  /// Whether the block is a date and a time without a sentence, in any language: `22.01.2018, 0:13`.
  var isTimestamp: Bool {
    guard bytes.count <= 80, let last = bytes.last, last != 0x2E else { return false }
    var year = false
    var time = false
    for word in bytes.split(whereSeparator: { !$0.isLetterOrDigit && $0 != 0x3A }) {
      let digits = word.count { $0 &- 0x30 < 10 }
      if word.count == 4, digits == 4, word.first == 0x32 || word.first == 0x31 { year = true }
      if word.contains(0x3A), digits > 2, digits + 1 >= word.count - 2 { time = true }
    }
    return year && time
  }

  /// Whether the same words stand in a longer block of the article.
  var isRepeated: Bool {
    let own = bytes.drop { !$0.isLetterOrDigit }
    let words = own.prefix(own.lastIndex { $0.isLetterOrDigit }.map { $0 - own.startIndex + 1 } ?? 0)
    // Long lists would cost the square of their length.
    guard words.count >= 30, count <= 1000 else { return false }
    return content.blocks.contains { other in
      let text = content.page.text(of: other)
      return other != index && (text.count > bytes.count || other < index && text.count == bytes.count)
        && text.contains(run: words)
    }
  }
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
      let metadata = candidate.content.metadata
      if let headline = metadata.headline,
        candidate.content.document.isInside(candidate.block.element, headline)
      {
        return true
      }
      if candidate.isOpeningTitle { return true }
      guard candidate.position < 8 || candidate.block.kind == .heading, let title = metadata.title else {
        return false
      }
      return Headline.words(candidate.text) == Headline.words(title.string)
    },
    BlockTest(name: "link") { candidate in
      let block = candidate.block
      guard block.linkBytes * 10 > block.text.count * 8, block.links > 0 else { return false }
      switch block.kind {
      // Whether a list is one of teasers was asked of the list.
      case .listItem: return false
      // A heading that is a link stands above its own text, a teaser's above none or in a box with it.
      case .heading: return !candidate.standsAboveProse
      default: return !candidate.isLinkedSentence
      }
    },
    BlockTest(name: "caption") { $0.isCaption },
    BlockTest(name: "furniture line") { candidate in
      !candidate.isInList && candidate.bytes.count <= 120 && !candidate.bytes.contains(0x09)
        && (Furniture.isFurniture(candidate.bytes)
          || candidate.position < 6 && Furniture.isByline(candidate.bytes))
    },
    BlockTest(name: "menu line") { $0.isMenuLine },
    BlockTest(name: "shortcode") { $0.isShortcode },
    BlockTest(name: "time stamp") { $0.position < 6 && $0.isTimestamp },
    BlockTest(name: "promotion or credit") { Promotion.isPromotion($0.bytes) },
    BlockTest(name: "note on the author") { candidate in
      candidate.position + 4 >= candidate.count
        && AuthorNote.isNote(candidate.text, on: candidate.content.metadata.author)
    },
    // Pull quotes and galleries say again what the text says.
    BlockTest(name: "repeated") { candidate in
      candidate.block.text.count < 400 && candidate.isSetApart && candidate.isRepeated
    },
  ]
}

extension UInt8 {
  /// Whether the byte is an ASCII letter or digit, or part of a character beyond ASCII.
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self >= 0x80
  }
}

extension ArraySlice<UInt8> {
  /// Whether a run of bytes stands in these, found by its rarest ends first.
  func contains(run: ArraySlice<UInt8>) -> Bool {
    guard let first = run.first, let last = run.last, run.count <= count else { return false }
    var index = startIndex
    let end = endIndex - run.count
    while index <= end {
      if self[index] == first, self[index + run.count - 1] == last,
        self[index..<index + run.count].elementsEqual(run)
      {
        return true
      }
      index += 1
    }
    return false
  }
}
