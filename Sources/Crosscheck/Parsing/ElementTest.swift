/// An element as the tests see it.
struct PageElement {
  let document: HTMLDocument
  let page: PageText
  let node: Int
  let names: ElementNames
  /// The share of the page's prose that stands within.
  let share: Double

  var tag: HTMLTag { document.nodes[node].tag }

  /// How many blocks of prose stand within.
  var proseBlocks: Int { page.blocks(in: node).count { page.blocks[$0].isProse } }

  /// Whether an element beneath satisfies a condition.
  func contains(where condition: (Int) -> Bool) -> Bool {
    (node + 1..<Int(document.nodes[node].end)).contains { document.nodes[$0].tag != .text && condition($0) }
  }

  /// Whether the page's headline or the article's named body stands within: then it is no furniture.
  var holdsArticle: Bool {
    contains { index in
      document.nodes[index].tag == .h1
        || document.value(.itemprop, of: index)?.elementsEqual("articleBody".utf8) == true
        || ElementNames.names(of: index, in: document).contains(.body)
    }
  }
}

/// A test that an element must pass to be part of the article.
struct ElementTest: Sendable {
  /// What is left out, in words for `--why`.
  let name: String
  /// Whether the element is left out.
  let drops: @Sendable (PageElement) -> Bool

  /// All tests; the first that drops an element names the reason.
  static let all: [ElementTest] = [
    ElementTest(name: "hidden") { element in
      guard
        ElementNames.isStyledAway(element.node, in: element.document)
          || element.document.value(.ariaHidden, of: element.node)?.elementsEqual("true".utf8) == true
      else { return false }
      // Some pages hide all of themselves, or the part for subscribers, until a script has run.
      return element.share < 0.5 && (element.proseBlocks < 3 || !element.names.isDisjoint(with: .furniture))
    },
    ElementTest(name: "page furniture by role") { element in
      guard element.share < 0.3, let role = element.document.string(.role, of: element.node) else {
        return false
      }
      return [
        "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog", "menu",
        "menubar",
        "toolbar", "tooltip", "tablist",
      ].contains(role)
    },
    ElementTest(name: "page furniture by element") { element in
      switch element.tag {
      case .nav, .dialog, .menu: element.share < 0.3
      case .footer: element.share < 0.3
      // ASP.NET wraps whole pages in a form, and asides have held whole articles.
      case .aside, .form: element.share < 0.3 && !element.holdsArticle
      case .header: element.share < 0.1
      case .address: element.share < 0.1
      default: false
      }
    },
    ElementTest(name: "caption") { element in
      switch element.tag {
      case .figure, .figcaption, .caption: element.share < 0.2
      default: false
      }
    },
    ElementTest(name: "page furniture by name") { element in
      let names = element.names
      switch element.tag {
      case .body, .html, .article, .main, .h1, .tr, .tbody: return false
      // A paragraph's own name counts only where it says what the paragraph is.
      case .p, .h2, .h3, .h4, .h5, .h6, .li, .td, .blockquote:
        return !names.isDisjoint(with: [.byline, .media, .sharing, .tags, .related, .subscription, .comments])
      default: break
      }
      guard !names.isDisjoint(with: .furniture), !names.contains(.body) else { return false }
      if !names.isDisjoint(with: .comments) { return !element.holdsArticle }
      if !names.isDisjoint(with: [.related, .aside, .navigation, .legal, .subscription]) {
        return element.share < 0.2 && !element.holdsArticle
      }
      // Names that are given to parts of the article as well: what holds some paragraphs is not left out for them.
      return element.proseBlocks < 3 && element.share < 0.2 && !element.holdsArticle
    },
    ElementTest(name: "list of links") { element in
      switch element.tag {
      case .ul, .ol, .div, .section, .table, .dl:
        let blocks = element.page.blocks(in: element.node)
        var bytes = 0
        var linkBytes = 0
        var links = 0
        for block in blocks {
          bytes += element.page.blocks[block].text.count
          linkBytes += element.page.blocks[block].linkBytes
          links += element.page.blocks[block].links
        }
        return links > 2 && linkBytes * 10 > bytes * 7 && element.share < 0.1
      default: return false
      }
    },
  ]

  /// The tests that hold even where names and roles mislead.
  static let certain: [ElementTest] = all.filter { ["caption", "list of links"].contains($0.name) }
}
