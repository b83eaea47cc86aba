/// A way of finding the element that holds the article.
struct ContainerRule: Sendable {
  /// How the element was found, in words for `--why`.
  let name: String
  /// The elements, in the order of the page; empty where the rule finds none that can be the article.
  let find: @Sendable (Page) -> [Int]

  /// A page without its furniture.
  struct Page {
    let content: MainContent
    let names: [ElementNames]

    init(content: MainContent) {
      self.content = content
      let document = content.document
      names = document.nodes.indices.map { index in
        document.nodes[index].tag == .text || content.page.blocks(in: index).isEmpty
          ? [] : ElementNames.names(of: index, in: document)
      }
    }

    /// The outermost elements that satisfy a condition and hold enough prose to be the article together.
    func best(where condition: (Int) -> Bool) -> [Int] {
      var found: [Int] = []
      var index = 0
      let document = content.document
      while index < document.nodes.count {
        if document.nodes[index].tag != .text, content.prose(in: index) > 0, condition(index) {
          found.append(index)
          index = Int(document.nodes[index].end)
        } else {
          index += 1
        }
      }
      guard let richest = found.max(by: { content.prose(in: $0) < content.prose(in: $1) }) else { return [] }
      let parent = document.nodes[richest].parent
      let joined = found.filter { $0 == richest || document.nodes[$0].parent == parent }
      let prose = joined.reduce(0) { $0 + content.prose(in: $1) }
      return prose * 5 >= content.totalProse * 2 ? joined : []
    }
  }

  /// All rules; the first that finds the article decides.
  static let all: [ContainerRule] = [
    ContainerRule(name: "itemprop articleBody") { page in
      page.best { page.content.document.value(.itemprop, of: $0)?.elementsEqual("articleBody".utf8) == true }
    },
    ContainerRule(name: "named as the article's body") { page in page.best { page.names[$0].contains(.body) }
    },
    ContainerRule(name: "article element") { page in
      page.best { page.content.document.nodes[$0].tag == .article }
    },
    ContainerRule(name: "named as an article") { page in
      page.best { page.names[$0].contains(.article) && page.content.document.nodes[$0].tag != .body }
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
