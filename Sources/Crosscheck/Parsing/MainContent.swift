/// Chooses the blocks of a page that are its article, by tests in a fixed order, each of which has a name.
///
/// First the furniture goes, element by element (`ElementTest`); of what is left, the rules of
/// `ContainerRule` look for the element that holds the article; of its blocks, those go that are no part of
/// its text (`BlockTest`).
struct MainContent: Sendable {
  /// Why a block is no part of the article.
  struct Omission: Sendable {
    /// The name of the test that left it out.
    let test: String
    /// The element that failed the test, where it was not the block itself.
    var element: Int?
  }

  /// The element that holds the article.
  private(set) var container: [Int] = []
  /// The name of the rule that found it.
  private(set) var rule: String = "nothing"
  /// For each block of the page, why it was left out; nil in those that were taken.
  private(set) var dropped: [Omission?]
  /// Prose bytes of the blocks before each block, dropped ones counting nothing.
  private var proseBefore: [Int] = []
  private var shortestProse = 80

  let document: HTMLDocument
  let page: PageText
  /// What the names of each node say, of those that hold text.
  let names: [ElementNames]
  /// How many nodes before each are marks of the article itself: a headline, or a body named as such.
  private let marksBefore: [Int32]
  /// What the page says of its article.
  let metadata: Metadata

  /// Chooses the article of a page.
  init(document: HTMLDocument, page: PageText, metadata: Metadata) {
    self.document = document
    self.page = page
    self.metadata = metadata
    names = document.nodes.indices.map { index in
      document.nodes[index].tag == .text || page.blocks(in: index).isEmpty
        ? [] : ElementNames.names(of: index, in: document)
    }
    marksBefore = Self.marks(in: document, names: names)
    dropped = Array(repeating: nil, count: page.blocks.count)
    sumProse()
    if totalProse < 200 {
      // A brief: its paragraphs are shorter than those by which long articles are found.
      shortestProse = 25
      sumProse()
    }
    dropElements(by: ElementTest.certain)
    sumProse()
    let certain = dropped
    let all = totalProse
    dropElements(by: ElementTest.likely)
    sumProse()
    if totalProse * 4 < all {
      // The names lied: almost nothing is left of the page.
      dropped = certain
      sumProse()
    }
    findContainer()
    takeStandfirst()
    dropBlocks()
  }

  /// The blocks that are the article, in order.
  var blocks: [Int] { dropped.indices.filter { dropped[$0] == nil } }

  /// How many bytes of prose stand within an element.
  func prose(in node: Int) -> Int {
    let range = page.blocks(in: node)
    return proseBefore[range.upperBound] - proseBefore[range.lowerBound]
  }

  /// How many bytes of prose the page has.
  var totalProse: Int { proseBefore.last ?? 0 }

  private static func marks(in document: HTMLDocument, names: [ElementNames]) -> [Int32] {
    var sum: Int32 = 0
    var marks: [Int32] = [0]
    marks.reserveCapacity(document.nodes.count + 1)
    for index in document.nodes.indices {
      let isMark = document.nodes[index].tag == .h1 || names[index].contains(.body)
      if isMark || document.value(.itemprop, of: index)?.elementsEqual("articleBody".utf8) == true {
        sum += 1
      }
      marks.append(sum)
    }
    return marks
  }

  private mutating func sumProse() {
    var sum = 0
    proseBefore = [0]
    proseBefore.reserveCapacity(page.blocks.count + 1)
    for (index, block) in page.blocks.enumerated() {
      if dropped[index] == nil, block.isProse(from: shortestProse) { sum += block.plainBytes }
      proseBefore.append(sum)
    }
  }

  private mutating func dropElements(by tests: [ElementTest]) {
    var index = 0
    let total = max(1, totalProse)
    while index < document.nodes.count {
      let node = document.nodes[index]
      let blocks = page.blocks(in: index)
      guard node.tag != .text, !blocks.isEmpty else {
        index += 1
        continue
      }
      let element = PageElement(
        document: document,
        page: page,
        node: index,
        names: names[index],
        share: Double(prose(in: index)) / Double(total),
        holdsArticle: marksBefore[Int(node.end)] > marksBefore[index + 1]
      )
      if let test = tests.first(where: { $0.drops(element) }) {
        for block in blocks where dropped[block] == nil {
          dropped[block] = Omission(test: test.name, element: index)
        }
        index = Int(node.end)
      } else {
        index += 1
      }
    }
  }

