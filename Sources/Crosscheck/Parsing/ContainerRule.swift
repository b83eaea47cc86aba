/// A way of finding the element that holds the article.
struct ContainerRule: Sendable {
  /// How the element was found, in words for `--why`.
  let name: String
  /// The elements, in the order of the page; empty where the rule finds none that can be the article.
  let find: @Sendable (Page) -> [Int]

  /// A page without its furniture.
  struct Page {
    let content: MainContent

    /// The elements that satisfy a condition and together hold enough prose to be the article.
    ///
    /// Of elements within each other the inner one is taken where hardly any prose is lost by it. A body that is cut
    /// in sections, by advertisements say, is joined again as far as its parts lie in one `article` element.
    func best(joins: Bool = true, where condition: (Int) -> Bool) -> [Int] {
      let document = content.document
      let found = document.nodes.indices.filter { index in
        mayContain(document.nodes[index].tag) && content.prose(in: index) > 0 && condition(index)
      }
      var outermost: [Int] = []
      for index in found where outermost.last.map({ !document.isInside(index, $0) }) ?? true {
        outermost.append(index)
      }
      let groups =
        joins
        ? Array(Dictionary(grouping: outermost, by: articleElement(around:)).values) : outermost.map { [$0] }
      let group = groups.max { (prose(in: $0), $1[0]) < (prose(in: $1), $0[0]) } ?? []
      let most = prose(in: group)
      // The only one of its name may be short, beside a long list of other articles.
      let least = groups.count == 1 ? 10 : 40
      guard most * 100 >= content.totalProse * least, most > 0 else { return [] }
      let inner = found.last { index in
        content.prose(in: index) * 100 >= most * (group.count > 1 ? 97 : 85)
          && group.contains { document.isInside(index, $0) }
      }
      return inner.map { [$0] } ?? group
    }

    /// Whether an element may hold an article: paragraphs are named for it as well.
    private func mayContain(_ tag: HTMLTag) -> Bool {
      switch tag {
      case .text, .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .a, .blockquote: false
      default: true
      }
    }

    private func prose(in nodes: [Int]) -> Int { nodes.reduce(0) { $0 + content.prose(in: $1) } }

    private func articleElement(around node: Int) -> Int {
      var node = Int(content.document.nodes[node].parent)
      while node >= 0, content.document.nodes[node].tag != .article {
        node = Int(content.document.nodes[node].parent)
      }
      return node
    }
  }

  /// All rules; the first that finds the article decides.
  static let all: [ContainerRule] = [
    ContainerRule(name: "itemprop articleBody") { page in
      page.best { page.content.document.value(.itemprop, of: $0)?.elementsEqual("articleBody".utf8) == true }
    },
    ContainerRule(name: "named as the article's body") { page in
      page.best { page.content.names[$0].contains(.body) }
    },
    ContainerRule(name: "article element") { page in
      page.best(joins: false) { page.content.document.nodes[$0].tag == .article }
    },
    ContainerRule(name: "named as an article") { page in
      page.best { page.content.names[$0].contains(.article) && page.content.document.nodes[$0].tag != .body }
    },
    ContainerRule(name: "main element") { page in page.best { page.content.document.nodes[$0].tag == .main }
    },
    ContainerRule(name: "densest prose") { page in
      let document = page.content.document
      var index = 0
      var best = 0
      while index < document.nodes.count {
        let prose = page.content.prose(in: index)
        if document.nodes[index].tag != .text, prose * 10 >= page.content.totalProse * 8 {
          best = index
          index += 1
        } else {
          index = Int(document.nodes[index].end)
        }
      }
      return document.nodes.isEmpty ? [] : [best]
    },
  ]
}