  private mutating func findContainer() {
    let candidates = ContainerRule.Page(content: self)
    for rule in ContainerRule.all {
      let found = rule.find(candidates)
      guard !found.isEmpty else { continue }
      container = found
      self.rule = rule.name
      break
    }
    for block in dropped.indices where dropped[block] == nil {
      if !container.contains(where: { page.blocks(in: $0).contains(block) }) {
        dropped[block] = Omission(test: "outside the article")
      }
    }
  }

  /// A standfirst between headline and text belongs to the report, wherever the page's boxes leave it.
  ///
  /// What stands in the page's own head has been left out before, and stays out.
  private mutating func takeStandfirst() {
    guard let headline = metadata.headline, let first = blocks.first else { return }
    let head = page.blocks(in: headline).upperBound
    guard head < first else { return }
    for block in max(head, first - 10)..<first where dropped[block]?.test == "outside the article" {
      let text = page.blocks[block]
      guard (25...500).contains(text.text.count), text.linkBytes * 2 < text.text.count else { continue }
      let parent = Int(max(0, document.nodes[text.element].parent))
      let names = [text.element, parent].map { ElementNames.names(of: $0, in: document) }
      if names.contains(where: { $0.contains(.summary) && $0.isDisjoint(with: .furniture) }) {
        dropped[block] = nil
      }
    }
  }

  private mutating func dropBlocks() {
    let blocks = self.blocks
    var omissions: [(block: Int, test: String)] = []
    for (position, block) in blocks.enumerated() {
      let candidate = BlockCandidate(
        content: self,
        block: page.blocks[block],
        index: block,
        position: position,
        count: blocks.count
      )
      if let test = BlockTest.all.first(where: { $0.drops(candidate) }) {
        omissions.append((block, test.name))
      }
    }
    for omission in omissions { dropped[omission.block] = Omission(test: omission.test) }
    dropHead()
    dropTeasers()
    dropTail()
    dropBehindLinkedText()
  }

  /// What follows the last paragraph that linked data has too: notes, biographies, other articles.
  ///
  /// Only where nearly all of the article is in the linked data, so that it is not cut short.
  private mutating func dropBehindLinkedText() {
    guard let linked = LinkedText(metadata.body) else { return }
    let blocks = self.blocks
    let shares = blocks.map { linked.share(of: page.text(of: $0)) }
    let sum = shares.reduce((found: 0, of: 0)) { ($0.found + $1.found, $0.of + $1.of) }
    guard sum.found * 10 >= sum.of * 7, let last = shares.lastIndex(where: { $0.found * 2 > $0.of }) else {
      return
    }
    let behind = shares[(last + 1)...].reduce(0) { $0 + $1.of }
    guard behind * 4 <= sum.of else { return }
    for position in blocks.indices where position > last && shares[position].found == 0 {
      dropped[blocks[position]] = Omission(test: "behind the linked text")
    }
  }

  /// Short lines before the first sentence name the writer, the day or the section.
  private mutating func dropHead() {
    let head = blocks.prefix(10)
    guard let first = head.first(where: { page.isSentence($0) }) else { return }
    for index in head.prefix(while: { $0 < first }) {
      let block = page.blocks[index]
      guard block.text.count <= 60, block.kind == .paragraph || block.kind == .row else { continue }
      dropped[index] = Omission(test: "line before the text")
    }
  }

  /// What follows a line such as "More stories" goes with it: links, and lines that are no sentences.
  private mutating func dropTeasers() {
    var isTeasing = false
    for index in page.blocks.indices {
      let block = page.blocks[index]
      let isLine = dropped[index].map { ["furniture line", "promotion or credit"].contains($0.test) } ?? true
      if isLine, Promotion.isTeaserHeading(page.text(of: index)) {
        // A teaser that is a link itself stands alone.
        isTeasing = block.links == 0
        if dropped[index] == nil { dropped[index] = Omission(test: "teaser") }
      } else if dropped[index] == nil {
        let isLink = block.links > 0 && (block.kind != .paragraph || block.linkBytes * 2 > block.text.count)
        isTeasing = isTeasing && (isLink || block.text.count <= 100 && !page.isSentence(index))
        if isTeasing { dropped[index] = Omission(test: "teaser") }
      }
    }
  }

  /// What stands behind the last paragraph is no longer the article: headings without text, teasers of
  /// others.
  private mutating func dropTail() {
    for index in self.blocks.reversed() {
      let block = page.blocks[index]
      let isLinks = block.linkBytes * 2 > block.text.count && block.text.count < 200
      guard block.kind == .heading || isLinks else { break }
      dropped[index] = Omission(test: "tail without text")
    }
  }
}
